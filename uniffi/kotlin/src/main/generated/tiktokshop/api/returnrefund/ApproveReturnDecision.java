// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `decision` in `ApproveReturnRequest`; more may be added. */
public final class ApproveReturnDecision extends OpenEnum {
    /** Accept the returned goods; the refund is then issued. */
    public static final @NotNull ApproveReturnDecision APPROVE_RECEIVED_PACKAGE = new ApproveReturnDecision("APPROVE_RECEIVED_PACKAGE");
    /** Grant the refund without return of the goods. */
    public static final @NotNull ApproveReturnDecision APPROVE_REFUND = new ApproveReturnDecision("APPROVE_REFUND");
    /** Grant the replacement; a new order is created to ship it. */
    public static final @NotNull ApproveReturnDecision APPROVE_REPLACEMENT = new ApproveReturnDecision("APPROVE_REPLACEMENT");
    /** Agree to the return; the buyer ships the goods, or keeps them if `buyer_keep_item` is true. */
    public static final @NotNull ApproveReturnDecision APPROVE_RETURN = new ApproveReturnDecision("APPROVE_RETURN");
    /** Refund the buyer at once, whatever step the return has reached. */
    public static final @NotNull ApproveReturnDecision DIRECT_REFUND = new ApproveReturnDecision("DIRECT_REFUND");
    /** Refuse the replacement and refund the buyer instead. */
    public static final @NotNull ApproveReturnDecision ISSUE_REPLACEMENT_REFUND = new ApproveReturnDecision("ISSUE_REPLACEMENT_REFUND");
    /** Offer part of the money; the buyer keeps the goods and must accept the offer. */
    public static final @NotNull ApproveReturnDecision OFFER_PARTIAL_REFUND = new ApproveReturnDecision("OFFER_PARTIAL_REFUND");

    /** A text as the platform sends it, known here or not. */
    public ApproveReturnDecision(@NotNull String value) {
        super(value);
    }
}