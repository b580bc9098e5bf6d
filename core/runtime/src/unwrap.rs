//! Opens the envelope `{code, message, request_id, data}` that every answer comes in.

use std::ops::Range;

use bytes::Bytes;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::json;
use crate::redact;
use crate::scan;

/// An opened envelope; `data` is where its text stands in the answer, empty for null.
#[derive(Debug, PartialEq)]
pub(crate) struct Envelope {
    pub(crate) code: i64,
    pub(crate) message: String,
    pub(crate) request_id: Option<String>,
    pub(crate) data: Range<usize>,
}

/// An answer that is no envelope.
#[derive(Debug, PartialEq)]
pub(crate) struct Foreign {
    /// What it is instead, with its first characters.
    pub(crate) detail: String,
    /// Whether it is JSON that ends too early.
    pub(crate) truncated: bool,
}

/// The members of an envelope, as JSON text.
#[derive(Deserialize)]
struct Raw<'a> {
    #[serde(borrow)]
    code: Option<&'a RawValue>,
    #[serde(borrow)]
    message: Option<&'a RawValue>,
    #[serde(borrow)]
    request_id: Option<&'a RawValue>,
    #[serde(borrow)]
    data: Option<&'a RawValue>,
}

/// Where the members of an envelope stand; `None`: there is none, or it is null.
#[derive(Default)]
struct Places {
    code: Option<Range<usize>>,
    message: Option<Range<usize>>,
    request_id: Option<Range<usize>>,
    data: Option<Range<usize>>,
}

/// Opens an answer. Lenient on purpose: a code in quotes, a message that is missing or of another type are not errors.
pub(crate) fn open(body: &Bytes) -> Result<Envelope, Foreign> {
    let places = match quickly(body) {
        Some(places) => places,
        None => carefully(body).map_err(|problem| foreign(body, &problem))?,
    };
    let text = |place: Option<Range<usize>>| {
        place.and_then(|place| std::str::from_utf8(&body[place]).ok()).and_then(json::scalar)
    };
    let Some(code) = text(places.code).and_then(|code| code.parse().ok()) else {
        let excerpt = redact::excerpt(body, EXCERPT);
        return Err(Foreign { detail: format!("the answer has no code: {excerpt}"), truncated: false });
    };
    Ok(Envelope {
        code,
        message: text(places.message).unwrap_or_default(),
        request_id: text(places.request_id),
        data: places.data.unwrap_or(0..0),
    })
}

/// By the scanner. `None` where it finds no fault of its own but anything unusual: an escaped name, a name twice.
fn quickly(body: &[u8]) -> Option<Places> {
    let mut places = Places::default();
    let mut seen = [false; 4];
    for member in scan::members(body)? {
        let (at, place) = match &body[member.key] {
            b"code" => (0, &mut places.code),
            b"message" => (1, &mut places.message),
            b"request_id" => (2, &mut places.request_id),
            b"data" => (3, &mut places.data),
            other if other.contains(&b'\\') => return None,
            _ => continue,
        };
        if std::mem::replace(&mut seen[at], true) {
            return None;
        }
        *place = (&body[member.value.clone()] != b"null").then_some(member.value);
    }
    Some(places)
}

/// By serde_json, which tells what is wrong.
fn carefully(body: &Bytes) -> serde_json::Result<Places> {
    let raw: Raw<'_> = serde_json::from_slice(body)?;
    let place = |value: Option<&RawValue>| value.map(|value| range_of(body, value.get()));
    Ok(Places {
        code: place(raw.code),
        message: place(raw.message),
        request_id: place(raw.request_id),
        data: place(raw.data),
    })
}

const EXCERPT: usize = 200;

/// Where a slice of the answer stands in it.
fn range_of(body: &Bytes, part: &str) -> Range<usize> {
    let start = part.as_ptr() as usize - body.as_ptr() as usize;
    start..start + part.len()
}

