//! What both databases have in common in the inbox: its rows, and the batch that is kept.

use std::collections::HashMap;

use bytes::Bytes;
use sqlx::{Database, Encode, FromRow, QueryBuilder, Type};
use tiktokshop_core::{Result, random};
use tiktokshop_lifecycle::inbox::{
    Arrival, Backlog, Claim, ClaimId, Delivery, Filter, Kept, Outcome, Source, State, Stats, Stored,
};

use crate::problem::foreign;

/// The columns of an event `e`, as [`EventRow`] reads them.
macro_rules! event_columns {
    () => {
        "e.seq, e.source, e.app_key, e.notification_id, e.type_id, e.event_type, e.owner, e.subject, e.latest_wins, \
         e.happened_at, e.received_at, e.copies, e.body, e.trace"
    };
}
pub(crate) use event_columns;

/// A row of the table `event`.
#[derive(FromRow)]
pub(crate) struct EventRow {
    pub(crate) seq: i64,
    source: String,
    app_key: String,
    notification_id: String,
    type_id: Option<i64>,
    event_type: String,
    owner: String,
    subject: String,
    latest_wins: bool,
    happened_at: i64,
    received_at: i64,
    copies: i64,
    body: Option<Vec<u8>>,
    trace: Option<String>,
}

impl EventRow {
    pub(crate) fn stored(self) -> Result<Stored> {
        let source = Source::named(&self.source);
        let arrival = Arrival {
            source: source.ok_or_else(|| foreign("an event has a source that is unknown here"))?,
            app_key: self.app_key,
            notification_id: self.notification_id,
            type_id: self.type_id,
            event_type: self.event_type,
            owner: self.owner,
            subject: self.subject,
            latest_wins: self.latest_wins,
            happened_at: self.happened_at,
            body: Bytes::from(self.body.unwrap_or_default()),
            trace: self.trace.and_then(|text| text.parse().ok()),
        };
        Ok(Stored { seq: self.seq, arrival, received_at: self.received_at, copies: self.copies })
    }
}

/// A row of the table `delivery`, with its event.
#[derive(FromRow)]
pub(crate) struct DeliveryRow {
    state: String,
    attempts: i64,
    due_at: i64,
    error: String,
    #[sqlx(flatten)]
    event: EventRow,
}

impl DeliveryRow {
    pub(crate) fn delivery(self, consumer: &str) -> Result<Delivery> {
        let state = State::named(&self.state);
        Ok(Delivery {
            event: self.event.stored()?,
            consumer: consumer.to_owned(),
            state: state.ok_or_else(|| foreign("a delivery has a state that is unknown here"))?,
            attempts: self.attempts,
            due_at: self.due_at.div_euclid(1000),
            error: self.error,
        })
    }
}

/// Lanes that are ready, by what is to be done about them.
#[derive(Default)]
pub(crate) struct Heads {
    /// Their first events.
    pub(crate) claims: Vec<(String, Claim)>,
    /// The first event of these came too late.
    pub(crate) overtaken: Vec<String>,
    /// The first event of these waits for its next attempt, until then.
    pub(crate) waiting: Vec<(String, i64)>,
}

/// A lane with its first event.
#[derive(FromRow)]
pub(crate) struct HeadRow {
    lane: String,
    attempts: i64,
    due_at: i64,
    overtaken: bool,
    #[sqlx(flatten)]
    event: EventRow,
}

impl Heads {
    /// Sorts lanes. All claims get the same ticket.
    pub(crate) fn of(rows: Vec<HeadRow>, consumer: &str, now: i64, ticket: i64) -> Result<Heads> {
        let mut heads = Heads::default();
        for row in rows {
            match row {
                row if row.overtaken => heads.overtaken.push(row.lane),
                row if row.due_at > now => heads.waiting.push((row.lane, row.due_at)),
                row => {
                    let id = ClaimId { seq: row.event.seq, consumer: consumer.to_owned(), ticket };
                    let claim = Claim { id, event: row.event.stored()?, attempt: row.attempts + 1 };
                    heads.claims.push((row.lane, claim));
                }
            }
        }
        Ok(heads)
    }

