// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `keyword_type` in `SearchParam`; more may be added. */
public final class SearchParamKeywordType extends OpenEnum {
    /** `keyword` is the exact id of a product. */
    public static final @NotNull SearchParamKeywordType PRODUCT_ID = new SearchParamKeywordType("PRODUCT_ID");
    /** `keyword` is part of a product's name; similar names match. */
    public static final @NotNull SearchParamKeywordType PRODUCT_NAME = new SearchParamKeywordType("PRODUCT_NAME");
    /** `keyword` is the exact id given to one invitation. */
    public static final @NotNull SearchParamKeywordType TARGET_COLLABORATION_ID = new SearchParamKeywordType("TARGET_COLLABORATION_ID");
    /** `keyword` is part of a collaboration's name; similar names match. */
    public static final @NotNull SearchParamKeywordType TARGET_COLLABORATION_NAME = new SearchParamKeywordType("TARGET_COLLABORATION_NAME");

    /** A text as the platform sends it, known here or not. */
    public SearchParamKeywordType(@NotNull String value) {
        super(value);
    }
}