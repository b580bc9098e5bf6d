//! Events: read from a place on, waited for, or streamed.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::sse::{Event as Frame, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use futures_util::stream;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use tiktokshop_lifecycle::access::{ApiKey, Keyring};
use tiktokshop_lifecycle::inbox::{Ear, Filter, Source, Stored};
use tokio::time::Instant;
use utoipa::{IntoParams, ToSchema};

use super::asked::{Asked, list, wait};
use super::caller::{need_shop, need_still};
use super::desk::Desk;
use super::problem::{Problem, ProblemSchema, Result};

/// An event: a webhook, a change of an authorization, a change that a sync found, or a call that failed for good.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Event {
    /// Its place in the stream. Grows, with gaps.
    pub(crate) seq: i64,
    /// `webhook`, `token`, `sync` or `request`.
    source: &'static str,
    /// The name of its type: `ORDER_STATUS_CHANGE`, `authorization.expiring`, `order.changed`.
    r#type: String,
    /// The platform's number of the type, for a webhook that has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    type_id: Option<i64>,
    /// What makes it one event, however often it was delivered.
    notification_id: String,
    /// The app.
    app_key: String,
    /// The id of the shop, else the open id of the seller or creator; empty if nobody's.
    owner: String,
    /// What it is about: `order:576486316948490001`.
    subject: String,
    /// When what it tells happened, in Unix seconds.
    happened_at: i64,
    /// When it was received, in Unix seconds.
    received_at: i64,
    /// How often it was delivered to the server.
    copies: i64,
    /// The body, as it came.
    #[schema(value_type = serde_json::Value)]
    body: Box<RawValue>,
}

/// Events after a place.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Events {
    events: Vec<Event>,
    /// Where to continue: the next `after`.
    next: i64,
}

/// Which events.
#[derive(Debug, Default, Clone, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub(crate) struct EventQuery {
    /// Only after this place: the `next` of the response before. Default: from the first event that is kept.
    after: Option<i64>,
    /// How many at most, up to 1000. Default: 100.
    limit: Option<usize>,
    /// Only these types, separated by commas.
    r#type: Option<String>,
    /// Only this source: `webhook`, `token`, `sync` or `request`.
    source: Option<String>,
    /// Only of this shop, or of the seller or creator with this open id.
    owner: Option<String>,
    /// Only about this: `order:576486316948490001`.
    subject: Option<String>,
    /// Only received at or after this time, in Unix seconds.
    since: Option<i64>,
    /// Only received before this time, in Unix seconds.
    until: Option<i64>,
    /// If there is none, wait for one for so many seconds, up to 60.
    wait: Option<f64>,
}

const USUAL: usize = 100;
const MOST: usize = 1000;
const LONGEST_WAIT: Duration = Duration::from_secs(60);
/// How long a stream lasts. The client opens it again.
const STREAM: Duration = Duration::from_secs(300);

