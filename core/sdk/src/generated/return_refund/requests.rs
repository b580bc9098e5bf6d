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
    /// Id of the buyer's cancellation request to approve. Required.
    pub cancel_id: Option<String>,
    /// Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
    pub idempotency_key: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ApproveCancellationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the buyer's cancellation request to approve. Required.
    pub fn cancel_id(mut self, value: impl Into<String>) -> Self {
        self.cancel_id = Some(value.into());
        self
    }

    /// Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
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
    /// Whether the buyer is refunded without sending the goods back; allowed only with the decision APPROVE_RETURN. Example: `true`.
    pub buyer_keep_item: Option<bool>,
    /// Decision of the seller on the return, to be applied or checked. Required. Example: `APPROVE_REFUND`.
    pub decision: Option<ApproveReturnDecision>,
    /// Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
    pub idempotency_key: Option<String>,
    /// Amount of the partial refund that the seller offers.
    pub partial_refund: Option<Money>,
    /// Id of the return, as returned when it was created or searched. Required.
    pub return_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ApproveReturnRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the buyer is refunded without sending the goods back; allowed only with the decision APPROVE_RETURN. Example: `true`.
    pub fn buyer_keep_item(mut self, value: bool) -> Self {
        self.buyer_keep_item = Some(value);
        self
    }

    /// Decision of the seller on the return, to be applied or checked. Required. Example: `APPROVE_REFUND`.
    pub fn decision(mut self, value: impl Into<ApproveReturnDecision>) -> Self {
        self.decision = Some(value.into());
        self
    }

    /// Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.idempotency_key = Some(value.into());
        self
    }

    /// Amount of the partial refund that the seller offers.
    pub fn partial_refund(mut self, value: Money) -> Self {
        self.partial_refund = Some(value);
        self
    }

    /// Id of the return, as returned when it was created or searched. Required.
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
    /// How the buyer hands the goods to the carrier when they return with platform shipping.
    pub handover_method: Option<HandoverMethod>,
    /// Id of the TikTok Shop order that the request is about. Required.
    pub order_id: Option<String>,
    /// Ids of the order lines that the request covers; all lines when neither this nor `skus` is given.
    pub order_line_item_ids: Vec<String>,
    /// Order lines that the request covers, as an alternative to plain ids that can also name sub-lines.
    pub order_line_list: Vec<OrderLine>,
    /// Key of the reason for the request; which ones are allowed depends on market and order state. Required.
    pub reason_name: Option<String>,
    /// Kind of request: CANCEL, REFUND or RETURN_AND_REFUND; the refund is computed differently for each. Required.
    pub request_type: Option<String>,
    /// Who arranges the shipment with which the buyer sends the goods back.
    pub shipment_type: Option<String>,
    /// SKUs that the request covers with their quantities, as an alternative to naming order lines.
    pub skus: Vec<Sku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CalculateRefundRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How the buyer hands the goods to the carrier when they return with platform shipping.
    pub fn handover_method(mut self, value: impl Into<HandoverMethod>) -> Self {
        self.handover_method = Some(value.into());
        self
    }

    /// Id of the TikTok Shop order that the request is about. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Ids of the order lines that the request covers; all lines when neither this nor `skus` is given.
    pub fn order_line_item_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_line_item_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Order lines that the request covers, as an alternative to plain ids that can also name sub-lines.
    pub fn order_line_list(mut self, value: impl IntoIterator<Item = OrderLine>) -> Self {
        self.order_line_list = value.into_iter().collect();
        self
    }

    /// Key of the reason for the request; which ones are allowed depends on market and order state. Required.
    pub fn reason_name(mut self, value: impl Into<String>) -> Self {
        self.reason_name = Some(value.into());
        self
    }

    /// Kind of request: CANCEL, REFUND or RETURN_AND_REFUND; the refund is computed differently for each. Required.
    pub fn request_type(mut self, value: impl Into<String>) -> Self {
        self.request_type = Some(value.into());
        self
    }

    /// Who arranges the shipment with which the buyer sends the goods back.
    pub fn shipment_type(mut self, value: impl Into<String>) -> Self {
        self.shipment_type = Some(value.into());
        self
    }

    /// SKUs that the request covers with their quantities, as an alternative to naming order lines.
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
    /// Key of the seller's reason for cancelling; which ones are allowed depends on market and order state. Required.
    pub cancel_reason: Option<String>,
    /// Id of the TikTok Shop order that the request is about. Required.
    pub order_id: Option<String>,
    /// Order lines to cancel; only in the US and the UK, for items out of stock, may it be part of the order.
    pub order_line_item_ids: Vec<String>,
    /// Order lines that the request covers, as an alternative to plain ids that can also name sub-lines.
    pub order_line_list: Vec<OrderLine>,
    /// SKUs to cancel with their quantities, as an alternative to naming order lines.
    pub skus: Vec<Sku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CancelOrderRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the seller's reason for cancelling; which ones are allowed depends on market and order state. Required.
    pub fn cancel_reason(mut self, value: impl Into<String>) -> Self {
        self.cancel_reason = Some(value.into());
        self
    }

    /// Id of the TikTok Shop order that the request is about. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Order lines to cancel; only in the US and the UK, for items out of stock, may it be part of the order.
    pub fn order_line_item_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_line_item_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Order lines that the request covers, as an alternative to plain ids that can also name sub-lines.
    pub fn order_line_list(mut self, value: impl IntoIterator<Item = OrderLine>) -> Self {
        self.order_line_list = value.into_iter().collect();
        self
    }

    /// SKUs to cancel with their quantities, as an alternative to naming order lines.
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
    /// Currency of the refund, which must be the currency of the order, ISO 4217 code.
    pub currency: Option<String>,
    /// How the buyer hands the goods to the carrier when they return with platform shipping.
    pub handover_method: Option<HandoverMethod>,
    /// Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice.
    pub idempotency_key: Option<String>,
    /// Id of the TikTok Shop order that the request is about. Required.
    pub order_id: Option<String>,
    /// Ids of the order lines that the request covers; all lines when neither this nor `skus` is given.
    pub order_line_item_ids: Vec<String>,
    /// Order lines that the request covers, as an alternative to plain ids that can also name sub-lines.
    pub order_line_list: Vec<OrderLine>,
    /// Total to refund to the buyer, decimal text in `currency`; at most the refundable amount, see Calculate Refund.
    pub refund_total: Option<String>,
    /// Key of the seller's reason for starting the return; see the eligible reasons of the order. Required.
    pub return_reason: Option<String>,
    /// Whether to refund at once (REFUND) or after the buyer has sent the goods back (RETURN_AND_REFUND). Required.
    pub return_type: Option<String>,
    /// Who arranges the shipment with which the buyer sends the goods back.
    pub shipment_type: Option<String>,
    /// SKUs that the request covers with their quantities, as an alternative to naming order lines.
    pub skus: Vec<Sku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateReturnRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of the refund, which must be the currency of the order, ISO 4217 code.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// How the buyer hands the goods to the carrier when they return with platform shipping.
    pub fn handover_method(mut self, value: impl Into<HandoverMethod>) -> Self {
        self.handover_method = Some(value.into());
        self
    }

    /// Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice.
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.idempotency_key = Some(value.into());
        self
    }

    /// Id of the TikTok Shop order that the request is about. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Ids of the order lines that the request covers; all lines when neither this nor `skus` is given.
    pub fn order_line_item_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_line_item_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Order lines that the request covers, as an alternative to plain ids that can also name sub-lines.
    pub fn order_line_list(mut self, value: impl IntoIterator<Item = OrderLine>) -> Self {
        self.order_line_list = value.into_iter().collect();
        self
    }

    /// Total to refund to the buyer, decimal text in `currency`; at most the refundable amount, see Calculate Refund.
    pub fn refund_total(mut self, value: impl Into<String>) -> Self {
        self.refund_total = Some(value.into());
        self
    }

    /// Key of the seller's reason for starting the return; see the eligible reasons of the order. Required.
    pub fn return_reason(mut self, value: impl Into<String>) -> Self {
        self.return_reason = Some(value.into());
        self
    }

    /// Whether to refund at once (REFUND) or after the buyer has sent the goods back (RETURN_AND_REFUND). Required.
    pub fn return_type(mut self, value: impl Into<String>) -> Self {
        self.return_type = Some(value.into());
        self
    }

    /// Who arranges the shipment with which the buyer sends the goods back.
    pub fn shipment_type(mut self, value: impl Into<String>) -> Self {
        self.shipment_type = Some(value.into());
        self
    }

    /// SKUs that the request covers with their quantities, as an alternative to naming order lines.
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
    /// Party for which to check what it may start; the seller by default.
    pub initiate_aftersale_user: Option<InitiateAftersaleUser>,
    /// Id of the TikTok Shop order that the request is about. Required.
    pub order_id: Option<String>,
    /// Kinds of request to check; all when left out.
    pub request_types: Vec<RequestType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAftersaleEligibilityRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Party for which to check what it may start; the seller by default.
    pub fn initiate_aftersale_user(mut self, value: impl Into<InitiateAftersaleUser>) -> Self {
        self.initiate_aftersale_user = Some(value.into());
        self
    }

    /// Id of the TikTok Shop order that the request is about. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Kinds of request to check; all when left out.
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
    /// Decisions to check for this return or cancellation; limits the reply to them.
    pub check_decisions: Vec<CheckDecision>,
    /// Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
    pub locale: Option<String>,
    /// Id of the return or cancellation to look at. Required.
    pub return_or_cancel_id: Option<String>,
    /// Id of the seller for whom to check the decisions. Required.
    pub seller_id: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAvailableReviewDecisionsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Decisions to check for this return or cancellation; limits the reply to them.
    pub fn check_decisions(mut self, value: impl IntoIterator<Item = impl Into<CheckDecision>>) -> Self {
        self.check_decisions = value.into_iter().map(Into::into).collect();
        self
    }

    /// Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Id of the return or cancellation to look at. Required.
    pub fn return_or_cancel_id(mut self, value: impl Into<String>) -> Self {
        self.return_or_cancel_id = Some(value.into());
        self
    }

    /// Id of the seller for whom to check the decisions. Required.
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
    /// Decisions to check for this return or cancellation; limits the reply to them.
    pub check_decisions: Vec<GetDecisionEligibilityCheckDecision>,
    /// Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
    pub locale: Option<String>,
    /// Id of the return or cancellation to look at. Required.
    pub return_or_cancel_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetDecisionEligibilityRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Decisions to check for this return or cancellation; limits the reply to them.
    pub fn check_decisions(
        mut self,
        value: impl IntoIterator<Item = impl Into<GetDecisionEligibilityCheckDecision>>,
    ) -> Self {
        self.check_decisions = value.into_iter().map(Into::into).collect();
        self
    }

    /// Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Id of the return or cancellation to look at. Required.
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
    /// Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default. Default: `en-US`. Example: `en-US`.
    pub locale: Option<String>,
    /// Id of the return or cancellation to look at. Required. Example: `4035319218955782461`.
    pub return_or_cancel_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetRejectReasonsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default. Default: `en-US`. Example: `en-US`.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Id of the return or cancellation to look at. Required. Example: `4035319218955782461`.
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
    /// Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default. Default: `en-US`. Example: `en-US`.
    pub locale: Option<String>,
    /// Id of the return, as returned when it was created or searched. Required.
    pub return_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetReturnRecordsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default. Default: `en-US`. Example: `en-US`.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Id of the return, as returned when it was created or searched. Required.
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
    /// Id of the buyer's cancellation request to refuse. Required.
    pub cancel_id: Option<String>,
    /// Remark of the seller that explains the refusal to the buyer.
    pub comment: Option<String>,
    /// Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
    pub idempotency_key: Option<String>,
    /// Pictures that support the seller's refusal, uploaded beforehand.
    pub images: Vec<RejectCancellationImage>,
    /// Key of the reason to keep the order, for example that the parcel is already packed; see Get Reject Reasons. Required.
    pub reject_reason: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RejectCancellationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the buyer's cancellation request to refuse. Required.
    pub fn cancel_id(mut self, value: impl Into<String>) -> Self {
        self.cancel_id = Some(value.into());
        self
    }

    /// Remark of the seller that explains the refusal to the buyer.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }

    /// Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice. Example: `40b456b1-78e7-412d-9fe6-82181496e1bd`.
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.idempotency_key = Some(value.into());
        self
    }

    /// Pictures that support the seller's refusal, uploaded beforehand.
    pub fn images(mut self, value: impl IntoIterator<Item = RejectCancellationImage>) -> Self {
        self.images = value.into_iter().collect();
        self
    }

    /// Key of the reason to keep the order, for example that the parcel is already packed; see Get Reject Reasons. Required.
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
    /// Remark of the seller that explains the refusal to the buyer.
    pub comment: Option<String>,
    /// Decision of the seller on the return, to be applied or checked. Required.
    pub decision: Option<RejectReturnDecision>,
    /// Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice.
    pub idempotency_key: Option<String>,
    /// Pictures that support the seller's refusal, uploaded beforehand.
    pub images: Vec<RejectReturnImage>,
    /// Amount of the partial refund that the seller offers, with its currency.
    pub partial_refund_amount: Option<PartialRefundAmount>,
    /// Key of the seller's reason for the refusal, one of those returned by Get Reject Reasons. Required.
    pub reject_reason: Option<String>,
    /// Id of the return, as returned when it was created or searched. Required.
    pub return_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RejectReturnRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Remark of the seller that explains the refusal to the buyer.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }

    /// Decision of the seller on the return, to be applied or checked. Required.
    pub fn decision(mut self, value: impl Into<RejectReturnDecision>) -> Self {
        self.decision = Some(value.into());
        self
    }

    /// Unique text of your choice, at most 255 characters such as a UUID, by which the platform recognizes a repeated call and does not apply it twice.
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.idempotency_key = Some(value.into());
        self
    }

    /// Pictures that support the seller's refusal, uploaded beforehand.
    pub fn images(mut self, value: impl IntoIterator<Item = RejectReturnImage>) -> Self {
        self.images = value.into_iter().collect();
        self
    }

    /// Amount of the partial refund that the seller offers, with its currency.
    pub fn partial_refund_amount(mut self, value: PartialRefundAmount) -> Self {
        self.partial_refund_amount = Some(value);
        self
    }

    /// Key of the seller's reason for the refusal, one of those returned by Get Reject Reasons. Required.
    pub fn reject_reason(mut self, value: impl Into<String>) -> Self {
        self.reject_reason = Some(value.into());
        self
    }

    /// Id of the return, as returned when it was created or searched. Required.
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
    /// Decisions of the seller to apply in one call, one entry per request.
    pub aftersales_request_decisions: Vec<AftersalesRequestDecision>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReviewAftersalesRequestsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Decisions of the seller to apply in one call, one entry per request.
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
    /// Conditions that the requests must meet to be returned.
    pub filters: Option<Filter>,
    /// Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
    pub locale: Option<String>,
    /// Which page of the result to return, and how large it is.
    pub pagination: Option<Pagination>,
    /// Field and direction by which the entries are sorted.
    pub sort: Option<Sort>,
    /// Parts to include for each entry; leave out those you do not need.
    pub whitelisted_data_fields: Vec<WhitelistedDataField>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchAftersalesRequestsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Conditions that the requests must meet to be returned.
    pub fn filters(mut self, value: Filter) -> Self {
        self.filters = Some(value);
        self
    }

    /// Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Which page of the result to return, and how large it is.
    pub fn pagination(mut self, value: Pagination) -> Self {
        self.pagination = Some(value);
        self
    }

    /// Field and direction by which the entries are sorted.
    pub fn sort(mut self, value: Sort) -> Self {
        self.sort = Some(value);
        self
    }

    /// Parts to include for each entry; leave out those you do not need.
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
    /// Limits the result to requests of the buyers with these platform user ids.
    pub buyer_user_ids: Vec<String>,
    /// Limits the result to cancellations with these ids.
    pub cancel_ids: Vec<String>,
    /// Limits the result to cancellations in these states.
    pub cancel_status: Vec<CancelStatus>,
    /// Limits the result to cancellations of these kinds.
    pub cancel_types: Vec<CancelType>,
    /// Earliest creation time of the requests to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop.
    pub create_time_ge: Option<i64>,
    /// Creation time before which the returned requests were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given.
    pub create_time_lt: Option<i64>,
    /// Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
    pub locale: Option<String>,
    /// Limits the result to requests about these TikTok Shop orders.
    pub order_ids: Vec<String>,
    /// Number of entries per page, 10 to 50, 10 by default.
    pub page_size: Option<String>,
    /// Position from which to continue, the `next_page_token` of the previous reply; leave it out for the first page.
    pub page_token: Option<String>,
    /// Time by which the entries are sorted, in the direction of `sort_order`; `create_time` by default.
    pub sort_field: Option<SearchCancellationsSortField>,
    /// Direction of sorting by `sort_field`; ascending by default.
    pub sort_order: Option<SortOrder>,
    /// Earliest update time of the requests to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop.
    pub update_time_ge: Option<i64>,
    /// Update time before which the returned requests last changed, exclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given.
    pub update_time_lt: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchCancellationsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the result to requests of the buyers with these platform user ids.
    pub fn buyer_user_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.buyer_user_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to cancellations with these ids.
    pub fn cancel_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cancel_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to cancellations in these states.
    pub fn cancel_status(mut self, value: impl IntoIterator<Item = impl Into<CancelStatus>>) -> Self {
        self.cancel_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to cancellations of these kinds.
    pub fn cancel_types(mut self, value: impl IntoIterator<Item = impl Into<CancelType>>) -> Self {
        self.cancel_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Earliest creation time of the requests to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Creation time before which the returned requests were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given.
    pub fn create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.create_time_lt = Some(value.into());
        self
    }

    /// Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Limits the result to requests about these TikTok Shop orders.
    pub fn order_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Number of entries per page, 10 to 50, 10 by default.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Position from which to continue, the `next_page_token` of the previous reply; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Time by which the entries are sorted, in the direction of `sort_order`; `create_time` by default.
    pub fn sort_field(mut self, value: impl Into<SearchCancellationsSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of sorting by `sort_field`; ascending by default.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Earliest update time of the requests to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop.
    pub fn update_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.update_time_ge = Some(value.into());
        self
    }

    /// Update time before which the returned requests last changed, exclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given.
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
    /// Conditions that the requests must meet to be returned.
    pub filters: Option<SearchReturnMerchandiseAuthorizationsFilter>,
    /// Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
    pub locale: Option<String>,
    /// Which page of the result to return, and how large it is.
    pub pagination: Option<Pagination>,
    /// Field and direction by which the entries are sorted.
    pub sort: Option<Sort>,
    /// Parts to include for each entry; leave out those you do not need.
    pub whitelisted_data_fields: Vec<SearchReturnMerchandiseAuthorizationsWhitelistedDataField>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchReturnMerchandiseAuthorizationsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Conditions that the requests must meet to be returned.
    pub fn filters(mut self, value: SearchReturnMerchandiseAuthorizationsFilter) -> Self {
        self.filters = Some(value);
        self
    }

    /// Language of the texts in the reply, one or more BCP 47 codes separated by commas; en-US by default.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Which page of the result to return, and how large it is.
    pub fn pagination(mut self, value: Pagination) -> Self {
        self.pagination = Some(value);
        self
    }

    /// Field and direction by which the entries are sorted.
    pub fn sort(mut self, value: Sort) -> Self {
        self.sort = Some(value);
        self
    }

    /// Parts to include for each entry; leave out those you do not need.
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
    /// Limits the result to returns whose dispute is in one of these states.
    pub arbitration_status: Vec<ArbitrationStatus>,
    /// Limits the result to requests of the buyers with these platform user ids.
    pub buyer_user_ids: Vec<String>,
    /// Earliest creation time of the requests to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop.
    pub create_time_ge: Option<i64>,
    /// Creation time before which the returned requests were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given.
    pub create_time_lt: Option<i64>,
    /// Language of the texts in the reply, one or more BCP 47 codes separated by commas; en by default.
    pub locale: Option<String>,
    /// Limits the result to requests about these TikTok Shop orders.
    pub order_ids: Vec<String>,
    /// Number of entries per page, 10 to 50, 10 by default.
    pub page_size: Option<String>,
    /// Position from which to continue, the `next_page_token` of the previous reply; leave it out for the first page.
    pub page_token: Option<String>,
    /// Limits the result to returns with these ids.
    pub return_ids: Vec<String>,
    /// Limits the result to returns in these states.
    pub return_status: Vec<ReturnStatus>,
    /// Limits the result to returns of these kinds.
    pub return_types: Vec<ReturnType>,
    /// Limits the result to returns for which the seller offered this other solution.
    pub seller_proposed_return_type: Vec<SellerProposedReturnType>,
    /// Time by which the entries are sorted, in the direction of `sort_order`; `create_time` by default.
    pub sort_field: Option<SearchCancellationsSortField>,
    /// Direction of sorting by `sort_field`; ascending by default.
    pub sort_order: Option<SortOrder>,
    /// Earliest update time of the requests to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop.
    pub update_time_ge: Option<i64>,
    /// Update time before which the returned requests last changed, exclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given.
    pub update_time_lt: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchReturnsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the result to returns whose dispute is in one of these states.
    pub fn arbitration_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<ArbitrationStatus>>,
    ) -> Self {
        self.arbitration_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to requests of the buyers with these platform user ids.
    pub fn buyer_user_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.buyer_user_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Earliest creation time of the requests to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Creation time before which the returned requests were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given.
    pub fn create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.create_time_lt = Some(value.into());
        self
    }

    /// Language of the texts in the reply, one or more BCP 47 codes separated by commas; en by default.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Limits the result to requests about these TikTok Shop orders.
    pub fn order_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Number of entries per page, 10 to 50, 10 by default.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Position from which to continue, the `next_page_token` of the previous reply; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Limits the result to returns with these ids.
    pub fn return_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.return_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to returns in these states.
    pub fn return_status(mut self, value: impl IntoIterator<Item = impl Into<ReturnStatus>>) -> Self {
        self.return_status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to returns of these kinds.
    pub fn return_types(mut self, value: impl IntoIterator<Item = impl Into<ReturnType>>) -> Self {
        self.return_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to returns for which the seller offered this other solution.
    pub fn seller_proposed_return_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<SellerProposedReturnType>>,
    ) -> Self {
        self.seller_proposed_return_type = value.into_iter().map(Into::into).collect();
        self
    }

    /// Time by which the entries are sorted, in the direction of `sort_order`; `create_time` by default.
    pub fn sort_field(mut self, value: impl Into<SearchCancellationsSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of sorting by `sort_field`; ascending by default.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Earliest update time of the requests to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop.
    pub fn update_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.update_time_ge = Some(value.into());
        self
    }

    /// Update time before which the returned requests last changed, exclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given.
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
    /// Whether `return_ids` holds returns of single SKUs or return merchandise authorizations (RMA).
    pub return_id_type: Option<ReturnIdType>,
    /// Returns for which the seller provides label and tracking number. Required.
    pub return_ids: Vec<String>,
    /// Id of the carrier chosen by the seller for the return parcel. Required. Example: `6599541761693270018`.
    pub return_provider_id: Option<String>,
    /// File with the QR code that the buyer shows at the carrier instead of a printed label.
    pub return_qr_code: Option<Upload>,
    /// File with the label that the buyer puts on the parcel to return.
    pub return_shipping_label: Option<Upload>,
    /// Carrier's tracking number of the parcel in which the buyer returns the goods, given to the buyer by the seller. Required. Example: `TTHERMES2882481596119090868`.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadShippingDocumentAndTrackingInfoRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether `return_ids` holds returns of single SKUs or return merchandise authorizations (RMA).
    pub fn return_id_type(mut self, value: impl Into<ReturnIdType>) -> Self {
        self.return_id_type = Some(value.into());
        self
    }

    /// Returns for which the seller provides label and tracking number. Required.
    pub fn return_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.return_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id of the carrier chosen by the seller for the return parcel. Required. Example: `6599541761693270018`.
    pub fn return_provider_id(mut self, value: impl Into<String>) -> Self {
        self.return_provider_id = Some(value.into());
        self
    }

    /// File with the QR code that the buyer shows at the carrier instead of a printed label.
    pub fn return_qr_code(mut self, value: Upload) -> Self {
        self.return_qr_code = Some(value);
        self
    }

    /// File with the label that the buyer puts on the parcel to return.
    pub fn return_shipping_label(mut self, value: Upload) -> Self {
        self.return_shipping_label = Some(value);
        self
    }

    /// Carrier's tracking number of the parcel in which the buyer returns the goods, given to the buyer by the seller. Required. Example: `TTHERMES2882481596119090868`.
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
