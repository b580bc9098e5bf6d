//! A store with many authorizations, each of one shop.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::token::{AccountId, AuthorizedShop, Expected, Record, TokenSet, TokenStore};
use tiktokshop_store::SqliteStore;

/// The app of all authorizations.
pub use tiktokshop_bench_beside::fixture::{APP, SECRET};

/// A day, in seconds.
pub const DAY: i64 = 86_400;
/// How long an access token lives, in seconds.
pub const WEEK: i64 = 7 * DAY;

/// A file with authorizations. It is not sealed: with a key, the cost of each write grows with the number of accounts.
pub struct Fleet {
    folder: tempfile::TempDir,
}

impl Fleet {
    /// All of them were authorized five days ago in the same minute: the keeper is about to begin refreshing them.
    pub async fn with(authorizations: usize, clock: Arc<dyn Clock>) -> Fleet {
        let fleet = Fleet { folder: tempfile::tempdir().expect("a folder") };
        let store = fleet.open(clock.clone()).await;
        let ends = clock.now() + 2 * DAY;
        for number in 0..authorizations {
            authorize(&store, number, ends).await;
        }
        store.close().await;
        fleet
    }

    /// The same by the machine's clock, with some that are due at once.
    pub async fn with_due(authorizations: usize, due: usize) -> Fleet {
        let clock = Arc::new(SystemClock);
        let fleet = Fleet::with(authorizations, clock.clone()).await;
        let store = fleet.open(clock.clone()).await;
        for number in 0..due {
            authorize(&store, number, clock.now() + DAY / 24).await;
        }
        store.close().await;
        fleet
    }

    /// Opens it.
    pub async fn open(&self, clock: Arc<dyn Clock>) -> SqliteStore {
        SqliteStore::options().clock(clock).open(self.path()).await.expect("a store")
    }

    /// The file.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("store.sqlite")
    }

    /// The folder, which is removed with this.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

/// The account of an authorization.
pub fn account(number: usize) -> AccountId {
    AccountId::new(APP, open_id(number))
}

/// The id of its shop.
pub fn shop_id(number: usize) -> String {
    (7_495_540_735_000_000_000 + number as u64).to_string()
}

fn open_id(number: usize) -> String {
    format!("7010736057180325{number:06}")
}

/// Saves the authorization with this number and its shop.
pub async fn authorize(store: &dyn TokenStore, number: usize, ends: i64) {
    let account = account(number);
    let tokens = TokenSet::new(format!("TTP_{}", "a".repeat(60)), ends)
        .with_refresh_token(format!("TTP_{}/{}", "r".repeat(40), open_id(number)), ends + 26 * WEEK)
        .with_open_id(open_id(number));
    let record = Record::new(tokens, ends - WEEK);
    let _ = store.save(&account, &record, Expected::Any).await.expect("it is saved");
    let mut shop = AuthorizedShop::new(shop_id(number), format!("GCP_{}{number:06}", "c".repeat(24)));
    (shop.region, shop.name) = ("US".to_owned(), format!("Maple Street Goods {number}"));
    store.save_shops(&account, &[shop]).await.expect("they are saved");
}
