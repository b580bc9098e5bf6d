// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `Attribute`, `type` in `GetGlobalAttributesAttribute`; more may be added. */
public final class AttributeType extends OpenEnum {
    /** Tells the variants of a product apart, such as color or size; each combination is a SKU. */
    public static final @NotNull AttributeType SALES_PROPERTY = new AttributeType("SALES_PROPERTY");
    /** Describes the product as a whole, such as material or brand origin. */
    public static final @NotNull AttributeType PRODUCT_PROPERTY = new AttributeType("PRODUCT_PROPERTY");

    /** A text as the platform sends it, known here or not. */
    public AttributeType(@NotNull String value) {
        super(value);
    }
}