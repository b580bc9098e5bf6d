//! The lenient decoder: it keeps values that do not fit, and only invalid JSON is an error.
//!
//! It is not generic. A model knows which of its fields a key belongs to ([`Model::read_field`]), the type of a field knows
//! how to read it ([`crate::model::FieldValue::read`]), and the loops are here, compiled once.

use std::borrow::Cow;

use jiter::{Jiter, JiterError, JiterErrorType, JsonErrorType};
use serde_json::value::RawValue;

use crate::json::Json;
use crate::model::{List, Model};
use crate::{Error, ErrorKind, Result};
use plain::{is_value, plain_integer, plain_text};
use tiktokshop_core::surrogates;

mod plain;

/// The limit for nested objects and arrays. The API stays under ten.
const MAX_DEPTH: u32 = 100;

/// How deep the list of a page is: in the object that is its data.
const OUTERMOST_LIST: u32 = 2;

/// For so many items of a page there is room at once. Pages have up to 100.
const MOST_EXPECTED: usize = 128;

/// Whether a value fits its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It fits.
    Whole,
    /// Part of it fits and was read; the whole value is also kept as text.
    Part,
    /// It does not fit and is kept as text.
    Not,
}

/// The result of reading: whether the value fits, or where the JSON is invalid.
pub type Read = Result<Fit, Broken>;

/// The place of invalid JSON.
#[derive(Debug)]
pub struct Broken(Box<Fault>);

#[derive(Debug)]
struct Fault {
    message: String,
    /// From the inside out: `.price`, `[0]`, `.line_items`.
    path: Vec<String>,
}

impl Broken {
    fn new(message: String) -> Broken {
        Broken(Box::new(Fault { message, path: Vec::new() }))
    }

    fn inside(mut self, part: String) -> Broken {
        self.0.path.push(part);
        self
    }

    fn into_error(mut self) -> Error {
        self.0.path.reverse();
        let path = self.0.path.concat();
        let place = if path.is_empty() { "the response" } else { path.trim_start_matches('.') };
        Error::new(ErrorKind::Decode, format!("{place}: {}", self.0.message))
    }
}

/// Reads a model from JSON text.
///
/// # Errors
/// [`ErrorKind::Decode`], with the path where the JSON is invalid or nested too deeply.
pub fn decode<M: Model + Default>(json: &[u8]) -> Result<M> {
    let mut model = M::default();
    decode_into(json, &mut model)?;
    Ok(model)
}

/// Unpaired surrogates (`"\ud83d"`) are read as U+FFFD.
pub(crate) fn decode_into(json: &[u8], model: &mut dyn Model) -> Result<()> {
    let json = &*surrogates::replace(json);
    let text = std::str::from_utf8(json).map_err(|problem| {
        Error::new(
            ErrorKind::Decode,
            format!("the response: not UTF-8 from byte {} on", problem.valid_up_to()),
        )
    })?;
    let mut reader = Reader { text, at: 0, depth: 0 };
    reader.document(model).map_err(Broken::into_error)
}

/// A position in a JSON text, from which values are read one after the other.
///
/// Reading a value either consumes all of it or nothing. What is written as most responses are is read here; all else, and
/// what is wrong, is left to jiter, from the same place.
#[derive(Debug)]
pub struct Reader<'j> {
    text: &'j str,
    at: usize,
    depth: u32,
}

impl<'j> Reader<'j> {
    fn document(&mut self, model: &mut dyn Model) -> Result<(), Broken> {
        let first = self.peek()?;
        let start = self.at;
        if first == b'n' {
            self.skip()?;
        } else if self.model(model)? != Fit::Whole {
            let raw = self.raw(start)?;
            model.extra_mut().keep("data", raw);
        }
        self.carefully(Jiter::finish)
    }

    /// Fills a model from an object, or from the first object of an array.
    pub(crate) fn model(&mut self, model: &mut dyn Model) -> Read {
        match self.peek()? {
            b'{' => self.nested(|reader| reader.object(model)),
            b'[' => self.nested(|reader| reader.first_of(model)),
            _ => Ok(Fit::Not),
        }
    }

    fn object(&mut self, model: &mut dyn Model) -> Read {
        let mut key = self.first_key()?;
        while let Some(name) = key {
            self.value_of(&name, model)?;
            key = self.next_key()?;
        }
        Ok(Fit::Whole)
    }

