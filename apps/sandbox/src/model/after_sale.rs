//! Cancellations and returns, and what can be asked of them.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::refund::Amounts;
use crate::world::World;

/// The status of a cancellation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CancelStatus {
    /// Waits for the seller.
    Pending,
    /// Granted; the money is on its way.
    Success,
    /// The money is back.
    Complete,
    /// Withdrawn or turned down.
    Cancelled,
}

impl CancelStatus {
    /// The spelling of searches and webhooks.
    pub fn name(self) -> &'static str {
        match self {
            CancelStatus::Pending => "CANCELLATION_REQUEST_PENDING",
            CancelStatus::Success => "CANCELLATION_REQUEST_SUCCESS",
            CancelStatus::Complete => "CANCELLATION_REQUEST_COMPLETE",
            CancelStatus::Cancelled => "CANCELLATION_REQUEST_CANCELLED",
        }
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
    /// `CANCEL`, or `BUYER_CANCEL` where the seller must agree.
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

/// What the buyer wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReturnType {
    /// Money, without sending anything back.
    Refund,
    /// Money for what is sent back.
    ReturnAndRefund,
    /// The same again.
    Replacement,
}

impl ReturnType {
    /// The API's spelling.
    pub fn name(self) -> &'static str {
        match self {
            ReturnType::Refund => "REFUND",
            ReturnType::ReturnAndRefund => "RETURN_AND_REFUND",
            ReturnType::Replacement => "REPLACEMENT",
        }
    }

    /// Reads the API's spelling.
    pub fn parse(name: &str) -> Option<ReturnType> {
        let all = [ReturnType::Refund, ReturnType::ReturnAndRefund, ReturnType::Replacement];
        all.into_iter().find(|kind| kind.name() == name)
    }
}

/// The status of a return.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReturnStatus {
    /// Waits for the seller.
    Pending,
    /// The seller said no; the buyer may dispute it.
    Rejected,
    /// The buyer has to send the goods.
    AwaitingBuyerShip,
    /// The goods are on their way or have arrived.
    BuyerShipped,
    /// The seller did not accept what arrived.
    ReceiveRejected,
    /// Granted; the money is on its way.
    Success,
    /// Closed without money.
    Cancelled,
    /// The money is back.
    Complete,
    /// The seller offered a part of the money.
    AwaitingBuyerResponse,
    /// A replacement waits for the seller.
    ReplacementPending,
    /// The seller said no to a replacement.
    ReplacementRejected,
    /// Money instead of a replacement.
    ReplacementRefunded,
    /// The buyer withdrew.
    ReplacementCancelled,
    /// The replacement is ordered.
    ReplacementComplete,
}

impl ReturnStatus {
    /// All of them.
    pub const ALL: [ReturnStatus; 14] = [
        ReturnStatus::Pending,
        ReturnStatus::Rejected,
        ReturnStatus::AwaitingBuyerShip,
        ReturnStatus::BuyerShipped,
        ReturnStatus::ReceiveRejected,
        ReturnStatus::Success,
        ReturnStatus::Cancelled,
        ReturnStatus::Complete,
        ReturnStatus::AwaitingBuyerResponse,
        ReturnStatus::ReplacementPending,
        ReturnStatus::ReplacementRejected,
        ReturnStatus::ReplacementRefunded,
        ReturnStatus::ReplacementCancelled,
        ReturnStatus::ReplacementComplete,
    ];

    /// The API's spelling.
    pub fn name(self) -> &'static str {
        match self {
            ReturnStatus::Pending => "RETURN_OR_REFUND_REQUEST_PENDING",
            ReturnStatus::Rejected => "REFUND_OR_RETURN_REQUEST_REJECT",
            ReturnStatus::AwaitingBuyerShip => "AWAITING_BUYER_SHIP",
            ReturnStatus::BuyerShipped => "BUYER_SHIPPED_ITEM",
            ReturnStatus::ReceiveRejected => "REJECT_RECEIVE_PACKAGE",
            ReturnStatus::Success => "RETURN_OR_REFUND_REQUEST_SUCCESS",
            ReturnStatus::Cancelled => "RETURN_OR_REFUND_REQUEST_CANCEL",
            ReturnStatus::Complete => "RETURN_OR_REFUND_REQUEST_COMPLETE",
            ReturnStatus::AwaitingBuyerResponse => "AWAITING_BUYER_RESPONSE",
            ReturnStatus::ReplacementPending => "REPLACEMENT_REQUEST_PENDING",
            ReturnStatus::ReplacementRejected => "REPLACEMENT_REQUEST_REJECT",
            ReturnStatus::ReplacementRefunded => "REPLACEMENT_REQUEST_REFUND_SUCCESS",
            ReturnStatus::ReplacementCancelled => "REPLACEMENT_REQUEST_CANCEL",
            ReturnStatus::ReplacementComplete => "REPLACEMENT_REQUEST_COMPLETE",
        }
    }

    /// Reads the API's spelling.
    pub fn parse(name: &str) -> Option<ReturnStatus> {
        ReturnStatus::ALL.into_iter().find(|status| status.name() == name)
    }

    /// Whether nothing can happen any more.
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
    /// Whether the buyer turned an offer down.
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

/// Whether a cancellation waits or a return is open.
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
