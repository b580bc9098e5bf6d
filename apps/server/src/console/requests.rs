//! The log of calls: a picture of it, the entries, and one of them.

use std::time::Duration;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use tiktokshop_lifecycle::requests::{RequestFilter, RequestSummary, StoredRequest};

use super::badge::Badge;
use super::fields::Fields;
use super::frame::{Frame, Place};
use super::json_text::{self, Shown};
use super::paging::PAGE;
use super::picture::Picture;
use super::problem::Problem;
use super::respond;
use super::session::Visitor;
use super::when::{When, now_ms, span, thousands};
use crate::shared::Shared;

#[derive(Template)]
#[template(path = "console/requests.html")]
struct RequestsPage {
    frame: Frame,
    shop: String,
    operation: String,
    id: String,
    outcome: String,
    /// Lengths of the picture, and which of them is chosen.
    hours: Vec<(i64, bool)>,
    filtered: bool,
    picture: Picture,
    rows: Vec<RequestRow>,
    older: Option<String>,
    newest: Option<String>,
}

/// How many hours the picture may cover.
const LENGTHS: [i64; 5] = [1, 6, 24, 72, 168];

/// A call in a list.
pub(super) struct RequestRow {
    pub seq: i64,
    pub operation: String,
    pub shop_id: String,
    pub badge: Badge,
    pub code: String,
    pub message: String,
    pub attempts: i64,
    pub took: String,
    pub began: When,
}

impl From<&StoredRequest> for RequestRow {
    fn from(stored: &StoredRequest) -> RequestRow {
        let entry = &stored.entry;
        RequestRow {
            seq: stored.seq,
            operation: entry.operation.clone(),
            shop_id: entry.shop_id.clone(),
            badge: outcome(&entry.kind),
            code: entry.code.filter(|code| *code != 0).map(|code| code.to_string()).unwrap_or_default(),
            message: if entry.kind.is_empty() { String::new() } else { short(&entry.message) },
            attempts: entry.attempts,
            took: took(entry.duration_ms),
            began: When::millis(entry.started_at_ms),
        }
    }
}

fn outcome(kind: &str) -> Badge {
    if kind.is_empty() { Badge::good("ok") } else { Badge::bad("failed") }
}

/// A length of time as precisely as a call needs it.
pub(super) fn took(ms: i64) -> String {
    if ms < 10_000 { format!("{} ms", thousands(ms)) } else { span(ms) }
}

/// A message in a row of a table.
pub(super) fn short(text: &str) -> String {
    const MOST: usize = 160;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The log, filtered, the newest first.
pub(super) async fn list(
    State(shared): State<Shared>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    let filter = filter(&fields);
    let hours = fields.number("hours").filter(|hours| LENGTHS.contains(hours)).unwrap_or(24);
    let rows = shared.store().list_requests(&filter, PAGE + 1).await?;
    let older = rows.get(PAGE).map(|_| rows[PAGE - 1].seq.to_string());
    let chosen = RequestFilter { before: None, ..filter.clone() };
    Ok(respond(&RequestsPage {
        frame: Frame::new(Place::Requests, "Requests", &visitor),
        shop: fields.or_empty("shop"),
        operation: fields.or_empty("operation"),
        id: fields.or_empty("id"),
        outcome: fields.or_empty("outcome"),
        hours: LENGTHS.into_iter().map(|length| (length, length == hours)).collect(),
        filtered: chosen != RequestFilter::default(),
        picture: picture(&shared, &chosen, hours).await?,
        rows: rows.iter().take(PAGE).map(RequestRow::from).collect(),
        older: older.map(|seq| fields.query_with("before", Some(&seq))),
        newest: filter.before.map(|_| fields.query_with("before", None)),
    }))
}

fn filter(fields: &Fields) -> RequestFilter {
    RequestFilter {
        before: fields.number("before"),
        shop_id: fields.text("shop"),
        operation: fields.text("operation"),
        id: fields.text("id"),
        failed: match fields.get("outcome") {
            Some("failed") => Some(true),
            Some("ok") => Some(false),
            _ => None,
        },
        since_ms: None,
    }
}

/// The last hours in at most 48 slices.
pub(super) async fn picture(shared: &Shared, filter: &RequestFilter, hours: i64) -> Result<Picture, Problem> {
    const SLICES: i64 = 48;
    let slice_ms = hours * 3_600_000 / SLICES;
    let from_ms = (now_ms() / slice_ms - SLICES + 1) * slice_ms;
    let filter = RequestFilter { since_ms: Some(from_ms), ..filter.clone() };
    let slice = Duration::from_millis(u64::try_from(slice_ms).unwrap_or(1));
    let found: Vec<RequestSummary> = shared.store().sum_requests(&filter, slice).await?;
    Ok(Picture::new(&found, from_ms, slice_ms, usize::try_from(SLICES).unwrap_or(1)))
}

#[derive(Template)]
#[template(path = "console/request.html")]
struct RequestPage {
    frame: Frame,
    row: RequestRow,
    method: String,
    path: String,
    version: String,
    app_key: String,
    http_status: String,
    kind: String,
    message: String,
    request_id: String,
    call_id: String,
    parameters: Shown,
}

/// One call with its parameters, masked as they were logged.
pub(super) async fn one(
    State(shared): State<Shared>,
    Path(seq): Path<i64>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    let filter = RequestFilter { before: Some(seq.saturating_add(1)), ..RequestFilter::default() };
    let found = shared.store().list_requests(&filter, 1).await?;
    let Some(stored) = found.first().filter(|stored| stored.seq == seq) else {
        return Err(Problem::Missing("There is no such call in the log."));
    };
    let entry = &stored.entry;
    Ok(respond(&RequestPage {
        frame: Frame::new(Place::Requests, format!("Call of {}", entry.operation), &visitor),
        row: RequestRow::from(stored),
        method: entry.method.clone(),
        path: entry.path.clone(),
        version: entry.version.clone(),
        app_key: entry.app_key.clone(),
        http_status: if entry.http_status == 0 {
            "no response".to_owned()
        } else {
            entry.http_status.to_string()
        },
        kind: entry.kind.clone(),
        message: entry.message.clone(),
        request_id: entry.request_id.clone(),
        call_id: entry.call_id.clone(),
        parameters: json_text::shown(entry.parameters.as_bytes()),
    }))
}
