// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `aftersales_request_statuses` in `Filter`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AftersalesRequestStatus {
    /// `INIT`: The request was just created.
    Init,
    /// `PENDING_REQUEST_REVIEW`: The request waits for the seller's decision.
    PendingRequestReview,
    /// `REQUEST_REVIEW_COMPLETED`: The seller or the platform has decided on the request.
    RequestReviewCompleted,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AftersalesRequestStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("PENDING_REQUEST_REVIEW", Self::PendingRequestReview),
        ("REQUEST_REVIEW_COMPLETED", Self::RequestReviewCompleted),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `decision` in `ApproveReturnRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApproveReturnDecision {
    /// `APPROVE_RECEIVED_PACKAGE`: Accept the returned goods; the refund is then issued.
    ApproveReceivedPackage,
    /// `APPROVE_REFUND`: Grant the refund without return of the goods.
    ApproveRefund,
    /// `APPROVE_REPLACEMENT`: Grant the replacement; a new order is created to ship it.
    ApproveReplacement,
    /// `APPROVE_RETURN`: Agree to the return; the buyer ships the goods, or keeps them if `buyer_keep_item` is true.
    ApproveReturn,
    /// `DIRECT_REFUND`: Refund the buyer at once, whatever step the return has reached.
    DirectRefund,
    /// `ISSUE_REPLACEMENT_REFUND`: Refuse the replacement and refund the buyer instead.
    IssueReplacementRefund,
    /// `OFFER_PARTIAL_REFUND`: Offer part of the money; the buyer keeps the goods and must accept the offer.
    OfferPartialRefund,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ApproveReturnDecision {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("APPROVE_RECEIVED_PACKAGE", Self::ApproveReceivedPackage),
        ("APPROVE_REFUND", Self::ApproveRefund),
        ("APPROVE_REPLACEMENT", Self::ApproveReplacement),
        ("APPROVE_RETURN", Self::ApproveReturn),
        ("DIRECT_REFUND", Self::DirectRefund),
        ("ISSUE_REPLACEMENT_REFUND", Self::IssueReplacementRefund),
        ("OFFER_PARTIAL_REFUND", Self::OfferPartialRefund),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `arbitration_status` in `SearchReturnsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArbitrationStatus {
    /// `CLOSED`: The dispute is over and nothing more will be decided.
    Closed,
    /// `IN_PROGRESS`: Platform staff examine the dispute and may ask the seller for more information.
    InProgress,
    /// `SUPPORT_BUYER`: The dispute was decided for the buyer.
    SupportBuyer,
    /// `SUPPORT_SELLER`: The dispute was decided for the seller.
    SupportSeller,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ArbitrationStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CLOSED", Self::Closed),
        ("IN_PROGRESS", Self::InProgress),
        ("SUPPORT_BUYER", Self::SupportBuyer),
        ("SUPPORT_SELLER", Self::SupportSeller),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `cancel_status` in `SearchCancellationsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelStatus {
    /// `CANCELLATION_REQUEST_CANCEL`: Closed without cancelling, by the buyer or the system; replies and webhooks may spell it with CANCELLED.
    CancellationRequestCancel,
    /// `CANCELLATION_REQUEST_COMPLETE`: The buyer has the money back; final.
    CancellationRequestComplete,
    /// `CANCELLATION_REQUEST_PENDING`: The buyer has asked; the seller must answer before the deadline, or it is approved automatically.
    CancellationRequestPending,
    /// `CANCELLATION_REQUEST_SUCCESS`: Approved, by the seller or automatically; the refund follows.
    CancellationRequestSuccess,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CancelStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CANCELLATION_REQUEST_CANCEL", Self::CancellationRequestCancel),
        ("CANCELLATION_REQUEST_COMPLETE", Self::CancellationRequestComplete),
        ("CANCELLATION_REQUEST_PENDING", Self::CancellationRequestPending),
        ("CANCELLATION_REQUEST_SUCCESS", Self::CancellationRequestSuccess),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `cancel_types` in `SearchCancellationsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelType {
    /// `BUYER_CANCEL`: Asked for by the buyer; the seller or the system must approve it.
    BuyerCancel,
    /// `CANCEL`: Done by the seller or the system, in force at once.
    Cancel,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CancelType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("BUYER_CANCEL", Self::BuyerCancel), ("CANCEL", Self::Cancel)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `check_decisions` in `GetAvailableReviewDecisionsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckDecision {
    /// `APPROVE_RECEIVED_PACKAGE`: Accept the returned goods, so that the refund is issued.
    ApproveReceivedPackage,
    /// `APPROVE_REFUND`: Grant a refund without return.
    ApproveRefund,
    /// `APPROVE_REPLACEMENT`: Grant a replacement, which creates a new order.
    ApproveReplacement,
    /// `APPROVE_REQUEST_CANCEL`: Grant the buyer's cancellation request.
    ApproveRequestCancel,
    /// `APPROVE_RETURN`: Agree that the buyer sends the goods back.
    ApproveReturn,
    /// `DIRECT_REFUND`: Refund the buyer at once, whatever step the return has reached.
    DirectRefund,
    /// `ISSUE_EXCHANGE_REFUND`: Refund the buyer in place of an exchange.
    IssueExchangeRefund,
    /// `ISSUE_REPLACEMENT_REFUND`: Refund the buyer in place of a replacement.
    IssueReplacementRefund,
    /// `OFFER_PARTIAL_REFUND`: Offer part of the money for goods the buyer keeps.
    OfferPartialRefund,
    /// `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`: Offer part of the money after the returned goods were checked.
    OfferPartialRefundAfterReceivingPkg,
    /// `REJECT_RECEIVED_PACKAGE`: Refuse the goods that came back.
    RejectReceivedPackage,
    /// `REJECT_REFUND`: Refuse a refund without return.
    RejectRefund,
    /// `REJECT_REPLACEMENT`: Refuse to send a replacement.
    RejectReplacement,
    /// `REJECT_REQUEST_CANCEL`: Refuse the buyer's cancellation request and ship the order.
    RejectRequestCancel,
    /// `REJECT_RETURN`: Refuse that the buyer sends the goods back.
    RejectReturn,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CheckDecision {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("APPROVE_RECEIVED_PACKAGE", Self::ApproveReceivedPackage),
        ("APPROVE_REFUND", Self::ApproveRefund),
        ("APPROVE_REPLACEMENT", Self::ApproveReplacement),
        ("APPROVE_REQUEST_CANCEL", Self::ApproveRequestCancel),
        ("APPROVE_RETURN", Self::ApproveReturn),
        ("DIRECT_REFUND", Self::DirectRefund),
        ("ISSUE_EXCHANGE_REFUND", Self::IssueExchangeRefund),
        ("ISSUE_REPLACEMENT_REFUND", Self::IssueReplacementRefund),
        ("OFFER_PARTIAL_REFUND", Self::OfferPartialRefund),
        ("OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG", Self::OfferPartialRefundAfterReceivingPkg),
        ("REJECT_RECEIVED_PACKAGE", Self::RejectReceivedPackage),
        ("REJECT_REFUND", Self::RejectRefund),
        ("REJECT_REPLACEMENT", Self::RejectReplacement),
        ("REJECT_REQUEST_CANCEL", Self::RejectRequestCancel),
        ("REJECT_RETURN", Self::RejectReturn),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `check_decisions` in `GetDecisionEligibilityRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetDecisionEligibilityCheckDecision {
    /// `APPROVE_RECEIVED_PACKAGE`: Accept the returned goods, so that the refund is issued.
    ApproveReceivedPackage,
    /// `APPROVE_REFUND`: Grant a refund without return.
    ApproveRefund,
    /// `APPROVE_REPLACEMENT`: Grant a replacement, which creates a new order.
    ApproveReplacement,
    /// `APPROVE_REQUEST_CANCEL`: Grant the buyer's cancellation request.
    ApproveRequestCancel,
    /// `APPROVE_RETURN`: Agree that the buyer sends the goods back.
    ApproveReturn,
    /// `DIRECT_REFUND`: Refund the buyer at once, whatever step the return has reached.
    DirectRefund,
    /// `ISSUE_EXCHANGE_REFUND`: Refund the buyer in place of an exchange.
    IssueExchangeRefund,
    /// `ISSUE_REPLACEMENT_REFUND`: Refund the buyer in place of a replacement.
    IssueReplacementRefund,
    /// `REJECT_RECEIVED_PACKAGE`: Refuse the goods that came back.
    RejectReceivedPackage,
    /// `REJECT_REFUND`: Refuse a refund without return.
    RejectRefund,
    /// `REJECT_REPLACEMENT`: Refuse to send a replacement.
    RejectReplacement,
    /// `REJECT_REQUEST_CANCEL`: Refuse the buyer's cancellation request and ship the order.
    RejectRequestCancel,
    /// `REJECT_RETURN`: Refuse that the buyer sends the goods back.
    RejectReturn,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetDecisionEligibilityCheckDecision {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("APPROVE_RECEIVED_PACKAGE", Self::ApproveReceivedPackage),
        ("APPROVE_REFUND", Self::ApproveRefund),
        ("APPROVE_REPLACEMENT", Self::ApproveReplacement),
        ("APPROVE_REQUEST_CANCEL", Self::ApproveRequestCancel),
        ("APPROVE_RETURN", Self::ApproveReturn),
        ("DIRECT_REFUND", Self::DirectRefund),
        ("ISSUE_EXCHANGE_REFUND", Self::IssueExchangeRefund),
        ("ISSUE_REPLACEMENT_REFUND", Self::IssueReplacementRefund),
        ("REJECT_RECEIVED_PACKAGE", Self::RejectReceivedPackage),
        ("REJECT_REFUND", Self::RejectRefund),
        ("REJECT_REPLACEMENT", Self::RejectReplacement),
        ("REJECT_REQUEST_CANCEL", Self::RejectRequestCancel),
        ("REJECT_RETURN", Self::RejectReturn),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `handover_method` in `CalculateRefundRequest`, `handover_method` in `CreateReturnRequest`, `handover_method` in `ReturnOrder` and others; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HandoverMethod {
    /// `DROP_OFF`: The buyer brings the parcel to a location of the carrier.
    DropOff,
    /// `PICKUP`: The carrier collects the parcel from the buyer.
    Pickup,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for HandoverMethod {
    const KNOWN: &'static [(&'static str, Self)] = &[("DROP_OFF", Self::DropOff), ("PICKUP", Self::Pickup)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `initiate_aftersale_user` in `GetAftersaleEligibilityRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InitiateAftersaleUser {
    /// `BUYER`: Checks what the buyer may start.
    Buyer,
    /// `SELLER`: Checks what the seller may start, the default.
    Seller,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for InitiateAftersaleUser {
    const KNOWN: &'static [(&'static str, Self)] = &[("BUYER", Self::Buyer), ("SELLER", Self::Seller)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `action` in `LineItemDecision`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LineItemDecisionAction {
    /// `APPROVE_REQUEST`: Accepts what the buyer asks for.
    ApproveRequest,
    /// `APPROVE_RETURN_PACKAGE`: Accepts the goods that came back, so that the refund is issued.
    ApproveReturnPackage,
    /// `OFFER_PARTIAL_REFUND`: Offers part of the money; the buyer keeps the goods and must agree.
    OfferPartialRefund,
    /// `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`: Offers part of the money after the returned goods were received and checked.
    OfferPartialRefundAfterReceivingPkg,
    /// `REFUND_INSTEAD`: Refunds the buyer in place of the replacement or exchange that was asked for.
    RefundInstead,
    /// `REJECT_REQUEST`: Refuses what the buyer asks for; the buyer may open a dispute.
    RejectRequest,
    /// `REJECT_RETURN_PACKAGE`: Refuses the goods that came back; the buyer may open a dispute.
    RejectReturnPackage,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for LineItemDecisionAction {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("APPROVE_REQUEST", Self::ApproveRequest),
        ("APPROVE_RETURN_PACKAGE", Self::ApproveReturnPackage),
        ("OFFER_PARTIAL_REFUND", Self::OfferPartialRefund),
        ("OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG", Self::OfferPartialRefundAfterReceivingPkg),
        ("REFUND_INSTEAD", Self::RefundInstead),
        ("REJECT_REQUEST", Self::RejectRequest),
        ("REJECT_RETURN_PACKAGE", Self::RejectReturnPackage),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `role` in `Record`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordRole {
    /// `BUYER`: The customer who placed the order acted.
    Buyer,
    /// `SELLER`: The shop that sold the goods acted.
    Seller,
    /// `OPERATOR`: Staff of the platform acted by hand, such as customer service.
    Operator,
    /// `SYSTEM`: The platform acted automatically because of its rules.
    System,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for RecordRole {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("BUYER", Self::Buyer),
        ("SELLER", Self::Seller),
        ("OPERATOR", Self::Operator),
        ("SYSTEM", Self::System),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `decision` in `RejectReturnRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectReturnDecision {
    /// `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`: Offer part of the money after the returned goods were received and checked.
    OfferPartialRefundAfterReceivingPkg,
    /// `REJECT_RECEIVED_PACKAGE`: Refuse the returned goods, for example because they are damaged; the buyer may open a dispute.
    RejectReceivedPackage,
    /// `REJECT_REFUND`: Refuse the refund; the buyer may open a dispute.
    RejectRefund,
    /// `REJECT_REPLACEMENT`: Refuse the replacement; the buyer may open a dispute.
    RejectReplacement,
    /// `REJECT_RETURN`: Refuse the return; the buyer may open a dispute.
    RejectReturn,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for RejectReturnDecision {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG", Self::OfferPartialRefundAfterReceivingPkg),
        ("REJECT_RECEIVED_PACKAGE", Self::RejectReceivedPackage),
        ("REJECT_REFUND", Self::RejectRefund),
        ("REJECT_REPLACEMENT", Self::RejectReplacement),
        ("REJECT_RETURN", Self::RejectReturn),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `request_id_type` in `AftersalesRequestDecision`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestIdType {
    /// `AFTERSALES`: The id is that of an after-sales request.
    Aftersales,
    /// `RMA`: The id is that of a return merchandise authorization.
    Rma,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for RequestIdType {
    const KNOWN: &'static [(&'static str, Self)] = &[("AFTERSALES", Self::Aftersales), ("RMA", Self::Rma)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `request_types` in `GetAftersaleEligibilityRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestType {
    /// `CANCEL`: Cancellation before the order is on its way.
    Cancel,
    /// `REFUND`: Money back without return of the goods.
    Refund,
    /// `RETURN_AND_REFUND`: Money back after the goods have been returned.
    ReturnAndRefund,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for RequestType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("CANCEL", Self::Cancel), ("REFUND", Self::Refund), ("RETURN_AND_REFUND", Self::ReturnAndRefund)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `return_id_type` in `UploadShippingDocumentAndTrackingInfoRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnIdType {
    /// `RMA`: The ids are those of return merchandise authorizations.
    Rma,
    /// `SKU_RETURN_ORDER`: The ids are those of returns of single SKUs.
    SkuReturnOrder,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ReturnIdType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("RMA", Self::Rma), ("SKU_RETURN_ORDER", Self::SkuReturnOrder)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `return_status` in `SearchReturnsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnStatus {
    /// `AWAITING_BUYER_RESPONSE`: The seller offered a partial refund; the buyer must accept or refuse it.
    AwaitingBuyerResponse,
    /// `AWAITING_BUYER_SHIP`: Approved; the buyer must send the goods back in time, or the request is closed.
    AwaitingBuyerShip,
    /// `BUYER_SHIPPED_ITEM`: The goods are on their way back; the seller accepts or refuses them after arrival.
    BuyerShippedItem,
    /// `EXCHANGE_REQUEST_CANCEL`: The request for an exchange was closed without one.
    ExchangeRequestCancel,
    /// `EXCHANGE_REQUEST_COMPLETE`: The buyer has got other goods for the returned ones; final.
    ExchangeRequestComplete,
    /// `EXCHANGE_REQUEST_PENDING`: The buyer wants to exchange the goods; the seller must answer.
    ExchangeRequestPending,
    /// `EXCHANGE_REQUEST_REFUND_SUCCESS`: The buyer was refunded in place of an exchange.
    ExchangeRequestRefundSuccess,
    /// `REFUND_OR_RETURN_REQUEST_REJECT`: The seller refused; closed unless the buyer opens a dispute in time.
    RefundOrReturnRequestReject,
    /// `REJECT_RECEIVE_PACKAGE`: The seller refused the returned goods; arbitration decides if the buyer disputes it.
    RejectReceivePackage,
    /// `REPLACEMENT_REQUEST_CANCEL`: The buyer withdrew the request for a replacement.
    ReplacementRequestCancel,
    /// `REPLACEMENT_REQUEST_COMPLETE`: The replacement was approved and a new order created for it.
    ReplacementRequestComplete,
    /// `REPLACEMENT_REQUEST_PENDING`: The buyer wants a replacement; the seller must answer before the deadline.
    ReplacementRequestPending,
    /// `REPLACEMENT_REQUEST_REFUND_SUCCESS`: The buyer was refunded in place of a replacement.
    ReplacementRequestRefundSuccess,
    /// `REPLACEMENT_REQUEST_REJECT`: The seller refused the replacement; the buyer may open a dispute.
    ReplacementRequestReject,
    /// `RETURN_OR_REFUND_REQUEST_CANCEL`: Closed without refund, withdrawn by the buyer or ended by the system.
    ReturnOrRefundRequestCancel,
    /// `RETURN_OR_REFUND_REQUEST_COMPLETE`: The buyer has the money back; final.
    ReturnOrRefundRequestComplete,
    /// `RETURN_OR_REFUND_REQUEST_PENDING`: The buyer has asked; the seller must answer before the deadline, or the request is approved automatically.
    ReturnOrRefundRequestPending,
    /// `RETURN_OR_REFUND_REQUEST_SUCCESS`: The refund is approved and being paid out; becomes COMPLETE when the money is back.
    ReturnOrRefundRequestSuccess,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ReturnStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AWAITING_BUYER_RESPONSE", Self::AwaitingBuyerResponse),
        ("AWAITING_BUYER_SHIP", Self::AwaitingBuyerShip),
        ("BUYER_SHIPPED_ITEM", Self::BuyerShippedItem),
        ("EXCHANGE_REQUEST_CANCEL", Self::ExchangeRequestCancel),
        ("EXCHANGE_REQUEST_COMPLETE", Self::ExchangeRequestComplete),
        ("EXCHANGE_REQUEST_PENDING", Self::ExchangeRequestPending),
        ("EXCHANGE_REQUEST_REFUND_SUCCESS", Self::ExchangeRequestRefundSuccess),
        ("REFUND_OR_RETURN_REQUEST_REJECT", Self::RefundOrReturnRequestReject),
        ("REJECT_RECEIVE_PACKAGE", Self::RejectReceivePackage),
        ("REPLACEMENT_REQUEST_CANCEL", Self::ReplacementRequestCancel),
        ("REPLACEMENT_REQUEST_COMPLETE", Self::ReplacementRequestComplete),
        ("REPLACEMENT_REQUEST_PENDING", Self::ReplacementRequestPending),
        ("REPLACEMENT_REQUEST_REFUND_SUCCESS", Self::ReplacementRequestRefundSuccess),
        ("REPLACEMENT_REQUEST_REJECT", Self::ReplacementRequestReject),
        ("RETURN_OR_REFUND_REQUEST_CANCEL", Self::ReturnOrRefundRequestCancel),
        ("RETURN_OR_REFUND_REQUEST_COMPLETE", Self::ReturnOrRefundRequestComplete),
        ("RETURN_OR_REFUND_REQUEST_PENDING", Self::ReturnOrRefundRequestPending),
        ("RETURN_OR_REFUND_REQUEST_SUCCESS", Self::ReturnOrRefundRequestSuccess),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `return_types` in `Filter`, `return_types` in `SearchReturnsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnType {
    /// `EXCHANGE`: The buyer exchanges the goods for another variant.
    Exchange,
    /// `REFUND`: Money back without return of the goods.
    Refund,
    /// `REPLACEMENT`: The seller sends the same goods again.
    Replacement,
    /// `RETURN_AND_REFUND`: Money back after the goods have been returned and checked.
    ReturnAndRefund,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ReturnType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("EXCHANGE", Self::Exchange),
        ("REFUND", Self::Refund),
        ("REPLACEMENT", Self::Replacement),
        ("RETURN_AND_REFUND", Self::ReturnAndRefund),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `sort_field` in `SearchCancellationsRequest`, `sort_field` in `SearchReturnsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchCancellationsSortField {
    /// `create_time`: Sorts by the creation of the request.
    CreateTime,
    /// `update_time`: Sorts by the last change of the request.
    UpdateTime,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SearchCancellationsSortField {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("create_time", Self::CreateTime), ("update_time", Self::UpdateTime)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `statuses` in `SearchReturnMerchandiseAuthorizationsFilter`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchReturnMerchandiseAuthorizationsFilterStatus {
    /// `AWAITING_BUYER_RETURN`: The buyer must send the goods back.
    AwaitingBuyerReturn,
    /// `INIT`: The authorization was just created.
    Init,
    /// `PACKAGE_REVIEW_COMPLETED`: The contents of the parcel were accepted or refused.
    PackageReviewCompleted,
    /// `PENDING_PACKAGE_REVIEW`: The parcel has arrived; the seller must accept or refuse its contents.
    PendingPackageReview,
    /// `RETURN_IN_TRANSIT`: The goods are on their way back to the seller.
    ReturnInTransit,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SearchReturnMerchandiseAuthorizationsFilterStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AWAITING_BUYER_RETURN", Self::AwaitingBuyerReturn),
        ("INIT", Self::Init),
        ("PACKAGE_REVIEW_COMPLETED", Self::PackageReviewCompleted),
        ("PENDING_PACKAGE_REVIEW", Self::PendingPackageReview),
        ("RETURN_IN_TRANSIT", Self::ReturnInTransit),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `whitelisted_data_fields` in `SearchReturnMerchandiseAuthorizationsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchReturnMerchandiseAuthorizationsWhitelistedDataField {
    /// `LINE_ITEMS`: Includes the single lines of the request.
    LineItems,
    /// `SKU_RETURN_REQUESTS`: Includes the returns per SKU.
    SkuReturnRequests,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SearchReturnMerchandiseAuthorizationsWhitelistedDataField {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("LINE_ITEMS", Self::LineItems), ("SKU_RETURN_REQUESTS", Self::SkuReturnRequests)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `seller_proposed_return_type` in `SearchReturnsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SellerProposedReturnType {
    /// `PARTIAL_REFUND`: The buyer keeps the goods and gets part of the money.
    PartialRefund,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SellerProposedReturnType {
    const KNOWN: &'static [(&'static str, Self)] = &[("PARTIAL_REFUND", Self::PartialRefund)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `sort_field` in `Sort`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortField {
    /// `CREATE_TIME`: Sorts by the creation of the request.
    CreateTime,
    /// `UPDATE_TIME`: Sorts by the last change of the request.
    UpdateTime,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SortField {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("CREATE_TIME", Self::CreateTime), ("UPDATE_TIME", Self::UpdateTime)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `sort_order` in `SearchCancellationsRequest`, `sort_order` in `SearchReturnsRequest`, `sort_order` in `Sort`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `ASC`: Ascending, oldest first.
    Asc,
    /// `DESC`: Descending, newest first.
    Desc,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SortOrder {
    const KNOWN: &'static [(&'static str, Self)] = &[("ASC", Self::Asc), ("DESC", Self::Desc)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `whitelisted_data_fields` in `SearchAftersalesRequestsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WhitelistedDataField {
    /// `LINE_ITEMS`: Includes the single lines of the request.
    LineItems,
    /// `RETURN_MERCHANDISE_AUTHORIZATIONS`: Includes the return authorizations (RMA) of the request.
    ReturnMerchandiseAuthorizations,
    /// `SKU_RETURN_REQUESTS`: Includes the returns per SKU.
    SkuReturnRequests,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for WhitelistedDataField {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("LINE_ITEMS", Self::LineItems),
        ("RETURN_MERCHANDISE_AUTHORIZATIONS", Self::ReturnMerchandiseAuthorizations),
        ("SKU_RETURN_REQUESTS", Self::SkuReturnRequests),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

crate::open_enum::enum_traits!(
    AftersalesRequestStatus,
    ApproveReturnDecision,
    ArbitrationStatus,
    CancelStatus,
    CancelType,
    CheckDecision,
    GetDecisionEligibilityCheckDecision,
    HandoverMethod,
    InitiateAftersaleUser,
    LineItemDecisionAction,
    RecordRole,
    RejectReturnDecision,
    RequestIdType,
    RequestType,
    ReturnIdType,
    ReturnStatus,
    ReturnType,
    SearchCancellationsSortField,
    SearchReturnMerchandiseAuthorizationsFilterStatus,
    SearchReturnMerchandiseAuthorizationsWhitelistedDataField,
    SellerProposedReturnType,
    SortField,
    SortOrder,
    WhitelistedDataField,
);
