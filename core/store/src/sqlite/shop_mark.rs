//! What the [mark](super::mark) of a file says about shops: which account has which shop, and who had it last.
//!
//! The shops of an account are bound to its row, so nobody can change them. But whoever looks for a shop must also learn of every
//! account that has it. Shops are spread over buckets like accounts, by the ends of their ids: a look verifies one bucket.

use sqlx::SqliteConnection;
use tiktokshop_core::Result;
use tiktokshop_core::token::{AccountId, AuthorizedShop};

use super::mark::{Part, changed, digest, digest_of_parts, digest_of_rows};
use crate::problem::failed;
use crate::seal::store_error;

/// The part of the mark that is about all shops. Those of accounts have the numbers below.
const OF_ALL: i64 = 128;

/// The bucket of a shop: everywhere with the expression of the index `shop_by_bucket`.
macro_rules! bucket {
    ($id:literal) => {
        concat!(
            "(coalesce(unicode(substr(",
            $id,
            ", -1)), 0) * 31 + coalesce(unicode(substr(",
            $id,
            ", -2, 1)), 0) * 37 + coalesce(unicode(substr(",
            $id,
            ", -3, 1)), 0) * 41) % 128"
        )
    };
}

const BUCKET: &str = concat!("SELECT ", bucket!("?1"));
/// Of the shops that an account has, and of those whose ids are in a JSON array.
const BUCKETS: &str = concat!(
    "SELECT DISTINCT ",
    bucket!("id"),
    " FROM (SELECT id FROM shop WHERE app_key = ?1 AND open_id = ?2 UNION SELECT value FROM json_each(?3)) ORDER BY 1"
);
const ROWS: &str = concat!(
    "SELECT json_group_array(json_array(app_key, id, open_id, number) ORDER BY number) FROM shop WHERE ",
    bucket!("id"),
    " = ?1"
);
/// The rows of all buckets that have any. The plus signs keep SQLite from the index, which somebody may have tampered with.
const ALL_ROWS: &str = concat!(
    "SELECT ",
    bucket!("+id"),
    ", json_group_array(json_array(app_key, id, open_id, number) ORDER BY number) FROM shop GROUP BY 1 ORDER BY 1"
);

const PARTS: &str = "SELECT bucket, digest FROM shop_mark_part ORDER BY bucket";
const WRITE_PART: &str = "INSERT INTO shop_mark_part (bucket, digest) VALUES (?1, ?2)
    ON CONFLICT (bucket) DO UPDATE SET digest = excluded.digest";
const CLEAR_PART: &str = "DELETE FROM shop_mark_part WHERE bucket = ?1";
const CLEAR: &str = "DELETE FROM shop_mark_part";
const WRITE_OF_ALL: &str = "INSERT INTO mark_part (bucket, digest) VALUES (?1, ?2)
    ON CONFLICT (bucket) DO UPDATE SET digest = excluded.digest";
const CLEAR_OF_ALL: &str = "DELETE FROM mark_part WHERE bucket = ?1";

/// The part of a bucket that somebody tampered with: no rows have this digest.
const CHANGED: &str = "changed";

/// A row as it is marked: the app, the shop, the account that has it, and the number of the row.
type Holding = (String, String, String, i64);

/// A bucket of shops that is about to change.
pub(super) struct Touched {
    bucket: i64,
    /// Whether its rows fitted its part before the change.
    was_intact: bool,
}

/// The buckets that change if an account is to have these shops instead of those that it has. `parts` are those that the mark
/// seals.
pub(super) async fn touched(
    connection: &mut SqliteConnection,
    parts: &[Part],
    account: &AccountId,
    shops: &[AuthorizedShop],
) -> Result<Vec<Touched>> {
    let known = known(connection, parts).await?;
    let mut touched = Vec::new();
    for bucket in buckets(connection, account, shops).await? {
        let was_intact = fits(&known, bucket, &rows(connection, bucket).await?);
        touched.push(Touched { bucket, was_intact });
    }
    Ok(touched)
}

async fn buckets(
    connection: &mut SqliteConnection,
    account: &AccountId,
    shops: &[AuthorizedShop],
) -> Result<Vec<i64>> {
    let ids = serde_json::json!(shops.iter().map(|shop| &shop.id).collect::<Vec<_>>());
    let query = sqlx::query_scalar(BUCKETS).bind(&account.app_key).bind(&account.open_id);
    query.bind(ids.to_string()).fetch_all(connection).await.map_err(failed("read its mark"))
}

