// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `time_type` in `CreatorSearchAffiliateTraceOrdersRequest`; more may be added. */
public final class TimeType extends OpenEnum {
    /** When the buyer placed the order; the default. */
    public static final @NotNull TimeType CREATE_TIME = new TimeType("CREATE_TIME");
    /** When the order reached the buyer. */
    public static final @NotNull TimeType DELIVERY_TIME = new TimeType("DELIVERY_TIME");
    /** When the buyer paid. */
    public static final @NotNull TimeType PAY_TIME = new TimeType("PAY_TIME");
    /** When the commission was settled. */
    public static final @NotNull TimeType SETTLE_TIME = new TimeType("SETTLE_TIME");

    /** A text as the platform sends it, known here or not. */
    public TimeType(@NotNull String value) {
        super(value);
    }
}