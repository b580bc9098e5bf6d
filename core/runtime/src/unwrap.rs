//! Opens the envelope `{code, message, request_id, data}` that every answer comes in.

use std::ops::Range;

use bytes::Bytes;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::json;
use crate::redact;

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

/// Lenient on purpose: a code in quotes, a message that is missing or of another type are not errors.
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

/// Opens an answer.
pub(crate) fn open(body: &Bytes) -> Result<Envelope, Foreign> {
    let raw: Raw<'_> = serde_json::from_slice(body).map_err(|problem| foreign(body, &problem))?;
    let code = raw.code.and_then(|code| json::scalar(code.get())).and_then(|code| code.parse().ok());
    let Some(code) = code else {
        let excerpt = redact::excerpt(body, EXCERPT);
        return Err(Foreign { detail: format!("the answer has no code: {excerpt}"), truncated: false });
    };
    let text = |value: Option<&RawValue>| value.and_then(|value| json::scalar(value.get()));
    Ok(Envelope {
        code,
        message: text(raw.message).unwrap_or_default(),
        request_id: text(raw.request_id),
        data: raw.data.map_or(0..0, |data| range_of(body, data.get())),
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
