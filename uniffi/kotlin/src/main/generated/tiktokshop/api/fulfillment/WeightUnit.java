// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `unit` in `Weight`; more may be added. */
public final class WeightUnit extends OpenEnum {
    /** Grams, the metric unit. */
    public static final @NotNull WeightUnit GRAM = new WeightUnit("GRAM");
    /** Pounds (about 453.6 g). */
    public static final @NotNull WeightUnit POUND = new WeightUnit("POUND");

    /** A text as the platform sends it, known here or not. */
    public WeightUnit(@NotNull String value) {
        super(value);
    }
}