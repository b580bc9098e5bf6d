// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `new_status` in `SampleApplicationStatusChangeData`; more may be added. */
public final class NewStatus extends OpenEnum {
    /** The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED. */
    public static final @NotNull NewStatus PENDING = new NewStatus("PENDING");
    /** The seller approved and must ship the sample in time. */
    public static final @NotNull NewStatus AWAITING_SHIPMENT = new NewStatus("AWAITING_SHIPMENT");
    /** The sample is on its way to the creator. */
    public static final @NotNull NewStatus SHIPPED = new NewStatus("SHIPPED");
    /** The creator has received the sample and now has to post content. */
    public static final @NotNull NewStatus CONTENT_PENDING = new NewStatus("CONTENT_PENDING");
    /** Ended: the seller turned the application down. */
    public static final @NotNull NewStatus REJECT_CANCELLED = new NewStatus("REJECT_CANCELLED");
    /** Ended: the seller did not decide in time. */
    public static final @NotNull NewStatus OVERDUE_CANCELLED = new NewStatus("OVERDUE_CANCELLED");
    /** Ended: the creator posted no content within the agreed time. */
    public static final @NotNull NewStatus UNFULFILL_CANCELLED = new NewStatus("UNFULFILL_CANCELLED");
    /** Ended: the open collaboration behind it was removed. */
    public static final @NotNull NewStatus DEL_OPEN_COLLAB = new NewStatus("DEL_OPEN_COLLAB");
    /** Ended: the seller did not send the sample in time. */
    public static final @NotNull NewStatus SELLER_NOT_SHIP_CANCELLED = new NewStatus("SELLER_NOT_SHIP_CANCELLED");
    /** Ended: the creator took the application back before approval. */
    public static final @NotNull NewStatus WITHDRAW_CANCELLED = new NewStatus("WITHDRAW_CANCELLED");
    /** Ended: content became impossible for reasons the creator could not influence. */
    public static final @NotNull NewStatus UNFULFILLABLE_CANCELLED = new NewStatus("UNFULFILLABLE_CANCELLED");
    /** Ended by staff of the platform, cancelled by hand. */
    public static final @NotNull NewStatus OPS_CANCELLED = new NewStatus("OPS_CANCELLED");
    /** Ended by staff of the platform, marked as failed by hand. */
    public static final @NotNull NewStatus OPS_FAILED = new NewStatus("OPS_FAILED");
    /** Ended by staff of the platform, marked as complete by hand. */
    public static final @NotNull NewStatus OPS_COMPLETED = new NewStatus("OPS_COMPLETED");
    /** The creator has posted the content; nothing more to do. */
    public static final @NotNull NewStatus COMPLETED = new NewStatus("COMPLETED");

    /** A text as the platform sends it, known here or not. */
    public NewStatus(@NotNull String value) {
        super(value);
    }
}