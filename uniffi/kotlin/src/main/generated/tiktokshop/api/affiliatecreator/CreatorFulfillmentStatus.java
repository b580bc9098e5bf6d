// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `fulfillment_statuses` in `CreatorSearchSampleApplicationFulfillmentsRequest`, `status` in `CreatorFulfillment`; more may be added. */
public final class CreatorFulfillmentStatus extends OpenEnum {
    /** The creator or the platform called it off; no content is due. */
    public static final @NotNull CreatorFulfillmentStatus CANCELLED = new CreatorFulfillmentStatus("CANCELLED");
    /** The creator was freed from the duty. */
    public static final @NotNull CreatorFulfillmentStatus EXEMPTED = new CreatorFulfillmentStatus("EXEMPTED");
    /** The content was not accepted. */
    public static final @NotNull CreatorFulfillmentStatus FAILED = new CreatorFulfillmentStatus("FAILED");
    /** Content was posted and is being checked. */
    public static final @NotNull CreatorFulfillmentStatus ONGOING = new CreatorFulfillmentStatus("ONGOING");
    /** The deadline passed without accepted content. */
    public static final @NotNull CreatorFulfillmentStatus OVERDUE = new CreatorFulfillmentStatus("OVERDUE");
    /** The creator has not posted yet and still has to. */
    public static final @NotNull CreatorFulfillmentStatus PENDING = new CreatorFulfillmentStatus("PENDING");
    /** The content was accepted; the duty is met. */
    public static final @NotNull CreatorFulfillmentStatus SUCCEED = new CreatorFulfillmentStatus("SUCCEED");
    /** The deadline is on hold, for example as the product cannot be promoted. */
    public static final @NotNull CreatorFulfillmentStatus SUSPEND = new CreatorFulfillmentStatus("SUSPEND");

    /** A text as the platform sends it, known here or not. */
    public CreatorFulfillmentStatus(@NotNull String value) {
        super(value);
    }
}