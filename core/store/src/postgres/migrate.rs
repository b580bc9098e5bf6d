//! Brings the tables up to date, once, however many processes start at the same time.

use std::sync::LazyLock;

use sqlx::migrate::Migrator;
use sqlx::{Connection as _, PgConnection};
use tiktokshop_core::Result;

use super::pool;
use super::problem::{failed, outdated};

static MIGRATIONS: LazyLock<Migrator> = LazyLock::new(|| {
    let mut migrations = sqlx::sqlx_macros::migrate!("migrations/postgres");
    // There is a lock already, which works behind a pooler, too.
    migrations.set_locking(false);
    migrations
});

/// Ends with the transaction. The number is ours alone: "tiktokst" in ASCII.
const LOCK: &str = "SELECT pg_advisory_xact_lock(8388065805837120372)";
/// Only if it is missing, because creating it takes a right that running does not.
const FIND_SCHEMA: &str = "SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = $1)";

/// In one transaction: all steps happen, or none.
pub(super) async fn run(connection: &mut PgConnection, schema: &str) -> Result<()> {
    pool::prepare(connection, schema).await.map_err(failed("be opened"))?;
    let mut transaction = connection.begin().await.map_err(failed("be opened"))?;
    sqlx::query("SET LOCAL lock_timeout = 0")
        .execute(&mut *transaction)
        .await
        .map_err(failed("be opened"))?;
    sqlx::query(LOCK).execute(&mut *transaction).await.map_err(failed("be locked"))?;
    create_schema(&mut transaction, schema).await?;
    MIGRATIONS.run_direct(None, &mut *transaction, false).await.map_err(|problem| outdated(&problem))?;
    pool::commit(transaction, "be brought up to date").await
}

async fn create_schema(connection: &mut PgConnection, schema: &str) -> Result<()> {
    let query = sqlx::query_scalar(FIND_SCHEMA).bind(schema);
    let found: bool = query.fetch_one(&mut *connection).await.map_err(failed("look for its schema"))?;
    if found {
        return Ok(());
    }
    // The name was validated: it is a word of letters, digits and underscores.
    let create = sqlx::AssertSqlSafe(format!("CREATE SCHEMA \"{schema}\""));
    sqlx::query(create).execute(connection).await.map_err(failed("create its schema"))?;
    Ok(())
}
