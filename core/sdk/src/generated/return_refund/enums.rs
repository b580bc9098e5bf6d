// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `aftersales_request_statuses` in `Filter`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AftersalesRequestStatus {
    /// `INIT`
    Init,
    /// `PENDING_REQUEST_REVIEW`
    PendingRequestReview,
    /// `REQUEST_REVIEW_COMPLETED`
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

/// Values of `decision` in `ApproveReturnRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApproveReturnDecision {
    /// `APPROVE_RECEIVED_PACKAGE`
    ApproveReceivedPackage,
    /// `APPROVE_REFUND`
    ApproveRefund,
    /// `APPROVE_REPLACEMENT`
    ApproveReplacement,
    /// `APPROVE_RETURN`
    ApproveReturn,
    /// `DIRECT_REFUND`
    DirectRefund,
    /// `ISSUE_REPLACEMENT_REFUND`
    IssueReplacementRefund,
    /// `OFFER_PARTIAL_REFUND`
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

/// Values of `arbitration_status` in `SearchReturnsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArbitrationStatus {
    /// `CLOSED`
    Closed,
    /// `IN_PROGRESS`
    InProgress,
    /// `SUPPORT_BUYER`
    SupportBuyer,
    /// `SUPPORT_SELLER`
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

/// Values of `cancel_status` in `SearchCancellationsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelStatus {
    /// `CANCELLATION_REQUEST_CANCEL`
    CancellationRequestCancel,
    /// `CANCELLATION_REQUEST_COMPLETE`
    CancellationRequestComplete,
    /// `CANCELLATION_REQUEST_PENDING`
    CancellationRequestPending,
    /// `CANCELLATION_REQUEST_SUCCESS`
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

/// Values of `cancel_types` in `SearchCancellationsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelType {
    /// `BUYER_CANCEL`
    BuyerCancel,
    /// `CANCEL`
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

/// Values of `check_decisions` in `GetAvailableReviewDecisionsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckDecision {
    /// `APPROVE_RECEIVED_PACKAGE`
    ApproveReceivedPackage,
    /// `APPROVE_REFUND`
    ApproveRefund,
    /// `APPROVE_REPLACEMENT`
    ApproveReplacement,
    /// `APPROVE_REQUEST_CANCEL`
    ApproveRequestCancel,
    /// `APPROVE_RETURN`
    ApproveReturn,
    /// `DIRECT_REFUND`
    DirectRefund,
    /// `ISSUE_EXCHANGE_REFUND`
    IssueExchangeRefund,
    /// `ISSUE_REPLACEMENT_REFUND`
    IssueReplacementRefund,
    /// `OFFER_PARTIAL_REFUND`
    OfferPartialRefund,
    /// `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`
    OfferPartialRefundAfterReceivingPkg,
    /// `REJECT_RECEIVED_PACKAGE`
    RejectReceivedPackage,
    /// `REJECT_REFUND`
    RejectRefund,
    /// `REJECT_REPLACEMENT`
    RejectReplacement,
    /// `REJECT_REQUEST_CANCEL`
    RejectRequestCancel,
    /// `REJECT_RETURN`
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

/// Values of `check_decisions` in `GetDecisionEligibilityRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetDecisionEligibilityCheckDecision {
    /// `APPROVE_RECEIVED_PACKAGE`
    ApproveReceivedPackage,
    /// `APPROVE_REFUND`
    ApproveRefund,
    /// `APPROVE_REPLACEMENT`
    ApproveReplacement,
    /// `APPROVE_REQUEST_CANCEL`
    ApproveRequestCancel,
    /// `APPROVE_RETURN`
    ApproveReturn,
    /// `DIRECT_REFUND`
    DirectRefund,
    /// `ISSUE_EXCHANGE_REFUND`
    IssueExchangeRefund,
    /// `ISSUE_REPLACEMENT_REFUND`
    IssueReplacementRefund,
    /// `REJECT_RECEIVED_PACKAGE`
    RejectReceivedPackage,
    /// `REJECT_REFUND`
    RejectRefund,
    /// `REJECT_REPLACEMENT`
    RejectReplacement,
    /// `REJECT_REQUEST_CANCEL`
    RejectRequestCancel,
    /// `REJECT_RETURN`
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

/// Values of `initiate_aftersale_user` in `GetAftersaleEligibilityRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InitiateAftersaleUser {
    /// `BUYER`
    Buyer,
    /// `SELLER`
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

/// Values of `action` in `LineItemDecision`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LineItemDecisionAction {
    /// `APPROVE_REQUEST`
    ApproveRequest,
    /// `APPROVE_RETURN_PACKAGE`
    ApproveReturnPackage,
    /// `OFFER_PARTIAL_REFUND`
    OfferPartialRefund,
    /// `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`
    OfferPartialRefundAfterReceivingPkg,
    /// `REFUND_INSTEAD`
    RefundInstead,
    /// `REJECT_REQUEST`
    RejectRequest,
    /// `REJECT_RETURN_PACKAGE`
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

