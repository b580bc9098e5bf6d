// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `application_statuses` in `SearchCreatorSampleApplicationsRequest`; more may be added. */
public final class ApplicationStatus extends OpenEnum {
    /** The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED. */
    public static final @NotNull ApplicationStatus PENDING = new ApplicationStatus("PENDING");
    /** The seller approved and must send the sample in time. */
    public static final @NotNull ApplicationStatus AWAITING_SHIPMENT = new ApplicationStatus("AWAITING_SHIPMENT");
    /** The sample is on its way to the creator; CONTENT_PENDING follows once it arrives. */
    public static final @NotNull ApplicationStatus SHIPPED = new ApplicationStatus("SHIPPED");
    /** The creator has the sample in hand and now has to post content. */
    public static final @NotNull ApplicationStatus CONTENT_PENDING = new ApplicationStatus("CONTENT_PENDING");
    /** Ended: the seller turned the request down. */
    public static final @NotNull ApplicationStatus REJECT_CANCELLED = new ApplicationStatus("REJECT_CANCELLED");
    /** Ended: the request ran out because its deadline passed. */
    public static final @NotNull ApplicationStatus OVERDUE_CANCELLED = new ApplicationStatus("OVERDUE_CANCELLED");
    /** Ended: the creator posted no content within the time agreed. */
    public static final @NotNull ApplicationStatus UNFULFILL_CANCELLED = new ApplicationStatus("UNFULFILL_CANCELLED");
    /** Ended: the open collaboration behind the request was removed. */
    public static final @NotNull ApplicationStatus DEL_OPEN_COLLAB = new ApplicationStatus("DEL_OPEN_COLLAB");
    /** Ended: the seller did not send the sample in time. */
    public static final @NotNull ApplicationStatus SELLER_NOT_SHIP_CANCELLED = new ApplicationStatus("SELLER_NOT_SHIP_CANCELLED");
    /** Ended: the creator took the request back before the seller approved it. */
    public static final @NotNull ApplicationStatus WITHDRAW_CANCELLED = new ApplicationStatus("WITHDRAW_CANCELLED");
    /** Ended: content became impossible through no fault of the creator. */
    public static final @NotNull ApplicationStatus UNFULFILLABLE_CANCELLED = new ApplicationStatus("UNFULFILLABLE_CANCELLED");
    /** Ended by staff of the platform, cancelled by hand. */
    public static final @NotNull ApplicationStatus OPS_CANCELLED = new ApplicationStatus("OPS_CANCELLED");
    /** Ended by staff of the platform, marked as failed by hand. */
    public static final @NotNull ApplicationStatus OPS_FAILED = new ApplicationStatus("OPS_FAILED");
    /** Ended by staff of the platform, marked as complete by hand. */
    public static final @NotNull ApplicationStatus OPS_COMPLETED = new ApplicationStatus("OPS_COMPLETED");
    /** The creator has posted the content; nothing more to do. */
    public static final @NotNull ApplicationStatus COMPLETED = new ApplicationStatus("COMPLETED");

    /** A text as the platform sends it, known here or not. */
    public ApplicationStatus(@NotNull String value) {
        super(value);
    }
}