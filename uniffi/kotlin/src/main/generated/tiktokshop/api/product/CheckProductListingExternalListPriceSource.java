// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `source` in `CheckProductListingExternalListPrice`, `source` in `ExternalListPrice`; more may be added. */
public final class CheckProductListingExternalListPriceSource extends OpenEnum {
    /** The original amount before a sale, as entered for the Shopify product. */
    public static final @NotNull CheckProductListingExternalListPriceSource SHOPIFY_COMPARE_AT_PRICE = new CheckProductListingExternalListPriceSource("SHOPIFY_COMPARE_AT_PRICE");

    /** A text as the platform sends it, known here or not. */
    public CheckProductListingExternalListPriceSource(@NotNull String value) {
        super(value);
    }
}