//! Fifty tasks at once.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use super::{Failure, Kit, Verdict, account, check, record, same};
use crate::error::{Error, ErrorKind, Result};
use crate::token::{Expected, Saved, StateKey, TokenStore};

const CROWD: usize = 50;

/// Runs fifty tasks against the store at once and returns the result of each.
async fn crowd<T, F>(kit: &Kit, task: impl Fn(Arc<dyn TokenStore>, usize) -> F) -> Result<Vec<T>, Failure>
where
    T: Send + 'static,
    F: Future<Output = Result<T>> + Send + 'static,
{
    let tasks: Vec<_> = (0..CROWD).map(|number| tokio::spawn(task(kit.store.clone(), number))).collect();
    let mut results = Vec::with_capacity(CROWD);
    for task in tasks {
        let joined = task.await.map_err(|problem| Failure { case: "", what: problem.to_string() })?;
        results.push(joined?);
    }
    Ok(results)
}

/// Of fifty that save onto the same revision, one wins, and its record is stored.
pub async fn of_fifty_savers_one_wins(kit: &Kit) -> Verdict {
    let id = account("seller");
    let Saved::Revision(first) = kit.store.save(&id, &record("first"), Expected::Any).await? else {
        return check(false, "a save that expects nothing in particular conflicts");
    };
    let results = crowd(kit, |store, number| async move {
        let saved =
            store.save(&account("seller"), &record(&number.to_string()), Expected::Revision(first)).await?;
        Ok((number, saved))
    });
    let results = results.await?;
    let winners: Vec<usize> =
        results.iter().filter(|(_, saved)| *saved != Saved::Conflict).map(|(number, _)| *number).collect();
    same(&winners.len(), &1, "winners")?;
    let token = kit.store.load(&id).await?.map(|record| record.tokens.access_token.expose().to_owned());
    same(&token, &winners.first().map(|number| format!("access-{number}")), "the token that stayed")
}

/// Fifty take turns by a lease: never two at once, and none starves.
pub async fn fifty_tasks_each_get_their_turn(kit: &Kit) -> Verdict {
    let inside = Arc::new(AtomicU32::new(0));
    let results = crowd(kit, |store, number| {
        let inside = inside.clone();
        async move {
            let holder = format!("task {number}");
            loop {
                if let Some(lease) = store.try_acquire("turn", &holder, Duration::from_secs(30)).await? {
                    let others = inside.fetch_add(1, Ordering::SeqCst);
                    tokio::task::yield_now().await;
                    inside.fetch_sub(1, Ordering::SeqCst);
                    let released = store.release(&lease).await?;
                    let fault = Error::new(ErrorKind::Store, "a holder's release was refused");
                    return if released { Ok((others, lease.fencing)) } else { Err(fault) };
                }
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        }
    });
    let results = results.await?;
    check(results.iter().all(|(others, _)| *others == 0), "two held the lease at once")?;
    let mut numbers: Vec<i64> = results.iter().map(|(_, fencing)| *fencing).collect();
    numbers.sort_unstable();
    numbers.dedup();
    same(&numbers.len(), &CROWD, "different fencing numbers")
}

/// Of fifty that take the same state, one gets it.
pub async fn one_state_serves_one_of_fifty(kit: &Kit) -> Verdict {
    kit.store.put_state(&StateKey::of("state"), "note", Duration::from_secs(60)).await?;
    let results = crowd(kit, |store, _| async move { store.take_state(&StateKey::of("state")).await });
    let taken = results.await?.into_iter().flatten().count();
    same(&taken, &1, "takers")
}
