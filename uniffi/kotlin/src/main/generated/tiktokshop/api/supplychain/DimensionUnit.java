// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.supplychain;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `unit` in `Dimension`; more may be added. */
public final class DimensionUnit extends OpenEnum {
    /** Metric unit cm, one hundredth of a meter. */
    public static final @NotNull DimensionUnit CENTIMETER = new DimensionUnit("CENTIMETER");
    /** Imperial unit ft, 30.48 centimeters. */
    public static final @NotNull DimensionUnit FOOT = new DimensionUnit("FOOT");
    /** Imperial unit in, 2.54 centimeters. */
    public static final @NotNull DimensionUnit INCH = new DimensionUnit("INCH");
    /** Metric unit m, 100 centimeters. */
    public static final @NotNull DimensionUnit METER = new DimensionUnit("METER");
    /** Metric unit, one thousandth of a millimeter. */
    public static final @NotNull DimensionUnit MICRON = new DimensionUnit("MICRON");
    /** Metric unit mm, one thousandth of a meter. */
    public static final @NotNull DimensionUnit MILLIMETER = new DimensionUnit("MILLIMETER");

    /** A text as the platform sends it, known here or not. */
    public DimensionUnit(@NotNull String value) {
        super(value);
    }
}