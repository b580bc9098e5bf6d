//! The table `shop`. With a key, ciphers are sealed, and bound to their account, to each other and to one save.

use std::collections::HashMap;

use async_trait::async_trait;
use sqlx::{FromRow, PgConnection};
use tiktokshop_core::Result;
use tiktokshop_core::token::{AccountId, Assets, AuthorizedShop, ShopEntry, Shops};

use super::PostgresStore;
use super::pool;
use super::problem::failed;
use super::text::storable;
use crate::seal::{Sealer, Trust};
use crate::shop_row::{ShopRow, open_all, seal_all, stamp};

const CLEAR: &str = "DELETE FROM shop WHERE app_key = $1 AND open_id = $2";
const INSERT: &str = "INSERT INTO shop (app_key, open_id, id, cipher, region, name, seller_type, code)
    SELECT $1, $2, one.id, one.cipher, one.region, one.name, one.seller_type, one.code
    FROM UNNEST($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
        WITH ORDINALITY AS one (id, cipher, region, name, seller_type, code, at)
    ORDER BY one.at";
// With the stamp in one statement, so that both are of one moment.
const LIST: &str = "SELECT shop.*, token.shops_stamp FROM shop JOIN token USING (app_key, open_id)
    WHERE app_key = $1 AND open_id = $2 ORDER BY number";
const LIST_ALL: &str = "SELECT shop.*, token.shops_stamp FROM shop JOIN token USING (app_key, open_id)
    JOIN UNNEST($1::text[], $2::text[]) AS wanted (app_key, open_id) USING (app_key, open_id) ORDER BY number";
// All shops of the account, since they are bound to each other.
const FIND: &str = "SELECT shop.*, token.shops_stamp FROM shop JOIN token USING (app_key, open_id)
    WHERE (app_key, open_id) =
        (SELECT app_key, open_id FROM shop WHERE app_key = $1 AND id = $2 ORDER BY number DESC LIMIT 1)
    ORDER BY number";
const STAMP: &str = "UPDATE token SET shops_stamp = $3 WHERE app_key = $1 AND open_id = $2";
const RESEAL: &str = "UPDATE shop SET cipher = one.cipher
    FROM UNNEST($1::bigint[], $2::text[]) AS one (number, cipher) WHERE shop.number = one.number";

#[derive(FromRow)]
struct StampedRow {
    app_key: String,
    open_id: String,
    shops_stamp: String,
    #[sqlx(flatten)]
    shop: ShopRow,
}

#[async_trait]
impl Shops for PostgresStore {
    async fn save_shops(&self, account: &AccountId, shops: &[AuthorizedShop]) -> Result<()> {
        let shops: Vec<_> = shops.iter().map(printable).collect();
        repeated!(self, connection => save(connection, &self.sealer, account, &shops))
    }

    fn assets(&self) -> Option<&dyn Assets> {
        Some(self)
    }

    async fn list_shops(&self, account: &AccountId) -> Result<Vec<AuthorizedShop>> {
        let keys = (account.app_key.as_str(), account.open_id.as_str());
        let listed =
            repeated!(self, connection => read(connection, &self.sealer, LIST, keys, Trust::Sealed))?;
        Ok(listed.map(|(_, shops)| shops.into_iter().map(|(_, shop)| shop).collect()).unwrap_or_default())
    }

    async fn find_shop(&self, app_key: &str, shop_id: &str) -> Result<Option<ShopEntry>> {
        let keys = (app_key, shop_id);
        let found = repeated!(self, connection => read(connection, &self.sealer, FIND, keys, Trust::Sealed))?;
        let Some((account, shops)) = found else { return Ok(None) };
        let shop = shops.into_iter().rev().map(|(_, shop)| shop).find(|shop| shop.id == shop_id);
        Ok(shop.map(|shop| ShopEntry { account, shop }))
    }
}

/// In one transaction: nobody sees the old shops gone and the new ones not yet there. The stamp comes first, because it
/// locks the account: two saves do not mix.
async fn save(
    connection: &mut PgConnection,
    sealer: &Sealer,
    account: &AccountId,
    shops: &[AuthorizedShop],
) -> Result<()> {
    let mut writing = pool::begin(connection).await?;
    let stamp = set_stamp(&mut writing, sealer, account, shops.len()).await?;
    let clear = sqlx::query(CLEAR).bind(&account.app_key).bind(&account.open_id);
    clear.execute(&mut *writing).await.map_err(failed("replace shops"))?;
    let column = |of: fn(&AuthorizedShop) -> &String| shops.iter().map(of).cloned().collect::<Vec<_>>();
    let insert = sqlx::query(INSERT)
        .bind(&account.app_key)
        .bind(&account.open_id)
        .bind(column(|shop| &shop.id))
        .bind(seal_all(sealer, account, &stamp, shops.iter())?)
        .bind(column(|shop| &shop.region))
        .bind(column(|shop| &shop.name))
        .bind(column(|shop| &shop.seller_type))
        .bind(column(|shop| &shop.code));
    insert.execute(&mut *writing).await.map_err(failed("save shops"))?;
    pool::commit(writing, "save shops").await
}

/// An account and its shops with the numbers of their rows; `None` if there is no shop.
type Found = Option<(AccountId, Vec<(i64, AuthorizedShop)>)>;

async fn read(
    connection: &mut PgConnection,
    sealer: &Sealer,
    select: &'static str,
    keys: (&str, &str),
    trust: Trust,
) -> Result<Found> {
    let query = sqlx::query_as(select).bind(keys.0).bind(keys.1);
    let rows: Vec<StampedRow> = query.fetch_all(connection).await.map_err(failed("list shops"))?;
    let Some(first) = rows.first() else { return Ok(None) };
    let account = AccountId::new(&first.app_key, &first.open_id);
    let stamp = first.shops_stamp.clone();
    let shops = rows.into_iter().map(|row| row.shop).collect();
    let shops = open_all(sealer, &account, &stamp, shops, trust)?;
    Ok(Some((account, shops)))
}

/// The shops of each of these accounts that has any, with one query.
pub(super) async fn of_all(
    connection: &mut PgConnection,
    sealer: &Sealer,
    accounts: &[AccountId],
) -> Result<HashMap<AccountId, Vec<AuthorizedShop>>> {
    let column = |of: fn(&AccountId) -> &String| accounts.iter().map(of).cloned().collect::<Vec<_>>();
    let query = sqlx::query_as(LIST_ALL).bind(column(|account| &account.app_key));
    let query = query.bind(column(|account| &account.open_id));
    let rows: Vec<StampedRow> = query.fetch_all(connection).await.map_err(failed("list shops"))?;
    let mut by_account: HashMap<AccountId, (String, Vec<ShopRow>)> = HashMap::new();
    for StampedRow { app_key, open_id, shops_stamp, shop } in rows {
        let account = AccountId { app_key, open_id };
        by_account.entry(account).or_insert_with(|| (shops_stamp, Vec::new())).1.push(shop);
    }
    let opened = |(account, (stamp, rows)): (AccountId, (String, Vec<ShopRow>))| {
        let shops = open_all(sealer, &account, &stamp, rows, Trust::Sealed)?;
        Ok((account, shops.into_iter().map(|(_, shop)| shop).collect()))
    };
    by_account.into_iter().map(opened).collect()
}

/// Seals the shops of an account again, each in its row: of two accounts with the same shop, the newer stays the newer.
/// The account must be locked.
pub(super) async fn reseal(
    connection: &mut PgConnection,
    sealer: &Sealer,
    account: &AccountId,
    trust: Trust,
) -> Result<()> {
    let keys = (account.app_key.as_str(), account.open_id.as_str());
    let Some((_, shops)) = read(connection, sealer, LIST, keys, trust).await? else { return Ok(()) };
    let stamp = set_stamp(connection, sealer, account, shops.len()).await?;
    let ciphers = seal_all(sealer, account, &stamp, shops.iter().map(|(_, shop)| shop))?;
    let numbers: Vec<i64> = shops.iter().map(|(number, _)| *number).collect();
    let update = sqlx::query(RESEAL).bind(numbers).bind(ciphers);
    update.execute(connection).await.map_err(failed("seal shops"))?;
    Ok(())
}

/// Distinguishes this save from all others.
async fn set_stamp(
    connection: &mut PgConnection,
    sealer: &Sealer,
    account: &AccountId,
    count: usize,
) -> Result<String> {
    let stamp = stamp(sealer, count)?;
    let update = sqlx::query(STAMP).bind(&account.app_key).bind(&account.open_id).bind(&stamp);
    update.execute(connection).await.map_err(failed("save shops"))?;
    Ok(stamp)
}

fn printable(shop: &AuthorizedShop) -> AuthorizedShop {
    let mut shop = shop.clone();
    for text in [&mut shop.name, &mut shop.region, &mut shop.seller_type, &mut shop.code] {
        storable(text);
    }
    shop
}
