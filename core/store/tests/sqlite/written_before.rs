//! Files that an earlier version wrote, as SQL text, are opened, read, refreshed and written.
//!
//! The tokens are invented; the key of the sealed file is 32 times the byte 7.

use std::sync::Arc;

use async_trait::async_trait;
use sqlx::ConnectOptions as _;
use sqlx::sqlite::SqliteConnectOptions;
use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::token::{
    AccountId, Expected, Record, Refresher, Saved, Shops, StateKey, States, Status, TokenManager, TokenSet,
    Tokens,
};
use tiktokshop_core::{ErrorKind, Result, Secret};
use tiktokshop_store::{SqliteOptions, SqliteStore, StoreKey};

const PLAIN: &str = include_str!("written_before/plain.sql");
const SEALED: &str = include_str!("written_before/sealed.sql");

/// The file, and how it is opened.
struct Written {
    _folder: tempfile::TempDir,
    path: std::path::PathBuf,
    options: SqliteOptions,
}

impl Written {
    async fn plain() -> Written {
        Written::new(PLAIN, SqliteStore::options()).await
    }

    async fn sealed() -> Written {
        Written::new(SEALED, SqliteStore::options().key(StoreKey::from_bytes([7; 32]))).await
    }

    async fn new(sql: &'static str, options: SqliteOptions) -> Written {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tokens.db");
        // The tables are written by name, so that shops come before the tokens to which they belong.
        let file = SqliteConnectOptions::new().filename(&path).create_if_missing(true).foreign_keys(false);
        let mut connection = file.connect().await.unwrap();
        sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
        sqlx::Connection::close(connection).await.unwrap();
        Written { _folder: folder, path, options }
    }

    async fn open(&self) -> Arc<SqliteStore> {
        Arc::new(self.options.clone().open(&self.path).await.unwrap())
    }
}

/// Hands out one pair, and says no more than it must.
struct Platform;

#[async_trait]
impl Refresher for Platform {
    async fn refresh(&self, _: &AccountId, used: &Secret) -> Result<TokenSet> {
        assert_eq!(used.expose(), "invented-refresh-of-active");
        Ok(TokenSet::new("access-1", SystemClock.now() + 604_800)
            .with_refresh_token("refresh-1", 4_912_765_591))
    }
}

fn account(name: &str) -> AccountId {
    AccountId::new("app", name)
}

async fn record(store: &SqliteStore, name: &str) -> Record {
    store.load(&account(name)).await.unwrap().unwrap()
}

#[tokio::test]
async fn every_field_is_read() {
    for written in [Written::plain().await, Written::sealed().await] {
        let store = written.open().await;
        let names = ["active", "by hand", "needs", "refreshing", "uncertain"];
        assert_eq!(store.list().await.unwrap(), names.map(account));
        let Record { tokens, status, updated_at, .. } = record(&store, "active").await;
        assert_eq!(tokens.access_token.expose(), "invented-access-of-active");
        assert_eq!(tokens.refresh_token.expose(), "invented-refresh-of-active");
        assert_eq!(tokens.access_token_expires_at, 1_700_000_600);
        assert_eq!(tokens.refresh_token_expires_at, 4_912_765_591);
        assert_eq!((tokens.open_id.as_str(), tokens.seller_base_region.as_str()), ("active", "GB"));
        assert_eq!((tokens.seller_name.as_str(), tokens.user_type), ("Müller's 店", 3));
        assert_eq!(tokens.granted_scopes, ["seller.order.info", "seller.product.basic"]);
        assert_eq!((status, updated_at), (Status::Active, 1_700_000_003));
        let by_hand = record(&store, "by hand").await.tokens;
        assert_eq!((by_hand.open_id.as_str(), by_hand.refresh_token.is_empty()), ("platform-name", true));
    }
}

