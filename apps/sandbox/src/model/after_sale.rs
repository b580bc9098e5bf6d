//! Cancellations and returns, and the questions that domains ask about them.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::refund::Amounts;
use super::spelled::spelled;
use crate::world::World;

spelled! {
    /// The status of a cancellation.
    pub enum CancelStatus {
        /// Waits for the seller.
        Pending = "CANCELLATION_REQUEST_PENDING",
        /// Granted; the money is on its way.
        Success = "CANCELLATION_REQUEST_SUCCESS",
        /// The money is back.
        Complete = "CANCELLATION_REQUEST_COMPLETE",
        /// Withdrawn or turned down.
        Cancelled = "CANCELLATION_REQUEST_CANCELLED",
    }
}

/// A cancellation of an order or of some of its lines.
#[derive(Debug, Clone)]
pub struct Cancellation {
    /// 19 digits.
    pub id: String,
    /// The shop.
    pub shop_id: String,
    /// The order.
    pub order_id: String,
    /// `CANCEL`, or `BUYER_CANCEL` if the seller must agree.
    pub kind: String,
    /// Its status.
    pub status: CancelStatus,
    /// `BUYER`, `SELLER` or `SYSTEM`.
    pub role: String,
    /// The reason's key.
    pub reason: String,
    /// Pairs of its own line id and the order line's.
    pub lines: Vec<(String, String)>,
    /// What the buyer gets back.
    pub amounts: Amounts,
    /// When it was opened.
    pub created: i64,
    /// When it last changed.
    pub updated: i64,
    /// The seller's deadline to respond.
    pub deadline: Option<i64>,
}

spelled! {
    /// What the buyer wants.
    pub enum ReturnType {
        /// Money, without sending anything back.
        Refund = "REFUND",
        /// Money for goods that are sent back.
        ReturnAndRefund = "RETURN_AND_REFUND",
        /// The same again.
        Replacement = "REPLACEMENT",
    }
}

spelled! {
    /// The status of a return.
    pub enum ReturnStatus {
        /// Waits for the seller.
        Pending = "RETURN_OR_REFUND_REQUEST_PENDING",
        /// The seller rejected it; the buyer may dispute that.
        Rejected = "REFUND_OR_RETURN_REQUEST_REJECT",
        /// The buyer must send the goods.
        AwaitingBuyerShip = "AWAITING_BUYER_SHIP",
        /// The goods are on their way or have arrived.
        BuyerShipped = "BUYER_SHIPPED_ITEM",
        /// The seller did not accept what arrived.
        ReceiveRejected = "REJECT_RECEIVE_PACKAGE",
        /// Granted; the money is on its way.
        Success = "RETURN_OR_REFUND_REQUEST_SUCCESS",
        /// Closed without money.
        Cancelled = "RETURN_OR_REFUND_REQUEST_CANCEL",
        /// The money is back.
        Complete = "RETURN_OR_REFUND_REQUEST_COMPLETE",
        /// The seller offered a part of the money.
        AwaitingBuyerResponse = "AWAITING_BUYER_RESPONSE",
        /// A replacement waits for the seller.
        ReplacementPending = "REPLACEMENT_REQUEST_PENDING",
        /// The seller rejected a replacement.
        ReplacementRejected = "REPLACEMENT_REQUEST_REJECT",
        /// Money instead of a replacement.
        ReplacementRefunded = "REPLACEMENT_REQUEST_REFUND_SUCCESS",
        /// The buyer withdrew.
        ReplacementCancelled = "REPLACEMENT_REQUEST_CANCEL",
        /// The replacement is ordered.
        ReplacementComplete = "REPLACEMENT_REQUEST_COMPLETE",
    }
}

impl ReturnStatus {
    /// Whether it can no longer change.
    pub fn is_final(self) -> bool {
        matches!(
            self,
            ReturnStatus::Cancelled
                | ReturnStatus::Complete
                | ReturnStatus::ReplacementRefunded
                | ReturnStatus::ReplacementCancelled
                | ReturnStatus::ReplacementComplete
        )
    }
}

/// The parcel that comes back.
#[derive(Debug, Clone)]
pub struct Rma {
    /// 19 digits.
    pub id: String,
    /// The parcel's id.
    pub package_id: String,
    /// `RMA_CREATED`, `PENDING_PACKAGE_REVIEW` or `PACKAGE_REVIEW_COMPLETED`.
    pub status: String,
    /// When it was made.
    pub created: i64,
    /// When it last changed.
    pub updated: i64,
    /// When the parcel reached the seller.
    pub arrived: Option<i64>,
}

/// Something that happened to a return.
#[derive(Debug, Clone)]
pub struct Record {
    /// When.
    pub at: i64,
    /// Who.
    pub role: String,
    /// What.
    pub description: String,
    /// The comment.
    pub note: String,
    /// The reason.
    pub reason_text: String,
}

/// A return, refund or replacement of an order's lines.
#[derive(Debug, Clone)]
pub struct Return {
    /// 19 digits.
    pub id: String,
    /// The shop.
    pub shop_id: String,
    /// The order.
    pub order_id: String,
    /// The request of the newer model that it belongs to.
    pub request_id: String,
    /// What the buyer wants.
    pub kind: ReturnType,
    /// Its status.
    pub status: ReturnStatus,
    /// `BUYER` or `SELLER`.
    pub role: String,
    /// The reason's key.
    pub reason: String,
    /// Pairs of its own line id and the order line's.
    pub lines: Vec<(String, String)>,
    /// What the buyer gets back.
    pub amounts: Amounts,
    /// What the seller offers instead, in minor units.
    pub partial_offer: Option<i64>,
    /// Whether the buyer rejected an offer.
    pub offer_rejected: bool,
    /// Whether the buyer keeps the goods.
    pub keep_item: bool,
    /// `PLATFORM` or `BUYER_ARRANGE`.
    pub shipment_type: String,
    /// `DROP_OFF` or `PICKUP`.
    pub handover_method: String,
    /// The parcel's number and its carrier's id.
    pub tracking: Option<(String, String)>,
    /// `IN_PROGRESS`, `SUPPORT_BUYER`, `SUPPORT_SELLER` or `CLOSED`.
    pub arbitration: Option<String>,
    /// The parcel.
    pub rma: Option<Rma>,
    /// The order that replaces the goods.
    pub replacement_order: Option<String>,
    /// When it was opened.
    pub created: i64,
    /// When it last changed.
    pub updated: i64,
    /// The seller's deadline to respond.
    pub deadline: Option<i64>,
    /// What happened, oldest first.
    pub records: Vec<Record>,
}

/// Cancellations and returns of all shops.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// By id.
    pub cancellations: BTreeMap<String, Cancellation>,
    /// By id.
    pub returns: BTreeMap<String, Return>,
    /// The responses to calls with an idempotency key, by that key.
    pub responses: HashMap<String, Value>,
}

/// Whether a cancellation is pending or a return is open.
pub fn has_open(world: &World, order_id: &str) -> bool {
    let pending = world.domains.return_refund.cancellations.values();
    let mut mine =
        pending.filter(|cancel| cancel.order_id == order_id && cancel.status == CancelStatus::Pending);
    mine.next().is_some() || has_open_return(world, order_id)
}

/// Whether a return is open.
pub fn has_open_return(world: &World, order_id: &str) -> bool {
    let mut returns = world.domains.return_refund.returns.values();
    returns.any(|one| one.order_id == order_id && !one.status.is_final())
}
