//! The mark of a file whose tokens are sealed: a sealed digest of all accounts and their revisions.
//!
//! A row binds its tokens to its own revision, and the mark binds the revisions of all rows to the file. So a row can
//! be neither put back, removed nor added, unless the whole file is replaced.
//!
//! Accounts are spread over buckets. A part holds the digest of one bucket, and the mark seals the digest of all parts: whoever
//! reads or writes an account looks at its bucket and at the parts, however many accounts there are. One more part is about the
//! [shops](super::shop_mark).

use sha2::{Digest, Sha256};
use sqlx::query::QueryScalar;
use sqlx::sqlite::SqliteArguments;
use sqlx::{Sqlite, SqliteConnection, SqlitePool};
use tiktokshop_core::hint;
use tiktokshop_core::token::{AccountId, AuthorizedShop};
use tiktokshop_core::{Error, Result};

use super::shop_mark::{self, Touched};
use super::write::Transaction;
use crate::problem::failed;
use crate::seal::{Bond, Sealer, store_error};

const READ: &str = "SELECT seal FROM mark";
const WRITE: &str = "INSERT INTO mark (number, seal) VALUES (1, ?1)
    ON CONFLICT (number) DO UPDATE SET seal = excluded.seal";
const ANY: &str = "SELECT EXISTS (SELECT 1 FROM token)";

// The bucket of an account follows from the end of its id: everywhere with the expression of the index `token_by_bucket`.
const BUCKET: &str =
    "SELECT (coalesce(unicode(substr(?1, -1)), 0) * 31 + coalesce(unicode(substr(?1, -2, 1)), 0)) % 128";
const ROWS: &str = "SELECT json_group_array(json_array(app_key, open_id, revision, shops_stamp)
        ORDER BY app_key, open_id) FROM token
    WHERE (coalesce(unicode(substr(open_id, -1)), 0) * 31 + coalesce(unicode(substr(open_id, -2, 1)), 0)) % 128 = ?1";
/// The row by its primary key. It must be among those of its bucket, which are found by an index that somebody may have
/// tampered with.
const ROW: &str = "SELECT json_array(app_key, open_id, revision, shops_stamp) FROM token WHERE app_key = ?1 AND open_id = ?2";
/// The rows of all buckets that have any. The plus signs keep SQLite from the index, which `NOT INDEXED` would not.
const ALL_ROWS: &str = "SELECT
        (coalesce(unicode(substr(+open_id, -1)), 0) * 31 + coalesce(unicode(substr(+open_id, -2, 1)), 0)) % 128,
        json_group_array(json_array(app_key, open_id, revision, shops_stamp) ORDER BY app_key, open_id)
    FROM token GROUP BY 1 ORDER BY 1";
/// What the mark was made of before there were parts.
const UNDIVIDED: &str = "SELECT json_group_array(json_array(app_key, open_id, revision, shops_stamp)
    ORDER BY app_key, open_id) FROM token";
const NONE: &str = "[]";

const PARTS: &str = "SELECT bucket, digest FROM mark_part ORDER BY bucket";
const PART: &str = "SELECT digest FROM mark_part WHERE bucket = ?1";
const WRITE_PART: &str = "INSERT INTO mark_part (bucket, digest) VALUES (?1, ?2)
    ON CONFLICT (bucket) DO UPDATE SET digest = excluded.digest";
const CLEAR_PART: &str = "DELETE FROM mark_part WHERE bucket = ?1";
const CLEAR: &str = "DELETE FROM mark_part";

/// A bucket and the digest of its rows.
pub(super) type Part = (i64, String);

/// Refuses a file that was changed without its key where this account is, a file without a mark, and one whose key is
/// missing here.
pub(super) async fn check(
    connection: &mut SqliteConnection,
    sealer: &Sealer,
    account: &AccountId,
) -> Result<()> {
    match parts(connection, sealer).await? {
        Some(_) => check_rows(connection, account).await,
        None => Ok(()),
    }
}