/// The accounts that have a shop, the newest last, if nobody tampered with its bucket.
pub(super) async fn holders(
    connection: &mut SqliteConnection,
    parts: &[Part],
    app_key: &str,
    shop_id: &str,
) -> Result<Vec<AccountId>> {
    let known = known(connection, parts).await?;
    let bucket = sqlx::query_scalar(BUCKET).bind(shop_id).fetch_one(&mut *connection);
    let bucket = bucket.await.map_err(failed("read its mark"))?;
    let rows = verified(connection, &known, bucket).await?;
    let rows: Vec<Holding> =
        serde_json::from_str(&rows).map_err(|_| store_error("the shops of the store are not readable"))?;
    let holds = |(app, id, ..): &Holding| app == app_key && id == shop_id;
    let holder = |(app_key, _, open_id, _)| AccountId { app_key, open_id };
    Ok(rows.into_iter().filter(holds).map(holder).collect())
}

/// Writes the parts of these buckets, after a change and in the same transaction, which must have begun with [`touched`]. One that
/// somebody tampered with before fits nothing from then on: the change must not hide that.
pub(super) async fn write(connection: &mut SqliteConnection, touched: &[Touched]) -> Result<()> {
    for Touched { bucket, was_intact } in touched {
        let digest = match was_intact {
            true => digest_of_rows(&rows(connection, *bucket).await?),
            false => Some(CHANGED.to_owned()),
        };
        let query = match digest {
            Some(digest) => sqlx::query(WRITE_PART).bind(bucket).bind(digest),
            None => sqlx::query(CLEAR_PART).bind(bucket),
        };
        query.execute(&mut *connection).await.map_err(failed("mark its file"))?;
    }
    write_of_all(connection).await
}

/// Writes the parts of all buckets.
pub(super) async fn write_all(connection: &mut SqliteConnection) -> Result<()> {
    sqlx::query(CLEAR).execute(&mut *connection).await.map_err(failed("mark its file"))?;
    for (bucket, digest) in parts_of_rows(connection).await? {
        let query = sqlx::query(WRITE_PART).bind(bucket).bind(digest);
        query.execute(&mut *connection).await.map_err(failed("mark its file"))?;
    }
    write_of_all(connection).await
}

/// The part of the mark that all shops make, as they are; `None` if there are none.
pub(super) async fn part_of_rows(connection: &mut SqliteConnection) -> Result<Option<Part>> {
    let parts = parts_of_rows(connection).await?;
    // They are verified as well, since looks for shops go by them.
    if parts != stored(connection).await? { Err(changed()) } else { Ok(of_all(&parts)) }
}

/// The parts as they are stored, if the mark seals them.
async fn known(connection: &mut SqliteConnection, sealed: &[Part]) -> Result<Vec<Part>> {
    let known = stored(connection).await?;
    let part = sealed.iter().find(|(bucket, _)| *bucket == OF_ALL);
    if part == of_all(&known).as_ref() { Ok(known) } else { Err(changed()) }
}

/// The rows of a bucket, if they are those of its part.
async fn verified(connection: &mut SqliteConnection, known: &[Part], bucket: i64) -> Result<String> {
    let rows = rows(connection, bucket).await?;
    if fits(known, bucket, &rows) { Ok(rows) } else { Err(changed()) }
}

fn fits(known: &[Part], bucket: i64, rows: &str) -> bool {
    let part = known.iter().find(|(known, _)| *known == bucket).map(|(_, digest)| digest);
    part == digest_of_rows(rows).as_ref()
}

async fn write_of_all(connection: &mut SqliteConnection) -> Result<()> {
    let query = match of_all(&stored(connection).await?) {
        Some((bucket, digest)) => sqlx::query(WRITE_OF_ALL).bind(bucket).bind(digest),
        None => sqlx::query(CLEAR_OF_ALL).bind(OF_ALL),
    };
    query.execute(connection).await.map_err(failed("mark its file"))?;
    Ok(())
}

async fn rows(connection: &mut SqliteConnection, bucket: i64) -> Result<String> {
    let query = sqlx::query_scalar(ROWS).bind(bucket).fetch_one(connection);
    query.await.map_err(failed("read its shops"))
}

async fn stored(connection: &mut SqliteConnection) -> Result<Vec<Part>> {
    sqlx::query_as(PARTS).fetch_all(connection).await.map_err(failed("read its mark"))
}

async fn parts_of_rows(connection: &mut SqliteConnection) -> Result<Vec<Part>> {
    let query = sqlx::query_as(ALL_ROWS).fetch_all(connection);
    let rows: Vec<Part> = query.await.map_err(failed("read its shops"))?;
    Ok(rows.into_iter().map(|(bucket, rows)| (bucket, digest(&rows))).collect())
}

/// `None` without shops, which make no part.
fn of_all(parts: &[Part]) -> Option<Part> {
    (!parts.is_empty()).then(|| (OF_ALL, digest_of_parts(parts)))
}
