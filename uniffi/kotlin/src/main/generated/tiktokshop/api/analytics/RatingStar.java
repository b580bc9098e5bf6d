// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `stars` in `Rating`; more may be added. */
public final class RatingStar extends OpenEnum {
    /** Reviews with one star, the worst score. */
    public static final @NotNull RatingStar N1_STAR = new RatingStar("1_STAR");
    /** Reviews with two of five stars. */
    public static final @NotNull RatingStar N2_STAR = new RatingStar("2_STAR");
    /** Reviews with three of five stars. */
    public static final @NotNull RatingStar N3_STAR = new RatingStar("3_STAR");
    /** Reviews with four of five stars. */
    public static final @NotNull RatingStar N4_STAR = new RatingStar("4_STAR");
    /** Reviews with five stars, the best score. */
    public static final @NotNull RatingStar N5_STAR = new RatingStar("5_STAR");

    /** A text as the platform sends it, known here or not. */
    public RatingStar(@NotNull String value) {
        super(value);
    }
}