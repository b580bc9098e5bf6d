// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `ActivityStatusChangeData`; more may be added. */
public final class ActivityStatusChangeStatus extends OpenEnum {
    /** The promotion is running; buyers see its prices. */
    public static final @NotNull ActivityStatusChangeStatus ONGOING = new ActivityStatusChangeStatus("ONGOING");
    /** The promotion has reached its end. */
    public static final @NotNull ActivityStatusChangeStatus EXPIRED = new ActivityStatusChangeStatus("EXPIRED");
    /** The promotion was stopped before its end. */
    public static final @NotNull ActivityStatusChangeStatus DEACTIVATED = new ActivityStatusChangeStatus("DEACTIVATED");

    /** A text as the platform sends it, known here or not. */
    public ActivityStatusChangeStatus(@NotNull String value) {
        super(value);
    }
}