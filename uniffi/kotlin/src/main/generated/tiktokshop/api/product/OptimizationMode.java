// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `optimization_mode` in `OptimizeImagesImage2`; more may be added. */
public final class OptimizationMode extends OpenEnum {
    /** Replaces what is behind the product by plain white. */
    public static final @NotNull OptimizationMode WHITE_BACKGROUND = new OptimizationMode("WHITE_BACKGROUND");

    /** A text as the platform sends it, known here or not. */
    public OptimizationMode(@NotNull String value) {
        super(value);
    }
}