//! The tokens that are read byte by byte: numbers, `true`, `false`, `null`, and what a backslash escapes.

/// Space, tab, line feed or carriage return.
pub(super) fn is_space(byte: &u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// Validates the number or literal that begins at a place, and returns its length.
#[inline(always)]
pub(super) fn scalar(json: &[u8], at: usize) -> Option<usize> {
    let text = json.get(at..)?;
    let common = text.first_chunk().and_then(common);
    if common.is_some() { common } else { any(text) }
}

/// The length of what most of them are: a literal or an integer of at most 15 digits, and a comma or closing bracket after it.
#[inline(always)]
fn common(bytes: &[u8; 16]) -> Option<usize> {
    // No branch: which of them comes next is anybody's guess.
    let [a, b, c, d, e, ..] = *bytes;
    let (four, five) = (u32::from_ne_bytes([a, b, c, d]), e);
    let mut length = digits_among(bytes);
    length = if a == b'0' { 1 } else { length };
    let is_four = (four == u32::from_ne_bytes(*b"true")) | (four == u32::from_ne_bytes(*b"null"));
    length = if is_four { 4 } else { length };
    let is_five = (four == u32::from_ne_bytes(*b"fals")) & (five == b'e');
    length = if is_five { 5 } else { length };
    let is_ended = matches!(bytes.get(length)?, b',' | b'}' | b']');
    (length > 0 && is_ended).then_some(length)
}

/// How many digits come first.
#[inline(always)]
fn digits_among(bytes: &[u8; 16]) -> usize {
    const fn each(byte: u8) -> u128 {
        u128::MAX / 0xff * byte as u128
    }
    // A digit becomes 0 to 9, which 0x76 does not lift to 0x80; whatever is more, it does, or it was there.
    let values = u128::from_le_bytes(*bytes) ^ each(b'0');
    let lifted = (values & each(0x7f)) + each(0x76);
    let others = (values | lifted) & each(0x80);
    others.trailing_zeros() as usize / 8
}

#[inline(never)]
fn any(text: &[u8]) -> Option<usize> {
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
