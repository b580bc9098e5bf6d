// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `inventory_mode` in `ReplicateProductRequest`, `inventory_mode` in `ReplicateTarget`; more may be added. */
public final class InventoryMode extends OpenEnum {
    /** Each product keeps a stock of its own. */
    public static final @NotNull InventoryMode EXCLUSIVE = new InventoryMode("EXCLUSIVE");
    /** All linked products draw on one common stock. */
    public static final @NotNull InventoryMode SHARED = new InventoryMode("SHARED");

    /** A text as the platform sends it, known here or not. */
    public InventoryMode(@NotNull String value) {
        super(value);
    }
}