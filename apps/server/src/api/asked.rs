//! Reads what a client sent: query, JSON, with problems that name the nearest known name.

use std::time::Duration;

use axum::body::to_bytes;
use axum::extract::rejection::QueryRejection;
use axum::extract::{FromRequest, FromRequestParts, Query, Request};
use axum::http::StatusCode;
use axum::http::request::Parts;
use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use tiktokshop_core::wanted;

use super::problem::{Problem, Result};

/// The query of a request.
pub(crate) struct Asked<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Asked<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Asked<T>> {
        let read: std::result::Result<Query<T>, QueryRejection> = Query::try_from_uri(&parts.uri);
        read.map(|Query(asked)| Asked(asked)).map_err(|problem| unreadable("query", &cause(&problem)))
    }
}

/// The JSON body of a request. An empty one is an empty object.
pub(crate) struct Sent<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Sent<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Sent<T>> {
        let bytes = body(request).await?;
        json(&bytes).map(Sent)
    }
}

/// The largest JSON that is read.
pub(crate) const JSON_BYTES: usize = 4 << 20;

/// The body of a request, if it is not too large for JSON.
pub(crate) async fn body(request: Request) -> Result<Bytes> {
    to_bytes(request.into_body(), JSON_BYTES).await.map_err(|problem| match is_too_long(&problem) {
        true => too_large(),
        false => Problem::new(StatusCode::BAD_REQUEST, "bad_body", "the body of the request ended early"),
    })
}

fn is_too_long(problem: &axum::Error) -> bool {
    std::error::Error::source(problem).is_some_and(|cause| cause.is::<http_body_util::LengthLimitError>())
}

/// The problem of a body beyond the limit.
pub(crate) fn too_large() -> Problem {
    Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "body_too_large", "the body of the request is too large")
}

/// Reads JSON text. An empty one is an empty object.
pub(crate) fn json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T> {
    let bytes = if bytes.trim_ascii().is_empty() { b"{}" } else { bytes };
    serde_json::from_slice(bytes).map_err(|problem| match problem.classify() {
        serde_json::error::Category::Data => {
            unreadable("body", &tiktokshop_facade::misread::<T>(&String::from_utf8_lossy(bytes), &problem))
        }
        _ => Problem::new(StatusCode::BAD_REQUEST, "bad_json", format!("the body is not JSON: {problem}")),
    })
}

/// The innermost words: axum puts its own before them.
fn cause(problem: &QueryRejection) -> String {
    let mut cause: &dyn std::error::Error = problem;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    in_words(&cause.to_string())
}

/// `limit: invalid digit found in string`, in words that are not those of a parser.
fn in_words(problem: &str) -> String {
    let Some((name, told)) = problem.split_once(": ") else { return problem.to_owned() };
    if told.starts_with("unknown field") {
        // It repeats the name.
        return told.to_owned();
    }
    let wanted = wanted::of_parser(told, wanted::WHOLE).or_else(|| told.strip_prefix(WANTED));
    wanted.map_or_else(|| problem.to_owned(), |wanted| format!("`{name}` must be {wanted}"))
}

/// What a reader of this file says before what it wants.
const WANTED: &str = "wanted: ";

/// A time that limits a call.
pub(crate) fn limit(name: &str, seconds: Option<f64>) -> Result<Option<Duration>> {
    match time(name, wanted::SECONDS, seconds)? {
        Some(Duration::ZERO) => Err(unfit(name, wanted::SECONDS)),
        limit => Ok(limit),
    }
}

/// How long to wait; 0 is not at all, as is nothing.
pub(crate) fn wait(name: &str, seconds: Option<f64>) -> Result<Duration> {
    Ok(time(name, wanted::SECONDS_OR_NONE, seconds)?.unwrap_or_default())
}

fn time(name: &str, wanted: &str, seconds: Option<f64>) -> Result<Option<Duration>> {
    seconds.map(Duration::try_from_secs_f64).transpose().map_err(|_| unfit(name, wanted))
}

fn unfit(name: &str, wanted: &str) -> Problem {
    Problem::invalid(format!("`{name}` must be {wanted}"))
}

fn unreadable(what: &str, problem: &str) -> Problem {
    let refused = Problem::invalid(format!(
        "the {what} cannot be read: {}",
        tiktokshop_core::redact::printable(problem)
    ));
    match nearest_of(problem) {
        Some(near) => refused.with_hint(format!("Did you mean `{near}`?")),
        None => refused,
    }
}

