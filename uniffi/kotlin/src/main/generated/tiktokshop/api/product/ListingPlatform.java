// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `listing_platform` in `AuditFailedReason`, `listing_platform` in `GetCategoriesRequest`, `listing_platform` in `RecommendCategoryRequest` and others; more may be added. */
public final class ListingPlatform extends OpenEnum {
    /** Sold on TikTok Shop itself. */
    public static final @NotNull ListingPlatform TIKTOK_SHOP = new ListingPlatform("TIKTOK_SHOP");
    /** Sold on Tokopedia, the Indonesian marketplace connected with TikTok Shop. */
    public static final @NotNull ListingPlatform TOKOPEDIA = new ListingPlatform("TOKOPEDIA");

    /** A text as the platform sends it, known here or not. */
    public ListingPlatform(@NotNull String value) {
        super(value);
    }
}