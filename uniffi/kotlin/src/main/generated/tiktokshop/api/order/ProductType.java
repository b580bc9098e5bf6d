// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `product_type` in `BlindBoxOrderLine`; more may be added. */
public final class ProductType extends OpenEnum {
    /** The revealed item is a free gift. */
    public static final @NotNull ProductType GIFT = new ProductType("GIFT");
    /** The revealed item is the regular content of the box. */
    public static final @NotNull ProductType NORMAL = new ProductType("NORMAL");

    /** A text as the platform sends it, known here or not. */
    public ProductType(@NotNull String value) {
        super(value);
    }
}