/// The same before a change of the account's shops, the new ones being `shops`. Returns what changes in the mark of shops.
pub(super) async fn check_with_shops(
    connection: &mut SqliteConnection,
    sealer: &Sealer,
    account: &AccountId,
    shops: &[AuthorizedShop],
) -> Result<Vec<Touched>> {
    let Some(parts) = parts(connection, sealer).await? else { return Ok(Vec::new()) };
    check_rows(connection, account).await?;
    shop_mark::touched(connection, &parts, account, shops).await
}

/// The accounts that have a shop, the newest last: none hidden, added or put back. `None` for a file without a key.
pub(super) async fn holders(
    connection: &mut SqliteConnection,
    sealer: &Sealer,
    app_key: &str,
    shop_id: &str,
) -> Result<Option<Vec<AccountId>>> {
    let Some(parts) = parts(connection, sealer).await? else { return Ok(None) };
    let holders = shop_mark::holders(connection, &parts, app_key, shop_id).await?;
    for account in &holders {
        check_rows(connection, account).await?;
    }
    Ok(Some(holders))
}

/// Refuses a file that was changed without its key anywhere.
pub(super) async fn check_all(connection: &mut SqliteConnection, sealer: &Sealer) -> Result<()> {
    let Some(parts) = parts(connection, sealer).await? else { return Ok(()) };
    let mut found = parts_of_rows(connection).await?;
    found.extend(shop_mark::part_of_rows(connection).await?);
    if parts == found { Ok(()) } else { Err(changed()) }
}

/// Writes the account's part and the mark, after a change and in the same transaction. The transaction must have begun with a
/// check: the other parts are taken as they are.
pub(super) async fn write(
    connection: &mut SqliteConnection,
    sealer: &Sealer,
    account: &AccountId,
) -> Result<()> {
    if !sealer.has_key() {
        return Ok(());
    }
    let bucket = bucket(connection, account).await?;
    let digest = digest_of_rows(&rows(connection, bucket).await?);
    let query = match digest {
        Some(digest) => sqlx::query(WRITE_PART).bind(bucket).bind(digest),
        None => sqlx::query(CLEAR_PART).bind(bucket),
    };
    query.execute(&mut *connection).await.map_err(failed("mark its file"))?;
    seal(connection, sealer).await
}

/// The same after a change of the account's shops, with what [`check_with_shops`] returned.
pub(super) async fn write_with_shops(
    connection: &mut SqliteConnection,
    sealer: &Sealer,
    account: &AccountId,
    touched: &[Touched],
) -> Result<()> {
    if !touched.is_empty() {
        shop_mark::write(connection, touched).await?;
    }
    write(connection, sealer, account).await
}

/// Writes all parts and the mark: what the file holds is true from now on.
pub(super) async fn write_all(connection: &mut SqliteConnection, sealer: &Sealer) -> Result<()> {
    if !sealer.has_key() {
        return Ok(());
    }
    sqlx::query(CLEAR).execute(&mut *connection).await.map_err(failed("mark its file"))?;
    for (bucket, digest) in parts_of_rows(connection).await? {
        let query = sqlx::query(WRITE_PART).bind(bucket).bind(digest);
        query.execute(&mut *connection).await.map_err(failed("mark its file"))?;
    }
    shop_mark::write_all(connection).await?;
    seal(connection, sealer).await
}

/// Makes the mark of a file anew if an older version made it, from less than the parts of today, and if it fits.
pub(super) async fn renew(pool: &SqlitePool, sealer: &Sealer) -> Result<()> {
    let mut reading = Transaction::reading(pool).await?;
    let fits = is_older(&mut reading, sealer).await?;
    reading.rollback().await?;
    if !fits {
        return Ok(());
    }
    let mut writing = Transaction::writing(pool).await?;
    // Another process may have been faster.
    if is_older(&mut writing, sealer).await? {
        write_all(&mut writing, sealer).await?;
    }
    writing.commit("mark its file").await
}

