//! Times as people read them.

use std::time::{SystemTime, UNIX_EPOCH};

use jiff::Timestamp;

use crate::wording::count;

/// The time on this machine, in Unix seconds.
pub fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// `2026-11-28 20:18 UTC`
pub fn stamp(at: i64) -> String {
    // A record may hold any number. A time beyond the calendar is shown as its last one.
    let end = if at < 0 { Timestamp::MIN } else { Timestamp::MAX };
    Timestamp::from_second(at).unwrap_or(end).strftime("%Y-%m-%d %H:%M UTC").to_string()
}

/// `in 6 days`, `3 hours ago`: the largest unit only, as a person would say it.
pub fn relative(at: i64, now: i64) -> String {
    let distance = span(at.saturating_sub(now).unsigned_abs());
    if at > now { format!("in {distance}") } else { format!("{distance} ago") }
}

fn span(seconds: u64) -> String {
    const UNITS: [(u64, &str); 4] = [(31_557_600, "year"), (86_400, "day"), (3_600, "hour"), (60, "minute")];
    let unit = UNITS.iter().find(|(size, _)| seconds >= *size).copied().unwrap_or((1, "second"));
    count(usize::try_from(seconds / unit.0).unwrap_or(usize::MAX), unit.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_are_right_at_the_edges() {
        assert_eq!(stamp(0), "1970-01-01 00:00 UTC");
        assert_eq!(stamp(951_782_400), "2000-02-29 00:00 UTC");
        assert_eq!(stamp(1_623_812_664), "2021-06-16 03:04 UTC");
        assert_eq!(stamp(4_912_765_591), "2125-09-05 17:06 UTC");
        assert!(stamp(i64::MAX).starts_with("9999-12-30"));
    }

    #[test]
    fn one_unit_is_enough() {
        assert_eq!(relative(1_000 + 6 * 86_400 + 5, 1_000), "in 6 days");
        assert_eq!(relative(1_000 - 3_600, 1_000), "1 hour ago");
        assert_eq!(relative(1_000, 1_000), "0 seconds ago");
    }
}
