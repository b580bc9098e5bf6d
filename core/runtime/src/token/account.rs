//! Whose authorization it is.

use std::fmt;

/// One authorization: a seller, creator or partner (`open_id`) who said yes to an app (`app_key`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl fmt::Display for AccountId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.app_key, self.open_id)
    }
}
