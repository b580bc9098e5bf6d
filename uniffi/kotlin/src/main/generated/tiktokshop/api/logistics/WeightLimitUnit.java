// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.logistics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `unit` in `WeightLimit`; more may be added. */
public final class WeightLimitUnit extends OpenEnum {
    /** Metric unit g, one thousandth of a kilogram. */
    public static final @NotNull WeightLimitUnit GRAM = new WeightLimitUnit("GRAM");
    /** Imperial unit lb, about 453.6 grams. */
    public static final @NotNull WeightLimitUnit POUND = new WeightLimitUnit("POUND");

    /** A text as the platform sends it, known here or not. */
    public WeightLimitUnit(@NotNull String value) {
        super(value);
    }
}