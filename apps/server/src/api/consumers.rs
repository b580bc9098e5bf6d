//! Consumers: the server remembers which events an app has handled, hands each out until that is said, and in order.

use std::time::Duration;

use axum::extract::{Path, State};
use axum::{Extension, Json};
use serde::{Deserialize, Serialize};
use tiktokshop_lifecycle::access::{ApiKey, Keyring};
use tiktokshop_lifecycle::inbox::{Claim, ClaimId, Filter, Outcome, State as Standing};
use tokio::time::Instant;
use utoipa::{IntoParams, ToSchema};

use super::asked::{Asked, Sent, list, wait};
use super::caller::need_still;
use super::desk::Desk;
use super::events::{Event, source};
use super::problem::{Problem, ProblemSchema, Result};

/// What the server does itself; no client takes part in it.
const OWN: &str = "effects";
const LONGEST_LEASE: u64 = 3600;
const LONGEST_WAIT: Duration = Duration::from_secs(60);
const MOST: usize = 500;

/// What to hand out.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ClaimForm {
    /// The name of the process that handles the events.
    worker: String,
    /// How many at most, up to 500. Default: 10.
    limit: Option<usize>,
    /// How many seconds the events are kept for this worker. Default: 60.
    lease: Option<u64>,
    /// If there is none, wait for one for so many seconds, up to 60.
    wait: Option<f64>,
}

/// An event that was handed out.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Handed {
    /// The right to finish it: pass it back as it is.
    claim: String,
    /// 1 for the first time.
    attempt: i64,
    event: Event,
}

/// Events that were handed out.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Claims {
    claims: Vec<Handed>,
}

/// How the handling of events ended.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct FinishForm {
    /// Claims of events that were handled.
    done: Vec<String>,
    /// Events to hand out again.
    retry: Vec<RetryForm>,
    /// Events to set aside: they wait for a replay.
    dead: Vec<DeadForm>,
}

/// An event to hand out again.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RetryForm {
    /// The claim.
    claim: String,
    /// Not before so many seconds. Default: 30.
    #[serde(default)]
    after: Option<u64>,
    /// What went wrong, in short.
    #[serde(default)]
    error: String,
}

/// An event to set aside.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DeadForm {
    /// The claim.
    claim: String,
    /// What went wrong, in short.
    #[serde(default)]
    error: String,
}

/// What became of it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Finished {
    /// How many claims were finished.
    finished: usize,
    /// Claims that were no longer held: their lease had ended. Their events are handed out again.
    lost: Vec<String>,
}

/// How many events there are for a consumer.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Consumer {
    name: String,
    /// That wait.
    pending: i64,
    /// That were handled.
    done: i64,
    /// That failed too often.
    dead: i64,
    /// That a later event made obsolete before they came.
    superseded: i64,
    /// How long the oldest that is due has been waiting, in seconds.
    oldest: i64,
}

/// All consumers.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Consumers {
    consumers: Vec<Consumer>,
}

/// How an event stands with a consumer.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Delivery {
    /// `pending`, `done`, `dead` or `superseded`.
    state: &'static str,
    /// How often it was handed out.
    attempts: i64,
    /// When it is handed out next at the earliest, in Unix seconds; only while it is pending.
    due_at: i64,
    /// What went wrong last.
    error: String,
    event: Event,
}

/// Deliveries, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Deliveries {
    deliveries: Vec<Delivery>,
}

/// Which deliveries.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub(crate) struct DeliveryQuery {
    /// Only in this state: `pending`, `done`, `dead` or `superseded`.
    state: Option<String>,
    /// Only these types, separated by commas.
    r#type: Option<String>,
    /// Only of this owner.
    owner: Option<String>,
    /// Only before this place: the last `seq` of the page before.
    before: Option<i64>,
    /// How many at most, up to 500. Default: 100.
    limit: Option<usize>,
}

/// Which events to hand out again.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ReplayForm {
    /// These places.
    seqs: Vec<i64>,
    /// These types.
    types: Vec<String>,
    /// This source.
    source: Option<String>,
    /// This owner.
    owner: Option<String>,
    /// This subject.
    subject: Option<String>,
    /// In this state: `dead` and so on.
    state: Option<String>,
    /// Received at or after this time, in Unix seconds.
    since: Option<i64>,
    /// Received before this time, in Unix seconds.
    until: Option<i64>,
    /// All of them: required if nothing else is said.
    all: bool,
}

/// What was replayed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Replayed {
    /// How many events are handed out again.
    replayed: u64,
}

