// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_field` in `GetShopProductsRequest`; more may be added. */
public final class SortField extends OpenEnum {
    /** By how much the product costs. */
    public static final @NotNull SortField PRICE = new SortField("PRICE");
    /** By product number, which is the default. */
    public static final @NotNull SortField PRODUCT_ID = new SortField("PRODUCT_ID");
    /** By how many units were sold. */
    public static final @NotNull SortField SALE = new SortField("SALE");

    /** A text as the platform sends it, known here or not. */
    public SortField(@NotNull String value) {
        super(value);
    }
}