// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `unit` in `CheckProductListingPackageWeight`; more may be added. */
public final class CheckProductListingPackageWeightUnit extends OpenEnum {
    /** Kilograms, the metric unit accepted in all markets. */
    public static final @NotNull CheckProductListingPackageWeightUnit KILOGRAM = new CheckProductListingPackageWeightUnit("KILOGRAM");
    /** Pounds (about 453.6 g); US only. */
    public static final @NotNull CheckProductListingPackageWeightUnit POUND = new CheckProductListingPackageWeightUnit("POUND");
    /** Grams, accepted in Brazil, Japan and Mexico. */
    public static final @NotNull CheckProductListingPackageWeightUnit GRAM = new CheckProductListingPackageWeightUnit("GRAM");

    /** A text as the platform sends it, known here or not. */
    public CheckProductListingPackageWeightUnit(@NotNull String value) {
        super(value);
    }
}