// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `threshold_type` in `CreateActivityBxgyDiscount`, `threshold_type` in `CreateActivityDetail`, `threshold_type` in `Detail` and others; more may be added. */
public final class ThresholdType extends OpenEnum {
    /** The buyer must take at least this many eligible products. */
    public static final @NotNull ThresholdType MINIMAL_ITEM_QUANTITY = new ThresholdType("MINIMAL_ITEM_QUANTITY");
    /** Eligible products in the order must cost at least this much. */
    public static final @NotNull ThresholdType MINIMAL_ORDER_AMOUNT = new ThresholdType("MINIMAL_ORDER_AMOUNT");

    /** A text as the platform sends it, known here or not. */
    public ThresholdType(@NotNull String value) {
        super(value);
    }
}