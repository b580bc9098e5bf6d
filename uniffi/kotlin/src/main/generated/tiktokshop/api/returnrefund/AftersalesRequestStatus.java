// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `aftersales_request_statuses` in `Filter`; more may be added. */
public final class AftersalesRequestStatus extends OpenEnum {
    /** The request was just created. */
    public static final @NotNull AftersalesRequestStatus INIT = new AftersalesRequestStatus("INIT");
    /** The request waits for the seller's decision. */
    public static final @NotNull AftersalesRequestStatus PENDING_REQUEST_REVIEW = new AftersalesRequestStatus("PENDING_REQUEST_REVIEW");
    /** The seller or the platform has decided on the request. */
    public static final @NotNull AftersalesRequestStatus REQUEST_REVIEW_COMPLETED = new AftersalesRequestStatus("REQUEST_REVIEW_COMPLETED");

    /** A text as the platform sends it, known here or not. */
    public AftersalesRequestStatus(@NotNull String value) {
        super(value);
    }
}