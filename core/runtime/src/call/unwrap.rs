//! Opens the envelope `{code, message, request_id, data}` that every response comes in.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::json::scan::{self, Bracket, Item, Member, OUTERMOST, Outline, Scan};
use crate::json::{self, Members, Object};
use crate::redact::{self, Masks};

/// An opened envelope.
#[derive(Debug, PartialEq)]
pub(crate) struct Envelope {
    pub(crate) code: i64,
    pub(crate) message: String,
    pub(crate) request_id: Option<String>,
    pub(crate) data: Data,
    /// An upper bound on the length in bytes of the longest number in the response.
    pub(crate) longest_number: usize,
}

/// Where `data` is in a response.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Data {
    /// Empty for null.
    pub(crate) place: Range<usize>,
    /// What scanning the response revealed, so that it need not be scanned again.
    outline: Option<(Arc<Outline>, Bracket)>,
    /// How many brackets are open at most, anywhere in the response.
    nesting: usize,
}

impl Data {
    /// Its members; `body` is the response.
    pub(crate) fn members<'a>(&'a self, body: &'a [u8]) -> Members<'a> {
        match &self.outline {
            Some((outline, bracket)) => Members::inside(body, Cow::Borrowed(outline), *bracket),
            None => Members::of(&body[self.place.clone()]),
        }
    }

    /// The object that it is; `body` is the response.
    pub(crate) fn object(&self, body: &Bytes) -> Option<Object> {
        let (outline, bracket) = self.outline.as_ref()?;
        Object::inside(body.clone(), outline.clone(), (self.place.clone(), *bracket), self.nesting)
    }
}

/// A response that is not an envelope.
#[derive(Debug, PartialEq)]
pub(crate) struct Foreign {
    /// What it is instead.
    pub(crate) problem: String,
    /// Whether it is JSON that ends too early.
    pub(crate) truncated: bool,
}

