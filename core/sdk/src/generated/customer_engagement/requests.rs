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

/// The parameters of `CreateCustomEngagementTask` (202502). Creates a buyer messaging task with your own text.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomEngagementTaskRequest {
    /// Way in which buyers are addressed; only TIKTOK_IM, the chat in TikTok, is supported. Required. Example: `TIKTOK_IM`.
    pub channel: Option<String>,
    /// Coupons to show as cards in the message, at most one; `display_type` REGULAR, for all buyers or for repeat buyers. At most 1 items.
    pub coupon_ids: Vec<String>,
    /// Title and text of your own for the message.
    pub custom_message: Option<CustomMessage>,
    /// When the task ends and no more messages can be sent, Unix time in seconds. Required. Example: `1744344885`.
    pub end_time: Option<i64>,
    /// Key of your own for this request, such as a version 4 UUID; a repeat with the same key creates no second task. Required. Example: `372dd4e7-9c02-ddb0-d14b-0b23ce54e142`.
    pub idempotency_key: Option<String>,
    /// Products to show as cards in the message, at most 4 ids.
    pub product_ids: Vec<String>,
    /// Name of your own for the task, not seen by buyers. Required.
    pub task_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateCustomEngagementTaskRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Way in which buyers are addressed; only TIKTOK_IM, the chat in TikTok, is supported. Required. Example: `TIKTOK_IM`.
    pub fn channel(mut self, value: impl Into<String>) -> Self {
        self.channel = Some(value.into());
        self
    }

    /// Coupons to show as cards in the message, at most one; `display_type` REGULAR, for all buyers or for repeat buyers. At most 1 items.
    pub fn coupon_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.coupon_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Title and text of your own for the message.
    pub fn custom_message(mut self, value: CustomMessage) -> Self {
        self.custom_message = Some(value);
        self
    }

    /// When the task ends and no more messages can be sent, Unix time in seconds. Required. Example: `1744344885`.
    pub fn end_time(mut self, value: impl Into<i64>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Key of your own for this request, such as a version 4 UUID; a repeat with the same key creates no second task. Required. Example: `372dd4e7-9c02-ddb0-d14b-0b23ce54e142`.
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.idempotency_key = Some(value.into());
        self
    }

    /// Products to show as cards in the message, at most 4 ids.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Name of your own for the task, not seen by buyers. Required.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateCustomEngagementTaskRequest {
    fn name(&self) -> &'static str {
        "CreateCustomEngagementTaskRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "channel" => self.channel.read(reader),
            "coupon_ids" => self.coupon_ids.read(reader),
            "custom_message" => self.custom_message.read(reader),
            "end_time" => self.end_time.read(reader),
            "idempotency_key" => self.idempotency_key.read(reader),
            "product_ids" => self.product_ids.read(reader),
            "task_name" => self.task_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("channel", &self.channel);
        out.put("coupon_ids", &self.coupon_ids);
        out.put("custom_message", &self.custom_message);
        out.put("end_time", &self.end_time);
        out.put("idempotency_key", &self.idempotency_key);
        out.put("product_ids", &self.product_ids);
        out.put("task_name", &self.task_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateEngagementTask` (202412). Creates a buyer messaging task from a message template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEngagementTaskRequest {
    /// Way in which buyers are addressed; only TIKTOK_IM, the chat in TikTok, is supported. Required. Example: `TIKTOK_IM`.
    pub channel: Option<String>,
    /// Coupons to show as cards in the message, at most one; the kind must be one of those in `coupon_type`.
    pub coupon_ids: Vec<String>,
    /// When the task ends and no more messages can be sent, Unix time in seconds. Required. Example: `1744344885`.
    pub end_time: Option<i64>,
    /// Key of your own for this request, such as a version 4 UUID; a repeat with the same key creates no second task. Required. Example: `372dd4e7-9c02-ddb0-d14b-0b23ce54e142`.
    pub idempotency_key: Option<String>,
    /// Products to show as cards in the message.
    pub product_ids: Vec<String>,
    /// Name of your own for the task, not seen by buyers. Required.
    pub task_name: Option<String>,
    /// Id of the message that the platform has prepared, from the message templates. Required. Example: `50002_20011`.
    pub template_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateEngagementTaskRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Way in which buyers are addressed; only TIKTOK_IM, the chat in TikTok, is supported. Required. Example: `TIKTOK_IM`.
    pub fn channel(mut self, value: impl Into<String>) -> Self {
        self.channel = Some(value.into());
        self
    }

    /// Coupons to show as cards in the message, at most one; the kind must be one of those in `coupon_type`.
    pub fn coupon_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.coupon_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// When the task ends and no more messages can be sent, Unix time in seconds. Required. Example: `1744344885`.
    pub fn end_time(mut self, value: impl Into<i64>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Key of your own for this request, such as a version 4 UUID; a repeat with the same key creates no second task. Required. Example: `372dd4e7-9c02-ddb0-d14b-0b23ce54e142`.
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.idempotency_key = Some(value.into());
        self
    }

    /// Products to show as cards in the message.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Name of your own for the task, not seen by buyers. Required.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }

    /// Id of the message that the platform has prepared, from the message templates. Required. Example: `50002_20011`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateEngagementTaskRequest {
    fn name(&self) -> &'static str {
        "CreateEngagementTaskRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "channel" => self.channel.read(reader),
            "coupon_ids" => self.coupon_ids.read(reader),
            "end_time" => self.end_time.read(reader),
            "idempotency_key" => self.idempotency_key.read(reader),
            "product_ids" => self.product_ids.read(reader),
            "task_name" => self.task_name.read(reader),
            "template_id" => self.template_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("channel", &self.channel);
        out.put("coupon_ids", &self.coupon_ids);
        out.put("end_time", &self.end_time);
        out.put("idempotency_key", &self.idempotency_key);
        out.put("product_ids", &self.product_ids);
        out.put("task_name", &self.task_name);
        out.put("template_id", &self.template_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetCustomerTabVisibility` (202501). Tells whether the shop sees the customer tab.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCustomerTabVisibilityRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetCustomerTabVisibilityRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetCustomerTabVisibilityRequest {
    fn name(&self) -> &'static str {
        "GetCustomerTabVisibilityRequest"
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

/// The parameters of `GetFeaturePermissions` (202502). Tells which customer engagement features the shop may use.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFeaturePermissionsRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetFeaturePermissionsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetFeaturePermissionsRequest {
    fn name(&self) -> &'static str {
        "GetFeaturePermissionsRequest"
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

/// The parameters of `GetMessageTemplates` (202412). Lists the message templates for engagement tasks in one locale.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMessageTemplatesRequest {
    /// Languages in which to show the templates, BCP 47 codes separated by commas; en-US by default. Required. Default: `en-US`. Example: `en`.
    pub locale: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetMessageTemplatesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Languages in which to show the templates, BCP 47 codes separated by commas; en-US by default. Required. Default: `en-US`. Example: `en`.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetMessageTemplatesRequest {
    fn name(&self) -> &'static str {
        "GetMessageTemplatesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "locale" => self.locale.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("locale", &self.locale);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetTaskPerformances` (202412). Returns reach, claims, orders and sales of the given engagement tasks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTaskPerformancesRequest {
    /// Engagement tasks whose figures to return. Required.
    pub task_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetTaskPerformancesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Engagement tasks whose figures to return. Required.
    pub fn task_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.task_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetTaskPerformancesRequest {
    fn name(&self) -> &'static str {
        "GetTaskPerformancesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "task_ids" => self.task_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("task_ids", &self.task_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SendEngagementMessage` (202412). Sends the message of an engagement task to buyers, by their relay email addresses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendEngagementMessageRequest {
    /// Buyers to write to, given by the anonymized email address in their orders; only buyers with an order within the last 365 days. Required.
    pub buyer_emails: Vec<String>,
    /// Task that the messages belong to; it must not have ended. Example: `[1381478460934]`.
    pub task_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SendEngagementMessageRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Buyers to write to, given by the anonymized email address in their orders; only buyers with an order within the last 365 days. Required.
    pub fn buyer_emails(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.buyer_emails = value.into_iter().map(Into::into).collect();
        self
    }

    /// Task that the messages belong to; it must not have ended. Example: `[1381478460934]`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SendEngagementMessageRequest {
    fn name(&self) -> &'static str {
        "SendEngagementMessageRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "buyer_emails" => self.buyer_emails.read(reader),
            "task_id" => self.task_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("buyer_emails", &self.buyer_emails);
        out.put("task_id", &self.task_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    CreateCustomEngagementTaskRequest,
    CreateEngagementTaskRequest,
    GetCustomerTabVisibilityRequest,
    GetFeaturePermissionsRequest,
    GetMessageTemplatesRequest,
    GetTaskPerformancesRequest,
    SendEngagementMessageRequest,
);
