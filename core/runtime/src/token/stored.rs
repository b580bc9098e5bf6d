//! An authorization as JSON: one flat object, so that any database can hold it.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::Value;
use serde_json::value::RawValue;

use super::account::AccountId;
use super::record::Record;
use super::set::TokenSet;
use super::shop::AuthorizedShop;
use super::status::Status;
use super::unknown::Unknown;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::redact::MASK;

/// One authorization with its shops, as it is written down wherever JSON is: by an app's own store, by the bindings and
/// by the command.
///
/// Its JSON is an object with these fields; times are Unix seconds:
///
/// - `app_key`, `open_id`, and `platform_open_id` if the platform calls the user by another name than the account;
/// - `access_token`, `access_token_expires_at`, `refresh_token`, `refresh_token_expires_at`;
/// - `seller_name`, `seller_base_region`, `user_type`, `granted_scopes`;
/// - `status`, `status_since` and `reason`, see [`Status::from_parts`];
/// - `revision`, `updated_at`;
/// - `shops`: objects with `id`, `cipher`, `region`, `name`, `seller_type` and `code`;
/// - `masked`: `true` if the tokens were replaced, and the object cannot be saved.
///
/// Fields that are missing are empty, zero or active. Fields that are not known, also those of a shop, are kept as they are
/// written: a newer version of this library, or the app, may have written them. Its `Debug` shows no token and none of those.
#[derive(Clone, PartialEq)]
pub struct StoredRecord {
    /// Whose authorization it is.
    pub account: AccountId,
    /// Tokens and status.
    pub record: Record,
    /// The shops that it opens.
    pub shops: Vec<AuthorizedShop>,
    masked: bool,
    unknown: Unknown,
    /// The same of each shop that has any, by its id.
    unknown_of_shops: Vec<(String, Unknown)>,
}

impl StoredRecord {
    /// An authorization without shops.
    pub fn new(account: AccountId, record: Record) -> StoredRecord {
        let (unknown, unknown_of_shops) = Default::default();
        StoredRecord { account, record, shops: Vec::new(), masked: false, unknown, unknown_of_shops }
    }

    /// The same authorization with new tokens or another status.
    pub fn with_record(mut self, record: Record) -> StoredRecord {
        self.record = record;
        self
    }

    /// Sets the shops.
    pub fn with_shops(mut self, shops: Vec<AuthorizedShop>) -> StoredRecord {
        self.shops = shops;
        self
    }

    /// As JSON text, with the tokens in plain sight: keep it where secrets are kept. Fields that are not known are written as they were
    /// read.
    pub fn to_text(&self) -> String {
        // Nothing in it can fail to be written.
        serde_json::to_string(&self.whole(self.written())).unwrap_or_default()
    }

    /// The same as a value. It holds numbers of 64 bits: longer ones in fields that are not known lose digits.
    pub fn to_json(&self) -> Value {
        serde_json::to_value(self.whole(self.written())).unwrap_or_default()
    }

    /// For people to see: each token is `[redacted]`, and `masked` is `true`.
    pub fn to_masked_json(&self) -> Value {
        let mut written = self.written();
        for token in [&mut written.access_token, &mut written.refresh_token] {
            if !token.is_empty() {
                MASK.clone_into(token);
            }
        }
        written.masked = true;
        serde_json::to_value(self.whole(written)).unwrap_or_default()
    }

    /// Reads what [`to_text`](StoredRecord::to_text) wrote, or what an app has put together.
    ///
    /// # Errors
    /// `Store` if it is not such an object, holds no token, or has a status that is not known. The error names the field and repeats
    /// nothing of what is in it.
    pub fn from_text(text: &str) -> Result<StoredRecord> {
        let Ok(unknown) = Unknown::besides::<Written>(text) else {
            return Err(not_what_was_saved("it is not a JSON object"));
        };
        match serde_json::from_str(text) {
            Ok(written) => StoredRecord::read(written, unknown),
            Err(_) => Err(not_what_was_saved(&culprit(text))),
        }
    }

