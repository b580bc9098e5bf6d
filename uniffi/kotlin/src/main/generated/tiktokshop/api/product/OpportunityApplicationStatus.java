// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `OpportunityApplication`; more may be added. */
public final class OpportunityApplicationStatus extends OpenEnum {
    /** The platform examines the product; becomes APPROVED or REJECTED. */
    public static final @NotNull OpportunityApplicationStatus REVIEWING = new OpportunityApplicationStatus("REVIEWING");
    /** The product takes part in the opportunity. */
    public static final @NotNull OpportunityApplicationStatus APPROVED = new OpportunityApplicationStatus("APPROVED");
    /** The platform refused the product for this opportunity. */
    public static final @NotNull OpportunityApplicationStatus REJECTED = new OpportunityApplicationStatus("REJECTED");

    /** A text as the platform sends it, known here or not. */
    public OpportunityApplicationStatus(@NotNull String value) {
        super(value);
    }
}