//! Foreign text made fit for an error message: short, printable, without secrets.

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
/// How tokens of this platform begin.
const TOKEN_STARTS: [&str; 2] = ["TTP_", "ROW_"];
pub(crate) const MASK: &str = "[redacted]";

/// The first `most` characters of an answer that could not be read.
pub(crate) fn excerpt(bytes: &[u8], most: usize) -> String {
    // Four bytes a character at most, and some more so that a name cut in half is still recognized.
    let head = &bytes[..bytes.len().min(4 * most + 64)];
    let text = String::from_utf8_lossy(head);
    let printable: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    scrub(&printable).chars().take(most).collect()
}

/// Masks what looks like a secret: tokens by how they begin, other secrets by the name in front of them.
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
    // As many bytes as before, so that a place in one is a place in the other.
    let lower = text.to_ascii_lowercase();
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    while let Some(at) = lower[done..].find(name).map(|at| done + at) {
        let end = at + name.len();
        let after = &text[end..];
        let value = end
            + after.find(|c: char| !matches!(c, '"' | '\'' | ':' | '=' | ' ' | '\\')).unwrap_or(after.len());
        // `design: blue` is no signature.
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

/// A value may have a scheme in front: `Bearer abc`.
fn end_of_value(text: &str) -> usize {
    let end = end_of_word(text);
    let scheme = ["bearer", "basic"].iter().any(|scheme| text[..end].eq_ignore_ascii_case(scheme));
    match text[end..].strip_prefix(' ') {
        Some(value) if scheme => end + 1 + end_of_word(value),
        _ => end,
    }
}

fn end_of_word(text: &str) -> usize {
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '+' | '/' | '%' | '~');
    text.find(|c: char| !is_word(c)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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

    proptest! {
        #[test]
        fn nothing_panics(bytes: Vec<u8>, most in 0usize..300) {
            prop_assert!(excerpt(&bytes, most).chars().count() <= most);
        }
    }
}