/// Values of `role` in `Record`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordRole {
    /// `BUYER`
    Buyer,
    /// `SELLER`
    Seller,
    /// `OPERATOR`
    Operator,
    /// `SYSTEM`
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

/// Values of `decision` in `RejectReturnRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectReturnDecision {
    /// `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`
    OfferPartialRefundAfterReceivingPkg,
    /// `REJECT_RECEIVED_PACKAGE`
    RejectReceivedPackage,
    /// `REJECT_REFUND`
    RejectRefund,
    /// `REJECT_REPLACEMENT`
    RejectReplacement,
    /// `REJECT_RETURN`
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

/// Values of `request_id_type` in `AftersalesRequestDecision`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestIdType {
    /// `AFTERSALES`
    Aftersales,
    /// `RMA`
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

/// Values of `request_types` in `GetAftersaleEligibilityRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestType {
    /// `CANCEL`
    Cancel,
    /// `REFUND`
    Refund,
    /// `RETURN_AND_REFUND`
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

/// Values of `return_id_type` in `UploadShippingDocumentAndTrackingInfoRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnIdType {
    /// `RMA`
    Rma,
    /// `SKU_RETURN_ORDER`
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

/// Values of `return_status` in `SearchReturnsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnStatus {
    /// `AWAITING_BUYER_RESPONSE`
    AwaitingBuyerResponse,
    /// `AWAITING_BUYER_SHIP`
    AwaitingBuyerShip,
    /// `BUYER_SHIPPED_ITEM`
    BuyerShippedItem,
    /// `EXCHANGE_REQUEST_CANCEL`
    ExchangeRequestCancel,
    /// `EXCHANGE_REQUEST_COMPLETE`
    ExchangeRequestComplete,
    /// `EXCHANGE_REQUEST_PENDING`
    ExchangeRequestPending,
    /// `EXCHANGE_REQUEST_REFUND_SUCCESS`
    ExchangeRequestRefundSuccess,
    /// `REFUND_OR_RETURN_REQUEST_REJECT`
    RefundOrReturnRequestReject,
    /// `REJECT_RECEIVE_PACKAGE`
    RejectReceivePackage,
    /// `REPLACEMENT_REQUEST_CANCEL`
    ReplacementRequestCancel,
    /// `REPLACEMENT_REQUEST_COMPLETE`
    ReplacementRequestComplete,
    /// `REPLACEMENT_REQUEST_PENDING`
    ReplacementRequestPending,
    /// `REPLACEMENT_REQUEST_REFUND_SUCCESS`
    ReplacementRequestRefundSuccess,
    /// `REPLACEMENT_REQUEST_REJECT`
    ReplacementRequestReject,
    /// `RETURN_OR_REFUND_REQUEST_CANCEL`
    ReturnOrRefundRequestCancel,
    /// `RETURN_OR_REFUND_REQUEST_COMPLETE`
    ReturnOrRefundRequestComplete,
    /// `RETURN_OR_REFUND_REQUEST_PENDING`
    ReturnOrRefundRequestPending,
    /// `RETURN_OR_REFUND_REQUEST_SUCCESS`
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

/// Values of `return_types` in `Filter`, `return_types` in `SearchReturnsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnType {
    /// `EXCHANGE`
    Exchange,
    /// `REFUND`
    Refund,
    /// `REPLACEMENT`
    Replacement,
    /// `RETURN_AND_REFUND`
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

/// Values of `sort_field` in `SearchCancellationsRequest`, `sort_field` in `SearchReturnsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchCancellationsSortField {
    /// `create_time`
    CreateTime,
    /// `update_time`
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

/// Values of `statuses` in `SearchReturnMerchandiseAuthorizationsFilter`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchReturnMerchandiseAuthorizationsFilterStatus {
    /// `AWAITING_BUYER_RETURN`
    AwaitingBuyerReturn,
    /// `INIT`
    Init,
    /// `PACKAGE_REVIEW_COMPLETED`
    PackageReviewCompleted,
    /// `PENDING_PACKAGE_REVIEW`
    PendingPackageReview,
    /// `RETURN_IN_TRANSIT`
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

/// Values of `whitelisted_data_fields` in `SearchReturnMerchandiseAuthorizationsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchReturnMerchandiseAuthorizationsWhitelistedDataField {
    /// `LINE_ITEMS`
    LineItems,
    /// `SKU_RETURN_REQUESTS`
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

/// Values of `seller_proposed_return_type` in `SearchReturnsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SellerProposedReturnType {
    /// `PARTIAL_REFUND`
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

/// Values of `sort_field` in `Sort`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortField {
    /// `CREATE_TIME`
    CreateTime,
    /// `UPDATE_TIME`
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

/// Values of `sort_order` in `SearchCancellationsRequest`, `sort_order` in `SearchReturnsRequest`, `sort_order` in `Sort`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
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

/// Values of `whitelisted_data_fields` in `SearchAftersalesRequestsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WhitelistedDataField {
    /// `LINE_ITEMS`
    LineItems,
    /// `RETURN_MERCHANDISE_AUTHORIZATIONS`
    ReturnMerchandiseAuthorizations,
    /// `SKU_RETURN_REQUESTS`
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
