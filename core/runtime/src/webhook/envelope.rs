//! The outer JSON of a webhook, read without trust in its types.

use serde_json::value::RawValue;

use super::time::unix_seconds;
use crate::error::{Error, ErrorKind, Result};
use crate::generated::envelope::Envelope;
use crate::hint;
use crate::json::surrogates;

/// Deeper nesting is an attack, not an event.
const MAX_DEPTH: usize = 100;

impl<'a> Envelope<'a> {
    pub(super) fn parse(raw: &'a [u8]) -> Result<Envelope<'a>> {
        let text = std::str::from_utf8(raw).map_err(|problem| {
            let detail = format!("the webhook is not UTF-8: bad byte at {}", problem.valid_up_to());
            Error::new(ErrorKind::WebhookBody, detail)
        })?;
        if !text.trim_start().starts_with('{') {
            return Err(Error::new(ErrorKind::WebhookBody, "the webhook is not a JSON object")
                .with_hint(&hint::RAW_BODY));
        }
        check_depth(raw)?;
        serde_json::from_str(text).map_err(|problem| {
            Error::new(ErrorKind::WebhookBody, format!("the webhook is not JSON that can be read: {problem}"))
        })
    }

    /// The type as text: `1`, or whatever was sent.
    pub(super) fn type_text(&self) -> Option<String> {
        id(self.kind)
    }

    /// Whether it came without an envelope.
    pub(crate) fn is_flat(&self) -> bool {
        self.data.is_none() && self.kind.is_none()
    }

    /// The JSON text of `data`, a slice of the body.
    pub(super) fn data(&self) -> Option<&'a str> {
        self.data.map(RawValue::get)
    }

    /// The object in `data` if it was sent as JSON in a string.
    pub(super) fn data_in_a_string(&self) -> Result<Option<String>> {
        let Some(data) = self.data().filter(|data| data.starts_with('"')) else { return Ok(None) };
        let inner = serde_json::from_str::<String>(&surrogates::replace_in(data)).unwrap_or_default();
        let is_object =
            inner.trim_start().starts_with('{') && serde_json::from_str::<&RawValue>(&inner).is_ok();
        if !is_object {
            return Ok(None);
        }
        check_depth(inner.as_bytes())?;
        Ok(Some(inner))
    }
}

/// A point in time: seconds, or the date of a flat event.
pub(crate) fn time(sent: Option<&RawValue>, date: Option<&RawValue>) -> Option<i64> {
    let seconds = id(sent).and_then(|text| integer(&text));
    seconds.or_else(|| id(date).and_then(|text| unix_seconds(&text)))
}

/// A string's content, or a number's digits as they were sent.
pub(crate) fn id(value: Option<&RawValue>) -> Option<String> {
    let raw = value?.get();
    match raw.as_bytes().first()? {
        b'"' => {
            serde_json::from_str(&surrogates::replace_in(raw)).ok().filter(|text: &String| !text.is_empty())
        }
        b'-' | b'0'..=b'9' => Some(raw.to_owned()),
        _ => None,
    }
}

/// A whole number; a fraction is cut off.
pub(super) fn integer(text: &str) -> Option<i64> {
    let text = text.trim();
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    whole.parse().ok()
}

fn check_depth(raw: &[u8]) -> Result<()> {
    if depth(raw) <= MAX_DEPTH {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::WebhookBody,
        format!("the webhook is nested more than {MAX_DEPTH} levels deep"),
    ))
}

/// How deep the brackets go. Counted before parsing, because readers of `data` may recurse.
fn depth(raw: &[u8]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0_usize);
    let (mut quoted, mut escaped) = (false, false);
    for byte in raw {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth += 1,
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}
