// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `GlobalProduct`, `status` in `SearchGlobalProductsRequest`; more may be added. */
public final class GlobalProductStatus extends OpenEnum {
    /** Removed by the seller; local products can be restored with Recover Products. */
    public static final @NotNull GlobalProductStatus DELETED = new GlobalProductStatus("DELETED");
    /** Saved but not submitted for listing; the seller must complete and list it. */
    public static final @NotNull GlobalProductStatus DRAFT = new GlobalProductStatus("DRAFT");
    /** The global product is published in at least one market. */
    public static final @NotNull GlobalProductStatus PUBLISHED = new GlobalProductStatus("PUBLISHED");
    /** The global product is complete but not published in any market. */
    public static final @NotNull GlobalProductStatus UNPUBLISHED = new GlobalProductStatus("UNPUBLISHED");

    /** A text as the platform sends it, known here or not. */
    public GlobalProductStatus(@NotNull String value) {
        super(value);
    }
}