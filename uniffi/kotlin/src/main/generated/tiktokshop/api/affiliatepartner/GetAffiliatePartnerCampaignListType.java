// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatepartner;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `GetAffiliatePartnerCampaignListRequest`; more may be added. */
public final class GetAffiliatePartnerCampaignListType extends OpenEnum {
    /** Campaigns that the partner created; used if `type` is left out. */
    public static final @NotNull GetAffiliatePartnerCampaignListType MY_CAMPAIGNS = new GetAffiliatePartnerCampaignListType("MY_CAMPAIGNS");
    /** Campaigns of sellers in the Global Selling program. */
    public static final @NotNull GetAffiliatePartnerCampaignListType GS_SELLING_CAMPAIGNS = new GetAffiliatePartnerCampaignListType("GS_SELLING_CAMPAIGNS");
    /** Campaigns set up by sellers; `query_type_filter` separates joined ones from those on the marketplace. */
    public static final @NotNull GetAffiliatePartnerCampaignListType SELLER_CAMPAIGNS = new GetAffiliatePartnerCampaignListType("SELLER_CAMPAIGNS");
    /** Campaigns exclusive to TikTok Shop; `query_type_filter` separates joined ones from those open to the partner. */
    public static final @NotNull GetAffiliatePartnerCampaignListType EXCLUSIVE_TIKTOK_SHOP = new GetAffiliatePartnerCampaignListType("EXCLUSIVE_TIKTOK_SHOP");

    /** A text as the platform sends it, known here or not. */
    public GetAffiliatePartnerCampaignListType(@NotNull String value) {
        super(value);
    }
}