// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `SampleApplication`, `status` in `SearchSampleApplicationsRequest`; more may be added. */
public final class SampleApplicationStatus extends OpenEnum {
    /** The seller approved and must ship the sample in time. */
    public static final @NotNull SampleApplicationStatus AWAITING_SHIPMENT = new SampleApplicationStatus("AWAITING_SHIPMENT");
    /** The creator has posted the content; nothing more to do. */
    public static final @NotNull SampleApplicationStatus COMPLETED = new SampleApplicationStatus("COMPLETED");
    /** The creator has received the sample and now has to post content. */
    public static final @NotNull SampleApplicationStatus CONTENT_PENDING = new SampleApplicationStatus("CONTENT_PENDING");
    /** Ended: the open collaboration behind it was removed. */
    public static final @NotNull SampleApplicationStatus DEL_OPEN_COLLAB = new SampleApplicationStatus("DEL_OPEN_COLLAB");
    /** Ended by staff of the platform, cancelled by hand. */
    public static final @NotNull SampleApplicationStatus OPS_CANCELLED = new SampleApplicationStatus("OPS_CANCELLED");
    /** Ended by staff of the platform, marked as complete by hand. */
    public static final @NotNull SampleApplicationStatus OPS_COMPLETED = new SampleApplicationStatus("OPS_COMPLETED");
    /** Ended by staff of the platform, marked as failed by hand. */
    public static final @NotNull SampleApplicationStatus OPS_FAILED = new SampleApplicationStatus("OPS_FAILED");
    /** Ended: the seller did not decide in time. */
    public static final @NotNull SampleApplicationStatus OVERDUE_CANCELLED = new SampleApplicationStatus("OVERDUE_CANCELLED");
    /** The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED. */
    public static final @NotNull SampleApplicationStatus PENDING = new SampleApplicationStatus("PENDING");
    /** Ended: the seller turned the application down. */
    public static final @NotNull SampleApplicationStatus REJECT_CANCELLED = new SampleApplicationStatus("REJECT_CANCELLED");
    /** Ended: the seller did not send the sample in time. */
    public static final @NotNull SampleApplicationStatus SELLER_NOT_SHIP_CANCELLED = new SampleApplicationStatus("SELLER_NOT_SHIP_CANCELLED");
    /** The sample is on its way to the creator. */
    public static final @NotNull SampleApplicationStatus SHIPPED = new SampleApplicationStatus("SHIPPED");
    /** Ended: content became impossible for reasons the creator could not influence. */
    public static final @NotNull SampleApplicationStatus UNFULFILLABLE_CANCELLED = new SampleApplicationStatus("UNFULFILLABLE_CANCELLED");
    /** Ended: the creator posted no content within the agreed time. */
    public static final @NotNull SampleApplicationStatus UNFULFILL_CANCELLED = new SampleApplicationStatus("UNFULFILL_CANCELLED");
    /** Ended: the creator took the application back before approval. */
    public static final @NotNull SampleApplicationStatus WITHDRAW_CANCELLED = new SampleApplicationStatus("WITHDRAW_CANCELLED");

    /** A text as the platform sends it, known here or not. */
    public SampleApplicationStatus(@NotNull String value) {
        super(value);
    }
}