// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `check_decisions` in `GetAvailableReviewDecisionsRequest`; more may be added. */
public final class CheckDecision extends OpenEnum {
    /** Accept the returned goods, so that the refund is issued. */
    public static final @NotNull CheckDecision APPROVE_RECEIVED_PACKAGE = new CheckDecision("APPROVE_RECEIVED_PACKAGE");
    /** Grant a refund without return. */
    public static final @NotNull CheckDecision APPROVE_REFUND = new CheckDecision("APPROVE_REFUND");
    /** Grant a replacement, which creates a new order. */
    public static final @NotNull CheckDecision APPROVE_REPLACEMENT = new CheckDecision("APPROVE_REPLACEMENT");
    /** Grant the buyer's cancellation request. */
    public static final @NotNull CheckDecision APPROVE_REQUEST_CANCEL = new CheckDecision("APPROVE_REQUEST_CANCEL");
    /** Agree that the buyer sends the goods back. */
    public static final @NotNull CheckDecision APPROVE_RETURN = new CheckDecision("APPROVE_RETURN");
    /** Refund the buyer at once, whatever step the return has reached. */
    public static final @NotNull CheckDecision DIRECT_REFUND = new CheckDecision("DIRECT_REFUND");
    /** Refund the buyer in place of an exchange. */
    public static final @NotNull CheckDecision ISSUE_EXCHANGE_REFUND = new CheckDecision("ISSUE_EXCHANGE_REFUND");
    /** Refund the buyer in place of a replacement. */
    public static final @NotNull CheckDecision ISSUE_REPLACEMENT_REFUND = new CheckDecision("ISSUE_REPLACEMENT_REFUND");
    /** Offer part of the money for goods the buyer keeps. */
    public static final @NotNull CheckDecision OFFER_PARTIAL_REFUND = new CheckDecision("OFFER_PARTIAL_REFUND");
    /** Offer part of the money after the returned goods were checked. */
    public static final @NotNull CheckDecision OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG = new CheckDecision("OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG");
    /** Refuse the goods that came back. */
    public static final @NotNull CheckDecision REJECT_RECEIVED_PACKAGE = new CheckDecision("REJECT_RECEIVED_PACKAGE");
    /** Refuse a refund without return. */
    public static final @NotNull CheckDecision REJECT_REFUND = new CheckDecision("REJECT_REFUND");
    /** Refuse to send a replacement. */
    public static final @NotNull CheckDecision REJECT_REPLACEMENT = new CheckDecision("REJECT_REPLACEMENT");
    /** Refuse the buyer's cancellation request and ship the order. */
    public static final @NotNull CheckDecision REJECT_REQUEST_CANCEL = new CheckDecision("REJECT_REQUEST_CANCEL");
    /** Refuse that the buyer sends the goods back. */
    public static final @NotNull CheckDecision REJECT_RETURN = new CheckDecision("REJECT_RETURN");

    /** A text as the platform sends it, known here or not. */
    public CheckDecision(@NotNull String value) {
        super(value);
    }
}