//! How the limiter behaves.

use std::time::Duration;

/// How many requests are sent, separately for each app, shop and operation.
///
/// A bucket starts at `per_second` and never goes faster. A response that says "too many requests" halves it, once for
/// all requests that were under way then, and stops it for as long as `Retry-After` says (else for the backoff of the
/// [`RetryPolicy`](crate::RetryPolicy)). Within `recovery` it is back near the rate at which it was throttled; from
/// there it rises, slowly at first. Waiting calls are sent in the order in which they came, a throttled call first.
///
/// Processes that share an SQLite store share the rate: each takes what the others leave.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct LimiterOptions {
    /// Requests a second to start with and to return to. Default: 50, the quota that the platform once published for
    /// each operation of a shop. What it grants now differs; the limiter adapts.
    pub per_second: f64,
    /// How many may be sent at once after an idle time, at the full rate; fewer at a lower rate. Default: 50.
    pub burst: f64,
    /// The lowest rate, in requests a second. Default: 0.2.
    pub slowest: f64,
    /// How long it takes to return near the earlier rate after being throttled. Default: 1 s.
    pub recovery: Duration,
}

impl Default for LimiterOptions {
    fn default() -> LimiterOptions {
        LimiterOptions { per_second: 50.0, burst: 50.0, slowest: 0.2, recovery: Duration::from_secs(1) }
    }
}

impl LimiterOptions {
    /// Starts at that many requests a second, with one second's worth sent at once.
    pub fn per_second(rate: f64) -> LimiterOptions {
        let rate = if rate.is_finite() && rate > 0.0 { rate } else { LimiterOptions::default().per_second };
        let usual = LimiterOptions::default();
        LimiterOptions { per_second: rate, burst: rate.max(1.0), slowest: usual.slowest.min(rate), ..usual }
    }
}