    /// The same from a value.
    ///
    /// # Errors
    /// As [`from_text`](StoredRecord::from_text).
    pub fn from_json(json: &Value) -> Result<StoredRecord> {
        StoredRecord::from_text(&json.to_string())
    }

    /// Refuses what [`to_masked_json`](StoredRecord::to_masked_json) made: to save it would destroy the real tokens.
    ///
    /// # Errors
    /// `InvalidRequest`.
    pub fn refuse_masked(&self) -> Result<()> {
        match self.masked {
            true => TokenSet::new(MASK, 0).refuse_masked(),
            false => self.record.tokens.refuse_masked(),
        }
    }

    fn whole(&self, written: Written) -> Whole<Written, &Unknown> {
        Whole { known: written, unknown: &self.unknown }
    }

    fn written(&self) -> Written {
        let (record, tokens) = (&self.record, &self.record.tokens);
        Written {
            app_key: self.account.app_key.clone(),
            open_id: self.account.open_id.clone(),
            platform_open_id: (tokens.open_id != self.account.open_id).then(|| tokens.open_id.clone()),
            access_token: tokens.access_token.expose().to_owned(),
            access_token_expires_at: tokens.access_token_expires_at,
            refresh_token: tokens.refresh_token.expose().to_owned(),
            refresh_token_expires_at: tokens.refresh_token_expires_at,
            seller_name: tokens.seller_name.clone(),
            seller_base_region: tokens.seller_base_region.clone(),
            user_type: tokens.user_type,
            granted_scopes: tokens.granted_scopes.clone(),
            status: record.status.name().to_owned(),
            status_since: record.status.since(),
            reason: record.status.reason().map(str::to_owned),
            revision: record.revision,
            updated_at: record.updated_at,
            shops: self.shops.iter().map(|shop| self.written_shop(shop)).collect(),
            masked: self.masked,
        }
    }

    fn written_shop(&self, shop: &AuthorizedShop) -> WrittenShop {
        let unknown = self.unknown_of_shops.iter().find(|(id, _)| *id == shop.id);
        let unknown = unknown.map(|(_, fields)| fields.clone()).unwrap_or_default();
        Whole { known: shop.clone(), unknown }
    }

    fn read(written: Written, unknown: Unknown) -> Result<StoredRecord> {
        if written.access_token.is_empty() && written.refresh_token.is_empty() {
            return Err(not_what_was_saved("it has neither access_token nor refresh_token"));
        }
        let status = written.status()?;
        let tokens = TokenSet {
            access_token: written.access_token.into(),
            access_token_expires_at: written.access_token_expires_at,
            refresh_token: written.refresh_token.into(),
            refresh_token_expires_at: written.refresh_token_expires_at,
            open_id: written.platform_open_id.unwrap_or_else(|| written.open_id.clone()),
            seller_name: written.seller_name,
            seller_base_region: written.seller_base_region,
            user_type: written.user_type,
            granted_scopes: written.granted_scopes,
        };
        let unknown_of_shops = written.shops.iter().filter(|shop| !shop.unknown.is_empty());
        Ok(StoredRecord {
            account: AccountId::new(written.app_key, written.open_id),
            record: Record { tokens, revision: written.revision, status, updated_at: written.updated_at },
            unknown_of_shops: unknown_of_shops
                .map(|shop| (shop.known.id.clone(), shop.unknown.clone()))
                .collect(),
            shops: written.shops.into_iter().map(|shop| shop.known).collect(),
            masked: written.masked,
            unknown,
        })
    }
}

impl fmt::Debug for StoredRecord {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let StoredRecord { account, record, shops, .. } = self;
        out.debug_struct("StoredRecord")
            .field("account", account)
            .field("record", record)
            .field("shops", shops)
            .finish_non_exhaustive()
    }
}

/// The fields by their names. It has no `Debug`, since the tokens are plain text.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Written {
    app_key: String,
    open_id: String,
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
    status: String,
    status_since: Option<i64>,
    reason: Option<String>,
    revision: i64,
    updated_at: i64,
    shops: Vec<WrittenShop>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    masked: bool,
}

