// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `window_type` in `CreateCompassOfflineExportTaskRequest`; more may be added. */
public final class WindowType extends OpenEnum {
    /** The last day, 24 hours long. */
    public static final @NotNull WindowType PAST_24H = new WindowType("PAST_24H");
    /** The last month, thirty days long. */
    public static final @NotNull WindowType PAST_30_DAYS = new WindowType("PAST_30_DAYS");
    /** The last week, seven days long. */
    public static final @NotNull WindowType PAST_7_DAYS = new WindowType("PAST_7_DAYS");

    /** A text as the platform sends it, known here or not. */
    public WindowType(@NotNull String value) {
        super(value);
    }
}