// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `time_slot` in `GetBestsellingCreatorsRequest`, `time_slot` in `GetBestsellingLiveSessionsRequest`, `time_slot` in `GetBestsellingProductsRequest` and others; more may be added. */
public final class TimeSlot extends OpenEnum {
    /** Ranking over one single day. */
    public static final @NotNull TimeSlot N1D = new TimeSlot("1D");
    /** Ranking over seven days. */
    public static final @NotNull TimeSlot N7D = new TimeSlot("7D");
    /** Ranking over thirty days. */
    public static final @NotNull TimeSlot N30D = new TimeSlot("30D");

    /** A text as the platform sends it, known here or not. */
    public TimeSlot(@NotNull String value) {
        super(value);
    }
}