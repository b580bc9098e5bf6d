// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `GetCouponDiscount`; more may be added. */
public final class GetCouponDiscountType extends OpenEnum {
    /** A fixed sum, `reduction_amount`, is taken off. */
    public static final @NotNull GetCouponDiscountType AMOUNT_OFF = new GetCouponDiscountType("AMOUNT_OFF");
    /** A share of the price, `percentage`, is taken off. */
    public static final @NotNull GetCouponDiscountType PERCENT_OFF = new GetCouponDiscountType("PERCENT_OFF");

    /** A text as the platform sends it, known here or not. */
    public GetCouponDiscountType(@NotNull String value) {
        super(value);
    }
}