// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `claim_status` in `Insurance`; more may be added. */
public final class ClaimStatus extends OpenEnum {
    /** No claim has been filed for the package. */
    public static final @NotNull ClaimStatus NOT_STARTED = new ClaimStatus("NOT_STARTED");
    /** A claim was filed and is under review. */
    public static final @NotNull ClaimStatus CLAIM_PENDING = new ClaimStatus("CLAIM_PENDING");
    /** The claim was accepted. */
    public static final @NotNull ClaimStatus APPROVED = new ClaimStatus("APPROVED");
    /** The claim was refused. */
    public static final @NotNull ClaimStatus DECLINED = new ClaimStatus("DECLINED");

    /** A text as the platform sends it, known here or not. */
    public ClaimStatus(@NotNull String value) {
        super(value);
    }
}