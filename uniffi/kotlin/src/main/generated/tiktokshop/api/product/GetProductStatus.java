// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `GetProductResponse`, `status` in `IntegratedPlatformStatus`, `status` in `Product`; more may be added. */
public final class GetProductStatus extends OpenEnum {
    /** Saved but not submitted for listing; the seller must complete and list it. */
    public static final @NotNull GetProductStatus DRAFT = new GetProductStatus("DRAFT");
    /** Under review; goes on sale once it passes. */
    public static final @NotNull GetProductStatus PENDING = new GetProductStatus("PENDING");
    /** The review refused the product; the seller must correct and submit it again. */
    public static final @NotNull GetProductStatus FAILED = new GetProductStatus("FAILED");
    /** On sale and visible to buyers. */
    public static final @NotNull GetProductStatus ACTIVATE = new GetProductStatus("ACTIVATE");
    /** Taken off sale by the seller, who can activate it again. */
    public static final @NotNull GetProductStatus SELLER_DEACTIVATED = new GetProductStatus("SELLER_DEACTIVATED");
    /** Taken off sale by the platform; the seller must correct the cause. */
    public static final @NotNull GetProductStatus PLATFORM_DEACTIVATED = new GetProductStatus("PLATFORM_DEACTIVATED");
    /** Frozen by the platform after a violation; the seller must appeal or correct it. */
    public static final @NotNull GetProductStatus FREEZE = new GetProductStatus("FREEZE");
    /** Removed by the seller; local products can be restored with Recover Products. */
    public static final @NotNull GetProductStatus DELETED = new GetProductStatus("DELETED");

    /** A text as the platform sends it, known here or not. */
    public GetProductStatus(@NotNull String value) {
        super(value);
    }
}