// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_field` in `GetShopSkuPerformanceListRequest`; more may be added. */
public final class GetShopSkuPerformanceListSortField extends OpenEnum {
    /** Sort by gross merchandise value. */
    public static final @NotNull GetShopSkuPerformanceListSortField GMV = new GetShopSkuPerformanceListSortField("gmv");
    /** Sort by paid SKU orders, where each SKU in an order counts once. */
    public static final @NotNull GetShopSkuPerformanceListSortField SKU_ORDERS = new GetShopSkuPerformanceListSortField("sku_orders");
    /** Sort by the number of units sold. */
    public static final @NotNull GetShopSkuPerformanceListSortField UNITS_SOLD = new GetShopSkuPerformanceListSortField("units_sold");

    /** A text as the platform sends it, known here or not. */
    public GetShopSkuPerformanceListSortField(@NotNull String value) {
        super(value);
    }
}