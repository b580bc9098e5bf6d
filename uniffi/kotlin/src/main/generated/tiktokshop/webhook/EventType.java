// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `event_type` in `SizeChartChangeData`; more may be added. */
public final class EventType extends OpenEnum {
    /** The template is new. */
    public static final @NotNull EventType CREATE = new EventType("CREATE");
    /** The template was changed; products that use it show the change. */
    public static final @NotNull EventType EDIT = new EventType("EDIT");
    /** The template was removed. */
    public static final @NotNull EventType DELETE = new EventType("DELETE");

    /** A text as the platform sends it, known here or not. */
    public EventType(@NotNull String value) {
        super(value);
    }
}