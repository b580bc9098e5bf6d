//! What goes back to TypeScript.

use std::borrow::Cow;

use bytes::Bytes;
use napi::bindgen_prelude::*;
use napi_derive::napi;
use serde_json::{Value, json};
use tiktokshop_facade::{Failure, PageResponse, Response, quote_big_integers, whole_characters};

use crate::text::Text;

/// The answer to a call, or why there is none.
#[napi(object, object_from_js = false)]
#[derive(Default)]
pub struct NativeResponse {
    /// The failure as JSON text.
    pub failure: Option<String>,
    /// Whether it was given up because the caller's signal fired.
    pub cancelled: Option<bool>,
    /// The whole answer as JSON text that `JSON.parse` reads without loss.
    pub text: Option<Text>,
    /// The text as it came, where `text` differs.
    pub exact: Option<Text>,
    /// Whether there may be nulls in it, one of which may stand for a list.
    pub nulls: Option<bool>,
    /// Status, headers and the like, as JSON text: most callers never look.
    pub facts: Option<String>,
    /// How many items of the page belong to the walk.
    pub count: Option<u32>,
    /// Where its items are in `data`.
    pub path: Option<String>,
    /// Where to go on behind them.
    pub next: Option<String>,
    /// How many items there are on all pages.
    pub total: Option<f64>,
}

/// A text, or why there is none.
#[napi(object, object_from_js = false)]
#[derive(Default)]
pub struct Said {
    /// The failure as JSON text.
    pub failure: Option<String>,
    /// Whether it was given up because the caller's signal fired.
    pub cancelled: Option<bool>,
    /// The text; none after the last step of a walk.
    pub text: Option<String>,
}

/// How a result of the facade, or the lack of one, becomes an object for TypeScript.
pub trait Settled<T>: Default {
    /// Of a result.
    fn of(result: std::result::Result<T, Failure>) -> Self;
    /// Of a call that was given up.
    fn cancelled() -> Self;
}

impl Settled<Response> for NativeResponse {
    fn of(result: std::result::Result<Response, Failure>) -> NativeResponse {
        match result {
            Ok(response) => NativeResponse::from(response),
            Err(failure) => NativeResponse { failure: Some(failure.json()), ..NativeResponse::default() },
        }
    }

    fn cancelled() -> NativeResponse {
        NativeResponse { cancelled: Some(true), ..NativeResponse::default() }
    }
}

impl Settled<Option<PageResponse>> for NativeResponse {
    /// Past the last page all is empty.
    fn of(result: std::result::Result<Option<PageResponse>, Failure>) -> NativeResponse {
        let page = match result {
            Ok(Some(page)) => page,
            Ok(None) => return NativeResponse::default(),
            Err(failure) => {
                return NativeResponse { failure: Some(failure.json()), ..NativeResponse::default() };
            }
        };
        NativeResponse {
            count: Some(u32::try_from(page.count).unwrap_or(u32::MAX)),
            path: Some(page.path.to_owned()),
            next: page.next_page_token,
            total: page.total.map(|total| total as f64),
            ..if page.is_cut { of_cut(page.response) } else { NativeResponse::from(page.response) }
        }
    }

    fn cancelled() -> NativeResponse {
        NativeResponse { cancelled: Some(true), ..NativeResponse::default() }
    }
}

impl Settled<Option<String>> for Said {
    fn of(result: std::result::Result<Option<String>, Failure>) -> Said {
        match result {
            Ok(text) => Said { text, ..Said::default() },
            Err(failure) => Said { failure: Some(failure.json()), ..Said::default() },
        }
    }

    fn cancelled() -> Said {
        Said { cancelled: Some(true), ..Said::default() }
    }
}

/// A page that has less than its answer: an envelope with that, and the text as it came.
fn of_cut(response: Response) -> NativeResponse {
    let exact = Text::from(response.body.clone());
    let body = Bytes::from([br#"{"data":"#, &response.data[..], b"}"].concat());
    let whole = NativeResponse::from(Response { body, ..response });
    NativeResponse { exact: Some(exact), ..whole }
}

impl From<Response> for NativeResponse {
    fn from(response: Response) -> NativeResponse {
        let quoted = quoted(&response);
        let exact = Text::from(response.body.clone());
        let (text, exact) = match quoted {
            Some(text) => (Text::from(Bytes::from(text)), Some(exact)),
            None => (exact, None),
        };
        NativeResponse {
            nulls: Some(text.contains("null")),
            text: Some(text),
            exact,
            facts: Some(facts(&response)),
            ..NativeResponse::default()
        }
    }
}

/// The answer with its big integers in quotes and halves of characters as U+FFFD, where it has any.
fn quoted(response: &Response) -> Option<String> {
    let text = std::str::from_utf8(&response.body).ok()?;
    let whole = whole_characters(text);
    let quoted = if response.has_long_numbers { quote_big_integers(&whole) } else { Cow::Borrowed(&*whole) };
    match (quoted, &whole) {
        (Cow::Owned(quoted), _) => Some(quoted),
        (Cow::Borrowed(_), Cow::Owned(whole)) => Some(whole.clone()),
        (Cow::Borrowed(_), Cow::Borrowed(_)) => None,
    }
}

fn facts(response: &Response) -> String {
    let items = response.item_errors.as_deref().and_then(|items| serde_json::from_str::<Value>(items).ok());
    json!({
        "operation": response.operation,
        "version": response.version,
        "status": response.http_status,
        "headers": response.headers,
        "requestId": response.request_id,
        "message": response.message,
        "attempts": response.attempts,
        "elapsed": response.elapsed,
        "itemErrors": items,
    })
    .to_string()
}

/// A result of a function that does not wait: the value, or the failure as JSON text.
pub fn either<T>(result: std::result::Result<T, Failure>) -> Either<T, String> {
    match result {
        Ok(value) => Either::A(value),
        Err(failure) => Either::B(failure.json()),
    }
}
