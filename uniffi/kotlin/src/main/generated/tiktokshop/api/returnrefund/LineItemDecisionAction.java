// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `action` in `LineItemDecision`; more may be added. */
public final class LineItemDecisionAction extends OpenEnum {
    /** Accepts what the buyer asks for. */
    public static final @NotNull LineItemDecisionAction APPROVE_REQUEST = new LineItemDecisionAction("APPROVE_REQUEST");
    /** Accepts the goods that came back, so that the refund is issued. */
    public static final @NotNull LineItemDecisionAction APPROVE_RETURN_PACKAGE = new LineItemDecisionAction("APPROVE_RETURN_PACKAGE");
    /** Offers part of the money; the buyer keeps the goods and must agree. */
    public static final @NotNull LineItemDecisionAction OFFER_PARTIAL_REFUND = new LineItemDecisionAction("OFFER_PARTIAL_REFUND");
    /** Offers part of the money after the returned goods were received and checked. */
    public static final @NotNull LineItemDecisionAction OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG = new LineItemDecisionAction("OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG");
    /** Refunds the buyer in place of the replacement or exchange that was asked for. */
    public static final @NotNull LineItemDecisionAction REFUND_INSTEAD = new LineItemDecisionAction("REFUND_INSTEAD");
    /** Refuses what the buyer asks for; the buyer may open a dispute. */
    public static final @NotNull LineItemDecisionAction REJECT_REQUEST = new LineItemDecisionAction("REJECT_REQUEST");
    /** Refuses the goods that came back; the buyer may open a dispute. */
    public static final @NotNull LineItemDecisionAction REJECT_RETURN_PACKAGE = new LineItemDecisionAction("REJECT_RETURN_PACKAGE");

    /** A text as the platform sends it, known here or not. */
    public LineItemDecisionAction(@NotNull String value) {
        super(value);
    }
}