// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `threshold_type` in `CreateActivityShippingDiscount`, `threshold_type` in `ShippingDiscount`; more may be added. */
public final class CreateActivityShippingDiscountThresholdType extends OpenEnum {
    /** The buyer must take at least this many eligible products. */
    public static final @NotNull CreateActivityShippingDiscountThresholdType MINIMAL_ITEM_QUANTITY = new CreateActivityShippingDiscountThresholdType("MINIMAL_ITEM_QUANTITY");
    /** Eligible products in the order must cost at least this much. */
    public static final @NotNull CreateActivityShippingDiscountThresholdType MINIMAL_ORDER_AMOUNT = new CreateActivityShippingDiscountThresholdType("MINIMAL_ORDER_AMOUNT");
    /** Every buyer benefits, whatever the order. */
    public static final @NotNull CreateActivityShippingDiscountThresholdType NO_THRESHOLD = new CreateActivityShippingDiscountThresholdType("NO_THRESHOLD");

    /** A text as the platform sends it, known here or not. */
    public CreateActivityShippingDiscountThresholdType(@NotNull String value) {
        super(value);
    }
}