// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `Sku`; more may be added. */
public final class SkuStatus extends OpenEnum {
    /** The SKU is new in the product. */
    public static final @NotNull SkuStatus CREATED = new SkuStatus("CREATED");
    /** The SKU was removed from the product. */
    public static final @NotNull SkuStatus DELETED = new SkuStatus("DELETED");
    /** The SKU is on sale again. */
    public static final @NotNull SkuStatus ACTIVATED = new SkuStatus("ACTIVATED");
    /** The SKU was taken off sale; see `deactivation_source`. */
    public static final @NotNull SkuStatus DEACTIVATED = new SkuStatus("DEACTIVATED");

    /** A text as the platform sends it, known here or not. */
    public SkuStatus(@NotNull String value) {
        super(value);
    }
}