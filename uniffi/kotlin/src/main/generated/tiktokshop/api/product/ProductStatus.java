// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `product_status` in `GetProductResponse`; more may be added. */
public final class ProductStatus extends OpenEnum {
    /** New and not on sale yet. */
    public static final @NotNull ProductStatus INITIAL = new ProductStatus("INITIAL");
    /** Saved but not submitted for listing; the seller must complete and list it. */
    public static final @NotNull ProductStatus DRAFT = new ProductStatus("DRAFT");
    /** On sale, whatever the review of a later edit says. */
    public static final @NotNull ProductStatus ACTIVATE = new ProductStatus("ACTIVATE");
    /** Taken off sale by the seller, who can activate it again. */
    public static final @NotNull ProductStatus SELLER_DEACTIVATED = new ProductStatus("SELLER_DEACTIVATED");
    /** Taken off sale by the platform; the seller must correct the cause. */
    public static final @NotNull ProductStatus PLATFORM_DEACTIVATED = new ProductStatus("PLATFORM_DEACTIVATED");
    /** Frozen by the platform after a violation; the seller must appeal or correct it. */
    public static final @NotNull ProductStatus FREEZE = new ProductStatus("FREEZE");
    /** Removed from the shop and no longer for sale. */
    public static final @NotNull ProductStatus DELETED = new ProductStatus("DELETED");

    /** A text as the platform sends it, known here or not. */
    public ProductStatus(@NotNull String value) {
        super(value);
    }
}