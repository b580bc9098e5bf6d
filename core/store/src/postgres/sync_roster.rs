//! The checkpoints of all shops, for lists and sums.

use std::time::Duration;

use async_trait::async_trait;
use sqlx::PgConnection;
use tiktokshop_core::Result;
use tiktokshop_lifecycle::sync::{CopiedFilter, CopiedKind, CopiedShop, SyncRoster};

use super::PostgresStore;
use super::problem::failed;
use crate::roster::integer;
use crate::sync_roster::{CopiedRow, KindRow, name, seconds, shops};

/// `open` are shops that an authorization still opens, `copied` those with checkpoints that a filter finds: `$1` is now, `$2`
/// the search, `$3` after how many seconds a checkpoint is behind.
macro_rules! copied {
    ($($rest:tt)*) => {
        concat!(
            "WITH time AS (SELECT COALESCE($1, store_now()) AS now),
            open AS (
                SELECT DISTINCT shop.app_key, shop.id FROM shop
                JOIN token ON token.app_key = shop.app_key AND token.open_id = shop.open_id
                WHERE token.status NOT IN ('deauthorized', 'needs_reauthorization')),
            shops AS (
                SELECT app_key, shop_id, MIN(updated_at) FILTER (WHERE kind NOT LIKE '%.full') AS oldest
                FROM checkpoint GROUP BY app_key, shop_id),
            copied AS (
                SELECT app_key, shop_id FROM shops CROSS JOIN time
                WHERE ($2::text IS NULL OR position(lower($2) IN lower(concat_ws(chr(10), shop_id, ",
            name!("shops"),
            "))) > 0)
                    AND ($3::bigint IS NULL
                        OR (oldest <= time.now - $3 AND (app_key, shop_id) IN (SELECT app_key, id FROM open)))) ",
            $($rest)*
        )
    };
}

const LIST: &str = copied!(
    "SELECT ",
    name!("page"),
    " AS name, checkpoint.* FROM (SELECT * FROM copied ORDER BY app_key, shop_id LIMIT $4 OFFSET $5) AS page
    JOIN checkpoint ON checkpoint.app_key = page.app_key AND checkpoint.shop_id = page.shop_id
    ORDER BY page.app_key, page.shop_id, checkpoint.kind"
);
const COUNT: &str = copied!("SELECT COUNT(*) FROM copied");
const SUM: &str = copied!(
    "SELECT kind, COUNT(*) AS shops, COUNT(*) FILTER (WHERE $2 IS NULL AND updated_at <= time.now - $3) AS behind,
        MIN(updated_at) AS oldest, MAX(time.now) AS now FROM open
    JOIN checkpoint ON checkpoint.app_key = open.app_key AND checkpoint.shop_id = open.id CROSS JOIN time
    WHERE kind NOT LIKE '%.full' GROUP BY kind ORDER BY kind"
);

#[async_trait]
impl SyncRoster for PostgresStore {
    async fn list_copied(
        &self,
        filter: &CopiedFilter,
        offset: usize,
        limit: usize,
    ) -> Result<Vec<CopiedShop>> {
        let page = (integer(limit), integer(offset));
        Ok(shops(repeated!(self, connection => list(connection, filter, page, self.now()))?))
    }

    async fn count_copied(&self, filter: &CopiedFilter) -> Result<i64> {
        repeated!(self, connection => count(connection, filter, self.now()))
    }

    async fn sum_copied(&self, behind: Duration) -> Result<Vec<CopiedKind>> {
        let rows = repeated!(self, connection => sum(connection, behind, self.now()))?;
        Ok(rows.into_iter().map(|(row, now)| row.kind(now)).collect())
    }
}

async fn list(
    connection: &mut PgConnection,
    filter: &CopiedFilter,
    (limit, offset): (i64, i64),
    now: Option<i64>,
) -> Result<Vec<CopiedRow>> {
    let query = sqlx::query_as(LIST).bind(now).bind(searched(filter)).bind(filter.behind.map(seconds));
    let rows = query.bind(limit).bind(offset).fetch_all(connection).await;
    rows.map_err(failed("list copied shops"))
}

async fn count(connection: &mut PgConnection, filter: &CopiedFilter, now: Option<i64>) -> Result<i64> {
    let query = sqlx::query_scalar(COUNT).bind(now).bind(searched(filter)).bind(filter.behind.map(seconds));
    query.fetch_one(connection).await.map_err(failed("count copied shops"))
}

/// Each kind with the time by which it was asked.
async fn sum(
    connection: &mut PgConnection,
    behind: Duration,
    now: Option<i64>,
) -> Result<Vec<(KindRow, i64)>> {
    use sqlx::{FromRow as _, Row as _};
    let query = sqlx::query(SUM).bind(now).bind(None::<String>).bind(seconds(behind));
    let rows = query.fetch_all(connection).await.map_err(failed("sum copies"))?;
    let read = |row: &sqlx::postgres::PgRow| Ok((KindRow::from_row(row)?, row.try_get("now")?));
    rows.iter().map(read).collect::<sqlx::Result<_>>().map_err(failed("sum copies"))
}

/// PostgreSQL's text has no NUL, and a statement with one fails.
fn searched(filter: &CopiedFilter) -> Option<String> {
    filter.search.as_ref().map(|search| search.replace('\0', "\u{fffd}"))
}
