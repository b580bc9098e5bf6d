//! The mark of a file whose tokens are sealed: a sealed digest of all accounts and their revisions.
//!
//! A row binds its tokens to its own revision, and the mark binds the revisions of all rows to the file. So a row can
//! be neither put back, removed nor added, unless the whole file is replaced.

use sha2::{Digest, Sha256};
use sqlx::SqliteConnection;
use tiktokshop_core::hint;
use tiktokshop_core::{Error, Result};

use crate::problem::failed;
use crate::seal::{Bond, Sealer, store_error};

const READ: &str = "SELECT seal FROM mark";
const ROWS: &str = "SELECT json_group_array(json_array(app_key, open_id, revision, shops_stamp)
    ORDER BY app_key, open_id) FROM token";
const ANY: &str = "SELECT EXISTS (SELECT 1 FROM token)";
const WRITE: &str = "INSERT INTO mark VALUES (1, ?1) ON CONFLICT (number) DO UPDATE SET seal = excluded.seal";

/// Refuses a file that was changed without its key, a file without a mark, and one whose key is missing here.
pub(super) async fn check(connection: &mut SqliteConnection, sealer: &Sealer) -> Result<()> {
    match read(connection).await? {
        Some(seal) if fits(connection, sealer, &seal).await? => Ok(()),
        Some(_) => Err(changed()),
        None if sealer.has_key() && holds_any(connection).await? => Err(not_sealed()),
        None => Ok(()),
    }
}

/// Whether the mark opens with one of our keys and names the rows as they are.
async fn fits(connection: &mut SqliteConnection, sealer: &Sealer, seal: &str) -> Result<bool> {
    let known = sealer.open_new(&bond(), seal)?;
    Ok(known.expose() == digest(connection).await?)
}

/// Writes a new mark, after a change and in the same transaction.
pub(super) async fn write(connection: &mut SqliteConnection, sealer: &Sealer) -> Result<()> {
    if !sealer.has_key() {
        return Ok(());
    }
    let seal = sealer.seal(&bond(), &digest(connection).await?)?;
    sqlx::query(WRITE).bind(seal).execute(connection).await.map_err(failed("mark its file"))?;
    Ok(())
}

pub(super) async fn read(connection: &mut SqliteConnection) -> Result<Option<String>> {
    sqlx::query_scalar(READ).fetch_optional(connection).await.map_err(failed("read its mark"))
}

async fn holds_any(connection: &mut SqliteConnection) -> Result<bool> {
    sqlx::query_scalar(ANY).fetch_one(connection).await.map_err(failed("look for records"))
}

async fn digest(connection: &mut SqliteConnection) -> Result<String> {
    let rows: String =
        sqlx::query_scalar(ROWS).fetch_one(connection).await.map_err(failed("read its revisions"))?;
    Ok(Sha256::digest(rows).iter().map(|byte| format!("{byte:02x}")).collect())
}

fn bond() -> Bond {
    Bond::of(["mark"])
}

fn changed() -> Error {
    store_error("the token store was changed without its key: a row was restored, added or removed")
        .with_hint(&hint::STORE_CHANGED)
}

fn not_sealed() -> Error {
    store_error("this store has a key, but its file is not sealed: its content may have been planted")
        .with_hint(&hint::SEAL_ONCE)
}
