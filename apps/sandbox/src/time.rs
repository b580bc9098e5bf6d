//! Times as the platform writes them, in UTC.

use std::time::{Duration, UNIX_EPOCH};

use jiff::{Timestamp, civil::Date};

/// `20260812140352` of Unix seconds.
pub fn compact(at: i64) -> String {
    timestamp(at).strftime("%Y%m%d%H%M%S").to_string()
}

/// `2026-10-01` of Unix seconds.
pub fn day(at: i64) -> String {
    timestamp(at).strftime("%Y-%m-%d").to_string()
}

/// `2026-10-01T08:30:00.000000000Z` of Unix seconds.
pub fn rfc3339(at: i64) -> String {
    timestamp(at).strftime("%Y-%m-%dT%H:%M:%S.000000000Z").to_string()
}

/// The text of a `Date` header.
pub fn http_date(at: i64) -> String {
    let seconds = u64::try_from(at).unwrap_or_default().min(253_402_300_799);
    httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(seconds))
}

/// Whether the text is a calendar day, written as `2026-10-01`.
pub fn is_day(text: &str) -> bool {
    // The parser also accepts a sign and years of other lengths, which the platform refuses.
    let long = text.len() == 10 && text.starts_with(|first: char| first.is_ascii_digit());
    long && Date::strptime("%Y-%m-%d", text).is_ok()
}

/// A clock that was moved beyond the calendar shows its last time.
fn timestamp(at: i64) -> Timestamp {
    let end = if at < 0 { Timestamp::MIN } else { Timestamp::MAX };
    Timestamp::from_second(at).unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_dates() {
        assert_eq!(rfc3339(0), "1970-01-01T00:00:00.000000000Z");
        assert_eq!(rfc3339(1_709_210_096), "2024-02-29T12:34:56.000000000Z");
        assert_eq!(day(1_709_210_096), "2024-02-29");
    }

    #[test]
    fn times_are_told_in_the_calendar() {
        assert_eq!(compact(0), "19700101000000");
        assert_eq!(compact(951_827_696), "20000229123456");
        assert_eq!(http_date(784_111_777), "Sun, 06 Nov 1994 08:49:37 GMT");
    }

    #[test]
    fn a_clock_outside_of_the_calendar_stands_at_its_end() {
        assert_eq!(compact(i64::MAX), "99991230220000");
        assert!(http_date(i64::MAX).ends_with("31 Dec 9999 23:59:59 GMT"));
    }
}
