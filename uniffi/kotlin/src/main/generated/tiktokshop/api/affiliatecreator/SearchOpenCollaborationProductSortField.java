// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_field` in `SearchOpenCollaborationProductRequest`; more may be added. */
public final class SearchOpenCollaborationProductSortField extends OpenEnum {
    /** By the amount earned for each unit sold. */
    public static final @NotNull SearchOpenCollaborationProductSortField COMMISSION = new SearchOpenCollaborationProductSortField("commission");
    /** By the percentage of commission on the product. */
    public static final @NotNull SearchOpenCollaborationProductSortField COMMISSION_RATE = new SearchOpenCollaborationProductSortField("commission_rate");
    /** By the price at which the product is sold now. */
    public static final @NotNull SearchOpenCollaborationProductSortField PRODUCT_SALES_PRICE = new SearchOpenCollaborationProductSortField("product_sales_price");
    /** By how many units buyers have ordered so far. */
    public static final @NotNull SearchOpenCollaborationProductSortField UNITS_SOLD = new SearchOpenCollaborationProductSortField("units_sold");

    /** A text as the platform sends it, known here or not. */
    public SearchOpenCollaborationProductSortField(@NotNull String value) {
        super(value);
    }
}