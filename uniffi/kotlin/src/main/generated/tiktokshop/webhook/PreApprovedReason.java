// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `pre_approved_reason` in `Audit`, `pre_approved_reasons` in `Audit`; more may be added. */
public final class PreApprovedReason extends OpenEnum {
    /** The identity check of the seller is not finished. */
    public static final @NotNull PreApprovedReason KYC_PENDING = new PreApprovedReason("KYC_PENDING");
    /** The permission to sell in this restricted category is still open; US only. */
    public static final @NotNull PreApprovedReason RESTRICTED_CATEGORY_PENDING = new PreApprovedReason("RESTRICTED_CATEGORY_PENDING");

    /** A text as the platform sends it, known here or not. */
    public PreApprovedReason(@NotNull String value) {
        super(value);
    }
}