// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `length_unit` in `CreateOrUpdateInboundPlanBoxMeasurement`; more may be added. */
public final class LengthUnit extends OpenEnum {
    /** Metric unit cm, one hundredth of a meter. */
    public static final @NotNull LengthUnit CENTIMETER = new LengthUnit("CENTIMETER");
    /** Imperial unit ft, 30.48 centimeters. */
    public static final @NotNull LengthUnit FOOT = new LengthUnit("FOOT");
    /** Imperial unit in, 2.54 centimeters. */
    public static final @NotNull LengthUnit INCH = new LengthUnit("INCH");
    /** Metric unit m, 100 centimeters. */
    public static final @NotNull LengthUnit METER = new LengthUnit("METER");
    /** Metric unit, one thousandth of a millimeter. */
    public static final @NotNull LengthUnit MICRON = new LengthUnit("MICRON");
    /** Metric unit mm, one thousandth of a meter. */
    public static final @NotNull LengthUnit MILLIMETER = new LengthUnit("MILLIMETER");

    /** A text as the platform sends it, known here or not. */
    public LengthUnit(@NotNull String value) {
        super(value);
    }
}