//! Events and where each consumer is with them; the dead letters among them; and one event with its body.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use tiktokshop_lifecycle::inbox::{Delivery, Filter, Source, State as Standing, Stats, Stored};

use super::badge::Badge;
use super::fields::Fields;
use super::frame::{Frame, Place};
use super::json_text::{self, Shown};
use super::paging::PAGE;
use super::problem::Problem;
use super::requests::short;
use super::respond;
use super::session::Visitor;
use super::when::{When, span, thousands};
use crate::shared::Shared;

#[derive(Template)]
#[template(path = "console/inbox.html")]
struct InboxPage {
    frame: Frame,
    dead: bool,
    path: &'static str,
    consumer: String,
    tabs: Vec<Tab>,
    source: String,
    event_type: String,
    owner: String,
    subject: String,
    state: String,
    filtered: bool,
    /// The filter as the replay form carries it.
    carried: Vec<(String, String)>,
    rows: Vec<EventRow>,
    older: Option<String>,
    newest: Option<String>,
}

/// A consumer, with what waits for it.
pub(super) struct Tab {
    pub name: String,
    pub pending: String,
    pub dead: i64,
    pub oldest: String,
    pub query: String,
    pub here: bool,
}

impl Tab {
    fn new(name: &str, stats: Stats, fields: &Fields, here: bool) -> Tab {
        let kept = Fields::parse(fields.query_with("before", None).as_bytes());
        Tab {
            name: name.to_owned(),
            pending: thousands(stats.pending),
            dead: stats.dead,
            oldest: if stats.oldest > 0 { span(stats.oldest.saturating_mul(1000)) } else { String::new() },
            query: kept.query_with("consumer", Some(name)),
            here,
        }
    }
}

/// An event in a list.
pub(super) struct EventRow {
    pub seq: i64,
    pub event_type: String,
    pub source: &'static str,
    pub owner: String,
    pub subject: String,
    pub received: When,
    pub copies: i64,
    pub badge: Badge,
    pub attempts: i64,
    pub due: When,
    pub waits: bool,
    pub error: String,
}

impl From<&Delivery> for EventRow {
    fn from(delivery: &Delivery) -> EventRow {
        let (event, arrival) = (&delivery.event, &delivery.event.arrival);
        EventRow {
            seq: event.seq,
            event_type: arrival.event_type.clone(),
            source: arrival.source.name(),
            owner: arrival.owner.clone(),
            subject: arrival.subject.clone(),
            received: When::seconds(event.received_at),
            copies: event.copies,
            badge: standing(delivery.state),
            attempts: delivery.attempts,
            due: When::seconds(delivery.due_at),
            waits: delivery.state == Standing::Pending && delivery.attempts > 0,
            error: short(&delivery.error),
        }
    }
}

fn standing(state: Standing) -> Badge {
    match state {
        Standing::Pending => Badge::plain("pending"),
        Standing::Done => Badge::good("done"),
        Standing::Dead => Badge::bad("dead"),
        Standing::Superseded => Badge::plain("superseded"),
        _ => Badge::plain("other"),
    }
}

/// The consumer that a query or form names.
pub(super) fn consumer(shared: &Shared, fields: &Fields) -> Option<String> {
    let named = fields.get("consumer")?;
    shared.consumers().iter().find(|known| *known == named).cloned()
}

/// The filter that a query or form describes, without a place in the list.
pub(super) fn filter(fields: &Fields) -> Filter {
    Filter {
        source: fields.get("source").and_then(Source::named),
        event_types: fields.text("type").into_iter().collect(),
        owner: fields.text("owner"),
        subject: fields.text("subject"),
        state: fields.get("state").and_then(Standing::named),
        ..Filter::default()
    }
}

/// All events, filtered, the newest first.
pub(super) async fn list(
    State(shared): State<Shared>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    let frame = Frame::new(Place::Inbox, "Inbox", &visitor);
    show(&shared, frame, &fields, false).await
}

/// Those that failed too often.
pub(super) async fn dead(
    State(shared): State<Shared>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    let mut frame = Frame::new(Place::Dead, "Dead letters", &visitor);
    if let Some(count) = fields.number("replayed") {
        let plural = if count == 1 { "event is" } else { "events are" };
        frame = frame.noting(format!("{} {plural} pending again.", thousands(count)));
    }
    show(&shared, frame, &fields, true).await
}

