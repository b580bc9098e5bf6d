//! What every [`Inbox`] must do.

mod crowd;
mod keeping;
mod looking;
mod order;
mod turns;

use std::future::Future;
use std::sync::Arc;

use tiktokshop_core::Result;
use tiktokshop_core::clock::Clock;

use super::{Cases, Failure, Kit, LONG, START, StoreTime};
use crate::inbox::{Arrival, Claim, Filter, Inbox, Kept, Outcome, Source, State};

const APP: &str = "app";
const WORKER: &str = "worker";

macro_rules! cases {
    ($($module:ident :: $name:ident),* $(,)?) => {
        &[$((stringify!($name), |kit| Box::pin($module::$name(kit)))),*]
    };
}

const CASES: &Cases<dyn Inbox> = cases![
    keeping::an_event_is_kept_once,
    keeping::two_of_an_event_in_one_batch_are_one,
    keeping::every_field_is_read_back,
    keeping::a_trace_goes_through_the_inbox,
    keeping::ids_of_sources_and_apps_do_not_mix,
    keeping::a_large_batch_is_kept_in_order,
    keeping::old_events_go_and_ids_stay,
    keeping::what_is_pending_or_dead_stays,
    turns::what_is_out_is_nobody_elses,
    turns::an_ended_lease_is_handed_out_again,
    turns::an_extended_lease_lasts,
    turns::a_claim_ends_once,
    turns::what_is_given_back_does_not_count,
    turns::consumers_do_not_mix,
    turns::the_limit_is_kept,
    turns::a_dead_event_waits_for_a_replay,
    turns::a_replay_reaches_those_who_never_had_it,
    turns::a_replay_leaves_alone_what_is_out,
    turns::a_clock_that_is_set_back_holds_nothing_up,
    order::events_of_a_subject_follow_each_other,
    order::subjects_and_owners_do_not_wait_for_each_other,
    order::events_without_a_subject_are_in_no_order,
    order::a_retry_holds_back_what_follows,
    order::an_earlier_event_goes_before_a_retry,
    order::an_overtaken_event_is_superseded,
    order::a_state_that_was_handed_out_overtakes,
    order::only_a_state_of_the_same_kind_overtakes,
    order::a_replay_is_handed_out_even_if_overtaken,
    looking::a_reader_goes_on_after_the_last_one,
    looking::events_are_found_by_what_they_are,
    looking::deliveries_come_newest_first,
    looking::deliveries_are_counted,
    crowd::a_crowd_handles_each_event_once_and_in_order,
    crowd::a_reader_misses_nothing_that_a_crowd_keeps,
    crowd::a_crowd_keeps_an_event_once,
];

/// Runs all cases, each with a new store from `make`, which uses the clock that is passed to it. Returns the number of cases.
///
/// # Errors
/// The first case that fails.
pub async fn run_all<M, F>(make: M) -> std::result::Result<usize, Failure>
where
    M: Fn(Arc<dyn Clock>) -> F,
    F: Future<Output = Result<Arc<dyn Inbox>>>,
{
    super::kit::run_all(CASES, make).await
}

/// Runs all cases against a store with a clock of its own; `time` lets time pass by that clock. Returns the number of cases.
///
/// # Errors
/// The first case that fails.
pub async fn run_on_own_clock<M, F>(make: M, time: Arc<dyn StoreTime>) -> std::result::Result<usize, Failure>
where
    M: Fn() -> F,
    F: Future<Output = Result<Arc<dyn Inbox>>>,
{
    super::kit::run_on_own_clock(CASES, make, time).await
}

type Inboxes = Kit<dyn Inbox>;

/// An event about order `order` of shop 7 that happened `at` seconds after the start.
fn event(id: &str, order: &str, at: i64) -> Arrival {
    Arrival {
        owner: "7".to_owned(),
        subject: format!("order:{order}"),
        ..Arrival::new(Source::Webhook, APP, id, "ORDER_STATUS_CHANGE", START + at)
    }
}

/// The same as a state, which a later one makes obsolete.
fn state(id: &str, order: &str, at: i64) -> Arrival {
    Arrival { latest_wins: true, ..event(id, order, at) }
}

impl Inboxes {
    /// Keeps events for `app`, and returns their places.
    async fn keep(&self, arrivals: &[Arrival]) -> Result<Vec<i64>> {
        let kept = self.store.keep(arrivals, &[APP]).await?;
        Ok(kept.into_iter().map(place).collect())
    }

    /// Claims up to ten for `app`.
    async fn claim(&self) -> Result<Vec<Claim>> {
        self.store.claim(APP, WORKER, 10, LONG).await
    }

    /// Claims up to ten, and handles them all.
    async fn handle(&self) -> Result<Vec<String>> {
        let claims = self.claim().await?;
        let done: Vec<Outcome> = claims.iter().map(|claim| Outcome::Done(claim.id.clone())).collect();
        let _ = self.store.finish(&done).await?;
        Ok(ids(&claims))
    }

    /// The state of each delivery to `app`, the oldest first.
    async fn states(&self) -> Result<Vec<State>> {
        let deliveries = self.store.deliveries(APP, &Filter::default(), 100).await?;
        Ok(deliveries.iter().rev().map(|delivery| delivery.state).collect())
    }
}

fn place(kept: Kept) -> i64 {
    match kept {
        Kept::New(seq) | Kept::Repeated(seq) => seq,
    }
}

/// The notification ids of claims.
fn ids(claims: &[Claim]) -> Vec<String> {
    claims.iter().map(|claim| claim.event.arrival.notification_id.clone()).collect()
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn first(claims: &[Claim]) -> std::result::Result<Claim, Failure> {
    let nothing = || Failure { case: "", what: "nothing was handed out".to_owned() };
    claims.first().cloned().ok_or_else(nothing)
}
