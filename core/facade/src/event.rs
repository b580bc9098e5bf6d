//! A webhook that was verified, as JSON text.

use serde::Serialize;
use serde_json::value::RawValue;
use tiktokshop_core::webhook::Event;

use crate::failure::{Failure, Result};

/// The envelope as it is handed over; `data` keeps all digits as sent.
#[derive(Serialize)]
struct EventJson<'a> {
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

pub(crate) fn json(event: &Event) -> Result<String> {
    let data: &RawValue =
        serde_json::from_str(event.data()).map_err(|problem| Failure::unreadable("the event", problem))?;
    let text = serde_json::to_string(&EventJson {
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
    });
    text.map_err(|problem| Failure::unreadable("the event", problem))
}