#[tokio::test]
async fn every_status_is_read() {
    for written in [Written::plain().await, Written::sealed().await] {
        let store = written.open().await;
        for (name, status) in [
            ("refreshing", Status::Refreshing { since: 1_700_000_001 }),
            ("uncertain", Status::RefreshUncertain { since: 1_700_000_002 }),
            ("needs", Status::NeedsReauthorization { reason: "it said \"no\"; 'twice'".to_owned() }),
        ] {
            assert_eq!(record(&store, name).await.status, status);
        }
        let due = store.expiring(1_700_000_601, 9).await.unwrap();
        let due = due.into_iter().map(|one| one.account).collect::<Vec<_>>();
        assert_eq!(due, ["active", "refreshing", "uncertain"].map(account));
    }
}

#[tokio::test]
async fn shops_and_states_are_read() {
    for written in [Written::plain().await, Written::sealed().await] {
        let store = written.open().await;
        let shops = store.list_shops(&account("active")).await.unwrap();
        let ciphers: Vec<_> = shops.iter().map(|shop| shop.cipher.as_str()).collect();
        assert_eq!(ciphers, ["invented-cipher-1", "invented-cipher-2"]);
        let found = store.find_shop("app", "7494049642642441621").await.unwrap().unwrap();
        assert_eq!((found.account, &found.shop), (account("active"), &shops[0]));
        assert_eq!((found.shop.name.as_str(), found.shop.code.as_str()), ("A 'quoted' shop", "GBLC"));
        let note = store.take_state(&StateKey::of("invented-state")).await.unwrap();
        assert_eq!(note.as_deref(), Some("tenant 7"));
    }
}

#[tokio::test]
async fn tokens_are_refreshed_and_found_after_a_restart() {
    for written in [Written::plain().await, Written::sealed().await] {
        let store = written.open().await;
        let manager = TokenManager::new(store.clone(), Arc::new(Platform), Arc::new(SystemClock));
        let old = record(&store, "active").await;
        assert_eq!(manager.access_token(&account("active")).await.unwrap().expose(), "access-1");
        store.close().await;

        let store = written.open().await;
        let new = record(&store, "active").await;
        assert_eq!(new.tokens.refresh_token.expose(), "refresh-1");
        assert_eq!(new.tokens.seller_name, old.tokens.seller_name, "what the response leaves out stays");
        assert_eq!((new.status, new.revision), (Status::Active, old.revision + 2));
        assert_eq!(store.list_shops(&account("active")).await.unwrap().len(), 2);
    }
}

#[tokio::test]
async fn a_revision_from_before_still_binds_a_save() {
    for written in [Written::plain().await, Written::sealed().await] {
        let store = written.open().await;
        let stored = record(&store, "needs").await;
        let other = Expected::Revision(stored.revision - 1);
        assert_eq!(store.save(&account("needs"), &stored, other).await.unwrap(), Saved::Conflict);
        let saved =
            store.save(&account("needs"), &stored, Expected::Revision(stored.revision)).await.unwrap();
        assert_eq!(saved, Saved::Revision(stored.revision + 1));
        assert!(store.delete(&account("active")).await.unwrap());
        assert!(store.find_shop("app", "2").await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_sealed_file_is_still_refused_without_its_key() {
    let written = Written::sealed().await;
    let refused = SqliteStore::open(&written.path).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Store);
    assert!(refused.hint().is_some(), "{refused}");
}

/// The mark of such a file is about all rows at once.
#[tokio::test]
async fn a_row_that_was_removed_from_a_sealed_file_is_noticed() {
    let written = Written::sealed().await;
    let mut raw = SqliteConnectOptions::new().filename(&written.path).connect().await.unwrap();
    sqlx::query("DELETE FROM token WHERE open_id = 'needs'").execute(&mut raw).await.unwrap();
    sqlx::Connection::close(raw).await.unwrap();
    let store = written.open().await;
    for name in ["active", "needs"] {
        let refused = store.load(&account(name)).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Store, "{refused}");
    }
}
