//! Reads parts of JSON text without decoding it: a response of 50 MB is cut into slices, not copied.

use std::borrow::Cow;

use bytes::Bytes;

use crate::json::scan::{self, Bracket, Item, Member, OUTERMOST, Outline};
use crate::json::surrogates;

/// The members of a JSON object, each as JSON text.
pub(crate) struct Members<'a> {
    text: &'a str,
    outline: Option<Cow<'a, Outline>>,
    members: Vec<Member>,
}

/// The value at a path.
struct Found<'a> {
    text: &'a str,
    bracket: Option<Bracket>,
}

impl<'a> Members<'a> {
    /// The members of an object; none of anything else.
    pub(crate) fn of(json: &'a [u8]) -> Members<'a> {
        match scan::scan(json) {
            Some(scan) => Members::inside(json, Cow::Owned(scan.outline), OUTERMOST),
            None => Members::none(),
        }
    }

    /// The members of an object inside a text that was scanned before.
    pub(crate) fn inside(json: &'a [u8], outline: Cow<'a, Outline>, object: Bracket) -> Members<'a> {
        match (outline.members(json, object), simdutf8::basic::from_utf8(json)) {
            (Some(members), Ok(text)) => Members { text, outline: Some(outline), members },
            _ => Members::none(),
        }
    }

    fn none() -> Members<'a> {
        Members { text: "", outline: None, members: Vec::new() }
    }

    /// The JSON text at a dotted path; `None` if there is nothing, or null.
    pub(crate) fn find(&self, path: &str) -> Option<&'a str> {
        self.found(path).map(|found| found.text)
    }

    /// The items of the array at a path, without nulls; empty if there is nothing. `None` if it is not an array.
    pub(crate) fn list(&self, path: &str) -> Option<Vec<&'a str>> {
        let Some(found) = self.found(path) else { return Some(Vec::new()) };
        let marked = self.outline.as_deref().zip(found.bracket);
        let Some((outline, bracket)) = marked else { return texts(found.text) };
        Some(without_nulls(self.text, outline.items(self.text.as_bytes(), bracket)?))
    }

    fn found(&self, path: &str) -> Option<Found<'a>> {
        let mut names = path.split('.');
        let mut found = named(self.text, &self.members, names.next()?)?;
        for name in names {
            let marked = self.outline.as_deref().zip(found.bracket);
            found = match marked {
                Some((outline, bracket)) => {
                    named(self.text, &outline.members(self.text.as_bytes(), bracket)?, name)?
                }
                None => Members::of(found.text.as_bytes()).unmarked(name)?,
            };
        }
        (found.text != "null").then_some(found)
    }

    /// A member whose bracket is marked in an outline other than that of the text being searched.
    fn unmarked(&self, name: &str) -> Option<Found<'a>> {
        let found = named(self.text, &self.members, name)?;
        Some(Found { bracket: None, ..found })
    }

    /// The names of the members, without those that have an escape.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'a str> {
        let text = self.text;
        self.members.iter().map(move |member| &text[member.key.clone()]).filter(|name| !name.contains('\\'))
    }

    /// The text at a path: the content of a string, or the digits of a number. Empty counts as nothing.
    pub(crate) fn text(&self, path: &str) -> Option<String> {
        self.find(path).and_then(scalar)
    }

    /// The number at a path, even if it is sent as a string.
    pub(crate) fn number(&self, path: &str) -> Option<i64> {
        self.text(path)?.parse().ok()
    }

    /// The boolean at a path.
    pub(crate) fn truth(&self, path: &str) -> Option<bool> {
        match self.text(path)?.as_str() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }
}

/// The last one of that name, as every reader of JSON takes it.
fn named<'a>(text: &'a str, members: &[Member], name: &str) -> Option<Found<'a>> {
    let member = members.iter().rev().find(|member| is_key(&text[member.key.clone()], name))?;
    let Item { place, bracket } = member.value.clone();
    Some(Found { text: &text[place], bracket })
}

fn is_key(key: &str, name: &str) -> bool {
    if !key.contains('\\') {
        return key == name;
    }
    serde_json::from_str::<String>(&format!("\"{key}\"")).is_ok_and(|key| key == name)
}

