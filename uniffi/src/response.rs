//! Responses and documents.

use std::fmt;

use bytes::Bytes;
use serde::Serialize;
use serde_json::{Value, json};
use tiktokshop_facade::{DocumentResponse, PageResponse, PreparedRequest, Response};
use uniffi::{FfiConverter, MetadataBuffer, TypeId};

use crate::UniFfiTag;
use crate::message::Message;
use crate::work::Outcome;

/// A response that stays in the memory of this library: what crosses is its address, so that no body is copied on the way. The package
/// gives it back with [`free`](crate::direct::tiktokshop_free_response).
pub struct NativeResponse(Box<Held>);

impl fmt::Debug for NativeResponse {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} bytes", self.0.owned.1.len())
    }
}

/// What is at the address: seven numbers of eight bytes in the machine's byte order.
#[repr(C)]
struct Held {
    /// Where the head is, and its length. It is JSON text: `operation`, `version`, `http_status`, `headers` (pairs), `request_id`,
    /// `message`, `attempts`, `elapsed` in seconds, `item_errors`, `body_end`, and `page` if it is one: `path`, `count`,
    /// `next_page_token`, `total`, `is_cut`.
    head: [u64; 2],
    /// Where the body is, and its length: the whole response as received, up to `body_end`. What stands after it is the data of a page
    /// that was cut.
    body: [u64; 2],
    /// Where the JSON text of `data` begins in the body, and where it ends.
    data: [u64; 2],
    /// 1 if `data` is known to be JSON that is not deeply nested: who reads it later can rely on that. Else 0.
    is_sound: u64,
    owned: (String, Bytes),
}

/// A body up to this size is copied: it would keep the whole buffer of its connection, which is larger, for as long as it is kept.
const SMALL: usize = 4096;

impl Held {
    /// What it points to is its own, never changes, and is not moved by a move of its owners.
    fn new(head: String, body: Bytes, data: [u64; 2], is_sound: bool) -> Held {
        let body = if body.len() <= SMALL { Bytes::copy_from_slice(&body) } else { body };
        Held {
            head: place(head.as_bytes()),
            body: place(&body),
            data,
            is_sound: is_sound.into(),
            owned: (head, body),
        }
    }
}

fn place(bytes: &[u8]) -> [u64; 2] {
    [bytes.as_ptr() as u64, bytes.len() as u64]
}

impl NativeResponse {
    fn new(head: String, body: Bytes, data: [u64; 2], is_sound: bool) -> NativeResponse {
        NativeResponse(Box::new(Held::new(head, body, data, is_sound)))
    }

    /// A body of which only the head says more.
    fn plain(head: String, body: Bytes) -> NativeResponse {
        let end = body.len() as u64;
        NativeResponse::new(head, body, [0, end], false)
    }

    fn leak(self) -> u64 {
        Box::into_raw(self.0) as u64
    }

    /// Takes a response back.
    ///
    /// # Safety
    /// `address` is of a response that crossed and was not taken back since.
    pub(crate) unsafe fn take_back(address: u64) -> NativeResponse {
        // SAFETY: as above.
        NativeResponse(unsafe { Box::from_raw(address as *mut Held) })
    }
}

// SAFETY: to the packages it is the number that its address is. Whoever gets one is its owner.
unsafe impl FfiConverter<UniFfiTag> for NativeResponse {
    type FfiType = u64;

    fn lower(response: NativeResponse) -> u64 {
        response.leak()
    }

    fn try_lift(address: u64) -> uniffi::Result<NativeResponse> {
        // SAFETY: the packages pass on what they were given.
        Ok(unsafe { NativeResponse::take_back(address) })
    }

    fn write(response: NativeResponse, out: &mut Vec<u8>) {
        <u64 as FfiConverter<UniFfiTag>>::write(response.leak(), out);
    }

    fn try_read(from: &mut &[u8]) -> uniffi::Result<NativeResponse> {
        <Self as FfiConverter<UniFfiTag>>::try_lift(<u64 as FfiConverter<UniFfiTag>>::try_read(from)?)
    }

    const TYPE_ID_META: MetadataBuffer = <u64 as TypeId<UniFfiTag>>::TYPE_ID_META;
}

uniffi::derive_ffi_traits!(local NativeResponse);

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
        Message::Response { call, response: NativeResponse::plain(head.to_string(), self.body) }
    }
}

