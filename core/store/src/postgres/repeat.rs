//! Statements are run again after a connection was lost.

use std::time::Duration;

use tiktokshop_core::Error;
use tokio::time::Instant;

/// The first wait between two tries; each is twice as long as the one before.
const FIRST_WAIT: Duration = Duration::from_millis(20);
const LONGEST_WAIT: Duration = Duration::from_secs(1);

/// Runs statements on a connection, and again on another one if that was lost: they must be safe to repeat. `$which` is the method of
/// the pool that hands out the connection.
macro_rules! repeated {
    ($store:expr, $connection:ident => $work:expr) => {
        repeated!($store, connection, $connection => $work)
    };
    ($store:expr, $which:ident, $connection:ident => $work:expr) => {{
        let mut tries = $crate::postgres::repeat::Tries::new($store.pool.patience());
        loop {
            match once!($store, $which, $connection => $work) {
                Err(error) if tries.again(&error).await => {}
                done => break done,
            }
        }
    }};
}

/// Runs statements on a connection that was alive a moment ago, but never twice.
macro_rules! once {
    ($store:expr, $connection:ident => $work:expr) => {
        once!($store, connection, $connection => $work)
    };
    ($store:expr, $which:ident, $connection:ident => $work:expr) => {{
        match $store.pool.$which().await {
            Ok(mut held) => {
                let $connection: &mut sqlx::PgConnection = &mut held;
                let done = $crate::postgres::pool::in_time($work).await;
                held.release(&done);
                done
            }
            Err(error) => Err(error),
        }
    }};
}

/// Decides how often and how long something is tried.
pub(super) struct Tries {
    deadline: Instant,
    wait: Duration,
}

impl Tries {
    /// For at most this long.
    pub(super) fn new(patience: Duration) -> Tries {
        Tries { deadline: Instant::now() + patience, wait: FIRST_WAIT }
    }

    /// Whether to try again after this error. Waits before it says so.
    pub(super) async fn again(&mut self, error: &Error) -> bool {
        if !error.retryable() || Instant::now() + self.wait > self.deadline {
            return false;
        }
        tracing::debug!(%error, "tried again");
        tokio::time::sleep(self.wait).await;
        self.wait = (self.wait * 2).min(LONGEST_WAIT);
        true
    }
}