async fn show(shared: &Shared, frame: Frame, fields: &Fields, dead: bool) -> Result<Response, Problem> {
    let store = shared.store();
    let stats = stats(shared).await?;
    let chosen = consumer(shared, fields).unwrap_or_else(|| busiest(&stats, dead));
    let mut filter = filter(fields);
    let filtered = filter != Filter::default();
    if dead {
        filter.state = Some(Standing::Dead);
    }
    let before = fields.number("before");
    let listed = Filter { before, ..filter.clone() };
    let found = store.deliveries(&chosen, &listed, PAGE + 1).await?;
    let older = found.get(PAGE).map(|_| found[PAGE - 1].event.seq.to_string());
    Ok(respond(&InboxPage {
        frame,
        dead,
        path: if dead { "/console/dead" } else { "/console/inbox" },
        tabs: stats.iter().map(|(name, stats)| Tab::new(name, *stats, fields, *name == chosen)).collect(),
        consumer: chosen,
        source: fields.or_empty("source"),
        event_type: fields.or_empty("type"),
        owner: fields.or_empty("owner"),
        subject: fields.or_empty("subject"),
        state: fields.or_empty("state"),
        filtered,
        carried: carried(fields),
        rows: found.iter().take(PAGE).map(EventRow::from).collect(),
        older: older.map(|seq| fields.query_with("before", Some(&seq))),
        newest: before.map(|_| fields.query_with("before", None)),
    }))
}

/// How far each consumer is.
async fn stats(shared: &Shared) -> Result<Vec<(String, Stats)>, Problem> {
    let mut stats = Vec::new();
    for name in shared.consumers() {
        stats.push((name.clone(), shared.store().stats(name).await?));
    }
    Ok(stats)
}

/// The consumer that is most likely looked for: the app's, unless it has nothing.
fn busiest(stats: &[(String, Stats)], dead: bool) -> String {
    let has = |stats: &Stats| if dead { stats.dead > 0 } else { stats.pending + stats.done + stats.dead > 0 };
    let found = stats.iter().find(|(_, stats)| has(stats)).or(stats.first());
    found.map(|(name, _)| name.clone()).unwrap_or_default()
}

/// The parts of the filter that a replay of all must carry.
pub(super) fn carried(fields: &Fields) -> Vec<(String, String)> {
    let names = ["source", "type", "owner", "subject"];
    names.iter().filter_map(|name| Some(((*name).to_owned(), fields.text(name)?))).collect()
}

#[derive(Template)]
#[template(path = "console/event.html")]
struct EventPage {
    frame: Frame,
    seq: i64,
    event_type: String,
    type_id: String,
    source: &'static str,
    app_key: String,
    notification_id: String,
    owner: String,
    subject: String,
    happened: When,
    received: When,
    copies: i64,
    body: Shown,
    deliveries: Vec<(String, EventRow)>,
}

async fn load(shared: &Shared, seq: i64) -> Result<Stored, Problem> {
    let filter = Filter { seqs: vec![seq], ..Filter::default() };
    let mut found = shared.store().read(&filter, 1).await?;
    found.pop().ok_or(Problem::Missing("There is no such event in the inbox."))
}

/// One event with its body and its deliveries.
pub(super) async fn one(
    State(shared): State<Shared>,
    Path(seq): Path<i64>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    let event = load(&shared, seq).await?;
    let mut deliveries = Vec::new();
    for name in shared.consumers() {
        let filter = Filter { seqs: vec![seq], ..Filter::default() };
        let found = shared.store().deliveries(name, &filter, 1).await?;
        deliveries.extend(found.first().map(|delivery| (name.clone(), EventRow::from(delivery))));
    }
    let arrival = &event.arrival;
    Ok(respond(&EventPage {
        frame: Frame::new(Place::Inbox, format!("Event {seq}"), &visitor),
        seq,
        event_type: arrival.event_type.clone(),
        type_id: arrival.type_id.map(|id| id.to_string()).unwrap_or_default(),
        source: arrival.source.name(),
        app_key: arrival.app_key.clone(),
        notification_id: arrival.notification_id.clone(),
        owner: arrival.owner.clone(),
        subject: arrival.subject.clone(),
        happened: When::seconds(arrival.happened_at),
        received: When::seconds(event.received_at),
        copies: event.copies,
        body: json_text::shown(&arrival.body),
        deliveries,
    }))
}

/// The body of an event, byte by byte, to be saved.
pub(super) async fn body(
    State(shared): State<Shared>,
    Path(seq): Path<i64>,
    _visitor: Visitor,
) -> Result<Response, Problem> {
    let event = load(&shared, seq).await?;
    let name = format!("attachment; filename=\"event-{seq}.json\"");
    let headers = [(CONTENT_TYPE, "application/octet-stream".to_owned()), (CONTENT_DISPOSITION, name)];
    Ok((headers, event.arrival.body).into_response())
}
