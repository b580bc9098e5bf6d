//! Time that a process lived through. While it stands still, because it was stopped or its machine slept, clocks go on, and
//! responses that come lie unread. When it goes on, a deadline has passed at once: it must not win against them.

use std::pin::pin;
use std::time::Duration;

use tokio::time::{Instant, timeout};

/// A limit is counted in steps of this length; one in which the process stood still counts as one.
const STEP: Duration = Duration::from_millis(500);

/// Waits for `work`, as long as the process lives through `limit`; `None` if it is not done by then.
pub(crate) fn within<T>(limit: Duration, work: impl Future<Output = T>) -> impl Future<Output = Option<T>> {
    counted(limit, work, |step, _| step)
}

/// Waits for `work` until `limit` has passed, by the clock. If the process stood still at its end, it has a moment longer, to
/// read what came; `None` if it is not done by then.
pub(crate) fn in_time<T>(limit: Duration, work: impl Future<Output = T>) -> impl Future<Output = Option<T>> {
    counted(limit, work, |_, passed| passed)
}

/// `count` says how much of the limit a step used up, from its length and from the time that passed.
async fn counted<T>(
    limit: Duration,
    work: impl Future<Output = T>,
    count: fn(Duration, Duration) -> Duration,
) -> Option<T> {
    let mut work = pin!(work);
    let mut left = limit;
    loop {
        let (step, began) = (left.min(STEP), Instant::now());
        if let Ok(done) = timeout(step, &mut work).await {
            return Some(done);
        }
        let passed = began.elapsed();
        left = left.saturating_sub(count(step, passed));
        // What came while it stood still is read in one more step.
        let stood_still = passed > step + STEP;
        match (left.is_zero(), stood_still) {
            (true, false) => return None,
            (true, true) => left = STEP,
            (false, _) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use tokio::time::sleep;

    use super::*;

    const LIMIT: Duration = Duration::from_millis(1_700);

    #[tokio::test(start_paused = true)]
    async fn what_is_done_in_time_counts() {
        assert_eq!(within(Duration::ZERO, ready(7)).await, Some(7));
        assert_eq!(within(LIMIT, sleep(LIMIT - Duration::from_millis(1))).await, Some(()));
        assert_eq!(in_time(Duration::ZERO, ready(7)).await, Some(7));
        assert_eq!(in_time(LIMIT, sleep(LIMIT - Duration::from_millis(10))).await, Some(()));
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_is_waited_for_longer_than_the_limit() {
        let began = Instant::now();
        assert_eq!(within(LIMIT, pending::<()>()).await, None);
        // A timer's own grain.
        assert!(began.elapsed() <= LIMIT + Duration::from_millis(5), "{:?}", began.elapsed());
        let began = Instant::now();
        assert_eq!(in_time(LIMIT, pending::<()>()).await, None);
        assert!(began.elapsed() <= LIMIT + Duration::from_millis(5), "{:?}", began.elapsed());
    }

    /// A connection that died meanwhile does not use up what was left of the limit.
    #[tokio::test(start_paused = true)]
    async fn a_clock_that_went_on_counts_but_for_a_moment() {
        let limit = Duration::from_secs(20);
        let work = async {
            tokio::time::advance(Duration::from_secs(3_600)).await;
            pending::<()>().await;
        };
        let began = Instant::now();
        assert_eq!(in_time(limit, work).await, None);
        let longest = Duration::from_secs(3_600) + STEP + Duration::from_millis(5);
        assert!(began.elapsed() <= longest, "{:?}", began.elapsed());
    }

    /// The clock jumps, and what is waited for needs a little more until it is read.
    #[tokio::test(start_paused = true)]
    async fn a_process_that_stood_still_has_time_to_read_what_came() {
        for before in [0, 900, 1_690] {
            let work = async || {
                sleep(Duration::from_millis(before)).await;
                tokio::time::advance(Duration::from_secs(3_600)).await;
                sleep(Duration::from_millis(3)).await;
            };
            assert_eq!(within(LIMIT, work()).await, Some(()), "it stood still after {before} ms");
            assert_eq!(in_time(LIMIT, work()).await, Some(()), "it stood still after {before} ms");
        }
    }
}
