//! Whether a copy that was read replaces the one that is there.

use std::collections::BTreeMap;

use serde_json::Value;
use tiktokshop_core::fingerprint;

use super::store::{Applied, Mirror};

/// The digests of a body, by the operation that it came from: as one operation words it, and as another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Digests(BTreeMap<String, String>);

impl Digests {
    /// Reads what [`to_text`](Digests::to_text) wrote; of anything else nothing is known.
    pub fn from_text(text: &str) -> Digests {
        Digests(serde_json::from_str(text).unwrap_or_default())
    }

    /// As JSON, for a column of the store.
    pub fn to_text(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_default()
    }

    fn only(origin: &str, digest: String) -> Digests {
        Digests(BTreeMap::from([(origin.to_owned(), digest)]))
    }

    fn and(&self, origin: &str, digest: String) -> Digests {
        let mut both = self.clone();
        both.0.insert(origin.to_owned(), digest);
        both
    }
}

/// A copy that is in the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Present {
    /// Its [`Mirror::update_time`].
    pub update_time: i64,
    /// Its [`Mirror::deleted`].
    pub deleted: bool,
    /// Its [`Mirror::read_at`].
    pub read_at: i64,
    /// The digests of its body.
    pub digests: Digests,
    /// Its body.
    pub body: Vec<u8>,
}

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    /// What became of the copy. Only a new or changed one replaces the body that is there.
    pub applied: Applied,
    /// The digests to keep.
    pub digests: Digests,
    /// The time to keep as [`Mirror::read_at`].
    pub read_at: i64,
}

/// Decides what becomes of a copy, given the one that is there.
///
/// A later `update_time` wins, and an earlier one loses. With the same `update_time` the copy that was requested later wins: the
/// platform does not move the time for every change. If it comes from another operation and contradicts nothing, it is the same.
pub fn weigh(present: Option<&Present>, read: &Mirror) -> Weighed {
    let digest = digest(&read.body);
    let Some(present) = present else {
        return replace(Applied::New, read, digest, 0);
    };
    if (read.update_time, read.read_at) < (present.update_time, present.read_at) {
        return keep(Applied::Older, present, present.digests.clone(), present.read_at);
    }
    if read.deleted != present.deleted || read.update_time != present.update_time {
        return replace(Applied::Changed, read, digest, present.read_at);
    }
    match present.digests.0.get(&read.origin) {
        Some(known) if *known == digest => {
            keep(Applied::Same, present, present.digests.clone(), read.read_at)
        }
        None if agrees(&present.body, &read.body) => {
            let digests = present.digests.and(&read.origin, digest);
            keep(Applied::Same, present, digests, read.read_at)
        }
        _ => replace(Applied::Changed, read, digest, present.read_at),
    }
}

fn replace(applied: Applied, read: &Mirror, digest: String, before: i64) -> Weighed {
    Weighed { applied, digests: Digests::only(&read.origin, digest), read_at: read.read_at.max(before) }
}

fn keep(applied: Applied, present: &Present, digests: Digests, read_at: i64) -> Weighed {
    Weighed { applied, digests, read_at: read_at.max(present.read_at) }
}

