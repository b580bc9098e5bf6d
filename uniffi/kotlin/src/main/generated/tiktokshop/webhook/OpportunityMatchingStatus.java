// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `opportunity_matching_status` in `OpportunityMatchingStatusChangeData`; more may be added. */
public final class OpportunityMatchingStatus extends OpenEnum {
    /** The search is still running and ends at `opportunity_matching_end_time`. */
    public static final @NotNull OpportunityMatchingStatus PENDING = new OpportunityMatchingStatus("PENDING");
    /** At least one opportunity fits; see `opportunity_ids`. */
    public static final @NotNull OpportunityMatchingStatus MATCHED = new OpportunityMatchingStatus("MATCHED");
    /** The search ended without a fitting opportunity. */
    public static final @NotNull OpportunityMatchingStatus NOT_MATCHED = new OpportunityMatchingStatus("NOT_MATCHED");

    /** A text as the platform sends it, known here or not. */
    public OpportunityMatchingStatus(@NotNull String value) {
        super(value);
    }
}