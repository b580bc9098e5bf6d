// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `Fulfillment`; more may be added. */
public final class FulfillmentStatus extends OpenEnum {
    /** The creator has posted nothing yet and still owes the content. */
    public static final @NotNull FulfillmentStatus PENDING = new FulfillmentStatus("PENDING");
    /** Content is posted and the platform is checking it; SUCCEED or FAILED comes next. */
    public static final @NotNull FulfillmentStatus ONGOING = new FulfillmentStatus("ONGOING");
    /** The content was accepted, so the creator owes nothing more. */
    public static final @NotNull FulfillmentStatus SUCCEED = new FulfillmentStatus("SUCCEED");
    /** The content was checked and turned down as not good enough. */
    public static final @NotNull FulfillmentStatus FAILED = new FulfillmentStatus("FAILED");
    /** The deadline passed before acceptable content was posted. */
    public static final @NotNull FulfillmentStatus OVERDUE = new FulfillmentStatus("OVERDUE");
    /** Called off by the creator or by staff of the platform; nothing is due any more. */
    public static final @NotNull FulfillmentStatus CANCELLED = new FulfillmentStatus("CANCELLED");
    /** The creator was released from the duty and need not post. */
    public static final @NotNull FulfillmentStatus EXEMPTED = new FulfillmentStatus("EXEMPTED");

    /** A text as the platform sends it, known here or not. */
    public FulfillmentStatus(@NotNull String value) {
        super(value);
    }
}