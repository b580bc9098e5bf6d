// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `SampleApplication`; more may be added. */
public final class SampleApplicationStatus extends OpenEnum {
    /** The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED. */
    public static final @NotNull SampleApplicationStatus PENDING = new SampleApplicationStatus("PENDING");
    /** The seller approved and must send the sample in time. */
    public static final @NotNull SampleApplicationStatus AWAITING_SHIPMENT = new SampleApplicationStatus("AWAITING_SHIPMENT");
    /** The sample is on its way to the creator; CONTENT_PENDING follows once it arrives. */
    public static final @NotNull SampleApplicationStatus SHIPPED = new SampleApplicationStatus("SHIPPED");
    /** The creator has the sample in hand and now has to post content. */
    public static final @NotNull SampleApplicationStatus CONTENT_PENDING = new SampleApplicationStatus("CONTENT_PENDING");
    /** Ended: the seller turned the request down. */
    public static final @NotNull SampleApplicationStatus REJECT_CANCELLED = new SampleApplicationStatus("REJECT_CANCELLED");
    /** Ended: the request ran out because its deadline passed. */
    public static final @NotNull SampleApplicationStatus OVERDUE_CANCELLED = new SampleApplicationStatus("OVERDUE_CANCELLED");
    /** Ended: the creator posted no content within the time agreed. */
    public static final @NotNull SampleApplicationStatus UNFULFILL_CANCELLED = new SampleApplicationStatus("UNFULFILL_CANCELLED");
    /** Ended: the seller did not send the sample in time. */
    public static final @NotNull SampleApplicationStatus SELLER_NOT_SHIP_CANCELLED = new SampleApplicationStatus("SELLER_NOT_SHIP_CANCELLED");
    /** Ended: the creator took the request back before the seller approved it. */
    public static final @NotNull SampleApplicationStatus WITHDRAW_CANCELLED = new SampleApplicationStatus("WITHDRAW_CANCELLED");
    /** Ended: content became impossible through no fault of the creator. */
    public static final @NotNull SampleApplicationStatus UNFULFILLABLE_CANCELLED = new SampleApplicationStatus("UNFULFILLABLE_CANCELLED");
    /** Ended by staff of the platform, cancelled by hand. */
    public static final @NotNull SampleApplicationStatus OPS_CANCELLED = new SampleApplicationStatus("OPS_CANCELLED");
    /** Ended by staff of the platform, marked as failed by hand. */
    public static final @NotNull SampleApplicationStatus OPS_FAILED = new SampleApplicationStatus("OPS_FAILED");
    /** Ended by staff of the platform, marked as complete by hand. */
    public static final @NotNull SampleApplicationStatus OPS_COMPLETED = new SampleApplicationStatus("OPS_COMPLETED");
    /** The creator has posted the content; nothing more to do. */
    public static final @NotNull SampleApplicationStatus COMPLETED = new SampleApplicationStatus("COMPLETED");
    /** Ended: the open collaboration behind the request was removed. */
    public static final @NotNull SampleApplicationStatus DEL_OPEN_COLLAB = new SampleApplicationStatus("DEL_OPEN_COLLAB");
    /** On hold: the product cannot be promoted at present, so the creator need not post for now. */
    public static final @NotNull SampleApplicationStatus FULFILLMENT_SUSPEND = new SampleApplicationStatus("FULFILLMENT_SUSPEND");
    /** The creator has the sample and has not posted any content for it. */
    public static final @NotNull SampleApplicationStatus TO_BE_POST = new SampleApplicationStatus("TO_BE_POST");
    /** Content is posted, but it does not meet the conditions of the sample yet. */
    public static final @NotNull SampleApplicationStatus POST_IN_REVIEW = new SampleApplicationStatus("POST_IN_REVIEW");
    /** The creator posted content and deleted it before the conditions were met. */
    public static final @NotNull SampleApplicationStatus POST_FAILED = new SampleApplicationStatus("POST_FAILED");
    /** Cancelled; the sample will not be sent. */
    public static final @NotNull SampleApplicationStatus CANCELED = new SampleApplicationStatus("CANCELED");

    /** A text as the platform sends it, known here or not. */
    public SampleApplicationStatus(@NotNull String value) {
        super(value);
    }
}