//! How everything is, on one page.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use tiktokshop_lifecycle::forward::Forwarder;
use tiktokshop_lifecycle::requests::RequestFilter;
use tiktokshop_lifecycle::roster::RosterFilter;

use super::badge::Badge;
use super::frame::{Frame, Place};
use super::picture::Picture;
use super::problem::Problem;
use super::requests::{self, RequestRow};
use super::session::Visitor;
use super::sync::Lag;
use super::when::{span, thousands};
use super::{respond, shops, sync};
use crate::shared::Shared;

#[derive(Template)]
#[template(path = "console/overview.html")]
struct OverviewPage {
    frame: Frame,
    states: Vec<(Badge, String, &'static str)>,
    shops: String,
    consumers: Vec<Consumer>,
    forwards: Vec<Forward>,
    picture: Picture,
    failures: Vec<RequestRow>,
    lag: Lag,
}

struct Consumer {
    name: String,
    pending: String,
    dead: String,
    has_dead: bool,
    done: String,
    oldest: String,
}

/// Where events are sent, and how that goes.
struct Forward {
    name: String,
    place: String,
    badge: Badge,
    taken: String,
    failed: String,
    error: String,
}

/// The page.
pub(super) async fn page(State(shared): State<Shared>, visitor: Visitor) -> Result<Response, Problem> {
    let store = shared.store();
    let counts = store.count_roster(&RosterFilter::default()).await?;
    let failed = RequestFilter { failed: Some(true), ..RequestFilter::default() };
    let failures = store.list_requests(&failed, 5).await?;
    let page = OverviewPage {
        frame: Frame::new(Place::Overview, "Overview", &visitor),
        shops: thousands(counts.iter().map(|(_, count)| count).sum()),
        states: counts
            .into_iter()
            .map(|(state, count)| (shops::badge(state), thousands(count), state.name()))
            .collect(),
        consumers: consumers(&shared).await?,
        forwards: forwards(&shared),
        picture: requests::picture(&shared, &RequestFilter::default(), 1).await?,
        failures: failures.iter().map(RequestRow::from).collect(),
        lag: sync::lag(&shared).await?,
    };
    Ok(respond(&page))
}

fn forwards(shared: &Shared) -> Vec<Forward> {
    let number = |count: u64| thousands(i64::try_from(count).unwrap_or(i64::MAX));
    let shown = |forwarder: &Arc<Forwarder>| {
        let health = forwarder.health();
        Forward {
            name: forwarder.target().name().to_owned(),
            place: forwarder.target().place(),
            badge: match health.state() {
                "ok" => Badge::good("ok"),
                "gone" => Badge::bad("gone"),
                _ => Badge::bad("failing"),
            },
            taken: number(health.taken),
            failed: number(health.failed),
            error: health.error,
        }
    };
    shared.forwarders().iter().map(shown).collect()
}

async fn consumers(shared: &Shared) -> Result<Vec<Consumer>, Problem> {
    let mut found = Vec::new();
    for name in shared.consumers() {
        let stats = shared.store().stats(name).await?;
        found.push(Consumer {
            name: name.clone(),
            pending: thousands(stats.pending),
            dead: thousands(stats.dead),
            has_dead: stats.dead > 0,
            done: thousands(stats.done + stats.superseded),
            oldest: if stats.oldest > 0 { span(stats.oldest.saturating_mul(1000)) } else { String::new() },
        });
    }
    Ok(found)
}
