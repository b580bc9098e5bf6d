//! Readers find what they look for, and miss nothing.

use std::time::Duration;

use super::{APP, Inboxes, event};
use crate::conformance::{SHORT, Verdict, check, same};
use crate::inbox::{Arrival, Backlog, Filter, Outcome, Source, State, Stats};

/// Pages by place.
pub async fn a_reader_goes_on_after_the_last_one(kit: &Inboxes) -> Verdict {
    let batch: Vec<_> = (0..7).map(|number| event(&format!("{number}"), "1", 0)).collect();
    let seqs = kit.keep(&batch).await?;
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let page = kit.store.read(&Filter { after, ..Filter::default() }, 3).await?;
        let Some(last) = page.last() else { break };
        after = Some(last.seq);
        found.extend(page.iter().map(|event| event.seq));
    }
    same(&found, &seqs, "places")
}

/// By source, type, owner, subject, time and place.
pub async fn events_are_found_by_what_they_are(kit: &Inboxes) -> Verdict {
    let shop = Arrival { owner: "8".to_owned(), ..event("shop", "1", 0) };
    let kind = Arrival { event_type: "NEW_MESSAGE".to_owned(), ..event("kind", "1", 0) };
    let source = Arrival { source: Source::Sync, ..event("source", "1", 0) };
    let seqs = kit.keep(&[event("order", "2", 0), shop, kind, source]).await?;
    kit.outlast(SHORT).await;
    let late = kit.keep(&[event("late", "1", 0)]).await?;
    let all = kit.store.read(&Filter::default(), 10).await?;
    let received = all.last().map(|event| event.received_at);
    let none = Filter::default;
    for (filter, wanted) in [
        (Filter { owner: Some("8".to_owned()), ..none() }, vec![seqs[1]]),
        (Filter { event_types: vec!["NEW_MESSAGE".to_owned()], ..none() }, vec![seqs[2]]),
        (Filter { event_types: vec!["NEW_MESSAGE".to_owned(), "X".to_owned()], ..none() }, vec![seqs[2]]),
        (Filter { source: Some(Source::Sync), ..none() }, vec![seqs[3]]),
        (Filter { subject: Some("order:2".to_owned()), ..none() }, vec![seqs[0]]),
        (Filter { since: received, ..none() }, late.clone()),
        (Filter { until: received, ..none() }, seqs.clone()),
        (Filter { after: Some(seqs[0]), before: Some(seqs[3]), ..none() }, vec![seqs[1], seqs[2]]),
        (Filter { seqs: vec![seqs[3], seqs[0]], ..none() }, vec![seqs[0], seqs[3]]),
        (Filter { seqs: vec![seqs[3], seqs[0]], source: Some(Source::Sync), ..none() }, vec![seqs[3]]),
        (Filter { subject: Some("order:2' OR '1' = '1".to_owned()), ..none() }, vec![]),
    ] {
        let found = kit.store.read(&filter, 10).await?;
        same(&found.iter().map(|event| event.seq).collect(), &wanted, &format!("{filter:?}"))?;
        let mut deliveries = kit.store.deliveries(APP, &filter, 10).await?;
        deliveries.reverse();
        same(
            &deliveries.iter().map(|one| one.event.seq).collect(),
            &wanted,
            &format!("deliveries {filter:?}"),
        )?;
    }
    Ok(())
}

/// The newest first, page by page.
pub async fn deliveries_come_newest_first(kit: &Inboxes) -> Verdict {
    let batch: Vec<_> = (0..5).map(|number| event(&format!("{number}"), &format!("{number}"), 0)).collect();
    let mut seqs = kit.keep(&batch).await?;
    let (mut found, mut before) = (Vec::new(), None);
    loop {
        let page = kit.store.deliveries(APP, &Filter { before, ..Filter::default() }, 2).await?;
        let Some(last) = page.last() else { break };
        before = Some(last.event.seq);
        check(
            page.iter().all(|one| one.consumer == APP && one.attempts == 0),
            "a delivery is not as it began",
        )?;
        found.extend(page.iter().map(|one| one.event.seq));
    }
    seqs.reverse();
    same(&found, &seqs, "places")?;
    same(&kit.store.deliveries("nobody", &Filter::default(), 10).await?.len(), &0, "deliveries to nobody")
}

/// How many, and how long the oldest has been waiting.
pub async fn deliveries_are_counted(kit: &Inboxes) -> Verdict {
    same(&kit.store.stats(APP).await?, &Stats::default(), "an empty inbox")?;
    same(&kit.store.backlog(APP).await?, &Backlog::default(), "the backlog of an empty inbox")?;
    let batch: Vec<_> = (0..4).map(|number| event(&format!("{number}"), &format!("{number}"), 0)).collect();
    let _ = kit.keep(&batch).await?;
    let claims = kit.claim().await?;
    let [done, dead, retry, _] = &claims[..] else { return check(false, "four were not handed out") };
    let outcomes = [
        Outcome::Done(done.id.clone()),
        Outcome::Dead(dead.id.clone(), "no".to_owned()),
        Outcome::Retry(retry.id.clone(), Duration::from_secs(600), "later".to_owned()),
    ];
    let _ = kit.store.finish(&outcomes).await?;
    kit.outlast(Duration::from_secs(2)).await;
    let stats = kit.store.stats(APP).await?;
    check((2..60).contains(&stats.oldest), format!("the oldest waits for {} s", stats.oldest))?;
    same(&(stats.pending, stats.done, stats.dead, stats.superseded), &(2, 1, 1, 0), "counts")?;
    let backlog = kit.store.backlog(APP).await?;
    check(
        (2..60).contains(&backlog.oldest),
        format!("the oldest of the backlog waits for {} s", backlog.oldest),
    )?;
    same(&(backlog.pending, backlog.dead), &(2, 1), "the backlog")?;
    let pending = Filter { state: Some(State::Pending), ..Filter::default() };
    same(&kit.store.deliveries(APP, &pending, 10).await?.len(), &2, "deliveries that are pending")
}
