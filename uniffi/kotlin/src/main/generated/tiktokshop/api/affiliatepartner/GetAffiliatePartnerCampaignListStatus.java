// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatepartner;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `GetAffiliatePartnerCampaignListRequest`; more may be added. */
public final class GetAffiliatePartnerCampaignListStatus extends OpenEnum {
    /** The campaign is set up but not yet published. */
    public static final @NotNull GetAffiliatePartnerCampaignListStatus READY = new GetAffiliatePartnerCampaignListStatus("READY");
    /** The campaign is published and waits for its start. */
    public static final @NotNull GetAffiliatePartnerCampaignListStatus UPCOMING = new GetAffiliatePartnerCampaignListStatus("UPCOMING");
    /** The campaign is running; creators can promote its products. */
    public static final @NotNull GetAffiliatePartnerCampaignListStatus ONGOING = new GetAffiliatePartnerCampaignListStatus("ONGOING");
    /** The campaign is over; its times can no longer be changed. */
    public static final @NotNull GetAffiliatePartnerCampaignListStatus CLOSED = new GetAffiliatePartnerCampaignListStatus("CLOSED");
    /** No state given; as a filter, campaigns are not restricted by it. */
    public static final @NotNull GetAffiliatePartnerCampaignListStatus UNSPECIFIED = new GetAffiliatePartnerCampaignListStatus("UNSPECIFIED");

    /** A text as the platform sends it, known here or not. */
    public GetAffiliatePartnerCampaignListStatus(@NotNull String value) {
        super(value);
    }
}