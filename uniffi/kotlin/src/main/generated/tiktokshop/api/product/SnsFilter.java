// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sns_filter` in `SearchProductsRequest`; more may be added. */
public final class SnsFilter extends OpenEnum {
    /** Subscribe and Save is set up for the product. */
    public static final @NotNull SnsFilter CONFIGURED = new SnsFilter("CONFIGURED");
    /** The product can take part in Subscribe and Save. */
    public static final @NotNull SnsFilter ELIGIBLE = new SnsFilter("ELIGIBLE");

    /** A text as the platform sends it, known here or not. */
    public SnsFilter(@NotNull String value) {
        super(value);
    }
}