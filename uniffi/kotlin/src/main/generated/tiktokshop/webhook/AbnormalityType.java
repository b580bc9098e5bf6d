// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `abnormality_types` in `ProductPackageRecommendedData`; more may be added. */
public final class AbnormalityType extends OpenEnum {
    /** The weight of the package looks wrong; see `weight_recommendation`. */
    public static final @NotNull AbnormalityType WEIGHT = new AbnormalityType("Weight");
    /** The outer size of the package looks wrong; see `dimension_recommendation`. */
    public static final @NotNull AbnormalityType DIMENSION = new AbnormalityType("Dimension");
    /** Neither weight nor size looks wrong. */
    public static final @NotNull AbnormalityType NONE = new AbnormalityType("None");

    /** A text as the platform sends it, known here or not. */
    public AbnormalityType(@NotNull String value) {
        super(value);
    }
}