// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `listing_quality_tiers` in `SearchProductsRequest`; more may be added. */
public final class ListingQualityTier extends OpenEnum {
    /** The best quality of a listing. */
    public static final @NotNull ListingQualityTier EXCELLENT = new ListingQualityTier("EXCELLENT");
    /** A listing with some weaknesses. */
    public static final @NotNull ListingQualityTier FAIR = new ListingQualityTier("FAIR");
    /** A listing without important weaknesses. */
    public static final @NotNull ListingQualityTier GOOD = new ListingQualityTier("GOOD");
    /** A listing with serious weaknesses. */
    public static final @NotNull ListingQualityTier POOR = new ListingQualityTier("POOR");

    /** A text as the platform sends it, known here or not. */
    public ListingQualityTier(@NotNull String value) {
        super(value);
    }
}