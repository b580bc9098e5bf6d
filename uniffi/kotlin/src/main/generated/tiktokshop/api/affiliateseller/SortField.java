// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_field` in `SearchOpenCollaborationProductRequest`; more may be added. */
public final class SortField extends OpenEnum {
    /** By the amount of commission for each unit sold. */
    public static final @NotNull SortField COMMISSION = new SortField("commission");
    /** By the percentage of commission, the default. */
    public static final @NotNull SortField COMMISSION_RATE = new SortField("commission_rate");
    /** By the price at which the product is sold now. */
    public static final @NotNull SortField PRODUCT_SALES_PRICE = new SortField("product_sales_price");
    /** By how many units were bought so far. */
    public static final @NotNull SortField UNITS_SOLD = new SortField("units_sold");

    /** A text as the platform sends it, known here or not. */
    public SortField(@NotNull String value) {
        super(value);
    }
}