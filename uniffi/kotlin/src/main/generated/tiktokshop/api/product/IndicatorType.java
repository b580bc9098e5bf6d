// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `indicator_type` in `IndicatorDetail`; more may be added. */
public final class IndicatorType extends OpenEnum {
    /** The chart is said to lack sizes that the product is sold in. */
    public static final @NotNull IndicatorType CONTAINS_ALL_SALE_PROPERTY = new IndicatorType("CONTAINS_ALL_SALE_PROPERTY");
    /** The chart is said to lack a measure that the category demands. */
    public static final @NotNull IndicatorType REQUIRED_DIMENSION = new IndicatorType("REQUIRED_DIMENSION");
    /** The chart is said to hold measures outside the allowed limits. */
    public static final @NotNull IndicatorType VALUE_RANGE_OUT_OF_RANGE = new IndicatorType("VALUE_RANGE_OUT_OF_RANGE");

    /** A text as the platform sends it, known here or not. */
    public IndicatorType(@NotNull String value) {
        super(value);
    }
}