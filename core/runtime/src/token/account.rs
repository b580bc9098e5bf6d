//! Whose authorization it is.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind, Result};
use crate::hint;

/// One authorization: a seller, creator or partner (`open_id`) who said yes to an app (`app_key`).
///
/// As JSON `{"app_key", "open_id"}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AccountId {
    /// The app.
    pub app_key: String,
    /// The user, as this app knows them; another app sees another id.
    pub open_id: String,
}

impl AccountId {
    /// The authorization of `open_id` for `app_key`.
    pub fn new(app_key: impl Into<String>, open_id: impl Into<String>) -> AccountId {
        AccountId { app_key: app_key.into(), open_id: open_id.into() }
    }

    /// Refuses an account without an open id: all sellers would be one, and overwrite each other.
    pub(crate) fn refuse_nameless(&self) -> Result<()> {
        if !self.open_id.trim().is_empty() {
            return Ok(());
        }
        Err(Error::new(ErrorKind::InvalidRequest, "the account has no open id: whose tokens are these?")
            .with_hint(&hint::NAME_SELLER))
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.app_key, self.open_id)
    }
}
