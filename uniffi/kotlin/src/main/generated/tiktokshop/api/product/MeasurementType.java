// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `measurement_type` in `CreateSizeChartV2SizeChartData`; more may be added. */
public final class MeasurementType extends OpenEnum {
    /** Sizes of the body that the product fits. */
    public static final @NotNull MeasurementType BODY_MEASUREMENTS = new MeasurementType("BODY_MEASUREMENTS");
    /** General sizes that are neither of body nor product. */
    public static final @NotNull MeasurementType GENERIC_MEASUREMENTS = new MeasurementType("GENERIC_MEASUREMENTS");
    /** Sizes of the product itself. */
    public static final @NotNull MeasurementType PRODUCT_MEASUREMENTS = new MeasurementType("PRODUCT_MEASUREMENTS");

    /** A text as the platform sends it, known here or not. */
    public MeasurementType(@NotNull String value) {
        super(value);
    }
}