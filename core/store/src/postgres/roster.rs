//! Authorizations with their shops, for lists.

use async_trait::async_trait;
use sqlx::{FromRow, PgConnection};
use tiktokshop_core::Result;
use tiktokshop_core::token::{AccountId, EXPIRING, Standing, StoredRecord};
use tiktokshop_lifecycle::assets::{CREATOR, SELLER};
use tiktokshop_lifecycle::roster::{AccountPage, Roster, RosterAccount, RosterEntry, RosterFilter};

use super::PostgresStore;
use super::problem::failed;
use super::shops;
use crate::roster::{AccountRow, RosterRow, counts, integer};
use crate::seal::{Sealer, Trust};
use crate::token_row::TokenRow;

/// What `Noted::standing` says, in SQL: `time.now` is now, `$2` how soon an end is soon. What cannot be renewed and has not been
/// refused has no refresh token.
macro_rules! standing {
    () => {
        "CASE WHEN status IN ('deauthorized', 'needs_reauthorization') THEN status
            WHEN NOT renewable AND access_token_expires_at <= time.now THEN 'needs_reauthorization'
            WHEN noted.inactive_shops <> '[]' THEN 'shop_inactive'
            WHEN noted.ends_at > 0 AND NOT (access_token_expires_at <> noted.warned_of
                AND refresh_token_expires_at > noted.ends_at) THEN 'expiring'
            WHEN refresh_token_expires_at > 0 AND refresh_token_expires_at <= time.now + $2 THEN 'expiring'
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
            " FROM token CROSS JOIN (SELECT COALESCE($1, store_now()) AS now) AS time
                LEFT JOIN shop ON shop.app_key = token.app_key AND shop.open_id = token.open_id
                LEFT JOIN standing AS noted ON noted.app_key = token.app_key AND noted.open_id = token.open_id
                WHERE ($3::text IS NULL OR (token.app_key = $3 AND token.open_id = $4))
                    AND ($5::text IS NULL OR position(lower($5) IN lower(concat_ws(chr(10), shop.id, shop.name, shop.code,
                        seller_name, token.open_id))) > 0)) ",
            $select,
            " FROM roster ",
            $rest
        )
    };
}

const LIST: &str = roster!(
    "SELECT *",
    "WHERE $6::text IS NULL OR standing = $6 ORDER BY app_key, open_id, number LIMIT $7 OFFSET $8"
);
const COUNT: &str = roster!("SELECT standing, COUNT(*)", "GROUP BY standing");
/// Each authorization once, from the primary key: a page reads its own rows.
const PAGE: &str = concat!(
    "SELECT token.app_key, token.open_id, seller_name, seller_base_region, user_type, granted_scopes, status, status_reason,
        access_token_expires_at, refresh_token_expires_at, updated_at,
        COALESCE(noted.inactive_shops, '[]') AS inactive_shops,
        COALESCE((SELECT json_agg(json_build_object('id', id, 'name', name, 'region', region, 'seller_type', seller_type,
                'code', code) ORDER BY number)::text
            FROM shop WHERE shop.app_key = token.app_key AND shop.open_id = token.open_id), '[]') AS shops,
        COALESCE((SELECT json_agg(json_build_object('category_id', category_id, 'category_name', category_name,
                'target_market', target_market) ORDER BY place)::text
            FROM asset WHERE asset.app_key = token.app_key AND asset.open_id = token.open_id), '[]') AS assets, ",
    standing!(),
    " FROM token CROSS JOIN (SELECT COALESCE($1, store_now()) AS now) AS time
    LEFT JOIN standing AS noted ON noted.app_key = token.app_key AND noted.open_id = token.open_id
    WHERE (token.app_key, token.open_id) > ($3, $4) AND ($5::text IS NULL OR token.app_key = $5)
        AND (NOT $6 OR user_type <> ALL ($7))
    ORDER BY token.app_key, token.open_id LIMIT $8"
);
const RECORDS: &str = "SELECT * FROM token
    WHERE (app_key, open_id) > ($1, $2) AND ($3::text IS NULL OR app_key = $3) AND (NOT $4 OR user_type <> ALL ($5))
    ORDER BY app_key, open_id LIMIT $6";
const COUNT_ACCOUNTS: &str = "SELECT app_key, COUNT(*) FROM token GROUP BY app_key ORDER BY app_key";

#[async_trait]
impl Roster for PostgresStore {
    async fn list_roster(
        &self,
        filter: &RosterFilter,
        offset: usize,
        limit: usize,
    ) -> Result<Vec<RosterEntry>> {
        let rows = repeated!(self, connection => list(connection, filter, self.now(), (offset, limit)))?;
        rows.into_iter().map(RosterRow::entry).collect()
    }

