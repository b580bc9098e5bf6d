// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `user_type` in `GetCreatorProfileResponse`; more may be added. */
public final class UserType extends OpenEnum {
    /** Main account under which a brand or seller itself appears. */
    public static final @NotNull UserType TIKTOK_SHOP_OFFICIAL_ACCOUNT = new UserType("TIKTOK_SHOP_OFFICIAL_ACCOUNT");
    /** Further TikTok account that a shop uses for its marketing. */
    public static final @NotNull UserType TIKTOK_MARKETING_ACCOUNT = new UserType("TIKTOK_MARKETING_ACCOUNT");
    /** Creator who promotes products of other sellers for a commission. */
    public static final @NotNull UserType TIKTOK_SHOP_CREATOR = new UserType("TIKTOK_SHOP_CREATOR");

    /** A text as the platform sends it, known here or not. */
    public UserType(@NotNull String value) {
        super(value);
    }
}