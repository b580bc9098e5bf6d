// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `Order`; more may be added. */
public final class OrderStatus extends OpenEnum {
    /** Value that stands for every state, as in a filter. */
    public static final @NotNull OrderStatus ALL = new OrderStatus("ALL");
    /** The order is under way; the commission is only an estimate so far. */
    public static final @NotNull OrderStatus PROCESSING = new OrderStatus("PROCESSING");
    /** The order is finished and its commission final. */
    public static final @NotNull OrderStatus COMPLETED = new OrderStatus("COMPLETED");
    /** The order was called off, so no commission is due. */
    public static final @NotNull OrderStatus CANCELLED = new OrderStatus("CANCELLED");
    /** The commission is held back, for example on suspicion of fraud, until the case is decided. */
    public static final @NotNull OrderStatus FROZEN = new OrderStatus("FROZEN");
    /** An amount was taken from the creator's balance on account of the order. */
    public static final @NotNull OrderStatus DEDUCTED = new OrderStatus("DEDUCTED");

    /** A text as the platform sends it, known here or not. */
    public OrderStatus(@NotNull String value) {
        super(value);
    }
}