/// Reads events.
///
/// Pass the `next` of a response as `after` of the following request, and nothing is missed. With `Accept: text/event-stream`
/// the events are streamed, each with its place as `id`; the stream ends after five minutes, and `Last-Event-ID` continues it.
#[utoipa::path(
    get, path = "/v1/events", tag = "Events", security(("key" = ["read"])), params(EventQuery),
    responses((status = 200, description = "Events in order. A key that is limited to shops sees those of its shops.",
        content((Events = "application/json"), (String = "text/event-stream"))),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn read_events(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Extension(keyring): Extension<Keyring>,
    headers: HeaderMap,
    Asked(query): Asked<EventQuery>,
) -> Result<Response> {
    let filter = query.filter(&key)?;
    let limit = query.limit.unwrap_or(USUAL).clamp(1, MOST);
    // From before the first look, so that nothing is missed between a look and a wait.
    let ear = desk.shared.store().bell().listen();
    let reader = Reader { desk, key, keyring, lasts: false, filter, limit, ear };
    if wants_stream(&headers) {
        return Ok(reader.after_last(&headers)?.stream());
    }
    let (events, next) = reader.wait(wait("wait", query.wait)?.min(LONGEST_WAIT)).await?;
    Ok(Json(Events { events, next }).into_response())
}

/// Shows an event.
#[utoipa::path(
    get, path = "/v1/events/{seq}", tag = "Events", security(("key" = ["read"])),
    params(("seq" = i64, Path, description = "Its place.")),
    responses((status = 200, body = Event, description = "The event."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn show_event(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Path(seq): Path<String>,
) -> Result<Json<Event>> {
    let missing = || Problem::not_found("there is no event at this place");
    let seq: i64 = seq.parse().map_err(|_| missing())?;
    let filter = Filter { seqs: vec![seq], ..Filter::default() };
    let found = desk.shared.store().read(&filter, 1).await?.pop().ok_or_else(missing)?;
    if key.is_limited() && !key.opens(&found.arrival.owner) {
        return Err(missing());
    }
    Ok(Json(found.into()))
}

fn wants_stream(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    accepted.is_some_and(|accepted| accepted.contains("text/event-stream"))
}

impl EventQuery {
    fn filter(&self, key: &ApiKey) -> Result<Filter> {
        if let Some(owner) = &self.owner {
            need_shop(key, owner)?;
        }
        let only = key.shops.first().filter(|_| key.shops.len() == 1);
        Ok(Filter {
            after: Some(self.after.unwrap_or(0)),
            source: self.source.as_deref().map(source).transpose()?,
            event_types: list(self.r#type.as_deref()),
            owner: self.owner.clone().or_else(|| only.cloned()),
            subject: self.subject.clone(),
            since: self.since,
            until: self.until,
            ..Filter::default()
        })
    }
}

pub(super) fn source(name: &str) -> Result<Source> {
    Source::named(name)
        .ok_or_else(|| Problem::invalid("`source` must be `webhook`, `token`, `sync` or `request`"))
}

/// Reads on from a place.
struct Reader {
    desk: Desk,
    key: ApiKey,
    keyring: Keyring,
    /// Whether it has read before.
    lasts: bool,
    filter: Filter,
    limit: usize,
    ear: Ear,
}

impl Reader {
    /// A browser says where it was when a stream broke off.
    fn after_last(mut self, headers: &HeaderMap) -> Result<Reader> {
        let Some(last) = headers.get("last-event-id") else { return Ok(self) };
        let last = last.to_str().ok().and_then(|last| last.parse().ok());
        self.filter.after =
            Some(last.ok_or_else(|| Problem::invalid("`Last-Event-ID` is not the place of an event"))?);
        Ok(self)
    }

    /// The events that the key sees after the place, and the place after the last one that was read.
    ///
    /// # Errors
    /// `unauthorized` if the key was revoked since it was let in.
    async fn read(&mut self) -> Result<(Vec<Event>, i64)> {
        if std::mem::replace(&mut self.lasts, true) {
            need_still(&self.keyring, &self.key).await?;
        }
        let read = self.desk.shared.store().read(&self.filter, self.limit).await?;
        let next = read.last().map(|event| event.seq).or(self.filter.after).unwrap_or(0);
        let seen = read.into_iter().filter(|event| self.key.opens(&event.arrival.owner));
        Ok((seen.map(Event::from).collect(), next))
    }

    async fn wait(mut self, wait: Duration) -> Result<(Vec<Event>, i64)> {
        self.until(Instant::now() + wait).await
    }

    /// The next events; none if there are none until the end.
    async fn until(&mut self, end: Instant) -> Result<(Vec<Event>, i64)> {
        loop {
            let (events, next) = self.read().await?;
            let moved = self.filter.after.replace(next) != Some(next);
            let late = Instant::now() >= end;
            if !events.is_empty() || late || (!moved && !self.desk.shared.heard(&mut self.ear, end).await) {
                return Ok((events, next));
            }
        }
    }

    fn stream(self) -> Response {
        let end = Instant::now() + STREAM;
        let events = stream::unfold((self, end), |(mut reader, end)| async move {
            let frames = reader.frames(end).await?;
            Some((stream::iter(frames.into_iter().map(Ok::<_, Infallible>)), (reader, end)))
        });
        let events = futures_util::StreamExt::flatten(events);
        Sse::new(events).keep_alive(KeepAlive::default()).into_response()
    }

    /// The next events; `None` at the end of the stream. A store that fails ends it, as does a key that was revoked: the client
    /// comes back.
    async fn frames(&mut self, end: Instant) -> Option<Vec<Frame>> {
        let (events, _) = self.until(end).await.ok()?;
        (!events.is_empty()).then(|| events.into_iter().map(frame).collect())
    }
}

fn frame(event: Event) -> Frame {
    let frame = Frame::default().id(event.seq.to_string());
    // A type comes from outside: a line break in it would end the field.
    let name: String = event.r#type.chars().filter(|letter| !letter.is_control()).collect();
    frame.event(name).data(serde_json::to_string(&event).unwrap_or_default())
}

impl From<Stored> for Event {
    fn from(stored: Stored) -> Event {
        let arrival = stored.arrival;
        Event {
            seq: stored.seq,
            source: arrival.source.name(),
            r#type: arrival.event_type,
            type_id: arrival.type_id,
            notification_id: arrival.notification_id,
            app_key: arrival.app_key,
            owner: arrival.owner,
            subject: arrival.subject,
            happened_at: arrival.happened_at,
            received_at: stored.received_at,
            copies: stored.copies,
            body: raw(&arrival.body),
        }
    }
}

/// JSON as it is; anything else as a JSON text.
pub(super) fn raw(body: &[u8]) -> Box<RawValue> {
    let text = String::from_utf8_lossy(body).into_owned();
    RawValue::from_string(text.clone()).unwrap_or_else(|_| {
        let quoted = serde_json::Value::from(text).to_string();
        RawValue::from_string(quoted).unwrap_or_default()
    })
}
