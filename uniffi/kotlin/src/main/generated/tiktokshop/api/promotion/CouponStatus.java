// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `Coupon`, `status` in `SearchActivitiesRequest`, `status` in `SearchCouponsRequest`; more may be added. */
public final class CouponStatus extends OpenEnum {
    /** Ended early by the seller. */
    public static final @NotNull CouponStatus DEACTIVATED = new CouponStatus("DEACTIVATED");
    /** Ended because its time is over. */
    public static final @NotNull CouponStatus EXPIRED = new CouponStatus("EXPIRED");
    /** Scheduled; begins by itself at the start time. */
    public static final @NotNull CouponStatus NOT_START = new CouponStatus("NOT_START");
    /** Running and visible to buyers. */
    public static final @NotNull CouponStatus ONGOING = new CouponStatus("ONGOING");

    /** A text as the platform sends it, known here or not. */
    public CouponStatus(@NotNull String value) {
        super(value);
    }
}