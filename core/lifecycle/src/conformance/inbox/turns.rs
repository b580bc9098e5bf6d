//! What is handed out belongs to one worker until it is ended, given back or its lease ends.

use std::time::Duration;

use super::{APP, Inboxes, WORKER, event, first, ids, words};
use crate::conformance::{LONG, SHORT, Verdict, check, same};
use crate::inbox::{Filter, Outcome, State};

/// Nobody gets what another worker has.
pub async fn what_is_out_is_nobody_elses(kit: &Inboxes) -> Verdict {
    let _ = kit.keep(&[event("a", "1", 0), event("b", "2", 0)]).await?;
    let one = kit.store.claim(APP, "one", 1, LONG).await?;
    let two = kit.store.claim(APP, "two", 10, LONG).await?;
    same(&(one.len(), two.len()), &(1, 1), "claims")?;
    check(ids(&one) != ids(&two), "two workers have the same event")?;
    same(&first(&one)?.attempt, &1, "the attempt")?;
    same(&kit.claim().await?.len(), &0, "claims of a third worker")
}

/// After the lease the event is handed out again, and who had it changes nothing any more.
pub async fn an_ended_lease_is_handed_out_again(kit: &Inboxes) -> Verdict {
    let _ = kit.keep(&[event("a", "1", 0)]).await?;
    let old = first(&kit.store.claim(APP, "slow", 1, SHORT).await?)?;
    kit.outlast(SHORT).await;
    let new = first(&kit.claim().await?)?;
    same(&(new.id.seq, new.attempt), &(old.id.seq, 2), "the event and its attempt")?;
    let late = [Outcome::Dead(old.id.clone(), "late".to_owned()), Outcome::Done(old.id.clone())];
    same(&kit.store.finish(&late).await?, &vec![false, false], "the end of a lost claim")?;
    same(&kit.store.extend(&[old.id], LONG).await?, &vec![false], "a lost claim that is extended")?;
    same(&kit.store.give_back(APP, "slow").await?, &0, "lost claims that are given back")?;
    same(&kit.store.finish(&[Outcome::Done(new.id)]).await?, &vec![true], "the end of the new claim")?;
    same(&kit.states().await?, &vec![State::Done], "the state")
}

/// A worker that needs longer keeps what it has.
pub async fn an_extended_lease_lasts(kit: &Inboxes) -> Verdict {
    let _ = kit.keep(&[event("a", "1", 0), event("b", "2", 0)]).await?;
    let claims = kit.store.claim(APP, WORKER, 2, SHORT).await?;
    let extended = first(&claims)?.id;
    same(&kit.store.extend(std::slice::from_ref(&extended), LONG).await?, &vec![true], "extended")?;
    kit.outlast(SHORT).await;
    let others = kit.claim().await?;
    check(others.len() == 1 && others[0].id.seq != extended.seq, "an extended claim was handed out again")?;
    same(&kit.store.finish(&[Outcome::Done(extended)]).await?, &vec![true], "its end")
}

/// A claim that was ended is no longer held.
pub async fn a_claim_ends_once(kit: &Inboxes) -> Verdict {
    let _ = kit.keep(&[event("a", "1", 0), event("b", "1", 1)]).await?;
    let id = first(&kit.claim().await?)?.id;
    let twice = [Outcome::Done(id.clone()), Outcome::Dead(id.clone(), "twice".to_owned())];
    same(&kit.store.finish(&twice).await?, &vec![true, false], "two ends in one batch")?;
    let again = [Outcome::Retry(id.clone(), Duration::ZERO, "again".to_owned())];
    same(&kit.store.finish(&again).await?, &vec![false], "a third end")?;
    same(&kit.store.extend(&[id], LONG).await?, &vec![false], "an ended claim that is extended")?;
    same(&kit.states().await?, &vec![State::Done, State::Pending], "the states")
}

/// A worker that stops gives back what it has, and has not tried it.
pub async fn what_is_given_back_does_not_count(kit: &Inboxes) -> Verdict {
    let _ = kit.keep(&[event("a", "1", 0), event("b", "2", 0), event("c", "3", 0)]).await?;
    let mine = kit.store.claim(APP, "stops", 2, LONG).await?;
    let others = kit.store.claim(APP, "stays", 1, LONG).await?;
    same(&kit.store.give_back(APP, "stops").await?, &2, "claims that were given back")?;
    let again = kit.claim().await?;
    same(&ids(&again), &ids(&mine), "what is handed out again")?;
    check(again.iter().all(|claim| claim.attempt == 1), "what was given back counts as an attempt")?;
    let late = [Outcome::Done(first(&mine)?.id), Outcome::Done(first(&others)?.id)];
    same(&kit.store.finish(&late).await?, &vec![false, true], "ends after that")
}

