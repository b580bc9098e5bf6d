// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `current_inventory_status` in `InventoryStatusChangeData`; more may be added. */
public final class CurrentInventoryStatus extends OpenEnum {
    /** Enough units are left for now. */
    public static final @NotNull CurrentInventoryStatus SUFFICIENT_STOCK = new CurrentInventoryStatus("SUFFICIENT_STOCK");
    /** Few units are left; the seller should replenish. */
    public static final @NotNull CurrentInventoryStatus LOW_STOCK = new CurrentInventoryStatus("LOW_STOCK");
    /** No unit can be sold; the seller must replenish to sell on. */
    public static final @NotNull CurrentInventoryStatus OUT_OF_STOCK = new CurrentInventoryStatus("OUT_OF_STOCK");

    /** A text as the platform sends it, known here or not. */
    public CurrentInventoryStatus(@NotNull String value) {
        super(value);
    }
}