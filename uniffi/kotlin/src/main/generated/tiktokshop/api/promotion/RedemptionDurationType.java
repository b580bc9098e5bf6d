// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `RedemptionDuration`; more may be added. */
public final class RedemptionDurationType extends OpenEnum {
    /** The coupon can be used from `start_time` to `end_time`. */
    public static final @NotNull RedemptionDurationType ABSOLUTE = new RedemptionDurationType("ABSOLUTE");
    /** The coupon can be used for `relative_time` days after it was claimed. */
    public static final @NotNull RedemptionDurationType RELATIVE = new RedemptionDurationType("RELATIVE");

    /** A text as the platform sends it, known here or not. */
    public RedemptionDurationType(@NotNull String value) {
        super(value);
    }
}