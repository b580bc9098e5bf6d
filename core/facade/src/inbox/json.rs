//! Stored events as JSON text.

use serde::Serialize;
use serde_json::json;
use serde_json::value::RawValue;
use tiktokshop_core::webhook::Event;
use tiktokshop_lifecycle::inbox::{Claim, Delivery, Source, Stats, Stored};

use crate::event;
use crate::failure::{Failure, Result};

/// An event, and where it is.
#[derive(Serialize)]
struct StoredJson<'a> {
    seq: i64,
    source: &'a str,
    owner: &'a str,
    subject: &'a str,
    happened_at: i64,
    received_at: i64,
    copies: i64,
    event: Box<RawValue>,
}

#[derive(Serialize)]
struct TaskJson<'a> {
    r#do: &'static str,
    task: u64,
    attempt: i64,
    #[serde(flatten)]
    stored: StoredJson<'a>,
}

#[derive(Serialize)]
struct DeliveryJson<'a> {
    state: &'static str,
    attempts: i64,
    due_at: i64,
    error: &'a str,
    consumer: &'a str,
    #[serde(flatten)]
    stored: StoredJson<'a>,
}

pub(super) fn kept(seq: i64, repeated: bool) -> String {
    json!({"seq": seq, "repeated": repeated}).to_string()
}

pub(super) fn cancel(task: u64) -> String {
    json!({"do": "cancel", "task": task}).to_string()
}

pub(super) fn stats(stats: &Stats) -> String {
    let Stats { pending, done, dead, superseded, oldest } = stats;
    json!({"pending": pending, "done": done, "dead": dead, "superseded": superseded, "oldest": oldest})
        .to_string()
}

pub(super) fn task(number: u64, claim: &Claim) -> std::result::Result<String, String> {
    let stored = stored(&claim.event).map_err(|failure| failure.0.line().to_string())?;
    let task = TaskJson { r#do: "handle", task: number, attempt: claim.attempt, stored };
    serde_json::to_string(&task).map_err(|problem| problem.to_string())
}

pub(super) fn deliveries(found: &[Delivery]) -> Result<String> {
    let rows = found.iter().map(delivery).collect::<Result<Vec<_>>>()?;
    serde_json::to_string(&rows).map_err(unreadable)
}

fn delivery(delivery: &Delivery) -> Result<DeliveryJson<'_>> {
    Ok(DeliveryJson {
        state: delivery.state.name(),
        attempts: delivery.attempts,
        due_at: delivery.due_at,
        error: &delivery.error,
        consumer: &delivery.consumer,
        stored: stored(&delivery.event)?,
    })
}

fn stored(stored: &Stored) -> Result<StoredJson<'_>> {
    let arrival = &stored.arrival;
    let text = match arrival.source {
        Source::Webhook => event::json(&Event::read(arrival.body.clone(), arrival.app_key.as_str())?)?,
        _ => own(stored)?,
    };
    Ok(StoredJson {
        seq: stored.seq,
        source: arrival.source.name(),
        owner: &arrival.owner,
        subject: &arrival.subject,
        happened_at: arrival.happened_at,
        received_at: stored.received_at,
        copies: stored.copies,
        event: RawValue::from_string(text).map_err(unreadable)?,
    })
}

/// An event of this library, in the form of a webhook: its body is the data.
fn own(stored: &Stored) -> Result<String> {
    let arrival = &stored.arrival;
    let data: &RawValue = serde_json::from_slice(&arrival.body).map_err(unreadable)?;
    // The owner of a change of an authorization may be a seller.
    let shop_id = (arrival.source != Source::Token).then_some(&arrival.owner);
    let envelope = json!({
        "type": arrival.event_type,
        "type_text": arrival.event_type,
        "notification_id": arrival.notification_id,
        "shop_id": shop_id,
        "timestamp": arrival.happened_at,
        "app_key": arrival.app_key,
    });
    // The body stays the text that it is: its numbers keep their digits.
    let envelope = envelope.to_string();
    Ok(format!("{},\"data\":{}}}", envelope.trim_end_matches('}'), data.get()))
}

fn unreadable(problem: impl std::fmt::Display) -> Failure {
    Failure::unreadable("the event", problem)
}
