// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `EventItem`; more may be added. */
public final class EventItemType extends OpenEnum {
    /** The product was attached to the content. */
    public static final @NotNull EventItemType ADD = new EventItemType("ADD");
    /** The product stays attached, but its entry in the content changed. */
    public static final @NotNull EventItemType UPDATE = new EventItemType("UPDATE");
    /** The product was detached from the content. */
    public static final @NotNull EventItemType REMOVE = new EventItemType("REMOVE");

    /** A text as the platform sends it, known here or not. */
    public EventItemType(@NotNull String value) {
        super(value);
    }
}