    /// The first key of an object, with the colon after it; or its end.
    fn first_key(&mut self) -> Result<Option<Cow<'j, str>>, Broken> {
        if let Some(key) = self.plain_key(self.at + 1) {
            return Ok(Some(Cow::Borrowed(key)));
        }
        self.key(|jiter| jiter.next_object_bytes().map(|key| key.map(address)))
    }

    /// The next one.
    fn next_key(&mut self) -> Result<Option<Cow<'j, str>>, Broken> {
        match self.byte(self.at) {
            Some(b'}') => {
                self.at += 1;
                return Ok(None);
            }
            Some(b',') => {
                if let Some(key) = self.plain_key(self.at + 1) {
                    return Ok(Some(Cow::Borrowed(key)));
                }
            }
            _ => {}
        }
        self.key(|jiter| jiter.next_key_bytes().map(|key| key.map(address)))
    }

    /// A key that begins here and has neither escapes nor white space after it.
    fn plain_key(&mut self, start: usize) -> Option<&'j str> {
        let key = plain_text(self.text, start)?;
        let colon = start + key.len() + 2;
        (self.byte(colon)? == b':').then(|| {
            self.at = colon + 1;
            key
        })
    }

    fn key(
        &mut self,
        read: impl FnOnce(&mut Jiter<'j>) -> Result<Option<(usize, usize)>, JiterError>,
    ) -> Result<Option<Cow<'j, str>>, Broken> {
        let Some((address, length)) = self.carefully(read)? else { return Ok(None) };
        let from = address - self.text.as_ptr() as usize;
        let raw = self.text.get(from..from + length).unwrap_or_default();
        Ok(Some(if raw.contains('\\') { Cow::Owned(unescape(raw)) } else { Cow::Borrowed(raw) }))
    }

    fn value_of(&mut self, key: &str, model: &mut dyn Model) -> Result<(), Broken> {
        self.keep_rest(key, model).map_err(|broken| broken.inside(format!(".{key}")))
    }

    /// Reads the value of a field. A value that does not fit goes to `extra`.
    fn keep_rest(&mut self, key: &str, model: &mut dyn Model) -> Result<(), Broken> {
        self.peek()?;
        let start = self.at;
        if model.read_field(key, self)? != Fit::Whole {
            let raw = self.raw(start)?;
            model.extra_mut().keep(key, raw);
        }
        Ok(())
    }

    /// An array in place of one object: reads its first object. If there are more, the array is also kept as text.
    fn first_of(&mut self, model: &mut dyn Model) -> Read {
        let start = self.at;
        let fits = self.first_item()? && self.byte(self.at) == Some(b'{');
        if fits {
            self.object(model).map_err(|broken| broken.inside("[0]".into()))?;
        }
        self.at = start;
        self.skip()?;
        Ok(if fits { Fit::Part } else { Fit::Not })
    }

    /// Fills a list from an array, or with the single value that stands in place of one.
    pub(crate) fn list(&mut self, list: &mut dyn List) -> Read {
        list.clear();
        match self.peek()? {
            b'n' => self.skip(),
            b'[' => self.nested(|reader| reader.items(list)),
            _ => self.item(list),
        }
    }

    fn items(&mut self, list: &mut dyn List) -> Read {
        let mut fit = Fit::Whole;
        let mut number = 0;
        let mut is_another = self.first_item()?;
        while is_another {
            let start = self.at;
            let read = self.item(list).map_err(|broken| broken.inside(format!("[{number}]")))?;
            if read != Fit::Whole {
                fit = Fit::Part;
                self.raw(start)?;
            }
            number += 1;
            is_another = self.next_item()?;
            if number == 1 && self.depth == OUTERMOST_LIST && is_another {
                list.expect(self.items_ahead(start));
            }
        }
        Ok(fit)
    }

    /// Enters an array, and returns whether it has an item.
    fn first_item(&mut self) -> Result<bool, Broken> {
        if self.byte(self.at + 1).is_some_and(is_value) {
            self.at += 1;
            return Ok(true);
        }
        self.carefully(|jiter| jiter.known_array().map(|first| first.is_some()))
    }

    /// Goes on after an item, and returns whether another one follows.
    fn next_item(&mut self) -> Result<bool, Broken> {
        if self.byte(self.at) == Some(b',') && self.byte(self.at + 1).is_some_and(is_value) {
            self.at += 1;
            return Ok(true);
        }
        self.carefully(|jiter| jiter.array_step().map(|next| next.is_some()))
    }

    /// About how many items follow in a text that ends with this list, if they are as long as the first one, which began at
    /// `start`. A guess with a limit: the text comes from outside.
    fn items_ahead(&self, start: usize) -> usize {
        let length = (self.at - start).max(1);
        ((self.text.len() - self.at) / length).min(MOST_EXPECTED)
    }

    fn item(&mut self, list: &mut dyn List) -> Read {
        let is_null = self.peek()? == b'n';
        if is_null {
            return Ok(Fit::Not);
        }
        let fit = list.grow().read(self)?;
        if fit == Fit::Not {
            list.shrink();
        }
        Ok(fit)
    }

    /// Text, or the exact digits of a number.
    pub(crate) fn string(&mut self, out: &mut String) -> Read {
        let Some(text) = self.text()? else { return Ok(Fit::Not) };
        *out = text.into_owned();
        Ok(Fit::Whole)
    }

    /// The same without a copy, where the text has no escapes. `None`, with nothing consumed, for what is not text.
    pub(crate) fn text(&mut self) -> Result<Option<Cow<'j, str>>, Broken> {
        Ok(Some(match self.peek()? {
            b'"' => self.known_string()?,
            b'n' | b'[' | b'{' => return Ok(None),
            b't' | b'f' => Cow::Borrowed(if self.boolean_literal()? { "true" } else { "false" }),
            _ => Cow::Borrowed(self.number()?),
        }))
    }

    /// A whole number, from a number or from text.
    pub(crate) fn integer(&mut self, out: &mut i64) -> Read {
        let Some(text) = self.digits()? else { return Ok(Fit::Not) };
        let Some(value) = whole(text.trim()) else { return Ok(Fit::Not) };
        *out = value;
        Ok(Fit::Whole)
    }

    /// A number, from a number or from text.
    pub(crate) fn float(&mut self, out: &mut f64) -> Read {
        let Some(text) = self.digits()? else { return Ok(Fit::Not) };
        let value = text.trim().parse::<f64>().ok().filter(|value| value.is_finite());
        let Some(value) = value else { return Ok(Fit::Not) };
        *out = value;
        Ok(Fit::Whole)
    }

    /// True or false, also from 1, 0 and text.
    pub(crate) fn boolean(&mut self, out: &mut bool) -> Read {
        if matches!(self.peek()?, b't' | b'f') {
            *out = self.boolean_literal()?;
            return Ok(Fit::Whole);
        }
        let Some(text) = self.digits()? else { return Ok(Fit::Not) };
        match text.trim().to_ascii_lowercase().as_str() {
            "true" | "1" => *out = true,
            "false" | "0" => *out = false,
            _ => return Ok(Fit::Not),
        }
        Ok(Fit::Whole)
    }

    /// Any value, as text.
    pub(crate) fn json(&mut self, out: &mut Json) -> Read {
        self.peek()?;
        let start = self.at;
        *out = self.raw(start)?;
        Ok(Fit::Whole)
    }

    /// Consumes null if it is next, and returns whether it was.
    pub(crate) fn null(&mut self) -> Result<bool, Broken> {
        let is_null = self.peek()? == b'n';
        if is_null {
            self.skip()?;
        }
        Ok(is_null)
    }

    /// The text of a string or number. Otherwise `None`, with nothing consumed.
    fn digits(&mut self) -> Result<Option<Cow<'j, str>>, Broken> {
        match self.peek()? {
            b't' | b'f' => Ok(None),
            _ => self.text(),
        }
    }

    fn number(&mut self) -> Result<&'j str, Broken> {
        let start = self.at;
        if let Some(digits) = plain_integer(self.text, start) {
            self.at += digits.len();
            return Ok(digits);
        }
        let read = self.try_carefully(|jiter| {
            let peek = jiter.peek()?;
            jiter.known_number_bytes(peek).map(|_| ())
        });
        if let Err(problem) = read {
            self.pass(start, &problem)?;
        }
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    fn boolean_literal(&mut self) -> Result<bool, Broken> {
        self.carefully(Jiter::next_bool)
    }

    /// A string. Unpaired surrogates, as in a title cut in the middle of an emoji, become U+FFFD.
    fn known_string(&mut self) -> Result<Cow<'j, str>, Broken> {
        let start = self.at;
        if let Some(text) = plain_text(self.text, start) {
            self.at += text.len() + 2;
            return Ok(Cow::Borrowed(text));
        }
        if let Ok(text) = self.try_carefully(|jiter| jiter.known_str().map(str::to_owned)) {
            return Ok(Cow::Owned(text));
        }
        let end = string_end(&self.text.as_bytes()[start..]);
        let Some(end) = end.map(|length| start + length) else {
            return Err(Broken::new(format!("the string from byte {start} on has no end")));
        };
        let raw = self.text.get(start + 1..end - 1).unwrap_or_default();
        if raw.bytes().any(|byte| byte < 0x20) {
            return Err(Broken::new(format!("the string at byte {start} holds a bare control character")));
        }
        let text = unescape(raw);
        self.at = end;
        Ok(Cow::Owned(text))
    }

    /// The text of the value that starts at `start`; continues after it.
    fn raw(&mut self, start: usize) -> Result<Json, Broken> {
        if self.at == start {
            self.skip()?;
        }
        Ok(Json::known(self.text.get(start..self.at).unwrap_or_default()))
    }

    fn skip(&mut self) -> Read {
        let start = self.at;
        if let Err(problem) = self.try_carefully(Jiter::next_skip) {
            self.pass(start, &problem)?;
        }
        Ok(Fit::Whole)
    }

    /// Skips a value that is valid JSON but too much for the fast reader, which accepts at most 4,300 digits in a number.
    fn pass(&mut self, start: usize, problem: &JiterError) -> Result<(), Broken> {
        if !matches!(problem.error_type, JiterErrorType::JsonError(JsonErrorType::NumberOutOfRange)) {
            return Err(self.broken(problem));
        }
        let mut values = serde_json::Deserializer::from_str(&self.text[start..]).into_iter::<&RawValue>();
        let Some(Ok(_)) = values.next() else { return Err(self.broken(problem)) };
        self.at = start + values.byte_offset();
        Ok(())
    }

    /// The first byte of the value that comes next.
    fn peek(&mut self) -> Result<u8, Broken> {
        if let Some(byte) = self.byte(self.at).filter(|byte| is_value(*byte)) {
            return Ok(byte);
        }
        self.carefully(|jiter| jiter.peek().map(|_| ()))?;
        Ok(self.byte(self.at).unwrap_or_default())
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// Has jiter read from here, and goes on after what it has read.
    fn carefully<T>(
        &mut self,
        read: impl FnOnce(&mut Jiter<'j>) -> Result<T, JiterError>,
    ) -> Result<T, Broken> {
        self.try_carefully(read).map_err(|problem| self.broken(&problem))
    }

    fn try_carefully<T>(
        &mut self,
        read: impl FnOnce(&mut Jiter<'j>) -> Result<T, JiterError>,
    ) -> Result<T, JiterError> {
        let mut jiter = Jiter::new(self.text.as_bytes().get(self.at..).unwrap_or_default());
        let read = read(&mut jiter)?;
        self.at += jiter.current_index();
        Ok(read)
    }

    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Read) -> Read {
        if self.depth == MAX_DEPTH {
            return Err(Broken::new(format!("nested deeper than {MAX_DEPTH} levels")));
        }
        self.depth += 1;
        let fit = read(self);
        self.depth -= 1;
        fit
    }

    fn broken(&self, problem: &JiterError) -> Broken {
        Broken::new(format!("{} at byte {}", problem.error_type, self.at + problem.index))
    }
}

/// The position of a slice, so that its text can be read without borrowing the jiter.
fn address(slice: &[u8]) -> (usize, usize) {
    (slice.as_ptr() as usize, slice.len())
}

fn whole(text: &str) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if let Ok(value) = text.parse::<i64>() {
        return Some(value);
    }
    let value = text.parse::<f64>().ok()?;
    let is_exact = value.fract() == 0.0 && value.abs() < EXACT;
    #[allow(clippy::cast_possible_truncation)]
    is_exact.then_some(value as i64)
}

/// The length of a string, including both quotes.
fn string_end(bytes: &[u8]) -> Option<usize> {
    let mut at = 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    None
}

/// The characters between the quotes of a JSON string, with all escapes resolved.
fn unescape(raw: &str) -> String {
    let mut units: Vec<u16> = Vec::with_capacity(raw.len());
    let mut rest = raw.chars();
    while let Some(letter) = rest.next() {
        if letter != '\\' {
            units.extend_from_slice(letter.encode_utf16(&mut [0; 2]));
            continue;
        }
        match rest.next() {
            Some('n') => units.push(0x0A),
            Some('t') => units.push(0x09),
            Some('r') => units.push(0x0D),
            Some('b') => units.push(0x08),
            Some('f') => units.push(0x0C),
            Some('u') => {
                let hex: String = rest.by_ref().take(4).collect();
                units.push(u16::from_str_radix(&hex, 16).unwrap_or(0xFFFD));
            }
            Some(other) => units.extend_from_slice(other.encode_utf16(&mut [0; 2])),
            None => {}
        }
    }
    String::from_utf16_lossy(&units)
}

#[cfg(test)]
mod tests;