pub(super) async fn read(connection: &mut SqliteConnection) -> Result<Option<String>> {
    one(connection, sqlx::query_scalar(READ)).await
}

/// Whether the mark is one of those that older versions made, and fits.
async fn is_older(connection: &mut SqliteConnection, sealer: &Sealer) -> Result<bool> {
    let Some(seal) = read(connection).await? else { return Ok(false) };
    if let Ok(known) = sealer.open_new(&undivided_bond(), &seal) {
        let rows = sqlx::query_scalar(UNDIVIDED).fetch_one(connection);
        let rows: String = rows.await.map_err(failed("read its revisions"))?;
        return Ok(known.expose() == digest(&rows));
    }
    let Ok(known) = sealer.open_new(&shopless_bond(), &seal) else { return Ok(false) };
    let parts = stored_parts(connection).await?;
    Ok(known.expose() == digest_of_parts(&parts) && parts == parts_of_rows(connection).await?)
}

/// The parts that the mark seals; `None` for a file without a key, which has no mark.
async fn parts(connection: &mut SqliteConnection, sealer: &Sealer) -> Result<Option<Vec<Part>>> {
    let Some(seal) = read(connection).await? else {
        let is_planted = sealer.has_key() && holds_any(connection).await?;
        return if is_planted { Err(not_sealed()) } else { Ok(None) };
    };
    let known = sealer.open_new(&bond(), &seal)?;
    let parts = stored_parts(connection).await?;
    if known.expose() == digest_of_parts(&parts) { Ok(Some(parts)) } else { Err(changed()) }
}

/// Refuses rows of the account's bucket that do not fit its part, which the mark seals.
async fn check_rows(connection: &mut SqliteConnection, account: &AccountId) -> Result<()> {
    let bucket = bucket(connection, account).await?;
    let rows = rows(connection, bucket).await?;
    let known: Option<String> = one(connection, sqlx::query_scalar(PART).bind(bucket)).await?;
    let own = sqlx::query_scalar(ROW).bind(&account.app_key).bind(&account.open_id);
    let own: Option<String> = one(connection, own).await?;
    let is_there = own.is_none_or(|own| rows.contains(&own));
    if is_there && known == digest_of_rows(&rows) { Ok(()) } else { Err(changed()) }
}

async fn seal(connection: &mut SqliteConnection, sealer: &Sealer) -> Result<()> {
    let parts = stored_parts(connection).await?;
    let seal = sealer.seal(&bond(), &digest_of_parts(&parts))?;
    sqlx::query(WRITE).bind(seal).execute(connection).await.map_err(failed("mark its file"))?;
    Ok(())
}

async fn stored_parts(connection: &mut SqliteConnection) -> Result<Vec<Part>> {
    sqlx::query_as(PARTS).fetch_all(connection).await.map_err(failed("read its mark"))
}

async fn parts_of_rows(connection: &mut SqliteConnection) -> Result<Vec<Part>> {
    let rows: Vec<Part> =
        sqlx::query_as(ALL_ROWS).fetch_all(connection).await.map_err(failed("read its revisions"))?;
    Ok(rows.into_iter().map(|(bucket, rows)| (bucket, digest(&rows))).collect())
}

async fn bucket(connection: &mut SqliteConnection, account: &AccountId) -> Result<i64> {
    let query = sqlx::query_scalar(BUCKET).bind(&account.open_id).fetch_one(connection);
    query.await.map_err(failed("read its mark"))
}

async fn rows(connection: &mut SqliteConnection, bucket: i64) -> Result<String> {
    let query = sqlx::query_scalar(ROWS).bind(bucket).fetch_one(connection);
    query.await.map_err(failed("read its revisions"))
}

async fn holds_any(connection: &mut SqliteConnection) -> Result<bool> {
    sqlx::query_scalar(ANY).fetch_one(connection).await.map_err(failed("look for records"))
}

