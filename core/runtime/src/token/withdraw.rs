//! An authorization that the seller, creator or partner has withdrawn.

use super::account::AccountId;
use super::manager::TokenManager;
use super::record::Record;
use super::status::Status;
use super::store::{Expected, Saved, Tokens};
use crate::error::{Error, ErrorKind, Result};

/// How long the platform's access tokens live, in seconds.
const LIFETIME: i64 = 7 * 86_400;
/// How many times a record that others change is looked at.
const LOOKS: u32 = 8;

impl TokenManager {
    /// Marks an account as [`Status::Deauthorized`], for example after the webhook that says so. `at` is when it was
    /// withdrawn, in Unix seconds.
    ///
    /// An account that was authorized again, or refreshed, since then stays as it is: its tokens were issued after the
    /// withdrawal. Returns whether the account is marked now and was not before.
    pub async fn withdrawn(&self, account: &AccountId, at: i64) -> Result<bool> {
        self.0.forget(account);
        let marked = withdraw(self.store().as_ref(), account, at, self.0.clock.now()).await;
        self.0.forget(account);
        marked
    }
}

async fn withdraw<S: Tokens + ?Sized>(store: &S, account: &AccountId, at: i64, now: i64) -> Result<bool> {
    for _ in 0..LOOKS {
        let Some(record) = store.load(account).await? else { return Ok(false) };
        if matches!(record.status, Status::Deauthorized { .. }) || issued_after(&record, at) {
            return Ok(false);
        }
        let expected = Expected::Revision(record.revision);
        let marked = record.with_status(Status::Deauthorized { since: at }, now);
        if let Saved::Revision(_) = store.save(account, &marked, expected).await? {
            return Ok(true);
        }
    }
    let detail = format!("the record of {account} changes faster than it can be marked");
    Err(Error::new(ErrorKind::Store, detail).with_retryable(true))
}

/// Whether the tokens were issued after `at`. If in doubt, they were: a seller who has come back must not be shut out,
/// while one who is gone is noticed at the next refresh.
fn issued_after(record: &Record, at: i64) -> bool {
    let issued_at = record.tokens.access_token_expires_at.saturating_sub(LIFETIME);
    issued_at > at || written_with_tokens(record) > at
}

/// When the tokens were written, at the latest. A refusal was written later than the tokens it is about, and says
/// nothing for them.
fn written_with_tokens(record: &Record) -> i64 {
    match record.status {
        Status::NeedsReauthorization { .. } => i64::MIN,
        _ => record.updated_at,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::memory::MemoryStore;
    use super::super::set::TokenSet;
    use super::*;

    const NOW: i64 = 1_700_000_000;

    async fn stored(record: Record) -> (Arc<MemoryStore>, AccountId) {
        let (store, account) = (Arc::new(MemoryStore::new()), AccountId::new("app", "seller"));
        let saved = store.save(&account, &record, Expected::Any).await.unwrap();
        assert_ne!(saved, Saved::Conflict);
        (store, account)
    }

    fn authorized_at(at: i64) -> Record {
        Record::new(TokenSet::new("t", at + LIFETIME).with_refresh_token("r", 0), at)
    }

    #[tokio::test]
    async fn a_withdrawal_counts_once() {
        let (store, account) = stored(authorized_at(NOW - 100)).await;
        assert!(withdraw(store.as_ref(), &account, NOW, NOW + 5).await.unwrap());
        let first = store.load(&account).await.unwrap().unwrap();
        assert_eq!((&first.status, first.renewable()), (&Status::Deauthorized { since: NOW }, false));
        assert!(!withdraw(store.as_ref(), &account, NOW, NOW + 9).await.unwrap(), "the same event again");
        assert_eq!(store.load(&account).await.unwrap().unwrap(), first);
    }

    #[tokio::test]
    async fn who_authorized_again_since_is_not_marked() {
        // By our clock, or, if that is behind, by the platform's.
        let behind = Record { updated_at: NOW - 60, ..authorized_at(NOW + 1) };
        for record in [authorized_at(NOW + 1), behind] {
            let (store, account) = stored(record).await;
            assert!(!withdraw(store.as_ref(), &account, NOW, NOW + 5).await.unwrap());
            assert_eq!(store.load(&account).await.unwrap().unwrap().status, Status::Active);
        }
    }

    #[tokio::test]
    async fn a_refusal_that_came_before_the_event_does_not_hide_it() {
        let refused = Status::NeedsReauthorization { reason: "refused".to_owned() };
        let (store, account) = stored(authorized_at(NOW - 100).with_status(refused, NOW + 3)).await;
        assert!(withdraw(store.as_ref(), &account, NOW, NOW + 5).await.unwrap());
    }

    #[tokio::test]
    async fn an_account_that_is_not_there_is_not_made() {
        let store = MemoryStore::new();
        let nobody = AccountId::new("app", "nobody");
        assert!(!withdraw(&store, &nobody, NOW, NOW).await.unwrap());
        assert!(store.list().await.unwrap().is_empty());
    }
}
