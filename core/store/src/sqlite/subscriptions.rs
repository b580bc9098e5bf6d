//! The tables `subscribed_shop` and `subscription`: the webhook topics of shops.

use std::time::Duration;

use async_trait::async_trait;
use sqlx::SqliteConnection;
use tiktokshop_core::Result;
use tiktokshop_lifecycle::subscriptions::{DueShop, ShopSubscriptions, Subscriptions};

use super::SqliteStore;
use super::write::Transaction;
use crate::problem::failed;
use crate::subscriptions::{DueRow, ShopRow, TopicRow, has_failed, joined};

const SHOP: &str = "INSERT INTO subscribed_shop (app_key, shop_id, wanted, number, error, failed, checked_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    ON CONFLICT (app_key, shop_id) DO UPDATE SET wanted = excluded.wanted, number = excluded.number,
        error = excluded.error, failed = excluded.failed, checked_at = excluded.checked_at";
const CLEAR: &str = "DELETE FROM subscription WHERE app_key = ?1 AND shop_id = ?2";
const TOPIC: &str =
    "INSERT INTO subscription (app_key, shop_id, topic, address, error) VALUES (?1, ?2, ?3, ?4, ?5)";
const SHOPS: &str = "SELECT app_key, shop_id, wanted, number, error, failed, checked_at FROM subscribed_shop
    WHERE app_key = ?1 AND (?2 IS NULL OR shop_id = ?2)
    ORDER BY shop_id";
const TOPICS: &str = "SELECT app_key, shop_id, topic, address, error FROM subscription
    WHERE app_key = ?1 AND (?2 IS NULL OR shop_id = ?2)
    ORDER BY shop_id, topic";
const DUE: &str = "SELECT one.id, one.number
    FROM (SELECT id, max(number) AS number FROM shop WHERE app_key = ?1 GROUP BY id) AS one
    LEFT JOIN subscribed_shop AS seen ON seen.app_key = ?1 AND seen.shop_id = one.id
    WHERE seen.shop_id IS NULL OR seen.wanted <> ?2 OR seen.number <> one.number
        OR seen.checked_at <= ?3 - CASE WHEN seen.failed THEN ?5 ELSE ?4 END
    ORDER BY seen.checked_at IS NOT NULL, seen.checked_at, one.id LIMIT ?6";

#[async_trait]
impl Subscriptions for SqliteStore {
    async fn save_subscriptions(&self, found: &ShopSubscriptions) -> Result<()> {
        let mut writing = Transaction::writing(&*self.connections.get().await?).await?;
        put(&mut writing, found, self.clock.now()).await?;
        writing.commit("save webhook topics").await
    }

    async fn list_subscriptions(
        &self,
        app_key: &str,
        shop_id: Option<&str>,
    ) -> Result<Vec<ShopSubscriptions>> {
        let mut reading = Transaction::reading(&*self.connections.get().await?).await?;
        let query = sqlx::query_as::<_, ShopRow>(SHOPS).bind(app_key).bind(shop_id);
        let shops = query.fetch_all(&mut *reading).await.map_err(failed("list webhook topics"))?;
        let query = sqlx::query_as::<_, TopicRow>(TOPICS).bind(app_key).bind(shop_id);
        let topics = query.fetch_all(&mut *reading).await.map_err(failed("list webhook topics"))?;
        reading.rollback().await?;
        Ok(joined(shops, topics))
    }

    async fn due_subscriptions(
        &self,
        app_key: &str,
        wanted: &str,
        age: Duration,
        failed_age: Duration,
        limit: usize,
    ) -> Result<Vec<DueShop>> {
        let seconds = |time: Duration| i64::try_from(time.as_secs()).unwrap_or(i64::MAX / 2);
        let query = sqlx::query_as::<_, DueRow>(DUE)
            .bind(app_key)
            .bind(wanted)
            .bind(self.clock.now())
            .bind(seconds(age))
            .bind(seconds(failed_age))
            .bind(i64::try_from(limit).unwrap_or(i64::MAX));
        let pool = self.connections.get().await?;
        let rows =
            query.fetch_all(&*pool).await.map_err(failed("find shops whose webhook topics are due"))?;
        Ok(rows.into_iter().map(DueShop::from).collect())
    }
}

async fn put(connection: &mut SqliteConnection, found: &ShopSubscriptions, now: i64) -> Result<()> {
    let query = sqlx::query(SHOP)
        .bind(&found.app_key)
        .bind(&found.shop_id)
        .bind(&found.wanted)
        .bind(found.authorization)
        .bind(&found.error)
        .bind(has_failed(found))
        .bind(now);
    query.execute(&mut *connection).await.map_err(failed("save a shop's webhook topics"))?;
    if !found.error.is_empty() {
        return Ok(());
    }
    let clear = sqlx::query(CLEAR).bind(&found.app_key).bind(&found.shop_id);
    clear.execute(&mut *connection).await.map_err(failed("replace webhook topics"))?;
    for one in &found.topics {
        let query = sqlx::query(TOPIC).bind(&found.app_key).bind(&found.shop_id);
        let query = query.bind(&one.topic).bind(&one.address).bind(&one.error);
        query.execute(&mut *connection).await.map_err(failed("save a webhook topic"))?;
    }
    Ok(())
}
