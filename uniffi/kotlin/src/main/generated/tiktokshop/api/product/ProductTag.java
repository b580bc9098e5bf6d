// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `product_tag` in `ProductTagOperation`; more may be added. */
public final class ProductTag extends OpenEnum {
    /** The product is offered in LIVE auctions. */
    public static final @NotNull ProductTag AUCTION = new ProductTag("AUCTION");

    /** A text as the platform sends it, known here or not. */
    public ProductTag(@NotNull String value) {
        super(value);
    }
}