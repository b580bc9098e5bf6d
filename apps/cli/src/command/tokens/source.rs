//! Authorizations of other programs, read into ours.
//!
//! Three shapes are known: the JSON of this library's own records; the columns of the table `tiktok_access_tokens` of a
//! Laravel app; and what the token endpoint returns, as programs in PHP and Node keep it. All have one flat object for each
//! authorization.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::{Map, Value};
use tiktokshop_core::token::{AccountId, Record, StoredRecord, TokenSet};

use crate::time;

/// Other names of our fields.
const NAMES: [(&str, &[&str]); 6] = [
    ("access_token_expires_at", &["access_token_expire_in", "expires_at"]),
    ("refresh_token_expires_at", &["refresh_token_expire_in", "refresh_expires_at"]),
    ("seller_base_region", &["region"]),
    ("granted_scopes", &["scopes"]),
    ("open_id", &["openId"]),
    ("access_token", &["accessToken"]),
];

/// The objects in a file: a JSON array, one object, an object whose `data` is one of these, JSON lines, or CSV with a
/// header.
pub fn objects(text: &str) -> Result<Vec<Value>, String> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Err("the file is empty".to_owned());
    }
    if !text.starts_with(['[', '{']) {
        return csv(text);
    }
    match serde_json::from_str(text) {
        Ok(value) => Ok(unwrapped(value)),
        Err(_) => text.lines().filter(|line| !line.trim().is_empty()).zip(1..).map(line).collect(),
    }
}

fn line((text, number): (&str, usize)) -> Result<Value, String> {
    // The parser's own message could repeat a token.
    serde_json::from_str(text).map_err(|_| format!("line {number} is not JSON"))
}

fn unwrapped(value: Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items,
        Value::Object(mut object) => match object.remove("data") {
            Some(data) if object.get("access_token").is_none() => unwrapped(data),
            Some(data) => {
                object.insert("data".to_owned(), data);
                vec![Value::Object(object)]
            }
            None => vec![Value::Object(object)],
        },
        other => vec![other],
    }
}

fn csv(text: &str) -> Result<Vec<Value>, String> {
    let mut rows = rows(text).into_iter();
    let header = rows.next().ok_or("the file is empty")?;
    if !header.iter().any(|name| name == "access_token" || name == "refresh_token") {
        return Err("it is neither JSON nor CSV whose header names `access_token`".to_owned());
    }
    let object = |row: Vec<String>| {
        let named = header.iter().cloned().zip(row.into_iter().map(Value::String));
        Value::Object(named.collect())
    };
    Ok(rows.map(object).collect())
}

/// Rows of CSV: fields may be quoted, with a quote doubled, and hold commas and line breaks.
fn rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => field.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut field)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            '\r' if !quoted => {}
            letter => field.push(letter),
        }
    }
    if !field.is_empty() || !row.is_empty() {
        row.push(field);
        rows.push(row);
    }
    rows
}

/// One authorization, or why it cannot be imported. The reason repeats nothing of what was given.
pub fn record(value: &Value, app_key: Option<&str>) -> Result<StoredRecord, String> {
    let object = value.as_object().ok_or("it is not an object")?;
    let stored = match object.contains_key("revision") || object.contains_key("masked") {
        true => StoredRecord::from_json(value).map_err(|error| error.detail().to_owned())?,
        false => foreign(object)?,
    };
    let stored = with_app(stored, app_key)?;
    stored.refuse_masked().map_err(|_| "its tokens are masked, as a listing shows them".to_owned())?;
    if stored.account.open_id.trim().is_empty() {
        return Err("it has no open_id".to_owned());
    }
    let (tokens, now) = (&stored.record.tokens, time::now());
    if [&tokens.access_token, &tokens.refresh_token].iter().any(|token| veiled(token.expose())) {
        return Err("its tokens are masked".to_owned());
    }
    if stored.record.status.needs_reauthorization() {
        return Err("only the seller can restore it".to_owned());
    }
    if tokens.expired(now) && !tokens.refreshable(now) {
        return Err("it has expired, and cannot be refreshed".to_owned());
    }
    Ok(stored)
}

fn with_app(mut stored: StoredRecord, app_key: Option<&str>) -> Result<StoredRecord, String> {
    match app_key {
        Some(key) if stored.account.app_key.is_empty() => stored.account.app_key = key.to_owned(),
        Some(key) if stored.account.app_key != key => return Err("it belongs to another app".to_owned()),
        None if stored.account.app_key.is_empty() => {
            return Err("it names no app: give --app-key".to_owned());
        }
        _ => {}
    }
    Ok(stored)
}

