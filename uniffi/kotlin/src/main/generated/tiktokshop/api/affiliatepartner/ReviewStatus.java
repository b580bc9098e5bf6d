// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatepartner;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `review_status` in `GetAffiliatePartnerCampaignProductListRequest`, `review_status` in `Product`; more may be added. */
public final class ReviewStatus extends OpenEnum {
    /** The seller has registered the product for the campaign; the partner still has to decide. */
    public static final @NotNull ReviewStatus PENDING = new ReviewStatus("PENDING");
    /** The partner accepted the product, so creators can promote it in the campaign. */
    public static final @NotNull ReviewStatus APPROVED = new ReviewStatus("APPROVED");
    /** The partner turned the product down; it takes no part in the campaign. */
    public static final @NotNull ReviewStatus REJECTED = new ReviewStatus("REJECTED");
    /** The product is about to leave the campaign; CLOSED comes next. */
    public static final @NotNull ReviewStatus PENDING_CLOSED = new ReviewStatus("PENDING_CLOSED");
    /** The product has left the campaign and can no longer be promoted in it. */
    public static final @NotNull ReviewStatus CLOSED = new ReviewStatus("CLOSED");

    /** A text as the platform sends it, known here or not. */
    public ReviewStatus(@NotNull String value) {
        super(value);
    }
}