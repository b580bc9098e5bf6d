// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `inventory_status` in `Status`; more may be added. */
public final class InventoryStatus extends OpenEnum {
    /** Units are left, so buyers can order it. */
    public static final @NotNull InventoryStatus IN_STOCK = new InventoryStatus("IN_STOCK");
    /** No unit is left until the seller restocks. */
    public static final @NotNull InventoryStatus SOLD_OUT = new InventoryStatus("SOLD_OUT");

    /** A text as the platform sends it, known here or not. */
    public InventoryStatus(@NotNull String value) {
        super(value);
    }
}