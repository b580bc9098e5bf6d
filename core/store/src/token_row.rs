//! What both databases have in common in the table `token`: its rows, what tokens are bound to, and revisions.

use sqlx::FromRow;
use tiktokshop_core::token::{AccountId, Expected, Record, Status, TokenSet};
use tiktokshop_core::{Error, ErrorKind, Result, random};

use crate::seal::{Bond, Place, Sealer, Trust};

/// The columns of both tokens.
pub(crate) const ACCESS: &str = "access_token";
pub(crate) const REFRESH: &str = "refresh_token";

/// A row of the table `token`.
#[derive(FromRow)]
pub(crate) struct TokenRow {
    revision: i64,
    access_token: String,
    access_token_expires_at: i64,
    refresh_token: String,
    refresh_token_expires_at: i64,
    user_open_id: String,
    seller_name: String,
    seller_base_region: String,
    user_type: i64,
    granted_scopes: String,
    status: String,
    status_reason: String,
    status_since: i64,
    updated_at: i64,
}

impl TokenRow {
    /// The record, if its seals fit.
    pub(crate) fn record(self, sealer: &Sealer, account: &AccountId, trust: Trust) -> Result<Record> {
        let status = Status::from_parts(&self.status, Some(self.status_since), Some(&self.status_reason))?;
        let mut record = Record {
            tokens: TokenSet {
                access_token_expires_at: self.access_token_expires_at,
                refresh_token_expires_at: self.refresh_token_expires_at,
                open_id: self.user_open_id,
                seller_name: self.seller_name,
                seller_base_region: self.seller_base_region,
                user_type: self.user_type,
                granted_scopes: scopes(&self.granted_scopes)?,
                ..TokenSet::new("", 0)
            },
            revision: self.revision,
            status,
            updated_at: self.updated_at,
        };
        let bond = bond(account, &record);
        let open = |column: &str, stored: &str| {
            let loose = Bond::of([account.app_key.as_str(), &account.open_id, column]);
            sealer.open(&Place { bond: &bond.and(column), loose }, stored, trust)
        };
        record.tokens.access_token = open(ACCESS, &self.access_token)?;
        record.tokens.refresh_token = open(REFRESH, &self.refresh_token)?;
        Ok(record)
    }
}

/// Everything in a row except the tokens themselves.
pub(crate) fn bond(account: &AccountId, record: &Record) -> Bond {
    let (tokens, status) = (&record.tokens, &record.status);
    let numbers = [
        record.revision,
        tokens.access_token_expires_at,
        tokens.refresh_token_expires_at,
        tokens.user_type,
        status.since().unwrap_or_default(),
        record.updated_at,
    ];
    let texts = ["token", &account.app_key, &account.open_id, &tokens.open_id, &tokens.seller_name];
    let texts = texts.into_iter().chain([
        tokens.seller_base_region.as_str(),
        status.name(),
        status.reason().unwrap_or_default(),
    ]);
    let bond = numbers.iter().fold(Bond::of(texts), |bond, number| bond.and(&number.to_string()));
    tokens.granted_scopes.iter().fold(bond, |bond, scope| bond.and(scope)).and("")
}

/// The revision after the one that is `present`; `None` if the row is not what was expected.
pub(crate) fn next_revision(present: Option<i64>, expected: Expected) -> Result<Option<i64>> {
    match (expected.matches(present), present) {
        (false, _) => Ok(None),
        (true, Some(revision)) => Ok(Some(revision.wrapping_add(1))),
        (true, None) => first_revision().map(Some),
    }
}

/// Random, so that the revision of a deleted row never matches its successor's.
fn first_revision() -> Result<i64> {
    Ok(i64::from_le_bytes(random::bytes()?).rem_euclid(1_000_000_000_000))
}

/// Scopes as they are stored.
pub(crate) fn scopes_text(scopes: &[String]) -> String {
    serde_json::json!(scopes).to_string()
}

fn scopes(json: &str) -> Result<Vec<String>> {
    serde_json::from_str(json).map_err(|_| Error::new(ErrorKind::Store, "stored scopes are not a JSON array"))
}
