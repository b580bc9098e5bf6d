// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `Order`; more may be added. */
public final class OrderStatus extends OpenEnum {
    /** Not determined so far; a later call may return another state. */
    public static final @NotNull OrderStatus UNSPECIFIED = new OrderStatus("UNSPECIFIED");
    /** The buyer has ordered; the commission is still an estimate until it is settled. */
    public static final @NotNull OrderStatus ORDERED = new OrderStatus("ORDERED");
    /** The commission is final and has been settled with the creator. */
    public static final @NotNull OrderStatus SETTLED = new OrderStatus("SETTLED");
    /** The buyer cancelled, returned or was refunded, so the order earns no commission. */
    public static final @NotNull OrderStatus REFUNDED = new OrderStatus("REFUNDED");
    /** Held back on suspicion of fraud; released once the case is cleared up. */
    public static final @NotNull OrderStatus FROZEN = new OrderStatus("FROZEN");
    /** An extra amount was taken from the creator's balance. */
    public static final @NotNull OrderStatus DEDUCTED = new OrderStatus("DEDUCTED");

    /** A text as the platform sends it, known here or not. */
    public OrderStatus(@NotNull String value) {
        super(value);
    }
}