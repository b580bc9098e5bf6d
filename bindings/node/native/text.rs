//! JSON text on its way to JavaScript.

use std::borrow::Cow;
use std::ptr;

use bytes::Bytes;
use napi::bindgen_prelude::*;
use napi::{check_status, sys};
use tiktokshop_facade::{quote_big_integers, whole_characters};

/// JSON text as V8 takes and reads it fastest. It is put into this form on another thread than JavaScript's.
///
/// V8 copies it. It could read the bytes where they are, but then they stay until garbage is collected, and new responses take
/// new memory each: a page of 137 KB took 60 us more, and the process 85 MB.
pub enum Text {
    /// A byte for each character; those beyond U+00FF are escapes.
    Latin1(Bytes),
    /// For a text that would be mostly escapes.
    Utf16(Vec<u16>),
}

/// Escapes take six times as long to read as other characters, but those take twice as long in UTF-16.
const MOST_ESCAPES: usize = 16;

impl Text {
    /// The text as `JSON.parse` reads it without loss: with big integers in quotes and halves of characters as U+FFFD.
    /// `None` if it can be read as it is, as most can: then nothing is copied.
    pub fn mended(json: &Bytes, has_long_numbers: bool) -> Option<Text> {
        if !has_long_numbers && json.is_ascii() && memchr::memchr(b'\\', json).is_none() {
            return None;
        }
        let text = String::from_utf8_lossy(json);
        let whole = whole_characters(&text);
        let quoted = if has_long_numbers { quote_big_integers(&whole) } else { Cow::Borrowed(&*whole) };
        if !quoted.is_ascii() {
            return Some(Text::of_characters(&quoted));
        }
        let is_changed = matches!(quoted, Cow::Owned(_)) || matches!(whole, Cow::Owned(_));
        is_changed.then(|| Text::Latin1(quoted.into_owned().into()))
    }

    fn of_characters(json: &str) -> Text {
        latin1(json)
            .map_or_else(|| Text::Utf16(json.encode_utf16().collect()), |text| Text::Latin1(text.into()))
    }
}

impl ToNapiValue for Text {
    unsafe fn to_napi_value(env: sys::napi_env, text: Text) -> Result<sys::napi_value> {
        let mut value = ptr::null_mut();
        let length = |length| isize::try_from(length).unwrap_or(isize::MAX);
        // SAFETY: Node copies what there is before the call returns.
        check_status!(unsafe {
            match &text {
                Text::Latin1(text) => sys::napi_create_string_latin1(
                    env,
                    text.as_ptr().cast(),
                    length(text.len()),
                    &raw mut value,
                ),
                Text::Utf16(text) => {
                    sys::napi_create_string_utf16(env, text.as_ptr(), length(text.len()), &raw mut value)
                }
            }
        })?;
        Ok(value)
    }
}

/// JSON text with a byte for each character. `None` if too many would be escapes.
fn latin1(json: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(json.len());
    let mut rest = json;
    let mut escapes = json.len() / MOST_ESCAPES;
    loop {
        let (plain, others) = rest.split_at(ascii_length(rest.as_bytes()));
        out.extend_from_slice(plain.as_bytes());
        let mut others = others.chars();
        let Some(character) = others.next() else { return Some(out) };
        rest = others.as_str();
        match u8::try_from(character) {
            Ok(byte) => out.push(byte),
            Err(_) => {
                escapes = escapes.checked_sub(1)?;
                escape(&mut out, character);
            }
        }
    }
}

/// How many bytes are ASCII before the first that is not.
fn ascii_length(bytes: &[u8]) -> usize {
    let (words, _) = bytes.as_chunks::<16>();
    let whole = 16 * words.iter().take_while(|word| word.is_ascii()).count();
    whole + bytes[whole..].iter().take_while(|byte| byte.is_ascii()).count()
}

fn escape(out: &mut Vec<u8>, character: char) {
    for unit in character.encode_utf16(&mut [0; 2]) {
        let digit = |shift: u16| b"0123456789abcdef"[usize::from(*unit >> shift & 0xF)];
        out.extend_from_slice(&[b'\\', b'u', digit(12), digit(8), digit(4), digit(0)]);
    }
}
