//! What both databases have in common when copies are applied.

use tiktokshop_lifecycle::inbox::Arrival;
use tiktokshop_lifecycle::sync::Applied;

/// The events of the copies that are new or changed.
pub(crate) fn changes(events: &[Arrival], applied: &[Applied]) -> Vec<Arrival> {
    let is_change = |applied: &Applied| matches!(applied, Applied::New | Applied::Changed);
    let changed = events.iter().zip(applied).filter(|(_, applied)| is_change(applied));
    changed.map(|(event, _)| event.clone()).collect()
}