type WrittenShop = Whole<AuthorizedShop, Unknown>;

/// What is known, and after it what is not.
#[derive(Serialize)]
struct Whole<K, U> {
    #[serde(flatten)]
    known: K,
    #[serde(flatten)]
    unknown: U,
}

impl<'de> Deserialize<'de> for WrittenShop {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<WrittenShop, D::Error> {
        let object = Box::<RawValue>::deserialize(from)?;
        let read = |object| {
            let unknown = Unknown::besides::<AuthorizedShop>(object)?;
            serde_json::from_str(object).map(|known| Whole { known, unknown })
        };
        read(object.get()).map_err(de::Error::custom)
    }
}

impl Written {
    /// Tokens that an app puts together itself have none, and are taken to work.
    fn status(&self) -> Result<Status> {
        match self.status.as_str() {
            "" => Ok(Status::Active),
            name => Status::from_parts(name, self.status_since, self.reason.as_deref()),
        }
    }
}

/// Which field cannot be read. Its content is not told: it may be a token in the wrong place.
fn culprit(object: &str) -> String {
    let members = Unknown::all(object).unwrap_or_default();
    let is_wrong = |name: &str, value: &str| {
        let alone = format!("{{{}:{value}}}", Value::from(name));
        serde_json::from_str::<Written>(&alone).is_err()
    };
    let found = members.iter().find(|(name, value)| is_wrong(name, value));
    found.map_or_else(
        || "its fields do not go together".to_owned(),
        |(name, _)| format!("`{name}` is of the wrong type"),
    )
}

