//! An answer, for people and for programs.

use owo_colors::OwoColorize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tiktokshop_core::Outcome;

use crate::exit::Result;
use crate::item;
use crate::json_text;
use crate::output::Output;

/// Prints `data`, laid out, with a line about the call on stderr; or everything as one object.
pub fn outcome(outcome: &Outcome, out: Output) -> Result {
    if out.json {
        out.line(envelope(outcome)?)?;
        return Ok(());
    }
    out.note(headline(outcome))?;
    for item in &outcome.item_errors {
        out.warn(format!("an item failed: {item}"))?;
    }
    out.line(json_text::pretty(&String::from_utf8_lossy(&outcome.data())))?;
    Ok(())
}

fn headline(outcome: &Outcome) -> String {
    let request_id = outcome.request_id.as_deref().unwrap_or("-");
    let attempts = match outcome.attempts {
        1 => "1 attempt".to_owned(),
        count => format!("{count} attempts"),
    };
    let text = format!(
        "{} {}  HTTP {}  request_id {request_id}  {attempts}  {} ms",
        outcome.operation,
        outcome.version,
        outcome.http_status,
        outcome.elapsed.as_millis()
    );
    text.dimmed().to_string()
}

/// The fields that programs get. `data` is spliced in as it came, so that no digit is lost.
fn envelope(outcome: &Outcome) -> Result<String> {
    let items: Vec<Value> = outcome.item_errors.iter().map(item::json).collect();
    let head = json!({
        "ok": true,
        "operation": outcome.operation,
        "version": outcome.version,
        "http_status": outcome.http_status,
        "code": 0,
        "message": outcome.message,
        "request_id": outcome.request_id,
        "attempts": outcome.attempts,
        "elapsed_ms": u64::try_from(outcome.elapsed.as_millis()).unwrap_or(u64::MAX),
        "item_errors": items,
    });
    let data: Box<RawValue> = serde_json::from_slice(&outcome.data())?;
    let mut text = head.to_string();
    text.truncate(text.len() - 1);
    Ok(format!("{text},\"data\":{}}}", one_line(data.get())))
}

/// JSON on several lines as one: a line break is never part of a JSON string.
fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}
