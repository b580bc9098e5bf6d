// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `brand_status` in `GetBrandsBrand`; more may be added. */
public final class BrandStatus extends OpenEnum {
    /** The brand can be chosen for products of the category. */
    public static final @NotNull BrandStatus AVAILABLE = new BrandStatus("AVAILABLE");
    /** The brand cannot be chosen for products of the category. */
    public static final @NotNull BrandStatus UNAVAILABLE = new BrandStatus("UNAVAILABLE");

    /** A text as the platform sends it, known here or not. */
    public BrandStatus(@NotNull String value) {
        super(value);
    }
}