// Generated from core/catalog by `cargo gen`. Do not edit.

//! Parameters.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The parameters of `ApproveCancellation` (202309). Approves a buyer's request to cancel an order.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApproveCancellationRequest {
    /// Cancel id. Required.
    pub cancel_id: Option<String>,
    /// Idempotency key. At most 255 characters. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
    pub idempotency_key: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ApproveCancellationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Cancel id. Required.
    pub fn cancel_id(mut self, value: impl Into<String>) -> Self {
        self.cancel_id = Some(value.into());
        self
    }

    /// Idempotency key. At most 255 characters. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.idempotency_key = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ApproveCancellationRequest {
    fn name(&self) -> &'static str {
        "ApproveCancellationRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cancel_id" => self.cancel_id.read(reader),
            "idempotency_key" => self.idempotency_key.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cancel_id", &self.cancel_id);
        out.put("idempotency_key", &self.idempotency_key);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `ApproveReturn` (202309). Approves a return, refund or replacement, with the given decision.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApproveReturnRequest {
    /// Buyer keep item. Example: `true`.
    pub buyer_keep_item: Option<bool>,
    /// Decision. Required. Example: `APPROVE_REFUND`.
    pub decision: Option<ApproveReturnDecision>,
    /// Idempotency key. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
    pub idempotency_key: Option<String>,
    /// Partial refund.
    pub partial_refund: Option<Money>,
    /// Return id. Required.
    pub return_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ApproveReturnRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Buyer keep item. Example: `true`.
    pub fn buyer_keep_item(mut self, value: bool) -> Self {
        self.buyer_keep_item = Some(value);
        self
    }

    /// Decision. Required. Example: `APPROVE_REFUND`.
    pub fn decision(mut self, value: impl Into<ApproveReturnDecision>) -> Self {
        self.decision = Some(value.into());
        self
    }

    /// Idempotency key. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.idempotency_key = Some(value.into());
        self
    }

    /// Partial refund.
    pub fn partial_refund(mut self, value: Money) -> Self {
        self.partial_refund = Some(value);
        self
    }

    /// Return id. Required.
    pub fn return_id(mut self, value: impl Into<String>) -> Self {
        self.return_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ApproveReturnRequest {
    fn name(&self) -> &'static str {
        "ApproveReturnRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "buyer_keep_item" => self.buyer_keep_item.read(reader),
            "decision" => self.decision.read(reader),
            "idempotency_key" => self.idempotency_key.read(reader),
            "partial_refund" => self.partial_refund.read(reader),
            "return_id" => self.return_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("buyer_keep_item", &self.buyer_keep_item);
        out.put("decision", &self.decision);
        out.put("idempotency_key", &self.idempotency_key);
        out.put("partial_refund", &self.partial_refund);
        out.put("return_id", &self.return_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CalculateRefund` (202602). Calculates the refund for a planned cancellation or return, without starting it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalculateRefundRequest {
    /// Handover method.
    pub handover_method: Option<String>,
    /// Order id. Required.
    pub order_id: Option<String>,
    /// Order line item ids.
    pub order_line_item_ids: Vec<String>,
    /// Order line list.
    pub order_line_list: Vec<OrderLine>,
    /// Reason name. Required.
    pub reason_name: Option<String>,
    /// Request type. Required.
    pub request_type: Option<String>,
    /// Shipment type.
    pub shipment_type: Option<String>,
    /// SKUs.
    pub skus: Vec<Sku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CalculateRefundRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Handover method.
    pub fn handover_method(mut self, value: impl Into<String>) -> Self {
        self.handover_method = Some(value.into());
        self
    }

    /// Order id. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Order line item ids.
    pub fn order_line_item_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_line_item_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Order line list.
    pub fn order_line_list(mut self, value: impl IntoIterator<Item = OrderLine>) -> Self {
        self.order_line_list = value.into_iter().collect();
        self
    }

    /// Reason name. Required.
    pub fn reason_name(mut self, value: impl Into<String>) -> Self {
        self.reason_name = Some(value.into());
        self
    }

    /// Request type. Required.
    pub fn request_type(mut self, value: impl Into<String>) -> Self {
        self.request_type = Some(value.into());
        self
    }

    /// Shipment type.
    pub fn shipment_type(mut self, value: impl Into<String>) -> Self {
        self.shipment_type = Some(value.into());
        self
    }

    /// SKUs.
    pub fn skus(mut self, value: impl IntoIterator<Item = Sku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CalculateRefundRequest {
    fn name(&self) -> &'static str {
        "CalculateRefundRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "handover_method" => self.handover_method.read(reader),
            "order_id" => self.order_id.read(reader),
            "order_line_item_ids" => self.order_line_item_ids.read(reader),
            "order_line_list" => self.order_line_list.read(reader),
            "reason_name" => self.reason_name.read(reader),
            "request_type" => self.request_type.read(reader),
            "shipment_type" => self.shipment_type.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("handover_method", &self.handover_method);
        out.put("order_id", &self.order_id);
        out.put("order_line_item_ids", &self.order_line_item_ids);
        out.put("order_line_list", &self.order_line_list);
        out.put("reason_name", &self.reason_name);
        out.put("request_type", &self.request_type);
        out.put("shipment_type", &self.shipment_type);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CancelOrder` (202602). Cancels an order, or some of its lines, on the seller's side.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelOrderRequest {
    /// Cancel reason. Required.
    pub cancel_reason: Option<String>,
    /// Order id. Required.
    pub order_id: Option<String>,
    /// Order line item ids.
    pub order_line_item_ids: Vec<String>,
    /// Order line list.
    pub order_line_list: Vec<OrderLine>,
    /// SKUs.
    pub skus: Vec<Sku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CancelOrderRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Cancel reason. Required.
    pub fn cancel_reason(mut self, value: impl Into<String>) -> Self {
        self.cancel_reason = Some(value.into());
        self
    }

    /// Order id. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Order line item ids.
    pub fn order_line_item_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_line_item_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Order line list.
    pub fn order_line_list(mut self, value: impl IntoIterator<Item = OrderLine>) -> Self {
        self.order_line_list = value.into_iter().collect();
        self
    }

    /// SKUs.
    pub fn skus(mut self, value: impl IntoIterator<Item = Sku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CancelOrderRequest {
    fn name(&self) -> &'static str {
        "CancelOrderRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cancel_reason" => self.cancel_reason.read(reader),
            "order_id" => self.order_id.read(reader),
            "order_line_item_ids" => self.order_line_item_ids.read(reader),
            "order_line_list" => self.order_line_list.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cancel_reason", &self.cancel_reason);
        out.put("order_id", &self.order_id);
        out.put("order_line_item_ids", &self.order_line_item_ids);
        out.put("order_line_list", &self.order_line_list);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateReturn` (202602). Starts a return or refund for an order on the seller's side.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateReturnRequest {
    /// Currency.
    pub currency: Option<String>,
    /// Handover method.
    pub handover_method: Option<String>,
    /// Idempotency key.
    pub idempotency_key: Option<String>,
    /// Order id. Required.
    pub order_id: Option<String>,
    /// Order line item ids.
    pub order_line_item_ids: Vec<String>,
    /// Order line list.
    pub order_line_list: Vec<OrderLine>,
    /// Refund total.
    pub refund_total: Option<String>,
    /// Return reason. Required.
    pub return_reason: Option<String>,
    /// Return type. Required.
    pub return_type: Option<String>,
    /// Shipment type.
    pub shipment_type: Option<String>,
    /// SKUs.
    pub skus: Vec<Sku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateReturnRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Handover method.
    pub fn handover_method(mut self, value: impl Into<String>) -> Self {
        self.handover_method = Some(value.into());
        self
    }

    /// Idempotency key.
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.idempotency_key = Some(value.into());
        self
    }

    /// Order id. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Order line item ids.
    pub fn order_line_item_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_line_item_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Order line list.
    pub fn order_line_list(mut self, value: impl IntoIterator<Item = OrderLine>) -> Self {
        self.order_line_list = value.into_iter().collect();
        self
    }

    /// Refund total.
    pub fn refund_total(mut self, value: impl Into<String>) -> Self {
        self.refund_total = Some(value.into());
        self
    }

    /// Return reason. Required.
    pub fn return_reason(mut self, value: impl Into<String>) -> Self {
        self.return_reason = Some(value.into());
        self
    }

    /// Return type. Required.
    pub fn return_type(mut self, value: impl Into<String>) -> Self {
        self.return_type = Some(value.into());
        self
    }

    /// Shipment type.
    pub fn shipment_type(mut self, value: impl Into<String>) -> Self {
        self.shipment_type = Some(value.into());
        self
    }

    /// SKUs.
    pub fn skus(mut self, value: impl IntoIterator<Item = Sku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateReturnRequest {
    fn name(&self) -> &'static str {
        "CreateReturnRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "handover_method" => self.handover_method.read(reader),
            "idempotency_key" => self.idempotency_key.read(reader),
            "order_id" => self.order_id.read(reader),
            "order_line_item_ids" => self.order_line_item_ids.read(reader),
            "order_line_list" => self.order_line_list.read(reader),
            "refund_total" => self.refund_total.read(reader),
            "return_reason" => self.return_reason.read(reader),
            "return_type" => self.return_type.read(reader),
            "shipment_type" => self.shipment_type.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("handover_method", &self.handover_method);
        out.put("idempotency_key", &self.idempotency_key);
        out.put("order_id", &self.order_id);
        out.put("order_line_item_ids", &self.order_line_item_ids);
        out.put("order_line_list", &self.order_line_list);
        out.put("refund_total", &self.refund_total);
        out.put("return_reason", &self.return_reason);
        out.put("return_type", &self.return_type);
        out.put("shipment_type", &self.shipment_type);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetAftersaleEligibility` (202602). Tells which after-sales requests each line of an order allows.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAftersaleEligibilityRequest {
    /// Initiate aftersale user.
    pub initiate_aftersale_user: Option<InitiateAftersaleUser>,
    /// Order id. Required.
    pub order_id: Option<String>,
    /// Request types.
    pub request_types: Vec<RequestType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAftersaleEligibilityRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Initiate aftersale user.
    pub fn initiate_aftersale_user(mut self, value: impl Into<InitiateAftersaleUser>) -> Self {
        self.initiate_aftersale_user = Some(value.into());
        self
    }

    /// Order id. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Request types.
    pub fn request_types(mut self, value: impl IntoIterator<Item = impl Into<RequestType>>) -> Self {
        self.request_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetAftersaleEligibilityRequest {
    fn name(&self) -> &'static str {
        "GetAftersaleEligibilityRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "initiate_aftersale_user" => self.initiate_aftersale_user.read(reader),
            "order_id" => self.order_id.read(reader),
            "request_types" => self.request_types.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("initiate_aftersale_user", &self.initiate_aftersale_user);
        out.put("order_id", &self.order_id);
        out.put("request_types", &self.request_types);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetAvailableReviewDecisions` (202606). Lists the decisions allowed for each line of an after-sales request or RMA.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAvailableReviewDecisionsRequest {
    /// Check decisions.
    pub check_decisions: Vec<CheckDecision>,
    /// Locale.
    pub locale: Option<String>,
    /// Return or cancel id. Required.
    pub return_or_cancel_id: Option<String>,
    /// Seller id. Required.
    pub seller_id: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAvailableReviewDecisionsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Check decisions.
    pub fn check_decisions(mut self, value: impl IntoIterator<Item = impl Into<CheckDecision>>) -> Self {
        self.check_decisions = value.into_iter().map(Into::into).collect();
        self
    }

    /// Locale.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Return or cancel id. Required.
    pub fn return_or_cancel_id(mut self, value: impl Into<String>) -> Self {
        self.return_or_cancel_id = Some(value.into());
        self
    }

    /// Seller id. Required.
    pub fn seller_id(mut self, value: impl Into<i64>) -> Self {
        self.seller_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetAvailableReviewDecisionsRequest {
    fn name(&self) -> &'static str {
        "GetAvailableReviewDecisionsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "check_decisions" => self.check_decisions.read(reader),
            "locale" => self.locale.read(reader),
            "return_or_cancel_id" => self.return_or_cancel_id.read(reader),
            "seller_id" => self.seller_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("check_decisions", &self.check_decisions);
        out.put("locale", &self.locale);
        out.put("return_or_cancel_id", &self.return_or_cancel_id);
        out.put("seller_id", &self.seller_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetDecisionEligibility` (202601). Tells which decisions a return or cancellation allows now, with the reasons for rejecting it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDecisionEligibilityRequest {
    /// Check decisions.
    pub check_decisions: Vec<GetDecisionEligibilityCheckDecision>,
    /// Locale.
    pub locale: Option<String>,
    /// Return or cancel id. Required.
    pub return_or_cancel_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetDecisionEligibilityRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Check decisions.
    pub fn check_decisions(
        mut self,
        value: impl IntoIterator<Item = impl Into<GetDecisionEligibilityCheckDecision>>,
    ) -> Self {
        self.check_decisions = value.into_iter().map(Into::into).collect();
        self
    }

    /// Locale.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Return or cancel id. Required.
    pub fn return_or_cancel_id(mut self, value: impl Into<String>) -> Self {
        self.return_or_cancel_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetDecisionEligibilityRequest {
    fn name(&self) -> &'static str {
        "GetDecisionEligibilityRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "check_decisions" => self.check_decisions.read(reader),
            "locale" => self.locale.read(reader),
            "return_or_cancel_id" => self.return_or_cancel_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("check_decisions", &self.check_decisions);
        out.put("locale", &self.locale);
        out.put("return_or_cancel_id", &self.return_or_cancel_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetRejectReasons` (202309). Lists the reasons for which one return or cancellation may be rejected.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRejectReasonsRequest {
    /// Locale. Default: `en-US`. Example: `en-US`.
    pub locale: Option<String>,
    /// Return or cancel id. Required. Example: `4035319218955782461`.
    pub return_or_cancel_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetRejectReasonsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Locale. Default: `en-US`. Example: `en-US`.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Return or cancel id. Required. Example: `4035319218955782461`.
    pub fn return_or_cancel_id(mut self, value: impl Into<String>) -> Self {
        self.return_or_cancel_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetRejectReasonsRequest {
    fn name(&self) -> &'static str {
        "GetRejectReasonsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "locale" => self.locale.read(reader),
            "return_or_cancel_id" => self.return_or_cancel_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("locale", &self.locale);
        out.put("return_or_cancel_id", &self.return_or_cancel_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetReturnRecords` (202309). Lists what the buyer, the seller and the platform did in a return, with images.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetReturnRecordsRequest {
    /// Locale. Default: `en-US`. Example: `en-US`.
    pub locale: Option<String>,
    /// Return id. Required.
    pub return_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetReturnRecordsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Locale. Default: `en-US`. Example: `en-US`.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Return id. Required.
    pub fn return_id(mut self, value: impl Into<String>) -> Self {
        self.return_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetReturnRecordsRequest {
    fn name(&self) -> &'static str {
        "GetReturnRecordsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "locale" => self.locale.read(reader),
            "return_id" => self.return_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("locale", &self.locale);
        out.put("return_id", &self.return_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `RejectCancellation` (202309). Rejects a buyer's request to cancel an order, with a reason.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RejectCancellationRequest {
    /// Cancel id. Required.
    pub cancel_id: Option<String>,
    /// Comment.
    pub comment: Option<String>,
    /// Idempotency key. At most 255 characters. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
    pub idempotency_key: Option<String>,
    /// Images.
    pub images: Vec<RejectCancellationImage>,
    /// Reject reason. Required.
    pub reject_reason: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RejectCancellationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Cancel id. Required.
    pub fn cancel_id(mut self, value: impl Into<String>) -> Self {
        self.cancel_id = Some(value.into());
        self
    }

    /// Comment.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }

    /// Idempotency key. At most 255 characters. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.idempotency_key = Some(value.into());
        self
    }

    /// Images.
    pub fn images(mut self, value: impl IntoIterator<Item = RejectCancellationImage>) -> Self {
        self.images = value.into_iter().collect();
        self
    }

    /// Reject reason. Required.
    pub fn reject_reason(mut self, value: impl Into<String>) -> Self {
        self.reject_reason = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RejectCancellationRequest {
    fn name(&self) -> &'static str {
        "RejectCancellationRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cancel_id" => self.cancel_id.read(reader),
            "comment" => self.comment.read(reader),
            "idempotency_key" => self.idempotency_key.read(reader),
            "images" => self.images.read(reader),
            "reject_reason" => self.reject_reason.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cancel_id", &self.cancel_id);
        out.put("comment", &self.comment);
        out.put("idempotency_key", &self.idempotency_key);
        out.put("images", &self.images);
        out.put("reject_reason", &self.reject_reason);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `RejectReturn` (202606). Rejects a return request or a returned package, with a reason.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RejectReturnRequest {
    /// Comment.
    pub comment: Option<String>,
    /// Decision. Required.
    pub decision: Option<RejectReturnDecision>,
    /// Idempotency key.
    pub idempotency_key: Option<String>,
    /// Images.
    pub images: Vec<RejectReturnImage>,
    /// Partial refund amount.
    pub partial_refund_amount: Option<PartialRefundAmount>,
    /// Reject reason. Required.
    pub reject_reason: Option<String>,
    /// Return id. Required.
    pub return_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RejectReturnRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Comment.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }

    /// Decision. Required.
    pub fn decision(mut self, value: impl Into<RejectReturnDecision>) -> Self {
        self.decision = Some(value.into());
        self
    }

    /// Idempotency key.
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.idempotency_key = Some(value.into());
        self
    }

    /// Images.
    pub fn images(mut self, value: impl IntoIterator<Item = RejectReturnImage>) -> Self {
        self.images = value.into_iter().collect();
        self
    }

    /// Partial refund amount.
    pub fn partial_refund_amount(mut self, value: PartialRefundAmount) -> Self {
        self.partial_refund_amount = Some(value);
        self
    }

    /// Reject reason. Required.
    pub fn reject_reason(mut self, value: impl Into<String>) -> Self {
        self.reject_reason = Some(value.into());
        self
    }

    /// Return id. Required.
    pub fn return_id(mut self, value: impl Into<String>) -> Self {
        self.return_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RejectReturnRequest {
    fn name(&self) -> &'static str {
        "RejectReturnRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "comment" => self.comment.read(reader),
            "decision" => self.decision.read(reader),
            "idempotency_key" => self.idempotency_key.read(reader),
            "images" => self.images.read(reader),
            "partial_refund_amount" => self.partial_refund_amount.read(reader),
            "reject_reason" => self.reject_reason.read(reader),
            "return_id" => self.return_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("comment", &self.comment);
        out.put("decision", &self.decision);
        out.put("idempotency_key", &self.idempotency_key);
        out.put("images", &self.images);
        out.put("partial_refund_amount", &self.partial_refund_amount);
        out.put("reject_reason", &self.reject_reason);
        out.put("return_id", &self.return_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `ReviewAftersalesRequests` (202609). Decides on several after-sales requests or returned packages in one call.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReviewAftersalesRequestsRequest {
    /// Aftersales request decisions.
    pub aftersales_request_decisions: Vec<AftersalesRequestDecision>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReviewAftersalesRequestsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Aftersales request decisions.
    pub fn aftersales_request_decisions(
        mut self,
        value: impl IntoIterator<Item = AftersalesRequestDecision>,
    ) -> Self {
        self.aftersales_request_decisions = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ReviewAftersalesRequestsRequest {
    fn name(&self) -> &'static str {
        "ReviewAftersalesRequestsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "aftersales_request_decisions" => self.aftersales_request_decisions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("aftersales_request_decisions", &self.aftersales_request_decisions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchAftersalesRequests` (202603). Lists after-sales requests of the 2026 model, by status, order or time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAftersalesRequestsRequest {
    /// Filters.
    pub filters: Option<Filter>,
    /// Locale.
    pub locale: Option<String>,
    /// Pagination.
    pub pagination: Option<Pagination>,
    /// Sort.
    pub sort: Option<Sort>,
    /// Whitelisted data fields.
    pub whitelisted_data_fields: Vec<WhitelistedDataField>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchAftersalesRequestsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Filters.
    pub fn filters(mut self, value: Filter) -> Self {
        self.filters = Some(value);
        self
    }

    /// Locale.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Pagination.
    pub fn pagination(mut self, value: Pagination) -> Self {
        self.pagination = Some(value);
        self
    }

    /// Sort.
    pub fn sort(mut self, value: Sort) -> Self {
        self.sort = Some(value);
        self
    }

    /// Whitelisted data fields.
    pub fn whitelisted_data_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<WhitelistedDataField>>,
    ) -> Self {
        self.whitelisted_data_fields = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchAftersalesRequestsRequest {
    fn name(&self) -> &'static str {
        "SearchAftersalesRequestsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "filters" => self.filters.read(reader),
            "locale" => self.locale.read(reader),
            "pagination" => self.pagination.read(reader),
            "sort" => self.sort.read(reader),
            "whitelisted_data_fields" => self.whitelisted_data_fields.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("filters", &self.filters);
        out.put("locale", &self.locale);
        out.put("pagination", &self.pagination);
        out.put("sort", &self.sort);
        out.put("whitelisted_data_fields", &self.whitelisted_data_fields);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchCancellations` (202602). Lists cancellations that match a filter, oldest first.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCancellationsRequest {
    /// Buyer user ids.
    pub buyer_user_ids: Vec<String>,
    /// Cancel ids.
    pub cancel_ids: Vec<String>,
    /// Cancel status.
    pub cancel_status: Vec<CancelStatus>,
    /// Cancel types.
    pub cancel_types: Vec<CancelType>,
    /// Create time, lower bound. Unix seconds.
    pub create_time_ge: Option<i64>,
    /// Create time, upper bound (exclusive). Unix seconds.
    pub create_time_lt: Option<i64>,
    /// Locale.
    pub locale: Option<String>,
    /// Order ids.
    pub order_ids: Vec<String>,
    /// Page size.
    pub page_size: Option<String>,
    /// Page token.
    pub page_token: Option<String>,
    /// Sort field.
    pub sort_field: Option<SearchCancellationsSortField>,
    /// Sort order.
    pub sort_order: Option<SortOrder>,
    /// Update time, lower bound. Unix seconds.
    pub update_time_ge: Option<i64>,
    /// Update time, upper bound (exclusive). Unix seconds.
    pub update_time_lt: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchCancellationsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Buyer user ids.
    pub fn buyer_user_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.buyer_user_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Cancel ids.
    pub fn cancel_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cancel_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Cancel status.
    pub fn cancel_status(mut self, value: impl IntoIterator<Item = impl Into<CancelStatus>>) -> Self {
        self.cancel_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Cancel types.
    pub fn cancel_types(mut self, value: impl IntoIterator<Item = impl Into<CancelType>>) -> Self {
        self.cancel_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Create time, lower bound. Unix seconds.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Create time, upper bound (exclusive). Unix seconds.
    pub fn create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.create_time_lt = Some(value.into());
        self
    }

    /// Locale.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Order ids.
    pub fn order_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Page size.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sort field.
    pub fn sort_field(mut self, value: impl Into<SearchCancellationsSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Sort order.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Update time, lower bound. Unix seconds.
    pub fn update_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.update_time_ge = Some(value.into());
        self
    }

    /// Update time, upper bound (exclusive). Unix seconds.
    pub fn update_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.update_time_lt = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchCancellationsRequest {
    fn name(&self) -> &'static str {
        "SearchCancellationsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "buyer_user_ids" => self.buyer_user_ids.read(reader),
            "cancel_ids" => self.cancel_ids.read(reader),
            "cancel_status" => self.cancel_status.read(reader),
            "cancel_types" => self.cancel_types.read(reader),
            "create_time_ge" => self.create_time_ge.read(reader),
            "create_time_lt" => self.create_time_lt.read(reader),
            "locale" => self.locale.read(reader),
            "order_ids" => self.order_ids.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "update_time_ge" => self.update_time_ge.read(reader),
            "update_time_lt" => self.update_time_lt.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("buyer_user_ids", &self.buyer_user_ids);
        out.put("cancel_ids", &self.cancel_ids);
        out.put("cancel_status", &self.cancel_status);
        out.put("cancel_types", &self.cancel_types);
        out.put("create_time_ge", &self.create_time_ge);
        out.put("create_time_lt", &self.create_time_lt);
        out.put("locale", &self.locale);
        out.put("order_ids", &self.order_ids);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("update_time_ge", &self.update_time_ge);
        out.put("update_time_lt", &self.update_time_lt);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchReturnMerchandiseAuthorizations` (202604). Lists return packages (RMAs) of the 2026 model, by status, order or time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchReturnMerchandiseAuthorizationsRequest {
    /// Filters.
    pub filters: Option<SearchReturnMerchandiseAuthorizationsFilter>,
    /// Locale.
    pub locale: Option<String>,
    /// Pagination.
    pub pagination: Option<Pagination>,
    /// Sort.
    pub sort: Option<Sort>,
    /// Whitelisted data fields.
    pub whitelisted_data_fields: Vec<SearchReturnMerchandiseAuthorizationsWhitelistedDataField>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchReturnMerchandiseAuthorizationsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Filters.
    pub fn filters(mut self, value: SearchReturnMerchandiseAuthorizationsFilter) -> Self {
        self.filters = Some(value);
        self
    }

    /// Locale.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Pagination.
    pub fn pagination(mut self, value: Pagination) -> Self {
        self.pagination = Some(value);
        self
    }

    /// Sort.
    pub fn sort(mut self, value: Sort) -> Self {
        self.sort = Some(value);
        self
    }

    /// Whitelisted data fields.
    pub fn whitelisted_data_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<SearchReturnMerchandiseAuthorizationsWhitelistedDataField>>,
    ) -> Self {
        self.whitelisted_data_fields = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchReturnMerchandiseAuthorizationsRequest {
    fn name(&self) -> &'static str {
        "SearchReturnMerchandiseAuthorizationsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "filters" => self.filters.read(reader),
            "locale" => self.locale.read(reader),
            "pagination" => self.pagination.read(reader),
            "sort" => self.sort.read(reader),
            "whitelisted_data_fields" => self.whitelisted_data_fields.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("filters", &self.filters);
        out.put("locale", &self.locale);
        out.put("pagination", &self.pagination);
        out.put("sort", &self.sort);
        out.put("whitelisted_data_fields", &self.whitelisted_data_fields);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchReturns` (202602). Lists returns and refunds that match a filter, oldest first.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchReturnsRequest {
    /// Arbitration status.
    pub arbitration_status: Vec<ArbitrationStatus>,
    /// Buyer user ids.
    pub buyer_user_ids: Vec<String>,
    /// Create time, lower bound. Unix seconds.
    pub create_time_ge: Option<i64>,
    /// Create time, upper bound (exclusive). Unix seconds.
    pub create_time_lt: Option<i64>,
    /// Locale.
    pub locale: Option<String>,
    /// Order ids.
    pub order_ids: Vec<String>,
    /// Page size.
    pub page_size: Option<String>,
    /// Page token.
    pub page_token: Option<String>,
    /// Return ids.
    pub return_ids: Vec<String>,
    /// Return status.
    pub return_status: Vec<ReturnStatus>,
    /// Return types.
    pub return_types: Vec<ReturnType>,
    /// Seller proposed return type.
    pub seller_proposed_return_type: Vec<SellerProposedReturnType>,
    /// Sort field.
    pub sort_field: Option<SearchCancellationsSortField>,
    /// Sort order.
    pub sort_order: Option<SortOrder>,
    /// Update time, lower bound. Unix seconds.
    pub update_time_ge: Option<i64>,
    /// Update time, upper bound (exclusive). Unix seconds.
    pub update_time_lt: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchReturnsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Arbitration status.
    pub fn arbitration_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<ArbitrationStatus>>,
    ) -> Self {
        self.arbitration_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Buyer user ids.
    pub fn buyer_user_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.buyer_user_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Create time, lower bound. Unix seconds.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Create time, upper bound (exclusive). Unix seconds.
    pub fn create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.create_time_lt = Some(value.into());
        self
    }

    /// Locale.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Order ids.
    pub fn order_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Page size.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Return ids.
    pub fn return_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.return_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Return status.
    pub fn return_status(mut self, value: impl IntoIterator<Item = impl Into<ReturnStatus>>) -> Self {
        self.return_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Return types.
    pub fn return_types(mut self, value: impl IntoIterator<Item = impl Into<ReturnType>>) -> Self {
        self.return_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Seller proposed return type.
    pub fn seller_proposed_return_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<SellerProposedReturnType>>,
    ) -> Self {
        self.seller_proposed_return_type = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sort field.
    pub fn sort_field(mut self, value: impl Into<SearchCancellationsSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Sort order.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Update time, lower bound. Unix seconds.
    pub fn update_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.update_time_ge = Some(value.into());
        self
    }

    /// Update time, upper bound (exclusive). Unix seconds.
    pub fn update_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.update_time_lt = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchReturnsRequest {
    fn name(&self) -> &'static str {
        "SearchReturnsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "arbitration_status" => self.arbitration_status.read(reader),
            "buyer_user_ids" => self.buyer_user_ids.read(reader),
            "create_time_ge" => self.create_time_ge.read(reader),
            "create_time_lt" => self.create_time_lt.read(reader),
            "locale" => self.locale.read(reader),
            "order_ids" => self.order_ids.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "return_ids" => self.return_ids.read(reader),
            "return_status" => self.return_status.read(reader),
            "return_types" => self.return_types.read(reader),
            "seller_proposed_return_type" => self.seller_proposed_return_type.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "update_time_ge" => self.update_time_ge.read(reader),
            "update_time_lt" => self.update_time_lt.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("arbitration_status", &self.arbitration_status);
        out.put("buyer_user_ids", &self.buyer_user_ids);
        out.put("create_time_ge", &self.create_time_ge);
        out.put("create_time_lt", &self.create_time_lt);
        out.put("locale", &self.locale);
        out.put("order_ids", &self.order_ids);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("return_ids", &self.return_ids);
        out.put("return_status", &self.return_status);
        out.put("return_types", &self.return_types);
        out.put("seller_proposed_return_type", &self.seller_proposed_return_type);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("update_time_ge", &self.update_time_ge);
        out.put("update_time_lt", &self.update_time_lt);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UploadShippingDocumentAndTrackingInfo` (202405). Uploads the return label, QR code and tracking number for the buyer's returns.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadShippingDocumentAndTrackingInfoRequest {
    /// Return id type.
    pub return_id_type: Option<ReturnIdType>,
    /// Return ids. Required.
    pub return_ids: Vec<String>,
    /// Return provider id. Required. Example: `6599541761693270018`.
    pub return_provider_id: Option<String>,
    /// Return qr code.
    pub return_qr_code: Option<Upload>,
    /// Return shipping label.
    pub return_shipping_label: Option<Upload>,
    /// Tracking number. Required. Example: `TTHERMES2882481596119090868`.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadShippingDocumentAndTrackingInfoRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Return id type.
    pub fn return_id_type(mut self, value: impl Into<ReturnIdType>) -> Self {
        self.return_id_type = Some(value.into());
        self
    }

    /// Return ids. Required.
    pub fn return_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.return_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Return provider id. Required. Example: `6599541761693270018`.
    pub fn return_provider_id(mut self, value: impl Into<String>) -> Self {
        self.return_provider_id = Some(value.into());
        self
    }

    /// Return qr code.
    pub fn return_qr_code(mut self, value: Upload) -> Self {
        self.return_qr_code = Some(value);
        self
    }

    /// Return shipping label.
    pub fn return_shipping_label(mut self, value: Upload) -> Self {
        self.return_shipping_label = Some(value);
        self
    }

    /// Tracking number. Required. Example: `TTHERMES2882481596119090868`.
    pub fn tracking_number(mut self, value: impl Into<String>) -> Self {
        self.tracking_number = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UploadShippingDocumentAndTrackingInfoRequest {
    fn name(&self) -> &'static str {
        "UploadShippingDocumentAndTrackingInfoRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "return_id_type" => self.return_id_type.read(reader),
            "return_ids" => self.return_ids.read(reader),
            "return_provider_id" => self.return_provider_id.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("return_id_type", &self.return_id_type);
        out.put("return_ids", &self.return_ids);
        out.put("return_provider_id", &self.return_provider_id);
        out.put("tracking_number", &self.tracking_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    ApproveCancellationRequest,
    ApproveReturnRequest,
    CalculateRefundRequest,
    CancelOrderRequest,
    CreateReturnRequest,
    GetAftersaleEligibilityRequest,
    GetAvailableReviewDecisionsRequest,
    GetDecisionEligibilityRequest,
    GetRejectReasonsRequest,
    GetReturnRecordsRequest,
    RejectCancellationRequest,
    RejectReturnRequest,
    ReviewAftersalesRequestsRequest,
    SearchAftersalesRequestsRequest,
    SearchCancellationsRequest,
    SearchReturnMerchandiseAuthorizationsRequest,
    SearchReturnsRequest,
    UploadShippingDocumentAndTrackingInfoRequest,
);
