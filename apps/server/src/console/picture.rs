//! Calls, failures and latency over time, as SVG made here, and the same as a table for those who do not see it.

use tiktokshop_lifecycle::requests::RequestSummary;

use super::requests::took;
use super::when::{thousands, utc};

/// The inner size of the drawing, in its own units.
const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 120.0;

/// A picture of calls over time.
pub(crate) struct Picture {
    /// A bar for each slice that had calls.
    pub bars: Vec<Bar>,
    /// The points of the line of 99th percentiles.
    pub line: String,
    /// The most calls in a slice.
    pub most: String,
    /// The longest 99th percentile.
    pub slowest: String,
    /// What the picture shows, in a sentence.
    pub words: String,
    /// When the picture begins, in UTC.
    pub from: String,
}

/// A slice of time.
pub(crate) struct Bar {
    pub x: String,
    pub width: String,
    pub y: String,
    pub height: String,
    pub failed_y: String,
    pub failed_height: String,
    pub from: String,
    pub calls: i64,
    pub failures: i64,
    pub p50: String,
    pub p99: String,
}

impl Picture {
    /// Draws slices of `slice_ms` from `from_ms` on.
    pub(crate) fn new(found: &[RequestSummary], from_ms: i64, slice_ms: i64, slices: usize) -> Picture {
        let most = found.iter().map(|slice| slice.calls).max().unwrap_or(0);
        let slowest = found.iter().map(|slice| slice.p99_ms).max().unwrap_or(0);
        let (calls, failures) = found
            .iter()
            .fold((0, 0), |(calls, failures), slice| (calls + slice.calls, failures + slice.failures));
        let scale = Scale { from_ms, slice_ms, step: WIDTH / slices as f64, most, slowest };
        Picture {
            bars: found.iter().map(|slice| scale.bar(slice)).collect(),
            line: found.iter().map(|slice| scale.point(slice)).collect::<Vec<_>>().join(" "),
            most: thousands(most),
            slowest: took(slowest),
            words: words(calls, failures, slowest),
            from: utc(from_ms),
        }
    }
}

fn words(calls: i64, failures: i64, slowest: i64) -> String {
    let percent = failures as f64 * 100.0 / calls.max(1) as f64;
    format!(
        "{} calls, {} failed ({percent:.1} %), slowest 99th percentile {}.",
        thousands(calls),
        thousands(failures),
        took(slowest)
    )
}

struct Scale {
    from_ms: i64,
    slice_ms: i64,
    step: f64,
    most: i64,
    slowest: i64,
}

impl Scale {
    fn x(&self, slice: &RequestSummary) -> f64 {
        (slice.from_ms - self.from_ms) as f64 / self.slice_ms.max(1) as f64 * self.step
    }

    fn bar(&self, slice: &RequestSummary) -> Bar {
        let (height, failed) = (share(slice.calls, self.most), share(slice.failures, self.most));
        Bar {
            x: short(self.x(slice) + 1.0),
            width: short(self.step - 2.0),
            y: short(HEIGHT - height),
            height: short(height),
            failed_y: short(HEIGHT - failed),
            failed_height: short(failed),
            from: utc(slice.from_ms),
            calls: slice.calls,
            failures: slice.failures,
            p50: took(slice.p50_ms),
            p99: took(slice.p99_ms),
        }
    }

    fn point(&self, slice: &RequestSummary) -> String {
        let y = HEIGHT - share(slice.p99_ms, self.slowest);
        format!("{},{}", short(self.x(slice) + self.step / 2.0), short(y))
    }
}

/// A height; what is there at all is seen.
fn share(part: i64, whole: i64) -> f64 {
    if part <= 0 { 0.0 } else { (part as f64 / whole.max(1) as f64 * HEIGHT).max(2.0) }
}

fn short(number: f64) -> String {
    format!("{number:.1}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_stay_within_the_picture_and_failures_are_seen() {
        let slice =
            |from_ms, calls, failures| RequestSummary { from_ms, calls, failures, p50_ms: 3, p99_ms: 90 };
        let picture = Picture::new(&[slice(0, 100_000, 1), slice(47_000, 5, 5)], 0, 1000, 48);
        assert_eq!((picture.bars[0].y.as_str(), picture.bars[0].failed_height.as_str()), ("0.0", "2.0"));
        assert_eq!((picture.bars[1].x.as_str(), picture.bars[1].width.as_str()), ("706.0", "13.0"));
        assert_eq!(picture.words, "100,005 calls, 6 failed (0.0 %), slowest 99th percentile 90 ms.");
    }

    #[test]
    fn without_calls_nothing_is_drawn() {
        let picture = Picture::new(&[], 0, 1000, 48);
        assert!(picture.bars.is_empty() && picture.line.is_empty());
    }
}
