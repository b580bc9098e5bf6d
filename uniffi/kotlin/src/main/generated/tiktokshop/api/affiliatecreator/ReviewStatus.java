// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `review_status` in `Status`; more may be added. */
public final class ReviewStatus extends OpenEnum {
    /** The creator may promote the product. */
    public static final @NotNull ReviewStatus APPROVED = new ReviewStatus("APPROVED");
    /** The product was edited, and the new version has not been checked yet. */
    public static final @NotNull ReviewStatus CHANGES_UNDER_REVIEW = new ReviewStatus("CHANGES_UNDER_REVIEW");
    /** The product cannot be promoted at present. */
    public static final @NotNull ReviewStatus UNAVAILABLE = new ReviewStatus("UNAVAILABLE");
    /** The product can stay in the showcase, but sales earn the creator nothing. */
    public static final @NotNull ReviewStatus ZERO_COMMISSION = new ReviewStatus("ZERO_COMMISSION");

    /** A text as the platform sends it, known here or not. */
    public ReviewStatus(@NotNull String value) {
        super(value);
    }
}