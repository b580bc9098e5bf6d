// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `weight_unit` in `UpdateFbtGoodsInfoDimensionAndWeightBaseInfo`; more may be added. */
public final class WeightUnit extends OpenEnum {
    /** Metric unit g, one thousandth of a kilogram. */
    public static final @NotNull WeightUnit GRAM = new WeightUnit("GRAM");
    /** Metric unit kg, 1000 grams. */
    public static final @NotNull WeightUnit KILOGRAM = new WeightUnit("KILOGRAM");
    /** Metric unit mg, one thousandth of a gram. */
    public static final @NotNull WeightUnit MILLIGRAM = new WeightUnit("MILLIGRAM");
    /** Imperial unit oz, about 28.35 grams. */
    public static final @NotNull WeightUnit OUNCE = new WeightUnit("OUNCE");
    /** Imperial unit lb, about 453.6 grams. */
    public static final @NotNull WeightUnit POUND = new WeightUnit("POUND");

    /** A text as the platform sends it, known here or not. */
    public WeightUnit(@NotNull String value) {
        super(value);
    }
}