impl Outcome for DocumentResponse {
    fn message(self, call: i64) -> Message {
        let head = json!({
            "content_type": self.content_type,
            "extension": self.extension,
            "tracking_number": self.tracking_number,
            "request_id": self.request_id,
        });
        Message::Response { call, response: NativeResponse::plain(head.to_string(), self.content) }
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
    let head = written(&head);
    let (body, data) = joined(response.body, response.data);
    NativeResponse::new(head, body, data, response.object.is_some())
}

/// Most heads, which grow no further.
const HEAD: usize = 1024;

fn written(head: &Head<'_>) -> String {
    let mut out = Vec::with_capacity(HEAD);
    // Nothing in it cannot be written, and JSON is UTF-8.
    let _ = serde_json::to_writer(&mut out, head);
    String::from_utf8(out).unwrap_or_default()
}

/// The body, and where in it the data is. Data of its own is put behind the body.
fn joined(body: Bytes, data: Bytes) -> (Bytes, [u64; 2]) {
    let start = (data.as_ptr() as usize).wrapping_sub(body.as_ptr() as usize);
    let is_inside = start.checked_add(data.len()).is_some_and(|end| end <= body.len());
    if is_inside {
        return (body, range(start, data.len()));
    }
    let place = range(body.len(), data.len());
    let mut whole = Vec::from(body);
    whole.extend_from_slice(&data);
    (whole.into(), place)
}

fn range(start: usize, length: usize) -> [u64; 2] {
    [start as u64, (start + length) as u64]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As a package reads it.
    fn bytes<'a>([start, length]: [u64; 2]) -> &'a [u8] {
        // SAFETY: the tests take a response back after they have read it.
        unsafe { std::slice::from_raw_parts(start as *const u8, length as usize) }
    }

    #[test]
    fn data_is_found_in_the_body_or_stands_behind_it() {
        let body = Bytes::from_static(br#"{"data":{"a":1}}"#);
        let (whole, data) = joined(body.clone(), body.slice(8..15));
        assert_eq!((whole.len(), data), (body.len(), [8, 15]));
        let (whole, [start, end]) = joined(body.clone(), Bytes::from_static(b"null"));
        assert_eq!((start, &whole[start as usize..end as usize]), (body.len() as u64, b"null".as_slice()));
    }

    /// What is at the address of a response that has crossed.
    fn crossed(body: &Bytes) -> (u64, [u64; 7]) {
        let response = NativeResponse::new("{}".to_owned(), body.clone(), [8, 11], true);
        let address = <NativeResponse as FfiConverter<UniFfiTag>>::lower(response);
        // SAFETY: it begins with seven numbers.
        (address, unsafe { (address as *const [u64; 7]).read() })
    }

    #[test]
    fn a_large_body_crosses_where_it_is_until_it_is_given_back() {
        let body = Bytes::from(vec![b' '; SMALL + 1]);
        let (address, [head, head_size, start, size, from, to, is_sound]) = crossed(&body);
        assert_eq!((bytes([head, head_size]), bytes([start, size])), (b"{}".as_slice(), &body[..]));
        assert_eq!((start, from, to, is_sound), (body.as_ptr() as u64, 8, 11, 1));
        assert!(!body.is_unique());
        // SAFETY: it has just crossed.
        drop(unsafe { NativeResponse::take_back(address) });
        assert!(body.is_unique());
    }

    #[test]
    fn a_small_body_does_not_keep_what_it_is_a_part_of() {
        let read = Bytes::from(vec![b' '; 2 * SMALL]);
        let (address, [_, _, start, size, ..]) = crossed(&read.slice(..SMALL));
        assert!(read.is_unique());
        assert_eq!(bytes([start, size]), &read[..SMALL]);
        // SAFETY: it has just crossed.
        drop(unsafe { NativeResponse::take_back(address) });
    }

    #[test]
    fn a_response_is_written_as_its_address() {
        let mut out = Vec::new();
        let response = NativeResponse::plain("{}".to_owned(), Bytes::from_static(b"text"));
        let address = &raw const *response.0 as u64;
        <NativeResponse as FfiConverter<UniFfiTag>>::write(response, &mut out);
        assert_eq!(out, address.to_be_bytes());
        let read = <NativeResponse as FfiConverter<UniFfiTag>>::try_read(&mut out.as_slice());
        assert_eq!(read.expect("a response").0.owned.1, b"text".as_slice());
    }
}
