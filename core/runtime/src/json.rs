//! Looking into JSON text without decoding it: an answer of 50 MB is cut into slices, not copied.

use bytes::Bytes;

use crate::scan::{self, Member};

/// The members of a JSON object, each as JSON text.
pub(crate) struct Members<'a> {
    text: &'a str,
    members: Vec<Member>,
}

impl<'a> Members<'a> {
    /// The members of an object; none of anything else.
    pub(crate) fn of(json: &'a [u8]) -> Members<'a> {
        match (scan::members(json), simdutf8::basic::from_utf8(json)) {
            (Some(members), Ok(text)) => Members { text, members },
            _ => Members { text: "", members: Vec::new() },
        }
    }

    /// The JSON text at a dotted path; `None` where there is nothing, or null.
    pub(crate) fn find(&self, path: &str) -> Option<&'a str> {
        let (head, rest) = path.split_once('.').map_or((path, None), |(head, rest)| (head, Some(rest)));
        let found = self.get(head)?;
        match rest {
            Some(rest) => Members::of(found.as_bytes()).find(rest),
            None => (found != "null").then_some(found),
        }
    }

    /// The last one of that name, as every reader of JSON takes it.
    fn get(&self, name: &str) -> Option<&'a str> {
        let text = self.text;
        let is_named = |member: &&Member| is_key(&text[member.key.clone()], name);
        self.members.iter().rev().find(is_named).map(|member| &text[member.value.clone()])
    }

    /// The text at a path: of a string its content, of a number its digits. Empty counts as nothing.
    pub(crate) fn text(&self, path: &str) -> Option<String> {
        self.find(path).and_then(scalar)
    }

    /// The number at a path, also where it comes as a string.
    pub(crate) fn number(&self, path: &str) -> Option<i64> {
        self.text(path)?.parse().ok()
    }

    /// The truth at a path.
    pub(crate) fn truth(&self, path: &str) -> Option<bool> {
        match self.text(path)?.as_str() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }
}

fn is_key(key: &str, name: &str) -> bool {
    if !key.contains('\\') {
        return key == name;
    }
    serde_json::from_str::<String>(&format!("\"{key}\"")).is_ok_and(|key| key == name)
}

/// A string's content, or a number or truth as it stands. `None` for anything else, and for what is empty.
pub(crate) fn scalar(json: &str) -> Option<String> {
    let first = json.bytes().next()?;
    let text = match first {
        b'"' => serde_json::from_str(json).ok()?,
        b'{' | b'[' | b'n' => return None,
        _ => json.to_owned(),
    };
    (!text.is_empty()).then_some(text)
}

/// The items of a JSON array, nulls left out. `None` where it is no array.
pub(crate) fn texts(array: &str) -> Option<Vec<&str>> {
    let items = scan::items(array.as_bytes())?.into_iter();
    Some(items.map(|item| &array[item]).filter(|text| *text != "null").collect())
}

/// The items of a JSON array that stands in `body`, as slices of it.
pub(crate) fn items(body: &Bytes, array: &str) -> Option<Vec<Bytes>> {
    Some(texts(array)?.into_iter().map(|text| slice(body, text)).collect())
}

/// A part of `body` as a slice that shares its memory; a copy where it is no part of it.
fn slice(body: &Bytes, text: &str) -> Bytes {
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
        let items = items(&body, members.find("a.b").unwrap()).unwrap();
        assert_eq!(items, [&b"1"[..], br#"{"c": 2}"#]);
        assert!(body.as_ptr_range().contains(&items[1].as_ptr()));
    }

    #[test]
    fn names_may_be_escaped_or_come_twice() {
        let members = Members::of(br#"{"a\u0062":1,"c":2,"c":3,"\ud800":4}"#);
        assert_eq!((members.find("ab"), members.find("c")), (Some("1"), Some("3")));
    }

    #[test]
    fn what_is_no_object_has_no_members() {
        for odd in [&b"[1]"[..], b"", b"null", b"{", b"\xff"] {
            assert_eq!(Members::of(odd).find("a"), None);
        }
    }
}
