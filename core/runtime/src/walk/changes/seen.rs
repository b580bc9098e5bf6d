//! What was returned already and may be read again.

use std::collections::{BTreeMap, HashMap};

use sha2::{Digest, Sha256};

/// What an item is remembered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Mark(pub(super) u64);

impl Mark {
    pub(super) fn of(text: &[u8]) -> Mark {
        Mark::cut(&Sha256::digest(text))
    }

    /// The first eight bytes of a digest.
    pub(super) fn cut(digest: &[u8]) -> Mark {
        Mark(digest.iter().take(8).rev().fold(0, |number, byte| (number << 8) | u64::from(*byte)))
    }
}

/// The latest version of each item that may be read again. What is older than that is forgotten, so memory stays flat.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Seen {
    versions: HashMap<Mark, (i64, Mark)>,
    by_time: BTreeMap<(i64, Mark), ()>,
}

impl Seen {
    /// Remembers a version of an item. Returns whether it is a change: neither the version that was returned last, nor an older
    /// one, as a search whose index lags behind may list.
    pub(super) fn is_change(&mut self, id: Mark, time: i64, version: Mark) -> bool {
        match self.versions.get(&id) {
            Some((known, _)) if time < *known => return false,
            Some((known, same)) if time == *known && *same == version => return false,
            Some((known, _)) => self.by_time.remove(&(*known, id)),
            None => None,
        };
        self.versions.insert(id, (time, version));
        self.by_time.insert((time, id), ());
        true
    }

    /// Forgets what happened before a time.
    pub(super) fn forget(&mut self, before: i64) {
        while let Some((&(time, id), ())) = self.by_time.first_key_value()
            && time < before
        {
            self.by_time.pop_first();
            self.versions.remove(&id);
        }
    }

    /// What is remembered from a time on: id, time and version, by time.
    pub(super) fn since(&self, from: i64) -> impl Iterator<Item = (Mark, i64, Mark)> {
        let range = self.by_time.range((from, Mark(0))..);
        range.filter_map(|(&(time, id), ())| Some((id, time, self.versions.get(&id)?.1)))
    }
}

impl FromIterator<(Mark, i64, Mark)> for Seen {
    fn from_iter<I: IntoIterator<Item = (Mark, i64, Mark)>>(versions: I) -> Seen {
        let mut seen = Seen::default();
        for (id, time, version) in versions {
            seen.is_change(id, time, version);
        }
        seen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_returned_once_and_an_older_one_never() {
        let mut seen = Seen::default();
        let id = Mark::of(b"1");
        let steps =
            [(10, 1, true), (10, 1, false), (10, 2, true), (10, 1, true), (9, 3, false), (11, 1, true)];
        for (time, version, wanted) in steps {
            assert_eq!(seen.is_change(id, time, Mark(version)), wanted, "{time} {version}");
        }
        assert_eq!(seen.since(0).collect::<Vec<_>>(), [(id, 11, Mark(1))]);
    }

    #[test]
    fn what_is_too_old_to_come_again_is_forgotten() {
        let mut seen: Seen = (0..100).map(|number| (Mark(number), number as i64, Mark(0))).collect();
        seen.forget(90);
        assert_eq!((seen.versions.len(), seen.by_time.len()), (10, 10));
        assert_eq!(seen.since(95).count(), 5);
    }
}
