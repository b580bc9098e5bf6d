//! A row of the table `console_session`, the same in every database. With a key of the store, the row is bound by a seal:
//! nobody who can only write to the database can plant a session.

use sqlx::FromRow;
use tiktokshop_core::Result;
use tiktokshop_lifecycle::sessions::Session;

use crate::seal::{Bond, Place, Sealer, Trust};

#[derive(FromRow)]
pub(crate) struct SessionRow {
    pub(crate) digest: String,
    pub(crate) key_id: String,
    pub(crate) expires_at: i64,
    pub(crate) seal: String,
}

impl SessionRow {
    /// The row of a session that ends then, sealed.
    pub(crate) fn of(session: &Session, expires_at: i64, sealer: &Sealer) -> Result<SessionRow> {
        let Session { digest, key_id } = session.clone();
        let mut row = SessionRow { digest, key_id, expires_at, seal: String::new() };
        row.seal = sealer.seal(&row.bond(), "")?;
        Ok(row)
    }

    /// The session. One that was planted, or sealed with a key that is gone, is none: people sign in again.
    pub(crate) fn open(self, sealer: &Sealer) -> Option<Session> {
        let bond = self.bond();
        let opened = sealer.open(&Place { loose: bond.clone(), bond: &bond }, &self.seal, Trust::Sealed);
        opened.ok().map(|_| Session { digest: self.digest, key_id: self.key_id })
    }

    /// Seals the row anew, with the first key; `None` if it is not a session any more.
    pub(crate) fn resealed(&self, sealer: &Sealer, trust: Trust) -> Result<Option<String>> {
        let bond = self.bond();
        let opened = sealer.open(&Place { loose: bond.clone(), bond: &bond }, &self.seal, trust);
        opened.ok().map(|_| sealer.seal(&bond, "")).transpose()
    }

    fn bond(&self) -> Bond {
        Bond::of(["console_session", &self.digest, &self.key_id, &self.expires_at.to_string()])
    }
}
