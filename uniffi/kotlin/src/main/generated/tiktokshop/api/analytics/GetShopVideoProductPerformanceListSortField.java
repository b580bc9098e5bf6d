// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_field` in `GetShopVideoProductPerformanceListRequest`; more may be added. */
public final class GetShopVideoProductPerformanceListSortField extends OpenEnum {
    /** Sort by buyers per day on average. */
    public static final @NotNull GetShopVideoProductPerformanceListSortField DAILY_AVG_BUYERS = new GetShopVideoProductPerformanceListSortField("daily_avg_buyers");
    /** Sort by gross merchandise value. */
    public static final @NotNull GetShopVideoProductPerformanceListSortField GMV = new GetShopVideoProductPerformanceListSortField("gmv");
    /** Sort by the number of units sold. */
    public static final @NotNull GetShopVideoProductPerformanceListSortField UNITS_SOLD = new GetShopVideoProductPerformanceListSortField("units_sold");

    /** A text as the platform sends it, known here or not. */
    public GetShopVideoProductPerformanceListSortField(@NotNull String value) {
        super(value);
    }
}