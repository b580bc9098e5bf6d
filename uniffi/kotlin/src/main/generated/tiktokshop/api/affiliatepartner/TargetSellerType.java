// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatepartner;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `target_seller_types` in `CreateAffiliatePartnerCampaignRequest`, `target_seller_types` in `EditAffiliatePartnerCampaignRequest`, `target_seller_types` in `GetAffiliatePartnerCampaignDetailResponse`; more may be added. */
public final class TargetSellerType extends OpenEnum {
    /** Sellers who sell into the target market from abroad. */
    public static final @NotNull TargetSellerType CROSS_BORDER = new TargetSellerType("CROSS_BORDER");
    /** Sellers based in the target market. */
    public static final @NotNull TargetSellerType LOCAL = new TargetSellerType("LOCAL");

    /** A text as the platform sends it, known here or not. */
    public TargetSellerType(@NotNull String value) {
        super(value);
    }
}