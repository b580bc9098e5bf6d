// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `unit` in `Dimension`; more may be added. */
public final class DimensionUnit extends OpenEnum {
    /** Centimeters, the metric unit. */
    public static final @NotNull DimensionUnit CM = new DimensionUnit("CM");
    /** Inches (2.54 cm). */
    public static final @NotNull DimensionUnit INCH = new DimensionUnit("INCH");

    /** A text as the platform sends it, known here or not. */
    public DimensionUnit(@NotNull String value) {
        super(value);
    }
}