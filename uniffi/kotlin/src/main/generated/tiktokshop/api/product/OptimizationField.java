// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `optimization_fields` in `DiagnoseAndOptimizeProductRequest`; more may be added. */
public final class OptimizationField extends OpenEnum {
    /** Improves title, description and picture. */
    public static final @NotNull OptimizationField ALL = new OptimizationField("ALL");
    /** Improves the product text, which can take more than 10 seconds. */
    public static final @NotNull OptimizationField DESCRIPTION = new OptimizationField("DESCRIPTION");
    /** Improves the gallery picture. */
    public static final @NotNull OptimizationField IMAGE = new OptimizationField("IMAGE");
    /** Suggests nothing, the default. */
    public static final @NotNull OptimizationField NONE = new OptimizationField("NONE");
    /** Improves the product name. */
    public static final @NotNull OptimizationField TITLE = new OptimizationField("TITLE");

    /** A text as the platform sends it, known here or not. */
    public OptimizationField(@NotNull String value) {
        super(value);
    }
}