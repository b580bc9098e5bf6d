// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `product_types` in `GetProductResponse`; more may be added. */
public final class ProductType extends OpenEnum {
    /** A virtual bundle put together from other products of the shop. */
    public static final @NotNull ProductType COMBINED_PRODUCT = new ProductType("COMBINED_PRODUCT");
    /** Also sold as a component of at least one virtual bundle. */
    public static final @NotNull ProductType IN_COMBINED_PRODUCT = new ProductType("IN_COMBINED_PRODUCT");
    /** Kept in step with listings in other markets; EU only. */
    public static final @NotNull ProductType GPR_TARGET_PRODUCT = new ProductType("GPR_TARGET_PRODUCT");

    /** A text as the platform sends it, known here or not. */
    public ProductType(@NotNull String value) {
        super(value);
    }
}