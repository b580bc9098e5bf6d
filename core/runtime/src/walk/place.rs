//! The place of a walk, as text that is kept and passed back later: the page, and which of its items were already
//! returned.

use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::call::target::Target;
use crate::error::{Error, Result};
use crate::hint;
use crate::json::Members;

/// The prefix of this library's tokens; no token of the platform begins with it.
const PREFIX: &str = "resume1.";
/// The common prefix in all releases.
const FAMILY: &str = "resume";
/// The length of a mark in bytes.
const WIDTH: usize = 8;

/// A place in a walk. As text: the prefix, this as JSON, a dot, and the marks of the items that were already returned;
/// both in base64url.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Place {
    #[serde(rename = "o")]
    pub(crate) operation: String,
    #[serde(rename = "v")]
    pub(crate) version: String,
    /// The token, number or offset of the page; `None`: the first.
    #[serde(rename = "p", default, skip_serializing_if = "Option::is_none")]
    pub(crate) page: Option<String>,
    /// How many items a page had.
    #[serde(rename = "s", default, skip_serializing_if = "Option::is_none")]
    pub(crate) size: Option<i64>,
    /// The windows that are left, in a walk through time.
    #[serde(rename = "w", default, skip_serializing_if = "Option::is_none")]
    pub(crate) windows: Option<Left>,
    /// Marks of items that were already returned and will come again.
    #[serde(skip)]
    pub(crate) given: Vec<u64>,
}

/// What is left of a walk through time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Left {
    /// The window that the page is in.
    #[serde(rename = "c", default, skip_serializing_if = "Option::is_none")]
    pub(crate) current: Option<(i64, i64)>,
    /// The halves that follow it, the next one last.
    #[serde(rename = "h", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) open: Vec<(i64, i64)>,
    /// Where the windows after those begin.
    #[serde(rename = "a")]
    pub(crate) ahead: i64,
    /// Until the walk has reached this time, no returned item is forgotten.
    #[serde(rename = "k", default, skip_serializing_if = "Option::is_none")]
    pub(crate) held_until: Option<i64>,
}

impl Place {
    /// A place in a walk over this operation.
    pub(crate) fn of(operation: &str, version: &str) -> Place {
        Place { operation: operation.to_owned(), version: version.to_owned(), ..Place::default() }
    }

    /// The place that one of this library's tokens names; `None` for a token of the platform.
    ///
    /// # Errors
    /// `InvalidRequest` for a token that is damaged, or belongs to another operation or version.
    pub(crate) fn read(token: &str, target: &Target) -> Result<Option<Place>> {
        let Some(text) = token.strip_prefix(PREFIX) else {
            return if is_newer(token) {
                Err(refuse(target, "was made by a newer release"))
            } else {
                Ok(None)
            };
        };
        let place = decode(text).ok_or_else(|| refuse(target, "is damaged"))?;
        if place.operation != target.label || place.version != target.version {
            let whose = format!("belongs to {} in version {}", place.operation, place.version);
            return Err(refuse(target, &whose));
        }
        Ok(Some(place))
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let json = serde_json::to_vec(self).map_err(|_| std::fmt::Error)?;
        let marks: Vec<u8> = self.given.iter().flat_map(|mark| mark.to_le_bytes()).collect();
        write!(out, "{PREFIX}{}.{}", URL_SAFE_NO_PAD.encode(json), URL_SAFE_NO_PAD.encode(marks))
    }
}

fn decode(text: &str) -> Option<Place> {
    let (json, marks) = text.split_once('.')?;
    let mut place: Place = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(json).ok()?).ok()?;
    let marks = URL_SAFE_NO_PAD.decode(marks).ok()?;
    let (marks, rest) = marks.as_chunks::<WIDTH>();
    place.given = marks.iter().map(|mark| u64::from_le_bytes(*mark)).collect();
    rest.is_empty().then_some(place)
}

/// Whether the token says that a walk made it, in a form that this release does not know.
fn is_newer(token: &str) -> bool {
    let version =
        token.strip_prefix(FAMILY).and_then(|rest| rest.split_once('.')).map(|(version, _)| version);
    version.is_some_and(|version| !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit()))
}

fn refuse(target: &Target, why: &str) -> Error {
    target.refuse(format!("the page token {why}")).with_hint(&hint::PAGE_TOKEN_UNCHANGED)
}

