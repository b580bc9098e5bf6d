// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_field` in `GetShopLiveProductsPerformanceListRequest`; more may be added. */
public final class GetShopLiveProductsPerformanceListSortField extends OpenEnum {
    /** Sort by SKU orders created, paid or not. */
    public static final @NotNull GetShopLiveProductsPerformanceListSortField CREATED_SKU_ORDERS = new GetShopLiveProductsPerformanceListSortField("created_sku_orders");
    /** Sort by the number of different customers who ordered. */
    public static final @NotNull GetShopLiveProductsPerformanceListSortField CUSTOMERS = new GetShopLiveProductsPerformanceListSortField("customers");
    /** Sort by gross merchandise value. */
    public static final @NotNull GetShopLiveProductsPerformanceListSortField GMV = new GetShopLiveProductsPerformanceListSortField("gmv");
    /** Sort by the number of units sold. */
    public static final @NotNull GetShopLiveProductsPerformanceListSortField ITEMS_SOLD = new GetShopLiveProductsPerformanceListSortField("items_sold");
    /** Sort by paid main orders, one for each checkout. */
    public static final @NotNull GetShopLiveProductsPerformanceListSortField MAIN_ORDERS = new GetShopLiveProductsPerformanceListSortField("main_orders");
    /** Sort by the number of clicks on the product. */
    public static final @NotNull GetShopLiveProductsPerformanceListSortField PRODUCT_CLICKS = new GetShopLiveProductsPerformanceListSortField("product_clicks");
    /** Sort by the number of times the product was shown. */
    public static final @NotNull GetShopLiveProductsPerformanceListSortField PRODUCT_IMPRESSIONS = new GetShopLiveProductsPerformanceListSortField("product_impressions");
    /** Sort by paid SKU orders, where each SKU in an order counts once. */
    public static final @NotNull GetShopLiveProductsPerformanceListSortField SKU_ORDERS = new GetShopLiveProductsPerformanceListSortField("sku_orders");

    /** A text as the platform sends it, known here or not. */
    public GetShopLiveProductsPerformanceListSortField(@NotNull String value) {
        super(value);
    }
}