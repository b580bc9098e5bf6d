// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `product_status_filter` in `GetShopProductPerformanceListRequest`, `product_status_filter` in `GetShopSkuPerformanceListRequest`; more may be added. */
public final class ProductStatusFilter extends OpenEnum {
    /** Products in every state. */
    public static final @NotNull ProductStatusFilter ALL = new ProductStatusFilter("ALL");
    /** Products not on sale. */
    public static final @NotNull ProductStatusFilter INACTIVE = new ProductStatusFilter("INACTIVE");
    /** Products on sale now. */
    public static final @NotNull ProductStatusFilter LIVE = new ProductStatusFilter("LIVE");

    /** A text as the platform sends it, known here or not. */
    public ProductStatusFilter(@NotNull String value) {
        super(value);
    }
}