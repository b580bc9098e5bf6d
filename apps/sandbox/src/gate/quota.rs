//! How many calls an app may make to a path for a shop.

use std::collections::HashMap;
use std::time::Instant;

use serde::{Deserialize, Serialize};

use crate::call::Refusal;

/// A bucket per app, shop and path.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct QuotaRules {
    /// Calls per second that a bucket gains.
    pub per_second: f64,
    /// Calls that a full bucket allows at once.
    pub burst: f64,
}

impl Eq for QuotaRules {}

impl Default for QuotaRules {
    /// Generous, so that tests of other things do not meet it.
    fn default() -> QuotaRules {
        QuotaRules { per_second: 2000.0, burst: 10_000.0 }
    }
}

#[derive(Debug, Clone)]
struct Bucket {
    level: f64,
    filled: Instant,
}

/// Whole seconds until a bucket has a call again; 1 if it never will.
fn wait(rules: &QuotaRules, level: f64) -> u64 {
    let seconds = (1.0 - level) / rules.per_second;
    if seconds.is_finite() { seconds.ceil().max(1.0) as u64 } else { 1 }
}

/// The buckets.
#[derive(Debug, Clone, Default)]
pub struct Quota {
    buckets: HashMap<String, Bucket>,
}

impl Quota {
    /// Takes one call out of a bucket.
    ///
    /// # Errors
    /// 429 with 36009002 if it is empty.
    pub fn take(
        &mut self,
        rules: &QuotaRules,
        app: &str,
        shop: Option<&str>,
        path: &str,
    ) -> Result<(), Refusal> {
        let key = format!("{app} {} {path}", shop.unwrap_or_default());
        let now = Instant::now();
        let bucket = self.buckets.entry(key).or_insert(Bucket { level: rules.burst, filled: now });
        let gained = now.duration_since(bucket.filled).as_secs_f64() * rules.per_second;
        bucket.level = (bucket.level + gained).min(rules.burst);
        bucket.filled = now;
        if bucket.level < 1.0 {
            let retry_after = Some(wait(rules, bucket.level));
            let refusal = Refusal::gateway(429, 36_009_002, "request is limited, please try again later");
            return Err(Refusal { retry_after, ..refusal });
        }
        bucket.level -= 1.0;
        Ok(())
    }

    /// Fills every bucket, for new rules.
    pub fn reset(&mut self) {
        self.buckets.clear();
    }
}