    async fn page_accounts(&self, page: &AccountPage) -> Result<Vec<RosterAccount>> {
        let rows = repeated!(self, connection => accounts(connection, page, self.now()))?;
        rows.into_iter().map(AccountRow::account).collect()
    }

    async fn page_records(&self, page: &AccountPage) -> Result<Vec<StoredRecord>> {
        repeated!(self, connection => records(connection, &self.sealer, page))
    }

    async fn count_accounts(&self) -> Result<Vec<(String, i64)>> {
        repeated!(self, connection => count_accounts(connection))
    }

    async fn count_roster(&self, filter: &RosterFilter) -> Result<Vec<(Standing, i64)>> {
        Ok(counts(&repeated!(self, connection => count(connection, filter, self.now()))?))
    }
}

async fn list(
    connection: &mut PgConnection,
    filter: &RosterFilter,
    now: Option<i64>,
    (offset, limit): (usize, usize),
) -> Result<Vec<RosterRow>> {
    let query = sqlx::query_as(LIST)
        .bind(now)
        .bind(EXPIRING)
        .bind(filter.account.as_ref().map(|account| account.app_key.as_str()))
        .bind(filter.account.as_ref().map(|account| account.open_id.as_str()))
        .bind(searched(filter))
        .bind(filter.standing.map(Standing::name))
        .bind(integer(limit))
        .bind(integer(offset));
    query.fetch_all(connection).await.map_err(failed("list authorizations"))
}

async fn accounts(
    connection: &mut PgConnection,
    page: &AccountPage,
    now: Option<i64>,
) -> Result<Vec<AccountRow>> {
    let after = page.after.as_ref().map_or(("", ""), |after| (&after.app_key, &after.open_id));
    let query = sqlx::query_as(PAGE)
        .bind(now)
        .bind(EXPIRING)
        .bind(after.0)
        .bind(after.1)
        .bind(page.app_key.as_deref())
        .bind(page.of_partners)
        .bind([SELLER, CREATOR])
        .bind(integer(page.limit));
    query.fetch_all(connection).await.map_err(failed("list authorizations"))
}

/// A row of the table `token`, and whose it is.
#[derive(FromRow)]
struct NamedRow {
    app_key: String,
    open_id: String,
    #[sqlx(flatten)]
    token: TokenRow,
}

/// Two queries: one for the records, one for the shops of all of them.
async fn records(
    connection: &mut PgConnection,
    sealer: &Sealer,
    page: &AccountPage,
) -> Result<Vec<StoredRecord>> {
    let rows = named(connection, page).await?;
    let accounts: Vec<_> = rows.iter().map(|row| AccountId::new(&row.app_key, &row.open_id)).collect();
    let mut shops = shops::of_all(connection, sealer, &accounts).await?;
    let stored = |(account, row): (AccountId, NamedRow)| {
        let record = row.token.record(sealer, &account, Trust::Sealed)?;
        let shops = shops.remove(&account).unwrap_or_default();
        Ok(StoredRecord::new(account, record).with_shops(shops))
    };
    accounts.into_iter().zip(rows).map(stored).collect()
}

async fn named(connection: &mut PgConnection, page: &AccountPage) -> Result<Vec<NamedRow>> {
    let after = page.after.as_ref().map_or(("", ""), |after| (&after.app_key, &after.open_id));
    let query = sqlx::query_as(RECORDS)
        .bind(after.0)
        .bind(after.1)
        .bind(page.app_key.as_deref())
        .bind(page.of_partners)
        .bind([SELLER, CREATOR])
        .bind(integer(page.limit));
    query.fetch_all(connection).await.map_err(failed("list authorizations"))
}

async fn count_accounts(connection: &mut PgConnection) -> Result<Vec<(String, i64)>> {
    sqlx::query_as(COUNT_ACCOUNTS).fetch_all(connection).await.map_err(failed("count authorizations"))
}

async fn count(
    connection: &mut PgConnection,
    filter: &RosterFilter,
    now: Option<i64>,
) -> Result<Vec<(String, i64)>> {
    let query = sqlx::query_as(COUNT)
        .bind(now)
        .bind(EXPIRING)
        .bind(filter.account.as_ref().map(|account| account.app_key.as_str()))
        .bind(filter.account.as_ref().map(|account| account.open_id.as_str()))
        .bind(searched(filter));
    query.fetch_all(connection).await.map_err(failed("count authorizations"))
}

/// PostgreSQL's text has no NUL, and a statement with one fails.
fn searched(filter: &RosterFilter) -> Option<String> {
    filter.search.as_ref().map(|search| search.replace('\0', "\u{fffd}"))
}
