//! The table `shop`.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqlitePool};
use tiktokshop_core::Result;
use tiktokshop_core::token::{AccountId, AuthorizedShop, ShopEntry};

use crate::problem::failed;

const CLEAR: &str = "DELETE FROM shop WHERE app_key = ?1 AND open_id = ?2";
const INSERT: &str = "INSERT INTO shop (app_key, open_id, id, cipher, region, name, seller_type, code)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
const LIST: &str = "SELECT * FROM shop WHERE app_key = ?1 AND open_id = ?2 ORDER BY number";
const FIND: &str = "SELECT * FROM shop WHERE app_key = ?1 AND id = ?2 ORDER BY number DESC LIMIT 1";

/// All at once: nobody sees the old shops gone and the new ones not yet there.
pub(super) async fn save(pool: &SqlitePool, account: &AccountId, shops: &[AuthorizedShop]) -> Result<()> {
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await.map_err(failed("be locked"))?;
    let clear = sqlx::query(CLEAR).bind(&account.app_key).bind(&account.open_id);
    clear.execute(&mut *transaction).await.map_err(failed("replace shops"))?;
    for shop in shops {
        let insert = sqlx::query(INSERT)
            .bind(&account.app_key)
            .bind(&account.open_id)
            .bind(&shop.id)
            .bind(&shop.cipher)
            .bind(&shop.region)
            .bind(&shop.name)
            .bind(&shop.seller_type)
            .bind(&shop.code);
        insert.execute(&mut *transaction).await.map_err(failed("save a shop"))?;
    }
    transaction.commit().await.map_err(failed("save shops"))
}

pub(super) async fn list(pool: &SqlitePool, account: &AccountId) -> Result<Vec<AuthorizedShop>> {
    let query = sqlx::query(LIST).bind(&account.app_key).bind(&account.open_id);
    let rows = query.fetch_all(pool).await.map_err(failed("list shops"))?;
    rows.iter().map(shop).collect()
}

pub(super) async fn find(pool: &SqlitePool, app_key: &str, shop_id: &str) -> Result<Option<ShopEntry>> {
    let query = sqlx::query(FIND).bind(app_key).bind(shop_id);
    let row = query.fetch_optional(pool).await.map_err(failed("find a shop"))?;
    row.map(|row| {
        let account = AccountId { app_key: text(&row, "app_key")?, open_id: text(&row, "open_id")? };
        Ok(ShopEntry { account, shop: shop(&row)? })
    })
    .transpose()
}

fn shop(row: &SqliteRow) -> Result<AuthorizedShop> {
    Ok(AuthorizedShop {
        id: text(row, "id")?,
        cipher: text(row, "cipher")?,
        region: text(row, "region")?,
        name: text(row, "name")?,
        seller_type: text(row, "seller_type")?,
        code: text(row, "code")?,
    })
}

fn text(row: &SqliteRow, column: &str) -> Result<String> {
    row.try_get(column).map_err(failed("read a shop"))
}
