// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `MustSplitReason`; more may be added. */
public final class MustSplitReasonType extends OpenEnum {
    /** Too many items of one category for a single package. */
    public static final @NotNull MustSplitReasonType CATEGORY_ITEM_LIMITATION = new MustSplitReasonType("CATEGORY_ITEM_LIMITATION");
    /** Too many items in total for a single package. */
    public static final @NotNull MustSplitReasonType TOTAL_COUNT_LIMITATION = new MustSplitReasonType("TOTAL_COUNT_LIMITATION");

    /** A text as the platform sends it, known here or not. */
    public MustSplitReasonType(@NotNull String value) {
        super(value);
    }
}