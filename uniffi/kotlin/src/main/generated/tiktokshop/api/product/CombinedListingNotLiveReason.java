// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `combined_listing_not_live_reasons` in `CombinedSku`; more may be added. */
public final class CombinedListingNotLiveReason extends OpenEnum {
    /** The source product is off sale; it must be activated again. */
    public static final @NotNull CombinedListingNotLiveReason SUB_PRODUCT_DEACTIVATE = new CombinedListingNotLiveReason("SUB_PRODUCT_DEACTIVATE");
    /** The source product was removed and can no longer be part of the bundle. */
    public static final @NotNull CombinedListingNotLiveReason SUB_PRODUCT_DELETE = new CombinedListingNotLiveReason("SUB_PRODUCT_DELETE");
    /** The platform has frozen the source product; the seller must correct it or appeal. */
    public static final @NotNull CombinedListingNotLiveReason SUB_PRODUCT_FROZEN = new CombinedListingNotLiveReason("SUB_PRODUCT_FROZEN");
    /** The source SKU was removed and can no longer be part of the bundle. */
    public static final @NotNull CombinedListingNotLiveReason SUB_SKU_DELETE = new CombinedListingNotLiveReason("SUB_SKU_DELETE");
    /** The bundle and the source product lie under different top categories; their categories must be aligned. */
    public static final @NotNull CombinedListingNotLiveReason SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR = new CombinedListingNotLiveReason("SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR");
    /** The top category of the source product is outside the set to which bundles are limited. */
    public static final @NotNull CombinedListingNotLiveReason SUB_PRODUCT_CATEGORY_OVER_RESTRICTION = new CombinedListingNotLiveReason("SUB_PRODUCT_CATEGORY_OVER_RESTRICTION");

    /** A text as the platform sends it, known here or not. */
    public CombinedListingNotLiveReason(@NotNull String value) {
        super(value);
    }
}