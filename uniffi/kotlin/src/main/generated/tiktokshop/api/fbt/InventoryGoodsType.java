// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `inventory_goods_type` in `InventoryRecord`; more may be added. */
public final class InventoryGoodsType extends OpenEnum {
    /** Units in good condition, which can be sold. */
    public static final @NotNull InventoryGoodsType NORMAL = new InventoryGoodsType("NORMAL");
    /** Damaged or otherwise faulty units, which cannot be sold. */
    public static final @NotNull InventoryGoodsType DEFECTIVE = new InventoryGoodsType("DEFECTIVE");

    /** A text as the platform sends it, known here or not. */
    public InventoryGoodsType(@NotNull String value) {
        super(value);
    }
}