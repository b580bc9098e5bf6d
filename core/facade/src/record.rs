//! A stored authorization as JSON: flat, so that any database can hold it.

use serde::{Deserialize, Serialize};
use tiktokshop_core::hint;
use tiktokshop_core::token::{AccountId, AuthorizedShop, Record, Status, TokenSet};
use tiktokshop_core::{Error, ErrorKind};

use crate::failure::{Failure, Result};

/// One authorization with its shops. It holds the tokens: keep it where secrets are kept.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct StoredRecord {
    pub(crate) app_key: String,
    pub(crate) open_id: String,
    /// What the platform calls the user, where the account goes by another name, as tokens given by hand do.
    #[serde(skip_serializing_if = "Option::is_none")]
    platform_open_id: Option<String>,
    access_token: String,
    access_token_expires_at: i64,
    refresh_token: String,
    refresh_token_expires_at: i64,
    seller_name: String,
    seller_base_region: String,
    user_type: i64,
    granted_scopes: Vec<String>,
    /// `active`, `refreshing`, `refresh_uncertain` or `needs_reauthorization`.
    status: String,
    /// Since when a refresh goes on or is uncertain, Unix seconds.
    status_since: Option<i64>,
    /// Why the seller must authorize again.
    reason: Option<String>,
    pub(crate) revision: i64,
    updated_at: i64,
    pub(crate) shops: Vec<StoredShop>,
    /// Whether the tokens are masked: then it is for people to see, and cannot be saved.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) masked: bool,
}

/// A shop of an authorization.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct StoredShop {
    pub(crate) id: String,
    cipher: String,
    region: String,
    name: String,
    seller_type: String,
    code: String,
}

impl StoredRecord {
    pub(crate) fn new(account: &AccountId, record: &Record) -> StoredRecord {
        let tokens = &record.tokens;
        let (status, status_since, reason) = status_text(&record.status);
        StoredRecord {
            app_key: account.app_key.clone(),
            open_id: account.open_id.clone(),
            platform_open_id: (tokens.open_id != account.open_id).then(|| tokens.open_id.clone()),
            access_token: tokens.access_token.expose().to_owned(),
            access_token_expires_at: tokens.access_token_expires_at,
            refresh_token: tokens.refresh_token.expose().to_owned(),
            refresh_token_expires_at: tokens.refresh_token_expires_at,
            seller_name: tokens.seller_name.clone(),
            seller_base_region: tokens.seller_base_region.clone(),
            user_type: tokens.user_type,
            granted_scopes: tokens.granted_scopes.clone(),
            status: status.to_owned(),
            status_since,
            reason,
            revision: record.revision,
            updated_at: record.updated_at,
            shops: Vec::new(),
            masked: false,
        }
    }

    /// Reads what a store of another language handed back.
    pub(crate) fn read(json: &str) -> Result<StoredRecord> {
        // The problem's own words may quote a token: only its place is told.
        let record: StoredRecord = serde_json::from_str(json).map_err(|problem| {
            not_what_was_saved(&format!("line {}, column {}", problem.line(), problem.column()))
        })?;
        if record.access_token.is_empty() && record.refresh_token.is_empty() {
            return Err(not_what_was_saved("it has neither access_token nor refresh_token"));
        }
        Ok(record)
    }

    /// The same without the tokens, for people to see.
    pub(crate) fn masked(mut self) -> StoredRecord {
        for token in [&mut self.access_token, &mut self.refresh_token] {
            if !token.is_empty() {
                "[redacted]".clone_into(token);
            }
        }
        self.masked = true;
        self
    }

    /// Refuses what `masked` made.
    pub(crate) fn refuse_masked(&self) -> Result<()> {
        self.record().tokens.refuse_masked()?;
        match self.masked {
            true => Ok(TokenSet::new("[redacted]", 0).refuse_masked()?),
            false => Ok(()),
        }
    }

    pub(crate) fn record(&self) -> Record {
        let mut tokens = TokenSet::new(self.access_token.as_str(), self.access_token_expires_at)
            .with_refresh_token(self.refresh_token.as_str(), self.refresh_token_expires_at)
            .with_open_id(self.platform_open_id.as_ref().unwrap_or(&self.open_id).as_str());
        tokens.seller_name.clone_from(&self.seller_name);
        tokens.seller_base_region.clone_from(&self.seller_base_region);
        tokens.user_type = self.user_type;
        tokens.granted_scopes.clone_from(&self.granted_scopes);
        let mut record = Record::new(tokens, self.updated_at);
        record.revision = self.revision;
        record.with_status(self.status(), self.updated_at)
    }

    fn status(&self) -> Status {
        match self.status.as_str() {
            "refreshing" => Status::Refreshing { since: self.status_since.unwrap_or_default() },
            "refresh_uncertain" => Status::RefreshUncertain { since: self.status_since.unwrap_or_default() },
            "needs_reauthorization" => {
                Status::NeedsReauthorization { reason: self.reason.clone().unwrap_or_default() }
            }
            _ => Status::Active,
        }
    }
}

fn not_what_was_saved(why: &str) -> Failure {
    let detail = format!("the stored authorization is not what was saved ({why})");
    let hint = &hint::RECORD_AS_SAVED;
    Failure(Error::new(ErrorKind::Store, detail).with_hint(hint))
}

fn status_text(status: &Status) -> (&'static str, Option<i64>, Option<String>) {
    match status {
        Status::Refreshing { since } => ("refreshing", Some(*since), None),
        Status::RefreshUncertain { since } => ("refresh_uncertain", Some(*since), None),
        Status::NeedsReauthorization { reason } => ("needs_reauthorization", None, Some(reason.clone())),
        _ => ("active", None, None),
    }
}

impl From<&AuthorizedShop> for StoredShop {
    fn from(shop: &AuthorizedShop) -> StoredShop {
        let shop = shop.clone();
        StoredShop {
            id: shop.id,
            cipher: shop.cipher,
            region: shop.region,
            name: shop.name,
            seller_type: shop.seller_type,
            code: shop.code,
        }
    }
}

impl From<StoredShop> for AuthorizedShop {
    fn from(shop: StoredShop) -> AuthorizedShop {
        AuthorizedShop {
            id: shop.id,
            cipher: shop.cipher,
            region: shop.region,
            name: shop.name,
            seller_type: shop.seller_type,
            code: shop.code,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_never_saved_is_refused_without_repeating_it() {
        for (json, why) in [
            (r#"{"foo":1}"#, "neither access_token"),
            (r#"{"accessToken":"TTP_secret"}"#, "neither access_token"),
            (r#""TTP_secret""#, "line 1"),
        ] {
            let refused = StoredRecord::read(json).unwrap_err().0;
            assert_eq!(refused.kind(), ErrorKind::Store);
            let text = format!("{refused} {refused:?}");
            assert!(text.contains(why) && !text.contains("TTP_secret"), "{text}");
        }
        assert!(StoredRecord::read(r#"{"refresh_token":"TTP_secret"}"#).is_ok());
    }
}
