//! The response of a token endpoint: lenient about types, exact about meaning.

use std::time::Duration;

use serde_json::{Map, Value};

use crate::error::{Error, ErrorKind, Result};
use crate::error_table::{self, Class};
use crate::hint::{self, HintRule};
use crate::secret::Secret;
use crate::token::TokenSet;

/// Smaller numbers are not points in time but durations; 1e9 was in 2001.
const EARLIEST: i64 = 1_000_000_000;
/// How long an access token lives if the response does not say.
const ACCESS_TOKEN_LIFE: i64 = 7 * 86_400;

const REFRESH_TOKEN_INVALID: i64 = 36_004_001;
const AUTH_CODE_INVALID: i64 = 36_004_004;

/// A response that was read.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) retry_after: Option<Duration>,
    pub(super) body: Vec<u8>,
}

/// The tokens in a response, or why there are none. No error shows anything of the body but its message.
pub(super) fn tokens(answer: &Answer, now: i64) -> Result<TokenSet> {
    let Ok(Value::Object(envelope)) = serde_json::from_slice::<Value>(&answer.body) else {
        return Err(not_an_envelope(answer));
    };
    let data = envelope.get("data").and_then(Value::as_object);
    match integer(envelope.get("code")) {
        Some(0) => {}
        Some(code) => return Err(refusal(code, &envelope, answer)),
        None if data.is_some_and(|data| data.contains_key("access_token")) => {}
        None => return Err(not_an_envelope(answer)),
    }
    let request_id = text(envelope.get("request_id"));
    let tokens = data.map(|data| token_set(data, now)).filter(|tokens| !tokens.access_token.is_empty());
    tokens.ok_or_else(|| {
        Error::new(ErrorKind::Decode, "the token response reports success but has no access token")
            .with_http_status(answer.status)
            .with_request_id(Some(request_id))
            .with_outcome_unknown(true)
    })
}

fn token_set(data: &Map<String, Value>, now: i64) -> TokenSet {
    let access_end = integer(data.get("access_token_expire_in")).filter(|end| *end > 0);
    let refresh_end = integer(data.get("refresh_token_expire_in")).filter(|end| *end > 0);
    TokenSet {
        access_token: Secret::new(text(data.get("access_token"))),
        access_token_expires_at: absolute(access_end.unwrap_or(ACCESS_TOKEN_LIFE), now),
        refresh_token: Secret::new(text(data.get("refresh_token"))),
        refresh_token_expires_at: refresh_end.map_or(0, |end| absolute(end, now)),
        open_id: text(data.get("open_id")),
        seller_name: text(data.get("seller_name")),
        seller_base_region: text(data.get("seller_base_region")),
        user_type: integer(data.get("user_type")).unwrap_or(0),
        granted_scopes: scopes(data.get("granted_scopes")),
    }
}

/// The platform sends points in time despite the field's name.
fn absolute(value: i64, now: i64) -> i64 {
    if value < EARLIEST { now.saturating_add(value) } else { value }
}

fn scopes(value: Option<&Value>) -> Vec<String> {
    let list = value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn integer(value: Option<&Value>) -> Option<i64> {
    match value? {
        Value::Number(number) => number.as_i64().or_else(|| whole(number.as_f64()?)),
        Value::String(text) => text.trim().parse().ok().or_else(|| whole(text.trim().parse().ok()?)),
        _ => None,
    }
}

/// Times are far below the 53 bits that a float holds exactly.
fn whole(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[allow(clippy::cast_possible_truncation)]
    (number.abs() < EXACT).then_some(number as i64)
}

fn text(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

fn refusal(code: i64, envelope: &Map<String, Value>, answer: &Answer) -> Error {
    let rule = error_table::find(code);
    let class = rule.map(|rule| rule.class);
    let kind = match code {
        REFRESH_TOKEN_INVALID => ErrorKind::NeedsReauthorization,
        AUTH_CODE_INVALID => ErrorKind::AuthCodeInvalid,
        _ if answer.status == 429 => ErrorKind::RateLimited,
        _ => rule.map_or(ErrorKind::InvalidRequest, |rule| rule.kind),
    };
    let limited = class == Some(Class::Limit) || answer.status == 429;
    let error = Error::new(kind, "the auth host refused the request")
        .with_code(code)
        .with_message(text(envelope.get("message")))
        .with_request_id(Some(text(envelope.get("request_id"))).filter(|id| !id.is_empty()))
        .with_http_status(answer.status)
        .with_retry_after(answer.retry_after)
        .with_retryable(limited)
        .with_outcome_unknown(!limited && (class == Some(Class::Server) || answer.status >= 500));
    match advice(kind).or_else(|| rule.and_then(|rule| rule.hint)) {
        Some(hint) => error.with_hint(hint),
        None => error,
    }
}

fn advice(kind: ErrorKind) -> Option<&'static HintRule> {
    match kind {
        ErrorKind::NeedsReauthorization => Some(&hint::SEND_LINK_AGAIN),
        ErrorKind::AuthCodeInvalid => Some(&hint::OPEN_LINK_AGAIN),
        _ => None,
    }
}

fn not_an_envelope(answer: &Answer) -> Error {
    // Something in front of the platform that says 3xx or 4xx has not let the request through.
    let (kind, limited, unknown) = match answer.status {
        429 => (ErrorKind::RateLimited, true, false),
        300..=499 => (ErrorKind::Decode, false, false),
        500.. => (ErrorKind::Server, false, true),
        _ => (ErrorKind::Decode, false, true),
    };
    Error::new(kind, "the auth host's response is not the expected JSON")
        .with_http_status(answer.status)
        .with_retry_after(answer.retry_after)
        .with_retryable(limited)
        .with_outcome_unknown(unknown)
        .with_hint(&hint::CHECK_AUTH_URL)
}
