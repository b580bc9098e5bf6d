//! Seals everything again, one account at a time.

use sqlx::PgConnection;
use tiktokshop_core::Result;
use tiktokshop_core::token::AccountId;

use super::problem::failed;
use super::{apps, pool, shops, tokens};
use crate::keys_used;
use crate::seal::{Sealer, Trust};

const ANY_SEALED: &str = "SELECT EXISTS (SELECT 1 FROM token WHERE access_token LIKE 'x2:%')
    OR EXISTS (SELECT 1 FROM app WHERE seal LIKE 'x2:%')
    OR EXISTS (SELECT 1 FROM api_key WHERE seal LIKE 'x2:%')";

/// A database in which nothing is sealed has never had a key.
pub(super) async fn trust(connection: &mut PgConnection) -> Result<Trust> {
    let any: bool =
        sqlx::query_scalar(ANY_SEALED).fetch_one(connection).await.map_err(failed("look for records"))?;
    Ok(if any { Trust::Sealed } else { Trust::AsFound })
}

/// The start of every text that is sealed, which names its key.
pub(super) async fn starts(connection: &mut PgConnection) -> Result<Vec<String>> {
    sqlx::query_scalar(keys_used::STARTS).fetch_all(connection).await.map_err(failed("look for its keys"))
}

/// Seals what an account has. The revision stays, so nothing changes for readers.
pub(super) async fn account(
    connection: &mut PgConnection,
    sealer: &Sealer,
    account: &AccountId,
    trust: Trust,
) -> Result<()> {
    let mut writing = pool::begin(connection).await?;
    tokens::reseal(&mut writing, sealer, account, trust).await?;
    shops::reseal(&mut writing, sealer, account, trust).await?;
    apps::reseal_assets(&mut writing, sealer, account, trust).await?;
    pool::commit(writing, "be sealed").await
}
