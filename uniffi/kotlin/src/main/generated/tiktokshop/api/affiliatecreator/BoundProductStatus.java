// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `bound_product_status` in `CreatorFulfillment`, `bound_product_status` in `Fulfillment`; more may be added. */
public final class BoundProductStatus extends OpenEnum {
    /** The platform could not tell whether the product can be promoted. */
    public static final @NotNull BoundProductStatus UNKNOWN = new BoundProductStatus("UNKNOWN");
    /** On sale, so the creator can post the content owed for it. */
    public static final @NotNull BoundProductStatus LIVE = new BoundProductStatus("LIVE");
    /** No unit is left, so the creator cannot meet the duty with it at present. */
    public static final @NotNull BoundProductStatus OUT_OF_STOCK = new BoundProductStatus("OUT_OF_STOCK");
    /** Taken off sale by the seller, who can put it back. */
    public static final @NotNull BoundProductStatus SELLER_DEACTIVATE = new BoundProductStatus("SELLER_DEACTIVATE");
    /** Taken off sale by TikTok Shop; the creator cannot promote it meanwhile. */
    public static final @NotNull BoundProductStatus PLATFORM_DEACTIVATE = new BoundProductStatus("PLATFORM_DEACTIVATE");
    /** No collaboration in force allows the creator to promote it. */
    public static final @NotNull BoundProductStatus NO_PLAN = new BoundProductStatus("NO_PLAN");
    /** Removed for good; it will not come back on sale. */
    public static final @NotNull BoundProductStatus PERMANENT_DELETED = new BoundProductStatus("PERMANENT_DELETED");

    /** A text as the platform sends it, known here or not. */
    public BoundProductStatus(@NotNull String value) {
        super(value);
    }
}