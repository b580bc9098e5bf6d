// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `review_result` in `ReviewSampleApplicationsRequest`; more may be added. */
public final class ReviewResult extends OpenEnum {
    /** The creator gets the sample; a sample order is created for the seller to ship. */
    public static final @NotNull ReviewResult APPROVE = new ReviewResult("APPROVE");
    /** The creator gets no sample; `reject_reason` must say why. */
    public static final @NotNull ReviewResult REJECT = new ReviewResult("REJECT");

    /** A text as the platform sends it, known here or not. */
    public ReviewResult(@NotNull String value) {
        super(value);
    }
}