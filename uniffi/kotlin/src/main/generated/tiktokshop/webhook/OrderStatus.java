// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `order_status` in `InboundFbtOrderStatusChangeData`; more may be added. */
public final class OrderStatus extends OpenEnum {
    /** The goods are on their way and expected by the warehouse. */
    public static final @NotNull OrderStatus TO_BE_RECEIVED = new OrderStatus("TO_BE_RECEIVED");
    /** The goods have reached a hub on the way to the warehouse. */
    public static final @NotNull OrderStatus ARRIVE_HUB = new OrderStatus("ARRIVE_HUB");
    /** The goods are at the warehouse and being counted. */
    public static final @NotNull OrderStatus RECEIVING = new OrderStatus("RECEIVING");
    /** Some of the announced goods were taken into stock, others were not. */
    public static final @NotNull OrderStatus PARTIALLY_RECEIVED = new OrderStatus("PARTIALLY_RECEIVED");
    /** The warehouse has taken the goods into stock; final. */
    public static final @NotNull OrderStatus RECEIVED = new OrderStatus("RECEIVED");
    /** The delivery was called off; final. */
    public static final @NotNull OrderStatus CANCELLED = new OrderStatus("CANCELLED");

    /** A text as the platform sends it, known here or not. */
    public OrderStatus(@NotNull String value) {
        super(value);
    }
}