// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `Threshold`; more may be added. */
public final class ThresholdType2 extends OpenEnum {
    /** Any purchase of eligible products is enough. */
    public static final @NotNull ThresholdType2 NONE = new ThresholdType2("NONE");
    /** Eligible products in the order must cost at least the given sum. */
    public static final @NotNull ThresholdType2 MIN_SPEND = new ThresholdType2("MIN_SPEND");

    /** A text as the platform sends it, known here or not. */
    public ThresholdType2(@NotNull String value) {
        super(value);
    }
}