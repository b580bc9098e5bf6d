// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `unit` in `PackageWeight`; more may be added. */
public final class PackageWeightUnit extends OpenEnum {
    /** Kilograms, the metric unit accepted in all markets. */
    public static final @NotNull PackageWeightUnit KILOGRAM = new PackageWeightUnit("KILOGRAM");
    /** Pounds (about 453.6 g); US only. */
    public static final @NotNull PackageWeightUnit POUND = new PackageWeightUnit("POUND");

    /** A text as the platform sends it, known here or not. */
    public PackageWeightUnit(@NotNull String value) {
        super(value);
    }
}