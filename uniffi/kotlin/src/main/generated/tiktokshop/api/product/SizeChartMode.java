// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `size_chart_mode` in `SearchSizeChartsRequest`; more may be added. */
public final class SizeChartMode extends OpenEnum {
    /** The size chart belongs to a single product. */
    public static final @NotNull SizeChartMode PRODUCT_SCOPED = new SizeChartMode("PRODUCT_SCOPED");
    /** The size chart is a template for many products. */
    public static final @NotNull SizeChartMode REUSABLE_TEMPLATE = new SizeChartMode("REUSABLE_TEMPLATE");

    /** A text as the platform sends it, known here or not. */
    public SizeChartMode(@NotNull String value) {
        super(value);
    }
}