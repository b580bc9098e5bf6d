//! Percent-encoding of the query, and back.
//!
//! The signature covers decoded values, so what is sent must decode to exactly what was signed: a space is `%20`, a
//! plus `%2B`, and never the reverse.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::{Error, ErrorKind, Result};

/// Everything but letters, digits and `-._~`, the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Appends `text`, percent-encoded except for letters, digits and `-._~`.
pub fn push(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, RESERVED));
}

/// `text`, percent-encoded except for letters, digits and `-._~`.
pub(crate) fn component(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push(&mut out, text);
    out
}

/// `name=value&name=value`, encoded.
pub fn query(pairs: &[(String, String)]) -> String {
    let mut out = String::with_capacity(pairs.iter().map(|(name, value)| name.len() + value.len() + 2).sum());
    push_query(&mut out, pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    out
}

/// Appends `name=value&name=value`, encoded.
pub(crate) fn push_query<'a>(out: &mut String, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) {
    for (at, (name, value)) in pairs.into_iter().enumerate() {
        if at > 0 {
            out.push('&');
        }
        push(out, name);
        out.push('=');
        push(out, value);
    }
}

/// Decodes a query as servers do: `+` is a space. Used for URLs that people paste, not for what this library signs.
pub fn parse_query(query: &str) -> Result<Vec<(String, String)>> {
    let parts = query.split('&').filter(|part| !part.is_empty());
    let pairs = parts.map(|part| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        Ok((decode(name)?, decode(value)?))
    });
    pairs.collect()
}

fn decode(text: &str) -> Result<String> {
    let spaced = text.replace('+', " ");
    let decoded = percent_encoding::percent_decode_str(&spaced).decode_utf8();
    decoded.map(|text| text.into_owned()).map_err(|_| {
        Error::new(ErrorKind::InvalidRequest, "the query holds percent-encoded bytes that are not UTF-8")
    })
}

/// Whether a path parameter can go into a path unchanged: servers differ in what they sign for anything else.
pub fn is_plain_text(text: &str) -> bool {
    let moves_up = matches!(text, "." | "..");
    !text.is_empty() && !moves_up && text.bytes().all(is_plain)
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reserved_characters_are_encoded() {
        let pairs =
            [("page_token".to_owned(), "a+b/c= d&é%".to_owned()), ("ids".to_owned(), "1,2".to_owned())];
        assert_eq!(query(&pairs), "page_token=a%2Bb%2Fc%3D%20d%26%C3%A9%25&ids=1%2C2");
    }

    #[test]
    fn a_plus_that_was_not_encoded_is_a_space() {
        assert_eq!(
            parse_query("a=1+2&b").unwrap(),
            [("a".into(), "1 2".into()), ("b".into(), String::new())]
        );
    }

    #[test]
    fn bytes_that_are_not_text_are_refused() {
        assert_eq!(parse_query("a=%FF").unwrap_err().kind(), ErrorKind::InvalidRequest);
    }

    #[test]
    fn path_parameters_cannot_move_in_the_path() {
        assert!(is_plain_text("576461413038785752") && is_plain_text("ID_a.b-c~"));
        for bad in ["", ".", "..", "a/b", "a b", "a%2Fb", "a?b", "é", "a\\b", "a#b"] {
            assert!(!is_plain_text(bad), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn what_is_encoded_decodes_to_the_same(pairs in proptest::collection::vec((".+", ".*"), 0..8)) {
            let pairs: Vec<(String, String)> = pairs;
            prop_assert_eq!(parse_query(&query(&pairs)).unwrap(), pairs);
        }

        #[test]
        fn the_encoded_query_is_plain_ascii(text in ".*") {
            let mut out = String::new();
            push(&mut out, &text);
            prop_assert!(out.bytes().all(|byte| is_plain(byte) || byte == b'%'));
        }

        #[test]
        fn no_pasted_query_panics(text in ".*") {
            let _ = parse_query(&text);
        }
    }
}
