// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `request_id_type` in `AftersalesRequestDecision`; more may be added. */
public final class RequestIdType extends OpenEnum {
    /** The id is that of an after-sales request. */
    public static final @NotNull RequestIdType AFTERSALES = new RequestIdType("AFTERSALES");
    /** The id is that of a return merchandise authorization. */
    public static final @NotNull RequestIdType RMA = new RequestIdType("RMA");

    /** A text as the platform sends it, known here or not. */
    public RequestIdType(@NotNull String value) {
        super(value);
    }
}