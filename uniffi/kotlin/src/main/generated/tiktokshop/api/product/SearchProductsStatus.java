// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `SearchProductsRequest`; more may be added. */
public final class SearchProductsStatus extends OpenEnum {
    /** On sale and visible to buyers. */
    public static final @NotNull SearchProductsStatus ACTIVATE = new SearchProductsStatus("ACTIVATE");
    /** No limit by state, the default. */
    public static final @NotNull SearchProductsStatus ALL = new SearchProductsStatus("ALL");
    /** Removed by the seller; local products can be restored with Recover Products. */
    public static final @NotNull SearchProductsStatus DELETED = new SearchProductsStatus("DELETED");
    /** Saved but not submitted for listing; the seller must complete and list it. */
    public static final @NotNull SearchProductsStatus DRAFT = new SearchProductsStatus("DRAFT");
    /** The review refused the product; the seller must correct and submit it again. */
    public static final @NotNull SearchProductsStatus FAILED = new SearchProductsStatus("FAILED");
    /** Frozen by the platform after a violation; the seller must appeal or correct it. */
    public static final @NotNull SearchProductsStatus FREEZE = new SearchProductsStatus("FREEZE");
    /** Under review; goes on sale once it passes. */
    public static final @NotNull SearchProductsStatus PENDING = new SearchProductsStatus("PENDING");
    /** Taken off sale by the platform; the seller must correct the cause. */
    public static final @NotNull SearchProductsStatus PLATFORM_DEACTIVATED = new SearchProductsStatus("PLATFORM_DEACTIVATED");
    /** Taken off sale by the seller, who can activate it again. */
    public static final @NotNull SearchProductsStatus SELLER_DEACTIVATED = new SearchProductsStatus("SELLER_DEACTIVATED");

    /** A text as the platform sends it, known here or not. */
    public SearchProductsStatus(@NotNull String value) {
        super(value);
    }
}