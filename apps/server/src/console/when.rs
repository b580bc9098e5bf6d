//! Times as people read them: how long ago, and exactly.

use std::fmt;

use askama::filters::HtmlSafe;
use tiktokshop_core::clock::{Clock as _, SystemClock};

/// A point in time, written as a `<time>` element: in words, with the exact UTC as title. The script of the pages adds the
/// reader's own zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct When {
    /// Unix milliseconds.
    at_ms: i64,
    now_ms: i64,
}

/// What it prints is made of digits and the words below: nothing in it comes from outside.
impl HtmlSafe for When {}

impl When {
    /// A time in Unix seconds, seen from now.
    pub(crate) fn seconds(at: i64) -> When {
        When::millis(at.saturating_mul(1000))
    }

    /// A time in Unix milliseconds, seen from now.
    pub(crate) fn millis(at_ms: i64) -> When {
        When { at_ms, now_ms: now_ms() }
    }

    fn words(self) -> String {
        let distance = self.at_ms.saturating_sub(self.now_ms);
        let words = span(distance.saturating_abs());
        match distance {
            -999..=999 => "now".to_owned(),
            1000.. => format!("in {words}"),
            _ => format!("{words} ago"),
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.at_ms == 0 {
            return out.write_str("<span class=\"muted\">never</span>");
        }
        let utc = utc(self.at_ms);
        let iso = utc.replace(' ', "T");
        write!(
            out,
            "<time datetime=\"{iso}Z\" title=\"{utc} UTC\"><span class=\"words\">{}</span> \
             <span class=\"exact\">{utc} UTC</span></time>",
            self.words()
        )
    }
}

/// The time now, in Unix milliseconds.
pub(crate) fn now_ms() -> i64 {
    SystemClock.now_millis()
}

/// A length of time in words: its largest unit, rounded down.
pub(crate) fn span(ms: i64) -> String {
    const UNITS: [(i64, &str); 4] =
        [(86_400_000, "day"), (3_600_000, "hour"), (60_000, "minute"), (1000, "second")];
    let found = UNITS.iter().find(|(size, _)| ms >= *size);
    let Some((size, unit)) = found else { return format!("{ms} ms") };
    let count = ms / size;
    let plural = if count == 1 { "" } else { "s" };
    format!("{} {unit}{plural}", thousands(count))
}

/// A number with its thousands set apart.
pub(crate) fn thousands(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if number < 0 {
        text.push('-');
    }
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `2026-11-27 13:00:47`, by the calendar of 400 years (the algorithm `civil_from_days`).
pub(crate) fn utc(at_ms: i64) -> String {
    let seconds = at_ms.div_euclid(1000);
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let (year, month, day) = date(days);
    format!("{year:04}-{month:02}-{day:02} {:02}:{:02}:{:02}", rest / 3600, rest / 60 % 60, rest % 60)
}

fn date(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_in_words_and_exactly() {
        let at = When { at_ms: 1_700_000_000_000, now_ms: 1_700_000_180_000 };
        assert_eq!(at.words(), "3 minutes ago");
        assert!(at.to_string().contains("title=\"2023-11-14 22:13:20 UTC\""), "{at}");
        let ahead = When { at_ms: 1_700_086_400_000, now_ms: 1_700_000_000_000 };
        assert_eq!(ahead.words(), "in 1 day");
        assert_eq!(When { at_ms: 5, now_ms: 9 }.words(), "now");
        assert!(When { at_ms: 0, now_ms: 9 }.to_string().contains("never"));
    }

    #[test]
    fn dates_are_right_at_the_edges_of_the_calendar() {
        assert_eq!(utc(951_782_400_000), "2000-02-29 00:00:00");
        assert_eq!(utc(4_107_542_399_000), "2100-02-28 23:59:59");
        assert_eq!(utc(-1000), "1969-12-31 23:59:59");
    }

    #[test]
    fn no_number_breaks_it() {
        for at_ms in [i64::MIN, i64::MAX] {
            assert!(When { at_ms, now_ms: 0 }.to_string().contains("<time"));
        }
        assert_eq!(thousands(-1_234_567), "-1,234,567");
        assert_eq!(thousands(i64::MIN), "-9,223,372,036,854,775,808");
        assert_eq!((span(0).as_str(), span(59_999).as_str()), ("0 ms", "59 seconds"));
    }
}