fn not_what_was_saved(why: &str) -> Error {
    let detail = format!("the stored authorization is not what was saved ({why})");
    Error::new(ErrorKind::Store, detail).with_hint(&hint::RECORD_AS_SAVED)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// As the first versions of the bindings wrote it.
    const WRITTEN_BEFORE: &str = r#"{"app_key":"app","open_id":"by hand","platform_open_id":"open",
        "access_token":"invented-access","access_token_expires_at":1700000600,
        "refresh_token":"invented-refresh","refresh_token_expires_at":4912765591,
        "seller_name":"Müller's \"店\"","seller_base_region":"GB","user_type":3,
        "granted_scopes":["seller.order.info"],"status":"refresh_uncertain","status_since":1700000001,
        "reason":null,"revision":1700000000123,"updated_at":1700000002,
        "shops":[{"id":"7494049642642441621","cipher":"c","region":"GB","name":"A","seller_type":"LOCAL",
            "code":"GBLC"}]}"#;

    fn parsed(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    fn read(text: &str) -> Result<StoredRecord> {
        StoredRecord::from_json(&parsed(text))
    }

    #[test]
    fn what_was_written_before_is_read_and_written_the_same() {
        let stored = read(WRITTEN_BEFORE).unwrap();
        let Record { tokens, status, revision, updated_at } = &stored.record;
        assert_eq!(stored.account, AccountId::new("app", "by hand"));
        assert_eq!((tokens.open_id.as_str(), tokens.user_type), ("open", 3));
        assert_eq!(
            (tokens.access_token.expose(), tokens.refresh_token.expose()),
            ("invented-access", "invented-refresh")
        );
        assert_eq!(tokens.seller_name, "Müller's \"店\"");
        assert_eq!(*status, Status::RefreshUncertain { since: 1_700_000_001 });
        assert_eq!((*revision, *updated_at), (1_700_000_000_123, 1_700_000_002));
        assert_eq!(stored.shops[0].code, "GBLC");
        assert_eq!(
            stored.to_json().to_string(),
            parsed(WRITTEN_BEFORE).to_string(),
            "the order of the names, too"
        );
    }

    #[test]
    fn every_status_is_read_back() {
        for status in [
            Status::Active,
            Status::Refreshing { since: 1 },
            Status::RefreshUncertain { since: 2 },
            Status::NeedsReauthorization { reason: "refused".to_owned() },
        ] {
            let record = Record::new(TokenSet::new("a", 1).with_open_id("o"), 3).with_status(status, 4);
            let stored = StoredRecord::new(AccountId::new("app", "o"), record);
            assert_eq!(StoredRecord::from_json(&stored.to_json()).unwrap(), stored);
        }
    }

    #[test]
    fn fields_that_are_not_known_are_kept() {
        let json = r#"{"app_key":"app","open_id":"o","access_token":"a","tenant":{"id":12345678901234567890},
            "shops":[{"id":"1","cipher":"c"},{"id":"2","cipher":"d","since_version":2}]}"#;
        let mut stored = read(json).unwrap();
        stored.record.tokens.access_token = "b".into();
        let written = stored.to_json();
        assert_eq!(written["access_token"], "b");
        assert_eq!(written["tenant"].to_string(), r#"{"id":12345678901234567890}"#);
        assert_eq!(
            (&written["shops"][0]["since_version"], &written["shops"][1]["since_version"]),
            (&Value::Null, &json!(2))
        );
        let replaced = stored.with_shops(vec![AuthorizedShop::new("3", "e")]).to_json();
        assert_eq!(replaced["shops"].as_array().unwrap().len(), 1);
    }

    #[test]
    fn fields_that_are_not_known_keep_all_their_digits() {
        let unknown =
            r#""tenant":{"id":123456789012345678901234567890,"share":0.12345678901234567890123},"far":1e999"#;
        let shop = r#"{"id":"1","cipher":"c","region":"","name":"","seller_type":"","code":"","row":98765432109876543210987}"#;
        let text =
            format!(r#"{{"app_key":"app","open_id":"o","access_token":"a",{unknown},"shops":[{shop}]}}"#);
        let stored = StoredRecord::from_text(&text).unwrap();
        let written = stored.to_text();
        assert!(written.contains(unknown) && written.contains(shop), "{written}");
        assert_eq!(StoredRecord::from_text(&written).unwrap(), stored);
        assert_eq!(written.matches("access_token\"").count(), 1, "nothing known is among them");
    }

    #[test]
    fn what_was_never_saved_is_refused_without_repeating_it() {
        for (json, why) in [
            (r#"{"foo":1}"#, "neither access_token"),
            (r#"{"accessToken":"TTP_secret"}"#, "neither access_token"),
            (r#""TTP_secret""#, "not a JSON object"),
            (r#"["TTP_secret"]"#, "not a JSON object"),
            (r#"{"access_token":"a","user_type":"TTP_secret"}"#, "`user_type`"),
            (r#"{"access_token":["TTP_secret"]}"#, "`access_token`"),
            (r#"{"access_token":"a","shops":[{"id":1,"cipher":"TTP_secret"}]}"#, "`shops`"),
            (r#"{"access_token":"a","status":"paused"}"#, "`paused`"),
        ] {
            let refused = read(json).unwrap_err();
            assert_eq!(refused.kind(), ErrorKind::Store);
            let text = format!("{refused} {refused:?}");
            assert!(text.contains(why) && !text.contains("TTP_secret"), "{text}");
        }
        assert!(read(r#"{"refresh_token":"TTP_secret"}"#).is_ok());
    }

    #[test]
    fn what_is_masked_shows_nothing_and_cannot_be_saved() {
        let stored = read(WRITTEN_BEFORE).unwrap();
        assert!(stored.refuse_masked().is_ok());
        let masked = stored.to_masked_json();
        assert!(!format!("{masked} {stored:?}").contains("invented"), "{masked} {stored:?}");
        assert_eq!((&masked["access_token"], &masked["masked"]), (&json!(MASK), &json!(true)));
        assert!(StoredRecord::from_json(&masked).unwrap().refuse_masked().is_err());
        // A token that was put beside the mask does not make it a record.
        let mixed = json!({"access_token": "a", "refresh_token": MASK});
        assert!(StoredRecord::from_json(&mixed).unwrap().refuse_masked().is_err());
        let marked = json!({"access_token": "a", "masked": true});
        assert!(StoredRecord::from_json(&marked).unwrap().refuse_masked().is_err());
    }
}
