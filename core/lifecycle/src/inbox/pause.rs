//! How long to wait after failures.

use std::time::Duration;
use tiktokshop_core::random;

/// The pause after a number of failures: doubled with each, up to a limit, and drawn from its upper half, so that what failed
/// together does not come back together.
pub(super) fn after(failures: i64, first: Duration, limit: Duration) -> Duration {
    let doublings = u32::try_from(failures.saturating_sub(1).clamp(0, 30)).unwrap_or(30);
    let full = first.saturating_mul(1_u32 << doublings).min(limit);
    full.div_f64(2.0).saturating_add(full.mul_f64(chance() / 2.0))
}

/// A number from 0 to 1. Without random numbers, the middle.
fn chance() -> f64 {
    random::bytes().map_or(0.5, |bytes| f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_the_limit_and_scatter() {
        let (first, limit) = (Duration::from_secs(2), Duration::from_secs(600));
        for (failures, full) in [(0, 2), (1, 2), (2, 4), (5, 32), (9, 512), (10, 600), (i64::MAX, 600)] {
            let found = after(failures, first, limit);
            let full = Duration::from_secs(full);
            assert!(found >= full / 2 && found <= full, "{failures} failures: {found:?}");
        }
        let drawn: std::collections::HashSet<_> = (0..20).map(|_| after(9, first, limit)).collect();
        assert!(drawn.len() > 10, "pauses do not scatter");
    }
}
