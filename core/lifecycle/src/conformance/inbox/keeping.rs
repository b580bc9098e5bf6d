//! An event is kept once, whole, and for as long as it is needed.

use std::time::Duration;

use bytes::Bytes;

use super::{APP, Inboxes, event, place};
use crate::conformance::{Verdict, check, same};
use crate::inbox::{Arrival, Claim, Filter, ID_LIFETIME, Kept, Outcome, Source, TraceParent};

const DAY: Duration = Duration::from_secs(86_400);

/// A second delivery of an event is the same event, and is not handled again.
pub async fn an_event_is_kept_once(kit: &Inboxes) -> Verdict {
    let seq = match kit.store.keep(&[event("a", "1", 0)], &[APP]).await?.as_slice() {
        [Kept::New(seq)] => *seq,
        other => return check(false, format!("a first event is not new: {other:?}")),
    };
    let again = kit.store.keep(&[event("a", "1", 0)], &[APP]).await?;
    same(&again, &vec![Kept::Repeated(seq)], "the second copy")?;
    same(&kit.handle().await?.len(), &1, "events handed out")?;
    let third = kit.store.keep(&[event("a", "1", 0)], &[APP]).await?;
    same(&third, &vec![Kept::Repeated(seq)], "a copy after it was handled")?;
    same(&kit.claim().await?.len(), &0, "events handed out after that")?;
    let copies: Vec<i64> =
        kit.store.read(&Filter::default(), 10).await?.iter().map(|event| event.copies).collect();
    same(&copies, &vec![3], "its copies")
}

/// Copies in one batch are one event, as are those that were there before.
pub async fn two_of_an_event_in_one_batch_are_one(kit: &Inboxes) -> Verdict {
    let old = kit.keep(&[event("old", "1", 0)]).await?;
    let batch = [event("a", "1", 1), event("old", "1", 0), event("a", "1", 1), event("b", "1", 2)];
    let kept = kit.store.keep(&batch, &[APP]).await?;
    let [Kept::New(a), Kept::Repeated(was), Kept::Repeated(a_again), Kept::New(b)] = kept[..] else {
        return check(false, format!("a batch with copies was kept as {kept:?}"));
    };
    check(old == [was] && a == a_again && a < b, format!("places in a batch with copies: {kept:?}"))?;
    let copies: Vec<i64> =
        kit.store.read(&Filter::default(), 10).await?.iter().map(|event| event.copies).collect();
    same(&copies, &vec![2, 2, 1], "copies")
}

/// Everything that arrived is there, byte by byte.
pub async fn every_field_is_read_back(kit: &Inboxes) -> Verdict {
    let full = Arrival {
        source: Source::Token,
        app_key: "app 'quoted' \"x\"".to_owned(),
        notification_id: "7327112393057371910; DROP TABLE event".to_owned(),
        type_id: Some(i64::MAX),
        event_type: "authorization.expiring".to_owned(),
        owner: "7495794203056835079".to_owned(),
        subject: "shop:Nhà bán 商店 %_\\".to_owned(),
        latest_wins: true,
        happened_at: -5,
        body: Bytes::from_static("{\"emoji\": \"🛒\", \"n\": 1.10, \"half\": \"\\ud83d\"}\n".as_bytes()),
        trace: Some(span(u64::MAX)),
    };
    let plain = Arrival::new(Source::Sync, "", "", "", 0);
    let seqs = kit.keep(&[full.clone(), plain.clone()]).await?;
    let read = kit.store.read(&Filter::default(), 10).await?;
    let [first, second] = &read[..] else { return check(false, format!("read back: {read:?}")) };
    same(&first.arrival, &full, "an event with everything")?;
    same(&second.arrival, &plain, "an event with nothing")?;
    same(&vec![first.seq, second.seq], &seqs, "places")?;
    let claims = kit.claim().await?;
    check(claims.iter().any(|claim| claim.event.arrival == full), "a claim does not hold the whole event")
}

/// Each event has the span that received it first, also in a batch in which others have none, and when it is replayed.
pub async fn a_trace_goes_through_the_inbox(kit: &Inboxes) -> Verdict {
    let traced = |id: &str, order: &str, number| Arrival { trace: Some(span(number)), ..event(id, order, 0) };
    let _ = kit.keep(&[event("a", "1", 0), traced("b", "2", 2), event("c", "3", 0)]).await?;
    let _ = kit.keep(&[traced("a", "1", 4), traced("b", "2", 5)]).await?;
    let expected = vec![None, Some(span(2)), None];
    let read = kit.store.read(&Filter::default(), 10).await?;
    same(&read.iter().map(|event| event.arrival.trace).collect(), &expected, "spans of events")?;
    let claimed = |mut claims: Vec<Claim>| -> Vec<Option<TraceParent>> {
        claims.sort_by_key(|claim| claim.id.seq);
        claims.iter().map(|claim| claim.event.arrival.trace).collect()
    };
    let claims = kit.claim().await?;
    let done: Vec<Outcome> = claims.iter().map(|claim| Outcome::Done(claim.id.clone())).collect();
    same(&claimed(claims), &expected, "spans of claims")?;
    let _ = kit.store.finish(&done).await?;
    let _ = kit.store.replay(APP, &Filter::default()).await?;
    same(&claimed(kit.claim().await?), &expected, "spans of what is replayed")
}

