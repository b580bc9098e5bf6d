// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `user_type` in `CreateActivityTargetUserInfo`; more may be added. */
public final class UserType extends OpenEnum {
    /** All buyers, without any limit. */
    public static final @NotNull UserType ALL_USER = new UserType("ALL_USER");
    /** Buyers who have bought in the shop before. */
    public static final @NotNull UserType SHOP_EXISTING_CUSTOMER = new UserType("SHOP_EXISTING_CUSTOMER");
    /** Buyers who have never bought in the shop. */
    public static final @NotNull UserType SHOP_NEW_CUSTOMER = new UserType("SHOP_NEW_CUSTOMER");
    /** Buyers who have bought in the shop more than once. */
    public static final @NotNull UserType SHOP_REPEAT_CUSTOMER = new UserType("SHOP_REPEAT_CUSTOMER");

    /** A text as the platform sends it, known here or not. */
    public UserType(@NotNull String value) {
        super(value);
    }
}