//! Events of one owner and subject are handled one at a time, in order; a state that is obsolete is not handed out.

use std::time::Duration;

use super::{APP, Inboxes, WORKER, event, first, ids, state, words};
use crate::conformance::{LONG, SHORT, Verdict, check, same};
use crate::inbox::{Arrival, Filter, Outcome, State};

/// The earliest first, by when it happened, then by place; one at a time.
pub async fn events_of_a_subject_follow_each_other(kit: &Inboxes) -> Verdict {
    let batch = [event("c", "1", 9), event("a", "1", 1), event("d", "1", 9), event("b", "1", 5)];
    let _ = kit.keep(&batch).await?;
    for wanted in ["a", "b", "c", "d"] {
        let claims = kit.claim().await?;
        same(&ids(&claims), &words(&[wanted]), "what is handed out")?;
        same(&kit.claim().await?.len(), &0, "more of the same subject at once")?;
        let _ = kit.store.finish(&[Outcome::Done(first(&claims)?.id)]).await?;
    }
    same(&kit.claim().await?.len(), &0, "claims at the end")
}

/// A subject is one owner's.
pub async fn subjects_and_owners_do_not_wait_for_each_other(kit: &Inboxes) -> Verdict {
    let of = |owner: &str, subject: &str, id: &str| Arrival {
        owner: owner.to_owned(),
        subject: subject.to_owned(),
        ..event(id, "1", 0)
    };
    let batch =
        [of("7", "order:1", "a"), of("8", "order:1", "b"), of("7", "order:2", "c"), of("", "order:1", "d")];
    let _ = kit.keep(&batch).await?;
    same(&kit.claim().await?.len(), &4, "events at once")
}

/// Events about nothing in particular are handled side by side, and none overtakes another.
pub async fn events_without_a_subject_are_in_no_order(kit: &Inboxes) -> Verdict {
    let of = |id: &str, at| Arrival { subject: String::new(), ..state(id, "", at) };
    let _ = kit.keep(&[of("late", 9)]).await?;
    same(&kit.handle().await?, &words(&["late"]), "the first")?;
    let _ = kit.keep(&[of("a", 1), of("b", 2)]).await?;
    same(&kit.claim().await?.len(), &2, "events at once")
}

/// While one waits for its next attempt, those after it wait, too; others do not.
pub async fn a_retry_holds_back_what_follows(kit: &Inboxes) -> Verdict {
    let _ = kit.keep(&[event("a", "1", 0), event("b", "1", 1), event("other", "2", 5)]).await?;
    let claims = kit.claim().await?;
    same(&ids(&claims), &words(&["a", "other"]), "the first of each")?;
    let _ = kit.store.finish(&[Outcome::Retry(first(&claims)?.id, SHORT, "no".to_owned())]).await?;
    let _ = kit.keep(&[event("c", "1", 2)]).await?;
    same(&kit.claim().await?.len(), &0, "events that were not held back")?;
    let waiting =
        kit.store.deliveries(APP, &Filter { state: Some(State::Pending), ..Filter::default() }, 10).await?;
    check(
        waiting.iter().any(|one| one.error == "no" && one.attempts == 1),
        "the error of an attempt is lost",
    )?;
    kit.outlast(SHORT).await;
    let again = kit.claim().await?;
    same(&ids(&again), &words(&["a"]), "what is handed out after that")?;
    same(&first(&again)?.attempt, &2, "its attempt")
}

/// What happened earlier goes before one that waits for its next attempt, and does not shorten its wait.
pub async fn an_earlier_event_goes_before_a_retry(kit: &Inboxes) -> Verdict {
    let _ = kit.keep(&[event("b", "1", 5)]).await?;
    let claim = first(&kit.claim().await?)?;
    let _ = kit.keep(&[event("a", "1", 1)]).await?;
    let _ = kit.store.finish(&[Outcome::Retry(claim.id, SHORT, "no".to_owned())]).await?;
    same(&kit.handle().await?, &words(&["a"]), "the earlier event")?;
    same(&kit.claim().await?.len(), &0, "retries that did not wait")?;
    let _ = kit.keep(&[event("even earlier", "1", 0)]).await?;
    same(&kit.handle().await?, &words(&["even earlier"]), "one that came during the wait")?;
    same(&kit.claim().await?.len(), &0, "retries that did not wait")?;
    kit.outlast(SHORT).await;
    same(&kit.handle().await?, &words(&["b"]), "the retry")
}

