//! The table `shop`. With a key, ciphers are sealed, and bound to their account, to each other and to one save.

use sqlx::{SqliteConnection, SqlitePool};
use tiktokshop_core::Result;
use tiktokshop_core::token::{AccountId, AuthorizedShop, ShopEntry};

use super::mark;
use super::write::Transaction;
use crate::problem::failed;
use crate::seal::{Sealer, Trust};
use crate::shop_row::{ShopRow, open_all, seal_all, stamp};

const CLEAR: &str = "DELETE FROM shop WHERE app_key = ?1 AND open_id = ?2";
const INSERT: &str = "INSERT INTO shop (app_key, open_id, id, cipher, region, name, seller_type, code)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
const LIST: &str = "SELECT number, app_key, open_id, id, cipher, region, name, seller_type, code FROM shop
    WHERE app_key = ?1 AND open_id = ?2 ORDER BY number";
const FIND: &str =
    "SELECT app_key, open_id FROM shop WHERE app_key = ?1 AND id = ?2 ORDER BY number DESC LIMIT 1";
const STAMP: &str = "UPDATE token SET shops_stamp = ?3 WHERE app_key = ?1 AND open_id = ?2";
const RESEAL: &str = "UPDATE shop SET cipher = ?2 WHERE number = ?1";
const STAMPED: &str = "SELECT shops_stamp FROM token WHERE app_key = ?1 AND open_id = ?2";

/// In one transaction: nobody sees the old shops gone and the new ones not yet there.
pub(super) async fn save(
    pool: &SqlitePool,
    sealer: &Sealer,
    account: &AccountId,
    shops: &[AuthorizedShop],
) -> Result<()> {
    let mut writing = Transaction::writing(pool).await?;
    let touched = mark::check_with_shops(&mut writing, sealer, account, shops).await?;
    put(&mut writing, sealer, account, shops).await?;
    mark::write_with_shops(&mut writing, sealer, account, &touched).await?;
    writing.commit("save shops").await
}

async fn put(
    connection: &mut SqliteConnection,
    sealer: &Sealer,
    account: &AccountId,
    shops: &[AuthorizedShop],
) -> Result<()> {
    let clear = sqlx::query(CLEAR).bind(&account.app_key).bind(&account.open_id);
    clear.execute(&mut *connection).await.map_err(failed("replace shops"))?;
    let stamp = set_stamp(connection, sealer, account, shops.len()).await?;
    let ciphers = seal_all(sealer, account, &stamp, shops.iter())?;
    for (shop, cipher) in shops.iter().zip(ciphers) {
        let insert = sqlx::query(INSERT)
            .bind(&account.app_key)
            .bind(&account.open_id)
            .bind(&shop.id)
            .bind(cipher)
            .bind(&shop.region)
            .bind(&shop.name)
            .bind(&shop.seller_type)
            .bind(&shop.code);
        insert.execute(&mut *connection).await.map_err(failed("save a shop"))?;
    }
    Ok(())
}

pub(super) async fn list(
    pool: &SqlitePool,
    sealer: &Sealer,
    account: &AccountId,
) -> Result<Vec<AuthorizedShop>> {
    let mut reading = Transaction::reading(pool).await?;
    mark::check(&mut reading, sealer, account).await?;
    let shops = read(&mut reading, sealer, account).await?;
    reading.rollback().await?;
    Ok(shops)
}

/// The shop, and of the accounts that have it the newest. Verified are those accounts and the shops of its bucket.
pub(super) async fn find(
    pool: &SqlitePool,
    sealer: &Sealer,
    app_key: &str,
    shop_id: &str,
) -> Result<Option<ShopEntry>> {
    let mut reading = Transaction::reading(pool).await?;
    let holder = match mark::holders(&mut reading, sealer, app_key, shop_id).await? {
        Some(mut holders) => holders.pop(),
        None => newest(&mut reading, app_key, shop_id).await?,
    };
    let entry = match holder {
        Some(account) => Some(entry(&mut reading, sealer, account, shop_id).await?),
        None => None,
    };
    reading.rollback().await?;
    Ok(entry)
}

/// The account that has a shop, in a file without a key.
async fn newest(
    connection: &mut SqliteConnection,
    app_key: &str,
    shop_id: &str,
) -> Result<Option<AccountId>> {
    let query = sqlx::query_as(FIND).bind(app_key).bind(shop_id);
    let found: Option<(String, String)> =
        query.fetch_optional(connection).await.map_err(failed("find a shop"))?;
    Ok(found.map(|(app_key, open_id)| AccountId { app_key, open_id }))
}

async fn entry(
    connection: &mut SqliteConnection,
    sealer: &Sealer,
    account: AccountId,
    shop_id: &str,
) -> Result<ShopEntry> {
    // All of them, since they are bound to each other.
    let shops = read(connection, sealer, &account).await?;
    let shop = shops.into_iter().rev().find(|shop| shop.id == shop_id).ok_or_else(mark::changed)?;
    Ok(ShopEntry { account, shop })
}

pub(super) async fn read(
    connection: &mut SqliteConnection,
    sealer: &Sealer,
    account: &AccountId,
) -> Result<Vec<AuthorizedShop>> {
    let shops = numbered(connection, sealer, account, Trust::Sealed).await?;
    Ok(shops.into_iter().map(|(_, shop)| shop).collect())
}

/// The shops with the numbers of their rows.
async fn numbered(
    connection: &mut SqliteConnection,
    sealer: &Sealer,
    account: &AccountId,
    trust: Trust,
) -> Result<Vec<(i64, AuthorizedShop)>> {
    let query = sqlx::query_as(LIST).bind(&account.app_key).bind(&account.open_id);
    let rows: Vec<ShopRow> = query.fetch_all(&mut *connection).await.map_err(failed("list shops"))?;
    open_all(sealer, account, &stamped(connection, account).await?, rows, trust)
}

/// Seals the shops of an account again, each in its row: of two accounts with the same shop, the newer stays the newer.
pub(super) async fn reseal(
    connection: &mut SqliteConnection,
    sealer: &Sealer,
    account: &AccountId,
    trust: Trust,
) -> Result<()> {
    let shops = numbered(connection, sealer, account, trust).await?;
    let stamp = set_stamp(connection, sealer, account, shops.len()).await?;
    let ciphers = seal_all(sealer, account, &stamp, shops.iter().map(|(_, shop)| shop))?;
    for ((number, _), cipher) in shops.iter().zip(ciphers) {
        let update = sqlx::query(RESEAL).bind(number).bind(cipher);
        update.execute(&mut *connection).await.map_err(failed("seal a shop"))?;
    }
    Ok(())
}

/// Distinguishes this save from all others.
async fn set_stamp(
    connection: &mut SqliteConnection,
    sealer: &Sealer,
    account: &AccountId,
    count: usize,
) -> Result<String> {
    let stamp = stamp(sealer, count)?;
    let update = sqlx::query(STAMP).bind(&account.app_key).bind(&account.open_id).bind(&stamp);
    update.execute(connection).await.map_err(failed("save shops"))?;
    Ok(stamp)
}

async fn stamped(connection: &mut SqliteConnection, account: &AccountId) -> Result<String> {
    let query = sqlx::query_scalar(STAMPED).bind(&account.app_key).bind(&account.open_id);
    let stamp: Option<String> = query.fetch_optional(connection).await.map_err(failed("list shops"))?;
    Ok(stamp.unwrap_or_default())
}
