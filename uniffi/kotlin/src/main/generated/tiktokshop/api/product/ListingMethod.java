// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `listing_methods` in `GetGlobalListingRulesResponse`; more may be added. */
public final class ListingMethod extends OpenEnum {
    /** A global product is created first and then published in the markets. */
    public static final @NotNull ListingMethod GLOBAL_PUBLISHING = new ListingMethod("GLOBAL_PUBLISHING");
    /** A product is created in one market and then copied to others. */
    public static final @NotNull ListingMethod LOCAL_REPLICATION = new ListingMethod("LOCAL_REPLICATION");

    /** A text as the platform sends it, known here or not. */
    public ListingMethod(@NotNull String value) {
        super(value);
    }
}