/// The digest of a body, in hex.
pub(super) fn digest(body: &[u8]) -> String {
    fingerprint(body).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether two bodies say the same wherever both say something.
fn agrees(one: &[u8], other: &[u8]) -> bool {
    match (serde_json::from_slice(one), serde_json::from_slice(other)) {
        (Ok(Value::Object(one)), Ok(Value::Object(other))) => {
            one.iter().all(|(name, value)| other.get(name).is_none_or(|there| compatible(value, there)))
        }
        _ => false,
    }
}

fn compatible(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            one.iter().all(|(name, value)| other.get(name).is_none_or(|there| compatible(value, there)))
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| compatible(one, other))
        }
        _ => fingerprint(one.to_string().as_bytes()) == fingerprint(other.to_string().as_bytes()),
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::sync::MirrorKind;

    const SEARCH: &str = "order.get_order_list";
    const DETAIL: &str = "order.get_order_detail";

    fn read(origin: &str, update_time: i64, read_at: i64, body: &str) -> Mirror {
        Mirror {
            app_key: "app".to_owned(),
            shop_id: "shop".to_owned(),
            kind: MirrorKind::Order,
            id: "1".to_owned(),
            parent: String::new(),
            update_time,
            deleted: false,
            origin: origin.to_owned(),
            read_at,
            body: Bytes::copy_from_slice(body.as_bytes()),
        }
    }

    fn after(reads: &[Mirror]) -> (Option<Present>, Vec<Applied>) {
        let mut present: Option<Present> = None;
        let mut applied = Vec::new();
        for read in reads {
            let weighed = weigh(present.as_ref(), read);
            applied.push(weighed.applied);
            let is_written = matches!(weighed.applied, Applied::New | Applied::Changed);
            let old = present.take().filter(|_| !is_written);
            present = Some(Present {
                update_time: old.as_ref().map_or(read.update_time, |old| old.update_time),
                deleted: old.as_ref().map_or(read.deleted, |old| old.deleted),
                body: old.map_or(read.body.to_vec(), |old| old.body),
                read_at: weighed.read_at,
                digests: weighed.digests,
            });
        }
        (present, applied)
    }

    #[test]
    fn a_later_update_wins_and_an_earlier_one_loses() {
        let (present, applied) = after(&[
            read(SEARCH, 10, 1, r#"{"s":1}"#),
            read(SEARCH, 12, 2, r#"{"s":2}"#),
            read(SEARCH, 11, 3, r#"{"s":3}"#),
        ]);
        assert_eq!(applied, [Applied::New, Applied::Changed, Applied::Older]);
        assert_eq!(present.unwrap().body, br#"{"s":2}"#);
    }

    #[test]
    fn in_the_same_second_the_later_request_wins() {
        let (present, applied) = after(&[
            read(SEARCH, 10, 5, r#"{"s":1}"#),
            read(SEARCH, 10, 7, r#"{"s":2}"#),
            read(SEARCH, 10, 6, r#"{"s":1}"#),
            read(SEARCH, 10, 8, r#"{"s":1}"#),
        ]);
        assert_eq!(applied, [Applied::New, Applied::Changed, Applied::Older, Applied::Changed]);
        assert_eq!(present.unwrap().body, br#"{"s":1}"#);
    }

    #[test]
    fn two_wordings_of_the_same_thing_are_no_change_but_what_is_added_is() {
        let (_, applied) = after(&[
            read(SEARCH, 10, 1, r#"{"s":1,"only":1}"#),
            read(DETAIL, 10, 2, r#"{"s":1,"more":2}"#),
            read(SEARCH, 10, 3, r#"{"only":1,"s":1}"#),
            read(DETAIL, 10, 4, r#"{"s":1,"more":2,"package":3}"#),
            read(SEARCH, 10, 5, r#"{"s":2,"only":1}"#),
        ]);
        let [new, same, changed] = [Applied::New, Applied::Same, Applied::Changed];
        assert_eq!(applied, [new, same, same, changed, changed]);
    }

    #[test]
    fn what_was_deleted_and_is_there_again_has_changed() {
        let gone = Mirror { deleted: true, ..read(SEARCH, 10, 2, r#"{"s":1}"#) };
        let (_, applied) = after(&[
            read(SEARCH, 10, 1, r#"{"s":1}"#),
            gone.clone(),
            gone,
            read(SEARCH, 10, 3, r#"{"s":1}"#),
        ]);
        let [new, same, changed] = [Applied::New, Applied::Same, Applied::Changed];
        assert_eq!(applied, [new, changed, same, changed]);
    }

    #[test]
    fn digests_survive_as_text() {
        let digests = Digests::only(SEARCH, "ab".to_owned()).and(DETAIL, "cd".to_owned());
        assert_eq!(Digests::from_text(&digests.to_text()), digests);
        assert_eq!(Digests::from_text("damaged"), Digests::default());
    }
}
