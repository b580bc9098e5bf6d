// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `Product`; more may be added. */
public final class ProductStatus extends OpenEnum {
    /** On sale; creators can promote it and buyers can order it. */
    public static final @NotNull ProductStatus LIVE = new ProductStatus("LIVE");
    /** Buyers find no unit left; the seller has to restock it. */
    public static final @NotNull ProductStatus OUT_OF_STOCK = new ProductStatus("OUT_OF_STOCK");
    /** Taken off sale by the seller, who can put it back. */
    public static final @NotNull ProductStatus SELLER_DEACTIVATE = new ProductStatus("SELLER_DEACTIVATE");
    /** Taken off sale by TikTok Shop, or not available to buyers for another reason. */
    public static final @NotNull ProductStatus PLATFORM_DEACTIVATE = new ProductStatus("PLATFORM_DEACTIVATE");
    /** Blocked by the platform's governance, or the collaboration behind it was dissolved. */
    public static final @NotNull ProductStatus GNE_REJECT = new ProductStatus("GNE_REJECT");
    /** Removed from the shop, so it cannot be promoted any more. */
    public static final @NotNull ProductStatus DELETE = new ProductStatus("DELETE");
    /** Cannot be sold for another reason: still a draft, frozen or under review, for instance. */
    public static final @NotNull ProductStatus OTHER = new ProductStatus("OTHER");

    /** A text as the platform sends it, known here or not. */
    public ProductStatus(@NotNull String value) {
        super(value);
    }
}