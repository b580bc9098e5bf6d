//! What a client gets when something fails: problem details as JSON (RFC 9457), with what the library knows of the error.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};
use tiktokshop_core::hint::{self, Hint};
use tiktokshop_core::{Error, ErrorKind};
use tiktokshop_facade::Failure;
use utoipa::ToSchema;

use crate::wording;

/// A result whose error is a [`Problem`].
pub(crate) type Result<T> = std::result::Result<T, Problem>;

/// Why a request failed.
#[derive(Debug)]
pub(crate) struct Problem {
    status: StatusCode,
    fields: Map<String, Value>,
}

/// Problem details. Members that are unknown are left out.
#[derive(ToSchema)]
#[schema(as = Problem)]
#[expect(dead_code, reason = "it describes the JSON")]
pub(crate) struct ProblemSchema {
    /// `urn:tiktokshop:error:` and the kind.
    r#type: String,
    /// The HTTP status in words.
    title: String,
    /// The HTTP status.
    status: u16,
    /// What happened.
    detail: String,
    /// The kind of error: `rate_limited`, `invalid_request`, `unauthorized` and so on.
    kind: String,
    /// Whether the same request may succeed if it is sent again later, without harm.
    retryable: bool,
    /// Whether a write may or may not have been processed. Look before you send it again.
    outcome_unknown: bool,
    /// How long to wait, in seconds.
    retry_after: Option<f64>,
    /// What to do about it.
    hint: Option<String>,
    /// The HTTP status of the platform's response.
    http_status: Option<u16>,
    /// The platform's code.
    code: Option<i64>,
    /// The platform's message.
    message: Option<String>,
    /// The id that the platform's support asks for.
    request_id: Option<String>,
    /// The operation's id.
    operation: Option<String>,
    /// The parameter that the operation does not have.
    parameter: Option<String>,
    /// How often the call was sent to the platform.
    attempts: Option<u32>,
    /// The call, as in the request log.
    call_id: Option<String>,
    /// The shop.
    shop: Option<String>,
    /// The items that failed.
    items: Option<Vec<Value>>,
    /// Where a walk over pages can continue.
    next_page_token: Option<String>,
}

impl Problem {
    /// A problem of the interface itself, which has no error of the library.
    pub(crate) fn new(status: StatusCode, kind: &str, detail: impl Into<String>) -> Problem {
        let detail = detail.into();
        Problem::of_fields(
            status,
            kind,
            json!({"detail": detail, "retryable": false, "outcome_unknown": false}),
        )
    }

    /// What happened.
    pub(crate) fn detail(&self) -> &str {
        self.fields.get("detail").and_then(Value::as_str).unwrap_or_default()
    }

    /// Something that is not there.
    pub(crate) fn not_found(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::NOT_FOUND, "not_found", detail)
    }

    /// A value, a name or a combination that is not accepted.
    pub(crate) fn invalid(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid_request", detail)
    }

    /// Something that the key does not allow.
    pub(crate) fn forbidden(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::FORBIDDEN, "forbidden", detail)
    }

    /// Adds what to do about it.
    pub(crate) fn with_hint(mut self, hint: impl Into<String>) -> Problem {
        self.fields.insert("hint".to_owned(), Value::from(hint.into()));
        self
    }

    /// Adds when to try again, in seconds.
    pub(crate) fn with_retry_after(mut self, seconds: f64) -> Problem {
        self.fields.insert("retryable".to_owned(), Value::from(true));
        self.fields.insert("retry_after".to_owned(), Value::from(seconds));
        self
    }

    /// The status of the response.
    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    /// The JSON object.
    pub(crate) fn json(&self) -> Value {
        Value::Object(self.fields.clone())
    }

    fn of_fields(status: StatusCode, kind: &str, facts: Value) -> Problem {
        let mut fields = Map::new();
        fields.insert("type".to_owned(), Value::from(format!("urn:tiktokshop:error:{kind}")));
        fields.insert("title".to_owned(), Value::from(status.canonical_reason().unwrap_or("Error")));
        fields.insert("status".to_owned(), Value::from(status.as_u16()));
        fields.insert("kind".to_owned(), Value::from(kind));
        let Value::Object(facts) = facts else { return Problem { status, fields } };
        fields.extend(facts.into_iter().filter(|(_, value)| !value.is_null()));
        Problem { status, fields }
    }

    /// How long the client is asked to wait, in whole seconds.
    fn wait(&self) -> Option<u64> {
        let asked = self.fields.get("retry_after").and_then(Value::as_f64);
        let of_status =
            matches!(self.status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE);
        // A header of whole seconds: rounded up, so that nobody comes too early.
        asked.map(|seconds| seconds.ceil().clamp(0.0, 86_400.0) as u64).or(of_status.then_some(1))
    }
}

