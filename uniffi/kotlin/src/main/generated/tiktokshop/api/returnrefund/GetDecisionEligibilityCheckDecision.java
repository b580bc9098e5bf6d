// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `check_decisions` in `GetDecisionEligibilityRequest`; more may be added. */
public final class GetDecisionEligibilityCheckDecision extends OpenEnum {
    /** Accept the returned goods, so that the refund is issued. */
    public static final @NotNull GetDecisionEligibilityCheckDecision APPROVE_RECEIVED_PACKAGE = new GetDecisionEligibilityCheckDecision("APPROVE_RECEIVED_PACKAGE");
    /** Grant a refund without return. */
    public static final @NotNull GetDecisionEligibilityCheckDecision APPROVE_REFUND = new GetDecisionEligibilityCheckDecision("APPROVE_REFUND");
    /** Grant a replacement, which creates a new order. */
    public static final @NotNull GetDecisionEligibilityCheckDecision APPROVE_REPLACEMENT = new GetDecisionEligibilityCheckDecision("APPROVE_REPLACEMENT");
    /** Grant the buyer's cancellation request. */
    public static final @NotNull GetDecisionEligibilityCheckDecision APPROVE_REQUEST_CANCEL = new GetDecisionEligibilityCheckDecision("APPROVE_REQUEST_CANCEL");
    /** Agree that the buyer sends the goods back. */
    public static final @NotNull GetDecisionEligibilityCheckDecision APPROVE_RETURN = new GetDecisionEligibilityCheckDecision("APPROVE_RETURN");
    /** Refund the buyer at once, whatever step the return has reached. */
    public static final @NotNull GetDecisionEligibilityCheckDecision DIRECT_REFUND = new GetDecisionEligibilityCheckDecision("DIRECT_REFUND");
    /** Refund the buyer in place of an exchange. */
    public static final @NotNull GetDecisionEligibilityCheckDecision ISSUE_EXCHANGE_REFUND = new GetDecisionEligibilityCheckDecision("ISSUE_EXCHANGE_REFUND");
    /** Refund the buyer in place of a replacement. */
    public static final @NotNull GetDecisionEligibilityCheckDecision ISSUE_REPLACEMENT_REFUND = new GetDecisionEligibilityCheckDecision("ISSUE_REPLACEMENT_REFUND");
    /** Refuse the goods that came back. */
    public static final @NotNull GetDecisionEligibilityCheckDecision REJECT_RECEIVED_PACKAGE = new GetDecisionEligibilityCheckDecision("REJECT_RECEIVED_PACKAGE");
    /** Refuse a refund without return. */
    public static final @NotNull GetDecisionEligibilityCheckDecision REJECT_REFUND = new GetDecisionEligibilityCheckDecision("REJECT_REFUND");
    /** Refuse to send a replacement. */
    public static final @NotNull GetDecisionEligibilityCheckDecision REJECT_REPLACEMENT = new GetDecisionEligibilityCheckDecision("REJECT_REPLACEMENT");
    /** Refuse the buyer's cancellation request and ship the order. */
    public static final @NotNull GetDecisionEligibilityCheckDecision REJECT_REQUEST_CANCEL = new GetDecisionEligibilityCheckDecision("REJECT_REQUEST_CANCEL");
    /** Refuse that the buyer sends the goods back. */
    public static final @NotNull GetDecisionEligibilityCheckDecision REJECT_RETURN = new GetDecisionEligibilityCheckDecision("REJECT_RETURN");

    /** A text as the platform sends it, known here or not. */
    public GetDecisionEligibilityCheckDecision(@NotNull String value) {
        super(value);
    }
}