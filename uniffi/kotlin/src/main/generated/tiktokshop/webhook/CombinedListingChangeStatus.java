// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `CombinedListingChangeData`; more may be added. */
public final class CombinedListingChangeStatus extends OpenEnum {
    /** Buyers can see the combined listing. */
    public static final @NotNull CombinedListingChangeStatus LIVE = new CombinedListingChangeStatus("LIVE");
    /** The platform took the combined listing off sale. */
    public static final @NotNull CombinedListingChangeStatus SYSTEM_DEACTIVATED = new CombinedListingChangeStatus("SYSTEM_DEACTIVATED");
    /** The seller took the combined listing off sale. */
    public static final @NotNull CombinedListingChangeStatus SELLER_DEACTIVATED = new CombinedListingChangeStatus("SELLER_DEACTIVATED");
    /** The combined listing is gone for good. */
    public static final @NotNull CombinedListingChangeStatus DELETED = new CombinedListingChangeStatus("DELETED");

    /** A text as the platform sends it, known here or not. */
    public CombinedListingChangeStatus(@NotNull String value) {
        super(value);
    }
}