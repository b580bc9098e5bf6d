// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_field` in `GetShopLivePerformanceListRequest`; more may be added. */
public final class SortField extends OpenEnum {
    /** Sort by customers whose orders are attributed to the LIVE. */
    public static final @NotNull SortField ATTRIBUTED_CUSTOMERS = new SortField("attributed_customers");
    /** Sort by the gross merchandise value attributed to the LIVE. */
    public static final @NotNull SortField LIVE_ATTRIBUTED_GMV = new SortField("live_attributed_gmv");
    /** Sort by units in orders attributed to the LIVE. */
    public static final @NotNull SortField LIVE_ATTRIBUTED_ITEMS_SOLD = new SortField("live_attributed_items_sold");
    /** Sort by SKU orders that the platform attributes to the LIVE. */
    public static final @NotNull SortField LIVE_ATTRIBUTED_SKU_ORDERS = new SortField("live_attributed_sku_orders");
    /** Sort by how many products the host added. */
    public static final @NotNull SortField PRODUCTS_ADDED = new SortField("products_added");
    /** Sort by the number of different products sold in the LIVE. */
    public static final @NotNull SortField PRODUCTS_SOLD = new SortField("products_sold");

    /** A text as the platform sends it, known here or not. */
    public SortField(@NotNull String value) {
        super(value);
    }
}