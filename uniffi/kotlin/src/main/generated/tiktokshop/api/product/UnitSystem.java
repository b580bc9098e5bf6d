// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `unit_system` in `CreateSizeChartV2SizeChartData`; more may be added. */
public final class UnitSystem extends OpenEnum {
    /** Inches and pounds. */
    public static final @NotNull UnitSystem IMPERIAL = new UnitSystem("IMPERIAL");
    /** Centimeters and kilograms. */
    public static final @NotNull UnitSystem METRIC = new UnitSystem("METRIC");

    /** A text as the platform sends it, known here or not. */
    public UnitSystem(@NotNull String value) {
        super(value);
    }
}