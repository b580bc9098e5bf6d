// Generated from core/catalog by `cargo gen`. Do not edit.

//! A webhook as the bindings read it.

use serde::Serialize;
use serde_json::value::RawValue;
use tiktokshop_core::webhook::Event;

/// The envelope as it is handed over; `data` keeps the digits that were sent.
#[derive(Serialize)]
pub(crate) struct EventJson<'a> {
    r#type: &'a str,
    /// Null if the platform sent none, or a word.
    type_id: Option<i64>,
    type_text: Option<&'a str>,
    notification_id: Option<&'a str>,
    shop_id: Option<&'a str>,
    seller_open_id: Option<&'a str>,
    creator_open_id: Option<&'a str>,
    timestamp: Option<i64>,
    app_key: &'a str,
    data: &'a RawValue,
}

impl<'a> EventJson<'a> {
    pub(crate) fn of(event: &'a Event, data: &'a RawValue) -> EventJson<'a> {
        EventJson {
            r#type: &event.r#type,
            type_id: event.type_id,
            type_text: event.type_text.as_deref(),
            notification_id: event.notification_id.as_deref(),
            shop_id: event.shop_id.as_deref(),
            seller_open_id: event.seller_open_id.as_deref(),
            creator_open_id: event.creator_open_id.as_deref(),
            timestamp: event.timestamp,
            app_key: &event.app_key,
            data,
        }
    }
}
