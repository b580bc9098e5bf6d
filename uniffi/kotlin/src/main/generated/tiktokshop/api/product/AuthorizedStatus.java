// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `authorized_status` in `GetBrandsBrand`; more may be added. */
public final class AuthorizedStatus extends OpenEnum {
    /** The seller has no permission for the brand; `is_t1_brand` tells if it can be used all the same. Misspelled by the platform. */
    public static final @NotNull AuthorizedStatus UNAUTHORIEZD = new AuthorizedStatus("UNAUTHORIEZD");
    /** The seller has permission to sell goods of the brand. */
    public static final @NotNull AuthorizedStatus AUTHORIZED = new AuthorizedStatus("AUTHORIZED");

    /** A text as the platform sends it, known here or not. */
    public AuthorizedStatus(@NotNull String value) {
        super(value);
    }
}