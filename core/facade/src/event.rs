//! A webhook that was verified, as JSON text.

use serde_json::value::RawValue;
use tiktokshop_core::webhook::Event;

use crate::failure::{Failure, Result};
use crate::generated::event::EventJson;

pub(crate) fn json(event: &Event) -> Result<String> {
    let data: &RawValue =
        serde_json::from_str(event.data()).map_err(|problem| Failure::unreadable("the event", problem))?;
    let text = serde_json::to_string(&EventJson::of(event, data));
    text.map_err(|problem| Failure::unreadable("the event", problem))
}
