//! Sessions of the console: found until they are over or ended.

use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::Result;
use tiktokshop_core::conformance::Verdict;

use super::{check, named, same};
use crate::sessions::{Session, Sessions};

/// Runs all cases, each with a new, empty store.
///
/// # Errors
/// The first case that fails.
pub async fn sessions<M, F>(make: M) -> Verdict
where
    M: Fn() -> F,
    F: Future<Output = Result<Arc<dyn Sessions>>>,
{
    let store = make().await?;
    named("a_session_is_found_until_it_ends", a_session_is_found_until_it_ends(&*store).await)?;
    let store = make().await?;
    named("a_session_that_is_over_is_gone", a_session_that_is_over_is_gone(&*store).await)
}

const HOUR: Duration = Duration::from_secs(3600);

fn session(digest: &str, key_id: &str) -> Session {
    Session { digest: digest.to_owned(), key_id: key_id.to_owned() }
}

async fn a_session_is_found_until_it_ends(store: &dyn Sessions) -> Verdict {
    let (one, other) = (session("ab'cd", "key 1"), session("ef", "key 2"));
    store.put_session(&one, HOUR).await?;
    store.put_session(&other, HOUR).await?;
    same(&store.load_session("ab'cd").await?, &Some(one), "the session")?;
    same(&store.load_session("AB'CD").await?, &None, "a session with another digest")?;
    check(store.delete_session("ab'cd").await?, "a session that is there could not be ended")?;
    check(!store.delete_session("ab'cd").await?, "a session was ended twice")?;
    same(&store.load_session("ab'cd").await?, &None, "the ended session")?;
    same(&store.load_session("ef").await?, &Some(other), "the other session")
}

async fn a_session_that_is_over_is_gone(store: &dyn Sessions) -> Verdict {
    store.put_session(&session("ab", "key"), Duration::ZERO).await?;
    same(&store.load_session("ab").await?, &None, "a session that is over")?;
    store.put_session(&session("ab", "key"), HOUR).await?;
    check(store.load_session("ab").await?.is_some(), "a session that was put again is not found")?;
    store.put_session(&session("ab", "key"), Duration::ZERO).await?;
    same(&store.load_session("ab").await?, &None, "a session that was put again, over")
}
