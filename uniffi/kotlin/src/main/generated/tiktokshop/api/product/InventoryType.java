// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `inventory_type` in `GlobalListingPolicy`; more may be added. */
public final class InventoryType extends OpenEnum {
    /** The SKU sells from the same stock as its source in the other market. */
    public static final @NotNull InventoryType SHARED = new InventoryType("SHARED");
    /** The SKU has stock of its own, apart from its source. */
    public static final @NotNull InventoryType EXCLUSIVE = new InventoryType("EXCLUSIVE");

    /** A text as the platform sends it, known here or not. */
    public InventoryType(@NotNull String value) {
        super(value);
    }
}