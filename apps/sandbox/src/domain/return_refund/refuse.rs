//! The codes and messages of refused after-sales calls.

use crate::call::Refusal;

/// A code with its message.
pub(super) type Code = (i64, &'static str);

pub(super) const INVALID: Code = (
    25_001_001,
    "An invalid request parameter was passed. Please check that you have the correct parameter type(s) and format.",
);
pub(super) const ORDER_STATUS: Code = (25_001_003, "Invalid order status.");
pub(super) const IN_PROCESS: Code =
    (25_001_011, "A return request is already in process, or the order has already been cancelled.");
pub(super) const UNKNOWN_REASON: Code =
    (25_001_014, "Unknown return reason. Please ensure you are passing a valid return reason.");
pub(super) const NOT_THE_SELLERS_REASON: Code = (
    25_001_015,
    "The provided return reason cannot be used by the seller. Please select a valid return reason and try again.",
);
pub(super) const REASON_ACTION: Code = (25_001_016, "reverse reason not match action type");
pub(super) const REASON_STATUS: Code = (25_001_021, "Reason not match order status");
pub(super) const SHIPPED: Code =
    (25_001_045, "The order has already been shipped and we are unable to cancel shipment with the courier.");
pub(super) const CLOSED: Code =
    (25_001_051, "Not allowed to return or cancel since order is completed or cancelled");
pub(super) const TOO_MUCH: Code = (25_005_005, "Refund total amount is larger than the refundable amount.");
pub(super) const PARTIAL: Code = (25_005_010, "Unable to cancel individual line items within this request.");
pub(super) const TOO_MANY: Code =
    (25_005_011, "The requested line item(s) for return or refund exceeds the allowable limit.");
pub(super) const NOT_FOUND: Code = (25_007_006, "Order not found.");
pub(super) const NEGOTIATING: Code = (25_007_007, "ReverseOrderExistNegotiate");
pub(super) const AT_OPERATOR: Code = (25_011_010, "request has been transferred to platform operator");
pub(super) const CANNOT_REJECT: Code = (25_011_011, "reverse status cannot reject application");
pub(super) const CANNOT_APPROVE: Code = (25_011_012, "reverse status cannot approve application");
pub(super) const CANNOT_APPROVE_RECEIVE: Code = (25_011_013, "reverse status cannot approve receive");
pub(super) const CANNOT_REJECT_RECEIVE: Code = (25_020_012, "status can't reject receive");
pub(super) const NOT_YET_REJECT_RECEIVE: Code = (25_011_014, "status can't reject receive");
pub(super) const BY_TIKTOK: Code = (25_011_026, "forbid process receive for FBT order");
pub(super) const PARTIAL_STATE: Code = (25_011_032, "ReverseInvalidStatusPartialRefund");
pub(super) const DECISION_TYPE: Code = (25_020_004, "decision not match reverse type");
pub(super) const FOREIGN: Code = (25_020_005, "No permission to process this order");
pub(super) const ALREADY_CANCELLED: Code = (25_020_009, "reverse already cancelled");
pub(super) const ALREADY_APPROVED: Code =
    (25_020_010, "Aftersales has been approved and cannot be rejected.");
pub(super) const ALREADY_RECEIVED: Code = (25_020_011, "return already received");

/// The refusal of a code.
pub(super) fn refuse(code: Code) -> Refusal {
    Refusal::new(code.0, code.1)
}

/// The refusal of a code, with what exactly was wrong.
pub(super) fn because(code: Code, why: &str) -> Refusal {
    Refusal::new(code.0, format!("{} {why}", code.1))
}
