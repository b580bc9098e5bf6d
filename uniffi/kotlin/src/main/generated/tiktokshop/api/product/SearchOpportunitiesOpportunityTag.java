// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `tags` in `SearchOpportunitiesOpportunity`; more may be added. */
public final class SearchOpportunitiesOpportunityTag extends OpenEnum {
    /** One of the best sellers on TikTok Shop. */
    public static final @NotNull SearchOpportunitiesOpportunityTag TIKTOKSHOP_HOT_SELLING = new SearchOpportunitiesOpportunityTag("TIKTOKSHOP_HOT_SELLING");
    /** Wanted by many buyers on TikTok Shop. */
    public static final @NotNull SearchOpportunitiesOpportunityTag POPULAR_IN_TIKTOKSHOP = new SearchOpportunitiesOpportunityTag("POPULAR_IN_TIKTOKSHOP");
    /** Wanted by buyers of several online marketplaces. */
    public static final @NotNull SearchOpportunitiesOpportunityTag POPULAR_IN_MARKETPLACES = new SearchOpportunitiesOpportunityTag("POPULAR_IN_MARKETPLACES");

    /** A text as the platform sends it, known here or not. */
    public SearchOpportunitiesOpportunityTag(@NotNull String value) {
        super(value);
    }
}