fn foreign(body: &Bytes, problem: &serde_json::Error) -> Foreign {
    if body.is_empty() {
        return Foreign { detail: "the answer is empty".to_owned(), truncated: true };
    }
    let excerpt = redact::excerpt(body, EXCERPT);
    let begins_as_json = body.trim_ascii_start().starts_with(b"{");
    if begins_as_json && problem.is_eof() {
        return Foreign {
            detail: format!("the answer ends too early, after {} bytes: {excerpt}", body.len()),
            truncated: true,
        };
    }
    let detail = match begins_as_json {
        true => format!("the answer is broken JSON ({problem}): {excerpt}"),
        false => format!("the answer is not JSON: {excerpt}"),
    };
    Foreign { detail, truncated: false }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn open_text(text: &str) -> Result<Envelope, Foreign> {
        open(&Bytes::copy_from_slice(text.as_bytes()))
    }

    #[test]
    fn data_is_a_slice_of_the_answer() {
        let text = r#"{"code":0,"data":{"orders": [1,  2]},"message":"Success","request_id":"R"}"#;
        let envelope = open_text(text).unwrap();
        assert_eq!(&text[envelope.data], r#"{"orders": [1,  2]}"#);
        assert_eq!((envelope.code, envelope.request_id.as_deref()), (0, Some("R")));
    }

    #[test]
    fn it_is_lenient() {
        let envelope = open_text(r#" {"code":"105002","data":null,"message":null,"new":[{}]} "#).unwrap();
        assert_eq!(
            envelope,
            Envelope { code: 105_002, message: String::new(), request_id: None, data: 0..0 }
        );
    }

    #[test]
    fn what_is_no_envelope_is_shown() {
        let html = open_text("<html>Bad Gateway</html>").unwrap_err();
        assert!(html.detail.contains("not JSON") && html.detail.contains("Bad Gateway"));
        assert!(open_text(r#"{"code":0,"data":{"a"#).unwrap_err().truncated);
        assert!(open_text("").unwrap_err().truncated);
        assert!(open_text(r#"{"message":"x"}"#).unwrap_err().detail.contains("no code"));
        assert!(open_text(r#"{"code":0,}"#).unwrap_err().detail.contains("broken JSON"));
        assert!(open(&Bytes::from_static(b"{\"code\":0,\"data\":\"\xff\"}")).is_err());
    }

    #[test]
    fn deep_nesting_is_no_danger() {
        let deep = format!(r#"{{"code":0,"data":{}{}}}"#, "[".repeat(500_000), "]".repeat(500_000));
        assert_eq!(open_text(&deep).unwrap().data.len(), 1_000_000);
    }

    /// What serde_json makes of an answer.
    fn by_serde(text: &str) -> Option<[Option<Range<usize>>; 4]> {
        let places = carefully(&Bytes::copy_from_slice(text.as_bytes())).ok()?;
        Some([places.code, places.message, places.request_id, places.data])
    }

    fn by_scan(text: &str) -> Option<[Option<Range<usize>>; 4]> {
        let places = quickly(text.as_bytes())?;
        Some([places.code, places.message, places.request_id, places.data])
    }

    #[test]
    fn members_stand_in_any_order_among_others() {
        for text in [
            r#"{"code":0,"data":[1],"new":{"data":2},"message":"m","request_id":"r","more":"}"}"#,
            r#"{"data":{"code":1,"message":"inner"},"code":"0"}"#,
            r#" { "request_id" : "" , "data" : "x\"y" , "code" : -1 } "#,
            r#"{"Code":0,"code ":1,"data":null}"#,
            "{}",
        ] {
            assert_eq!(by_scan(text), by_serde(text), "{text}");
            assert!(by_scan(text).is_some(), "{text}");
        }
    }

    #[test]
    fn names_that_are_escaped_or_come_twice_are_left_to_serde_json() {
        let escaped = r#"{"co\u0064e":7,"data":1}"#;
        assert_eq!((by_scan(escaped), open_text(escaped).unwrap().code), (None, 7));
        let twice = r#"{"code":0,"code":1}"#;
        assert_eq!(by_scan(twice), None);
        assert!(open_text(twice).unwrap_err().detail.contains("duplicate"));
    }

    proptest! {
        #[test]
        fn nothing_panics(bytes: Vec<u8>) {
            let _ = open(&Bytes::from(bytes));
        }

        #[test]
        fn broken_envelopes_do_not_panic(cut in 0usize..80) {
            let text = r#"{"code":0,"data":{"orders":[{"id":"1"}]},"message":"Success","request_id":"R"}"#;
            let _ = open_text(&text[..cut.min(text.len())]);
        }
    }
}
