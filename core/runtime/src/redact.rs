//! Makes foreign text fit for an error message or a log: printable, without secrets, and short if it is an excerpt.

use std::cell::OnceCell;

use bytes::Bytes;
use memchr::memmem;

use crate::call::encode;
use crate::secret::Secret;

/// Names whose values are never shown.
const SECRET_NAMES: [&str; 9] = [
    "access_token",
    "access-token",
    "refresh_token",
    "app_secret",
    "auth_code",
    "authorization",
    "client_secret",
    "sign",
    "code_verifier",
];
/// How this platform's tokens and ciphers begin.
const TOKEN_STARTS: [&str; 3] = ["TTP_", "ROW_", "GCP_"];
pub(crate) const MASK: &str = "[redacted]";

/// Shorter values occur inside too many words to be masked.
const SHORTEST: usize = 6;
/// How much of a response an excerpt is taken from: enough that a secret cut off at its end lies far beyond the
/// excerpt.
const HEAD: usize = 64 << 10;

/// The secrets of one request, by value: the platform sometimes echoes what it was sent.
#[derive(Default)]
pub(crate) struct Masks(Vec<Vec<u8>>);

impl Masks {
    /// Masks these values, both plain and as encoded in a URL.
    pub(crate) fn of<'a>(values: impl IntoIterator<Item = &'a str>) -> Masks {
        let mut known = Vec::new();
        for value in values.into_iter().filter(|value| value.len() >= SHORTEST) {
            let encoded = encode::component(value);
            if encoded != value {
                known.push(encoded.into_bytes());
            }
            known.push(value.as_bytes().to_vec());
        }
        // A value that is part of another must not cut it in two.
        known.sort_by_key(|value| std::cmp::Reverse(value.len()));
        Masks(known)
    }

    /// A message from the platform, without secrets and control characters.
    pub(crate) fn text(&self, text: &str) -> String {
        printable(&scrub(&self.hide(text)))
    }

    /// Data from the platform, which stays exact: only known values, tokens and ciphers are masked.
    pub(crate) fn hide(&self, text: &str) -> String {
        // The masks are ASCII and replace whole characters, so the result is text again.
        String::from_utf8_lossy(&self.hidden(text.as_bytes()).unwrap_or_else(|| text.into())).into_owned()
    }

    /// The same for a response; one without secrets is not copied.
    pub(crate) fn body(&self, body: &Bytes) -> Bytes {
        self.hidden(body).map_or_else(|| body.clone(), Bytes::from)
    }

    /// The first `most` characters of a response that could not be read.
    pub(crate) fn excerpt(&self, bytes: &[u8], most: usize) -> String {
        let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]);
        self.text(&head).chars().take(most).collect()
    }

    /// `None` if there is nothing to hide.
    fn hidden(&self, text: &[u8]) -> Option<Vec<u8>> {
        let values = self.0.iter().map(|value| (value.as_slice(), false));
        let starts = TOKEN_STARTS.iter().map(|start| (start.as_bytes(), true));
        let mut hidden = None;
        for (needle, is_start) in values.chain(starts) {
            let text = hidden.as_deref().unwrap_or(text);
            hidden = replaced(text, needle, is_start).or(hidden);
        }
        hidden
    }
}

/// The masks of one request, built once, on first use.
pub(crate) struct LazyMasks<'a> {
    values: [Option<&'a str>; 3],
    built: OnceCell<Masks>,
}

