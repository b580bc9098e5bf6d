// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `permission_statuses` in `Category`; more may be added. */
public final class PermissionStatus extends OpenEnum {
    /** The shop may list products here. */
    public static final @NotNull PermissionStatus AVAILABLE = new PermissionStatus("AVAILABLE");
    /** Restricted; the seller must apply in the Qualification Center of Seller Center first. */
    public static final @NotNull PermissionStatus INVITE_ONLY = new PermissionStatus("INVITE_ONLY");
    /** Outside what this shop may sell; the seller must ask the account manager. */
    public static final @NotNull PermissionStatus NON_MAIN_CATEGORY = new PermissionStatus("NON_MAIN_CATEGORY");
    /** Nothing may be listed here by any seller. */
    public static final @NotNull PermissionStatus PROHIBITED = new PermissionStatus("PROHIBITED");

    /** A text as the platform sends it, known here or not. */
    public PermissionStatus(@NotNull String value) {
        super(value);
    }
}