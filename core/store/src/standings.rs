//! What both databases do alike with the table `standing`.

use tiktokshop_core::token::{AccountId, Standing};
use tiktokshop_core::{Error, ErrorKind, Result, hint};
use tiktokshop_lifecycle::keeper::Noted;

/// A row of the table, by the names of its columns.
#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    app_key: String,
    open_id: String,
    changes: i64,
    edits: i64,
    revision: i64,
    expires_at: i64,
    standing: String,
    since: i64,
    ends_at: i64,
    warned_of: i64,
    pub(crate) inactive_shops: String,
}

impl Row {
    /// The account, and what is known of it.
    pub(crate) fn named(self) -> Result<(AccountId, Noted)> {
        let account = AccountId::new(self.app_key.clone(), self.open_id.clone());
        Ok((account, self.noted()?))
    }

    pub(crate) fn noted(self) -> Result<Noted> {
        let standing = match self.standing.as_str() {
            "" => None,
            name => Some(Standing::named(name).ok_or_else(unknown)?),
        };
        Ok(Noted {
            changes: self.changes,
            edits: self.edits,
            revision: self.revision,
            expires_at: self.expires_at,
            standing,
            since: self.since,
            ends_at: self.ends_at,
            warned_of: self.warned_of,
            inactive_shops: shops(&self.inactive_shops)?,
        })
    }
}

fn unknown() -> Error {
    Error::new(ErrorKind::Store, "the stored standing of an authorization is not known")
        .with_hint(&hint::NEWER_LIBRARY)
}

pub(crate) fn shops(json: &str) -> Result<Vec<String>> {
    serde_json::from_str(json)
        .map_err(|_| Error::new(ErrorKind::Store, "the stored inactive shops are not a JSON array"))
}

/// The list with a shop in it, or without; `None` if that is what it says already.
pub(crate) fn with_shop(json: &str, shop_id: &str, active: bool) -> Result<Option<String>> {
    let mut inactive = shops(json)?;
    let known = inactive.iter().any(|known| known == shop_id);
    if known != active {
        return Ok(None);
    }
    match active {
        true => inactive.retain(|known| known != shop_id),
        false => inactive.push(shop_id.to_owned()),
    }
    inactive.sort();
    Ok(Some(serde_json::json!(inactive).to_string()))
}
