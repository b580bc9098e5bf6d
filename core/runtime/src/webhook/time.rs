//! The dates of flat events: `2026-01-31T12:00:00.123456789Z`, in Unix seconds.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

/// Unix seconds of an RFC 3339 date. A date without an offset is taken as UTC; `None` if the text is not a date.
pub fn unix_seconds(text: &str) -> Option<i64> {
    let text = text.trim();
    let in_utc = || Offset::UTC.to_timestamp(text.parse::<DateTime>().ok()?).ok();
    text.parse::<Timestamp>().ok().or_else(in_utc).map(Timestamp::as_second)
}
