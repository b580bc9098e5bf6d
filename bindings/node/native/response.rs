//! What goes back to TypeScript.

use bytes::Bytes;
use napi::bindgen_prelude::*;
use napi_derive::napi;
use serde::Serialize;
use serde_json::Value;
use tiktokshop_facade::{Failure, PageResponse, Response};

use crate::nulls;
use crate::text::Text;

/// The response to a call, or why there is none.
#[napi(object, object_from_js = false)]
#[derive(Default)]
pub struct NativeResponse {
    /// The failure as JSON text.
    pub failure: Option<String>,
    /// Whether it was given up because the caller's signal fired.
    pub cancelled: Option<bool>,
    /// The whole response as JSON text that `JSON.parse` reads without loss.
    pub text: Option<Text>,
    /// The text as it came, where `text` differs: its UTF-8 with a character for each byte, since most callers never look.
    pub exact: Option<Text>,
    /// The names of its members that are null, one of which may stand for a list.
    pub nulls: Option<String>,
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

/// How a call ended that has no value to hand over.
pub enum Ended {
    /// It failed.
    Failed(Failure),
    /// The caller gave it up.
    Cancelled,
}

impl Ended {
    /// The members `failure` and `cancelled` of an object for TypeScript.
    pub fn members(self) -> (Option<String>, Option<bool>) {
        match self {
            Ended::Failed(failure) => (Some(failure.json()), None),
            Ended::Cancelled => (None, Some(true)),
        }
    }
}

impl From<Ended> for NativeResponse {
    fn from(ended: Ended) -> NativeResponse {
        let (failure, cancelled) = ended.members();
        NativeResponse { failure, cancelled, ..NativeResponse::default() }
    }
}

impl From<Ended> for Said {
    fn from(ended: Ended) -> Said {
        let (failure, cancelled) = ended.members();
        Said { failure, cancelled, ..Said::default() }
    }
}

/// A result of the facade as an object for TypeScript.
pub fn object<T, O: From<T> + From<Ended>>(result: std::result::Result<T, Failure>) -> O {
    result.map_or_else(|failure| O::from(Ended::Failed(failure)), O::from)
}

impl From<Option<PageResponse>> for NativeResponse {
    /// After the last page all members are empty.
    fn from(page: Option<PageResponse>) -> NativeResponse {
        let Some(page) = page else { return NativeResponse::default() };
        NativeResponse {
            count: Some(u32::try_from(page.count).unwrap_or(u32::MAX)),
            path: Some(page.path.to_owned()),
            next: page.next_page_token,
            total: page.total.map(|total| total as f64),
            ..if page.is_cut { of_cut(page.response) } else { NativeResponse::from(page.response) }
        }
    }
}

impl From<Option<String>> for Said {
    fn from(text: Option<String>) -> Said {
        Said { text, ..Said::default() }
    }
}

/// A page that has less than its response: an envelope with that, and the text as it came.
fn of_cut(response: Response) -> NativeResponse {
    let exact = Text::Latin1(response.body.clone());
    let body = Bytes::from([br#"{"data":"#, &response.data[..], b"}"].concat());
    let whole = NativeResponse::from(Response { body, ..response });
    NativeResponse { exact: Some(exact), ..whole }
}

impl From<Response> for NativeResponse {
    fn from(response: Response) -> NativeResponse {
        let (nulls, facts) = (nulls::names(&response.body), facts(&response));
        let (text, exact) = match Text::mended(&response.body, response.has_long_numbers) {
            Some(mended) => (mended, Some(Text::Latin1(response.body))),
            None => (Text::Latin1(response.body), None),
        };
        NativeResponse { text: Some(text), exact, nulls, facts: Some(facts), ..NativeResponse::default() }
    }
}

/// What is known of a response besides its text. It is written as it is: a tree of values would be made for each call.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Facts<'a> {
    operation: &'a str,
    version: &'a str,
    status: u16,
    headers: &'a [(String, String)],
    request_id: Option<&'a str>,
    message: &'a str,
    attempts: u32,
    elapsed: f64,
    item_errors: Option<Value>,
}

fn facts(response: &Response) -> String {
    let items = response.item_errors.as_deref().map(serde_json::from_str);
    let facts = Facts {
        operation: &response.operation,
        version: &response.version,
        status: response.http_status,
        headers: &response.headers,
        request_id: response.request_id.as_deref(),
        message: &response.message,
        attempts: response.attempts,
        elapsed: response.elapsed,
        item_errors: items.and_then(std::result::Result::ok),
    };
    // Nothing in it cannot be written.
    serde_json::to_string(&facts).unwrap_or_default()
}

/// A result of a function that does not wait: the value, or the failure as JSON text.
pub fn either<T>(result: std::result::Result<T, Failure>) -> Either<T, String> {
    match result {
        Ok(value) => Either::A(value),
        Err(failure) => Either::B(failure.json()),
    }
}
