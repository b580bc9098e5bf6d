// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `opportunity_matching_status` in `CandidateProduct`, `opportunity_matching_statuses` in `SearchCandidateProductsRequest`; more may be added. */
public final class OpportunityMatchingStatus extends OpenEnum {
    /** Candidate products for which the search is still running. */
    public static final @NotNull OpportunityMatchingStatus PENDING = new OpportunityMatchingStatus("PENDING");
    /** Candidate products for which at least one opportunity was found. */
    public static final @NotNull OpportunityMatchingStatus MATCHED = new OpportunityMatchingStatus("MATCHED");
    /** Candidate products for which no opportunity fits. */
    public static final @NotNull OpportunityMatchingStatus NOT_MATCHED = new OpportunityMatchingStatus("NOT_MATCHED");

    /** A text as the platform sends it, known here or not. */
    public OpportunityMatchingStatus(@NotNull String value) {
        super(value);
    }
}