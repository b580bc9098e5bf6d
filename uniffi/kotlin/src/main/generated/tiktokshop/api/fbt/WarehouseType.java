// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `Warehouse`; more may be added. */
public final class WarehouseType extends OpenEnum {
    /** Run by TikTok for its fulfillment service (FBT). */
    public static final @NotNull WarehouseType PLATFORM_WAREHOUSE = new WarehouseType("PLATFORM_WAREHOUSE");

    /** A text as the platform sends it, known here or not. */
    public WarehouseType(@NotNull String value) {
        super(value);
    }
}