/// The error for a token that belongs to the other kind of walk.
pub(crate) fn of_another_kind(target: &Target, made_by: &str) -> Error {
    target
        .refuse(format!("the page token does not belong here: it was made by {made_by}"))
        .with_hint(&hint::PAGE_TOKEN_OF_WALK)
}

/// The mark that identifies an item: a digest of its id, or of the whole item if it has none.
pub(crate) fn mark(item: &Bytes, id: &str) -> u64 {
    mark_of_id(item, id).unwrap_or_else(|| digest(item))
}

/// The mark of an item that has an id.
pub(crate) fn mark_of_id(item: &Bytes, id: &str) -> Option<u64> {
    Members::of(item).text(id).map(|id| digest(id.as_bytes()))
}

fn digest(text: &[u8]) -> u64 {
    let digest = Sha256::digest(text);
    digest.iter().take(WIDTH).rev().fold(0, |number, byte| (number << 8) | u64::from(*byte))
}

/// Items that an earlier walk returned and that come again. One that occurs twice is skipped as often as it was
/// returned.
#[derive(Debug, Default)]
pub(crate) struct Given(HashMap<u64, u32>);

impl Given {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the item was already returned; that use of its mark is then spent.
    pub(crate) fn take(&mut self, mark: u64) -> bool {
        let Some(times) = self.0.get_mut(&mark) else { return false };
        *times -= 1;
        if *times == 0 {
            self.0.remove(&mark);
        }
        true
    }

    pub(crate) fn marks(&self) -> impl Iterator<Item = u64> {
        self.0.iter().flat_map(|(mark, times)| (0..*times).map(|_| *mark))
    }
}

impl FromIterator<u64> for Given {
    fn from_iter<I: IntoIterator<Item = u64>>(marks: I) -> Given {
        let mut given = HashMap::new();
        for mark in marks {
            *given.entry(mark).or_insert(0) += 1;
        }
        Given(given)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    const LIST: &str = "order.get_order_list";

    fn target() -> Target {
        Target::operation(LIST, None, None).unwrap()
    }

    #[test]
    fn a_place_survives_as_text() {
        let left = Left { current: Some((1, 9)), open: vec![(9, 20)], ahead: 20, held_until: Some(20) };
        let place = Place {
            page: Some("+/\" é".into()),
            size: Some(50),
            windows: Some(left),
            given: vec![u64::MAX, 0],
            ..Place::of(LIST, &target().version)
        };
        let text = place.to_string();
        assert!(text.starts_with(PREFIX) && text.is_ascii(), "{text}");
        assert_eq!(Place::read(&text, &target()).unwrap(), Some(place));
    }

    /// The form is a promise: tokens outlive the process that made them.
    #[test]
    fn the_form_does_not_change() {
        let text =
            "resume1.eyJvIjoib3JkZXIuZ2V0X29yZGVyX2xpc3QiLCJ2IjoiMjAyMzA5IiwicCI6ImEiLCJzIjoyfQ.a4ayc_80_OE";
        let place = Place::read(text, &target()).unwrap().unwrap();
        assert_eq!((place.page.as_deref(), place.size), (Some("a"), Some(2)));
        assert_eq!(place.given, [mark(&Bytes::from_static(br#"{"id":1}"#), "id")]);
        assert_eq!(place.to_string(), text);
    }

    #[test]
    fn what_is_no_place_is_a_token_of_the_platform_or_refused() {
        for token in ["", "b", "+/==", "resume", "resume.x", "resumex1.y", "a.resume1."] {
            assert_eq!(Place::read(token, &target()).unwrap(), None, "{token}");
        }
        let whole = Place::of(LIST, &target().version).to_string();
        for token in ["resume1.", "resume1.e30", "resume1.e30.", "resume2.e30.", &whole[..whole.len() - 3]] {
            let error = Place::read(token, &target()).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{token}");
        }
        let other = Place::of("order.get_order_detail", "202309").to_string();
        assert!(Place::read(&other, &target()).unwrap_err().to_string().contains("get_order_detail"));
    }

    #[test]
    fn an_item_is_skipped_as_often_as_it_was_handed_out() {
        let mut given: Given = [1, 2, 1].into_iter().collect();
        assert_eq!([1, 1, 1, 2, 3].map(|mark| given.take(mark)), [true, true, false, true, false]);
        assert!(given.is_empty());
    }
}
