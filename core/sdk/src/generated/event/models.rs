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

/// The response of `GetShopWebhooks` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopWebhooksResponse {
    /// Number of webhooks that are set up for the shop. Example: `1`.
    pub total_count: Option<i64>,
    /// Webhooks that are set up for the shop, one for each kind of event.
    pub webhooks: Vec<Webhook>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopWebhooksResponse {
    fn name(&self) -> &'static str {
        "GetShopWebhooksResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "total_count" => self.total_count.read(reader),
            "webhooks" => self.webhooks.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("total_count", &self.total_count);
        out.put("webhooks", &self.webhooks);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Webhook inside [`GetShopWebhooksResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// Address (URL) to which the platform posts events of this kind, at most 255 characters. Example: `https://partner.tiktokshop.com`.
    pub address: Option<String>,
    /// When the webhook was set up, Unix time in seconds. Example: `1635338186`.
    pub create_time: Option<i64>,
    /// Kind of event that the webhook is for; there is one address for each kind. Example: `ORDER_STATUS_CHANGE`.
    pub event_type: Option<EventType>,
    /// When the webhook was last changed, Unix time in seconds. Example: `1635338186`.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Webhook {
    fn name(&self) -> &'static str {
        "Webhook"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address" => self.address.read(reader),
            "create_time" => self.create_time.read(reader),
            "event_type" => self.event_type.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address", &self.address);
        out.put("create_time", &self.create_time);
        out.put("event_type", &self.event_type);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(GetShopWebhooksResponse, Webhook,);
