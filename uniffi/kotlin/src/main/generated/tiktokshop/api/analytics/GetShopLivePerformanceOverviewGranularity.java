// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `granularity` in `GetShopLivePerformanceOverviewRequest`, `granularity` in `GetShopPerformanceRequest`, `granularity` in `GetShopProductPerformanceRequest` and others; more may be added. */
public final class GetShopLivePerformanceOverviewGranularity extends OpenEnum {
    /** One interval that covers the whole period. */
    public static final @NotNull GetShopLivePerformanceOverviewGranularity ALL = new GetShopLivePerformanceOverviewGranularity("ALL");
    /** One interval for each day. */
    public static final @NotNull GetShopLivePerformanceOverviewGranularity N1D = new GetShopLivePerformanceOverviewGranularity("1D");

    /** A text as the platform sends it, known here or not. */
    public GetShopLivePerformanceOverviewGranularity(@NotNull String value) {
        super(value);
    }
}