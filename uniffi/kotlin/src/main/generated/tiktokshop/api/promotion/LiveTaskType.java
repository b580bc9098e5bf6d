// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `LiveTask`; more may be added. */
public final class LiveTaskType extends OpenEnum {
    /** Every viewer of the LIVE can take the coupon, without any task. */
    public static final @NotNull LiveTaskType NONE = new LiveTaskType("NONE");
    /** Viewers must follow the host of the LIVE before they can take the coupon. */
    public static final @NotNull LiveTaskType FOLLOW_HOST = new LiveTaskType("FOLLOW_HOST");
    /** Viewers must have watched for `min_watch_time` before they can take the coupon. */
    public static final @NotNull LiveTaskType WATCH_FOR_MIN_TIME = new LiveTaskType("WATCH_FOR_MIN_TIME");

    /** A text as the platform sends it, known here or not. */
    public LiveTaskType(@NotNull String value) {
        super(value);
    }
}