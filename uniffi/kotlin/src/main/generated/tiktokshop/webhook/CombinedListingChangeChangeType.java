// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `change_type` in `CombinedListingChangeData`; more may be added. */
public final class CombinedListingChangeChangeType extends OpenEnum {
    /** The combined listing is new. */
    public static final @NotNull CombinedListingChangeChangeType CREATE = new CombinedListingChangeChangeType("CREATE");
    /** Products joined or left the combined listing, or its state changed. */
    public static final @NotNull CombinedListingChangeChangeType UPDATE = new CombinedListingChangeChangeType("UPDATE");
    /** The combined listing was removed. */
    public static final @NotNull CombinedListingChangeChangeType DELETE = new CombinedListingChangeChangeType("DELETE");

    /** A text as the platform sends it, known here or not. */
    public CombinedListingChangeChangeType(@NotNull String value) {
        super(value);
    }
}