// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `display_status` in `LineItem`; more may be added. */
public final class DisplayStatus extends OpenEnum {
    /** The item is ordered but not paid. */
    public static final @NotNull DisplayStatus UNPAID = new DisplayStatus("UNPAID");
    /** The item waits for the seller to arrange shipping. */
    public static final @NotNull DisplayStatus AWAITING_SHIPMENT = new DisplayStatus("AWAITING_SHIPMENT");
    /** Shipping is arranged and the package waits for the carrier. */
    public static final @NotNull DisplayStatus AWAITING_COLLECTION = new DisplayStatus("AWAITING_COLLECTION");
    /** The carrier has collected the package and is delivering it. */
    public static final @NotNull DisplayStatus IN_TRANSIT = new DisplayStatus("IN_TRANSIT");
    /** The package has reached the buyer; a return or refund is still possible. */
    public static final @NotNull DisplayStatus DELIVERED = new DisplayStatus("DELIVERED");
    /** The sale of the item is closed; no return or refund can follow. */
    public static final @NotNull DisplayStatus COMPLETED = new DisplayStatus("COMPLETED");
    /** The item was cancelled and will not be delivered. */
    public static final @NotNull DisplayStatus CANCELLED = new DisplayStatus("CANCELLED");

    /** A text as the platform sends it, known here or not. */
    public DisplayStatus(@NotNull String value) {
        super(value);
    }
}