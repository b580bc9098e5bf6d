// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `request_types` in `GetAftersaleEligibilityRequest`; more may be added. */
public final class RequestType extends OpenEnum {
    /** Cancellation before the order is on its way. */
    public static final @NotNull RequestType CANCEL = new RequestType("CANCEL");
    /** Money back without return of the goods. */
    public static final @NotNull RequestType REFUND = new RequestType("REFUND");
    /** Money back after the goods have been returned. */
    public static final @NotNull RequestType RETURN_AND_REFUND = new RequestType("RETURN_AND_REFUND");

    /** A text as the platform sends it, known here or not. */
    public RequestType(@NotNull String value) {
        super(value);
    }
}