// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `gender` in `GenderDistribution`; more may be added. */
public final class GenderDistributionGender extends OpenEnum {
    /** Share of men among the viewers. */
    public static final @NotNull GenderDistributionGender MALE = new GenderDistributionGender("MALE");
    /** Share of women among the viewers. */
    public static final @NotNull GenderDistributionGender FEMALE = new GenderDistributionGender("FEMALE");

    /** A text as the platform sends it, known here or not. */
    public GenderDistributionGender(@NotNull String value) {
        super(value);
    }
}