/// The HTTP status for an error of this kind. `docs/sidecar.md` has the same table.
pub(crate) fn status_of(kind: ErrorKind) -> StatusCode {
    use ErrorKind as Kind;
    match kind {
        Kind::PermissionDenied => StatusCode::FORBIDDEN,
        Kind::TokenExpired | Kind::TokenInvalid | Kind::NeedsReauthorization => StatusCode::CONFLICT,
        Kind::ShopInactive | Kind::CipherMismatch | Kind::NotReady | Kind::Business | Kind::Paging => {
            StatusCode::CONFLICT
        }
        Kind::InvalidRequest | Kind::UnknownEndpoint | Kind::UnsupportedVersion | Kind::UploadRejected => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Kind::ItemErrors | Kind::AuthCodeInvalid | Kind::WebhookSignature | Kind::WebhookBody => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Kind::RateLimited | Kind::QuotaExhausted => StatusCode::TOO_MANY_REQUESTS,
        Kind::Server | Kind::Connection | Kind::Decode | Kind::Download => StatusCode::BAD_GATEWAY,
        Kind::Timeout => StatusCode::GATEWAY_TIMEOUT,
        Kind::Store => StatusCode::SERVICE_UNAVAILABLE,
        // What the people who run the server must mend: its settings, its clock, its address.
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// What a request left out: whose authorization, which shop, which category asset.
const UNNAMED: [&hint::HintRule; 3] =
    [&hint::CHOOSE_ACCOUNT, &hint::SHOP_CIPHER_MISSING, &hint::ASSET_CIPHER_MISSING];

/// Status and kind of an error. What is missing or was not named is not a fault of the server, though the library, whose settings
/// it would be, calls it one of the configuration.
fn judged(error: &Error) -> (StatusCode, &'static str) {
    let hint = error.hint_facts().and_then(Hint::id).unwrap_or_default();
    if hint == hint::AUTHORIZE_SELLER.id && error.kind() == ErrorKind::Configuration {
        return (StatusCode::NOT_FOUND, "not_found");
    }
    let kind = match UNNAMED.iter().any(|rule| rule.id == hint) {
        true => ErrorKind::InvalidRequest,
        false => error.kind(),
    };
    (status_of(kind), kind.as_str())
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        let (status, kind) = judged(&error);
        let hint = wording::hint(&error);
        let failure = Failure(error);
        let mut facts: Value = serde_json::from_str(&failure.json()).unwrap_or_default();
        facts["hint"] = Value::from(hint);
        facts["kind"] = Value::from(kind);
        if let Some(facts) = facts.as_object_mut() {
            for inner in ["line", "cause_id"] {
                facts.remove(inner);
            }
            facts.retain(|_, value| value.as_array().is_none_or(|list| !list.is_empty()));
            if facts.get("attempts") == Some(&json!(0)) {
                facts.remove("attempts");
            }
        }
        Problem::of_fields(status, kind, facts)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let wait = self.wait();
        let mut response = (self.status, Json(self.fields)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(wait) = wait {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(wait));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn every_kind_has_a_status_of_a_failure() {
        for kind in ErrorKind::ALL {
            let status = status_of(*kind);
            assert!(status.is_client_error() || status.is_server_error(), "{kind:?}");
            assert_ne!(status, StatusCode::UNAUTHORIZED, "{kind:?}: 401 is about the API key only");
        }
    }

    #[test]
    fn the_page_has_the_same_table() {
        let page = include_str!("../../../../docs/sidecar.md");
        for kind in ErrorKind::ALL {
            let row = page.lines().find(|line| {
                line.starts_with("| ")
                    && line.as_bytes()[2].is_ascii_digit()
                    && line.contains(&format!("`{}`", kind.as_str()))
            });
            let row = row.unwrap_or_else(|| panic!("docs/sidecar.md does not have {kind:?}"));
            let status = format!("| {} |", status_of(*kind).as_u16());
            assert!(row.starts_with(&status), "{kind:?}: {row} does not begin with {status}");
        }
    }

    #[test]
    fn what_a_request_leaves_out_is_not_the_servers_fault() {
        let of = |rule: &'static hint::HintRule, kind: ErrorKind| {
            let json = Problem::from(Error::new(kind, "what happened").with_hint(rule)).json();
            (json["status"].clone(), json["kind"].clone())
        };
        let configuration = ErrorKind::Configuration;
        let (unnamed, absent) = ((json!(422), json!("invalid_request")), (json!(404), json!("not_found")));
        assert_eq!(of(&hint::CHOOSE_ACCOUNT, configuration), unnamed);
        assert_eq!(of(&hint::SHOP_CIPHER_MISSING, ErrorKind::CipherMismatch), unnamed);
        assert_eq!(of(&hint::AUTHORIZE_SELLER, configuration), absent);
        assert_eq!(of(&hint::GIVE_STORE, configuration), (json!(500), json!("configuration")));
    }

    #[test]
    fn an_error_is_told_whole_and_with_when_to_come_again() {
        let error = Error::new(ErrorKind::RateLimited, "too many requests")
            .with_code(36_009_002)
            .with_request_id(Some("2024".to_owned()))
            .with_retryable(true)
            .with_retry_after(Some(Duration::from_millis(1500)));
        let problem = Problem::from(error);
        let json = problem.json();
        assert_eq!(json["type"], "urn:tiktokshop:error:rate_limited");
        assert_eq!((&json["code"], &json["request_id"]), (&json!(36_009_002), &json!("2024")));
        assert_eq!((&json["retry_after"], &json["status"]), (&json!(1.5), &json!(429)));
        assert!(json.get("items").is_none() && json.get("parameter").is_none(), "{json}");
        let response = problem.into_response();
        assert_eq!(response.headers()["retry-after"], "2");
        assert_eq!(response.headers()["content-type"], "application/problem+json");
    }
}
