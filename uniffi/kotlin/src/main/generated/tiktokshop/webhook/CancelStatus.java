// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `cancel_status` in `CancellationStatusChangeData`; more may be added. */
public final class CancelStatus extends OpenEnum {
    /** The buyer has asked; the seller must answer before the deadline, or it is approved automatically. */
    public static final @NotNull CancelStatus CANCELLATION_REQUEST_PENDING = new CancelStatus("CANCELLATION_REQUEST_PENDING");
    /** Approved, by the seller or automatically; the refund follows. */
    public static final @NotNull CancelStatus CANCELLATION_REQUEST_SUCCESS = new CancelStatus("CANCELLATION_REQUEST_SUCCESS");
    /** Closed without cancelling, by the buyer or the system; the order goes on. */
    public static final @NotNull CancelStatus CANCELLATION_REQUEST_CANCELLED = new CancelStatus("CANCELLATION_REQUEST_CANCELLED");
    /** The buyer has the money back; final. */
    public static final @NotNull CancelStatus CANCELLATION_REQUEST_COMPLETE = new CancelStatus("CANCELLATION_REQUEST_COMPLETE");

    /** A text as the platform sends it, known here or not. */
    public CancelStatus(@NotNull String value) {
        super(value);
    }
}