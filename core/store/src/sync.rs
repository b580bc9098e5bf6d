//! What both databases have in common when copies are applied.

use std::collections::BTreeMap;

use tiktokshop_lifecycle::inbox::Arrival;
use tiktokshop_lifecycle::sync::{Applied, Mirror, Present, Weighed, weigh};

/// App, shop, kind and id of a copy.
pub(crate) type Key<'a> = (&'a str, &'a str, &'a str, &'a str);

/// What the database has of the copies of a batch.
pub(crate) type Known = BTreeMap<[String; 4], Present>;

/// A batch of copies, weighed against what is there, one after the other.
pub(crate) struct Batch<'a> {
    /// What becomes of each.
    pub(crate) applied: Vec<Applied>,
    changes: BTreeMap<Key<'a>, Change<'a>>,
}

/// What is to be written of one copy.
struct Change<'a> {
    /// The copy whose body is written; `None` if the one that is there stays.
    mirror: Option<&'a Mirror>,
    present: Present,
}

/// The events of the copies that are new or changed.
pub(crate) fn changes(events: &[Arrival], applied: &[Applied]) -> Vec<Arrival> {
    let is_change = |applied: &Applied| matches!(applied, Applied::New | Applied::Changed);
    let changed = events.iter().zip(applied).filter(|(_, applied)| is_change(applied));
    changed.map(|(event, _)| event.clone()).collect()
}

impl<'a> Batch<'a> {
    pub(crate) fn weighed(mirrors: &'a [Mirror], mut known: Known) -> Batch<'a> {
        let mut changes: BTreeMap<Key<'_>, Change<'_>> = BTreeMap::new();
        let mut applied = Vec::with_capacity(mirrors.len());
        for mirror in mirrors {
            // The same thing may be in a batch twice.
            let before = changes.remove(&key(mirror));
            let was = before.as_ref().map(|change| &change.present).or_else(|| known.get(&owned(mirror)));
            let weighed = weigh(was, mirror);
            applied.push(weighed.applied);
            let change = match weighed.applied {
                Applied::New | Applied::Changed => Some(replaced(mirror, weighed)),
                Applied::Same => {
                    let body_of = before.as_ref().and_then(|change| change.mirror);
                    let was = before.map(|change| change.present).or_else(|| known.remove(&owned(mirror)));
                    was.map(|was| touched(body_of, was, weighed))
                }
                Applied::Older => before,
            };
            if let Some(change) = change {
                changes.insert(key(mirror), change);
            }
        }
        Batch { applied, changes }
    }

    /// Copies that are written with their bodies.
    pub(crate) fn written(&self) -> Vec<(&'a Mirror, &Present)> {
        self.changes.values().filter_map(|change| Some((change.mirror?, &change.present))).collect()
    }

    /// Copies of which only is written when they were read.
    pub(crate) fn touched(&self) -> Vec<(Key<'a>, &Present)> {
        let touched = self.changes.iter().filter(|(_, change)| change.mirror.is_none());
        touched.map(|(key, change)| (*key, &change.present)).collect()
    }
}

pub(crate) fn key(mirror: &Mirror) -> Key<'_> {
    (&mirror.app_key, &mirror.shop_id, mirror.kind.name(), &mirror.id)
}

fn owned(mirror: &Mirror) -> [String; 4] {
    let (app_key, shop_id, kind, id) = key(mirror);
    [app_key, shop_id, kind, id].map(str::to_owned)
}

fn replaced(mirror: &Mirror, weighed: Weighed) -> Change<'_> {
    let Weighed { digests, read_at, .. } = weighed;
    let (update_time, deleted) = (mirror.update_time, mirror.deleted);
    let present = Present { update_time, deleted, read_at, digests, body: mirror.body.to_vec() };
    Change { mirror: Some(mirror), present }
}

fn touched(mirror: Option<&Mirror>, was: Present, weighed: Weighed) -> Change<'_> {
    Change { mirror, present: Present { read_at: weighed.read_at, digests: weighed.digests, ..was } }
}
