// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `Order`; more may be added. */
public final class OrderType extends OpenEnum {
    /** Goods that the seller sent in were taken into stock. */
    public static final @NotNull OrderType INBOUND_ORDER = new OrderType("INBOUND_ORDER");
    /** Units left the warehouse and were sent back to the supplier. */
    public static final @NotNull OrderType RETURN_TO_SUPPLIER_ORDER = new OrderType("RETURN_TO_SUPPLIER_ORDER");
    /** Units were thrown away and left the stock. */
    public static final @NotNull OrderType DISPOSAL = new OrderType("DISPOSAL");
    /** Units changed their condition, for example from normal to defective. */
    public static final @NotNull OrderType INVENTORY_STATUS_ADJUSTMENT_ORDER = new OrderType("INVENTORY_STATUS_ADJUSTMENT_ORDER");
    /** The warehouse shipped goods to a customer, which lowers the stock. */
    public static final @NotNull OrderType CONSIGN_ORDER = new OrderType("CONSIGN_ORDER");
    /** A physical count in the warehouse corrected the stock. */
    public static final @NotNull OrderType INVENTORY_COUNT_ORDER = new OrderType("INVENTORY_COUNT_ORDER");
    /** A parcel could not be delivered, and its goods came back to the warehouse. */
    public static final @NotNull OrderType FAILED_DELIVERY = new OrderType("FAILED_DELIVERY");
    /** Goods that a buyer sent back arrived at the warehouse. */
    public static final @NotNull OrderType CUSTOMER_RETURN = new OrderType("CUSTOMER_RETURN");
    /** The number of units in stock was corrected. */
    public static final @NotNull OrderType INVENTORY_QUANTITY_ADJUSTMENT_ORDER = new OrderType("INVENTORY_QUANTITY_ADJUSTMENT_ORDER");
    /** Units were moved from one warehouse to another. */
    public static final @NotNull OrderType INVENTORY_TRANSFER_ORDER = new OrderType("INVENTORY_TRANSFER_ORDER");

    /** A text as the platform sends it, known here or not. */
    public OrderType(@NotNull String value) {
        super(value);
    }
}