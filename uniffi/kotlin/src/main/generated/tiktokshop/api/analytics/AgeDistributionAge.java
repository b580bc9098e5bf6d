// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `age` in `AgeDistribution`; more may be added. */
public final class AgeDistributionAge extends OpenEnum {
    /** Viewers from 18 up to 24 years old. */
    public static final @NotNull AgeDistributionAge N1824 = new AgeDistributionAge("18-24");
    /** Viewers from 25 up to 34 years old. */
    public static final @NotNull AgeDistributionAge N2534 = new AgeDistributionAge("25-34");
    /** Viewers from 35 up to 44 years old. */
    public static final @NotNull AgeDistributionAge N3544 = new AgeDistributionAge("35-44");
    /** Viewers from 45 up to 54 years old. */
    public static final @NotNull AgeDistributionAge N4554 = new AgeDistributionAge("45-54");
    /** Viewers who are 55 years or older. */
    public static final @NotNull AgeDistributionAge N55 = new AgeDistributionAge("55+");

    /** A text as the platform sends it, known here or not. */
    public AgeDistributionAge(@NotNull String value) {
        super(value);
    }
}