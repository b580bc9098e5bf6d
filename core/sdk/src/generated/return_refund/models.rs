// Generated from core/catalog by `cargo gen`. Do not edit.

//! Responses.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The response of `CalculateRefund` (202602).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalculateRefundResponse {
    /// Refund the buyer would get for this request, broken down into its parts.
    pub order_refund_amount: Option<OrderRefundAmount>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CalculateRefundResponse {
    fn name(&self) -> &'static str {
        "CalculateRefundResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_refund_amount" => self.order_refund_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_refund_amount", &self.order_refund_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CancelOrder` (202602).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelOrderResponse {
    /// Id of the cancellation, as returned when it was requested or searched.
    pub cancel_id: Option<String>,
    /// State of the new cancellation; a cancellation by the seller is successful at once.
    pub cancel_status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CancelOrderResponse {
    fn name(&self) -> &'static str {
        "CancelOrderResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cancel_id" => self.cancel_id.read(reader),
            "cancel_status" => self.cancel_status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cancel_id", &self.cancel_id);
        out.put("cancel_status", &self.cancel_status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateReturn` (202602).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateReturnResponse {
    /// Id of the return, as returned when it was created or searched.
    pub return_id: Option<String>,
    /// State of the return, which decides who has to act next.
    pub return_status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateReturnResponse {
    fn name(&self) -> &'static str {
        "CreateReturnResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "return_id" => self.return_id.read(reader),
            "return_status" => self.return_status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("return_id", &self.return_id);
        out.put("return_status", &self.return_status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetAftersaleEligibility` (202602).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAftersaleEligibilityResponse {
    /// What may be requested after the sale, one entry per SKU of the order.
    pub sku_eligibility: Vec<SkuEligibility>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetAftersaleEligibilityResponse {
    fn name(&self) -> &'static str {
        "GetAftersaleEligibilityResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "sku_eligibility" => self.sku_eligibility.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("sku_eligibility", &self.sku_eligibility);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetAvailableReviewDecisions` (202606).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAvailableReviewDecisionsResponse {
    /// Entries that could not be processed, with code and message; the only sign of failure when the call itself succeeds.
    pub errors: Vec<ErrorItem>,
    /// Lines of the request, each pointing to its return and SKU.
    pub line_items: Vec<GetAvailableReviewDecisionsLineItem>,
    /// Id of this call in the logs of the platform, useful when asking support.
    pub request_log_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetAvailableReviewDecisionsResponse {
    fn name(&self) -> &'static str {
        "GetAvailableReviewDecisionsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            "line_items" => self.line_items.read(reader),
            "request_log_id" => self.request_log_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
        out.put("line_items", &self.line_items);
        out.put("request_log_id", &self.request_log_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetDecisionEligibility` (202601).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDecisionEligibilityResponse {
    /// Decisions that were checked, each with whether it may be taken now.
    pub decisions: Vec<Decision>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetDecisionEligibilityResponse {
    fn name(&self) -> &'static str {
        "GetDecisionEligibilityResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "decisions" => self.decisions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("decisions", &self.decisions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetRejectReasons` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRejectReasonsResponse {
    /// Reasons the seller may give to refuse this return or cancellation; they are specific to the case.
    pub reasons: Vec<Reason>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetRejectReasonsResponse {
    fn name(&self) -> &'static str {
        "GetRejectReasonsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "reasons" => self.reasons.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("reasons", &self.reasons);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetReturnRecords` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetReturnRecordsResponse {
    /// History of the return, one entry per step.
    pub records: Vec<Record>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetReturnRecordsResponse {
    fn name(&self) -> &'static str {
        "GetReturnRecordsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "records" => self.records.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("records", &self.records);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `RejectReturn` (202606).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RejectReturnResponse {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RejectReturnResponse {
    fn name(&self) -> &'static str {
        "RejectReturnResponse"
    }

    fn read_field(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Read {
        Ok(Fit::Not)
    }

    fn write_fields<'a>(&'a self, _out: &mut Fields<'a>) {}

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `ReviewAftersalesRequests` (202609).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReviewAftersalesRequestsResponse {
    /// Entries that could not be processed, with code and message; the only sign of failure when the call itself succeeds.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReviewAftersalesRequestsResponse {
    fn name(&self) -> &'static str {
        "ReviewAftersalesRequestsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchAftersalesRequests` (202603).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAftersalesRequestsResponse {
    /// After-sales requests found, each with its lines, returns and return authorizations.
    pub aftersales_requests: Vec<AftersalesRequest>,
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Number of entries that match the filters, over all pages.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchAftersalesRequestsResponse {
    fn name(&self) -> &'static str {
        "SearchAftersalesRequestsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "aftersales_requests" => self.aftersales_requests.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("aftersales_requests", &self.aftersales_requests);
        out.put("next_page_token", &self.next_page_token);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchCancellations` (202602).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCancellationsResponse {
    /// Cancellations found, one entry per request.
    pub cancellations: Vec<Cancellation>,
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Number of cancellations that match the filters, over all pages.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchCancellationsResponse {
    fn name(&self) -> &'static str {
        "SearchCancellationsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cancellations" => self.cancellations.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cancellations", &self.cancellations);
        out.put("next_page_token", &self.next_page_token);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchReturnMerchandiseAuthorizations` (202604).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchReturnMerchandiseAuthorizationsResponse {
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Return merchandise authorizations (RMA), each covering goods that come back in one package.
    pub return_merchandise_authorizations: Vec<ReturnMerchandiseAuthorization>,
    /// Number of entries that match the filters, over all pages.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchReturnMerchandiseAuthorizationsResponse {
    fn name(&self) -> &'static str {
        "SearchReturnMerchandiseAuthorizationsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "return_merchandise_authorizations" => self.return_merchandise_authorizations.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("return_merchandise_authorizations", &self.return_merchandise_authorizations);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchReturns` (202602).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchReturnsResponse {
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Returns found, one entry per return request.
    pub return_orders: Vec<ReturnOrder>,
    /// Number of entries that match the filters, over all pages.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchReturnsResponse {
    fn name(&self) -> &'static str {
        "SearchReturnsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "return_orders" => self.return_orders.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("return_orders", &self.return_orders);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Aftersales request inside [`SearchAftersalesRequestsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AftersalesRequest {
    /// Id of the after-sales request, which can hold several returns.
    pub id: Option<String>,
    /// Lines of the request, each pointing to its return and SKU.
    pub line_items: Vec<LineItem>,
    /// Return merchandise authorizations (RMA), each covering goods that come back in one package.
    pub return_merchandise_authorizations: Vec<ReturnMerchandiseAuthorization>,
    /// Returns that belong to the request, one per SKU or group of lines.
    pub sku_return_requests: Vec<SkuReturnRequest>,
    /// State of the after-sales request; while it is pending the seller has to review it.
    pub status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AftersalesRequest {
    fn name(&self) -> &'static str {
        "AftersalesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "line_items" => self.line_items.read(reader),
            "return_merchandise_authorizations" => self.return_merchandise_authorizations.read(reader),
            "sku_return_requests" => self.sku_return_requests.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("line_items", &self.line_items);
        out.put("return_merchandise_authorizations", &self.return_merchandise_authorizations);
        out.put("sku_return_requests", &self.sku_return_requests);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Aftersales request decision inside [`ReviewAftersalesRequestsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AftersalesRequestDecision {
    /// Unix time at which the seller took the decision.
    pub action_unix_time: Option<i64>,
    /// Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice.
    pub idempotency_key: Option<String>,
    /// Decisions on the lines of the request, one entry per group of lines decided alike. Required.
    pub line_item_decisions: Vec<LineItemDecision>,
    /// Id of the request to decide on, of the kind named in `request_id_type`. Required.
    pub request_id: Option<String>,
    /// Whether `request_id` is an after-sales request or a return merchandise authorization (RMA).
    pub request_id_type: Option<RequestIdType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AftersalesRequestDecision {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix time at which the seller took the decision.
    pub fn action_unix_time(mut self, value: impl Into<i64>) -> Self {
        self.action_unix_time = Some(value.into());
        self
    }

    /// Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice.
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.idempotency_key = Some(value.into());
        self
    }

    /// Decisions on the lines of the request, one entry per group of lines decided alike. Required.
    pub fn line_item_decisions(mut self, value: impl IntoIterator<Item = LineItemDecision>) -> Self {
        self.line_item_decisions = value.into_iter().collect();
        self
    }

    /// Id of the request to decide on, of the kind named in `request_id_type`. Required.
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }

    /// Whether `request_id` is an after-sales request or a return merchandise authorization (RMA).
    pub fn request_id_type(mut self, value: impl Into<RequestIdType>) -> Self {
        self.request_id_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for AftersalesRequestDecision {
    fn name(&self) -> &'static str {
        "AftersalesRequestDecision"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "action_unix_time" => self.action_unix_time.read(reader),
            "idempotency_key" => self.idempotency_key.read(reader),
            "line_item_decisions" => self.line_item_decisions.read(reader),
            "request_id" => self.request_id.read(reader),
            "request_id_type" => self.request_id_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("action_unix_time", &self.action_unix_time);
        out.put("idempotency_key", &self.idempotency_key);
        out.put("line_item_decisions", &self.line_item_decisions);
        out.put("request_id", &self.request_id);
        out.put("request_id_type", &self.request_id_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Alternative solution detail inside [`LineItemDecision`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlternativeSolutionDetail {
    /// Currency of the amounts beside it, ISO 4217 code.
    pub currency: Option<String>,
    /// Amount of the partial refund that the seller offers instead, decimal text in `currency`.
    pub partial_refund_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AlternativeSolutionDetail {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of the amounts beside it, ISO 4217 code.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Amount of the partial refund that the seller offers instead, decimal text in `currency`.
    pub fn partial_refund_amount(mut self, value: impl Into<String>) -> Self {
        self.partial_refund_amount = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for AlternativeSolutionDetail {
    fn name(&self) -> &'static str {
        "AlternativeSolutionDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "partial_refund_amount" => self.partial_refund_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("partial_refund_amount", &self.partial_refund_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Available reject reason inside [`Decision`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableRejectReason {
    /// Key of the reason, to be sent as `reject_reason`.
    pub name: Option<String>,
    /// Reason as readable text in the language chosen by `locale`.
    pub text: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AvailableRejectReason {
    fn name(&self) -> &'static str {
        "AvailableRejectReason"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "name" => self.name.read(reader),
            "text" => self.text.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("name", &self.name);
        out.put("text", &self.text);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Cancel line item inside [`Cancellation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelLineItem {
    /// Id of the line of the cancellation, distinct from the order line it cancels.
    pub cancel_line_item_id: Option<String>,
    /// Parts of the order line that the cancellation covers, with the refund of each.
    pub cancel_sub_line_items: Vec<CancelSubLineItem>,
    /// Id of the line item in the TikTok Shop order.
    pub order_line_item_id: Option<String>,
    /// Picture of the product, with its address and size in pixels.
    pub product_image: Option<ProductImage>,
    /// Title of the product when it was ordered.
    pub product_name: Option<String>,
    /// Refund to the buyer for this order line, broken down into its parts.
    pub refund_amount: Option<RefundAmount>,
    /// Seller's own code of the SKU, as entered in the product.
    pub seller_sku: Option<String>,
    /// Id of the SKU, the variant of the product that was ordered.
    pub sku_id: Option<String>,
    /// Values of the sales attributes that make the variant, such as color and size.
    pub sku_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CancelLineItem {
    fn name(&self) -> &'static str {
        "CancelLineItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cancel_line_item_id" => self.cancel_line_item_id.read(reader),
            "cancel_sub_line_items" => self.cancel_sub_line_items.read(reader),
            "order_line_item_id" => self.order_line_item_id.read(reader),
            "product_image" => self.product_image.read(reader),
            "product_name" => self.product_name.read(reader),
            "refund_amount" => self.refund_amount.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "sku_name" => self.sku_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cancel_line_item_id", &self.cancel_line_item_id);
        out.put("cancel_sub_line_items", &self.cancel_sub_line_items);
        out.put("order_line_item_id", &self.order_line_item_id);
        out.put("product_image", &self.product_image);
        out.put("product_name", &self.product_name);
        out.put("refund_amount", &self.refund_amount);
        out.put("seller_sku", &self.seller_sku);
        out.put("sku_id", &self.sku_id);
        out.put("sku_name", &self.sku_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Cancel sub line item inside [`CancelLineItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelSubLineItem {
    /// Id of the line of the cancellation, distinct from the order line it cancels.
    pub cancel_line_item_id: Option<String>,
    /// Id of this part of the cancelled line, distinct from the part of the order it cancels.
    pub cancel_sub_line_item_id: Option<String>,
    /// Id of the line item in the TikTok Shop order.
    pub order_line_item_id: Option<String>,
    /// Picture of the product, with its address and size in pixels.
    pub product_image: Option<ProductImage>,
    /// Title of the product when it was ordered.
    pub product_name: Option<String>,
    /// Refund to the buyer for this part of the order line, broken down into its parts.
    pub refund_amount: Option<RefundAmount>,
    /// Seller's own code of the SKU, as entered in the product.
    pub seller_sku: Option<String>,
    /// Id of the SKU, the variant of the product that was ordered.
    pub sku_id: Option<String>,
    /// Values of the sales attributes that make the variant, such as color and size.
    pub sku_name: Option<String>,
    /// Id of a part of the order line, as the order lists it.
    pub sub_order_line_item_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CancelSubLineItem {
    fn name(&self) -> &'static str {
        "CancelSubLineItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cancel_line_item_id" => self.cancel_line_item_id.read(reader),
            "cancel_sub_line_item_id" => self.cancel_sub_line_item_id.read(reader),
            "order_line_item_id" => self.order_line_item_id.read(reader),
            "product_image" => self.product_image.read(reader),
            "product_name" => self.product_name.read(reader),
            "refund_amount" => self.refund_amount.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "sku_name" => self.sku_name.read(reader),
            "sub_order_line_item_id" => self.sub_order_line_item_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cancel_line_item_id", &self.cancel_line_item_id);
        out.put("cancel_sub_line_item_id", &self.cancel_sub_line_item_id);
        out.put("order_line_item_id", &self.order_line_item_id);
        out.put("product_image", &self.product_image);
        out.put("product_name", &self.product_name);
        out.put("refund_amount", &self.refund_amount);
        out.put("seller_sku", &self.seller_sku);
        out.put("sku_id", &self.sku_id);
        out.put("sku_name", &self.sku_name);
        out.put("sub_order_line_item_id", &self.sub_order_line_item_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Cancellation inside [`SearchCancellationsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cancellation {
    /// Id of the cancellation, as returned when it was requested or searched.
    pub cancel_id: Option<String>,
    /// Order lines that the cancellation covers, with the refund of each.
    pub cancel_line_items: Vec<CancelLineItem>,
    /// Key of the reason why the order was cancelled; `cancel_reason_text` is its readable form.
    pub cancel_reason: Option<String>,
    /// Reason of the cancellation as readable text in the language chosen by `locale`.
    pub cancel_reason_text: Option<String>,
    /// State of the cancellation request, which decides who has to act next.
    pub cancel_status: Option<String>,
    /// Who cancelled: CANCEL for seller or system, BUYER_CANCEL for a request of the buyer that must be approved.
    pub cancel_type: Option<String>,
    /// Unix time in seconds when the request was made.
    pub create_time: Option<i64>,
    /// Id of the TikTok Shop order that the request is about.
    pub order_id: Option<String>,
    /// Refund to the buyer for all lines, broken down into its parts.
    pub refund_amount: Option<RefundAmount>,
    /// Party that started the request: buyer, seller or platform.
    pub role: Option<String>,
    /// What the seller has to do next and by when; empty when nothing is due.
    pub seller_next_action_response: Vec<SellerNextActionResponse>,
    /// Whether the cancelled quantity goes back into the stock for sale.
    pub should_replenish_stock: Option<bool>,
    /// Unix time in seconds of the last change of the request.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Cancellation {
    fn name(&self) -> &'static str {
        "Cancellation"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cancel_id" => self.cancel_id.read(reader),
            "cancel_line_items" => self.cancel_line_items.read(reader),
            "cancel_reason" => self.cancel_reason.read(reader),
            "cancel_reason_text" => self.cancel_reason_text.read(reader),
            "cancel_status" => self.cancel_status.read(reader),
            "cancel_type" => self.cancel_type.read(reader),
            "create_time" => self.create_time.read(reader),
            "order_id" => self.order_id.read(reader),
            "refund_amount" => self.refund_amount.read(reader),
            "role" => self.role.read(reader),
            "seller_next_action_response" => self.seller_next_action_response.read(reader),
            "should_replenish_stock" => self.should_replenish_stock.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cancel_id", &self.cancel_id);
        out.put("cancel_line_items", &self.cancel_line_items);
        out.put("cancel_reason", &self.cancel_reason);
        out.put("cancel_reason_text", &self.cancel_reason_text);
        out.put("cancel_status", &self.cancel_status);
        out.put("cancel_type", &self.cancel_type);
        out.put("create_time", &self.create_time);
        out.put("order_id", &self.order_id);
        out.put("refund_amount", &self.refund_amount);
        out.put("role", &self.role);
        out.put("seller_next_action_response", &self.seller_next_action_response);
        out.put("should_replenish_stock", &self.should_replenish_stock);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Create time inside [`Time`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTime {
    /// End of the range, exclusive, Unix time in seconds.
    pub max_unix_time_exclusive: Option<i64>,
    /// Start of the range, inclusive, Unix time in seconds.
    pub min_unix_time_inclusive: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateTime {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// End of the range, exclusive, Unix time in seconds.
    pub fn max_unix_time_exclusive(mut self, value: impl Into<i64>) -> Self {
        self.max_unix_time_exclusive = Some(value.into());
        self
    }

    /// Start of the range, inclusive, Unix time in seconds.
    pub fn min_unix_time_inclusive(mut self, value: impl Into<i64>) -> Self {
        self.min_unix_time_inclusive = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateTime {
    fn name(&self) -> &'static str {
        "CreateTime"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_unix_time_exclusive" => self.max_unix_time_exclusive.read(reader),
            "min_unix_time_inclusive" => self.min_unix_time_inclusive.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_unix_time_exclusive", &self.max_unix_time_exclusive);
        out.put("min_unix_time_inclusive", &self.min_unix_time_inclusive);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Decision inside [`GetAvailableReviewDecisionsLineItem`], [`GetDecisionEligibilityResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Decision {
    /// Reasons the seller may give for a refusal in this case.
    pub available_reject_reasons: Vec<AvailableRejectReason>,
    /// Decision of the seller on the return, to be applied or checked.
    pub decision: Option<String>,
    /// Whether this request or decision is possible now; otherwise see `ineligible_code` and `ineligible_reason`.
    pub eligible: Option<bool>,
    /// Code of the rule that forbids this request or decision; may be set even when `eligible` is true.
    pub ineligible_code: Option<i64>,
    /// Readable reason why this request or decision is not possible, such as a wrong order state.
    pub ineligible_reason: Option<String>,
    /// Smallest and largest partial refund that the seller may offer.
    pub partial_refund_amount_range: Option<PartialRefundAmountRange>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Decision {
    fn name(&self) -> &'static str {
        "Decision"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "available_reject_reasons" => self.available_reject_reasons.read(reader),
            "decision" => self.decision.read(reader),
            "eligible" => self.eligible.read(reader),
            "ineligible_code" => self.ineligible_code.read(reader),
            "ineligible_reason" => self.ineligible_reason.read(reader),
            "partial_refund_amount_range" => self.partial_refund_amount_range.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("available_reject_reasons", &self.available_reject_reasons);
        out.put("decision", &self.decision);
        out.put("eligible", &self.eligible);
        out.put("ineligible_code", &self.ineligible_code);
        out.put("ineligible_reason", &self.ineligible_reason);
        out.put("partial_refund_amount_range", &self.partial_refund_amount_range);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Discount inside [`SkuReturnRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Discount {
    /// Product discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`.
    pub product_platform_discount: Option<String>,
    /// Product discount paid for by the seller that is part of the refund, decimal text in `currency`.
    pub product_seller_discount: Option<String>,
    /// Shipping discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`.
    pub shipping_fee_platform_discount: Option<String>,
    /// Shipping discount paid for by the seller that is part of the refund, decimal text in `currency`.
    pub shipping_fee_seller_discount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Discount {
    fn name(&self) -> &'static str {
        "Discount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_platform_discount" => self.product_platform_discount.read(reader),
            "product_seller_discount" => self.product_seller_discount.read(reader),
            "shipping_fee_platform_discount" => self.shipping_fee_platform_discount.read(reader),
            "shipping_fee_seller_discount" => self.shipping_fee_seller_discount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_platform_discount", &self.product_platform_discount);
        out.put("product_seller_discount", &self.product_seller_discount);
        out.put("shipping_fee_platform_discount", &self.shipping_fee_platform_discount);
        out.put("shipping_fee_seller_discount", &self.shipping_fee_seller_discount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Discount amount inside [`ReturnOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscountAmount {
    /// Currency of the amounts beside it, ISO 4217 code.
    pub currency: Option<String>,
    /// Product discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`.
    pub product_platform_discount: Option<String>,
    /// Product discount paid for by the seller that is part of the refund, decimal text in `currency`.
    pub product_seller_discount: Option<String>,
    /// Shipping discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`.
    pub shipping_fee_platform_discount: Option<String>,
    /// Shipping discount paid for by the seller that is part of the refund, decimal text in `currency`.
    pub shipping_fee_seller_discount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DiscountAmount {
    fn name(&self) -> &'static str {
        "DiscountAmount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "product_platform_discount" => self.product_platform_discount.read(reader),
            "product_seller_discount" => self.product_seller_discount.read(reader),
            "shipping_fee_platform_discount" => self.shipping_fee_platform_discount.read(reader),
            "shipping_fee_seller_discount" => self.shipping_fee_seller_discount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("product_platform_discount", &self.product_platform_discount);
        out.put("product_seller_discount", &self.product_seller_discount);
        out.put("shipping_fee_platform_discount", &self.shipping_fee_platform_discount);
        out.put("shipping_fee_seller_discount", &self.shipping_fee_seller_discount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`GetAvailableReviewDecisionsResponse`], [`ReviewAftersalesRequestsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Code of the error that kept this entry from being processed.
    pub code: Option<String>,
    /// Readable explanation why this entry was not processed.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ErrorItem {
    fn name(&self) -> &'static str {
        "ErrorItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Exchange order line inside [`SkuReturnRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExchangeOrderLine {
    /// Id of the TikTok Shop order line that the exchange item belongs to.
    pub order_line_id: Option<String>,
    /// Price of the exchange item, broken down like a refund.
    pub price_detail: Option<PriceDetail>,
    /// Picture of the product, with its address and size in pixels.
    pub product_image: Option<ProductImage>,
    /// Title of the product when it was ordered.
    pub product_name: Option<String>,
    /// Name of the exchange SKU in the seller's own terms.
    pub seller_sku_name: Option<String>,
    /// Id of the SKU, the variant of the product that was ordered.
    pub sku_id: Option<String>,
    /// Values of the sales attributes that make the variant, such as color and size.
    pub sku_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ExchangeOrderLine {
    fn name(&self) -> &'static str {
        "ExchangeOrderLine"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_line_id" => self.order_line_id.read(reader),
            "price_detail" => self.price_detail.read(reader),
            "product_image" => self.product_image.read(reader),
            "product_name" => self.product_name.read(reader),
            "seller_sku_name" => self.seller_sku_name.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "sku_name" => self.sku_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_line_id", &self.order_line_id);
        out.put("price_detail", &self.price_detail);
        out.put("product_image", &self.product_image);
        out.put("product_name", &self.product_name);
        out.put("seller_sku_name", &self.seller_sku_name);
        out.put("sku_id", &self.sku_id);
        out.put("sku_name", &self.sku_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Filter inside [`SearchAftersalesRequestsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// Limits the result to these after-sales requests.
    pub aftersales_request_ids: Vec<String>,
    /// Limits the result to after-sales requests in these states.
    pub aftersales_request_statuses: Vec<AftersalesRequestStatus>,
    /// Limits the result to requests of the buyers with these ids.
    pub buyer_ids: Vec<String>,
    /// Limits the result to requests about these TikTok Shop orders.
    pub main_order_ids: Vec<String>,
    /// Limits the result to returns of these kinds.
    pub return_types: Vec<ReturnType>,
    /// Ranges of creation and update time that the requests must fall in.
    pub time: Option<Time>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Filter {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the result to these after-sales requests.
    pub fn aftersales_request_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.aftersales_request_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to after-sales requests in these states.
    pub fn aftersales_request_statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<AftersalesRequestStatus>>,
    ) -> Self {
        self.aftersales_request_statuses = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to requests of the buyers with these ids.
    pub fn buyer_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.buyer_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to requests about these TikTok Shop orders.
    pub fn main_order_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.main_order_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to returns of these kinds.
    pub fn return_types(mut self, value: impl IntoIterator<Item = impl Into<ReturnType>>) -> Self {
        self.return_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Ranges of creation and update time that the requests must fall in.
    pub fn time(mut self, value: Time) -> Self {
        self.time = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Filter {
    fn name(&self) -> &'static str {
        "Filter"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "aftersales_request_ids" => self.aftersales_request_ids.read(reader),
            "aftersales_request_statuses" => self.aftersales_request_statuses.read(reader),
            "buyer_ids" => self.buyer_ids.read(reader),
            "main_order_ids" => self.main_order_ids.read(reader),
            "return_types" => self.return_types.read(reader),
            "time" => self.time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("aftersales_request_ids", &self.aftersales_request_ids);
        out.put("aftersales_request_statuses", &self.aftersales_request_statuses);
        out.put("buyer_ids", &self.buyer_ids);
        out.put("main_order_ids", &self.main_order_ids);
        out.put("return_types", &self.return_types);
        out.put("time", &self.time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Line item inside [`GetAvailableReviewDecisionsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAvailableReviewDecisionsLineItem {
    /// Decisions that were checked, each with whether it may be taken now.
    pub decisions: Vec<Decision>,
    /// Id of the line of the return, distinct from the order line that is returned.
    pub return_line_item_id: Option<String>,
    /// Id of a part of the returned line, as the return lists it.
    pub sub_return_line_item_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetAvailableReviewDecisionsLineItem {
    fn name(&self) -> &'static str {
        "GetAvailableReviewDecisionsLineItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "decisions" => self.decisions.read(reader),
            "return_line_item_id" => self.return_line_item_id.read(reader),
            "sub_return_line_item_id" => self.sub_return_line_item_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("decisions", &self.decisions);
        out.put("return_line_item_id", &self.return_line_item_id);
        out.put("sub_return_line_item_id", &self.sub_return_line_item_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Image inside [`Record`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// Height of the picture, a whole number of pixels. Example: `200`.
    pub height: Option<i64>,
    /// Address of the picture that buyer or seller attached.
    pub url: Option<String>,
    /// Width of the picture, a whole number of pixels. Example: `200`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Image {
    fn name(&self) -> &'static str {
        "Image"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("url", &self.url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Line item inside [`AftersalesRequest`], [`ReturnMerchandiseAuthorization`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LineItem {
    /// Id of the TikTok Shop order in which the goods were bought.
    pub main_order_id: Option<String>,
    /// Id of the line of the return, distinct from the order line that is returned.
    pub return_line_item_id: Option<String>,
    /// Id of the SKU, the variant of the product that was ordered.
    pub sku_id: Option<String>,
    /// Id of the return that handles this line.
    pub sku_return_request_id: Option<String>,
    /// Id of a part of the returned line, as the return lists it.
    pub sub_return_line_item_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for LineItem {
    fn name(&self) -> &'static str {
        "LineItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "main_order_id" => self.main_order_id.read(reader),
            "return_line_item_id" => self.return_line_item_id.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "sku_return_request_id" => self.sku_return_request_id.read(reader),
            "sub_return_line_item_id" => self.sub_return_line_item_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("main_order_id", &self.main_order_id);
        out.put("return_line_item_id", &self.return_line_item_id);
        out.put("sku_id", &self.sku_id);
        out.put("sku_return_request_id", &self.sku_return_request_id);
        out.put("sub_return_line_item_id", &self.sub_return_line_item_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Line item decision inside [`AftersalesRequestDecision`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LineItemDecision {
    /// Decision of the seller on these line items. Required.
    pub action: Option<LineItemDecisionAction>,
    /// Terms of another solution the seller offers instead, such as the amount of a partial refund.
    pub alternative_solution_details: Option<AlternativeSolutionDetail>,
    /// Lines of the request to which the decision applies. Required.
    pub line_items: Vec<ReviewAftersalesRequestsLineItem>,
    /// Reason the seller gives for the decision: key, text and media.
    pub reason: Option<ReviewAftersalesRequestsReason>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl LineItemDecision {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Decision of the seller on these line items. Required.
    pub fn action(mut self, value: impl Into<LineItemDecisionAction>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Terms of another solution the seller offers instead, such as the amount of a partial refund.
    pub fn alternative_solution_details(mut self, value: AlternativeSolutionDetail) -> Self {
        self.alternative_solution_details = Some(value);
        self
    }

    /// Lines of the request to which the decision applies. Required.
    pub fn line_items(mut self, value: impl IntoIterator<Item = ReviewAftersalesRequestsLineItem>) -> Self {
        self.line_items = value.into_iter().collect();
        self
    }

    /// Reason the seller gives for the decision: key, text and media.
    pub fn reason(mut self, value: ReviewAftersalesRequestsReason) -> Self {
        self.reason = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for LineItemDecision {
    fn name(&self) -> &'static str {
        "LineItemDecision"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "action" => self.action.read(reader),
            "alternative_solution_details" => self.alternative_solution_details.read(reader),
            "line_items" => self.line_items.read(reader),
            "reason" => self.reason.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("action", &self.action);
        out.put("alternative_solution_details", &self.alternative_solution_details);
        out.put("line_items", &self.line_items);
        out.put("reason", &self.reason);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Line item eligibility inside [`SkuEligibility`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LineItemEligibility {
    /// Keys of the reasons that may be used for a request of this type.
    pub available_reason_names: Vec<String>,
    /// Whether this request or decision is possible now; otherwise see `ineligible_code` and `ineligible_reason`.
    pub eligible: Option<bool>,
    /// Code of the rule that forbids this request or decision; may be set even when `eligible` is true.
    pub ineligible_code: Option<i64>,
    /// Readable reason why this request or decision is not possible, such as a wrong order state.
    pub ineligible_reason: Option<String>,
    /// Ids of the order lines to which this entry applies.
    pub order_line_items_ids: Vec<String>,
    /// Order lines and sub-lines to which this entry applies.
    pub order_line_list: Vec<OrderLine>,
    /// Kind of request whose possibility this entry states: cancellation, refund, or return with refund.
    pub request_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for LineItemEligibility {
    fn name(&self) -> &'static str {
        "LineItemEligibility"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "available_reason_names" => self.available_reason_names.read(reader),
            "eligible" => self.eligible.read(reader),
            "ineligible_code" => self.ineligible_code.read(reader),
            "ineligible_reason" => self.ineligible_reason.read(reader),
            "order_line_items_ids" => self.order_line_items_ids.read(reader),
            "order_line_list" => self.order_line_list.read(reader),
            "request_type" => self.request_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("available_reason_names", &self.available_reason_names);
        out.put("eligible", &self.eligible);
        out.put("ineligible_code", &self.ineligible_code);
        out.put("ineligible_reason", &self.ineligible_reason);
        out.put("order_line_items_ids", &self.order_line_items_ids);
        out.put("order_line_list", &self.order_line_list);
        out.put("request_type", &self.request_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Media inside [`ReviewAftersalesRequestsReason`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Media {
    /// Media type of the file, such as image/png.
    pub mime_type: Option<String>,
    /// URI of the picture or video, as returned when it was uploaded.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Media {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Media type of the file, such as image/png.
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }

    /// URI of the picture or video, as returned when it was uploaded.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Media {
    fn name(&self) -> &'static str {
        "Media"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "mime_type" => self.mime_type.read(reader),
            "uri" => self.uri.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("mime_type", &self.mime_type);
        out.put("uri", &self.uri);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Order line inside [`CalculateRefundRequest`], [`CancelOrderRequest`], [`CreateReturnRequest`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderLine {
    /// Id of the line item in the TikTok Shop order.
    pub order_line_item_id: Option<String>,
    /// Id of a part of the order line, as the order lists it.
    pub sub_order_line_item_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OrderLine {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the line item in the TikTok Shop order.
    pub fn order_line_item_id(mut self, value: impl Into<String>) -> Self {
        self.order_line_item_id = Some(value.into());
        self
    }

    /// Id of a part of the order line, as the order lists it.
    pub fn sub_order_line_item_id(mut self, value: impl Into<String>) -> Self {
        self.sub_order_line_item_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for OrderLine {
    fn name(&self) -> &'static str {
        "OrderLine"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_line_item_id" => self.order_line_item_id.read(reader),
            "sub_order_line_item_id" => self.sub_order_line_item_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_line_item_id", &self.order_line_item_id);
        out.put("sub_order_line_item_id", &self.sub_order_line_item_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Order refund amount inside [`CalculateRefundResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderRefundAmount {
    /// Currency of the amounts beside it, ISO 4217 code.
    pub currency: Option<String>,
    /// Part of the refund that gives back the shipping fee, decimal text in `currency`.
    pub refund_shipping_fee: Option<String>,
    /// Part of the refund that gives back the price of the goods, decimal text in `currency`.
    pub refund_subtotal: Option<String>,
    /// Part of the refund that gives back tax, decimal text in `currency`.
    pub refund_tax: Option<String>,
    /// Total refund to the buyer: goods, shipping fee and tax, decimal text in `currency`.
    pub refund_total: Option<String>,
    /// Refund of the retail delivery fee that Colorado (US) levies on deliveries, decimal text in `currency`.
    pub retail_delivery_fee: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OrderRefundAmount {
    fn name(&self) -> &'static str {
        "OrderRefundAmount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "refund_shipping_fee" => self.refund_shipping_fee.read(reader),
            "refund_subtotal" => self.refund_subtotal.read(reader),
            "refund_tax" => self.refund_tax.read(reader),
            "refund_total" => self.refund_total.read(reader),
            "retail_delivery_fee" => self.retail_delivery_fee.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("refund_shipping_fee", &self.refund_shipping_fee);
        out.put("refund_subtotal", &self.refund_subtotal);
        out.put("refund_tax", &self.refund_tax);
        out.put("refund_total", &self.refund_total);
        out.put("retail_delivery_fee", &self.retail_delivery_fee);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Pagination inside [`SearchAftersalesRequestsRequest`], [`SearchReturnMerchandiseAuthorizationsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pagination {
    /// Number of entries to return on one page.
    pub page_size: Option<i64>,
    /// Position from which to continue, the `next_page_token` of the previous reply; leave it out for the first page.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Pagination {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of entries to return on one page.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Position from which to continue, the `next_page_token` of the previous reply; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Pagination {
    fn name(&self) -> &'static str {
        "Pagination"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Partial refund amount inside [`RejectReturnRequest`], [`SkuReturnRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialRefundAmount {
    /// Currency of the amounts beside it, ISO 4217 code.
    pub currency: Option<String>,
    /// Total of the partial refund that the seller offers, decimal text in `currency`.
    pub partial_refund_total: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PartialRefundAmount {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of the amounts beside it, ISO 4217 code.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Total of the partial refund that the seller offers, decimal text in `currency`.
    pub fn partial_refund_total(mut self, value: impl Into<String>) -> Self {
        self.partial_refund_total = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PartialRefundAmount {
    fn name(&self) -> &'static str {
        "PartialRefundAmount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "partial_refund_total" => self.partial_refund_total.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("partial_refund_total", &self.partial_refund_total);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Partial refund amount range inside [`Decision`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialRefundAmountRange {
    /// Currency of the amounts beside it, ISO 4217 code.
    pub currency: Option<String>,
    /// Largest partial refund the seller may offer, decimal text in `currency`.
    pub max_amount: Option<String>,
    /// Smallest partial refund the seller may offer, decimal text in `currency`.
    pub min_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PartialRefundAmountRange {
    fn name(&self) -> &'static str {
        "PartialRefundAmountRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "max_amount" => self.max_amount.read(reader),
            "min_amount" => self.min_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("max_amount", &self.max_amount);
        out.put("min_amount", &self.min_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Price detail inside [`ExchangeOrderLine`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceDetail {
    /// Currency of the amounts beside it, ISO 4217 code.
    pub currency: Option<String>,
    /// Shipping fee within the price of the exchange item, decimal text in `currency`.
    pub refund_shipping_fee: Option<String>,
    /// Price of the goods within the price of the exchange item, decimal text in `currency`.
    pub refund_subtotal: Option<String>,
    /// Tax within the price of the exchange item, decimal text in `currency`.
    pub refund_tax: Option<String>,
    /// Total price of the exchange item, decimal text in `currency`.
    pub refund_total: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PriceDetail {
    fn name(&self) -> &'static str {
        "PriceDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "refund_shipping_fee" => self.refund_shipping_fee.read(reader),
            "refund_subtotal" => self.refund_subtotal.read(reader),
            "refund_tax" => self.refund_tax.read(reader),
            "refund_total" => self.refund_total.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("refund_shipping_fee", &self.refund_shipping_fee);
        out.put("refund_subtotal", &self.refund_subtotal);
        out.put("refund_tax", &self.refund_tax);
        out.put("refund_total", &self.refund_total);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product image inside [`CancelLineItem`], [`CancelSubLineItem`], [`ExchangeOrderLine`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductImage {
    /// Height of the picture, a whole number of pixels.
    pub height: Option<i64>,
    /// Address at which the picture of the product can be viewed.
    pub url: Option<String>,
    /// Width of the picture, a whole number of pixels.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductImage {
    fn name(&self) -> &'static str {
        "ProductImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("url", &self.url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Reason inside [`GetRejectReasonsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Reason {
    /// Key of the reason, to be sent as `reject_reason`; `text` is its readable form.
    pub name: Option<String>,
    /// Reason as readable text in the language chosen by `locale`.
    pub text: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Reason {
    fn name(&self) -> &'static str {
        "Reason"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "name" => self.name.read(reader),
            "text" => self.text.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("name", &self.name);
        out.put("text", &self.text);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Record inside [`GetReturnRecordsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// Unix time in seconds when this step of the return was recorded. Example: `1690532213`.
    pub create_time: Option<i64>,
    /// Readable description of this step of the return.
    pub description: Option<String>,
    /// Kind of the recorded event; always ORDER_RETURN. Example: `ORDER_RETURN`.
    pub event: Option<String>,
    /// Pictures attached to this step by buyer or seller; `role` says by whom.
    pub images: Vec<Image>,
    /// Note that buyer or seller added to this step; `role` says who.
    pub note: Option<String>,
    /// Reason of the return as readable text in the language chosen by `locale`.
    pub reason_text: Option<String>,
    /// Party that caused this step of the return.
    pub role: Option<RecordRole>,
    /// Videos attached to this step; only buyers can attach videos.
    pub videos: Vec<Video>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Record {
    fn name(&self) -> &'static str {
        "Record"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time" => self.create_time.read(reader),
            "description" => self.description.read(reader),
            "event" => self.event.read(reader),
            "images" => self.images.read(reader),
            "note" => self.note.read(reader),
            "reason_text" => self.reason_text.read(reader),
            "role" => self.role.read(reader),
            "videos" => self.videos.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time", &self.create_time);
        out.put("description", &self.description);
        out.put("event", &self.event);
        out.put("images", &self.images);
        out.put("note", &self.note);
        out.put("reason_text", &self.reason_text);
        out.put("role", &self.role);
        out.put("videos", &self.videos);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Refund amount inside [`CancelLineItem`], [`CancelSubLineItem`], [`Cancellation`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefundAmount {
    /// Refund of the buyer service fee that the platform charged at checkout, decimal text in `currency`; Indonesia only.
    pub buyer_service_fee: Option<String>,
    /// Currency of the amounts beside it, ISO 4217 code.
    pub currency: Option<String>,
    /// Part of the refund that gives back the shipping fee, decimal text in `currency`.
    pub refund_shipping_fee: Option<String>,
    /// Part of the refund that gives back the price of the goods, decimal text in `currency`.
    pub refund_subtotal: Option<String>,
    /// Part of the refund that gives back tax, decimal text in `currency`.
    pub refund_tax: Option<String>,
    /// Total refund to the buyer: goods, shipping fee and tax, decimal text in `currency`.
    pub refund_total: Option<String>,
    /// Refund of the retail delivery fee that Colorado (US) levies on deliveries, decimal text in `currency`.
    pub retail_delivery_fee: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RefundAmount {
    fn name(&self) -> &'static str {
        "RefundAmount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "buyer_service_fee" => self.buyer_service_fee.read(reader),
            "currency" => self.currency.read(reader),
            "refund_shipping_fee" => self.refund_shipping_fee.read(reader),
            "refund_subtotal" => self.refund_subtotal.read(reader),
            "refund_tax" => self.refund_tax.read(reader),
            "refund_total" => self.refund_total.read(reader),
            "retail_delivery_fee" => self.retail_delivery_fee.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("buyer_service_fee", &self.buyer_service_fee);
        out.put("currency", &self.currency);
        out.put("refund_shipping_fee", &self.refund_shipping_fee);
        out.put("refund_subtotal", &self.refund_subtotal);
        out.put("refund_tax", &self.refund_tax);
        out.put("refund_total", &self.refund_total);
        out.put("retail_delivery_fee", &self.retail_delivery_fee);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Image inside [`RejectCancellationRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RejectCancellationImage {
    /// Height of the picture, a whole number of pixels. Example: `200`.
    pub height: Option<i64>,
    /// URI of the image as returned by Upload Product Image. Required.
    pub image_id: Option<String>,
    /// Media type of the file, such as image/png. Example: `image/png`.
    pub mime_type: Option<String>,
    /// Width of the picture, a whole number of pixels. Example: `200`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RejectCancellationImage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the picture, a whole number of pixels. Example: `200`.
    pub fn height(mut self, value: impl Into<i64>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// URI of the image as returned by Upload Product Image. Required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Media type of the file, such as image/png. Example: `image/png`.
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }

    /// Width of the picture, a whole number of pixels. Example: `200`.
    pub fn width(mut self, value: impl Into<i64>) -> Self {
        self.width = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RejectCancellationImage {
    fn name(&self) -> &'static str {
        "RejectCancellationImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "image_id" => self.image_id.read(reader),
            "mime_type" => self.mime_type.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("image_id", &self.image_id);
        out.put("mime_type", &self.mime_type);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Image inside [`RejectReturnRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RejectReturnImage {
    /// Height of the picture, a whole number of pixels.
    pub height: Option<i64>,
    /// URI of the image as returned by Upload Product Image. Required.
    pub image_id: Option<String>,
    /// Media type of the file, such as image/png.
    pub mime_type: Option<String>,
    /// Width of the picture, a whole number of pixels.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RejectReturnImage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the picture, a whole number of pixels.
    pub fn height(mut self, value: impl Into<i64>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// URI of the image as returned by Upload Product Image. Required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Media type of the file, such as image/png.
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }

    /// Width of the picture, a whole number of pixels.
    pub fn width(mut self, value: impl Into<i64>) -> Self {
        self.width = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RejectReturnImage {
    fn name(&self) -> &'static str {
        "RejectReturnImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "image_id" => self.image_id.read(reader),
            "mime_type" => self.mime_type.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("image_id", &self.image_id);
        out.put("mime_type", &self.mime_type);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Return line item inside [`ReturnOrder`], [`SkuReturnRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReturnLineItem {
    /// Id of the line item in the TikTok Shop order.
    pub order_line_item_id: Option<String>,
    /// Picture of the product, with its address and size in pixels.
    pub product_image: Option<ProductImage>,
    /// Title of the product when it was ordered.
    pub product_name: Option<String>,
    /// Refund to the buyer for this line of the return, broken down into its parts.
    pub refund_amount: Option<RefundAmount>,
    /// Id of the line of the return, distinct from the order line that is returned.
    pub return_line_item_id: Option<String>,
    /// Parts of the order line that are returned, with the refund of each.
    pub return_sub_line_items: Vec<ReturnSubLineItem>,
    /// Seller's own code of the SKU, as entered in the product.
    pub seller_sku: Option<String>,
    /// Id of the SKU, the variant of the product that was ordered.
    pub sku_id: Option<String>,
    /// Values of the sales attributes that make the variant, such as color and size.
    pub sku_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReturnLineItem {
    fn name(&self) -> &'static str {
        "ReturnLineItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_line_item_id" => self.order_line_item_id.read(reader),
            "product_image" => self.product_image.read(reader),
            "product_name" => self.product_name.read(reader),
            "refund_amount" => self.refund_amount.read(reader),
            "return_line_item_id" => self.return_line_item_id.read(reader),
            "return_sub_line_items" => self.return_sub_line_items.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "sku_name" => self.sku_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_line_item_id", &self.order_line_item_id);
        out.put("product_image", &self.product_image);
        out.put("product_name", &self.product_name);
        out.put("refund_amount", &self.refund_amount);
        out.put("return_line_item_id", &self.return_line_item_id);
        out.put("return_sub_line_items", &self.return_sub_line_items);
        out.put("seller_sku", &self.seller_sku);
        out.put("sku_id", &self.sku_id);
        out.put("sku_name", &self.sku_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Return merchandise authorization inside [`AftersalesRequest`], [`SearchReturnMerchandiseAuthorizationsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReturnMerchandiseAuthorization {
    /// Id of the after-sales request from which this return authorization came.
    pub aftersales_request_id: Option<String>,
    /// Id of the return merchandise authorization, RMA for short.
    pub id: Option<String>,
    /// Lines of the request, each pointing to its return and SKU.
    pub line_items: Vec<LineItem>,
    /// Id of the package in which the buyer returns the goods.
    pub package_id: Option<String>,
    /// Returns that belong to the request, one per SKU or group of lines.
    pub sku_return_requests: Vec<SkuReturnRequest>,
    /// State of the return merchandise authorization (RMA), from the return parcel to the review of its contents.
    pub status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReturnMerchandiseAuthorization {
    fn name(&self) -> &'static str {
        "ReturnMerchandiseAuthorization"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "aftersales_request_id" => self.aftersales_request_id.read(reader),
            "id" => self.id.read(reader),
            "line_items" => self.line_items.read(reader),
            "package_id" => self.package_id.read(reader),
            "sku_return_requests" => self.sku_return_requests.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("aftersales_request_id", &self.aftersales_request_id);
        out.put("id", &self.id);
        out.put("line_items", &self.line_items);
        out.put("package_id", &self.package_id);
        out.put("sku_return_requests", &self.sku_return_requests);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Return order inside [`SearchReturnsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReturnOrder {
    /// State of the dispute that platform staff decide between buyer and seller; absent without a dispute.
    pub arbitration_status: Option<String>,
    /// Whether the buyer refused the seller's offer of a partial refund; present only if there was such an offer.
    pub buyer_rejected_partial_refund: Option<bool>,
    /// Whether the buyer may keep the goods while being refunded or getting a replacement.
    pub can_buyer_keep_item: Option<bool>,
    /// Id shared by the returns that the buyer sends in one parcel; present only when `is_combined_return` is true.
    pub combined_return_id: Option<String>,
    /// Unix time in seconds when the request was made.
    pub create_time: Option<i64>,
    /// Discounts on product and shipping that belong to the returned goods, by who paid for them.
    pub discount_amount: Vec<DiscountAmount>,
    /// How the buyer hands the goods to the carrier when they return with platform shipping.
    pub handover_method: Option<HandoverMethod>,
    /// Whether the buyer sends several returns in one parcel; `combined_return_id` links them.
    pub is_combined_return: Option<bool>,
    /// Whether the buyer is refunded at once, before the return is finished.
    pub is_quick_refund: Option<bool>,
    /// Id of the return that replaced this one when the buyer edited the request.
    pub next_return_id: Option<String>,
    /// Id of the TikTok Shop order that the request is about.
    pub order_id: Option<String>,
    /// Amount of the partial refund that the seller offers.
    pub partial_refund: Option<Money>,
    /// Id of the earlier return of which this one is an edited version.
    pub pre_return_id: Option<String>,
    /// Refund to the buyer for all lines, broken down into its parts.
    pub refund_amount: Option<RefundAmount>,
    /// Id of the return, as returned when it was created or searched.
    pub return_id: Option<String>,
    /// Order lines that are returned, with the refund of each.
    pub return_line_items: Vec<ReturnLineItem>,
    /// Who provides the return shipping: SELLER_SHIPPED, BUYER_SHIPPED or PLATFORM_SHIPPED.
    pub return_method: Option<String>,
    /// Id of the carrier that brings the goods back.
    pub return_provider_id: Option<String>,
    /// Name of the carrier that brings the goods back.
    pub return_provider_name: Option<String>,
    /// Key of the reason for the return; `return_reason_text` is its readable form.
    pub return_reason: Option<String>,
    /// Reason of the return as readable text in the language chosen by `locale`.
    pub return_reason_text: Option<String>,
    /// What the buyer uses to send the goods back: a printed label or a QR code.
    pub return_shipping_document_type: Option<String>,
    /// State of the return, which decides who has to act next.
    pub return_status: Option<String>,
    /// Tracking number of the parcel in which the goods come back; absent until it is shipped.
    pub return_tracking_number: Option<String>,
    /// What the buyer gets: money alone, money once the goods are back, or a replacement.
    pub return_type: Option<String>,
    /// Address of the seller to which the buyer returns the goods.
    pub return_warehouse_address: Option<ReturnWarehouseAddress>,
    /// Party that started the request: buyer, seller or platform.
    pub role: Option<String>,
    /// What the seller has to do next and by when; empty when nothing is due.
    pub seller_next_action_response: Vec<SellerNextActionResponse>,
    /// Other solution that the seller offered to the buyer; only PARTIAL_REFUND exists.
    pub seller_proposed_return_type: Option<String>,
    /// Who arranges the shipment with which the buyer sends the goods back.
    pub shipment_type: Option<String>,
    /// Cost of the return shipment by who pays it, with its currency.
    pub shipping_fee_amount: Vec<ShippingFeeAmount>,
    /// Unix time in seconds of the last change of the request.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReturnOrder {
    fn name(&self) -> &'static str {
        "ReturnOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "arbitration_status" => self.arbitration_status.read(reader),
            "buyer_rejected_partial_refund" => self.buyer_rejected_partial_refund.read(reader),
            "can_buyer_keep_item" => self.can_buyer_keep_item.read(reader),
            "combined_return_id" => self.combined_return_id.read(reader),
            "create_time" => self.create_time.read(reader),
            "discount_amount" => self.discount_amount.read(reader),
            "handover_method" => self.handover_method.read(reader),
            "is_combined_return" => self.is_combined_return.read(reader),
            "is_quick_refund" => self.is_quick_refund.read(reader),
            "next_return_id" => self.next_return_id.read(reader),
            "order_id" => self.order_id.read(reader),
            "partial_refund" => self.partial_refund.read(reader),
            "pre_return_id" => self.pre_return_id.read(reader),
            "refund_amount" => self.refund_amount.read(reader),
            "return_id" => self.return_id.read(reader),
            "return_line_items" => self.return_line_items.read(reader),
            "return_method" => self.return_method.read(reader),
            "return_provider_id" => self.return_provider_id.read(reader),
            "return_provider_name" => self.return_provider_name.read(reader),
            "return_reason" => self.return_reason.read(reader),
            "return_reason_text" => self.return_reason_text.read(reader),
            "return_shipping_document_type" => self.return_shipping_document_type.read(reader),
            "return_status" => self.return_status.read(reader),
            "return_tracking_number" => self.return_tracking_number.read(reader),
            "return_type" => self.return_type.read(reader),
            "return_warehouse_address" => self.return_warehouse_address.read(reader),
            "role" => self.role.read(reader),
            "seller_next_action_response" => self.seller_next_action_response.read(reader),
            "seller_proposed_return_type" => self.seller_proposed_return_type.read(reader),
            "shipment_type" => self.shipment_type.read(reader),
            "shipping_fee_amount" => self.shipping_fee_amount.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("arbitration_status", &self.arbitration_status);
        out.put("buyer_rejected_partial_refund", &self.buyer_rejected_partial_refund);
        out.put("can_buyer_keep_item", &self.can_buyer_keep_item);
        out.put("combined_return_id", &self.combined_return_id);
        out.put("create_time", &self.create_time);
        out.put("discount_amount", &self.discount_amount);
        out.put("handover_method", &self.handover_method);
        out.put("is_combined_return", &self.is_combined_return);
        out.put("is_quick_refund", &self.is_quick_refund);
        out.put("next_return_id", &self.next_return_id);
        out.put("order_id", &self.order_id);
        out.put("partial_refund", &self.partial_refund);
        out.put("pre_return_id", &self.pre_return_id);
        out.put("refund_amount", &self.refund_amount);
        out.put("return_id", &self.return_id);
        out.put("return_line_items", &self.return_line_items);
        out.put("return_method", &self.return_method);
        out.put("return_provider_id", &self.return_provider_id);
        out.put("return_provider_name", &self.return_provider_name);
        out.put("return_reason", &self.return_reason);
        out.put("return_reason_text", &self.return_reason_text);
        out.put("return_shipping_document_type", &self.return_shipping_document_type);
        out.put("return_status", &self.return_status);
        out.put("return_tracking_number", &self.return_tracking_number);
        out.put("return_type", &self.return_type);
        out.put("return_warehouse_address", &self.return_warehouse_address);
        out.put("role", &self.role);
        out.put("seller_next_action_response", &self.seller_next_action_response);
        out.put("seller_proposed_return_type", &self.seller_proposed_return_type);
        out.put("shipment_type", &self.shipment_type);
        out.put("shipping_fee_amount", &self.shipping_fee_amount);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Return sub line item inside [`ReturnLineItem`], [`SkuReturnRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReturnSubLineItem {
    /// Id of the line item in the TikTok Shop order.
    pub order_line_item_id: Option<String>,
    /// Picture of the product, with its address and size in pixels.
    pub product_image: Option<ProductImage>,
    /// Title of the product when it was ordered.
    pub product_name: Option<String>,
    /// Refund to the buyer for this part of the order line, broken down into its parts.
    pub refund_amount: Option<RefundAmount>,
    /// Id of the line of the return, distinct from the order line that is returned.
    pub return_line_item_id: Option<String>,
    /// Id of this part of the returned line, distinct from the part of the order that comes back.
    pub return_sub_line_item_id: Option<String>,
    /// Seller's own code of the SKU, as entered in the product.
    pub seller_sku: Option<String>,
    /// Id of the SKU, the variant of the product that was ordered.
    pub sku_id: Option<String>,
    /// Values of the sales attributes that make the variant, such as color and size.
    pub sku_name: Option<String>,
    /// Id of a part of the order line, as the order lists it.
    pub sub_order_line_item_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReturnSubLineItem {
    fn name(&self) -> &'static str {
        "ReturnSubLineItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_line_item_id" => self.order_line_item_id.read(reader),
            "product_image" => self.product_image.read(reader),
            "product_name" => self.product_name.read(reader),
            "refund_amount" => self.refund_amount.read(reader),
            "return_line_item_id" => self.return_line_item_id.read(reader),
            "return_sub_line_item_id" => self.return_sub_line_item_id.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "sku_name" => self.sku_name.read(reader),
            "sub_order_line_item_id" => self.sub_order_line_item_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_line_item_id", &self.order_line_item_id);
        out.put("product_image", &self.product_image);
        out.put("product_name", &self.product_name);
        out.put("refund_amount", &self.refund_amount);
        out.put("return_line_item_id", &self.return_line_item_id);
        out.put("return_sub_line_item_id", &self.return_sub_line_item_id);
        out.put("seller_sku", &self.seller_sku);
        out.put("sku_id", &self.sku_id);
        out.put("sku_name", &self.sku_name);
        out.put("sub_order_line_item_id", &self.sub_order_line_item_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Return warehouse address inside [`ReturnOrder`], [`SkuReturnRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReturnWarehouseAddress {
    /// Complete address of the warehouse to which the buyer returns the goods, in one text.
    pub full_address: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReturnWarehouseAddress {
    fn name(&self) -> &'static str {
        "ReturnWarehouseAddress"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "full_address" => self.full_address.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("full_address", &self.full_address);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Line item inside [`LineItemDecision`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReviewAftersalesRequestsLineItem {
    /// Id of the line of the return, distinct from the order line that is returned. Required.
    pub return_line_item_id: Option<String>,
    /// Id of a part of the returned line, as the return lists it.
    pub sub_return_line_item_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReviewAftersalesRequestsLineItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the line of the return, distinct from the order line that is returned. Required.
    pub fn return_line_item_id(mut self, value: impl Into<String>) -> Self {
        self.return_line_item_id = Some(value.into());
        self
    }

    /// Id of a part of the returned line, as the return lists it.
    pub fn sub_return_line_item_id(mut self, value: impl Into<String>) -> Self {
        self.sub_return_line_item_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ReviewAftersalesRequestsLineItem {
    fn name(&self) -> &'static str {
        "ReviewAftersalesRequestsLineItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "return_line_item_id" => self.return_line_item_id.read(reader),
            "sub_return_line_item_id" => self.sub_return_line_item_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("return_line_item_id", &self.return_line_item_id);
        out.put("sub_return_line_item_id", &self.sub_return_line_item_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Reason inside [`LineItemDecision`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReviewAftersalesRequestsReason {
    /// Picture or video that supports the reason.
    pub media: Option<Media>,
    /// Key of the reason the seller gives for the decision.
    pub reason_id: Option<String>,
    /// Explanation of the decision in the seller's own words.
    pub text: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReviewAftersalesRequestsReason {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Picture or video that supports the reason.
    pub fn media(mut self, value: Media) -> Self {
        self.media = Some(value);
        self
    }

    /// Key of the reason the seller gives for the decision.
    pub fn reason_id(mut self, value: impl Into<String>) -> Self {
        self.reason_id = Some(value.into());
        self
    }

    /// Explanation of the decision in the seller's own words.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ReviewAftersalesRequestsReason {
    fn name(&self) -> &'static str {
        "ReviewAftersalesRequestsReason"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "media" => self.media.read(reader),
            "reason_id" => self.reason_id.read(reader),
            "text" => self.text.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("media", &self.media);
        out.put("reason_id", &self.reason_id);
        out.put("text", &self.text);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Filter inside [`SearchReturnMerchandiseAuthorizationsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchReturnMerchandiseAuthorizationsFilter {
    /// Limits the result to these after-sales requests.
    pub aftersales_request_ids: Vec<String>,
    /// Limits the result to requests about these TikTok Shop orders.
    pub main_order_ids: Vec<String>,
    /// Limits the result to returns in these packages.
    pub package_ids: Vec<String>,
    /// Limits the result to return merchandise authorizations (RMA) with these ids.
    pub rma_ids: Vec<String>,
    /// Limits the result to return authorizations in these states.
    pub statuses: Vec<SearchReturnMerchandiseAuthorizationsFilterStatus>,
    /// Ranges of creation and update time that the requests must fall in.
    pub time: Option<Time>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchReturnMerchandiseAuthorizationsFilter {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the result to these after-sales requests.
    pub fn aftersales_request_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.aftersales_request_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to requests about these TikTok Shop orders.
    pub fn main_order_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.main_order_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to returns in these packages.
    pub fn package_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.package_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to return merchandise authorizations (RMA) with these ids.
    pub fn rma_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.rma_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to return authorizations in these states.
    pub fn statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<SearchReturnMerchandiseAuthorizationsFilterStatus>>,
    ) -> Self {
        self.statuses = value.into_iter().map(Into::into).collect();
        self
    }

    /// Ranges of creation and update time that the requests must fall in.
    pub fn time(mut self, value: Time) -> Self {
        self.time = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchReturnMerchandiseAuthorizationsFilter {
    fn name(&self) -> &'static str {
        "SearchReturnMerchandiseAuthorizationsFilter"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "aftersales_request_ids" => self.aftersales_request_ids.read(reader),
            "main_order_ids" => self.main_order_ids.read(reader),
            "package_ids" => self.package_ids.read(reader),
            "rma_ids" => self.rma_ids.read(reader),
            "statuses" => self.statuses.read(reader),
            "time" => self.time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("aftersales_request_ids", &self.aftersales_request_ids);
        out.put("main_order_ids", &self.main_order_ids);
        out.put("package_ids", &self.package_ids);
        out.put("rma_ids", &self.rma_ids);
        out.put("statuses", &self.statuses);
        out.put("time", &self.time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Seller next action response inside [`Cancellation`], [`ReturnOrder`], [`SkuReturnRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SellerNextActionResponse {
    /// What the seller has to answer next, by `deadline`.
    pub action: Option<String>,
    /// Unix time in seconds by which the seller must act; afterwards the platform decides, usually for the buyer.
    pub deadline: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SellerNextActionResponse {
    fn name(&self) -> &'static str {
        "SellerNextActionResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "action" => self.action.read(reader),
            "deadline" => self.deadline.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("action", &self.action);
        out.put("deadline", &self.deadline);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shipping fee inside [`SkuReturnRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingFee {
    /// Part of the return shipping fee paid by the buyer, decimal text in the currency of the order.
    pub buyer_paid_return_shipping_fee_amount: Option<String>,
    /// Part of the return shipping fee paid by TikTok Shop, decimal text in the currency of the order.
    pub platform_paid_return_shipping_fee_amount: Option<String>,
    /// Part of the return shipping fee paid by the seller, decimal text in the currency of the order.
    pub seller_paid_return_shipping_fee_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShippingFee {
    fn name(&self) -> &'static str {
        "ShippingFee"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "buyer_paid_return_shipping_fee_amount" => {
                self.buyer_paid_return_shipping_fee_amount.read(reader)
            }
            "platform_paid_return_shipping_fee_amount" => {
                self.platform_paid_return_shipping_fee_amount.read(reader)
            }
            "seller_paid_return_shipping_fee_amount" => {
                self.seller_paid_return_shipping_fee_amount.read(reader)
            }
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("buyer_paid_return_shipping_fee_amount", &self.buyer_paid_return_shipping_fee_amount);
        out.put("platform_paid_return_shipping_fee_amount", &self.platform_paid_return_shipping_fee_amount);
        out.put("seller_paid_return_shipping_fee_amount", &self.seller_paid_return_shipping_fee_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shipping fee amount inside [`ReturnOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingFeeAmount {
    /// Part of the return shipping fee paid by the buyer, decimal text in `currency`.
    pub buyer_paid_return_shipping_fee: Option<String>,
    /// Currency of the amounts beside it, ISO 4217 code.
    pub currency: Option<String>,
    /// Part of the return shipping fee paid by TikTok Shop, decimal text in `currency`.
    pub platform_paid_return_shipping_fee: Option<String>,
    /// Part of the return shipping fee paid by the seller, decimal text in `currency`.
    pub seller_paid_return_shipping_fee: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShippingFeeAmount {
    fn name(&self) -> &'static str {
        "ShippingFeeAmount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "buyer_paid_return_shipping_fee" => self.buyer_paid_return_shipping_fee.read(reader),
            "currency" => self.currency.read(reader),
            "platform_paid_return_shipping_fee" => self.platform_paid_return_shipping_fee.read(reader),
            "seller_paid_return_shipping_fee" => self.seller_paid_return_shipping_fee.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("buyer_paid_return_shipping_fee", &self.buyer_paid_return_shipping_fee);
        out.put("currency", &self.currency);
        out.put("platform_paid_return_shipping_fee", &self.platform_paid_return_shipping_fee);
        out.put("seller_paid_return_shipping_fee", &self.seller_paid_return_shipping_fee);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`CalculateRefundRequest`], [`CancelOrderRequest`], [`CreateReturnRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sku {
    /// How many units of the SKU the request covers. Required.
    pub quantity: Option<i64>,
    /// Id of the SKU, the variant of the product that was ordered. Required.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Sku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many units of the SKU the request covers. Required.
    pub fn quantity(mut self, value: impl Into<i64>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Id of the SKU, the variant of the product that was ordered. Required.
    pub fn sku_id(mut self, value: impl Into<String>) -> Self {
        self.sku_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Sku {
    fn name(&self) -> &'static str {
        "Sku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "quantity" => self.quantity.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("quantity", &self.quantity);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU eligibility inside [`GetAftersaleEligibilityResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkuEligibility {
    /// What may be requested for the lines of this SKU, one entry per request type.
    pub line_item_eligibility: Vec<LineItemEligibility>,
    /// Id of the SKU, the variant of the product that was ordered.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SkuEligibility {
    fn name(&self) -> &'static str {
        "SkuEligibility"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "line_item_eligibility" => self.line_item_eligibility.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("line_item_eligibility", &self.line_item_eligibility);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU return request inside [`AftersalesRequest`], [`ReturnMerchandiseAuthorization`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkuReturnRequest {
    /// State of the dispute that platform staff decide between buyer and seller; absent without a dispute.
    pub arbitration_status: Option<String>,
    /// Whether the buyer is refunded without sending the goods back; allowed only with the decision APPROVE_RETURN.
    pub buyer_keep_item: Option<bool>,
    /// Whether the buyer refused the seller's offer of a partial refund; present only if there was such an offer.
    pub buyer_rejected_partial_refund: Option<bool>,
    /// Id shared by the returns that the buyer sends in one parcel; present only when `is_combined_return` is true.
    pub combined_return_id: Option<String>,
    /// Unix time in seconds when the request was made.
    pub create_time: Option<i64>,
    /// Discounts on product and shipping that belong to the returned goods.
    pub discount: Option<Discount>,
    /// Items the buyer gets in exchange for the returned ones.
    pub exchange_order_lines: Vec<ExchangeOrderLine>,
    /// How the buyer hands the goods to the carrier when they return with platform shipping.
    pub handover_method: Option<HandoverMethod>,
    /// Whether the buyer sends several returns in one parcel; `combined_return_id` links them.
    pub is_combined_return: Option<bool>,
    /// Whether the buyer is refunded at once, before the return is finished.
    pub is_quick_refund: Option<bool>,
    /// Id of the return that replaced this one when the buyer edited the request.
    pub next_return_id: Option<String>,
    /// Id of the TikTok Shop order that the request is about.
    pub order_id: Option<String>,
    /// Amount of the partial refund that the seller offers, with its currency.
    pub partial_refund_amount: Option<PartialRefundAmount>,
    /// Id of the earlier return of which this one is an edited version.
    pub pre_return_id: Option<String>,
    /// Refund to the buyer for all lines, broken down into its parts.
    pub refund_amount: Option<RefundAmount>,
    /// Id of the order that ships the replacement or exchange item.
    pub reshipment_order_id: Option<String>,
    /// Id of the return, as returned when it was created or searched.
    pub return_id: Option<String>,
    /// Order lines that are returned, with the refund of each.
    pub return_line_items: Vec<ReturnLineItem>,
    /// Who provides the return shipping: SELLER_SHIPPED, BUYER_SHIPPED or PLATFORM_SHIPPED.
    pub return_method: Option<String>,
    /// Id of the carrier that brings the goods back.
    pub return_provider_id: Option<String>,
    /// Name of the carrier that brings the goods back.
    pub return_provider_name: Option<String>,
    /// Key of the reason for the return; `return_reason_text` is its readable form.
    pub return_reason: Option<String>,
    /// Reason of the return as readable text in the language chosen by `locale`.
    pub return_reason_text: Option<String>,
    /// What the buyer uses to send the goods back: a printed label or a QR code.
    pub return_shipping_document_type: Option<String>,
    /// State of the return, which decides who has to act next.
    pub return_status: Option<String>,
    /// Parts of the order line that are returned, with the refund of each.
    pub return_sub_line_items: Vec<ReturnSubLineItem>,
    /// Tracking number of the parcel in which the goods come back; absent until it is shipped.
    pub return_tracking_number: Option<String>,
    /// What the buyer gets: money alone, money once the goods are back, or a replacement.
    pub return_type: Option<String>,
    /// Address of the seller to which the buyer returns the goods.
    pub return_warehouse_address: Option<ReturnWarehouseAddress>,
    /// Party that started the request: buyer, seller or platform.
    pub role: Option<String>,
    /// What the seller has to do next and by when; empty when nothing is due.
    pub seller_next_action_response: Vec<SellerNextActionResponse>,
    /// Other solution that the seller offered to the buyer; only PARTIAL_REFUND exists.
    pub seller_proposed_return_type: Option<String>,
    /// Who arranges the shipment with which the buyer sends the goods back.
    pub shipment_type: Option<String>,
    /// Cost of the return shipment by who pays it: buyer, seller or platform.
    pub shipping_fee: Option<ShippingFee>,
    /// Unix time in seconds of the last change of the request.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SkuReturnRequest {
    fn name(&self) -> &'static str {
        "SkuReturnRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "arbitration_status" => self.arbitration_status.read(reader),
            "buyer_keep_item" => self.buyer_keep_item.read(reader),
            "buyer_rejected_partial_refund" => self.buyer_rejected_partial_refund.read(reader),
            "combined_return_id" => self.combined_return_id.read(reader),
            "create_time" => self.create_time.read(reader),
            "discount" => self.discount.read(reader),
            "exchange_order_lines" => self.exchange_order_lines.read(reader),
            "handover_method" => self.handover_method.read(reader),
            "is_combined_return" => self.is_combined_return.read(reader),
            "is_quick_refund" => self.is_quick_refund.read(reader),
            "next_return_id" => self.next_return_id.read(reader),
            "order_id" => self.order_id.read(reader),
            "partial_refund_amount" => self.partial_refund_amount.read(reader),
            "pre_return_id" => self.pre_return_id.read(reader),
            "refund_amount" => self.refund_amount.read(reader),
            "reshipment_order_id" => self.reshipment_order_id.read(reader),
            "return_id" => self.return_id.read(reader),
            "return_line_items" => self.return_line_items.read(reader),
            "return_method" => self.return_method.read(reader),
            "return_provider_id" => self.return_provider_id.read(reader),
            "return_provider_name" => self.return_provider_name.read(reader),
            "return_reason" => self.return_reason.read(reader),
            "return_reason_text" => self.return_reason_text.read(reader),
            "return_shipping_document_type" => self.return_shipping_document_type.read(reader),
            "return_status" => self.return_status.read(reader),
            "return_sub_line_items" => self.return_sub_line_items.read(reader),
            "return_tracking_number" => self.return_tracking_number.read(reader),
            "return_type" => self.return_type.read(reader),
            "return_warehouse_address" => self.return_warehouse_address.read(reader),
            "role" => self.role.read(reader),
            "seller_next_action_response" => self.seller_next_action_response.read(reader),
            "seller_proposed_return_type" => self.seller_proposed_return_type.read(reader),
            "shipment_type" => self.shipment_type.read(reader),
            "shipping_fee" => self.shipping_fee.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("arbitration_status", &self.arbitration_status);
        out.put("buyer_keep_item", &self.buyer_keep_item);
        out.put("buyer_rejected_partial_refund", &self.buyer_rejected_partial_refund);
        out.put("combined_return_id", &self.combined_return_id);
        out.put("create_time", &self.create_time);
        out.put("discount", &self.discount);
        out.put("exchange_order_lines", &self.exchange_order_lines);
        out.put("handover_method", &self.handover_method);
        out.put("is_combined_return", &self.is_combined_return);
        out.put("is_quick_refund", &self.is_quick_refund);
        out.put("next_return_id", &self.next_return_id);
        out.put("order_id", &self.order_id);
        out.put("partial_refund_amount", &self.partial_refund_amount);
        out.put("pre_return_id", &self.pre_return_id);
        out.put("refund_amount", &self.refund_amount);
        out.put("reshipment_order_id", &self.reshipment_order_id);
        out.put("return_id", &self.return_id);
        out.put("return_line_items", &self.return_line_items);
        out.put("return_method", &self.return_method);
        out.put("return_provider_id", &self.return_provider_id);
        out.put("return_provider_name", &self.return_provider_name);
        out.put("return_reason", &self.return_reason);
        out.put("return_reason_text", &self.return_reason_text);
        out.put("return_shipping_document_type", &self.return_shipping_document_type);
        out.put("return_status", &self.return_status);
        out.put("return_sub_line_items", &self.return_sub_line_items);
        out.put("return_tracking_number", &self.return_tracking_number);
        out.put("return_type", &self.return_type);
        out.put("return_warehouse_address", &self.return_warehouse_address);
        out.put("role", &self.role);
        out.put("seller_next_action_response", &self.seller_next_action_response);
        out.put("seller_proposed_return_type", &self.seller_proposed_return_type);
        out.put("shipment_type", &self.shipment_type);
        out.put("shipping_fee", &self.shipping_fee);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sort inside [`SearchAftersalesRequestsRequest`], [`SearchReturnMerchandiseAuthorizationsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sort {
    /// Time by which the entries are sorted, in the direction of `sort_order`.
    pub sort_field: Option<SortField>,
    /// Direction of sorting by `sort_field`: ascending or descending.
    pub sort_order: Option<SortOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Sort {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Time by which the entries are sorted, in the direction of `sort_order`.
    pub fn sort_field(mut self, value: impl Into<SortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of sorting by `sort_field`: ascending or descending.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Sort {
    fn name(&self) -> &'static str {
        "Sort"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Time inside [`Filter`], [`SearchReturnMerchandiseAuthorizationsFilter`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Time {
    /// Range of creation times of the requests to return.
    pub create_time: Option<CreateTime>,
    /// Range of update times of the requests to return.
    pub update_time: Option<UpdateTime>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Time {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Range of creation times of the requests to return.
    pub fn create_time(mut self, value: CreateTime) -> Self {
        self.create_time = Some(value);
        self
    }

    /// Range of update times of the requests to return.
    pub fn update_time(mut self, value: UpdateTime) -> Self {
        self.update_time = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Time {
    fn name(&self) -> &'static str {
        "Time"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time" => self.create_time.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time", &self.create_time);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Update time inside [`Time`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTime {
    /// End of the range, exclusive, Unix time in seconds.
    pub max_unix_time_exclusive: Option<i64>,
    /// Start of the range, inclusive, Unix time in seconds.
    pub min_unix_time_inclusive: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateTime {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// End of the range, exclusive, Unix time in seconds.
    pub fn max_unix_time_exclusive(mut self, value: impl Into<i64>) -> Self {
        self.max_unix_time_exclusive = Some(value.into());
        self
    }

    /// Start of the range, inclusive, Unix time in seconds.
    pub fn min_unix_time_inclusive(mut self, value: impl Into<i64>) -> Self {
        self.min_unix_time_inclusive = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateTime {
    fn name(&self) -> &'static str {
        "UpdateTime"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_unix_time_exclusive" => self.max_unix_time_exclusive.read(reader),
            "min_unix_time_inclusive" => self.min_unix_time_inclusive.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_unix_time_exclusive", &self.max_unix_time_exclusive);
        out.put("min_unix_time_inclusive", &self.min_unix_time_inclusive);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Video inside [`Record`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Video {
    /// Address of the preview picture of the video.
    pub cover: Option<String>,
    /// Playing time of the video in milliseconds. Example: `3000`.
    pub duration_millis: Option<i64>,
    /// Height of the video picture, a whole number of pixels. Example: `200`.
    pub height: Option<i64>,
    /// Address of the video that the buyer attached.
    pub url: Option<String>,
    /// Width of the video picture, a whole number of pixels. Example: `200`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Video {
    fn name(&self) -> &'static str {
        "Video"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cover" => self.cover.read(reader),
            "duration_millis" => self.duration_millis.read(reader),
            "height" => self.height.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cover", &self.cover);
        out.put("duration_millis", &self.duration_millis);
        out.put("height", &self.height);
        out.put("url", &self.url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    CalculateRefundResponse,
    CancelOrderResponse,
    CreateReturnResponse,
    GetAftersaleEligibilityResponse,
    GetAvailableReviewDecisionsResponse,
    GetDecisionEligibilityResponse,
    GetRejectReasonsResponse,
    GetReturnRecordsResponse,
    RejectReturnResponse,
    ReviewAftersalesRequestsResponse,
    SearchAftersalesRequestsResponse,
    SearchCancellationsResponse,
    SearchReturnMerchandiseAuthorizationsResponse,
    SearchReturnsResponse,
    AftersalesRequest,
    AftersalesRequestDecision,
    AlternativeSolutionDetail,
    AvailableRejectReason,
    CancelLineItem,
    CancelSubLineItem,
    Cancellation,
    CreateTime,
    Decision,
    Discount,
    DiscountAmount,
    ErrorItem,
    ExchangeOrderLine,
    Filter,
    GetAvailableReviewDecisionsLineItem,
    Image,
    LineItem,
    LineItemDecision,
    LineItemEligibility,
    Media,
    OrderLine,
    OrderRefundAmount,
    Pagination,
    PartialRefundAmount,
    PartialRefundAmountRange,
    PriceDetail,
    ProductImage,
    Reason,
    Record,
    RefundAmount,
    RejectCancellationImage,
    RejectReturnImage,
    ReturnLineItem,
    ReturnMerchandiseAuthorization,
    ReturnOrder,
    ReturnSubLineItem,
    ReturnWarehouseAddress,
    ReviewAftersalesRequestsLineItem,
    ReviewAftersalesRequestsReason,
    SearchReturnMerchandiseAuthorizationsFilter,
    SellerNextActionResponse,
    ShippingFee,
    ShippingFeeAmount,
    Sku,
    SkuEligibility,
    SkuReturnRequest,
    Sort,
    Time,
    UpdateTime,
    Video,
);