/// serde says: unknown field `x`, expected one of `a`, `b`.
fn nearest_of(problem: &str) -> Option<&str> {
    if !problem.contains("unknown field") {
        return None;
    }
    let mut names = problem.split('`').skip(1).step_by(2);
    let given = names.next()?;
    nearest(given, names)
}

/// The name that a misspelt one most resembles.
pub(crate) fn nearest<'a>(given: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let weighed = known.map(|name| (strsim::damerau_levenshtein(&given.to_ascii_lowercase(), name), name));
    weighed.min().filter(|(distance, name)| *distance <= 1 + name.len() / 3).map(|(_, name)| name)
}

/// `1`, `true`, `yes` or nothing at all for yes: `?all`, `?all=1`.
pub(crate) fn flag<'de, D: Deserializer<'de>>(text: D) -> std::result::Result<bool, D::Error> {
    match String::deserialize(text)?.as_str() {
        "" | "1" | "true" | "yes" => Ok(true),
        "0" | "false" | "no" => Ok(false),
        _ => Err(serde::de::Error::custom(format!("{WANTED}`1` or `0`"))),
    }
}

/// The same for a switch that may be left to the default.
pub(crate) fn choice<'de, D: Deserializer<'de>>(text: D) -> std::result::Result<Option<bool>, D::Error> {
    flag(text).map(Some)
}

/// Values separated by commas.
pub(crate) fn list(text: Option<&str>) -> Vec<String> {
    let values = text.unwrap_or_default().split(',').map(str::trim).filter(|value| !value.is_empty());
    values.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only read")]
    struct Form {
        name: Option<String>,
        expires_in: Option<u64>,
        lead: Option<f64>,
        #[serde(default, deserialize_with = "flag")]
        all: bool,
    }

    #[test]
    fn a_misspelt_name_is_told_with_the_nearest_one() {
        let problem = json::<Form>(br#"{"expire_in": 5}"#).unwrap_err();
        assert_eq!(problem.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(problem.json()["hint"], "Did you mean `expires_in`?");
        let problem = json::<Form>(br#"{"zzzzzzzz": 5}"#).unwrap_err();
        assert!(problem.json().get("hint").is_none(), "{problem:?}");
        let problem = json::<Form>(br#"{"name": "x", "expires_in": "soon"}"#).unwrap_err();
        let told =
            "the body cannot be read: `expires_in` must be a whole number of 0 or more, but a text was given";
        assert_eq!(problem.json()["detail"], told);
    }

    #[test]
    fn a_query_that_cannot_be_read_is_told_in_words() {
        let told = |query: &str| {
            let uri = format!("/v1/x?{query}").parse().unwrap();
            cause(&Query::<Form>::try_from_uri(&uri).unwrap_err())
        };
        assert_eq!(told("expires_in=soon"), "`expires_in` must be a whole number of 0 or more");
        assert_eq!(told("expires_in="), "`expires_in` must be a whole number of 0 or more");
        assert_eq!(told("expires_in=99999999999999999999"), "`expires_in` must be a smaller number");
        assert_eq!(told("all=7"), "`all` must be `1` or `0`");
        assert_eq!(told("lead=soon"), "`lead` must be a number");
        assert!(told("nam=x").starts_with("unknown field `nam`, expected one of"));
    }

    #[test]
    fn a_time_is_finite_and_a_limit_is_more_than_none() {
        assert_eq!(limit("timeout", None).unwrap(), None);
        assert_eq!(limit("timeout", Some(0.5)).unwrap(), Some(Duration::from_millis(500)));
        assert_eq!(wait("wait", Some(0.0)).unwrap(), Duration::ZERO);
        for seconds in [f64::NAN, f64::INFINITY, -1.0, 1e300] {
            let wanted = "`timeout` must be a number of seconds, more than 0";
            assert_eq!(limit("timeout", Some(seconds)).unwrap_err().detail(), wanted);
            assert_eq!(wait("wait", Some(seconds)).unwrap_err().status(), StatusCode::UNPROCESSABLE_ENTITY);
        }
        assert!(limit("timeout", Some(0.0)).is_err());
    }

    #[test]
    fn what_is_not_json_is_a_bad_request() {
        assert_eq!(json::<Form>(b"{").unwrap_err().status(), StatusCode::BAD_REQUEST);
        assert!(json::<Form>(b" \n").is_ok(), "an empty body is an empty object");
    }
}
