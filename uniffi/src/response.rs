//! Responses and documents.

use bytes::Bytes;
use serde::Serialize;
use serde_json::{Value, json};
use tiktokshop_facade::{DocumentResponse, PageResponse, PreparedRequest, Response};

use crate::blob::Blob;
use crate::message::Message;
use crate::work::Outcome;

/// The response to a call.
#[derive(Debug, uniffi::Record)]
pub struct NativeResponse {
    /// JSON: `operation`, `version`, `http_status`, `headers` (pairs), `request_id`, `message`, `attempts`, `elapsed` in
    /// seconds, `item_errors`, `body_end`, and `page` if it is one: `path`, `count`, `next_page_token`, `total`, `is_cut`.
    pub head: String,
    /// The whole response as received, up to `body_end`. What stands after it is the data of a page that was cut.
    pub body: Blob,
    /// Where the JSON text of `data` begins in `body`.
    pub data_start: u64,
    /// And where it ends.
    pub data_end: u64,
}

/// A document that was fetched.
#[derive(Debug, uniffi::Record)]
pub struct NativeDocument {
    /// The content.
    pub content: Blob,
    /// The media type.
    pub content_type: String,
    /// The usual file extension, without the dot.
    pub extension: String,
    /// The tracking number that came with a label.
    pub tracking_number: Option<String>,
    /// The id of the request that gave the URL.
    pub request_id: Option<String>,
}

impl Outcome for Response {
    fn message(self, call: i64) -> Message {
        Message::Response { call, response: native(self, Value::Null) }
    }
}

/// `None` after the last page.
impl Outcome for Option<PageResponse> {
    fn message(self, call: i64) -> Message {
        let Some(page) = self else { return None::<String>.message(call) };
        let about = json!({
            "path": page.path,
            "count": page.count,
            "next_page_token": page.next_page_token,
            "total": page.total,
            "is_cut": page.is_cut,
        });
        Message::Response { call, response: native(page.response, about) }
    }
}

impl Outcome for PreparedRequest {
    fn message(self, call: i64) -> Message {
        let head = json!({
            "operation": self.operation,
            "version": self.version,
            "method": self.method,
            "url": self.url,
            "shown_url": self.shown_url(),
            "headers": self.headers,
        });
        let data_end = self.body.len() as u64;
        let response =
            NativeResponse { head: head.to_string(), body: Blob(self.body), data_start: 0, data_end };
        Message::Response { call, response }
    }
}

impl Outcome for DocumentResponse {
    fn message(self, call: i64) -> Message {
        let document = NativeDocument {
            content: Blob(self.content),
            content_type: self.content_type,
            extension: self.extension.to_owned(),
            tracking_number: self.tracking_number,
            request_id: self.request_id,
        };
        Message::Document { call, document }
    }
}

/// The head of a response as it is written: a tree of values would be made for each call.
#[derive(Serialize)]
struct Head<'a> {
    operation: &'a str,
    version: &'a str,
    http_status: u16,
    headers: &'a [(String, String)],
    request_id: Option<&'a str>,
    message: &'a str,
    attempts: u32,
    elapsed: f64,
    item_errors: Option<Value>,
    body_end: usize,
    page: Value,
}

fn native(response: Response, page: Value) -> NativeResponse {
    let items = response.item_errors.as_deref().map(serde_json::from_str::<Value>);
    let head = Head {
        operation: &response.operation,
        version: &response.version,
        http_status: response.http_status,
        headers: &response.headers,
        request_id: response.request_id.as_deref(),
        message: &response.message,
        attempts: response.attempts,
        elapsed: response.elapsed,
        item_errors: items.and_then(Result::ok),
        body_end: response.body.len(),
        page,
    };
    // Nothing in it cannot be written.
    let head = serde_json::to_string(&head).unwrap_or_default();
    let (body, data_start, data_end) = joined(response.body, response.data);
    NativeResponse { head, body: Blob(body), data_start, data_end }
}

/// The body, and where in it the data is. Data of its own is put behind the body.
fn joined(body: Bytes, data: Bytes) -> (Bytes, u64, u64) {
    let place = (data.as_ptr() as usize).wrapping_sub(body.as_ptr() as usize);
    let is_inside = place.checked_add(data.len()).is_some_and(|end| end <= body.len());
    if is_inside {
        let end = place + data.len();
        return (body, place as u64, end as u64);
    }
    let place = body.len();
    let mut whole = Vec::from(body);
    whole.extend_from_slice(&data);
    let end = whole.len();
    (whole.into(), place as u64, end as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_is_found_in_the_body_or_stands_behind_it() {
        let body = Bytes::from_static(br#"{"data":{"a":1}}"#);
        let data = body.slice(8..15);
        let (whole, start, end) = joined(body.clone(), data);
        assert_eq!(
            (whole.len(), &whole[start as usize..end as usize]),
            (body.len(), br#"{"a":1}"#.as_slice())
        );
        let (whole, start, end) = joined(body.clone(), Bytes::from_static(b"null"));
        assert_eq!((start, &whole[start as usize..end as usize]), (body.len() as u64, b"null".as_slice()));
    }
}
