// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `role_type` in `PackageUpdateData`; more may be added. */
public final class RoleType extends OpenEnum {
    /** The buyer, for instance by cancelling an item or changing the address. */
    public static final @NotNull RoleType ROLE_USER = new RoleType("ROLE_USER");
    /** The shop, by hand or through an app. */
    public static final @NotNull RoleType ROLE_SELLER = new RoleType("ROLE_SELLER");
    /** An employee of TikTok Shop. */
    public static final @NotNull RoleType ROLE_OPERATOR = new RoleType("ROLE_OPERATOR");
    /** TikTok Shop's own automation. */
    public static final @NotNull RoleType ROLE_SYSTEM = new RoleType("ROLE_SYSTEM");

    /** A text as the platform sends it, known here or not. */
    public RoleType(@NotNull String value) {
        super(value);
    }
}