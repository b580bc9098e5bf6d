// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `return_handling_method` in `UpdateGoodsDto`; more may be added. */
public final class UpdateGoodsDtoReturnHandlingMethod extends OpenEnum {
    /** All units sent back are thrown away unseen. */
    public static final @NotNull UpdateGoodsDtoReturnHandlingMethod DISPOSAL_WITHOUT_INSPECTION = new UpdateGoodsDtoReturnHandlingMethod("DISPOSAL_WITHOUT_INSPECTION");
    /** Good units go back into stock; the others are thrown away. */
    public static final @NotNull UpdateGoodsDtoReturnHandlingMethod RESTOCK_SELLABLE_DISPOSE_UNSELLABLE = new UpdateGoodsDtoReturnHandlingMethod("RESTOCK_SELLABLE_DISPOSE_UNSELLABLE");
    /** Good units go back into stock; the others go to the seller. */
    public static final @NotNull UpdateGoodsDtoReturnHandlingMethod RESTOCK_SELLABLE_RETURN_UNSELLABLE = new UpdateGoodsDtoReturnHandlingMethod("RESTOCK_SELLABLE_RETURN_UNSELLABLE");
    /** All units sent back go on to the seller unseen. */
    public static final @NotNull UpdateGoodsDtoReturnHandlingMethod RETURN_WITHOUT_INSPECTION = new UpdateGoodsDtoReturnHandlingMethod("RETURN_WITHOUT_INSPECTION");

    /** A text as the platform sends it, known here or not. */
    public UpdateGoodsDtoReturnHandlingMethod(@NotNull String value) {
        super(value);
    }
}