// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.logistics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `unit` in `DimensionLimit`; more may be added. */
public final class DimensionLimitUnit extends OpenEnum {
    /** Centimeters, one hundredth of a meter each. */
    public static final @NotNull DimensionLimitUnit CM = new DimensionLimitUnit("CM");
    /** Imperial unit in, 2.54 centimeters. */
    public static final @NotNull DimensionLimitUnit INCH = new DimensionLimitUnit("INCH");

    /** A text as the platform sends it, known here or not. */
    public DimensionLimitUnit(@NotNull String value) {
        super(value);
    }
}