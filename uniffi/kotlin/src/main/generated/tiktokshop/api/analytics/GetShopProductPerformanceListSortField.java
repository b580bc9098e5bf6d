// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_field` in `GetShopProductPerformanceListRequest`; more may be added. */
public final class GetShopProductPerformanceListSortField extends OpenEnum {
    /** Sort by gross merchandise value. */
    public static final @NotNull GetShopProductPerformanceListSortField GMV = new GetShopProductPerformanceListSortField("gmv");
    /** Sort by the number of units sold. */
    public static final @NotNull GetShopProductPerformanceListSortField ITEMS_SOLD = new GetShopProductPerformanceListSortField("items_sold");
    /** Sort by the number of orders in the period. */
    public static final @NotNull GetShopProductPerformanceListSortField ORDERS = new GetShopProductPerformanceListSortField("orders");

    /** A text as the platform sends it, known here or not. */
    public GetShopProductPerformanceListSortField(@NotNull String value) {
        super(value);
    }
}