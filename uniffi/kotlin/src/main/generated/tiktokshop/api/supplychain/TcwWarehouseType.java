// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.supplychain;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `tcw_warehouse_type` in `Package`; more may be added. */
public final class TcwWarehouseType extends OpenEnum {
    /** A warehouse without certification. */
    public static final @NotNull TcwWarehouseType STANDARD = new TcwWarehouseType("STANDARD");
    /** A warehouse that meets TikTok's demands on shipping times. */
    public static final @NotNull TcwWarehouseType TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT = new TcwWarehouseType("TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT");

    /** A text as the platform sends it, known here or not. */
    public TcwWarehouseType(@NotNull String value) {
        super(value);
    }
}