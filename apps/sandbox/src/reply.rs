//! Answers in the platform's envelope.

use std::time::{Duration, UNIX_EPOCH};

use serde_json::{Value, json};

use crate::call::{Answer, Refusal};
use crate::ids::Ids;

/// An answer before it becomes bytes.
#[derive(Debug, Clone)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// 0, or the platform's code.
    pub code: i64,
    /// The platform's message.
    pub message: String,
    /// `data` of a success.
    pub data: Value,
    /// The id that support asks for.
    pub request_id: String,
    /// Seconds in a `Retry-After` header.
    pub retry_after: Option<u64>,
}

impl Reply {
    /// The reply that tells what a domain, the gate or the auth host decided.
    pub fn new(answer: Answer, request_id: String) -> Reply {
        match answer {
            Ok(data) => {
                Reply { status: 200, code: 0, message: "Success".into(), data, request_id, retry_after: None }
            }
            Err(refusal) => Reply::refused(refusal, request_id),
        }
    }

    fn refused(refusal: Refusal, request_id: String) -> Reply {
        let Refusal { code, message, http_status, retry_after } = refusal;
        Reply { status: http_status, code, message, data: Value::Null, request_id, retry_after }
    }

    /// `{code, message, request_id, data}`.
    pub fn envelope(&self) -> Value {
        json!({"code": self.code, "message": self.message, "request_id": self.request_id, "data": self.data})
    }
}

/// A request id as the platform makes them: the time, then hex digits.
pub fn request_id(ids: &mut Ids, now: i64) -> String {
    let tail = ids.random();
    format!("{}{:016X}{:04X}", compact_time(now), tail, ids.random() % 0x1_0000)
}

/// `20260812140352` of a Unix time, in UTC.
pub fn compact_time(now: i64) -> String {
    let (year, month, day) = civil(now.div_euclid(86_400));
    let second = now.rem_euclid(86_400);
    format!("{year:04}{month:02}{day:02}{:02}{:02}{:02}", second / 3600, second / 60 % 60, second % 60)
}

/// Year, month and day of a number of days since 1970 (the proleptic Gregorian calendar, in eras of 400 years).
pub fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

/// `2026-10-01T08:30:00.000000000Z` of Unix seconds.
pub fn rfc3339(at: i64) -> String {
    let (days, seconds) = (at.div_euclid(86_400), at.rem_euclid(86_400));
    let (year, month, day) = civil(days);
    let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.000000000Z")
}

/// The text of a `Date` header.
pub fn http_date(now: i64) -> String {
    let seconds = u64::try_from(now).unwrap_or_default().min(253_402_300_799);
    httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_dates() {
        assert_eq!(rfc3339(0), "1970-01-01T00:00:00.000000000Z");
        assert_eq!(rfc3339(1_709_210_096), "2024-02-29T12:34:56.000000000Z");
    }

    #[test]
    fn times_are_told_in_the_calendar() {
        assert_eq!(compact_time(0), "19700101000000");
        assert_eq!(compact_time(951_827_696), "20000229123456");
        assert_eq!(http_date(784_111_777), "Sun, 06 Nov 1994 08:49:37 GMT");
    }

    #[test]
    fn a_request_id_has_the_time_and_hex() {
        let id = request_id(&mut Ids::new(7), 1_700_000_000);
        assert_eq!(id.len(), 34);
        assert!(id.starts_with("20231114221320"));
    }
}
