//! Waits for what must become true, and says what is missing if it does not.

use std::time::{Duration, Instant};

use crate::figures;

/// Longer than anything may take, leases of dead processes and a busy machine included.
const LIMIT: Duration = Duration::from_secs(420);

/// Waits until `look` finds nothing missing.
pub async fn until(what: &str, mut look: impl AsyncFnMut() -> Result<(), String>) {
    let began = Instant::now();
    loop {
        let Err(missing) = look().await else { break };
        assert!(began.elapsed() < LIMIT, "not true within {LIMIT:?}: {what}; {missing}");
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    figures::tell(&format!("{what}: after {:.1} s", began.elapsed().as_secs_f64()));
}
