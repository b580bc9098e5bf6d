// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `scene` in `EventItem`; more may be added. */
public final class EventItemScene extends OpenEnum {
    /** Shoppable video on TikTok. */
    public static final @NotNull EventItemScene VIDEO = new EventItemScene("VIDEO");

    /** A text as the platform sends it, known here or not. */
    public EventItemScene(@NotNull String value) {
        super(value);
    }
}