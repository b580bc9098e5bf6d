// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.seller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `permissions` in `GetSellerPermissionsResponse`; more may be added. */
public final class GetSellerPermissionsPermission extends OpenEnum {
    /** The seller may create and manage global products that are sold in several countries. */
    public static final @NotNull GetSellerPermissionsPermission MANAGE_GLOBAL_PRODUCT = new GetSellerPermissionsPermission("MANAGE_GLOBAL_PRODUCT");

    /** A text as the platform sends it, known here or not. */
    public GetSellerPermissionsPermission(@NotNull String value) {
        super(value);
    }
}