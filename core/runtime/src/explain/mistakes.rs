//! The signatures that well-known mistakes produce, to tell which one was made.

use serde::Serialize;
use serde_json::Value;
use serde_json::ser::Formatter;

use super::Request;
use crate::call::encode;
use crate::call::sign;
use crate::secret::Secret;

/// How far apart the signed and the sent timestamp may be, in seconds.
const RESTAMPED: i64 = 600;
/// For longer bodies, timestamps are not tried: that would take seconds.
const RESTAMPED_BODY: usize = 64 << 10;

/// What was done wrong, if it is a well-known mistake.
pub(super) fn made(request: &Request, raw_query: &str, secret: &Secret, theirs: &str) -> Option<String> {
    let signs = |request: &Request| request.sign(secret) == theirs;
    let changed = of_body(request).into_iter().chain(of_query(request, raw_query));
    let found = changed.into_iter().find(|(_, request)| signs(request)).map(|(text, _)| text.to_owned());
    found
        .or_else(|| by_hand(request, raw_query, secret, theirs))
        .or_else(|| restamped(request, secret, theirs))
}

type Mistake = (&'static str, Request);

fn of_body(request: &Request) -> Vec<Mistake> {
    let with = |body: Vec<u8>| Request { body, multipart: false, ..request.clone() };
    let mut found = vec![
        ("without the body, which is signed unless it is multipart", with(Vec::new())),
        ("with a body `{}` that was not sent", with(b"{}".to_vec())),
        ("with a body `[]` that was not sent", with(b"[]".to_vec())),
        (
            "over the multipart body: for uploads only the path and the query are signed, whatever boundary the Content-Type names",
            with(request.body.clone()),
        ),
    ];
    let Ok(value) = serde_json::from_slice::<Value>(&request.body) else { return found };
    let sorted = sorted_keys(&value);
    found.extend([
        ("over the body with spaces, as Python writes JSON", with(written(&value, Style::spaced()))),
        (
            "over the body with spaces and \\u escapes, as Python writes JSON",
            with(written(&value, Style::python())),
        ),
        ("over the compact body, but another one was sent", with(written(&value, Style::default()))),
        ("over the body with \\/ and \\u escapes, as PHP writes JSON", with(written(&value, Style::php()))),
        ("over the body with \\u003c for <, as Go writes JSON", with(written(&value, Style::go()))),
        ("over the body with \\u escapes, but another one was sent", with(written(&value, Style::ascii()))),
        (
            "over the body with its keys sorted, but another one was sent",
            with(written(&sorted, Style::default())),
        ),
        (
            "over the body with its keys sorted and with spaces, but another one was sent",
            with(written(&sorted, Style::python())),
        ),
    ]);
    found
}

fn of_query(request: &Request, raw_query: &str) -> Vec<Mistake> {
    let with = |query: Vec<(String, String)>| Request { query, ..request.clone() };
    let without = |left_out: &dyn Fn(&str, &str) -> bool| {
        with(request.query.iter().filter(|(name, value)| !left_out(name, value)).cloned().collect())
    };
    let plused = raw_query.replace('+', "%2B");
    let undefined = ("page_token".to_owned(), "undefined".to_owned());
    vec![
        (
            "with a slash at the end of the path",
            Request { path: format!("{}/", request.path), ..request.clone() },
        ),
        ("over the percent-encoded values instead of the decoded ones", with(encoded(raw_query))),
        (
            "over a plus sign that was sent unencoded and is read as a space: send it as %2B",
            with(encode::parse_query(&plused).unwrap_or_default()),
        ),
        (
            "without the array, which was sent: join its values with commas into one, and sign that",
            without(&|name, _| is_array(request, name)),
        ),
        (
            "over the first value of the array only: join its values with commas into one",
            with(first_only(request)),
        ),
        ("over the array joined with commas, but its values were sent one by one", with(joined(request))),
        ("without shop_id or version, which were sent: leave them out", without(&|name, _| is_old(name))),
        (
            "without the empty parameters, which were sent: leave them out",
            without(&|_, value| value.is_empty()),
        ),
        (
            "with `page_tokenundefined`: a parameter that is not sent must not be signed",
            with(request.query.iter().cloned().chain([undefined]).collect()),
        ),
    ]
}

/// Mistakes not in what is signed but in how.
fn by_hand(request: &Request, raw_query: &str, secret: &Secret, theirs: &str) -> Option<String> {
    let made = [
        ("with access_token in it: leave it out of the signature", with_token(request, secret)),
        ("with the secret as the key, but not also put before and after the text", bare(request, secret)),
        ("over the parameters in the order of the URL: sort them by name", unsorted(request, secret)),
        ("over the query as it is in the URL, with its = and &", with_marks(request, raw_query, secret)),
    ];
    made.into_iter().find(|(_, sign)| sign == theirs).map(|(text, _)| text.to_owned())
}

/// A different timestamp was sent than the one that was signed: a retry with a new timestamp, but without a new
/// signature.
fn restamped(request: &Request, secret: &Secret, theirs: &str) -> Option<String> {
    let at = request.query.iter().position(|(name, _)| name == "timestamp")?;
    let sent: i64 = request.query[at].1.parse().ok()?;
    if request.body.len() > RESTAMPED_BODY {
        return None;
    }
    let mut other = request.clone();
    let mut signed_at = (sent.saturating_sub(RESTAMPED)..=sent.saturating_add(RESTAMPED)).rev();
    let found = signed_at.find(|time| {
        other.query[at].1 = time.to_string();
        other.sign(secret) == theirs
    });
    found.map(|time| format!("with the timestamp {time}, but {sent} was sent: sign each attempt again"))
}

pub(super) fn is_old(name: &str) -> bool {
    matches!(name, "shop_id" | "version")
}

/// Whether a parameter is part of an array: its name has brackets, or occurs more than once.
pub(super) fn is_array(request: &Request, name: &str) -> bool {
    name.contains('[') || request.query.iter().filter(|(other, _)| other == name).count() > 1
}

fn first_only(request: &Request) -> Vec<(String, String)> {
    let mut seen = std::collections::HashSet::new();
    request.query.iter().filter(|(name, _)| seen.insert(name.clone())).cloned().collect()
}

fn joined(request: &Request) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for (name, value) in &request.query {
        let name = name.split('[').next().unwrap_or(name);
        match pairs.iter_mut().find(|(known, _)| known == name) {
            Some((_, values)) => *values = format!("{values},{value}"),
            None => pairs.push((name.to_owned(), value.clone())),
        }
    }
    pairs
}

