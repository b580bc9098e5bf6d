// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `rma_status` in `RmaStatusUpdateData`; more may be added. */
public final class RmaStatus extends OpenEnum {
    /** The return package exists; the buyer must send the goods back. */
    public static final @NotNull RmaStatus RMA_CREATED = new RmaStatus("RMA_CREATED");
    /** The parcel has arrived; the seller must accept or refuse its contents. */
    public static final @NotNull RmaStatus PENDING_PACKAGE_REVIEW = new RmaStatus("PENDING_PACKAGE_REVIEW");
    /** The returned goods were accepted or refused; fetch the return package for the decision. */
    public static final @NotNull RmaStatus PACKAGE_REVIEW_COMPLETED = new RmaStatus("PACKAGE_REVIEW_COMPLETED");

    /** A text as the platform sends it, known here or not. */
    public RmaStatus(@NotNull String value) {
        super(value);
    }
}