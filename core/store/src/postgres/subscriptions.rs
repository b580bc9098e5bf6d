//! The tables `subscribed_shop` and `subscription`: the webhook topics of shops.

use std::time::Duration;

use async_trait::async_trait;
use sqlx::PgConnection;
use tiktokshop_core::Result;
use tiktokshop_lifecycle::subscriptions::{DueShop, ShopSubscriptions, Subscriptions};

use super::PostgresStore;
use super::pool;
use super::problem::failed;
use crate::subscriptions::{DueRow, ShopRow, TopicRow, has_failed, joined};

/// Locks the shop's row until the end of the transaction, so that two saves do not mix.
const SHOP: &str = "INSERT INTO subscribed_shop (app_key, shop_id, wanted, number, error, failed, checked_at)
    VALUES ($1, $2, $3, $4, $5, $6, COALESCE($7, store_now()))
    ON CONFLICT (app_key, shop_id) DO UPDATE SET wanted = excluded.wanted, number = excluded.number,
        error = excluded.error, failed = excluded.failed, checked_at = excluded.checked_at";
const CLEAR: &str = "DELETE FROM subscription WHERE app_key = $1 AND shop_id = $2";
const TOPICS_OF_SHOP: &str = "INSERT INTO subscription (app_key, shop_id, topic, address, error)
    SELECT $1, $2, one.* FROM UNNEST($3::text[], $4::text[], $5::text[]) AS one";
/// Shops and topics are read in the same state of the database.
const ONE_STATE: &str = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";
const SHOPS: &str = "SELECT * FROM subscribed_shop WHERE app_key = $1 AND ($2::text IS NULL OR shop_id = $2)
    ORDER BY shop_id";
const TOPICS: &str = "SELECT * FROM subscription WHERE app_key = $1 AND ($2::text IS NULL OR shop_id = $2)
    ORDER BY shop_id, topic";
const DUE: &str = "SELECT one.id, one.number
    FROM (SELECT id, max(number) AS number FROM shop WHERE app_key = $1 GROUP BY id) AS one
    LEFT JOIN subscribed_shop AS seen ON seen.app_key = $1 AND seen.shop_id = one.id
    WHERE seen.shop_id IS NULL OR seen.wanted <> $2 OR seen.number <> one.number
        OR seen.checked_at <= COALESCE($3, store_now()) - CASE WHEN seen.failed THEN $5::bigint ELSE $4::bigint END
    ORDER BY seen.checked_at IS NOT NULL, seen.checked_at, one.id LIMIT $6";

#[async_trait]
impl Subscriptions for PostgresStore {
    async fn save_subscriptions(&self, found: &ShopSubscriptions) -> Result<()> {
        repeated!(self, connection => save(connection, found, self.now()))
    }

    async fn list_subscriptions(
        &self,
        app_key: &str,
        shop_id: Option<&str>,
    ) -> Result<Vec<ShopSubscriptions>> {
        repeated!(self, connection => list(connection, app_key, shop_id))
    }

    async fn due_subscriptions(
        &self,
        app_key: &str,
        wanted: &str,
        age: Duration,
        failed_age: Duration,
        limit: usize,
    ) -> Result<Vec<DueShop>> {
        let ages = (age, failed_age);
        repeated!(self, connection => due(connection, app_key, wanted, ages, limit, self.now()))
    }
}

async fn save(connection: &mut PgConnection, found: &ShopSubscriptions, now: Option<i64>) -> Result<()> {
    let mut transaction = pool::begin(connection).await?;
    put(&mut transaction, found, now).await?;
    pool::commit(transaction, "save webhook topics").await
}

async fn put(connection: &mut PgConnection, found: &ShopSubscriptions, now: Option<i64>) -> Result<()> {
    let query = sqlx::query(SHOP)
        .bind(&found.app_key)
        .bind(&found.shop_id)
        .bind(&found.wanted)
        .bind(found.authorization)
        .bind(without_nul(&found.error))
        .bind(has_failed(found))
        .bind(now);
    query.execute(&mut *connection).await.map_err(failed("save a shop's webhook topics"))?;
    if !found.error.is_empty() {
        return Ok(());
    }
    let clear = sqlx::query(CLEAR).bind(&found.app_key).bind(&found.shop_id);
    clear.execute(&mut *connection).await.map_err(failed("replace webhook topics"))?;
    let topics: Vec<String> = found.topics.iter().map(|one| without_nul(&one.topic)).collect();
    let addresses: Vec<String> = found.topics.iter().map(|one| without_nul(&one.address)).collect();
    let errors: Vec<String> = found.topics.iter().map(|one| without_nul(&one.error)).collect();
    let query = sqlx::query(TOPICS_OF_SHOP).bind(&found.app_key).bind(&found.shop_id);
    let query = query.bind(topics).bind(addresses).bind(errors);
    query.execute(&mut *connection).await.map_err(failed("save webhook topics"))?;
    Ok(())
}

/// PostgreSQL's text cannot hold this character.
fn without_nul(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

async fn list(
    connection: &mut PgConnection,
    app_key: &str,
    shop_id: Option<&str>,
) -> Result<Vec<ShopSubscriptions>> {
    let mut reading = pool::begin(connection).await?;
    sqlx::query(ONE_STATE).execute(&mut *reading).await.map_err(failed("list webhook topics"))?;
    let query = sqlx::query_as::<_, ShopRow>(SHOPS).bind(app_key).bind(shop_id);
    let shops = query.fetch_all(&mut *reading).await.map_err(failed("list webhook topics"))?;
    let query = sqlx::query_as::<_, TopicRow>(TOPICS).bind(app_key).bind(shop_id);
    let topics = query.fetch_all(&mut *reading).await.map_err(failed("list webhook topics"))?;
    pool::commit(reading, "list webhook topics").await?;
    Ok(joined(shops, topics))
}

async fn due(
    connection: &mut PgConnection,
    app_key: &str,
    wanted: &str,
    (age, failed_age): (Duration, Duration),
    limit: usize,
    now: Option<i64>,
) -> Result<Vec<DueShop>> {
    let seconds = |time: Duration| i64::try_from(time.as_secs()).unwrap_or(i64::MAX / 2);
    let query = sqlx::query_as::<_, DueRow>(DUE)
        .bind(app_key)
        .bind(wanted)
        .bind(now)
        .bind(seconds(age))
        .bind(seconds(failed_age))
        .bind(i64::try_from(limit).unwrap_or(i64::MAX));
    let rows =
        query.fetch_all(connection).await.map_err(failed("find shops whose webhook topics are due"))?;
    Ok(rows.into_iter().map(DueShop::from).collect())
}