impl<'a> LazyMasks<'a> {
    /// Masks for those of the app secret, the access token and the cipher that were sent.
    pub(crate) fn of(values: [Option<&'a str>; 3]) -> LazyMasks<'a> {
        LazyMasks { values, built: OnceCell::new() }
    }

    pub(crate) fn get(&self) -> &Masks {
        self.built.get_or_init(|| Masks::of(self.values.into_iter().flatten()))
    }
}

impl<'a> FromIterator<&'a Secret> for Masks {
    fn from_iter<T: IntoIterator<Item = &'a Secret>>(secrets: T) -> Masks {
        Masks::of(secrets.into_iter().map(Secret::expose))
    }
}

/// Puts the mask in place of each `needle`, and of the rest of the word if it is only a prefix.
fn replaced(text: &[u8], needle: &[u8], is_start: bool) -> Option<Vec<u8>> {
    let finder = memmem::Finder::new(needle);
    let mut at = finder.find(text)?;
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    loop {
        out.extend_from_slice(&rest[..at]);
        out.extend_from_slice(MASK.as_bytes());
        rest = &rest[at + needle.len()..];
        if is_start {
            rest = &rest[rest.iter().position(|byte| !is_word(char::from(*byte))).unwrap_or(rest.len())..];
        }
        match finder.find(rest) {
            Some(next) => at = next,
            None => break,
        }
    }
    out.extend_from_slice(rest);
    Some(out)
}

/// Text without characters that move a cursor, end a line of a log, or change the writing direction.
pub fn printable(text: &str) -> String {
    text.chars().map(|c| if is_unprintable(c) { ' ' } else { c }).collect()
}

/// Whether a character moves a cursor, ends a line, or changes the writing direction.
pub fn is_unprintable(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
}

/// The first `most` characters of a text for which no secret was sent.
pub(crate) fn excerpt(bytes: &[u8], most: usize) -> String {
    Masks::default().excerpt(bytes, most)
}

/// Whether the value of a field or parameter with this name is never shown: `access_token`, `X-Sign`, `shop_cipher`.
pub fn names_a_secret(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let is_word = |secret: &str| {
        lower.strip_suffix(secret).is_some_and(|before| !before.ends_with(|c: char| c.is_ascii_alphabetic()))
    };
    lower.ends_with("cipher") || SECRET_NAMES.into_iter().any(is_word)
}

/// Masks what looks like a secret: tokens by their prefix, other secrets by the name before them.
pub fn scrub(text: &str) -> String {
    let mut out = text.to_owned();
    for name in SECRET_NAMES {
        out = mask_after(&out, name);
    }
    for start in TOKEN_STARTS {
        out = mask_from(&out, start);
    }
    out
}

/// Masks `name=value`, `"name":"value"` and `name: value`, in upper and lower case.
fn mask_after(text: &str, name: &str) -> String {
    // As many bytes as before, so that offsets are valid in both.
    let lower = text.to_ascii_lowercase();
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    while let Some(at) = lower[done..].find(name).map(|at| done + at) {
        let end = at + name.len();
        let after = &text[end..];
        let value = end
            + after.find(|c: char| !matches!(c, '"' | '\'' | ':' | '=' | ' ' | '\\')).unwrap_or(after.len());
        // `design: blue` is not a signature.
        let is_word = !text[..at].ends_with(|c: char| c.is_ascii_alphabetic());
        out.push_str(&text[done..value]);
        done = value;
        if is_word && text[end..value].contains(['=', ':']) {
            out.push_str(MASK);
            done += end_of_value(&text[value..]);
        }
    }
    out + &text[done..]
}

fn mask_from(text: &str, start: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(start) {
        out.push_str(&rest[..at]);
        out.push_str(MASK);
        rest = &rest[at + start.len()..];
        rest = &rest[end_of_word(rest)..];
    }
    out + rest
}

/// A value may have a scheme before it: `Bearer abc`.
fn end_of_value(text: &str) -> usize {
    let end = end_of_word(text);
    let scheme = ["bearer", "basic"].iter().any(|scheme| text[..end].eq_ignore_ascii_case(scheme));
    match text[end..].strip_prefix(' ') {
        Some(value) if scheme => end + 1 + end_of_word(value),
        _ => end,
    }
}

fn end_of_word(text: &str) -> usize {
    text.find(|c: char| !is_word(c)).unwrap_or(text.len())
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '+' | '/' | '%' | '~')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn masks_of_a_request_are_built_once() {
        let masks = LazyMasks::of([Some("app-secret"), Some("TTP_token"), None]);
        assert!(masks.built.get().is_none(), "nothing is built before somebody asks");
        assert_eq!(masks.get().hide("app-secret and more"), "[redacted] and more");
        assert!(std::ptr::eq(masks.get(), masks.get()));
    }

