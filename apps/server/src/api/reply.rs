//! The response of a call, as the platform sent it.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use bytes::{BufMut, Bytes, BytesMut};
use serde_json::Value;
use tiktokshop_core::catalog::Operation;

/// The platform's headers that its support asks for begin so.
const OF_THE_PLATFORM: &str = "x-tt-";

/// The body byte by byte, and in headers what the library knows besides.
pub(crate) fn of_call(response: tiktokshop_core::Response, operation: Option<&Operation>) -> Response {
    let response = tiktokshop_facade::Response::from(response);
    let mut reply = Body::from(body(&response, operation)).into_response();
    let headers = reply.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    for (name, value) in response.headers.iter().filter(|(name, _)| name.starts_with(OF_THE_PLATFORM)) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(value)) {
            headers.insert(name, value);
        }
    }
    let facts = [
        ("tiktokshop-operation", response.operation),
        ("tiktokshop-version", response.version),
        ("tiktokshop-request-id", response.request_id.unwrap_or_default()),
        ("tiktokshop-attempts", response.attempts.to_string()),
        ("server-timing", format!("call;dur={:.1}", response.elapsed * 1000.0)),
    ];
    for (name, value) in facts {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
    reply
}

fn body(response: &tiktokshop_facade::Response, operation: Option<&Operation>) -> Bytes {
    let body = match operation.map(|operation| operation.domain) {
        // The only domain whose responses contain ciphers; those of an unknown path may.
        Some("authorization") | None => without_ciphers(&response.body),
        _ => response.body.clone(),
    };
    match &response.item_errors {
        Some(items) => with_item_errors(&body, items),
        None => body,
    }
}

/// The same object with one more member at its end. All that was there stays byte by byte.
fn with_item_errors(body: &Bytes, items: &str) -> Bytes {
    let Some(open) = body.trim_ascii_end().strip_suffix(b"}") else { return body.clone() };
    let mut joined = BytesMut::with_capacity(body.len() + items.len() + 20);
    joined.put_slice(open);
    joined.put_slice(b",\"item_errors\":");
    joined.put_slice(items.as_bytes());
    joined.put_slice(b"}");
    joined.freeze()
}

/// Ciphers stay in the server: a client names shops by their ids.
fn without_ciphers(body: &Bytes) -> Bytes {
    let Ok(mut value) = serde_json::from_slice::<Value>(body) else { return Bytes::from_static(b"null") };
    remove_ciphers(&mut value);
    Bytes::from(value.to_string())
}

fn remove_ciphers(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|name, _| !name.ends_with("cipher"));
            map.values_mut().for_each(remove_ciphers);
        }
        Value::Array(list) => list.iter_mut().for_each(remove_ciphers),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn item_errors_are_added_and_nothing_else_changes() {
        let body = Bytes::from_static(b"{\"code\":0, \"data\":{\"n\":12345678901234567890.0}}\n");
        let joined = with_item_errors(&body, "[{\"code\":1}]");
        let wanted = "{\"code\":0, \"data\":{\"n\":12345678901234567890.0},\"item_errors\":[{\"code\":1}]}";
        assert_eq!(joined, wanted.as_bytes());
    }

    #[test]
    fn ciphers_are_removed_at_every_depth() {
        let body =
            Bytes::from_static(br#"{"data":{"shops":[{"id":"7","cipher":"ROW_x"}],"shop_cipher":"y"}}"#);
        assert_eq!(without_ciphers(&body), &br#"{"data":{"shops":[{"id":"7"}]}}"#[..]);
    }
}