fn encoded(raw_query: &str) -> Vec<(String, String)> {
    let pairs = raw_query.split('&').filter_map(|part| part.split_once('='));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn by_text(request: &Request, secret: &Secret, query: &str) -> String {
    let body = if request.multipart { &[][..] } else { &request.body };
    let key = secret.expose().as_bytes();
    sign::hmac_hex(key, &[key, request.path.as_bytes(), query.as_bytes(), body, key])
}

fn text_of<'a>(pairs: impl IntoIterator<Item = &'a (String, String)>) -> String {
    pairs.into_iter().map(|(name, value)| format!("{name}{value}")).collect()
}

/// Parameters that are normally left out are included here, so the text is built by hand.
pub(super) fn with_token(request: &Request, secret: &Secret) -> String {
    let mut pairs: Vec<_> = request.query.iter().filter(|(name, _)| name != "sign").collect();
    pairs.sort();
    by_text(request, secret, &text_of(pairs))
}

fn unsorted(request: &Request, secret: &Secret) -> String {
    let pairs = request.query.iter().filter(|(name, _)| name != "sign" && name != "access_token");
    by_text(request, secret, &text_of(pairs))
}

fn with_marks(request: &Request, raw_query: &str, secret: &Secret) -> String {
    let parts: Vec<_> = raw_query.split('&').filter(|part| !part.starts_with("sign=")).collect();
    by_text(request, secret, &format!("?{}", parts.join("&")))
}

