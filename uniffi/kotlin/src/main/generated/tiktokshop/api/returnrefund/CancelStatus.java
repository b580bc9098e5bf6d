// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `cancel_status` in `SearchCancellationsRequest`; more may be added. */
public final class CancelStatus extends OpenEnum {
    /** Closed without cancelling, by the buyer or the system; replies and webhooks may spell it with CANCELLED. */
    public static final @NotNull CancelStatus CANCELLATION_REQUEST_CANCEL = new CancelStatus("CANCELLATION_REQUEST_CANCEL");
    /** The buyer has the money back; final. */
    public static final @NotNull CancelStatus CANCELLATION_REQUEST_COMPLETE = new CancelStatus("CANCELLATION_REQUEST_COMPLETE");
    /** The buyer has asked; the seller must answer before the deadline, or it is approved automatically. */
    public static final @NotNull CancelStatus CANCELLATION_REQUEST_PENDING = new CancelStatus("CANCELLATION_REQUEST_PENDING");
    /** Approved, by the seller or automatically; the refund follows. */
    public static final @NotNull CancelStatus CANCELLATION_REQUEST_SUCCESS = new CancelStatus("CANCELLATION_REQUEST_SUCCESS");

    /** A text as the platform sends it, known here or not. */
    public CancelStatus(@NotNull String value) {
        super(value);
    }
}