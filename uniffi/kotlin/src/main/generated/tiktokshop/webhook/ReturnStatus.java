// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `return_status` in `ReturnStatusChangeData`; more may be added. */
public final class ReturnStatus extends OpenEnum {
    /** Approved; the buyer must send the goods back in time, or the request is closed. */
    public static final @NotNull ReturnStatus AWAITING_BUYER_SHIP = new ReturnStatus("AWAITING_BUYER_SHIP");
    /** The goods are on their way back; the seller accepts or refuses them after arrival. */
    public static final @NotNull ReturnStatus BUYER_SHIPPED_ITEM = new ReturnStatus("BUYER_SHIPPED_ITEM");
    /** The seller refused; closed unless the buyer opens a dispute in time. */
    public static final @NotNull ReturnStatus REFUND_OR_RETURN_REQUEST_REJECT = new ReturnStatus("REFUND_OR_RETURN_REQUEST_REJECT");
    /** The seller refused the returned goods; arbitration decides if the buyer disputes it. */
    public static final @NotNull ReturnStatus REJECT_RECEIVE_PACKAGE = new ReturnStatus("REJECT_RECEIVE_PACKAGE");
    /** The buyer withdrew the request for a replacement. */
    public static final @NotNull ReturnStatus REPLACEMENT_REQUEST_CANCEL = new ReturnStatus("REPLACEMENT_REQUEST_CANCEL");
    /** The replacement was approved and a new order created for it. */
    public static final @NotNull ReturnStatus REPLACEMENT_REQUEST_COMPLETE = new ReturnStatus("REPLACEMENT_REQUEST_COMPLETE");
    /** The buyer wants a replacement; the seller must answer before the deadline. */
    public static final @NotNull ReturnStatus REPLACEMENT_REQUEST_PENDING = new ReturnStatus("REPLACEMENT_REQUEST_PENDING");
    /** The buyer was refunded in place of a replacement. */
    public static final @NotNull ReturnStatus REPLACEMENT_REQUEST_REFUND_SUCCESS = new ReturnStatus("REPLACEMENT_REQUEST_REFUND_SUCCESS");
    /** The seller refused the replacement; the buyer may open a dispute. */
    public static final @NotNull ReturnStatus REPLACEMENT_REQUEST_REJECT = new ReturnStatus("REPLACEMENT_REQUEST_REJECT");
    /** Closed without refund, withdrawn by the buyer or ended by the system. */
    public static final @NotNull ReturnStatus RETURN_OR_REFUND_REQUEST_CANCEL = new ReturnStatus("RETURN_OR_REFUND_REQUEST_CANCEL");
    /** The buyer has the money back; final. */
    public static final @NotNull ReturnStatus RETURN_OR_REFUND_REQUEST_COMPLETE = new ReturnStatus("RETURN_OR_REFUND_REQUEST_COMPLETE");
    /** The buyer has asked; the seller must answer before the deadline, or the request is approved automatically. */
    public static final @NotNull ReturnStatus RETURN_OR_REFUND_REQUEST_PENDING = new ReturnStatus("RETURN_OR_REFUND_REQUEST_PENDING");
    /** The refund is approved and being paid out; becomes COMPLETE when the money is back. */
    public static final @NotNull ReturnStatus RETURN_OR_REFUND_REQUEST_SUCCESS = new ReturnStatus("RETURN_OR_REFUND_REQUEST_SUCCESS");
    /** Closed without refund; another spelling of RETURN_OR_REFUND_REQUEST_CANCEL in the platform's text. */
    public static final @NotNull ReturnStatus RETURN_OR_REFUND__REQUEST_CANCELLED = new ReturnStatus("RETURN_OR_REFUND__REQUEST_CANCELLED");

    /** A text as the platform sends it, known here or not. */
    public ReturnStatus(@NotNull String value) {
        super(value);
    }
}