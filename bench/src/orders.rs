//! A shop with many orders: a search that filters by time, and pages through what it finds.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Query, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::any;
use bytes::Bytes;
use serde_json::Value;
use tiktokshop_core::clock::{Clock, SystemClock};

use tiktokshop_bench_beside::fixture;
use tiktokshop_bench_beside::server::{self, Server};

/// Seconds from one order's change to that of the next.
const STEP: i64 = 7;
/// How long ago the last order changed, in seconds: longer than what a sync reads twice.
const QUIET: i64 = 3_600;

/// The orders, all alike but for their ids and times.
struct Orders {
    count: i64,
    first: i64,
    /// The text of an order before its id, between id and time, and after that.
    parts: [String; 3],
}

/// Starts the shop.
pub fn start(count: i64) -> Server {
    let orders = Orders { count, first: SystemClock.now() - QUIET - count * STEP, parts: parts() };
    server::serve_routes(Router::new().fallback(any(search)).with_state(Arc::new(orders)))
}

/// Starts a shop that has every order it is asked for by its id, changed just now, and finds none by its time.
pub fn start_with_any() -> Server {
    let orders = Orders { count: 0, first: 0, parts: parts() };
    server::serve_routes(Router::new().fallback(any(by_ids)).with_state(Arc::new(orders)))
}

async fn by_ids(
    State(orders): State<Arc<Orders>>,
    Query(query): Query<HashMap<String, String>>,
) -> impl IntoResponse {
    let ids = query.get("ids").into_iter().flat_map(|ids| ids.split(',')).filter(|id| !id.is_empty());
    let now = SystemClock.now();
    let texts: Vec<String> = ids.map(|id| orders.text(id, now)).collect();
    ([(CONTENT_TYPE, "application/json")], response(&texts, texts.len() as i64, ""))
}

/// An order, cut at its id and at the time of its change.
fn parts() -> [String; 3] {
    let mut order = fixture::order(0);
    (order["id"], order["update_time"]) = ("<id>".into(), "<time>".into());
    let text = order.to_string().replace(r#""<time>""#, "<time>");
    let (before, rest) = text.split_once("<id>").expect("an id");
    let (between, after) = rest.split_once("<time>").expect("a time");
    [before, between, after].map(str::to_owned)
}

async fn search(
    State(orders): State<Arc<Orders>>,
    Query(query): Query<HashMap<String, String>>,
    body: Bytes,
) -> impl IntoResponse {
    let filter: Value = serde_json::from_slice(&body).unwrap_or_default();
    let time = |name: &str, otherwise| filter[name].as_i64().unwrap_or(otherwise);
    let number = |name: &str| query.get(name).and_then(|text| text.parse::<i64>().ok());
    let from = orders.place(time("update_time_ge", 0));
    let end = orders.place(time("update_time_lt", i64::MAX));
    let begin = number("page_token").unwrap_or(from);
    let next = (begin + number("page_size").unwrap_or(20)).min(end);
    ([(CONTENT_TYPE, "application/json")], orders.page(begin, next, next < end, end - from))
}

impl Orders {
    /// The first order that changed at this time or later.
    fn place(&self, time: i64) -> i64 {
        (time.saturating_sub(self.first).saturating_add(STEP - 1) / STEP).clamp(0, self.count)
    }

    fn page(&self, begin: i64, next: i64, more: bool, total: i64) -> String {
        let token = if more { next.to_string() } else { String::new() };
        let text = |number: i64| {
            self.text(&(576_461_413_038_785_752 + number * 65_536).to_string(), self.first + number * STEP)
        };
        response(&(begin..next).map(text).collect::<Vec<_>>(), total, &token)
    }

    fn text(&self, id: &str, time: i64) -> String {
        let [before, between, after] = &self.parts;
        [before, id, between, &time.to_string(), after].concat()
    }
}

fn response(orders: &[String], total: i64, token: &str) -> String {
    let orders = orders.join(",");
    format!(
        r#"{{"code":0,"message":"Success","request_id":"202611212018370A1B2C3D4E5F","data":{{"total_count":{total},"next_page_token":"{token}","orders":[{orders}]}}}}"#
    )
}
