//! A row of the table `api_key`, the same in every database. With a key of the store, the row is bound by a seal: nobody
//! who can only write to the database can plant a key of his own, or widen the scope of one.

use sqlx::FromRow;
use tiktokshop_core::token::expiry;
use tiktokshop_core::{Error, Result};
use tiktokshop_lifecycle::access::{ApiKey, NewKey, Scope};

use crate::seal::{Bond, Place, Sealer, Trust, store_error};

/// A use is noted when the last one that was noted is older than this, in seconds.
pub(crate) const USE_STEP: i64 = 60;

#[derive(FromRow)]
pub(crate) struct KeyRow {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) hash: String,
    pub(crate) scope: String,
    pub(crate) shops: String,
    pub(crate) created_at: i64,
    pub(crate) expires_at: Option<i64>,
    pub(crate) last_used_at: Option<i64>,
    pub(crate) revoked_at: Option<i64>,
    pub(crate) seal: String,
}

impl KeyRow {
    /// The row of a new key, sealed.
    pub(crate) fn of(key: &NewKey, now: i64, sealer: &Sealer) -> Result<KeyRow> {
        let mut row = KeyRow {
            id: key.id.clone(),
            name: key.name.clone(),
            hash: key.hash.digits(),
            scope: key.scope.name().to_owned(),
            shops: serde_json::json!(key.shops).to_string(),
            created_at: now,
            expires_at: key.ttl.map(|ttl| expiry(now, ttl)),
            last_used_at: None,
            revoked_at: None,
            seal: String::new(),
        };
        row.seal = sealer.seal(&row.bond(), "")?;
        Ok(row)
    }

    /// Seals the row anew, with the first key.
    pub(crate) fn resealed(&self, sealer: &Sealer, trust: Trust) -> Result<String> {
        self.check(sealer, trust)?;
        sealer.seal(&self.bond(), "")
    }

    /// The key, if its row is what was sealed.
    pub(crate) fn open(self, sealer: &Sealer) -> Result<ApiKey> {
        self.check(sealer, Trust::Sealed)?;
        Ok(ApiKey {
            scope: Scope::named(&self.scope).ok_or_else(|| unreadable("scope"))?,
            shops: serde_json::from_str(&self.shops).map_err(|_| unreadable("list of shops"))?,
            id: self.id,
            name: self.name,
            created_at: self.created_at,
            expires_at: self.expires_at,
            last_used_at: self.last_used_at,
            revoked_at: self.revoked_at,
        })
    }

    fn check(&self, sealer: &Sealer, trust: Trust) -> Result<()> {
        let bond = self.bond();
        sealer.open(&Place { loose: bond.clone(), bond: &bond }, &self.seal, trust).map(|_| ())
    }

    /// What may change without the store's key is left out: that the key was used, or revoked.
    fn bond(&self) -> Bond {
        let times =
            [self.created_at.to_string(), self.expires_at.map_or_else(String::new, |end| end.to_string())];
        let [created, expires] = &times;
        Bond::of(["api_key", &self.id, &self.name, &self.hash, &self.scope, &self.shops, created, expires])
    }
}

/// It is not taken for another one: that could let somebody in.
fn unreadable(what: &str) -> Error {
    store_error(format!("the stored {what} of an API key is not known"))
}
