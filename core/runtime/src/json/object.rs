//! An object inside a response of which only the places of its values are known: they are read when asked for.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;

use crate::json::scan::{self, Bracket, Outline};

/// Readers that call themselves for each bracket allow at least so many inside each other.
const DEEPEST: usize = 120;

/// A JSON object inside a text that was scanned, and is therefore known to be JSON.
#[derive(Clone)]
pub struct Object {
    text: Bytes,
    outline: Arc<Outline>,
    place: Range<usize>,
    bracket: Bracket,
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Where its name is in [`Object::text`]: between the quotes, with escapes as written.
    pub name: Range<usize>,
    /// Its value.
    pub value: Part,
}

/// A value in the text of an [`Object`].
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Where it is in [`Object::text`], without white space around it.
    pub place: Range<usize>,
    bracket: Option<Bracket>,
}

/// What an object or array is made of.
#[derive(Debug, Clone)]
pub enum Parts {
    /// An object.
    Object(Object),
    /// The items of an array.
    Items(Vec<Part>),
}

impl Object {
    /// `None` if it is no object, or nested too deeply.
    pub(crate) fn inside(
        text: Bytes,
        outline: Arc<Outline>,
        (place, bracket): (Range<usize>, Bracket),
        nesting: usize,
    ) -> Option<Object> {
        let is_object = text[place.clone()].trim_ascii_start().starts_with(b"{");
        (is_object && nesting <= DEEPEST).then_some(Object { text, outline, place, bracket })
    }

    /// The whole text in which it is.
    pub fn text(&self) -> &Bytes {
        &self.text
    }

    /// Its own text.
    pub fn json(&self) -> &[u8] {
        &self.text[self.place.clone()]
    }

    /// Its members, in order. A name that comes twice is there twice: the last one counts.
    pub fn members(&self) -> Vec<Member> {
        let found = self.outline.members(&self.text, self.bracket).unwrap_or_default().into_iter();
        found.map(|member| Member { name: member.key, value: part(member.value) }).collect()
    }

    /// What a value of this object, or of an array in it, is made of. `None` if it is neither object nor array, or lies so
    /// deep that nothing is known about its inside: then it is to be read as a whole.
    pub fn parts(&self, value: &Part) -> Option<Parts> {
        let bracket = value.bracket?;
        if let Some(items) = self.outline.items(&self.text, bracket) {
            return Some(Parts::Items(items.into_iter().map(part).collect()));
        }
        Some(Parts::Object(Object { place: value.place.clone(), bracket, ..self.clone() }))
    }
}

fn part(item: scan::Item) -> Part {
    Part { place: item.place, bracket: item.bracket }
}

impl fmt::Debug for Object {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Object").field("bytes", &self.place.len()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::scan::OUTERMOST;

    fn object(text: &str) -> Option<Object> {
        let text = Bytes::copy_from_slice(text.as_bytes());
        let scan = scan::scan(&text)?;
        let (outline, whole) = (Arc::new(scan.outline), 0..text.len());
        Object::inside(text, outline, (whole, OUTERMOST), scan.nesting)
    }

    fn named(object: &Object, name: &str) -> Part {
        let members = object.members();
        members
            .into_iter()
            .find(|member| &object.text()[member.name.clone()] == name.as_bytes())
            .unwrap()
            .value
    }

    #[test]
    fn values_are_found_where_they_stand() {
        let outer = object(r#" {"a" : {"b": [{"c": "d"}, 7 ]}, "e":null} "#).unwrap();
        let Some(Parts::Object(a)) = outer.parts(&named(&outer, "a")) else { panic!("an object") };
        assert_eq!(a.json(), br#"{"b": [{"c": "d"}, 7 ]}"#);
        let Some(Parts::Items(items)) = a.parts(&named(&a, "b")) else { panic!("an array") };
        let Some(Parts::Object(first)) = a.parts(&items[0]) else { panic!("an object") };
        assert_eq!(&first.text()[named(&first, "c").place], br#""d""#);
        assert_eq!((&a.text()[items[1].place.clone()], a.parts(&items[1]).is_none()), (&b"7"[..], true));
        assert!(outer.parts(&named(&outer, "e")).is_none());
    }

    #[test]
    fn what_lies_too_deep_is_left_to_its_reader() {
        let deep = object(r#"{"a":{"b":{"c":{"d":{"e":1}}}}}"#).unwrap();
        let mut at = deep;
        for name in ["a", "b", "c"] {
            let part = named(&at, name);
            let Some(Parts::Object(inner)) = at.parts(&part) else { panic!("an object in {name}") };
            at = inner;
        }
        let last = named(&at, "d");
        assert_eq!((&at.text()[last.place.clone()], at.parts(&last).is_none()), (&br#"{"e":1}"#[..], true));
    }

    #[test]
    fn what_is_no_object_or_nested_too_deeply_is_none() {
        for text in ["[1]", "", "{", "7", "{} {}"] {
            assert!(object(text).is_none(), "{text}");
        }
        let nested = |depth: usize| object(&format!("{{\"a\":{}{}}}", "[".repeat(depth), "]".repeat(depth)));
        assert!(nested(DEEPEST - 1).is_some());
        assert!(nested(DEEPEST).is_none());
    }
}
