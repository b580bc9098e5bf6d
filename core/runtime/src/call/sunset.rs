//! Says once that a version which is called has an end: the log of a process that runs for months should not be full of it.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use crate::call::target::Target;
use crate::catalog::Version;

/// The versions that were named already, by path.
static NAMED: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());

/// Warns if the version that is called ends on a known day, the first time it is called.
pub(crate) fn warn(target: &Target) {
    let Some(version) = target.known.filter(|known| known.version == target.version) else { return };
    let Some(day) = first_named(version) else { return };
    tracing::warn!(
        operation = target.label,
        version = version.version,
        ends_on = day,
        "this version of the API ends: move to a newer one before that day"
    );
}

/// The day on which a version ends, unless it was named before.
fn first_named(version: &'static Version) -> Option<&'static str> {
    let day = version.sunset?;
    NAMED.lock().unwrap_or_else(PoisonError::into_inner).insert(version.path).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog;

    #[test]
    fn a_version_that_ends_is_named_once() {
        let operation = catalog::find("affiliate_seller.search_creator_on_marketplace").unwrap();
        let ending = operation.versions.iter().find(|version| version.sunset.is_some()).unwrap();
        assert_eq!(first_named(ending), ending.sunset);
        assert_eq!(first_named(ending), None);
        let lasting = operation.versions.iter().find(|version| version.sunset.is_none()).unwrap();
        assert_eq!(first_named(lasting), None);
    }
}
