//! Authorizations with their shops, for lists.

use std::time::Duration;

use async_trait::async_trait;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;
use tiktokshop_core::Result;
use tiktokshop_core::token::{AccountId, EXPIRING, Standing};
use tiktokshop_lifecycle::roster::{Roster, RosterEntry, RosterFilter, RosterShop};

use super::SqliteStore;
use crate::problem::failed;
use crate::seal::store_error;

/// Every authorization that a filter finds, once for each of its shops. `standing` says in SQL what `Noted::standing` says:
/// `?1` is now, `?2` the end that is soon. What cannot be renewed and has not been refused has no refresh token.
macro_rules! roster {
    ($select:literal, $rest:literal) => {
        concat!(
            "WITH roster AS (
                SELECT token.app_key, token.open_id, seller_name, seller_base_region, user_type, status, status_reason,
                    access_token_expires_at, refresh_token_expires_at, updated_at, number,
                    shop.id, shop.name, shop.region, shop.code,
                    CASE WHEN status IN ('deauthorized', 'needs_reauthorization') THEN status
                        WHEN renewable = 0 AND access_token_expires_at <= ?1 THEN 'needs_reauthorization'
                        WHEN noted.inactive_shops <> '[]' THEN 'shop_inactive'
                        WHEN noted.ends_at > 0 AND NOT (access_token_expires_at <> noted.warned_of
                            AND refresh_token_expires_at > noted.ends_at) THEN 'expiring'
                        WHEN refresh_token_expires_at > 0 AND refresh_token_expires_at <= ?2 THEN 'expiring'
                        ELSE 'active' END AS standing
                FROM token LEFT JOIN shop ON shop.app_key = token.app_key AND shop.open_id = token.open_id
                LEFT JOIN standing AS noted ON noted.app_key = token.app_key AND noted.open_id = token.open_id
                WHERE (?3 IS NULL OR (token.app_key = ?3 AND token.open_id = ?4))
                    AND (?5 IS NULL OR instr(lower(concat_ws(char(10), shop.id, shop.name, shop.code, seller_name,
                        token.open_id)), lower(?5)) > 0)) ",
            $select,
            " FROM roster ",
            $rest
        )
    };
}

const LIST: &str = roster!(
    "SELECT *",
    "WHERE ?6 IS NULL OR standing = ?6 ORDER BY app_key, open_id, number LIMIT ?7 OFFSET ?8"
);
const COUNT: &str = roster!("SELECT standing, COUNT(*)", "GROUP BY standing");

#[async_trait]
impl Roster for SqliteStore {
    async fn list_roster(
        &self,
        filter: &RosterFilter,
        offset: usize,
        limit: usize,
    ) -> Result<Vec<RosterEntry>> {
        let now = self.expiry(Duration::ZERO);
        let query = sqlx::query(LIST)
            .bind(now)
            .bind(now.saturating_add(EXPIRING))
            .bind(filter.account.as_ref().map(|account| account.app_key.as_str()))
            .bind(filter.account.as_ref().map(|account| account.open_id.as_str()))
            .bind(filter.search.as_deref())
            .bind(filter.standing.map(Standing::name))
            .bind(integer(limit))
            .bind(integer(offset));
        let pool = self.connections.get().await?;
        let rows = query.fetch_all(&*pool).await.map_err(failed("list authorizations"))?;
        rows.iter().map(entry).collect()
    }

    async fn count_roster(&self, filter: &RosterFilter) -> Result<Vec<(Standing, i64)>> {
        let now = self.expiry(Duration::ZERO);
        let query = sqlx::query_as::<_, (String, i64)>(COUNT)
            .bind(now)
            .bind(now.saturating_add(EXPIRING))
            .bind(filter.account.as_ref().map(|account| account.app_key.as_str()))
            .bind(filter.account.as_ref().map(|account| account.open_id.as_str()))
            .bind(filter.search.as_deref());
        let pool = self.connections.get().await?;
        let rows = query.fetch_all(&*pool).await.map_err(failed("count authorizations"))?;
        let count = |standing: Standing| {
            let found = rows.iter().find(|(name, _)| name == standing.name());
            found.map(|(_, count)| (standing, *count))
        };
        Ok(Standing::ALL.into_iter().filter_map(count).collect())
    }
}

fn integer(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn entry(row: &SqliteRow) -> Result<RosterEntry> {
    let standing: String = row.try_get("standing").map_err(failed("read an authorization"))?;
    let standing = Standing::named(&standing)
        .ok_or_else(|| store_error("an authorization stands in no way that is known"))?;
    read(row, standing).map_err(failed("read an authorization"))
}

fn read(row: &SqliteRow, standing: Standing) -> sqlx::Result<RosterEntry> {
    Ok(RosterEntry {
        account: AccountId { app_key: row.try_get("app_key")?, open_id: row.try_get("open_id")? },
        seller_name: row.try_get("seller_name")?,
        seller_base_region: row.try_get("seller_base_region")?,
        user_type: row.try_get("user_type")?,
        standing,
        status: row.try_get("status")?,
        reason: row.try_get("status_reason")?,
        access_token_expires_at: row.try_get("access_token_expires_at")?,
        refresh_token_expires_at: row.try_get("refresh_token_expires_at")?,
        updated_at: row.try_get("updated_at")?,
        shop: match row.try_get::<Option<String>, _>("id")? {
            Some(id) => Some(RosterShop {
                id,
                name: row.try_get("name")?,
                region: row.try_get("region")?,
                code: row.try_get("code")?,
            }),
            None => None,
        },
    })
}
