// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `pre_approved_reasons` in `Audit`; more may be added. */
public final class PreApprovedReason extends OpenEnum {
    /** The identity check of the seller (KYC) is not finished; the seller must complete the registration. */
    public static final @NotNull PreApprovedReason KYC_PENDING = new PreApprovedReason("KYC_PENDING");
    /** The category is restricted and not open to the shop yet; the seller must apply in Seller Center. US only. */
    public static final @NotNull PreApprovedReason RESTRICTED_CATEGORY_PENDING = new PreApprovedReason("RESTRICTED_CATEGORY_PENDING");

    /** A text as the platform sends it, known here or not. */
    public PreApprovedReason(@NotNull String value) {
        super(value);
    }
}