    /// The lanes in which nothing is pending: those that are not here.
    pub(crate) fn missing(&self, lanes: &[String]) -> Vec<String> {
        let held = self.claims.iter().map(|(lane, _)| lane).chain(self.waiting.iter().map(|(lane, _)| lane));
        let known: std::collections::HashSet<&String> = held.chain(&self.overtaken).collect();
        lanes.iter().filter(|lane| !known.contains(lane)).cloned().collect()
    }
}

/// What makes an arrival one event.
pub(crate) type Key<'a> = (&'a str, &'a str, &'a str);

pub(crate) fn key(arrival: &Arrival) -> Key<'_> {
    (arrival.source.name(), &arrival.app_key, &arrival.notification_id)
}

/// An event of a batch, with how often it is in it.
pub(crate) struct Distinct<'a> {
    pub(crate) arrival: &'a Arrival,
    pub(crate) copies: i64,
}

/// A batch of arrivals, each event once.
pub(crate) struct Batch<'a> {
    arrivals: &'a [Arrival],
    pub(crate) distinct: Vec<Distinct<'a>>,
    /// For each arrival, whether it is the first of its event.
    first: Vec<bool>,
    kept: HashMap<Key<'a>, Kept>,
}

impl<'a> Batch<'a> {
    pub(crate) fn of(arrivals: &'a [Arrival]) -> Batch<'a> {
        let mut places: HashMap<Key<'_>, usize> = HashMap::with_capacity(arrivals.len());
        let mut distinct: Vec<Distinct<'_>> = Vec::with_capacity(arrivals.len());
        let mut first = Vec::with_capacity(arrivals.len());
        for arrival in arrivals {
            let place = *places.entry(key(arrival)).or_insert(distinct.len());
            first.push(place == distinct.len());
            match distinct.get_mut(place) {
                Some(known) => known.copies += 1,
                None => distinct.push(Distinct { arrival, copies: 1 }),
            }
        }
        let kept = HashMap::with_capacity(distinct.len());
        Batch { arrivals, distinct, first, kept }
    }

    /// Notes what the database says: an event that has as many copies as the batch is new. It does not say in which order it
    /// hands rows back.
    pub(crate) fn note(&mut self, rows: Vec<KeptRow>) {
        let known: HashMap<Key<'_>, &Distinct<'a>> =
            self.distinct.iter().map(|one| (key(one.arrival), one)).collect();
        for row in rows {
            if let Some(one) = known.get(&(&*row.source, &*row.app_key, &*row.notification_id)) {
                let new = row.copies == one.copies;
                let kept = if new { Kept::New(row.seq) } else { Kept::Repeated(row.seq) };
                let _ = self.kept.insert(key(one.arrival), kept);
            }
        }
    }

    /// The places of the events that are new.
    pub(crate) fn new_places(&self) -> Vec<i64> {
        let new = self.kept.values().filter_map(|kept| match kept {
            Kept::New(seq) => Some(*seq),
            Kept::Repeated(_) => None,
        });
        new.collect()
    }

    /// What became of each arrival.
    pub(crate) fn results(&self) -> Vec<Kept> {
        let each = self.arrivals.iter().zip(&self.first);
        each.filter_map(|(arrival, first)| match (self.kept.get(&key(arrival))?, first) {
            (Kept::New(seq), false) => Some(Kept::Repeated(*seq)),
            (kept, _) => Some(*kept),
        })
        .collect()
    }
}

/// An event of a batch, as it was kept.
#[derive(FromRow)]
pub(crate) struct KeptRow {
    pub(crate) seq: i64,
    pub(crate) copies: i64,
    pub(crate) source: String,
    pub(crate) app_key: String,
    pub(crate) notification_id: String,
}

/// Each consumer once, in the order in which lanes are locked.
pub(crate) fn sorted<'c>(consumers: &[&'c str]) -> Vec<&'c str> {
    let mut consumers = consumers.to_vec();
    consumers.sort_unstable();
    consumers.dedup();
    consumers
}

