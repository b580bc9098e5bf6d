// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `keyword_type` in `SearchOpenCollaborationRequest`, `query_type` in `QueryCreatorPromotionDetailsInTargetCollaborationRequest`; more may be added. */
public final class KeywordType extends OpenEnum {
    /** `query` is the exact id of a product. */
    public static final @NotNull KeywordType PRODUCT_ID = new KeywordType("PRODUCT_ID");
    /** `query` is part of a product's name; similar names match. */
    public static final @NotNull KeywordType PRODUCT_NAME = new KeywordType("PRODUCT_NAME");

    /** A text as the platform sends it, known here or not. */
    public KeywordType(@NotNull String value) {
        super(value);
    }
}