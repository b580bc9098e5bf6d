// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `current_tier` in `ListingQuality`, `listing_quality_tier` in `GetProductResponse`, `listing_quality_tier` in `Product`; more may be added. */
public final class CurrentTier extends OpenEnum {
    /** A listing with serious weaknesses; the seller should improve its content. */
    public static final @NotNull CurrentTier POOR = new CurrentTier("POOR");
    /** A listing with some weaknesses; better content lifts it to GOOD. */
    public static final @NotNull CurrentTier FAIR = new CurrentTier("FAIR");
    /** A listing without important weaknesses; the top tier. */
    public static final @NotNull CurrentTier GOOD = new CurrentTier("GOOD");

    /** A text as the platform sends it, known here or not. */
    public CurrentTier(@NotNull String value) {
        super(value);
    }
}