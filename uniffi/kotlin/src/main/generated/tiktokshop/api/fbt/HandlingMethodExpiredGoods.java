// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `handling_method_expired_goods` in `ShelfLifeAttributeInfo`; more may be added. */
public final class HandlingMethodExpiredGoods extends OpenEnum {
    /** The warehouse throws the expired units away. */
    public static final @NotNull HandlingMethodExpiredGoods DISPOSE = new HandlingMethodExpiredGoods("DISPOSE");
    /** The expired units are sent back to their owner. */
    public static final @NotNull HandlingMethodExpiredGoods RETURN_TO_SELLER = new HandlingMethodExpiredGoods("RETURN_TO_SELLER");
    /** The expired units stay in the warehouse, out of sale. */
    public static final @NotNull HandlingMethodExpiredGoods STORE_UNITS = new HandlingMethodExpiredGoods("STORE_UNITS");

    /** A text as the platform sends it, known here or not. */
    public HandlingMethodExpiredGoods(@NotNull String value) {
        super(value);
    }
}