// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `EditProductPreSale`; more may be added. */
public final class EditProductPreSaleType extends OpenEnum {
    /** The product is not released yet; in the US with a release date, elsewhere with a number of days. */
    public static final @NotNull EditProductPreSaleType PRE_ORDER = new EditProductPreSaleType("PRE_ORDER");
    /** The product is made after the order, within a number of days; US only. */
    public static final @NotNull EditProductPreSaleType MADE_TO_ORDER = new EditProductPreSaleType("MADE_TO_ORDER");
    /** The product needs longer than usual for other reasons, within a number of days; US only. */
    public static final @NotNull EditProductPreSaleType CUSTOM = new EditProductPreSaleType("CUSTOM");
    /** A normal product; removes an earlier pre-sale setting. */
    public static final @NotNull EditProductPreSaleType NONE = new EditProductPreSaleType("NONE");

    /** A text as the platform sends it, known here or not. */
    public EditProductPreSaleType(@NotNull String value) {
        super(value);
    }
}