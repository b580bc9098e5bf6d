// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `auction_support_type` in `CreateActivityRequest`, `auction_support_type` in `UpdateActivityRequest`; more may be added. */
public final class AuctionSupportType extends OpenEnum {
    /** Applies to auctions as well as to normal sales. */
    public static final @NotNull AuctionSupportType ALL = new AuctionSupportType("ALL");
    /** Applies to normal sales only. */
    public static final @NotNull AuctionSupportType EXCLUDE_AUCTION = new AuctionSupportType("EXCLUDE_AUCTION");

    /** A text as the platform sends it, known here or not. */
    public AuctionSupportType(@NotNull String value) {
        super(value);
    }
}