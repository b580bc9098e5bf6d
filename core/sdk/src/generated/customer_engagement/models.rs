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

/// The response of `CreateCustomEngagementTask` (202502).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomEngagementTaskResponse {
    /// Id of the engagement task; pass it when you send the messages. Example: `475910475643`.
    pub task_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateCustomEngagementTaskResponse {
    fn name(&self) -> &'static str {
        "CreateCustomEngagementTaskResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "task_id" => self.task_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("task_id", &self.task_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateEngagementTask` (202412).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEngagementTaskResponse {
    /// Id of the engagement task; pass it when you send the messages. Example: `475910475643`.
    pub task_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateEngagementTaskResponse {
    fn name(&self) -> &'static str {
        "CreateEngagementTaskResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "task_id" => self.task_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("task_id", &self.task_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetCustomerTabVisibility` (202501).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCustomerTabVisibilityResponse {
    /// Whether the shop sees the Customer tab in Seller Center. Example: `true`.
    pub is_visible: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetCustomerTabVisibilityResponse {
    fn name(&self) -> &'static str {
        "GetCustomerTabVisibilityResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_visible" => self.is_visible.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_visible", &self.is_visible);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetFeaturePermissions` (202502).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFeaturePermissionsResponse {
    /// Features with access control and whether the shop may use each.
    pub features: Vec<Feature>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetFeaturePermissionsResponse {
    fn name(&self) -> &'static str {
        "GetFeaturePermissionsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "features" => self.features.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("features", &self.features);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetMessageTemplates` (202412).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMessageTemplatesResponse {
    /// Messages that the platform has prepared for shops.
    pub message_templates: Vec<MessageTemplate>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetMessageTemplatesResponse {
    fn name(&self) -> &'static str {
        "GetMessageTemplatesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "message_templates" => self.message_templates.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("message_templates", &self.message_templates);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetTaskPerformances` (202412).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTaskPerformancesResponse {
    /// Figures of each task: recipients, readers, orders and revenue.
    pub task_performances: Vec<TaskPerformance>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetTaskPerformancesResponse {
    fn name(&self) -> &'static str {
        "GetTaskPerformancesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "task_performances" => self.task_performances.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("task_performances", &self.task_performances);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SendEngagementMessage` (202412).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendEngagementMessageResponse {
    /// Buyers to whom the message could not be sent; the others got it.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SendEngagementMessageResponse {
    fn name(&self) -> &'static str {
        "SendEngagementMessageResponse"
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

/// Coupon card rule inside [`MessageTemplate`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CouponCardRule {
    /// Kinds of coupons allowed: REGULAR_ALL for regular coupons for all buyers, REGULAR_REPEAT for regular coupons for repeat buyers.
    pub coupon_type: Vec<CouponType>,
    /// Largest number of cards of this kind in one message. Example: `1`.
    pub max_count: Option<i64>,
    /// Smallest number of cards of this kind that a message must have. Example: `1`.
    pub min_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CouponCardRule {
    fn name(&self) -> &'static str {
        "CouponCardRule"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "coupon_type" => self.coupon_type.read(reader),
            "max_count" => self.max_count.read(reader),
            "min_count" => self.min_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("coupon_type", &self.coupon_type);
        out.put("max_count", &self.max_count);
        out.put("min_count", &self.min_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Custom message inside [`CreateCustomEngagementTaskRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomMessage {
    /// Text of the message, 1 to 500 characters, emoji allowed.
    pub body: Option<String>,
    /// Title of the message, 1 to 70 characters, emoji allowed.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CustomMessage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Text of the message, 1 to 500 characters, emoji allowed.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }

    /// Title of the message, 1 to 70 characters, emoji allowed.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CustomMessage {
    fn name(&self) -> &'static str {
        "CustomMessage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "body" => self.body.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("body", &self.body);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Detail inside [`ErrorItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// Email address that the message could not be sent to.
    pub buyer_email: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Detail {
    fn name(&self) -> &'static str {
        "Detail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "buyer_email" => self.buyer_email.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("buyer_email", &self.buyer_email);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`SendEngagementMessageResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Error code that tells why the message could not be sent. Example: `68009003`.
    pub code: Option<i64>,
    /// Tells which buyer the error belongs to, by email address.
    pub detail: Option<Detail>,
    /// Explanation of why the message could not be sent.
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
            "detail" => self.detail.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("detail", &self.detail);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Feature inside [`GetFeaturePermissionsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Feature {
    /// Whether the shop has been given access to the feature. Example: `true`.
    pub is_authorized: Option<bool>,
    /// Name of the feature that can be open or closed to a shop. Example: `CUSTOM_MSG`.
    pub name: Option<FeatureName>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Feature {
    fn name(&self) -> &'static str {
        "Feature"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_authorized" => self.is_authorized.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_authorized", &self.is_authorized);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Message template inside [`GetMessageTemplatesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageTemplate {
    /// Number and kind of coupon cards that the template allows.
    pub coupon_card_rules: Option<CouponCardRule>,
    /// Id of the template; pass it as `template_id`. Example: `8646958016719848812`.
    pub id: Option<String>,
    /// Text of the message as the platform wrote it.
    pub message_body: Option<String>,
    /// Title of the message as the platform wrote it.
    pub message_title: Option<String>,
    /// Number of product cards that the template allows.
    pub product_card_rules: Option<ProductCardRule>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MessageTemplate {
    fn name(&self) -> &'static str {
        "MessageTemplate"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "coupon_card_rules" => self.coupon_card_rules.read(reader),
            "id" => self.id.read(reader),
            "message_body" => self.message_body.read(reader),
            "message_title" => self.message_title.read(reader),
            "product_card_rules" => self.product_card_rules.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("coupon_card_rules", &self.coupon_card_rules);
        out.put("id", &self.id);
        out.put("message_body", &self.message_body);
        out.put("message_title", &self.message_title);
        out.put("product_card_rules", &self.product_card_rules);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product card rule inside [`MessageTemplate`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductCardRule {
    /// Largest number of cards of this kind in one message. Example: `4`.
    pub max_count: Option<i64>,
    /// Smallest number of cards of this kind that a message must have. Example: `0`.
    pub min_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductCardRule {
    fn name(&self) -> &'static str {
        "ProductCardRule"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_count" => self.max_count.read(reader),
            "min_count" => self.min_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_count", &self.max_count);
        out.put("min_count", &self.min_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Task performance inside [`GetTaskPerformancesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskPerformance {
    /// Number of coupons that buyers claimed from the message. Example: `1`.
    pub claimed_coupons_count: Option<i64>,
    /// Revenue from orders that followed on the message, decimal text. Example: `5.5`.
    pub gmv_amount: Option<String>,
    /// Id of the task that the figures belong to. Example: `8646958016719848812`.
    pub id: Option<String>,
    /// Number of orders that followed on the message. Example: `10`.
    pub order_count: Option<i64>,
    /// Number of buyers who have read the message. Example: `20`.
    pub read_recipient_count: Option<i64>,
    /// Number of buyers to whom the message was delivered. Example: `100`.
    pub sent_recipient_count: Option<i64>,
    /// State of the task: SENDING while messages go out, then SUCCESS or FAILED; CANCELED if it was stopped. Example: `SENDING`.
    pub status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TaskPerformance {
    fn name(&self) -> &'static str {
        "TaskPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "claimed_coupons_count" => self.claimed_coupons_count.read(reader),
            "gmv_amount" => self.gmv_amount.read(reader),
            "id" => self.id.read(reader),
            "order_count" => self.order_count.read(reader),
            "read_recipient_count" => self.read_recipient_count.read(reader),
            "sent_recipient_count" => self.sent_recipient_count.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("claimed_coupons_count", &self.claimed_coupons_count);
        out.put("gmv_amount", &self.gmv_amount);
        out.put("id", &self.id);
        out.put("order_count", &self.order_count);
        out.put("read_recipient_count", &self.read_recipient_count);
        out.put("sent_recipient_count", &self.sent_recipient_count);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    CreateCustomEngagementTaskResponse,
    CreateEngagementTaskResponse,
    GetCustomerTabVisibilityResponse,
    GetFeaturePermissionsResponse,
    GetMessageTemplatesResponse,
    GetTaskPerformancesResponse,
    SendEngagementMessageResponse,
    CouponCardRule,
    CustomMessage,
    Detail,
    ErrorItem,
    Feature,
    MessageTemplate,
    ProductCardRule,
    TaskPerformance,
);