impl Foreign {
    /// What the response is instead, with its first characters.
    pub(crate) fn describe(&self, body: &[u8], masks: &Masks) -> String {
        match body {
            [] => self.problem.clone(),
            body => format!("{}: {}", self.problem, masks.excerpt(body, EXCERPT)),
        }
    }
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

/// Where the members of an envelope are; `None` if a member is missing or null.
#[derive(Default)]
struct Places {
    code: Option<Range<usize>>,
    message: Option<Range<usize>>,
    request_id: Option<Range<usize>>,
    data: Data,
    longest_number: usize,
}

/// Opens a response. Lenient on purpose: a code in quotes, a message that is missing or of another type are not errors.
pub(crate) fn open(body: &Bytes) -> Result<Envelope, Foreign> {
    let places = match quickly(body) {
        Some(places) => places,
        None => carefully(body).map_err(|problem| foreign(body, &problem))?,
    };
    let text = |place: Option<Range<usize>>| {
        place.and_then(|place| std::str::from_utf8(&body[place]).ok()).and_then(json::scalar)
    };
    let Some(code) = text(places.code).and_then(|code| code.parse().ok()) else {
        return Err(Foreign { problem: "the response has no code".to_owned(), truncated: false });
    };
    Ok(Envelope {
        code,
        message: text(places.message).unwrap_or_default(),
        request_id: text(places.request_id).map(|id| redact::printable(&id)),
        data: places.data,
        longest_number: places.longest_number,
    })
}

const NAMES: [&[u8]; 4] = [b"code", b"message", b"request_id", b"data"];

/// Opens it with the scanner. `None` if anything is unusual, though not wrong: an escaped name, or a name that occurs
/// twice.
fn quickly(body: &[u8]) -> Option<Places> {
    let Scan { outline, longest_number, nesting } = scan::scan(body)?;
    let mut found: [Option<Item>; 4] = Default::default();
    for Member { key, value } in outline.members(body, OUTERMOST)? {
        let Some(at) = NAMES.iter().position(|name| *name == &body[key.clone()]) else {
            if body[key].contains(&b'\\') {
                return None;
            }
            continue;
        };
        if found[at].replace(value).is_some() {
            return None;
        }
    }
    let [code, message, request_id, data] =
        found.map(|item| item.filter(|item| &body[item.place.clone()] != b"null"));
    let place = |item: Option<Item>| item.map(|item| item.place);
    let bracket = data.as_ref().and_then(|data| data.bracket);
    Some(Places {
        code: place(code),
        message: place(message),
        request_id: place(request_id),
        data: Data {
            place: place(data).unwrap_or_default(),
            outline: bracket.map(|bracket| (Arc::new(outline), bracket)),
            nesting,
        },
        longest_number,
    })
}

/// Opens it with serde_json, which says what is wrong.
fn carefully(body: &Bytes) -> serde_json::Result<Places> {
    let raw: Raw<'_> = serde_json::from_slice(body)?;
    let place = |value: Option<&RawValue>| value.map(|value| range_of(body, value.get()));
    Ok(Places {
        code: place(raw.code),
        message: place(raw.message),
        request_id: place(raw.request_id),
        data: Data { place: place(raw.data).unwrap_or_default(), ..Data::default() },
        longest_number: body.len(),
    })
}

const EXCERPT: usize = 200;

/// The range of a slice of the response.
fn range_of(body: &Bytes, part: &str) -> Range<usize> {
    let start = part.as_ptr() as usize - body.as_ptr() as usize;
    start..start + part.len()
}

fn foreign(body: &Bytes, problem: &serde_json::Error) -> Foreign {
    if body.is_empty() {
        return Foreign { problem: "the response is empty".to_owned(), truncated: true };
    }
    let begins_as_json = body.trim_ascii_start().starts_with(b"{");
    if begins_as_json && problem.is_eof() {
        let problem = format!("the response is truncated after {} bytes", body.len());
        return Foreign { problem, truncated: true };
    }
    let problem = match begins_as_json {
        true => format!("the response is invalid JSON ({problem})"),
        false => "the response is not JSON".to_owned(),
    };
    Foreign { problem, truncated: false }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn open_text(text: &str) -> Result<Envelope, Foreign> {
        open(&Bytes::copy_from_slice(text.as_bytes()))
    }

    #[test]
    fn data_is_a_slice_of_the_response() {
        let text = r#"{"code":0,"data":{"orders": [1,  2]},"message":"Success","request_id":"R"}"#;
        let envelope = open_text(text).unwrap();
        assert_eq!(&text[envelope.data.place.clone()], r#"{"orders": [1,  2]}"#);
        assert_eq!((envelope.code, envelope.request_id.as_deref()), (0, Some("R")));
        assert_eq!(envelope.data.members(text.as_bytes()).list("orders"), Some(vec!["1", "2"]));
    }

    #[test]
    fn it_is_lenient() {
        let envelope = open_text(r#" {"code":"105002","data":null,"message":null,"new":[{}]} "#).unwrap();
        assert_eq!(
            envelope,
            Envelope {
                code: 105_002,
                message: String::new(),
                request_id: None,
                data: Data { nesting: 3, ..Data::default() },
                longest_number: 4
            }
        );
    }

    #[test]
    fn what_is_no_envelope_is_shown() {
        let html = "<html>Bad Gateway for opaque-token</html>";
        let told = open_text(html).unwrap_err().describe(html.as_bytes(), &Masks::of(["opaque-token"]));
        assert_eq!(told, "the response is not JSON: <html>Bad Gateway for [redacted]</html>");
        assert!(open_text(r#"{"code":0,"data":{"a"#).unwrap_err().truncated);
        assert!(open_text("").unwrap_err().truncated);
        assert!(open_text(r#"{"message":"x"}"#).unwrap_err().problem.contains("no code"));
        assert!(open_text(r#"{"code":0,}"#).unwrap_err().problem.contains("invalid JSON"));
        assert!(open(&Bytes::from_static(b"{\"code\":0,\"data\":\"\xff\"}")).is_err());
    }

    #[test]
    fn deep_nesting_is_no_danger() {
        let deep = format!(r#"{{"code":0,"data":{}{}}}"#, "[".repeat(500_000), "]".repeat(500_000));
        assert_eq!(open_text(&deep).unwrap().data.place.len(), 1_000_000);
    }

    /// What serde_json makes of a response.
    fn by_serde(text: &str) -> Option<[Option<Range<usize>>; 4]> {
        carefully(&Bytes::copy_from_slice(text.as_bytes())).ok().map(ranges)
    }

    fn by_scan(text: &str) -> Option<[Option<Range<usize>>; 4]> {
        quickly(text.as_bytes()).map(ranges)
    }

    fn ranges(places: Places) -> [Option<Range<usize>>; 4] {
        [places.code, places.message, places.request_id, Some(places.data.place)]
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
        assert!(open_text(twice).unwrap_err().problem.contains("duplicate"));
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