/// Each consumer handles each event.
pub async fn consumers_do_not_mix(kit: &Inboxes) -> Verdict {
    let _ = kit.store.keep(&[event("a", "1", 0), event("b", "1", 1)], &[APP, "effects"]).await?;
    same(&kit.handle().await?, &words(&["a"]), "the first of one")?;
    let other = kit.store.claim("effects", WORKER, 10, LONG).await?;
    same(&ids(&other), &words(&["a"]), "the first of the other")?;
    same(&kit.handle().await?, &words(&["b"]), "the second of the first")?;
    same(&kit.store.claim("nobody", WORKER, 10, LONG).await?.len(), &0, "claims of a consumer without events")
}

/// A worker gets no more than it asks for, and can get everything.
pub async fn the_limit_is_kept(kit: &Inboxes) -> Verdict {
    let batch: Vec<_> = (0..7).map(|number| event(&format!("{number}"), &format!("{number}"), 0)).collect();
    let _ = kit.keep(&batch).await?;
    for (limit, wanted) in [(0, 0), (3, 3), (3, 3), (3, 1), (3, 0)] {
        same(&kit.store.claim(APP, WORKER, limit, LONG).await?.len(), &wanted, "claims")?;
    }
    Ok(())
}

/// An event that is set aside lets the next one go, and comes back with a replay.
pub async fn a_dead_event_waits_for_a_replay(kit: &Inboxes) -> Verdict {
    let _ = kit.keep(&[event("a", "1", 0), event("b", "1", 1)]).await?;
    let dead = first(&kit.claim().await?)?;
    same(&kit.store.finish(&[Outcome::Dead(dead.id, "bad".to_owned())]).await?, &vec![true], "its end")?;
    same(&kit.handle().await?, &words(&["b"]), "the next event")?;
    let only_dead = Filter { state: Some(State::Dead), ..Filter::default() };
    let listed = kit.store.deliveries(APP, &only_dead, 10).await?;
    let listed: Vec<_> = listed.iter().map(|one| (one.error.as_str(), one.attempts)).collect();
    same(&listed, &vec![("bad", 1)], "the dead")?;
    same(&kit.store.count_deliveries(APP, &only_dead).await?, &1, "dead events")?;
    same(&kit.store.count_deliveries("other", &only_dead).await?, &0, "dead events of another consumer")?;
    same(&kit.store.replay(APP, &only_dead).await?, &1, "replayed")?;
    same(&kit.store.count_deliveries(APP, &only_dead).await?, &0, "dead events after the replay")?;
    let again = first(&kit.claim().await?)?;
    same(&(ids(std::slice::from_ref(&again)), again.attempt), &(words(&["a"]), 1), "what is handed out")?;
    let _ = kit.store.finish(&[Outcome::Done(again.id)]).await?;
    same(&kit.states().await?, &vec![State::Done, State::Done], "the states")
}

/// A new consumer gets what was kept before it.
pub async fn a_replay_reaches_those_who_never_had_it(kit: &Inboxes) -> Verdict {
    let seqs = kit.keep(&[event("a", "1", 0), event("b", "2", 0), event("c", "1", 1)]).await?;
    let from_first = Filter { seqs: vec![seqs[0], seqs[2]], ..Filter::default() };
    same(&kit.store.replay("new", &from_first).await?, &2, "replayed")?;
    let claims = kit.store.claim("new", WORKER, 10, LONG).await?;
    same(&ids(&claims), &words(&["a"]), "the first of its subject")?;
    same(&kit.claim().await?.len(), &2, "claims of the old consumer")
}

/// An event that is being handled stays with its worker, whatever is replayed.
pub async fn a_replay_leaves_alone_what_is_out(kit: &Inboxes) -> Verdict {
    let _ = kit.keep(&[event("a", "1", 0)]).await?;
    let claim = first(&kit.claim().await?)?;
    same(&kit.store.replay(APP, &Filter::default()).await?, &0, "replayed while it is out")?;
    same(&kit.claim().await?.len(), &0, "claims of a second worker")?;
    same(&kit.store.finish(&[Outcome::Done(claim.id)]).await?, &vec![true], "its end")?;
    same(&kit.store.replay(APP, &Filter::default()).await?, &1, "replayed after that")?;
    same(&kit.handle().await?, &words(&["a"]), "what is handed out")
}

/// Leases, retries and new events do not wait for a clock that went back.
pub async fn a_clock_that_is_set_back_holds_nothing_up(kit: &Inboxes) -> Verdict {
    let Some(clock) = kit.time.manual() else { return Ok(()) };
    let _ = kit.keep(&[event("lease", "1", 0), event("retry", "2", 0)]).await?;
    let claims = kit.store.claim(APP, "gone", 2, SHORT).await?;
    let Some(second) = claims.get(1) else { return check(false, "two events were not handed out") };
    let _ = kit.store.finish(&[Outcome::Retry(second.id.clone(), SHORT, "later".to_owned())]).await?;
    clock.advance(-86_400);
    let _ = kit.keep(&[event("new", "3", 0)]).await?;
    same(&kit.handle().await?, &words(&["new"]), "before the lease ends")?;
    kit.outlast(SHORT).await;
    let mut found = kit.handle().await?;
    found.sort();
    same(&found, &words(&["lease", "retry"]), "after the lease ended")
}
