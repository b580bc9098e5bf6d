//! Halves of characters in JSON text: `"\ud83d"` without the other half of its emoji.
//!
//! Platforms cut texts by UTF-16 units, so such halves occur in real responses. They are valid JSON but not valid
//! Unicode: readers that return Unicode refuse the whole text. Here they become U+FFFD, the replacement character.

use std::borrow::Cow;

/// U+FFFD as an escape: as long as the escape that it replaces, so that nothing moves.
const LOST: &[u8; 6] = br"\ufffd";

/// The same JSON text with each lone surrogate as U+FFFD. Most texts have none and are returned as they are.
pub fn replace(json: &[u8]) -> Cow<'_, [u8]> {
    let (mut mended, mut at) = (Cow::Borrowed(json), 0);
    while let Some(found) = memchr::memchr(b'\\', json.get(at..).unwrap_or_default()) {
        at += found;
        match (unit(json, at), unit(json, at + LOST.len())) {
            (Some(0xD800..0xDC00), Some(0xDC00..0xE000)) => at += 2 * LOST.len(),
            (Some(0xD800..0xE000), _) => {
                mended.to_mut()[at..at + LOST.len()].copy_from_slice(LOST);
                at += LOST.len();
            }
            // Any other escape: at least two characters, and no backslash after them belongs to it.
            _ => at += 2,
        }
    }
    mended
}

/// The UTF-16 unit of the escape that begins here.
fn unit(json: &[u8], at: usize) -> Option<u16> {
    let digits = json.get(at..at + LOST.len())?.strip_prefix(br"\u")?;
    if !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// The same for text.
pub fn replace_in(json: &str) -> Cow<'_, str> {
    match replace(json.as_bytes()) {
        Cow::Borrowed(_) => Cow::Borrowed(json),
        // ASCII has taken the place of ASCII.
        Cow::Owned(mended) => String::from_utf8(mended).map_or(Cow::Borrowed(json), Cow::Owned),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lone_halves_are_replaced_and_nothing_else() {
        for (json, wanted) in [
            (r#""a\ud83d""#, r#""a\ufffd""#),
            (r#""\uDE00b""#, r#""\ufffdb""#),
            (r#""\ud83d\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#),
            (r#""\ud83d\u0041""#, r#""\ufffd\u0041""#),
            (r#"{"\ud83d":["\ud83d\n"]}"#, r#"{"\ufffd":["\ufffd\n"]}"#),
        ] {
            assert_eq!(replace_in(json), wanted);
        }
        for whole in
            [r#""\ud83d\ude00""#, r#""\\ud83d""#, r#""\\\\ud83d""#, r#""\u00e9é""#, r"\", r"\u", r"\ud83"]
        {
            assert!(matches!(replace_in(whole), Cow::Borrowed(same) if same == whole), "{whole}");
        }
        assert_eq!(replace_in(r#""\\\ud83d""#), r#""\\\ufffd""#);
    }

    proptest! {
        #[test]
        fn what_is_mended_is_text_for_strict_readers(units in prop::collection::vec(prop_oneof![any::<u16>(), 0xD7F0..0xE010_u16], 0..20)) {
            let escapes: String = units.iter().map(|unit| format!("\\u{unit:04x}")).collect();
            let json = format!("\"{escapes}\"");
            let read: String = serde_json::from_str(&replace_in(&json)).unwrap();
            prop_assert_eq!(read, String::from_utf16_lossy(&units));
        }

        #[test]
        fn nothing_panics(bytes: Vec<u8>) {
            prop_assert_eq!(replace(&bytes).len(), bytes.len());
        }
    }
}
