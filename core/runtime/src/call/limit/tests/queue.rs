//! The order of the queue.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::task::JoinHandle;
use tokio::time::{Instant, advance};

use super::super::{Limiter, LimiterOptions, MANY, Place};
use super::platform::{HOUR, policy};

fn limiter(rate: f64) -> Limiter {
    Limiter::new(Some(LimiterOptions::per_second(rate)), None)
}

/// How long a new call waits for a place.
async fn waits(limiter: &Limiter, bucket: &str) -> Duration {
    let began = Instant::now();
    limiter.enter(limiter.ticket(bucket), began + HOUR, |_| ()).await.unwrap();
    began.elapsed()
}

fn near(left: Duration, right: f64) {
    let apart = (left.as_secs_f64() - right).abs();
    assert!(apart <= 0.003, "{left:?} is not {right} s");
}

/// Names in the order in which they got their places.
type Order = Arc<Mutex<Vec<&'static str>>>;

/// A new call, which is given the time to join the queue.
async fn comes(limiter: &Limiter, name: &'static str, order: &Order) -> JoinHandle<()> {
    let (limiter, order) = (limiter.clone(), order.clone());
    let task = tokio::spawn(async move {
        limiter.enter(limiter.ticket("a"), Instant::now() + HOUR, |_| ()).await.unwrap();
        order.lock().unwrap().push(name);
    });
    tokio::task::yield_now().await;
    task
}

#[tokio::test(start_paused = true)]
async fn a_burst_goes_out_at_once_and_the_rest_is_spread() {
    let limiter = limiter(2.0);
    near(waits(&limiter, "a").await, 0.0);
    near(waits(&limiter, "a").await, 0.0);
    near(waits(&limiter, "a").await, 0.5);
    near(waits(&limiter, "a").await, 0.5);
    near(waits(&limiter, "b").await, 0.0);
    advance(Duration::from_secs(2)).await;
    near(waits(&limiter, "a").await, 0.0);
}

#[tokio::test(start_paused = true)]
async fn they_go_in_the_order_in_which_they_came_and_who_gives_up_frees_their_place() {
    let (limiter, order) = (limiter(1.0), Order::default());
    waits(&limiter, "a").await;
    let began = Instant::now();
    let first = comes(&limiter, "first", &order).await;
    let second = comes(&limiter, "second", &order).await;
    let third = comes(&limiter, "third", &order).await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    second.await.unwrap();
    near(began.elapsed(), 1.0);
    third.await.unwrap();
    near(began.elapsed(), 2.0);
    assert_eq!(*order.lock().unwrap(), ["second", "third"]);
}

#[tokio::test(start_paused = true)]
async fn who_was_throttled_goes_first() {
    let (limiter, order) = (limiter(1.0), Order::default());
    let ticket = limiter.ticket("a");
    let place = limiter.enter(ticket, Instant::now() + HOUR, |_| ()).await.unwrap();
    let later = comes(&limiter, "later", &order).await;
    limiter.throttled(ticket, place, None, &policy());
    limiter.enter(ticket, Instant::now() + HOUR, |_| ()).await.unwrap();
    order.lock().unwrap().push("throttled");
    later.await.unwrap();
    assert_eq!(*order.lock().unwrap(), ["throttled", "later"]);
}

