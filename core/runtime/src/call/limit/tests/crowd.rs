//! Many callers against a quota: how long it takes, as a multiple of the least possible.

use std::sync::Arc;

use super::super::{Limiter, LimiterOptions};
use super::platform::{Platform, limiter, press};
use crate::token::{MemoryStore, TokenStore};

/// Fails if it took more than 1.3 times the least possible.
fn near(seconds: f64, ideal: f64, platform: &Platform) {
    within(1.3, seconds, ideal, platform);
}

fn within(most: f64, seconds: f64, ideal: f64, platform: &Platform) {
    let (ratio, throttled) = (seconds / ideal, platform.throttled());
    println!("{seconds:.2} s of {ideal:.2} s: {ratio:.3}; {throttled} throttled of {}", platform.responses());
    assert!(ratio <= most, "{seconds} s where {ideal} s would do; {throttled} requests were throttled");
}

#[tokio::test(start_paused = true)]
async fn many_threads_under_a_quota_take_hardly_longer_than_they_must() {
    let platform = Arc::new(Platform::new(40.0, 40.0));
    let seconds = press(&[limiter()], 64, 200, &platform).await;
    near(seconds, platform.ideal(200), &platform);
}

#[tokio::test(start_paused = true)]
async fn so_do_they_in_the_long_run_and_under_other_quotas() {
    for (rate, burst) in [(40.0, 40.0), (10.0, 10.0), (45.0, 200.0)] {
        let platform = Arc::new(Platform::new(rate, burst));
        let calls = (rate * 60.0 + burst) as usize;
        let seconds = press(&[limiter()], 64, calls, &platform).await;
        near(seconds, platform.ideal(calls), &platform);
    }
}

#[tokio::test(start_paused = true)]
async fn a_platform_that_allows_no_burst_and_asks_for_long_pauses_costs_more_but_never_collapses() {
    for rate in [40.0, 5.0, 0.5] {
        let platform = Arc::new(Platform::new(rate, 1.0));
        let calls = (rate * 60.0) as usize + 1;
        let seconds = press(&[limiter()], 64, calls, &platform).await;
        within(1.7, seconds, platform.ideal(calls), &platform);
    }
}

#[tokio::test(start_paused = true)]
async fn a_platform_that_does_not_say_for_how_long_is_not_pressed_either() {
    for rate in [40.0, 10.0] {
        let platform = Arc::new(Platform::new(rate, rate).silent());
        let calls = (rate * 60.0) as usize;
        let seconds = press(&[limiter()], 64, calls, &platform).await;
        near(seconds, platform.ideal(calls), &platform);
        assert!(platform.throttled() < calls / 4);
    }
}

#[tokio::test(start_paused = true)]
async fn processes_with_one_store_share_the_quota() {
    let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
    let limiters: Vec<_> =
        (0..4).map(|_| Limiter::new(Some(LimiterOptions::default()), Some(store.clone()))).collect();
    let platform = Arc::new(Platform::new(40.0, 40.0));
    let seconds = press(&limiters, 16, 640, &platform).await;
    near(seconds, platform.ideal(640), &platform);
    assert!(platform.throttled() < 80, "{} requests were throttled", platform.throttled());
}

#[tokio::test(start_paused = true)]
async fn processes_without_one_find_their_rates_too() {
    let limiters: Vec<_> = (0..4).map(|_| limiter()).collect();
    let platform = Arc::new(Platform::new(40.0, 40.0));
    let seconds = press(&limiters, 16, 640, &platform).await;
    near(seconds, platform.ideal(640), &platform);
}

#[tokio::test(start_paused = true)]
async fn one_burst_of_throttled_responses_halves_once() {
    // All that may go out at once is throttled, and then nothing any more.
    let platform = Arc::new(Platform::new(1e6, 1e6).throttling_first(50));
    let seconds = press(&[limiter()], 64, 200, &platform).await;
    near(seconds, 200.0 / 50.0, &platform);
    assert_eq!(platform.throttled(), 50);
}
