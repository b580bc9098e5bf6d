//! A platform whose quota is that of the sandbox, in the time of a paused clock, and callers who press it.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use super::super::{Limiter, LimiterOptions};
use crate::call::retry::RetryPolicy;

pub(super) const HOUR: Duration = Duration::from_secs(3600);

/// A bucket like the sandbox's: a call that finds it empty is told to retry after a whole number of seconds.
pub(super) struct Platform {
    per_second: f64,
    burst: f64,
    level: Mutex<(f64, Instant)>,
    throttled: AtomicUsize,
    responses: AtomicUsize,
    /// How many requests are throttled first, whatever the bucket says.
    fault: AtomicUsize,
    /// Whether it says how long to wait.
    tells: bool,
}

/// The time from here to the platform, or back.
const WAY: Duration = Duration::from_millis(15);

impl Platform {
    pub(super) fn new(per_second: f64, burst: f64) -> Platform {
        Platform {
            per_second,
            burst,
            level: Mutex::new((burst, Instant::now())),
            throttled: AtomicUsize::new(0),
            responses: AtomicUsize::new(0),
            fault: AtomicUsize::new(0),
            tells: true,
        }
    }

    pub(super) fn silent(self) -> Platform {
        Platform { tells: false, ..self }
    }

    pub(super) fn throttling_first(self, requests: usize) -> Platform {
        Platform { fault: AtomicUsize::new(requests), ..self }
    }

    pub(super) fn throttled(&self) -> usize {
        self.throttled.load(Ordering::Relaxed)
    }

    pub(super) fn responses(&self) -> usize {
        self.responses.load(Ordering::Relaxed)
    }

    /// The least time in which that many calls can be made.
    pub(super) fn ideal(&self, calls: usize) -> f64 {
        (calls as f64 - self.burst) / self.per_second
    }

    /// `Err`: throttled, with what `Retry-After` says.
    async fn ask(&self) -> Result<(), Option<Duration>> {
        sleep(WAY).await;
        let taken = self.take();
        sleep(WAY).await;
        self.responses.fetch_add(1, Ordering::Relaxed);
        taken.map_err(|wait| {
            self.throttled.fetch_add(1, Ordering::Relaxed);
            self.tells.then_some(wait)
        })
    }

    fn take(&self) -> Result<(), Duration> {
        let one_less = |left: usize| left.checked_sub(1);
        if self.fault.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_less).is_ok() {
            return Err(Duration::ZERO);
        }
        let mut bucket = self.level.lock().unwrap();
        let now = Instant::now();
        bucket.0 = (bucket.0 + (now - bucket.1).as_secs_f64() * self.per_second).min(self.burst);
        bucket.1 = now;
        if bucket.0 < 1.0 {
            let wait = ((1.0 - bucket.0) / self.per_second).ceil().max(1.0);
            return Err(Duration::from_secs_f64(wait));
        }
        bucket.0 -= 1.0;
        Ok(())
    }
}

pub(super) fn limiter() -> Limiter {
    Limiter::new(Some(LimiterOptions::default()), None)
}

pub(super) fn policy() -> RetryPolicy {
    RetryPolicy::default().random(|most| most / 2)
}

/// Makes one call, retried until it passes.
pub(super) async fn call(limiter: &Limiter, platform: &Platform) {
    let ticket = limiter.ticket("bucket");
    loop {
        let place = limiter.enter(ticket, Instant::now() + HOUR, |_| ()).await.unwrap();
        match platform.ask().await {
            Ok(()) => return limiter.passed(ticket),
            Err(asked) => drop(limiter.throttled(ticket, place, asked, &policy())),
        }
    }
}

/// Makes calls on `threads` threads for each limiter. Returns how many seconds it took.
pub(super) async fn press(
    limiters: &[Limiter],
    threads: usize,
    calls: usize,
    platform: &Arc<Platform>,
) -> f64 {
    let (began, left) = (Instant::now(), Arc::new(AtomicUsize::new(calls)));
    let mut all = JoinSet::new();
    for limiter in limiters.iter().flat_map(|limiter| std::iter::repeat_n(limiter, threads)) {
        let (limiter, platform, left) = (limiter.clone(), platform.clone(), left.clone());
        all.spawn(async move {
            let one_less = |left: usize| left.checked_sub(1);
            while left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_less).is_ok() {
                call(&limiter, &platform).await;
            }
        });
    }
    all.join_all().await;
    began.elapsed().as_secs_f64()
}