fn span(number: u64) -> TraceParent {
    TraceParent { trace_id: u128::MAX - 1, span_id: number, flags: 1 }
}

/// An id is unique within its source and app only.
pub async fn ids_of_sources_and_apps_do_not_mix(kit: &Inboxes) -> Verdict {
    let one = event("a", "1", 0);
    let other_app = Arrival { app_key: "other".to_owned(), ..one.clone() };
    let other_source = Arrival { source: Source::Sync, ..one.clone() };
    let kept = kit.store.keep(&[one, other_app, other_source], &[APP]).await?;
    check(kept.iter().all(|kept| matches!(kept, Kept::New(_))), format!("three events: {kept:?}"))
}

/// A batch of any size is kept as a whole, each at its place.
pub async fn a_large_batch_is_kept_in_order(kit: &Inboxes) -> Verdict {
    let batch: Vec<_> =
        (0..1234).map(|number| event(&format!("{number}"), &format!("{number}"), 0)).collect();
    let seqs = kit.keep(&batch).await?;
    check(seqs.is_sorted_by(|left, right| left < right), "places do not grow within a batch")?;
    let read = kit.store.read(&Filter::default(), 2000).await?;
    let found: Vec<_> = read.iter().map(|event| event.arrival.clone()).collect();
    check(found == batch, "a large batch was not read back in its order")?;
    same(&kit.store.keep(&[], &[APP]).await?.len(), &0, "an empty batch")
}

/// Old events are deleted; their ids stay while the platform may deliver them again.
pub async fn old_events_go_and_ids_stay(kit: &Inboxes) -> Verdict {
    let old = kit.keep(&[event("a", "1", 0)]).await?;
    let _ = kit.handle().await?;
    kit.outlast(Duration::from_secs(1)).await;
    same(&kit.store.prune_events(DAY).await?, &0, "young events that were pruned")?;
    same(&kit.store.prune_events(Duration::from_secs(1)).await?, &1, "events that were pruned")?;
    same(&kit.store.prune_events(Duration::from_secs(1)).await?, &0, "events that were pruned twice")?;
    same(&kit.store.read(&Filter::default(), 10).await?.len(), &0, "events that can be read")?;
    same(&kit.store.deliveries(APP, &Filter::default(), 10).await?.len(), &0, "deliveries")?;
    same(&kit.store.replay(APP, &Filter::default()).await?, &0, "pruned events that were replayed")?;
    let again = kit.store.keep(&[event("a", "1", 0)], &[APP]).await?;
    same(&again.into_iter().map(place).collect(), &old, "the place of an event that is delivered again")?;
    same(&kit.claim().await?.len(), &0, "events that are handed out again")?;
    if kit.time.manual().is_none() {
        return Ok(());
    }
    kit.outlast(ID_LIFETIME).await;
    let _ = kit.store.prune_events(DAY).await?;
    let late = kit.store.keep(&[event("a", "1", 0)], &[APP]).await?;
    check(matches!(late[..], [Kept::New(seq)] if seq > old[0]), format!("an id was kept forever: {late:?}"))
}

/// What somebody still needs is not deleted, however old it is.
pub async fn what_is_pending_or_dead_stays(kit: &Inboxes) -> Verdict {
    let _ = kit.keep(&[event("dead", "1", 0), event("pending", "2", 0), event("done", "3", 0)]).await?;
    for claim in kit.claim().await? {
        let outcome = match claim.event.arrival.notification_id.as_str() {
            "dead" => Outcome::Dead(claim.id, "no".to_owned()),
            "pending" => Outcome::Retry(claim.id, Duration::ZERO, "later".to_owned()),
            _ => Outcome::Done(claim.id),
        };
        let _ = kit.store.finish(&[outcome]).await?;
    }
    kit.outlast(Duration::from_secs(1)).await;
    same(&kit.store.prune_events(Duration::from_secs(1)).await?, &1, "events that were pruned")?;
    let left = kit.store.read(&Filter::default(), 10).await?;
    let left: Vec<&str> = left.iter().map(|event| event.arrival.notification_id.as_str()).collect();
    same(&left, &vec!["dead", "pending"], "events that stay")
}