async fn one(
    connection: &mut SqliteConnection,
    query: QueryScalar<'_, Sqlite, String, SqliteArguments>,
) -> Result<Option<String>> {
    query.fetch_optional(connection).await.map_err(failed("read its mark"))
}

/// `None` for a bucket without rows, which has no part.
pub(super) fn digest_of_rows(rows: &str) -> Option<String> {
    (rows != NONE).then(|| digest(rows))
}

pub(super) fn digest_of_parts(parts: &[Part]) -> String {
    let mut text = String::new();
    for (bucket, digest) in parts {
        text.push_str(&format!("{bucket}:{digest}\n"));
    }
    digest(&text)
}

pub(super) fn digest(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bond() -> Bond {
    Bond::of(["mark", "parts", "shops"])
}

/// Of the marks from before they said anything about shops.
fn shopless_bond() -> Bond {
    Bond::of(["mark", "parts"])
}

fn undivided_bond() -> Bond {
    Bond::of(["mark"])
}

pub(super) fn changed() -> Error {
    store_error("the token store was changed without its key: a row was restored, added or removed")
        .with_hint(&hint::STORE_CHANGED)
}

fn not_sealed() -> Error {
    store_error("this store has a key, but its file is not sealed: its content may have been planted")
        .with_hint(&hint::SEAL_ONCE)
}

#[cfg(test)]
mod tests {
    use tiktokshop_core::token::{Expected, Record, Shops as _, TokenSet, Tokens as _};

    use super::*;
    use crate::{SqliteOptions, SqliteStore, StoreKey};

    fn keyed() -> SqliteOptions {
        SqliteStore::options().key(StoreKey::from_bytes([7; 32]))
    }

    /// A file with the mark that the version before shops were marked gave it.
    async fn shopless(path: &std::path::Path) {
        let store = keyed().open(path).await.unwrap();
        let account = AccountId::new("app", "seller");
        let record = Record::new(TokenSet::new("access", 1000), 1);
        let _ = store.save(&account, &record, Expected::Any).await.unwrap();
        store.save_shops(&account, &[AuthorizedShop::new("1", "cipher")]).await.unwrap();
        let mut writing = Transaction::writing(&store.connections.get().await.unwrap()).await.unwrap();
        sqlx::raw_sql("DELETE FROM shop_mark_part; DELETE FROM mark_part WHERE bucket = 128")
            .execute(&mut *writing)
            .await
            .unwrap();
        let digest = digest_of_parts(&stored_parts(&mut writing).await.unwrap());
        let seal = store.sealer.seal(&shopless_bond(), &digest).unwrap();
        sqlx::query(WRITE).bind(seal).execute(&mut *writing).await.unwrap();
        writing.commit("mark its file").await.unwrap();
        store.close().await;
    }

    #[tokio::test]
    async fn a_mark_without_shops_is_made_anew_if_it_fits() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tokens.db");
        shopless(&path).await;
        let store = keyed().open(&path).await.unwrap();
        let found = store.find_shop("app", "1").await.unwrap().unwrap();
        assert_eq!((found.account.open_id.as_str(), found.shop.cipher.as_str()), ("seller", "cipher"));
        assert_eq!(store.reseal().await.unwrap(), 1);
    }

    #[tokio::test]
    async fn a_mark_without_shops_that_does_not_fit_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tokens.db");
        shopless(&path).await;
        let raw = SqlitePool::connect(path.to_str().unwrap()).await.unwrap();
        sqlx::query("UPDATE token SET revision = revision + 1").execute(&raw).await.unwrap();
        raw.close().await;
        let store = keyed().open(&path).await.unwrap();
        assert!(store.load(&AccountId::new("app", "seller")).await.is_err());
        assert!(store.find_shop("app", "1").await.is_err());
        assert!(store.reseal().await.is_err());
    }
}
