// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatepartner;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `product_status` in `CampaignProductDetail`; more may be added. */
public final class ProductStatus extends OpenEnum {
    /** State not known or not reported. */
    public static final @NotNull ProductStatus PRODUCT_UNSPECIFIED = new ProductStatus("PRODUCT_UNSPECIFIED");
    /** The seller has registered the product for the campaign; the partner still has to decide. */
    public static final @NotNull ProductStatus PRODUCT_PENDING = new ProductStatus("PRODUCT_PENDING");
    /** The partner accepted the product, so creators can promote it in the campaign. */
    public static final @NotNull ProductStatus PRODUCT_APPROVED = new ProductStatus("PRODUCT_APPROVED");
    /** The partner turned the product down; it takes no part in the campaign. */
    public static final @NotNull ProductStatus PRODUCT_REJECTED = new ProductStatus("PRODUCT_REJECTED");
    /** The product is about to leave the campaign; CLOSED comes next. */
    public static final @NotNull ProductStatus PRODUCT_PENDING_CLOSED = new ProductStatus("PRODUCT_PENDING_CLOSED");
    /** The product has left the campaign and can no longer be promoted in it. */
    public static final @NotNull ProductStatus PRODUCT_CLOSED = new ProductStatus("PRODUCT_CLOSED");

    /** A text as the platform sends it, known here or not. */
    public ProductStatus(@NotNull String value) {
        super(value);
    }
}