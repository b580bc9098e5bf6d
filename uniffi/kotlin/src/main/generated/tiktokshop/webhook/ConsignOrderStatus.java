// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `ConsignOrder`; more may be added. */
public final class ConsignOrderStatus extends OpenEnum {
    /** The goods have left the warehouse. */
    public static final @NotNull ConsignOrderStatus SHIPPED = new ConsignOrderStatus("SHIPPED");
    /** The goods were handed to the carrier. */
    public static final @NotNull ConsignOrderStatus HANDOVER = new ConsignOrderStatus("HANDOVER");
    /** Ended without delivery, for instance by cancellation. */
    public static final @NotNull ConsignOrderStatus CLOSED = new ConsignOrderStatus("CLOSED");
    /** The goods were lost on the way. */
    public static final @NotNull ConsignOrderStatus LOST = new ConsignOrderStatus("LOST");
    /** The goods were damaged on the way. */
    public static final @NotNull ConsignOrderStatus DAMAGE = new ConsignOrderStatus("DAMAGE");
    /** Delivered to the recipient; final. */
    public static final @NotNull ConsignOrderStatus COMPLETED = new ConsignOrderStatus("COMPLETED");
    /** Something went wrong on the way; see `issue`. */
    public static final @NotNull ConsignOrderStatus ABNORMAL = new ConsignOrderStatus("ABNORMAL");
    /** The warehouse is preparing the goods; this value is known from the platform's sample only. */
    public static final @NotNull ConsignOrderStatus PROCESSING = new ConsignOrderStatus("processing");

    /** A text as the platform sends it, known here or not. */
    public ConsignOrderStatus(@NotNull String value) {
        super(value);
    }
}