// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `field` in `GetRecommendedProductTitleAndDescriptionSuggestion`; more may be added. */
public final class GetRecommendedProductTitleAndDescriptionSuggestionField extends OpenEnum {
    /** The name under which buyers see the product. */
    public static final @NotNull GetRecommendedProductTitleAndDescriptionSuggestionField TITLE = new GetRecommendedProductTitleAndDescriptionSuggestionField("TITLE");
    /** The text that describes the product to buyers. */
    public static final @NotNull GetRecommendedProductTitleAndDescriptionSuggestionField DESCRIPTION = new GetRecommendedProductTitleAndDescriptionSuggestionField("DESCRIPTION");

    /** A text as the platform sends it, known here or not. */
    public GetRecommendedProductTitleAndDescriptionSuggestionField(@NotNull String value) {
        super(value);
    }
}