/// Stars, dots or a word in place of a token, as logs and listings show it.
fn veiled(token: &str) -> bool {
    token.contains(['*', '•', '…']) || token.contains("...") || token.contains('[')
}

fn foreign(object: &Map<String, Value>) -> Result<StoredRecord, String> {
    let text = |name: &str| find(object, name).and_then(Value::as_str).unwrap_or_default().trim().to_owned();
    let (access, refresh) = (text("access_token"), text("refresh_token"));
    if access.is_empty() && refresh.is_empty() {
        return Err("it has neither access_token nor refresh_token".to_owned());
    }
    let access_ends = moment(find(object, "access_token_expires_at"))?;
    let refresh_ends = moment(find(object, "refresh_token_expires_at"))?;
    let mut tokens = TokenSet::new(access, access_ends).with_refresh_token(refresh, refresh_ends);
    tokens = tokens.with_open_id(text("open_id"));
    (tokens.seller_name, tokens.seller_base_region) = (text("seller_name"), text("seller_base_region"));
    tokens.user_type = number(find(object, "user_type")).unwrap_or_default();
    tokens.granted_scopes = scopes(find(object, "granted_scopes"));
    let account = AccountId::new(text("app_key"), tokens.open_id.clone());
    Ok(StoredRecord::new(account, Record::new(tokens, time::now())))
}

fn find<'a>(object: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    let others = NAMES.iter().find(|(known, _)| *known == name).map_or(&[][..], |(_, others)| others);
    let names = std::iter::once(&name).chain(others);
    names.filter_map(|name| object.get(*name)).find(|value| !value.is_null())
}

fn number(value: Option<&Value>) -> Option<i64> {
    let value = value?;
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}

/// Unix seconds, or a date and time as databases print it, in UTC if it names no zone. A missing one is 0.
fn moment(value: Option<&Value>) -> Result<i64, String> {
    if let Some(seconds) = number(value) {
        return Ok(seconds);
    }
    let text = value.and_then(Value::as_str).unwrap_or_default().trim();
    if text.is_empty() {
        return Ok(0);
    }
    let zoned = text.parse::<jiff::Timestamp>().ok();
    let plain = || text.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp());
    let moment = zoned.or_else(plain).ok_or("a time in it is neither Unix seconds nor a date")?;
    Ok(moment.as_second())
}

/// A list, or a list as JSON or with commas in a text.
fn scopes(value: Option<&Value>) -> Vec<String> {
    let list = |items: &[Value]| items.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    match value {
        Some(Value::Array(items)) => list(items),
        Some(Value::String(text)) => match serde_json::from_str::<Vec<Value>>(text) {
            Ok(items) => list(&items),
            Err(_) => text.split([',', ' ']).filter(|word| !word.is_empty()).map(str::to_owned).collect(),
        },
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn csv_is_read_with_quotes_and_line_breaks() {
        let text = "open_id,access_token,granted_scopes\r\n7,a,\"[\"\"x\"\",\n\"\"y\"\"]\"\r\n8,\"b,c\",\n";
        let found = objects(text).unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!((&found[0]["open_id"], &found[1]["access_token"]), (&json!("7"), &json!("b,c")));
        assert_eq!(scopes(found[0].get("granted_scopes")), ["x", "y"]);
    }

    #[test]
    fn times_are_read_in_every_form() {
        for value in [json!(1_700_000_000), json!("1700000000"), json!("2023-11-14 22:13:20")] {
            assert_eq!(moment(Some(&value)), Ok(1_700_000_000), "{value}");
        }
        assert_eq!(moment(Some(&json!("2023-11-14T22:13:20.000000Z"))), Ok(1_700_000_000));
        assert_eq!((moment(None), moment(Some(&json!("")))), (Ok(0), Ok(0)));
        assert!(moment(Some(&json!("next week"))).is_err());
    }

    #[test]
    fn json_is_read_in_every_form() {
        let one = r#"{"access_token":"a"}"#;
        for text in
            [one, &format!("[{one}]"), &format!("{{\"code\":0,\"data\":{one}}}"), &format!("{one}\n\n")]
        {
            assert_eq!(objects(text).unwrap(), [json!({"access_token": "a"})], "{text}");
        }
        assert_eq!(objects(&format!("{one}\n{one}")).unwrap().len(), 2);
        assert_eq!(objects("{\"access_token\": \"secret").unwrap_err(), "line 1 is not JSON");
    }
}