/// A string's content, or a number or boolean as written. `None` for anything else, and for what is empty.
pub(crate) fn scalar(json: &str) -> Option<String> {
    let first = json.bytes().next()?;
    let text = match first {
        b'"' => serde_json::from_str(&surrogates::replace_in(json)).ok()?,
        b'{' | b'[' | b'n' => return None,
        _ => json.to_owned(),
    };
    (!text.is_empty()).then_some(text)
}

/// The items of a JSON array, without nulls. `None` if it is not an array.
pub(crate) fn texts(array: &str) -> Option<Vec<&str>> {
    let json = array.as_bytes();
    Some(without_nulls(array, scan::scan(json)?.outline.items(json, OUTERMOST)?))
}

fn without_nulls(text: &str, items: Vec<Item>) -> Vec<&str> {
    items.into_iter().map(|item| &text[item.place]).filter(|text| *text != "null").collect()
}

/// A part of `body` as a slice that shares its memory; a copy if it is not part of it.
pub(crate) fn slice(body: &Bytes, text: &str) -> Bytes {
    let whole = body.as_ptr_range();
    let part = text.as_bytes().as_ptr_range();
    if whole.start <= part.start && part.end <= whole.end {
        return body.slice_ref(text.as_bytes());
    }
    Bytes::copy_from_slice(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DATA: &[u8] = br#"{"a": {"b": [1, null, {"c": 2}]}, "n": null, "s": "1\u00e9", "i": 12345678901234567890, "e": "", "t": true}"#;

    #[test]
    fn paths_lead_to_text() {
        let members = Members::of(DATA);
        assert_eq!(members.find("a.b"), Some(r#"[1, null, {"c": 2}]"#));
        assert_eq!(members.find("n"), None);
        assert_eq!(members.find("a.b.c"), None);
        assert_eq!(members.text("s").as_deref(), Some("1é"));
        assert_eq!(members.text("i").as_deref(), Some("12345678901234567890"));
        assert_eq!(members.text("e"), None);
        assert_eq!(members.truth("t"), Some(true));
    }

    #[test]
    fn items_are_slices_of_the_body() {
        let body = Bytes::from_static(DATA);
        let members = Members::of(&body);
        let items: Vec<_> = members.list("a.b").unwrap().into_iter().map(|item| slice(&body, item)).collect();
        assert_eq!(items, [&b"1"[..], br#"{"c": 2}"#]);
        assert!(body.as_ptr_range().contains(&items[1].as_ptr()));
        assert_eq!(
            (members.list("b"), members.list("n"), members.list("a")),
            (Some(vec![]), Some(vec![]), None)
        );
    }

    #[test]
    fn names_may_be_escaped_or_come_twice() {
        let members = Members::of(br#"{"a\u0062":1,"c":2,"c":3,"\ud800":4}"#);
        assert_eq!((members.find("ab"), members.find("c")), (Some("1"), Some("3")));
    }

    #[test]
    fn paths_lead_deeper_than_marks() {
        let members = Members::of(br#"{"a":{"b":{"c":{"d":{"e":{"f":[1,{"g":2}]}}}}}}"#);
        assert_eq!(members.find("a.b.c.d.e.f"), Some(r#"[1,{"g":2}]"#));
        assert_eq!(members.list("a.b.c.d.e.f"), Some(vec!["1", r#"{"g":2}"#]));
        assert_eq!((members.find("a.b.c.x.e"), members.list("a.b.c.d")), (None, None));
    }

    #[test]
    fn a_list_may_be_too_long_to_be_marked() {
        let text = format!(r#"{{"a":{{"b":[{}2]}},"c":3}}"#, "1,".repeat(100_000));
        let members = Members::of(text.as_bytes());
        assert_eq!(members.list("a.b").unwrap().len(), 100_001);
        assert_eq!(members.find("c"), Some("3"));
    }

    #[test]
    fn what_is_no_object_has_no_members() {
        for odd in [&b"[1]"[..], b"", b"null", b"{", b"\xff"] {
            assert_eq!(Members::of(odd).find("a"), None);
        }
    }
}
