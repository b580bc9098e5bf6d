// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `discount_type` in `CreateActivityBxgyDiscount`; more may be added. */
public final class DiscountType extends OpenEnum {
    /** A fixed sum is taken off every item that the buyer gets. */
    public static final @NotNull DiscountType AMOUNT_OFF_EACH = new DiscountType("AMOUNT_OFF_EACH");
    /** The buyer gets the items for nothing. */
    public static final @NotNull DiscountType FREE = new DiscountType("FREE");
    /** A share in percent is taken off the items that the buyer gets. */
    public static final @NotNull DiscountType PERCENTAGE_OFF = new DiscountType("PERCENTAGE_OFF");

    /** A text as the platform sends it, known here or not. */
    public DiscountType(@NotNull String value) {
        super(value);
    }
}