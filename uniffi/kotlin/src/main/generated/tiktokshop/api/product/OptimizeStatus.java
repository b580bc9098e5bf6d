// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `optimize_status` in `OptimizeImagesImage`; more may be added. */
public final class OptimizeStatus extends OpenEnum {
    /** The improved picture is ready to use. */
    public static final @NotNull OptimizeStatus SUCCESS = new OptimizeStatus("SUCCESS");
    /** The picture had been improved before, so nothing was done. */
    public static final @NotNull OptimizeStatus IGNORE = new OptimizeStatus("IGNORE");
    /** The work takes a few seconds; repeat the call to get the result. */
    public static final @NotNull OptimizeStatus PROCESSING = new OptimizeStatus("PROCESSING");

    /** A text as the platform sends it, known here or not. */
    public OptimizeStatus(@NotNull String value) {
        super(value);
    }
}