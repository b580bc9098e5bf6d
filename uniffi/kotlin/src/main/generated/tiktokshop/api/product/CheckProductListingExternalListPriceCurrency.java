// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `currency` in `CheckProductListingExternalListPrice`; more may be added. */
public final class CheckProductListingExternalListPriceCurrency extends OpenEnum {
    /** United States dollar, also for global products. */
    public static final @NotNull CheckProductListingExternalListPriceCurrency USD = new CheckProductListingExternalListPriceCurrency("USD");

    /** A text as the platform sends it, known here or not. */
    public CheckProductListingExternalListPriceCurrency(@NotNull String value) {
        super(value);
    }
}