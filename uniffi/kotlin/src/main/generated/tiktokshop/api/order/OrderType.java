// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `order_type` in `Order`; more may be added. */
public final class OrderType extends OpenEnum {
    /** The item is in stock and can be fulfilled at once. */
    public static final @NotNull OrderType NORMAL = new OrderType("NORMAL");
    /** Placed by winning a lottery event in a TikTok LIVE. */
    public static final @NotNull OrderType ZERO_LOTTERY = new OrderType("ZERO_LOTTERY");
    /** The item is not released yet; fulfillment starts at `release_date`. US only. */
    public static final @NotNull OrderType PRE_ORDER = new OrderType("PRE_ORDER");
    /** The item is produced after the purchase, within `handling_duration`. US only. */
    public static final @NotNull OrderType MADE_TO_ORDER = new OrderType("MADE_TO_ORDER");
    /** The item is out of stock at purchase and ships once restocked, within `handling_duration`. US only. */
    public static final @NotNull OrderType BACK_ORDER = new OrderType("BACK_ORDER");

    /** A text as the platform sends it, known here or not. */
    public OrderType(@NotNull String value) {
        super(value);
    }
}