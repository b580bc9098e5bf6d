// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `order_status` in `GetOrderListRequest`, `status` in `Order`; more may be added. */
public final class OrderStatus extends OpenEnum {
    /** Orders that are placed but not paid. */
    public static final @NotNull OrderStatus UNPAID = new OrderStatus("UNPAID");
    /** Paid orders that the buyer may still cancel freely and that must not ship yet, including pre-orders before release. */
    public static final @NotNull OrderStatus ON_HOLD = new OrderStatus("ON_HOLD");
    /** Orders that wait for the seller to arrange shipping. */
    public static final @NotNull OrderStatus AWAITING_SHIPMENT = new OrderStatus("AWAITING_SHIPMENT");
    /** Split orders of which some items are shipped and some are not. */
    public static final @NotNull OrderStatus PARTIALLY_SHIPPING = new OrderStatus("PARTIALLY_SHIPPING");
    /** Orders ready for the carrier, with at least one package not collected. */
    public static final @NotNull OrderStatus AWAITING_COLLECTION = new OrderStatus("AWAITING_COLLECTION");
    /** Orders on their way to the buyer. */
    public static final @NotNull OrderStatus IN_TRANSIT = new OrderStatus("IN_TRANSIT");
    /** Orders that have arrived and can still be returned or refunded. */
    public static final @NotNull OrderStatus DELIVERED = new OrderStatus("DELIVERED");
    /** Closed orders, no longer open to returns or refunds. */
    public static final @NotNull OrderStatus COMPLETED = new OrderStatus("COMPLETED");
    /** Orders whose items were all cancelled. */
    public static final @NotNull OrderStatus CANCELLED = new OrderStatus("CANCELLED");

    /** A text as the platform sends it, known here or not. */
    public OrderStatus(@NotNull String value) {
        super(value);
    }
}