// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `product_level` in `Activity`, `product_level` in `CreateActivityRequest`, `product_level` in `GetActivityResponse` and others; more may be added. */
public final class ProductLevel extends OpenEnum {
    /** Only the SKUs listed are promoted. */
    public static final @NotNull ProductLevel VARIATION = new ProductLevel("VARIATION");
    /** All SKUs of the listed goods are promoted. */
    public static final @NotNull ProductLevel PRODUCT = new ProductLevel("PRODUCT");
    /** Everything the seller offers is promoted. */
    public static final @NotNull ProductLevel SHOP = new ProductLevel("SHOP");

    /** A text as the platform sends it, known here or not. */
    public ProductLevel(@NotNull String value) {
        super(value);
    }
}