//! What is written as most responses are: texts without escapes, whole numbers, no white space.

/// The text of a string whose opening quote is here. `None` if it has escapes, or what a string may not hold, or no end.
#[inline]
pub(super) fn plain_text(text: &str, quote: usize) -> Option<&str> {
    let bytes = text.as_bytes();
    if *bytes.get(quote)? != b'"' {
        return None;
    }
    let start = quote + 1;
    let mut end = start;
    while let Some(chunk) = bytes.get(end..).and_then(|rest| rest.first_chunk()) {
        let ends = ends(u64::from_le_bytes(*chunk));
        if ends != 0 {
            end += ends.trailing_zeros() as usize / 8;
            return if bytes[end] == b'"' { text.get(start..end) } else { None };
        }
        end += 8;
    }
    let rest = bytes.get(end..)?.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20))?;
    if bytes[end + rest] == b'"' { text.get(start..end + rest) } else { None }
}

/// The upper bit of the first byte that is a quote, a backslash or below 0x20. What is above that is not told.
#[inline]
fn ends(bytes: u64) -> u64 {
    const fn each(byte: u8) -> u64 {
        u64::MAX / 0xff * byte as u64
    }
    // A byte that is 0 borrows from the one above; a byte whose upper bit is set is none of those looked for.
    let is_zero = |bytes: u64| bytes.wrapping_sub(each(1)) & !bytes;
    let found = is_zero(bytes ^ each(b'"'))
        | is_zero(bytes ^ each(b'\\'))
        | (bytes.wrapping_sub(each(0x20)) & !bytes);
    found & each(0x80)
}

/// The digits of a whole number that begins here and ends with a comma or a bracket.
#[inline]
pub(super) fn plain_integer(text: &str, start: usize) -> Option<&str> {
    let bytes = text.as_bytes().get(start..)?;
    let length = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let is_one = length > 0 && (bytes[0] != b'0' || length == 1);
    let is_ended = matches!(bytes.get(length)?, b',' | b'}' | b']');
    if is_one && is_ended { text.get(start..start + length) } else { None }
}

/// Whether a value begins with this byte.
#[inline]
pub(super) fn is_value(byte: u8) -> bool {
    matches!(byte, b'"' | b'{' | b'[' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Byte by byte.
    fn one_by_one(text: &str) -> Option<&str> {
        let inside = text.strip_prefix('"')?;
        let end = inside.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20))?;
        (inside.as_bytes()[end] == b'"').then(|| &inside[..end])
    }

    #[test]
    fn every_character_is_judged_in_every_place() {
        for letter in ('\0'..='\u{ff}').chain(['日', '😀']) {
            for place in 0..20 {
                let text = format!("\"{}{letter}{}\"", "x".repeat(place), "y".repeat(20 - place));
                assert_eq!(plain_text(&text, 0), one_by_one(&text), "{text:?}");
                assert_eq!(plain_text(&text[..=place], 0), None, "it has no end");
            }
        }
    }

    #[test]
    fn whole_numbers_end_where_they_should() {
        for (text, digits) in
            [("7,", "7"), ("0}", "0"), ("1234567890123456789012]", "1234567890123456789012")]
        {
            assert_eq!(plain_integer(text, 0), Some(digits));
        }
        for other in ["", "7", "01,", "-1,", "1.5,", "1e5,", "7 ,", ",", "x,"] {
            assert_eq!(plain_integer(other, 0), None, "{other}");
        }
    }

    proptest! {
        #[test]
        fn texts_end_where_they_should(text in r#""[a-zé日"\\ \x00-\x1f]{0,40}""#) {
            prop_assert_eq!(plain_text(&text, 0), one_by_one(&text));
        }
    }
}
