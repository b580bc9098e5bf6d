// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatepartner;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `Campaign`, `status` in `GetAffiliatePartnerCampaignDetailResponse`; more may be added. */
public final class CampaignStatus extends OpenEnum {
    /** The campaign is set up but not yet published. */
    public static final @NotNull CampaignStatus READY = new CampaignStatus("READY");
    /** The campaign is published and waits for its start. */
    public static final @NotNull CampaignStatus UPCOMING = new CampaignStatus("UPCOMING");
    /** The campaign is running; creators can promote its products. */
    public static final @NotNull CampaignStatus ONGOING = new CampaignStatus("ONGOING");
    /** The campaign is over; its times can no longer be changed. */
    public static final @NotNull CampaignStatus CLOSED = new CampaignStatus("CLOSED");

    /** A text as the platform sends it, known here or not. */
    public CampaignStatus(@NotNull String value) {
        super(value);
    }
}