//! The checkpoints of all shops, for lists and sums.

use std::time::Duration;

use async_trait::async_trait;
use tiktokshop_core::Result;
use tiktokshop_lifecycle::sync::{CopiedFilter, CopiedKind, CopiedShop, SyncRoster};

use super::SqliteStore;
use crate::problem::failed;
use crate::roster::integer;
use crate::sync_roster::{CopiedRow, KindRow, name, seconds, shops};

/// `open` are shops that an authorization still opens, `copied` those with checkpoints that a filter finds: `?1` is the search,
/// `?2` the time before which a checkpoint is behind.
macro_rules! copied {
    ($($rest:tt)*) => {
        concat!(
            "WITH open AS (
                SELECT DISTINCT shop.app_key, shop.id FROM shop
                JOIN token ON token.app_key = shop.app_key AND token.open_id = shop.open_id
                WHERE token.status NOT IN ('deauthorized', 'needs_reauthorization')),
            shops AS (
                SELECT app_key, shop_id, MIN(CASE WHEN kind NOT LIKE '%.full' THEN updated_at END) AS oldest
                FROM checkpoint GROUP BY app_key, shop_id),
            copied AS (
                SELECT app_key, shop_id FROM shops
                WHERE (?1 IS NULL OR instr(lower(shop_id || char(10) || ",
            name!("shops"),
            "), lower(?1)) > 0)
                    AND (?2 IS NULL OR (oldest <= ?2 AND (app_key, shop_id) IN (SELECT app_key, id FROM open)))) ",
            $($rest)*
        )
    };
}

const LIST: &str = copied!(
    "SELECT ",
    name!("page"),
    " AS name, checkpoint.app_key, checkpoint.shop_id, kind, cursor, revision, updated_at
    FROM (SELECT * FROM copied ORDER BY app_key, shop_id LIMIT ?3 OFFSET ?4) AS page
    JOIN checkpoint ON checkpoint.app_key = page.app_key AND checkpoint.shop_id = page.shop_id
    ORDER BY page.app_key, page.shop_id, checkpoint.kind"
);
const COUNT: &str = copied!("SELECT COUNT(*) FROM copied");
const SUM: &str = copied!(
    "SELECT kind, COUNT(*) AS shops, SUM(updated_at <= ?2) AS behind, MIN(updated_at) AS oldest FROM open
    JOIN checkpoint ON checkpoint.app_key = open.app_key AND checkpoint.shop_id = open.id
    WHERE kind NOT LIKE '%.full' GROUP BY kind ORDER BY kind"
);

#[async_trait]
impl SyncRoster for SqliteStore {
    async fn list_copied(
        &self,
        filter: &CopiedFilter,
        offset: usize,
        limit: usize,
    ) -> Result<Vec<CopiedShop>> {
        let pool = self.connections.get().await?;
        let query = sqlx::query_as::<_, CopiedRow>(LIST)
            .bind(filter.search.as_deref())
            .bind(self.before(filter.behind))
            .bind(integer(limit))
            .bind(integer(offset));
        Ok(shops(query.fetch_all(&*pool).await.map_err(failed("list copied shops"))?))
    }

    async fn count_copied(&self, filter: &CopiedFilter) -> Result<i64> {
        let pool = self.connections.get().await?;
        let query = sqlx::query_scalar(COUNT).bind(filter.search.as_deref()).bind(self.before(filter.behind));
        query.fetch_one(&*pool).await.map_err(failed("count copied shops"))
    }

    async fn sum_copied(&self, behind: Duration) -> Result<Vec<CopiedKind>> {
        let pool = self.connections.get().await?;
        let query = sqlx::query_as::<_, KindRow>(SUM).bind(None::<String>).bind(self.before(Some(behind)));
        let rows = query.fetch_all(&*pool).await.map_err(failed("sum copies"))?;
        let now = self.expiry(Duration::ZERO);
        Ok(rows.into_iter().map(|row| row.kind(now)).collect())
    }
}

impl SqliteStore {
    /// The last second of which a checkpoint is behind.
    fn before(&self, behind: Option<Duration>) -> Option<i64> {
        behind.map(|behind| self.expiry(Duration::ZERO).saturating_sub(seconds(behind)))
    }
}
