// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `weight_unit` in `CreateOrUpdateInboundPlanBoxMeasurement`; more may be added. */
public final class CreateOrUpdateInboundPlanBoxMeasurementWeightUnit extends OpenEnum {
    /** Metric unit g, one thousandth of a kilogram. */
    public static final @NotNull CreateOrUpdateInboundPlanBoxMeasurementWeightUnit GRAM = new CreateOrUpdateInboundPlanBoxMeasurementWeightUnit("GRAM");
    /** Metric unit kg, 1000 grams. */
    public static final @NotNull CreateOrUpdateInboundPlanBoxMeasurementWeightUnit KILOGRAM = new CreateOrUpdateInboundPlanBoxMeasurementWeightUnit("KILOGRAM");
    /** Metric unit mg, one thousandth of a gram. */
    public static final @NotNull CreateOrUpdateInboundPlanBoxMeasurementWeightUnit MILLIGRAM = new CreateOrUpdateInboundPlanBoxMeasurementWeightUnit("MILLIGRAM");
    /** Imperial unit oz, about 28.35 grams. */
    public static final @NotNull CreateOrUpdateInboundPlanBoxMeasurementWeightUnit OUNCE = new CreateOrUpdateInboundPlanBoxMeasurementWeightUnit("OUNCE");
    /** Imperial unit lb, about 453.6 grams. */
    public static final @NotNull CreateOrUpdateInboundPlanBoxMeasurementWeightUnit POUNDS = new CreateOrUpdateInboundPlanBoxMeasurementWeightUnit("POUNDS");

    /** A text as the platform sends it, known here or not. */
    public CreateOrUpdateInboundPlanBoxMeasurementWeightUnit(@NotNull String value) {
        super(value);
    }
}