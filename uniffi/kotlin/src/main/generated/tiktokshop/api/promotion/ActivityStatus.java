// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `Activity`, `status` in `CreateActivityResponse`, `status` in `DeactivateActivityResponse` and others; more may be added. */
public final class ActivityStatus extends OpenEnum {
    /** Not visible to buyers and not scheduled yet. */
    public static final @NotNull ActivityStatus DRAFT = new ActivityStatus("DRAFT");
    /** Scheduled; begins by itself at the start time. */
    public static final @NotNull ActivityStatus NOT_START = new ActivityStatus("NOT_START");
    /** Running and visible to buyers. */
    public static final @NotNull ActivityStatus ONGOING = new ActivityStatus("ONGOING");
    /** Ended because its time is over. */
    public static final @NotNull ActivityStatus EXPIRED = new ActivityStatus("EXPIRED");
    /** Ended early by the seller. */
    public static final @NotNull ActivityStatus DEACTIVATED = new ActivityStatus("DEACTIVATED");
    /** Ended by the platform. */
    public static final @NotNull ActivityStatus NOT_EFFECTIVE = new ActivityStatus("NOT_EFFECTIVE");

    /** A text as the platform sends it, known here or not. */
    public ActivityStatus(@NotNull String value) {
        super(value);
    }
}