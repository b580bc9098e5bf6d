//! JSON text that is valid, but that not every reader accepts: halves of characters, and numbers that are too long.

use std::borrow::Cow;

use tiktokshop_core::surrogates;

/// Python refuses to read integers with more digits than this, which would take it too long.
const MOST_DIGITS: usize = 4_300;

/// Integers with fewer digits are exact in a 64-bit float.
const EXACT_DIGITS: usize = 15;
/// The largest integer that a 64-bit float distinguishes from its neighbours.
const MAX_EXACT: u64 = (1 << 53) - 1;

/// The same JSON text with integers beyond 2^53 - 1 in quotes, so that a parser with floats for numbers keeps every
/// digit. Most texts have none and are returned as they are.
pub fn quote_big_integers(json: &str) -> Cow<'_, str> {
    quote(json, is_big_integer)
}

/// The same JSON text with each half of a character replaced by U+FFFD.
pub fn whole_characters(json: &str) -> Cow<'_, str> {
    surrogates::replace_in(json)
}

/// Both: whole characters, and big integers in quotes.
pub fn for_float_readers(json: &str) -> String {
    quote_big_integers(&whole_characters(json)).into_owned()
}

/// The same JSON text for strict readers: halves of characters (`"\ud83d"`) become U+FFFD, and numbers of more than
/// 4,300 characters are in quotes, with all their digits.
pub fn for_strict_readers(json: &str) -> Cow<'_, str> {
    let whole = surrogates::replace_in(json);
    match quote(&whole, |number| number.len() > MOST_DIGITS) {
        Cow::Borrowed(_) => whole,
        Cow::Owned(quoted) => Cow::Owned(quoted),
    }
}

/// Puts the numbers in quotes for which `wanted` says so.
fn quote(json: &str, is_wanted: fn(&str) -> bool) -> Cow<'_, str> {
    let bytes = json.as_bytes();
    let (mut out, mut copied, mut at) = (String::new(), 0, 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => at = after_string(bytes, at),
            b'-' | b'0'..=b'9' => {
                let end = after_number(bytes, at);
                if is_wanted(&json[at..end]) {
                    out.push_str(&json[copied..at]);
                    out.push('"');
                    out.push_str(&json[at..end]);
                    out.push('"');
                    copied = end;
                }
                at = end;
            }
            _ => at += 1,
        }
    }
    if copied == 0 {
        return Cow::Borrowed(json);
    }
    out.push_str(&json[copied..]);
    Cow::Owned(out)
}

/// The offset after the string that begins here.
fn after_string(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

fn after_number(bytes: &[u8], start: usize) -> usize {
    let more = |byte: &u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
    let length = bytes[start..].iter().take_while(|byte| more(byte)).count();
    start + length
}

fn is_big_integer(number: &str) -> bool {
    let digits = number.strip_prefix('-').unwrap_or(number);
    if digits.len() <= EXACT_DIGITS || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    digits.parse::<u64>().map_or(true, |value| value > MAX_EXACT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn big_integers_are_quoted_and_nothing_else() {
        let text = r#"{"a":7380066284010030890,"b":[-123456789012345678901,9007199254740991,9007199254740992],"c":"7380066284010030890","d":1.2345678901234567890,"e":1e300,"f":"a\"7380066284010030890\\"}"#;
        let quoted = r#"{"a":"7380066284010030890","b":["-123456789012345678901",9007199254740991,"9007199254740992"],"c":"7380066284010030890","d":1.2345678901234567890,"e":1e300,"f":"a\"7380066284010030890\\"}"#;
        assert_eq!(quote_big_integers(text), quoted);
        assert!(matches!(quote_big_integers(quoted), Cow::Borrowed(_)));
    }

    #[test]
    fn strict_readers_get_what_they_read() {
        let long = "7".repeat(4_301);
        let text = format!(r#"{{"a":"\ud83d","b":{long},"c":[{long}.5,1]}}"#);
        let wanted = format!(r#"{{"a":"\ufffd","b":"{long}","c":["{long}.5",1]}}"#);
        assert_eq!(for_strict_readers(&text), wanted);
        assert!(matches!(for_strict_readers(&wanted), Cow::Borrowed(_)));
        assert_eq!(for_strict_readers(r#"{"a":"\ud83d"}"#), r#"{"a":"\ufffd"}"#);
    }

    #[test]
    fn broken_text_is_handed_back() {
        for text in ["", "\"", "\"\\", "-", "{\"a\":12", "é1"] {
            assert_eq!(quote_big_integers(text), text);
        }
    }
}