#[tokio::test(start_paused = true)]
async fn who_waits_waits_longer_when_the_platform_throttles() {
    let limiter = limiter(1.0);
    let (ticket, order) = (limiter.ticket("a"), Order::default());
    let place = limiter.enter(ticket, Instant::now() + HOUR, |_| ()).await.unwrap();
    let began = Instant::now();
    let waiting = comes(&limiter, "one", &order).await;
    let pause = limiter.throttled(ticket, place, Some(Duration::from_secs(20)), &policy());
    assert_eq!(pause, Duration::from_secs(20));
    waiting.await.unwrap();
    assert!(began.elapsed() > Duration::from_secs(20), "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn requests_that_were_under_way_halve_it_once() {
    let limiter = limiter(10.0);
    let ticket = limiter.ticket("a");
    let mut places = Vec::new();
    for _ in 0..10 {
        places.push(limiter.enter(ticket, Instant::now() + HOUR, |_| ()).await.unwrap());
    }
    for place in places {
        limiter.throttled(ticket, place, Some(Duration::ZERO), &policy());
    }
    // 4.5 a second at first, and more with each moment; halved ten times it would be 5 s.
    let once = waits(&limiter, "a").await;
    assert!(once > Duration::from_millis(100) && once < Duration::from_millis(250), "{once:?}");
    // One that was sent afterwards halves it again.
    limiter.throttled(ticket, Place(11), Some(Duration::ZERO), &policy());
    assert!(waits(&limiter, "a").await > once);
    advance(HOUR).await;
    for _ in 0..10 {
        near(waits(&limiter, "a").await, 0.0);
    }
    near(waits(&limiter, "a").await, 0.1);
}

#[tokio::test(start_paused = true)]
async fn it_never_gets_slower_than_the_slowest() {
    let limiter = limiter(10.0);
    let ticket = limiter.ticket("a");
    for number in 1..=20 {
        limiter.throttled(ticket, Place(number), Some(Duration::ZERO), &policy());
    }
    let pause = limiter.throttled(ticket, Place(0), None, &policy());
    let waited = waits(&limiter, "a").await;
    assert!(waited <= pause + Duration::from_secs(5), "{waited:?} after a pause of {pause:?}");
}

#[tokio::test(start_paused = true)]
async fn a_wait_beyond_the_deadline_takes_no_place() {
    let limiter = limiter(1.0);
    near(waits(&limiter, "a").await, 0.0);
    let soon = Instant::now() + Duration::from_millis(10);
    let refused = limiter.enter(limiter.ticket("a"), soon, |_| ()).await;
    near(refused.unwrap_err(), 1.0);
    near(waits(&limiter, "a").await, 1.0);
}

#[tokio::test(start_paused = true)]
async fn whose_deadline_passes_in_the_queue_is_told_how_much_longer_it_would_take() {
    let limiter = limiter(1.0);
    let ticket = limiter.ticket("a");
    let place = limiter.enter(ticket, Instant::now() + HOUR, |_| ()).await.unwrap();
    let deadline = Instant::now() + Duration::from_secs(2);
    let waiter = limiter.clone();
    let waiting =
        tokio::spawn(async move { waiter.enter(waiter.ticket("a"), deadline, |_| ()).await.unwrap_err() });
    tokio::task::yield_now().await;
    limiter.throttled(ticket, place, Some(Duration::from_secs(30)), &policy());
    let longer = waiting.await.unwrap();
    near(Instant::now() - deadline, 0.0);
    assert!(longer > Duration::from_secs(28), "{longer:?}");
}

#[tokio::test(start_paused = true)]
async fn what_is_waited_for_is_told() {
    let limiter = limiter(1.0);
    let ticket = limiter.ticket("a");
    let mut told = None;
    let place = limiter.enter(ticket, Instant::now() + HOUR, |queued| told = Some(queued)).await.unwrap();
    assert!(told.is_none());
    limiter.enter(limiter.ticket("a"), Instant::now() + HOUR, |queued| told = Some(queued)).await.unwrap();
    assert!(told.is_some_and(|queued| !queued.paused && queued.wait <= Duration::from_secs(1)), "{told:?}");
    limiter.throttled(ticket, place, Some(Duration::from_secs(7)), &policy());
    limiter.enter(ticket, Instant::now() + HOUR, |queued| told = Some(queued)).await.unwrap();
    assert!(told.is_some_and(|queued| queued.paused && queued.wait >= Duration::from_secs(7)), "{told:?}");
}

#[tokio::test(start_paused = true)]
async fn off_is_off() {
    let limiter = Limiter::new(None, None);
    limiter.throttled(limiter.ticket("a"), Place(0), Some(HOUR), &policy());
    for _ in 0..1000 {
        near(waits(&limiter, "a").await, 0.0);
    }
}

#[tokio::test(start_paused = true)]
async fn idle_buckets_are_dropped() {
    let limiter = limiter(10.0);
    for key in 0..=MANY {
        near(waits(&limiter, &key.to_string()).await, 0.0);
    }
    advance(HOUR).await;
    near(waits(&limiter, "one more").await, 0.0);
    assert_eq!(limiter.0.unwrap().lanes.lock().unwrap().len(), 1);
}
