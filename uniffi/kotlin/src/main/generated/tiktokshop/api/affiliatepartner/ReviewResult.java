// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatepartner;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `review_result` in `ReviewAffiliatePartnerCampaignProductRequest`; more may be added. */
public final class ReviewResult extends OpenEnum {
    /** Takes the product into the campaign. */
    public static final @NotNull ReviewResult APPROVE = new ReviewResult("APPROVE");
    /** Turns the product down; the seller may register it again. `reject_reasons` must say why. */
    public static final @NotNull ReviewResult REJECT = new ReviewResult("REJECT");
    /** Turns the product down for good; it cannot be registered again. `reject_reasons` must say why. */
    public static final @NotNull ReviewResult REJECT_FOREVER = new ReviewResult("REJECT_FOREVER");

    /** A text as the platform sends it, known here or not. */
    public ReviewResult(@NotNull String value) {
        super(value);
    }
}