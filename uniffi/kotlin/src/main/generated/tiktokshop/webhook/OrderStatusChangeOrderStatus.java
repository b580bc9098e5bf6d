// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `order_status` in `OrderStatusChangeData`; more may be added. */
public final class OrderStatusChangeOrderStatus extends OpenEnum {
    /** Placed but not paid; moves on after payment and is cancelled if the payment does not come in time. */
    public static final @NotNull OrderStatusChangeOrderStatus UNPAID = new OrderStatusChangeOrderStatus("UNPAID");
    /** Paid, but the buyer is still free to cancel and nothing may ship; AWAITING_SHIPMENT follows after about an hour, for a pre-order at its release. */
    public static final @NotNull OrderStatusChangeOrderStatus ON_HOLD = new OrderStatusChangeOrderStatus("ON_HOLD");
    /** Ready to ship, nothing shipped yet; the seller must arrange shipping. */
    public static final @NotNull OrderStatusChangeOrderStatus AWAITING_SHIPMENT = new OrderStatusChangeOrderStatus("AWAITING_SHIPMENT");
    /** Shipping is arranged for all items, but the carrier has not collected all packages yet. */
    public static final @NotNull OrderStatusChangeOrderStatus AWAITING_COLLECTION = new OrderStatusChangeOrderStatus("AWAITING_COLLECTION");
    /** Every item was cancelled; final. The order itself spells it CANCELLED. */
    public static final @NotNull OrderStatusChangeOrderStatus CANCEL = new OrderStatusChangeOrderStatus("CANCEL");
    /** The carrier has collected all packages and at least one is not delivered yet. */
    public static final @NotNull OrderStatusChangeOrderStatus IN_TRANSIT = new OrderStatusChangeOrderStatus("IN_TRANSIT");
    /** All packages have reached the buyer; completes when the period for returns and refunds ends. */
    public static final @NotNull OrderStatusChangeOrderStatus DELIVERED = new OrderStatusChangeOrderStatus("DELIVERED");
    /** Closed; no return or refund can be requested any more. */
    public static final @NotNull OrderStatusChangeOrderStatus COMPLETED = new OrderStatusChangeOrderStatus("COMPLETED");
    /** Every item was cancelled; final. The documents of this event spell it CANCEL. */
    public static final @NotNull OrderStatusChangeOrderStatus CANCELLED = new OrderStatusChangeOrderStatus("CANCELLED");
    /** Some items of a split order are shipped; the seller must ship the rest. The documents of this event do not list it. */
    public static final @NotNull OrderStatusChangeOrderStatus PARTIALLY_SHIPPING = new OrderStatusChangeOrderStatus("PARTIALLY_SHIPPING");

    /** A text as the platform sends it, known here or not. */
    public OrderStatusChangeOrderStatus(@NotNull String value) {
        super(value);
    }
}