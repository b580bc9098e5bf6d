// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `selling_format` in `CheckProductListingRequest`, `selling_format` in `CreateProductRequest`, `selling_format` in `EditProductRequest`; more may be added. */
public final class SellingFormat extends OpenEnum {
    /** Sold at its price only. */
    public static final @NotNull SellingFormat FIXED_PRICE = new SellingFormat("FIXED_PRICE");
    /** Sold at its price and also by bidding in LIVE sessions. */
    public static final @NotNull SellingFormat FIXED_PRICE_AND_LIVE_AUCTION = new SellingFormat("FIXED_PRICE_AND_LIVE_AUCTION");

    /** A text as the platform sends it, known here or not. */
    public SellingFormat(@NotNull String value) {
        super(value);
    }
}