pub(super) fn bare(request: &Request, secret: &Secret) -> String {
    sign::hmac_hex(secret.expose().as_bytes(), &[&request.canonical()])
}

fn sorted_keys(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(sorted_keys).collect(),
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            members.into_iter().map(|(name, value)| (name.clone(), sorted_keys(value))).collect()
        }
        other => other.clone(),
    }
}

/// How a language writes JSON.
#[derive(Clone, Copy, Default)]
struct Style {
    spaced: bool,
    ascii: bool,
    slashes: bool,
    html: bool,
}

impl Style {
    fn spaced() -> Style {
        Style { spaced: true, ..Style::default() }
    }

    fn ascii() -> Style {
        Style { ascii: true, ..Style::default() }
    }

    fn python() -> Style {
        Style { spaced: true, ascii: true, ..Style::default() }
    }

    fn php() -> Style {
        Style { ascii: true, slashes: true, ..Style::default() }
    }

    fn go() -> Style {
        Style { html: true, ..Style::default() }
    }

    fn escapes(self, letter: char) -> bool {
        (self.ascii && !letter.is_ascii()) || (self.html && matches!(letter, '<' | '>' | '&'))
    }
}

fn written(value: &Value, style: Style) -> Vec<u8> {
    let mut out = Vec::new();
    // Writing a value that was just read cannot fail.
    let _ = value.serialize(&mut serde_json::Serializer::with_formatter(&mut out, style));
    out
}

type Wrote = std::io::Result<()>;

impl Formatter for Style {
    fn begin_array_value<W: ?Sized + std::io::Write>(&mut self, out: &mut W, first: bool) -> Wrote {
        self.comma(out, first)
    }

    fn begin_object_key<W: ?Sized + std::io::Write>(&mut self, out: &mut W, first: bool) -> Wrote {
        self.comma(out, first)
    }

    fn begin_object_value<W: ?Sized + std::io::Write>(&mut self, out: &mut W) -> Wrote {
        out.write_all(if self.spaced { b": " } else { b":" })
    }

    fn write_string_fragment<W: ?Sized + std::io::Write>(&mut self, out: &mut W, text: &str) -> Wrote {
        for letter in text.chars() {
            match letter {
                '/' if self.slashes => out.write_all(b"\\/")?,
                letter if self.escapes(letter) => {
                    for unit in letter.encode_utf16(&mut [0; 2]) {
                        write!(out, "\\u{unit:04x}")?;
                    }
                }
                letter => out.write_all(letter.encode_utf8(&mut [0; 4]).as_bytes())?,
            }
        }
        Ok(())
    }
}

impl Style {
    fn comma<W: ?Sized + std::io::Write>(self, out: &mut W, first: bool) -> Wrote {
        match (first, self.spaced) {
            (true, _) => Ok(()),
            (false, true) => out.write_all(b", "),
            (false, false) => out.write_all(b","),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_write_json_in_their_ways() {
        let value: Value = serde_json::from_str(r#"{"b":["é<😀","/"],"a":1}"#).unwrap();
        let text = |value: &Value, style| String::from_utf8(written(value, style)).unwrap();
        assert_eq!(text(&value, Style::default()), r#"{"b":["é<😀","/"],"a":1}"#);
        assert_eq!(text(&value, Style::python()), r#"{"b": ["\u00e9<\ud83d\ude00", "/"], "a": 1}"#);
        assert_eq!(text(&value, Style::php()), r#"{"b":["\u00e9<\ud83d\ude00","\/"],"a":1}"#);
        assert_eq!(text(&value, Style::go()), r#"{"b":["é\u003c😀","/"],"a":1}"#);
        assert_eq!(text(&sorted_keys(&value), Style::default()), r#"{"a":1,"b":["é<😀","/"]}"#);
    }
}
