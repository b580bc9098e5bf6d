// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `listing_method` in `GlobalListingMethodChangeData`; more may be added. */
public final class ListingMethod extends OpenEnum {
    /** The global product is published to its markets and keeps them in step. */
    public static final @NotNull ListingMethod GLOBAL_PUBLISHING = new ListingMethod("GLOBAL_PUBLISHING");
    /** A product of one market is copied to others, each with its own life. */
    public static final @NotNull ListingMethod LOCAL_REPLICATION = new ListingMethod("LOCAL_REPLICATION");

    /** A text as the platform sends it, known here or not. */
    public ListingMethod(@NotNull String value) {
        super(value);
    }
}