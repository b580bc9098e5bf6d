// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.logistics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `ownership` in `GlobalWarehouse`; more may be added. */
public final class GlobalWarehouseOwnership extends OpenEnum {
    /** The seller owns the global warehouse. */
    public static final @NotNull GlobalWarehouseOwnership SELLER = new GlobalWarehouseOwnership("SELLER");
    /** TikTok Shop owns the global warehouse. */
    public static final @NotNull GlobalWarehouseOwnership PLATFORM_COOPERATION = new GlobalWarehouseOwnership("PLATFORM_COOPERATION");

    /** A text as the platform sends it, known here or not. */
    public GlobalWarehouseOwnership(@NotNull String value) {
        super(value);
    }
}