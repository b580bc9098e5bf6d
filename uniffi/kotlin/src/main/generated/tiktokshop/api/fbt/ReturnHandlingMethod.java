// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `return_handling_method` in `CreateGoodsDto`; more may be added. */
public final class ReturnHandlingMethod extends OpenEnum {
    /** All units sent back are collected for the seller. */
    public static final @NotNull ReturnHandlingMethod COLLECT_RETURN_UNITS = new ReturnHandlingMethod("COLLECT_RETURN_UNITS");
    /** All units sent back are thrown away unseen. */
    public static final @NotNull ReturnHandlingMethod DISPOSAL_WITHOUT_INSPECTION = new ReturnHandlingMethod("DISPOSAL_WITHOUT_INSPECTION");
    /** Good units go back into stock; the others are collected for the seller. */
    public static final @NotNull ReturnHandlingMethod RESTOCK_SELLABLE_COLLECT_UNSELLABLE = new ReturnHandlingMethod("RESTOCK_SELLABLE_COLLECT_UNSELLABLE");
    /** Good units go back into stock; the others are thrown away. */
    public static final @NotNull ReturnHandlingMethod RESTOCK_SELLABLE_DISPOSE_UNSELLABLE = new ReturnHandlingMethod("RESTOCK_SELLABLE_DISPOSE_UNSELLABLE");
    /** Good units go back into stock; the others go to the seller. */
    public static final @NotNull ReturnHandlingMethod RESTOCK_SELLABLE_RETURN_UNSELLABLE = new ReturnHandlingMethod("RESTOCK_SELLABLE_RETURN_UNSELLABLE");
    /** All units sent back go on to the seller unseen. */
    public static final @NotNull ReturnHandlingMethod RETURN_WITHOUT_INSPECTION = new ReturnHandlingMethod("RETURN_WITHOUT_INSPECTION");

    /** A text as the platform sends it, known here or not. */
    public ReturnHandlingMethod(@NotNull String value) {
        super(value);
    }
}