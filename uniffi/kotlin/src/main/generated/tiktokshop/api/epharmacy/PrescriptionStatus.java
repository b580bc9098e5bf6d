// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.epharmacy;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `prescription_status` in `UpdatePrescriptionStatusRequest`; more may be added. */
public final class PrescriptionStatus extends OpenEnum {
    /** The prescription is good; the order can be shipped. */
    public static final @NotNull PrescriptionStatus APPROVED = new PrescriptionStatus("APPROVED");
    /** The prescription is refused; the buyer must upload another, and a second refusal ends the order. */
    public static final @NotNull PrescriptionStatus REJECTED = new PrescriptionStatus("REJECTED");
    /** The prescription lacks something; the buyer must correct it and send it in again. */
    public static final @NotNull PrescriptionStatus PENDING_RESUBMISSION = new PrescriptionStatus("PENDING_RESUBMISSION");

    /** A text as the platform sends it, known here or not. */
    public PrescriptionStatus(@NotNull String value) {
        super(value);
    }
}