    #[test]
    fn secrets_are_masked_in_all_spellings() {
        for text in [
            "?access_token=s3cr3t&x=1",
            r#"{"refresh_token": "s3cr3t"}"#,
            "app_secret: s3cr3t",
            r#"{\"access_token\":\"s3cr3t\"}"#,
            "token TTP_s3cr3t-AAA is bad",
            "x-tts-access-token: s3cr3t",
            "X-Tts-Access-Token: s3cr3t",
            "Authorization: Bearer s3cr3t",
            "APP_SECRET=s3cr3t",
            "my_access_token=s3cr3t",
        ] {
            let scrubbed = scrub(text);
            assert!(!scrubbed.contains("s3cr3t") && scrubbed.contains(MASK), "{scrubbed}");
        }
        assert_eq!(scrub("?a=1&sign=ff00&b=2"), "?a=1&sign=[redacted]&b=2");
    }

    #[test]
    fn names_of_secrets_are_known_by_their_last_word() {
        for name in
            ["access_token", "X-Tts-Access-Token", "my_app_secret", "sign", "shop_cipher", "Authorization"]
        {
            assert!(names_a_secret(name), "{name}");
        }
        for name in ["page_token", "design", "signature_note", "order_id", ""] {
            assert!(!names_a_secret(name), "{name}");
        }
    }

    #[test]
    fn prose_is_left_alone() {
        for text in ["Invalid credentials. The 'sign' query parameter is invalid.", "invalid design: blue"] {
            assert_eq!(scrub(text), text);
        }
    }

    #[test]
    fn an_excerpt_is_short_and_printable() {
        assert_eq!(excerpt(b"<html>\r\n\xff\0", 8), "<html>  ");
        assert_eq!(excerpt("é".repeat(500).as_bytes(), 200).chars().count(), 200);
    }

    #[test]
    fn known_values_are_masked_wherever_they_stand() {
        let masks = Masks::of(["9f1c/0+secret", "opaque-token", "abc"]);
        let text = "bad 9f1c/0+secret, 9f1c%2F0%2Bsecret and opaque-token\u{1b}[31m\r\nfor abc";
        assert_eq!(masks.text(text), "bad [redacted], [redacted] and [redacted] [31m  for abc");
        assert_eq!(masks.excerpt(b"xxx opaque-token", 11), "xxx [redact");
    }

    #[test]
    fn data_stays_exact_but_for_its_secrets() {
        let masks = Masks::of(["opaque-token"]);
        let body =
            Bytes::from_static(br#"{"id":"1","echo":"opaque-token","cipher":"GCP_x-Y+/z","sign":null}"#);
        let hidden = r#"{"id":"1","echo":"[redacted]","cipher":"[redacted]","sign":null}"#;
        assert_eq!(masks.body(&body), hidden);
        let plain = Bytes::from_static(b"{\"id\":\"1\"}\xff");
        assert_eq!(masks.body(&plain).as_ptr(), plain.as_ptr(), "nothing was copied");
    }

    #[test]
    fn nothing_moves_a_cursor_or_ends_a_line() {
        assert_eq!(printable("a\r\nb\u{1b}[2Jc\u{9b}d\u{7f}e\u{202e}f\u{2028}g\t"), "a  b [2Jc d e f g ");
        assert_eq!(printable("größer 大 🙂"), "größer 大 🙂");
    }

    proptest! {
        #[test]
        fn nothing_panics(bytes: Vec<u8>, most in 0usize..300) {
            prop_assert!(excerpt(&bytes, most).chars().count() <= most);
        }
    }
}
