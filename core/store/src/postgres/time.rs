//! Durations as the database counts them.

use std::time::Duration;

use tiktokshop_core::token::expiry;

/// Long enough for everything, and small enough to be added to any time.
const FOREVER: i64 = 1_000_000_000_000_000;

/// Whole seconds; a part of a second counts as a whole one.
pub(super) fn seconds(time: Duration) -> i64 {
    expiry(0, time).min(FOREVER)
}
