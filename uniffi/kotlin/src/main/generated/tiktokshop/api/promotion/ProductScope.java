// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `product_scope` in `Coupon`; more may be added. */
public final class ProductScope extends OpenEnum {
    /** The coupon holds for everything the shop sells. */
    public static final @NotNull ProductScope FULL_SHOP = new ProductScope("FULL_SHOP");
    /** The coupon holds for listed products only; Get Coupon returns them. */
    public static final @NotNull ProductScope SPECIFIC_PRODUCTS = new ProductScope("SPECIFIC_PRODUCTS");

    /** A text as the platform sends it, known here or not. */
    public ProductScope(@NotNull String value) {
        super(value);
    }
}