//! Many tasks at once.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tiktokshop_core::Result;
use tokio::task::JoinSet;

use super::{APP, Inboxes, event, place};
use crate::conformance::{Failure, LONG, Verdict, check, same};
use crate::inbox::{Filter, Inbox, Kept, Outcome};

const LANES: usize = 12;
const EVENTS: usize = 240;
const WORKERS: usize = 8;

/// What handlers saw.
#[derive(Default)]
struct Seen {
    running: HashSet<String>,
    handled: HashMap<String, Vec<i64>>,
    faults: Vec<String>,
}

/// Eight workers share events of twelve subjects: each is handled once, in order, and no two of a subject at once.
pub async fn a_crowd_handles_each_event_once_and_in_order(kit: &Inboxes) -> Verdict {
    let batch: Vec<_> = (0..EVENTS)
        .map(|number| event(&format!("{number}"), &format!("{}", number % LANES), number as i64))
        .collect();
    let _ = kit.keep(&batch).await?;
    let seen = Arc::new(Mutex::new(Seen::default()));
    let workers = (0..WORKERS).map(|number| worker(kit.store.clone(), number, seen.clone()));
    join(workers).await?;
    let seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
    same(&seen.faults, &Vec::new(), "what went wrong")?;
    same(&seen.handled.values().map(Vec::len).sum::<usize>(), &EVENTS, "events that were handled")?;
    let in_order = seen.handled.values().all(|times| times.is_sorted());
    check(in_order, format!("events of a subject were handled out of order: {:?}", seen.handled))
}

async fn worker(store: Arc<dyn Inbox>, number: usize, seen: Arc<Mutex<Seen>>) -> Result<()> {
    let name = format!("worker {number}");
    loop {
        let claims = store.claim(APP, &name, 3, LONG).await?;
        if claims.is_empty() && store.stats(APP).await?.pending == 0 {
            return Ok(());
        }
        for claim in &claims {
            let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
            let arrival = &claim.event.arrival;
            if !seen.running.insert(arrival.subject.clone()) {
                seen.faults.push(format!("two of {} at once", arrival.subject));
            }
            seen.handled.entry(arrival.subject.clone()).or_default().push(arrival.happened_at);
        }
        tokio::task::yield_now().await;
        for claim in claims {
            let subject = claim.event.arrival.subject.clone();
            let _ = seen.lock().unwrap_or_else(PoisonError::into_inner).running.remove(&subject);
            if store.finish(&[Outcome::Done(claim.id)]).await? != [true] {
                seen.lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .faults
                    .push(format!("{subject} was lost"));
            }
        }
    }
}

/// A reader that goes on after the last event it saw finds each one, while eight tasks keep more.
pub async fn a_reader_misses_nothing_that_a_crowd_keeps(kit: &Inboxes) -> Verdict {
    let mut keepers: JoinSet<Result<()>> = JoinSet::new();
    for number in 0..WORKERS {
        let store = kit.store.clone();
        keepers.spawn(async move {
            for round in 0..20 {
                let batch = [0, 1, 2].map(|part| event(&format!("{number}-{round}-{part}"), "1", 0));
                let _ = store.keep(&batch, &[]).await?;
            }
            Ok(())
        });
    }
    let (mut found, mut after, mut last_look) = (HashSet::new(), None, false);
    loop {
        let page = kit.store.read(&Filter { after, ..Filter::default() }, 7).await?;
        found.extend(page.iter().map(|event| event.arrival.notification_id.clone()));
        after = page.last().map(|event| event.seq).or(after);
        if !page.is_empty() {
            continue;
        }
        if last_look {
            break;
        }
        last_look = all_ended(&mut keepers).await?;
    }
    same(&found.len(), &(WORKERS * 60), "events that the reader found")
}

/// Whether all tasks have ended; else waits a moment.
async fn all_ended(tasks: &mut JoinSet<Result<()>>) -> std::result::Result<bool, Failure> {
    match tokio::time::timeout(Duration::from_millis(5), tasks.join_next()).await {
        Ok(None) => return Ok(true),
        Ok(Some(ended)) => ended.map_err(|problem| Failure { case: "", what: problem.to_string() })??,
        Err(_) => (),
    }
    Ok(false)
}

/// Of eight that keep the same events in different batches, each event is new to one.
pub async fn a_crowd_keeps_an_event_once(kit: &Inboxes) -> Verdict {
    let news = Arc::new(Mutex::new(Vec::new()));
    let keepers = (0..WORKERS).map(|number| {
        let (store, news) = (kit.store.clone(), news.clone());
        async move {
            for round in 0..10 {
                let mut batch: Vec<_> =
                    (0..10).map(|part| event(&format!("{round}-{part}"), "1", part)).collect();
                batch.rotate_left(number);
                let kept = store.keep(&batch, &[APP]).await?;
                let new = kept.into_iter().filter(|kept| matches!(kept, Kept::New(_))).map(place);
                news.lock().unwrap_or_else(PoisonError::into_inner).extend(new);
            }
            Ok(())
        }
    });
    join(keepers).await?;
    let news = news.lock().unwrap_or_else(PoisonError::into_inner).clone();
    same(&(news.len(), news.iter().collect::<HashSet<_>>().len()), &(100, 100), "events that were new")?;
    let read = kit.store.read(&Filter::default(), 1000).await?;
    same(&read.iter().map(|event| event.copies).sum::<i64>(), &800, "copies")
}

async fn join<F>(tasks: impl Iterator<Item = F>) -> Verdict
where
    F: Future<Output = Result<()>> + Send + 'static,
{
    let mut set = tasks.collect::<JoinSet<_>>();
    while let Some(ended) = set.join_next().await {
        ended.map_err(|problem| Failure { case: "", what: problem.to_string() })??;
    }
    Ok(())
}
