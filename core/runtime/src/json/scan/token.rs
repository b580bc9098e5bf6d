//! The tokens that are read byte by byte: numbers, `true`, `false`, `null`, and what a backslash escapes.

/// Validates the number or literal that begins at a place, and returns its length.
pub(super) fn scalar(json: &[u8], at: usize) -> Option<usize> {
    let text = json.get(at..)?;
    let length = match text.first()? {
        b't' => literal(text, b"true")?,
        b'f' => literal(text, b"false")?,
        b'n' => literal(text, b"null")?,
        _ => number(text)?,
    };
    match text.get(length) {
        None | Some(b' ' | b'\t' | b'\n' | b'\r' | b',' | b':' | b'"' | b'{' | b'}' | b'[' | b']') => {
            Some(length)
        }
        Some(_) => None,
    }
}

/// Checks the byte after a backslash, and the digits after `\u`.
pub(super) fn escape(json: &[u8], at: usize) -> Option<()> {
    match json.get(at)? {
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(()),
        b'u' => json.get(at + 1..at + 5)?.iter().all(u8::is_ascii_hexdigit).then_some(()),
        _ => None,
    }
}

fn literal(text: &[u8], word: &[u8]) -> Option<usize> {
    text.starts_with(word).then_some(word.len())
}

fn number(text: &[u8]) -> Option<usize> {
    let mut at = usize::from(text.first() == Some(&b'-'));
    at = match text.get(at)? {
        b'0' => at + 1,
        _ => digits(text, at)?,
    };
    if text.get(at) == Some(&b'.') {
        at = digits(text, at + 1)?;
    }
    if let Some(b'e' | b'E') = text.get(at) {
        at += 1;
        at += usize::from(matches!(text.get(at), Some(b'+' | b'-')));
        at = digits(text, at)?;
    }
    Some(at)
}

/// Where a run of at least one digit ends.
fn digits(text: &[u8], at: usize) -> Option<usize> {
    let count = text.get(at..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (count > 0).then_some(at + count)
}
