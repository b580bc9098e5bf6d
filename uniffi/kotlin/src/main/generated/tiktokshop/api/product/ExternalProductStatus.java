// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `ExternalProduct`; more may be added. */
public final class ExternalProductStatus extends OpenEnum {
    /** No state in particular, the default. */
    public static final @NotNull ExternalProductStatus ALL = new ExternalProductStatus("ALL");
    /** The product is not finished or not published on the other platform. */
    public static final @NotNull ExternalProductStatus DRAFT = new ExternalProductStatus("DRAFT");
    /** The product is on sale on the other platform. */
    public static final @NotNull ExternalProductStatus ACTIVE = new ExternalProductStatus("ACTIVE");
    /** The product was put away on the other platform and is not for sale there. */
    public static final @NotNull ExternalProductStatus ARCHIVED = new ExternalProductStatus("ARCHIVED");
    /** The product is blocked on the other platform. */
    public static final @NotNull ExternalProductStatus SUSPENDED = new ExternalProductStatus("SUSPENDED");
    /** The product is about to be blocked on the other platform. */
    public static final @NotNull ExternalProductStatus PENDING_SUSPENSION = new ExternalProductStatus("PENDING_SUSPENSION");

    /** A text as the platform sends it, known here or not. */
    public ExternalProductStatus(@NotNull String value) {
        super(value);
    }
}