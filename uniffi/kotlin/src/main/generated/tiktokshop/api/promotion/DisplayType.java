// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `display_type` in `Coupon`, `display_type` in `SearchCouponsRequest`; more may be added. */
public final class DisplayType extends OpenEnum {
    /** Shown in all places: listings, product pages, videos, LIVE rooms and showcases. */
    public static final @NotNull DisplayType REGULAR = new DisplayType("REGULAR");
    /** Shown in LIVE rooms only. */
    public static final @NotNull DisplayType LIVE = new DisplayType("LIVE");
    /** Claimed only through the channels of one creator. */
    public static final @NotNull DisplayType CREATOR_EXCLUSIVE = new DisplayType("CREATOR_EXCLUSIVE");
    /** Sent to customers in support chats and shown nowhere else. */
    public static final @NotNull DisplayType CHAT = new DisplayType("CHAT");
    /** Not shown anywhere; claimed by entering a code at checkout or through a landing page. */
    public static final @NotNull DisplayType PROMO_CODE = new DisplayType("PROMO_CODE");

    /** A text as the platform sends it, known here or not. */
    public DisplayType(@NotNull String value) {
        super(value);
    }
}