// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `SearchOpportunitiesOpportunity`; more may be added. */
public final class SearchOpportunitiesOpportunityType extends OpenEnum {
    /** One popular item is wanted; the submitted product must be exactly the same. */
    public static final @NotNull SearchOpportunitiesOpportunityType PRODUCT = new SearchOpportunitiesOpportunityType("PRODUCT");
    /** A whole leaf category is wanted; the submitted product must lie in it. */
    public static final @NotNull SearchOpportunitiesOpportunityType LEAF_CATEGORY = new SearchOpportunitiesOpportunityType("LEAF_CATEGORY");

    /** A text as the platform sends it, known here or not. */
    public SearchOpportunitiesOpportunityType(@NotNull String value) {
        super(value);
    }
}