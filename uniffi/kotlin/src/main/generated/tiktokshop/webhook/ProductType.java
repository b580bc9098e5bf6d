// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `product_types` in `ProductCreationData`; more may be added. */
public final class ProductType extends OpenEnum {
    /** Bundle that is made of other products. */
    public static final @NotNull ProductType COMBINED_PRODUCT = new ProductType("COMBINED_PRODUCT");
    /** Product that was replicated from one of another market. */
    public static final @NotNull ProductType GPR_PRODUCT = new ProductType("GPR_PRODUCT");

    /** A text as the platform sends it, known here or not. */
    public ProductType(@NotNull String value) {
        super(value);
    }
}