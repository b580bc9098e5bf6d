// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerengagement;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `coupon_type` in `CouponCardRule`; more may be added. */
public final class CouponType extends OpenEnum {
    /** Regular coupons open to every buyer: `display_type` REGULAR and `target_buyer_segment` ALL in the coupon search. */
    public static final @NotNull CouponType REGULAR_ALL = new CouponType("REGULAR_ALL");

    /** A text as the platform sends it, known here or not. */
    public CouponType(@NotNull String value) {
        super(value);
    }
}