/// An older state is of no use after a newer one was handled.
pub async fn an_overtaken_event_is_superseded(kit: &Inboxes) -> Verdict {
    let _ = kit.keep(&[state("new", "1", 9)]).await?;
    same(&kit.handle().await?, &words(&["new"]), "the newer state")?;
    let _ = kit.keep(&[state("old", "1", 1), state("older", "1", 0), state("newest", "1", 10)]).await?;
    same(&kit.handle().await?, &words(&["newest"]), "what is handed out")?;
    same(&kit.claim().await?.len(), &0, "claims at the end")?;
    let wanted = vec![State::Done, State::Superseded, State::Superseded, State::Done];
    same(&kit.states().await?, &wanted, "the states")
}

/// A worker that died may have handled what it had. An older state that arrives meanwhile is of no use, before and after the newer
/// one is handed out again.
pub async fn a_state_that_was_handed_out_overtakes(kit: &Inboxes) -> Verdict {
    let _ = kit.keep(&[state("new", "1", 9)]).await?;
    let lost = kit.store.claim(APP, "one that dies", 10, SHORT).await?;
    same(&ids(&lost), &words(&["new"]), "the newer state")?;
    let _ = kit.keep(&[state("old", "1", 1)]).await?;
    kit.outlast(SHORT).await;
    same(&kit.handle().await?, &words(&["new"]), "what is handed out again")?;
    same(&kit.claim().await?.len(), &0, "claims at the end")?;
    same(&kit.states().await?, &vec![State::Done, State::Superseded], "the states")?;
    // What was given back unseen overtakes nothing.
    let _ = kit.keep(&[state("unseen", "2", 9)]).await?;
    let _ = kit.claim().await?;
    let _ = kit.store.give_back(APP, WORKER).await?;
    let _ = kit.keep(&[state("first", "2", 1)]).await?;
    same(&kit.handle().await?, &words(&["first"]), "what comes before one that was given back")
}

/// Events that tell no state, of another type, app or subject, or of the same second, are handed out.
pub async fn only_a_state_of_the_same_kind_overtakes(kit: &Inboxes) -> Verdict {
    let other_type = Arrival { event_type: "RETURN_STATUS_CHANGE".to_owned(), ..state("type", "1", 1) };
    let other_app = Arrival { app_key: "other".to_owned(), ..state("app", "1", 2) };
    let batch = [
        other_type,
        other_app,
        event("no state", "1", 3),
        state("same second", "1", 9),
        state("order", "2", 4),
    ];
    let _ = kit.keep(&[state("new", "1", 9), state("failed", "3", 9)]).await?;
    for claim in kit.claim().await? {
        let outcome = match claim.event.arrival.notification_id.as_str() {
            "failed" => Outcome::Dead(claim.id, "no".to_owned()),
            _ => Outcome::Done(claim.id),
        };
        let _ = kit.store.finish(&[outcome]).await?;
    }
    let _ = kit.keep(&batch).await?;
    let _ = kit.keep(&[state("after a dead one", "3", 1)]).await?;
    let mut found = Vec::new();
    for _ in 0..batch.len() {
        found.extend(kit.handle().await?);
    }
    found.sort();
    let wanted = ["after a dead one", "app", "no state", "order", "same second", "type"];
    same(&found, &words(&wanted), "what is handed out")
}

/// Who asks for an event again gets it.
pub async fn a_replay_is_handed_out_even_if_overtaken(kit: &Inboxes) -> Verdict {
    let _ = kit.keep(&[state("new", "1", 9)]).await?;
    let _ = kit.handle().await?;
    let _ = kit.keep(&[state("old", "1", 1)]).await?;
    same(&kit.claim().await?.len(), &0, "overtaken events that are handed out")?;
    let superseded = Filter { state: Some(State::Superseded), ..Filter::default() };
    same(&kit.store.replay(APP, &superseded).await?, &1, "replayed")?;
    let again = first(&kit.claim().await?)?;
    same(&ids(std::slice::from_ref(&again)), &words(&["old"]), "what is handed out")?;
    let retry = Outcome::Retry(again.id, Duration::ZERO, "again".to_owned());
    same(&kit.store.finish(&[retry]).await?, &vec![true], "its first attempt")?;
    let claims = kit.store.claim(APP, "another", 1, LONG).await?;
    same(&ids(&claims), &words(&["old"]), "its second attempt")
}
