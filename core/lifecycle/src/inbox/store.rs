//! What an inbox keeps, and the few things that can be done with it.

use std::time::Duration;

use async_trait::async_trait;
use tiktokshop_core::Result;

use super::arrival::{Arrival, Source};
use super::bell::Bell;

/// How long at least an id is kept: the platform delivers an event again for up to 15.5 hours.
pub const ID_LIFETIME: Duration = Duration::from_secs(3 * 86_400);

/// What became of an arrival.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is new, and has this place in the stream.
    New(i64),
    /// It was there already, at this place: the same event, delivered again.
    Repeated(i64),
}

/// An event in the inbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Its place in the stream. Grows, with gaps.
    pub seq: i64,
    /// What arrived.
    pub arrival: Arrival,
    /// When it was kept, in Unix seconds by the store's clock.
    pub received_at: i64,
    /// How often it was delivered to us.
    pub copies: i64,
}

/// Where an event is with one consumer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// Waits for its turn, or for its next attempt.
    Pending,
    /// Handled.
    Done,
    /// Failed too often. Waits for a replay.
    Dead,
    /// Overtaken: a later event of the same type and subject was handled before this one came, so it was not handed out.
    Superseded,
}

impl State {
    /// The name in the store, in JSON and in every other language.
    pub const fn name(self) -> &'static str {
        match self {
            State::Pending => "pending",
            State::Done => "done",
            State::Dead => "dead",
            State::Superseded => "superseded",
        }
    }

    /// The state with this name.
    pub fn named(name: &str) -> Option<State> {
        [State::Pending, State::Done, State::Dead, State::Superseded]
            .into_iter()
            .find(|known| known.name() == name)
    }
}

/// How an event stands with one consumer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// The event.
    pub event: Stored,
    /// The consumer.
    pub consumer: String,
    /// Where it is.
    pub state: State,
    /// How often it was handed out.
    pub attempts: i64,
    /// When it is handed out next at the earliest, in Unix seconds; only while it is pending.
    pub due_at: i64,
    /// What went wrong last, in short; empty if nothing did.
    pub error: String,
}

/// A right to handle one event for one consumer, until the lease ends.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClaimId {
    /// The event.
    pub seq: i64,
    /// The consumer.
    pub consumer: String,
    /// Drawn anew with each claim: who comes late with an old one changes nothing.
    pub ticket: i64,
}

/// An event that was handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The right to finish it.
    pub id: ClaimId,
    /// The event.
    pub event: Stored,
    /// 1 for the first time.
    pub attempt: i64,
}

/// How the handling of a claim ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Handled.
    Done(ClaimId),
    /// To be handed out again, not before this time has passed.
    Retry(ClaimId, Duration, String),
    /// Set aside.
    Dead(ClaimId, String),
}

/// Which events. Everything that is set must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only after this place.
    pub after: Option<i64>,
    /// Only before this place: for pages that show the newest first.
    pub before: Option<i64>,
    /// Only these places.
    pub seqs: Vec<i64>,
    /// Only this source.
    pub source: Option<Source>,
    /// Only these types.
    pub event_types: Vec<String>,
    /// Only this owner.
    pub owner: Option<String>,
    /// Only this subject.
    pub subject: Option<String>,
    /// Only received at or after this time, in Unix seconds.
    pub since: Option<i64>,
    /// Only received before this time, in Unix seconds.
    pub until: Option<i64>,
    /// Only in this state with the consumer that is asked about.
    pub state: Option<State>,
}

/// How many events there are for a consumer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stats {
    /// That wait.
    pub pending: i64,
    /// That were handled.
    pub done: i64,
    /// That failed too often.
    pub dead: i64,
    /// That were overtaken.
    pub superseded: i64,
    /// How long the oldest that is due has been waiting, in seconds.
    pub oldest: i64,
}

/// What a consumer still has to do, or has failed to do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Backlog {
    /// Events that wait.
    pub pending: i64,
    /// Events that failed too often.
    pub dead: i64,
    /// How long the oldest that is due has been waiting, in seconds.
    pub oldest: i64,
}

/// Keeps events and where each consumer is with them.
///
/// Times are durations by the store's own clock, so that all processes on it agree.
#[async_trait]
pub trait Inbox: Send + Sync + 'static {
    /// A bell that rings when events were kept or replayed: by this process and, if the store can tell, by another one. It
    /// may ring for nothing, and it may miss events of other processes, so whoever listens also looks now and then. Call it
    /// within a Tokio runtime. By default it never rings.
    fn bell(&self) -> Bell {
        Bell::default()
    }

    /// Keeps events, all in one transaction, with a delivery to each of these consumers. When this returns `Ok`, they survive
    /// the end of the process and of the machine. One result for each, in order; two of the same event in one batch are one.
    ///
    /// # Errors
    /// Retryable if the store is away: all events get the error. After any other, they are tried again in smaller batches, since one
    /// of them may be what is refused.
    async fn keep(&self, arrivals: &[Arrival], consumers: &[&str]) -> Result<Vec<Kept>>;

    /// Hands out at most `limit` due events to a worker, for `lease`. No two of the same owner and subject are out at the same
    /// time; the earliest by `happened_at`, then by place, comes first, and one that waits for another attempt holds back those
    /// after it. An event that comes after a later one of its type and subject was handed out is marked as superseded instead,
    /// whether that one was handled or is to be handed out again.
    /// Claims whose lease ended are handed out again. Nobody gets what another worker has.
    async fn claim(&self, consumer: &str, worker: &str, limit: usize, lease: Duration) -> Result<Vec<Claim>>;

    /// Ends claims, all in one transaction. `false` for each that was no longer held: then nothing was changed for it.
    async fn finish(&self, outcomes: &[Outcome]) -> Result<Vec<bool>>;

    /// Extends claims to `lease` from now. `false` for each that was no longer held.
    async fn extend(&self, claims: &[ClaimId], lease: Duration) -> Result<Vec<bool>>;

    /// Gives all claims of a worker back: for one that stops. Their attempt does not count.
    async fn give_back(&self, consumer: &str, worker: &str) -> Result<u64>;

    /// The events after a place, in order, without any that a slower transaction could still put before them: a reader that
    /// goes on after the last one it saw misses nothing.
    async fn read(&self, filter: &Filter, limit: usize) -> Result<Vec<Stored>>;

    /// Deliveries to a consumer, the newest first.
    async fn deliveries(&self, consumer: &str, filter: &Filter, limit: usize) -> Result<Vec<Delivery>>;

    /// How many deliveries to a consumer the filter finds.
    async fn count_deliveries(&self, consumer: &str, filter: &Filter) -> Result<i64>;

    /// Makes events pending again for a consumer, whatever their state, also such as it never had. They are handed out even if
    /// they were overtaken. Returns how many.
    async fn replay(&self, consumer: &str, filter: &Filter) -> Result<u64>;

    /// Counts the deliveries of a consumer. That takes the longer the more events were handled: see [`backlog`](Inbox::backlog).
    async fn stats(&self, consumer: &str) -> Result<Stats>;

    /// Counts only what waits and what is dead: quick, in our stores, however many events were handled. By default it counts all.
    async fn backlog(&self, consumer: &str) -> Result<Backlog> {
        let Stats { pending, dead, oldest, .. } = self.stats(consumer).await?;
        Ok(Backlog { pending, dead, oldest })
    }

    /// Deletes events that were received longer ago than `age` and that no consumer still has pending or dead. Ids are kept as
    /// long as the platform may deliver an event again. Returns how many.
    async fn prune_events(&self, age: Duration) -> Result<u64>;
}
