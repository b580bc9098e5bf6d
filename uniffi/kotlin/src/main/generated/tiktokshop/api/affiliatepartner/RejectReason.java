// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatepartner;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `reject_reasons` in `ReviewAffiliatePartnerCampaignProductRequest`; more may be added. */
public final class RejectReason extends OpenEnum {
    /** The seller offers too small a share. */
    public static final @NotNull RejectReason COMMISSION_TOO_LOW = new RejectReason("COMMISSION_TOO_LOW");
    /** The partner has nobody who could promote such a product. */
    public static final @NotNull RejectReason NO_SUITABLE_CREATOR = new RejectReason("NO_SUITABLE_CREATOR");
    /** The partner does not expect it to sell through content. */
    public static final @NotNull RejectReason PRODUCT_HARD_TO_PROMOTE = new RejectReason("PRODUCT_HARD_TO_PROMOTE");
    /** The price is higher than the partner thinks buyers will pay. */
    public static final @NotNull RejectReason PRODUCT_TOO_EXPENSIVE = new RejectReason("PRODUCT_TOO_EXPENSIVE");

    /** A text as the platform sends it, known here or not. */
    public RejectReason(@NotNull String value) {
        super(value);
    }
}