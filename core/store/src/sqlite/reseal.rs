//! Seals a whole file again, in one transaction.

use sqlx::{SqliteConnection, SqlitePool};
use tiktokshop_core::hint;
use tiktokshop_core::{Error, ErrorKind, Result};

use super::write::Transaction;
use super::{apps, keys, mark, sessions, shops, tokens};
use crate::keys_used;
use crate::problem::failed;
use crate::seal::{Sealer, Trust};

const ANY_SEALED: &str = "SELECT EXISTS (SELECT 1 FROM token WHERE access_token LIKE 'x2:%')
    OR EXISTS (SELECT 1 FROM app WHERE seal LIKE 'x2:%')";
const EMPTY_THE_LOG: &str = "PRAGMA wal_checkpoint(TRUNCATE)";

/// Refuses a file that is sealed with a key that is not here.
pub(super) async fn check_keys(pool: &SqlitePool, sealer: &Sealer) -> Result<()> {
    let query = sqlx::query_scalar(keys_used::STARTS).fetch_all(pool);
    let starts: Vec<String> = query.await.map_err(failed("look for its keys"))?;
    keys_used::check(sealer, &starts)
}

/// Seals a file whose seals fit, or one that has none yet. Returns how many accounts there are.
pub(super) async fn all(pool: &SqlitePool, sealer: &Sealer) -> Result<usize> {
    let mut writing = Transaction::writing(pool).await?;
    let trust = trust(&mut writing, sealer).await?;
    let number = records(&mut writing, sealer, trust).await?;
    writing.commit("be sealed").await?;
    empty_the_log(pool).await?;
    Ok(number)
}

/// Seals whatever is in the file, unless its seals fit.
pub(super) async fn as_found(pool: &SqlitePool, sealer: &Sealer) -> Result<()> {
    let mut writing = Transaction::writing(pool).await?;
    let fits =
        mark::read(&mut writing).await?.is_some() && mark::check_all(&mut writing, sealer).await.is_ok();
    if !fits {
        records(&mut writing, sealer, Trust::AsFound).await?;
    }
    writing.commit("be sealed").await?;
    empty_the_log(pool).await
}

/// A file without a mark has never had a key, if it holds nothing in the form that came with the marks.
async fn trust(connection: &mut SqliteConnection, sealer: &Sealer) -> Result<Trust> {
    if mark::read(connection).await?.is_none() {
        let query = sqlx::query_scalar(ANY_SEALED).fetch_one(&mut *connection);
        let any: bool = query.await.map_err(failed("look for records"))?;
        if !any {
            return Ok(Trust::AsFound);
        }
    }
    mark::check_all(connection, sealer).await?;
    Ok(Trust::Sealed)
}

/// The revisions stay, so nothing changes for readers.
async fn records(connection: &mut SqliteConnection, sealer: &Sealer, trust: Trust) -> Result<usize> {
    let accounts = tokens::accounts(connection).await?;
    for account in &accounts {
        let Some(record) = tokens::read(connection, sealer, account, trust).await? else { continue };
        tokens::put(connection, sealer, account, &record).await?;
        shops::reseal(connection, sealer, account, trust).await?;
        apps::reseal_assets(connection, sealer, account, trust).await?;
    }
    apps::reseal(connection, sealer, trust).await?;
    keys::reseal(connection, sealer, trust).await?;
    sessions::reseal(connection, sealer, trust).await?;
    mark::write_all(connection, sealer).await?;
    Ok(accounts.len())
}

/// The write-ahead log may still hold what was there before.
async fn empty_the_log(pool: &SqlitePool) -> Result<()> {
    let query = sqlx::query_as(EMPTY_THE_LOG).fetch_one(pool);
    let (busy, _, _): (i64, i64, i64) = query.await.map_err(failed("empty its log"))?;
    if busy == 0 {
        return Ok(());
    }
    let detail =
        "the tokens are sealed, but other programs read the store: older plain text may remain in its log";
    Err(Error::new(ErrorKind::Store, detail).with_retryable(true).with_hint(&hint::SEAL_LATER))
}
