// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_order` in `GetShopLivePerformanceListRequest`, `sort_order` in `GetShopLiveProductsPerformanceListRequest`, `sort_order` in `GetShopProductPerformanceListRequest` and others; more may be added. */
public final class SortOrder extends OpenEnum {
    /** Smallest value first. */
    public static final @NotNull SortOrder ASC = new SortOrder("ASC");
    /** Largest value first. */
    public static final @NotNull SortOrder DESC = new SortOrder("DESC");

    /** A text as the platform sends it, known here or not. */
    public SortOrder(@NotNull String value) {
        super(value);
    }
}