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

/// The parameters of `DeleteShopWebhook` (202309). Removes the shop's webhook address for one event type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteShopWebhookRequest {
    /// Kind of event that the webhook is for; there is one address for each kind. Required. Example: `ORDER_STATUS_CHANGE`.
    pub event_type: Option<EventType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl DeleteShopWebhookRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of event that the webhook is for; there is one address for each kind. Required. Example: `ORDER_STATUS_CHANGE`.
    pub fn event_type(mut self, value: impl Into<EventType>) -> Self {
        self.event_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for DeleteShopWebhookRequest {
    fn name(&self) -> &'static str {
        "DeleteShopWebhookRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "event_type" => self.event_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("event_type", &self.event_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopWebhooks` (202309). Lists the shop's webhook addresses, one per event type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopWebhooksRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopWebhooksRequest {
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

impl Model for GetShopWebhooksRequest {
    fn name(&self) -> &'static str {
        "GetShopWebhooksRequest"
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

/// The parameters of `UpdateShopWebhook` (202309). Sets or replaces the shop's webhook address for one event type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateShopWebhookRequest {
    /// Address (URL) to which the platform posts events of this kind, at most 255 characters. Required. Example: `https://partner.tiktokshop.com`.
    pub address: Option<String>,
    /// Kind of event that the webhook is for; there is one address for each kind. Required. Example: `ORDER_STATUS_CHANGE`.
    pub event_type: Option<EventType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateShopWebhookRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address (URL) to which the platform posts events of this kind, at most 255 characters. Required. Example: `https://partner.tiktokshop.com`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Kind of event that the webhook is for; there is one address for each kind. Required. Example: `ORDER_STATUS_CHANGE`.
    pub fn event_type(mut self, value: impl Into<EventType>) -> Self {
        self.event_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateShopWebhookRequest {
    fn name(&self) -> &'static str {
        "UpdateShopWebhookRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address" => self.address.read(reader),
            "event_type" => self.event_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address", &self.address);
        out.put("event_type", &self.event_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(DeleteShopWebhookRequest, GetShopWebhooksRequest, UpdateShopWebhookRequest,);
