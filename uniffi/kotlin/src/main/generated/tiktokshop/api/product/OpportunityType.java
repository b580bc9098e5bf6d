// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `opportunity_type` in `ListOpportunitiesRequest`; more may be added. */
public final class OpportunityType extends OpenEnum {
    /** Products of a category are wanted. */
    public static final @NotNull OpportunityType CATEGORY = new OpportunityType("CATEGORY");
    /** Products for a popular search word are wanted. */
    public static final @NotNull OpportunityType KEYWORD = new OpportunityType("KEYWORD");
    /** This exact item is wanted. */
    public static final @NotNull OpportunityType PRODUCT = new OpportunityType("PRODUCT");

    /** A text as the platform sends it, known here or not. */
    public OpportunityType(@NotNull String value) {
        super(value);
    }
}