/// How a delivery ends: its state, when it is due, and its error, unless the last one stays.
pub(crate) fn ending(outcome: &Outcome, now: i64) -> (&'static str, i64, Option<&str>) {
    match outcome {
        Outcome::Done(_) => (State::Done.name(), now, None),
        Outcome::Retry(_, wait, error) => {
            let millis = i64::try_from(wait.as_millis()).unwrap_or(i64::MAX);
            (State::Pending.name(), now.saturating_add(millis), Some(error))
        }
        Outcome::Dead(_, error) => (State::Dead.name(), now, Some(error)),
    }
}

pub(crate) fn claim_id(outcome: &Outcome) -> &ClaimId {
    match outcome {
        Outcome::Done(id) | Outcome::Retry(id, ..) | Outcome::Dead(id, _) => id,
    }
}

/// Adds what must hold for the event `e`.
pub(crate) fn narrow<DB: Database>(query: &mut QueryBuilder<DB>, filter: &Filter)
where
    i64: for<'q> Encode<'q, DB> + Type<DB>,
    String: for<'q> Encode<'q, DB> + Type<DB>,
{
    let numbers = [
        (" AND e.seq > ", filter.after),
        (" AND e.seq < ", filter.before),
        (" AND e.received_at >= ", filter.since),
        (" AND e.received_at < ", filter.until),
    ];
    for (condition, number) in numbers {
        if let Some(number) = number {
            query.push(condition).push_bind(number);
        }
    }
    let texts = [
        (" AND e.source = ", filter.source.map(Source::name)),
        (" AND e.owner = ", filter.owner.as_deref()),
        (" AND e.subject = ", filter.subject.as_deref()),
    ];
    for (condition, text) in texts {
        if let Some(text) = text {
            query.push(condition).push_bind(text.to_owned());
        }
    }
}

/// Adds what must hold for the delivery `d`. The index of those that are open is used only where the query says so.
pub(crate) fn in_state<DB: Database>(query: &mut QueryBuilder<DB>, filter: &Filter)
where
    String: for<'q> Encode<'q, DB> + Type<DB>,
{
    let Some(state) = filter.state else { return };
    if state != State::Done {
        query.push(" AND d.state <> 'done'");
    }
    query.push(" AND d.state = ").push_bind(state.name().to_owned());
}

/// Counts by the name of the state, and the time since which the oldest is due.
pub(crate) fn stats(counts: Vec<(String, i64)>, oldest: Option<i64>, now: i64) -> Stats {
    let mut stats = Stats::default();
    for (state, count) in counts {
        match State::named(&state) {
            Some(State::Pending) => stats.pending = count,
            Some(State::Done) => stats.done = count,
            Some(State::Dead) => stats.dead = count,
            Some(State::Superseded) => stats.superseded = count,
            _ => (),
        }
    }
    stats.oldest = waited(oldest, now);
    stats
}

/// The same for what is not done: without counts of the other states.
pub(crate) fn backlog(counts: Vec<(String, i64)>, oldest: Option<i64>, now: i64) -> Backlog {
    let Stats { pending, dead, oldest, .. } = stats(counts, oldest, now);
    Backlog { pending, dead, oldest }
}

/// Whole seconds since a time in milliseconds.
fn waited(since: Option<i64>, now: i64) -> i64 {
    since.map_or(0, |since| (now - since).max(0) / 1000)
}

/// Drawn anew for each call that claims.
pub(crate) fn ticket() -> Result<i64> {
    Ok(i64::from_le_bytes(random::bytes()?) & i64::MAX)
}
