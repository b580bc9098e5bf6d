//! How a response is printed, for people and for programs.

use owo_colors::OwoColorize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tiktokshop_core::Response;

use crate::exit::Result;
use crate::item;
use crate::json_text;
use crate::output::Output;

/// Prints `data` in full, with a line about the call on stderr; or everything as one object.
pub fn response(response: &Response, out: Output) -> Result {
    if out.json {
        out.line(envelope(response)?)?;
        return Ok(());
    }
    out.note(headline(response))?;
    for item in &response.item_errors {
        out.warn(format!("an item failed: {item}"))?;
    }
    out.line(json_text::pretty(&String::from_utf8_lossy(&response.data())))?;
    Ok(())
}

fn headline(response: &Response) -> String {
    let request_id = response.request_id.as_deref().unwrap_or("-");
    let attempts = match response.attempts {
        1 => "1 attempt".to_owned(),
        count => format!("{count} attempts"),
    };
    let text = format!(
        "{} {}  HTTP {}  request_id {request_id}  {attempts}  {} ms",
        response.operation,
        response.version,
        response.http_status,
        response.elapsed.as_millis()
    );
    text.dimmed().to_string()
}

/// The fields that programs get. `data` is inserted exactly as it arrived, so that no digit is lost.
fn envelope(response: &Response) -> Result<String> {
    let items: Vec<Value> = response.item_errors.iter().map(item::json).collect();
    let head = json!({
        "ok": true,
        "operation": response.operation,
        "version": response.version,
        "http_status": response.http_status,
        "code": 0,
        "message": response.message,
        "request_id": response.request_id,
        "attempts": response.attempts,
        "elapsed_ms": u64::try_from(response.elapsed.as_millis()).unwrap_or(u64::MAX),
        "item_errors": items,
    });
    let data: Box<RawValue> = serde_json::from_slice(&response.data())?;
    let mut text = head.to_string();
    text.truncate(text.len() - 1);
    Ok(format!("{text},\"data\":{}}}", one_line(data.get())))
}

/// Joins JSON on several lines into one. A JSON string never contains a line break.
fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}
