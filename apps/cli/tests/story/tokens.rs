//! The authorizations in the store, which the story makes older than they are.

use std::sync::Arc;

use tiktokshop_core::clock::{Clock as _, SystemClock};
use tiktokshop_core::token::{AccountId, Expected, Record, Saved, Status};
use tiktokshop_lifecycle::Store;
use tiktokshop_store::{StoreKey, StoreOptions, open};
use tiktokshop_test_postgres::Database;

use crate::platform::Platform;

pub const KEY: &str = "0707070707070707070707070707070707070707070707070707070707070707";

/// An aged token lives for so many seconds: calls refresh it at once, and nobody must wait for its end.
const LEFT: i64 = 590;
const DAY: i64 = 86_400;

pub struct Tokens {
    pub store: Arc<dyn Store>,
    accounts: Vec<AccountId>,
}

/// How many authorizations there are of each kind.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Census {
    /// With a new access token.
    pub fresh: usize,
    /// Whose refresh was cut off by a kill: nobody knows whether the platform carried it out.
    pub uncertain: usize,
    /// Not refreshed yet, or just now.
    pub old: usize,
    /// That only the seller could restore.
    pub lost: usize,
}

impl Tokens {
    pub async fn open(database: &Database, platform: &Platform) -> Tokens {
        let options = StoreOptions::default().key(StoreKey::parse(KEY).unwrap());
        let store = open(&database.url(), &options).await.unwrap().whole();
        let app_key = &platform.sandbox.app_key;
        let accounts = platform.sellers().iter().map(|seller| AccountId::new(app_key, &seller.open_id));
        Tokens { store, accounts: accounts.collect() }
    }

    /// Every access token ends soon.
    pub async fn age(&self) {
        for account in &self.accounts {
            self.set_end(account, SystemClock.now() + LEFT).await;
        }
    }

    /// The access tokens whose refresh has an unknown outcome end now.
    pub async fn end_uncertain(&self) {
        for account in &self.accounts {
            if is_uncertain(&self.record(account).await) {
                self.set_end(account, SystemClock.now()).await;
            }
        }
    }

    async fn set_end(&self, account: &AccountId, end: i64) {
        let mut record = self.record(account).await;
        record.tokens.access_token_expires_at = end;
        let expected = Expected::Revision(record.revision);
        let saved = self.store.save(account, &record, expected).await.unwrap();
        assert!(matches!(saved, Saved::Revision(_)), "{account} was changed in between");
    }

    pub async fn census(&self) -> Census {
        let mut census = Census::default();
        for account in &self.accounts {
            let record = self.record(account).await;
            let kind = match record {
                _ if record.tokens.access_token_expires_at > SystemClock.now() + DAY => &mut census.fresh,
                _ if is_uncertain(&record) => &mut census.uncertain,
                _ if record.status.needs_reauthorization() => &mut census.lost,
                _ => &mut census.old,
            };
            *kind += 1;
        }
        census
    }

    async fn record(&self, account: &AccountId) -> Record {
        self.store.load(account).await.unwrap().unwrap_or_else(|| panic!("no {account}"))
    }
}

fn is_uncertain(record: &Record) -> bool {
    matches!(record.status, Status::RefreshUncertain { .. })
}
