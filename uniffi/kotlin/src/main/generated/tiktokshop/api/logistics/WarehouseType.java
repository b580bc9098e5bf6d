// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.logistics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `Warehouse`; more may be added. */
public final class WarehouseType extends OpenEnum {
    /** Stores goods and ships orders. */
    public static final @NotNull WarehouseType SALES_WAREHOUSE = new WarehouseType("SALES_WAREHOUSE");
    /** Receives goods that buyers send back. */
    public static final @NotNull WarehouseType RETURN_WAREHOUSE = new WarehouseType("RETURN_WAREHOUSE");

    /** A text as the platform sends it, known here or not. */
    public WarehouseType(@NotNull String value) {
        super(value);
    }
}