/// Hands out events.
///
/// Each event is handed out at least once, one at a time and in order for each owner and subject, until `finish` says that it was
/// handled. A claim whose lease ends is handed out again: handle an event twice without harm, by its `notification_id`.
#[utoipa::path(
    post, path = "/v1/consumers/{consumer}/claim", tag = "Events", security(("key" = ["write"])), request_body = ClaimForm,
    params(("consumer" = String, Path, description = "The consumer: `app`, or another name of the setting `consumers`.")),
    responses((status = 200, body = Claims, description = "The events, each with its claim."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn claim_events(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Extension(keyring): Extension<Keyring>,
    Path(consumer): Path<String>,
    Sent(form): Sent<ClaimForm>,
) -> Result<Json<Claims>> {
    taken_part_in(&desk, &consumer)?;
    let lease = Duration::from_secs(form.lease.unwrap_or(60).clamp(1, LONGEST_LEASE));
    let limit = form.limit.unwrap_or(10).clamp(1, MOST);
    let end = Instant::now() + wait("wait", form.wait)?.min(LONGEST_WAIT);
    // From before the first look, so that nothing is missed between a look and a wait.
    let mut ear = desk.shared.store().bell().listen();
    loop {
        let claims = desk.shared.store().claim(&consumer, &form.worker, limit, lease).await?;
        let late = Instant::now() >= end;
        if !claims.is_empty() || late || !desk.shared.heard(&mut ear, end).await {
            return Ok(Json(Claims { claims: claims.into_iter().map(Handed::from).collect() }));
        }
        need_still(&keyring, &key).await?;
    }
}

/// Says how the handling of events ended.
#[utoipa::path(
    post, path = "/v1/consumers/{consumer}/finish", tag = "Events", security(("key" = ["write"])), request_body = FinishForm,
    params(("consumer" = String, Path, description = "The consumer.")),
    responses((status = 200, body = Finished, description = "What became of the claims."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn finish_events(
    State(desk): State<Desk>,
    Path(consumer): Path<String>,
    Sent(form): Sent<FinishForm>,
) -> Result<Json<Finished>> {
    taken_part_in(&desk, &consumer)?;
    let (names, outcomes) = form.outcomes(&consumer)?;
    let ended = desk.shared.store().finish(&outcomes).await?;
    for (outcome, _) in outcomes.iter().zip(&ended).filter(|(_, ended)| **ended) {
        let labels = [("consumer", consumer.as_str()), ("outcome", word(outcome))];
        desk.shared.metrics().count("tiktokshop_deliveries_total", &labels);
    }
    // Those who wait for the next event of the same subject.
    desk.shared.store().bell().ring();
    let lost = names.into_iter().zip(&ended).filter(|(_, ended)| !**ended).map(|(name, _)| name).collect();
    Ok(Json(Finished { finished: ended.iter().filter(|ended| **ended).count(), lost }))
}

/// How the handling of an event ended, for the metrics.
fn word(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Done(_) => "done",
        Outcome::Retry(..) => "failed",
        Outcome::Dead(..) => "dead",
    }
}

/// Counts the events of a consumer.
#[utoipa::path(
    get, path = "/v1/consumers/{consumer}", tag = "Events", security(("key" = ["write"])),
    params(("consumer" = String, Path, description = "The consumer.")),
    responses((status = 200, body = Consumer, description = "The numbers."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn show_consumer(
    State(desk): State<Desk>,
    Path(name): Path<String>,
) -> Result<Json<Consumer>> {
    known(&desk, &name)?;
    Ok(Json(counted(&desk, name).await?))
}

/// Lists the consumers, each with the number of its events.
#[utoipa::path(
    get, path = "/v1/consumers", tag = "Events", security(("key" = ["write"])),
    responses((status = 200, body = Consumers, description = "Each consumer that events are kept for."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn list_consumers(State(desk): State<Desk>) -> Result<Json<Consumers>> {
    let mut consumers = Vec::new();
    for name in desk.shared.consumers() {
        consumers.push(counted(&desk, name.clone()).await?);
    }
    Ok(Json(Consumers { consumers }))
}

async fn counted(desk: &Desk, name: String) -> Result<Consumer> {
    let stats = desk.shared.store().stats(&name).await?;
    let (pending, done, dead) = (stats.pending, stats.done, stats.dead);
    Ok(Consumer { name, pending, done, dead, superseded: stats.superseded, oldest: stats.oldest })
}

/// Lists deliveries, such as those that failed too often.
#[utoipa::path(
    get, path = "/v1/consumers/{consumer}/deliveries", tag = "Events", security(("key" = ["write"])),
    params(("consumer" = String, Path, description = "The consumer."), DeliveryQuery),
    responses((status = 200, body = Deliveries, description = "The deliveries, the newest first."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn list_deliveries(
    State(desk): State<Desk>,
    Path(consumer): Path<String>,
    Asked(query): Asked<DeliveryQuery>,
) -> Result<Json<Deliveries>> {
    known(&desk, &consumer)?;
    let filter = Filter {
        state: query.state.as_deref().map(standing).transpose()?,
        event_types: list(query.r#type.as_deref()),
        owner: query.owner,
        before: query.before,
        ..Filter::default()
    };
    let limit = query.limit.unwrap_or(100).clamp(1, MOST);
    let found = desk.shared.store().deliveries(&consumer, &filter, limit).await?;
    Ok(Json(Deliveries { deliveries: found.into_iter().map(Delivery::from).collect() }))
}

/// Hands events out again, whatever became of them.
#[utoipa::path(
    post, path = "/v1/consumers/{consumer}/replay", tag = "Events", security(("key" = ["admin"])), request_body = ReplayForm,
    params(("consumer" = String, Path, description = "The consumer.")),
    responses((status = 200, body = Replayed, description = "How many."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn replay_events(
    State(desk): State<Desk>,
    Path(consumer): Path<String>,
    Sent(form): Sent<ReplayForm>,
) -> Result<Json<Replayed>> {
    known(&desk, &consumer)?;
    let filter = form.filter()?;
    Ok(Json(Replayed { replayed: desk.shared.store().replay(&consumer, &filter).await? }))
}

fn known(desk: &Desk, consumer: &str) -> Result<()> {
    let names = desk.shared.consumers();
    if names.iter().any(|name| name == consumer) {
        return Ok(());
    }
    Err(Problem::not_found("no events are kept for this consumer")
        .with_hint(format!("There are: {}. The setting `consumers` names them.", names.join(", "))))
}

fn taken_part_in(desk: &Desk, consumer: &str) -> Result<()> {
    if consumer == OWN {
        return Err(Problem::forbidden("the server handles the events of this consumer itself"));
    }
    known(desk, consumer)
}

fn standing(name: &str) -> Result<Standing> {
    let wanted = "`state` must be `pending`, `done`, `dead` or `superseded`";
    Standing::named(name).ok_or_else(|| Problem::invalid(wanted))
}

impl FinishForm {
    fn outcomes(self, consumer: &str) -> Result<(Vec<String>, Vec<Outcome>)> {
        let (mut names, mut outcomes) = (Vec::new(), Vec::new());
        for claim in self.done {
            outcomes.push(Outcome::Done(id(consumer, &claim)?));
            names.push(claim);
        }
        for retry in self.retry {
            let after = Duration::from_secs(retry.after.unwrap_or(30));
            outcomes.push(Outcome::Retry(id(consumer, &retry.claim)?, after, short(&retry.error)));
            names.push(retry.claim);
        }
        for dead in self.dead {
            outcomes.push(Outcome::Dead(id(consumer, &dead.claim)?, short(&dead.error)));
            names.push(dead.claim);
        }
        Ok((names, outcomes))
    }
}

/// `SEQ.TICKET`
fn id(consumer: &str, claim: &str) -> Result<ClaimId> {
    let parts =
        claim.split_once('.').and_then(|(seq, ticket)| Some((seq.parse().ok()?, ticket.parse().ok()?)));
    let (seq, ticket) = parts.ok_or_else(|| Problem::invalid("a claim is not one that was handed out"))?;
    Ok(ClaimId { seq, consumer: consumer.to_owned(), ticket })
}

fn short(error: &str) -> String {
    tiktokshop_core::redact::printable(&tiktokshop_core::redact::scrub(error)).chars().take(500).collect()
}

impl ReplayForm {
    fn filter(self) -> Result<Filter> {
        let all = self.all;
        let filter = Filter {
            seqs: self.seqs,
            event_types: self.types,
            source: self.source.as_deref().map(source).transpose()?,
            owner: self.owner,
            subject: self.subject,
            state: self.state.as_deref().map(standing).transpose()?,
            since: self.since,
            until: self.until,
            ..Filter::default()
        };
        if (filter == Filter::default()) != all {
            return Err(Problem::invalid("say which events, or `all`, but not both"));
        }
        Ok(filter)
    }
}

impl From<Claim> for Handed {
    fn from(claim: Claim) -> Handed {
        let name = format!("{}.{}", claim.id.seq, claim.id.ticket);
        Handed { claim: name, attempt: claim.attempt, event: claim.event.into() }
    }
}

impl From<tiktokshop_lifecycle::inbox::Delivery> for Delivery {
    fn from(delivery: tiktokshop_lifecycle::inbox::Delivery) -> Delivery {
        Delivery {
            state: delivery.state.name(),
            attempts: delivery.attempts,
            due_at: delivery.due_at,
            error: delivery.error,
            event: delivery.event.into(),
        }
    }
}
