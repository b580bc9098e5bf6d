// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `product_level` in `ActivityStatusChangeData`; more may be added. */
public final class ProductLevel extends OpenEnum {
    /** The promotion applies to whole products with all their SKUs. */
    public static final @NotNull ProductLevel PRODUCT = new ProductLevel("PRODUCT");
    /** The promotion applies to single SKUs. */
    public static final @NotNull ProductLevel VARIATION = new ProductLevel("VARIATION");
    /** The promotion applies to all products of the shop. */
    public static final @NotNull ProductLevel SHOP = new ProductLevel("SHOP");

    /** A text as the platform sends it, known here or not. */
    public ProductLevel(@NotNull String value) {
        super(value);
    }
}