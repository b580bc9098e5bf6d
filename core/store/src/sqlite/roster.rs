//! Authorizations with their shops, for lists.

use std::time::Duration;

use async_trait::async_trait;
use sqlx::SqliteConnection;
use tiktokshop_core::Result;
use tiktokshop_core::token::{AccountId, EXPIRING, Standing, StoredRecord};
use tiktokshop_lifecycle::assets::{CREATOR, SELLER};
use tiktokshop_lifecycle::roster::{AccountPage, Roster, RosterAccount, RosterEntry, RosterFilter};

use super::write::Transaction;
use super::{SqliteStore, mark, shops, tokens};
use crate::problem::failed;
use crate::roster::{AccountRow, RosterRow, counts, integer};
use crate::seal::Trust;

/// What `Noted::standing` says, in SQL: `?1` is now, `?2` the end that is soon. What cannot be renewed and has not been refused
/// has no refresh token.
macro_rules! standing {
    () => {
        "CASE WHEN status IN ('deauthorized', 'needs_reauthorization') THEN status
            WHEN renewable = 0 AND access_token_expires_at <= ?1 THEN 'needs_reauthorization'
            WHEN noted.inactive_shops <> '[]' THEN 'shop_inactive'
            WHEN noted.ends_at > 0 AND NOT (access_token_expires_at <> noted.warned_of
                AND refresh_token_expires_at > noted.ends_at) THEN 'expiring'
            WHEN refresh_token_expires_at > 0 AND refresh_token_expires_at <= ?2 THEN 'expiring'
            ELSE 'active' END AS standing"
    };
}

/// Every authorization that a filter finds, once for each of its shops.
macro_rules! roster {
    ($select:literal, $rest:literal) => {
        concat!(
            "WITH roster AS (
                SELECT token.app_key, token.open_id, seller_name, seller_base_region, user_type, status, status_reason,
                    access_token_expires_at, refresh_token_expires_at, updated_at, number,
                    shop.id, shop.name, shop.region, shop.seller_type, shop.code, ",
            standing!(),
            " FROM token LEFT JOIN shop ON shop.app_key = token.app_key AND shop.open_id = token.open_id
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
/// Each authorization once, from the primary key: a page reads its own rows.
const PAGE: &str = concat!(
    "SELECT token.app_key, token.open_id, seller_name, seller_base_region, user_type, granted_scopes, status, status_reason,
        access_token_expires_at, refresh_token_expires_at, updated_at,
        coalesce(noted.inactive_shops, '[]') AS inactive_shops,
        (SELECT json_group_array(json_object('id', id, 'name', name, 'region', region, 'seller_type', seller_type,
                'code', code) ORDER BY number)
            FROM shop WHERE shop.app_key = token.app_key AND shop.open_id = token.open_id) AS shops,
        (SELECT json_group_array(json_object('category_id', category_id, 'category_name', category_name,
                'target_market', target_market) ORDER BY place)
            FROM asset WHERE asset.app_key = token.app_key AND asset.open_id = token.open_id) AS assets, ",
    standing!(),
    " FROM token LEFT JOIN standing AS noted ON noted.app_key = token.app_key AND noted.open_id = token.open_id
    WHERE (token.app_key, token.open_id) > (?3, ?4) AND (?5 IS NULL OR token.app_key = ?5)
        AND (NOT ?6 OR user_type NOT IN (?7, ?8))
    ORDER BY token.app_key, token.open_id LIMIT ?9"
);
const NAMES: &str = "SELECT app_key, open_id FROM token
    WHERE (app_key, open_id) > (?1, ?2) AND (?3 IS NULL OR app_key = ?3) AND (NOT ?4 OR user_type NOT IN (?5, ?6))
    ORDER BY app_key, open_id LIMIT ?7";
const COUNT_ACCOUNTS: &str = "SELECT app_key, COUNT(*) FROM token GROUP BY app_key ORDER BY app_key";

#[async_trait]
impl Roster for SqliteStore {
    async fn list_roster(
        &self,
        filter: &RosterFilter,
        offset: usize,
        limit: usize,
    ) -> Result<Vec<RosterEntry>> {
        let now = self.expiry(Duration::ZERO);
        let query = sqlx::query_as::<_, RosterRow>(LIST)
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
        rows.into_iter().map(RosterRow::entry).collect()
    }

    async fn page_accounts(&self, page: &AccountPage) -> Result<Vec<RosterAccount>> {
        let now = self.expiry(Duration::ZERO);
        let after = page.after.as_ref().map_or(("", ""), |after| (&after.app_key, &after.open_id));
        let query = sqlx::query_as::<_, AccountRow>(PAGE)
            .bind(now)
            .bind(now.saturating_add(EXPIRING))
            .bind(after.0)
            .bind(after.1)
            .bind(page.app_key.as_deref())
            .bind(page.of_partners)
            .bind(SELLER)
            .bind(CREATOR)
            .bind(integer(page.limit));
        let pool = self.connections.get().await?;
        let rows = query.fetch_all(&*pool).await.map_err(failed("list authorizations"))?;
        rows.into_iter().map(AccountRow::account).collect()
    }

    /// In one transaction, in which each row is verified against the marks, as when it is loaded alone.
    async fn page_records(&self, page: &AccountPage) -> Result<Vec<StoredRecord>> {
        let pool = self.connections.get().await?;
        let mut reading = Transaction::reading(&pool).await?;
        let mut found = Vec::new();
        for account in names(&mut reading, page).await? {
            mark::check(&mut reading, &self.sealer, &account).await?;
            let record = tokens::read(&mut reading, &self.sealer, &account, Trust::Sealed).await?;
            let Some(record) = record else { continue };
            let shops = shops::read(&mut reading, &self.sealer, &account).await?;
            found.push(StoredRecord::new(account, record).with_shops(shops));
        }
        reading.rollback().await?;
        Ok(found)
    }

    async fn count_accounts(&self) -> Result<Vec<(String, i64)>> {
        let pool = self.connections.get().await?;
        sqlx::query_as(COUNT_ACCOUNTS).fetch_all(&*pool).await.map_err(failed("count authorizations"))
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
        Ok(counts(&rows))
    }
}

async fn names(connection: &mut SqliteConnection, page: &AccountPage) -> Result<Vec<AccountId>> {
    let after = page.after.as_ref().map_or(("", ""), |after| (&after.app_key, &after.open_id));
    let query = sqlx::query_as(NAMES)
        .bind(after.0)
        .bind(after.1)
        .bind(page.app_key.as_deref())
        .bind(page.of_partners)
        .bind(SELLER)
        .bind(CREATOR)
        .bind(integer(page.limit));
    let rows: Vec<(String, String)> =
        query.fetch_all(connection).await.map_err(failed("list authorizations"))?;
    Ok(rows.into_iter().map(|(app_key, open_id)| AccountId { app_key, open_id }).collect())
}
