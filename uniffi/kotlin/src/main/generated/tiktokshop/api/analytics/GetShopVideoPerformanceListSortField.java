// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_field` in `GetShopVideoPerformanceListRequest`; more may be added. */
public final class GetShopVideoPerformanceListSortField extends OpenEnum {
    /** Sort by customers per day on average. */
    public static final @NotNull GetShopVideoPerformanceListSortField AVG_CUSTOMERS = new GetShopVideoPerformanceListSortField("avg_customers");
    /** Sort by product clicks per impression. */
    public static final @NotNull GetShopVideoPerformanceListSortField CLICK_THROUGH_RATE = new GetShopVideoPerformanceListSortField("click_through_rate");
    /** Sort by gross merchandise value. */
    public static final @NotNull GetShopVideoPerformanceListSortField GMV = new GetShopVideoPerformanceListSortField("gmv");
    /** Sort by GMV per 1,000 views. */
    public static final @NotNull GetShopVideoPerformanceListSortField GPM = new GetShopVideoPerformanceListSortField("gpm");
    /** Sort by the number of units sold. */
    public static final @NotNull GetShopVideoPerformanceListSortField ITEMS_SOLD = new GetShopVideoPerformanceListSortField("items_sold");
    /** Sort by the moment at which the video was posted. */
    public static final @NotNull GetShopVideoPerformanceListSortField POST_TIME = new GetShopVideoPerformanceListSortField("post_time");
    /** Sort by paid SKU orders, where each SKU in an order counts once. */
    public static final @NotNull GetShopVideoPerformanceListSortField SKU_ORDERS = new GetShopVideoPerformanceListSortField("sku_orders");
    /** Sort by the number of times the video was watched. */
    public static final @NotNull GetShopVideoPerformanceListSortField VIEWS = new GetShopVideoPerformanceListSortField("views");

    /** A text as the platform sends it, known here or not. */
    public GetShopVideoPerformanceListSortField(@NotNull String value) {
        super(value);
    }
}