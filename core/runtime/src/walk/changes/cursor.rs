//! Where a walk over changes is, as text that an app keeps.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use super::kind::ChangeKind;
use super::seen::{Mark, Seen};
use crate::error::{Error, ErrorKind, Result};
use crate::hint;

const PREFIX: &str = "changes1.";
const FAMILY: &str = "changes";
/// An id, a version, and the seconds between the place and the item.
const WIDTH: usize = 8 + 8 + 4;

/// Where a walk continues, and what it returned from there on. As text: the prefix, this as JSON, a dot, and what was returned;
/// both in base64url.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Cursor {
    #[serde(rename = "k")]
    pub(super) kind: String,
    #[serde(rename = "s", default, skip_serializing_if = "Option::is_none")]
    pub(super) shop: Option<String>,
    /// The second from which on everything is read.
    #[serde(rename = "f")]
    pub(super) from: i64,
    #[serde(skip)]
    pub(super) seen: Seen,
}

impl Cursor {
    /// # Errors
    /// `InvalidRequest` for a cursor that is damaged, or belongs to another kind or shop.
    pub(super) fn read(text: &str, kind: &'static ChangeKind, shop: Option<&str>) -> Result<Cursor> {
        let refuse = |why: String| refuse(kind, &why);
        let Some(rest) = text.strip_prefix(PREFIX) else {
            let is_newer = text.starts_with(FAMILY);
            return Err(refuse(
                if is_newer { "was made by a newer release" } else { "is not a cursor" }.into(),
            ));
        };
        let cursor = decode(rest).ok_or_else(|| refuse("is damaged".into()))?;
        if cursor.kind != kind.name {
            return Err(refuse(format!("is one of {}s", cursor.kind)));
        }
        if let (Some(theirs), Some(ours)) = (&cursor.shop, shop)
            && theirs != ours
        {
            return Err(refuse(format!("belongs to shop {theirs}, and this is shop {ours}")));
        }
        Ok(cursor)
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let json = serde_json::to_vec(self).map_err(|_| std::fmt::Error)?;
        let mut marks = Vec::new();
        for (id, time, version) in self.seen.since(self.from) {
            marks.extend(id.0.to_le_bytes());
            marks.extend(version.0.to_le_bytes());
            marks.extend(u32::try_from(time - self.from).unwrap_or(u32::MAX).to_le_bytes());
        }
        write!(out, "{PREFIX}{}.{}", URL_SAFE_NO_PAD.encode(json), URL_SAFE_NO_PAD.encode(marks))
    }
}

fn decode(text: &str) -> Option<Cursor> {
    let (json, marks) = text.split_once('.')?;
    let cursor: Cursor = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(json).ok()?).ok()?;
    let marks = URL_SAFE_NO_PAD.decode(marks).ok()?;
    let (marks, rest) = marks.as_chunks::<WIDTH>();
    let seen = marks.iter().map(|mark| version(mark, cursor.from)).collect::<Option<Seen>>()?;
    rest.is_empty().then_some(Cursor { seen, ..cursor })
}

fn version(mark: &[u8; WIDTH], from: i64) -> Option<(Mark, i64, Mark)> {
    let (id, rest) = mark.split_first_chunk::<8>()?;
    let (version, after) = rest.split_first_chunk::<8>()?;
    let after = u32::from_le_bytes(*after.first_chunk::<4>()?);
    let time = from.checked_add(i64::from(after))?;
    Some((Mark(u64::from_le_bytes(*id)), time, Mark(u64::from_le_bytes(*version))))
}

fn refuse(kind: &ChangeKind, why: &str) -> Error {
    Error::new(ErrorKind::InvalidRequest, format!("the cursor for changes of {} {why}", kind.many))
        .with_operation(kind.operation)
        .with_hint(&hint::CURSOR_UNCHANGED)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn orders() -> &'static ChangeKind {
        ChangeKind::named("orders").unwrap()
    }

    fn cursor() -> Cursor {
        let seen = [(Mark(1), 1_700_000_000, Mark(u64::MAX)), (Mark(2), 1_700_000_009, Mark(3))];
        Cursor {
            kind: "order".into(),
            shop: Some("7000".into()),
            from: 1_700_000_000,
            seen: seen.into_iter().collect(),
        }
    }

    #[test]
    fn a_cursor_survives_as_text() {
        let text = cursor().to_string();
        assert_eq!(Cursor::read(&text, orders(), Some("7000")).unwrap(), cursor());
        assert_eq!(Cursor::read(&text, orders(), None).unwrap(), cursor());
    }

    /// The form is a promise: cursors outlive the process that made them.
    #[test]
    fn the_form_does_not_change() {
        let text = "changes1.eyJrIjoib3JkZXIiLCJzIjoiNzAwMCIsImYiOjE3MDAwMDAwMDB9.\
                    AQAAAAAAAAD__________wAAAAACAAAAAAAAAAMAAAAAAAAACQAAAA";
        assert_eq!(cursor().to_string(), text);
        assert_eq!(Cursor::read(text, orders(), None).unwrap(), cursor());
    }

    #[test]
    fn what_is_not_a_cursor_of_this_walk_is_refused() {
        let whole = cursor().to_string();
        let products = ChangeKind::named("products").unwrap();
        for (text, kind, shop, words) in [
            ("", orders(), None, "is not a cursor"),
            ("resume1.e30.", orders(), None, "is not a cursor"),
            ("changes2.e30.", orders(), None, "newer release"),
            ("changes1.e30.", orders(), None, "damaged"),
            (&whole[..whole.len() - 3], orders(), None, "damaged"),
            (&whole, products, None, "one of orders"),
            (&whole, orders(), Some("7001"), "belongs to shop 7000"),
        ] {
            let error = Cursor::read(text, kind, shop).unwrap_err();
            assert!(error.to_string().contains(words), "{text}: {error}");
        }
    }
}
