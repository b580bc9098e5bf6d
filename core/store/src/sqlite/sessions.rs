//! The table `console_session`.

use std::time::Duration;

use async_trait::async_trait;
use sqlx::SqliteConnection;
use tiktokshop_core::Result;
use tiktokshop_lifecycle::sessions::{Session, Sessions};

use super::SqliteStore;
use super::write::Transaction;
use crate::problem::failed;
use crate::seal::{Sealer, Trust};
use crate::session::SessionRow;

const SWEEP: &str = "DELETE FROM console_session WHERE expires_at <= ?1";
const PUT: &str = "INSERT INTO console_session (digest, key_id, expires_at, seal) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (digest) DO UPDATE SET key_id = ?2, expires_at = ?3, seal = ?4";
const LOAD: &str = "SELECT digest, key_id, expires_at, seal FROM console_session
    WHERE digest = ?1 AND expires_at > ?2";
const LIST: &str = "SELECT digest, key_id, expires_at, seal FROM console_session";
const RESEAL: &str = "UPDATE console_session SET seal = ?2 WHERE digest = ?1";
const DELETE: &str = "DELETE FROM console_session WHERE digest = ?1 AND expires_at > ?2";

#[async_trait]
impl Sessions for SqliteStore {
    async fn put_session(&self, session: &Session, ttl: Duration) -> Result<()> {
        let mut writing = Transaction::writing(&*self.connections.get().await?).await?;
        let sweep = sqlx::query(SWEEP).bind(self.expiry(Duration::ZERO));
        sweep.execute(&mut *writing).await.map_err(failed("sweep sessions"))?;
        let row = SessionRow::of(session, self.expiry(ttl), &self.sealer)?;
        let query = sqlx::query(PUT).bind(&row.digest).bind(&row.key_id).bind(row.expires_at).bind(&row.seal);
        query.execute(&mut *writing).await.map_err(failed("keep a session"))?;
        writing.commit("keep a session").await
    }

    async fn load_session(&self, digest: &str) -> Result<Option<Session>> {
        let pool = self.connections.get().await?;
        let query = sqlx::query_as::<_, SessionRow>(LOAD).bind(digest).bind(self.expiry(Duration::ZERO));
        let found = query.fetch_optional(&*pool).await.map_err(failed("read a session"))?;
        Ok(found.and_then(|row| row.open(&self.sealer)))
    }

    async fn delete_session(&self, digest: &str) -> Result<bool> {
        let pool = self.connections.get().await?;
        let query = sqlx::query(DELETE).bind(digest).bind(self.expiry(Duration::ZERO));
        let done = query.execute(&*pool).await.map_err(failed("end a session"))?;
        Ok(done.rows_affected() > 0)
    }
}

/// Seals all sessions with the store's first key. One that does not open stays as it is: it is over.
pub(super) async fn reseal(connection: &mut SqliteConnection, sealer: &Sealer, trust: Trust) -> Result<()> {
    let rows: Vec<SessionRow> =
        sqlx::query_as(LIST).fetch_all(&mut *connection).await.map_err(failed("list sessions"))?;
    for row in rows {
        let Some(seal) = row.resealed(sealer, trust)? else { continue };
        let query = sqlx::query(RESEAL).bind(&row.digest).bind(seal);
        query.execute(&mut *connection).await.map_err(failed("seal a session"))?;
    }
    Ok(())
}
