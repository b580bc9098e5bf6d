// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `decision` in `RejectReturnRequest`; more may be added. */
public final class RejectReturnDecision extends OpenEnum {
    /** Offer part of the money after the returned goods were received and checked. */
    public static final @NotNull RejectReturnDecision OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG = new RejectReturnDecision("OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG");
    /** Refuse the returned goods, for example because they are damaged; the buyer may open a dispute. */
    public static final @NotNull RejectReturnDecision REJECT_RECEIVED_PACKAGE = new RejectReturnDecision("REJECT_RECEIVED_PACKAGE");
    /** Refuse the refund; the buyer may open a dispute. */
    public static final @NotNull RejectReturnDecision REJECT_REFUND = new RejectReturnDecision("REJECT_REFUND");
    /** Refuse the replacement; the buyer may open a dispute. */
    public static final @NotNull RejectReturnDecision REJECT_REPLACEMENT = new RejectReturnDecision("REJECT_REPLACEMENT");
    /** Refuse the return; the buyer may open a dispute. */
    public static final @NotNull RejectReturnDecision REJECT_RETURN = new RejectReturnDecision("REJECT_RETURN");

    /** A text as the platform sends it, known here or not. */
    public RejectReturnDecision(@NotNull String value) {
        super(value);
    }
}