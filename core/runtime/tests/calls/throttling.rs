//! Calls that the platform throttles, and those to which it responds with "not yet".

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::{Server, TOKEN, bad, good};
use tiktokshop_core::hooks::{Hooks, RetryInfo, WaitInfo, WaitReason};
use tiktokshop_core::{
    CallOptions, Client, ClientBuilder, Error, ErrorKind, Input, LabelOptions, LimiterOptions, Response,
};

async fn list(client: &Client) -> Result<Response, Error> {
    let input = Input::new().with("page_size", 10);
    client.call("order.get_order_list", input, CallOptions::default()).await
}

fn built(builder: ClientBuilder) -> Client {
    builder.access_token(TOKEN).shop_cipher("CIPHER").build().unwrap()
}

/// Throttles the first requests, and says how long to wait.
async fn throttling(first: usize, retry_after: &'static str) -> Server {
    let throttled = bad(429, 36_009_002, "slow down").header("retry-after", retry_after);
    Server::start(move |_, count| if count < first { throttled.clone() } else { good("null") }).await
}

#[derive(Default)]
struct Log {
    waits: Mutex<Vec<WaitInfo>>,
    retries: Mutex<Vec<Duration>>,
}

impl Hooks for Log {
    fn wait(&self, wait: &WaitInfo) {
        self.waits.lock().unwrap().push(wait.clone());
    }

    fn retry(&self, retry: &RetryInfo) {
        self.retries.lock().unwrap().push(retry.wait);
    }
}

#[tokio::test]
async fn a_throttled_call_is_repeated_while_there_is_time_however_often() {
    let server = throttling(4, "0").await;
    let client = built(server.builder().max_retries(1));
    assert_eq!(list(&client).await.unwrap().attempts, 5);
}

#[tokio::test]
async fn without_retries_a_throttled_call_is_not_repeated_either() {
    let server = throttling(1, "0").await;
    let error = list(&built(server.builder().max_retries(0))).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, 1));
}

#[tokio::test]
async fn without_a_limiter_a_throttled_call_is_repeated_as_often_as_any_other() {
    let server = throttling(9, "0").await;
    let error = list(&built(server.builder().limiter(None).max_retries(1))).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, 2));
}

#[tokio::test]
async fn who_cannot_be_served_in_time_is_told_at_once() {
    let server = throttling(9, "30").await;
    let client = built(server.builder().deadline(Duration::from_secs(10)));
    let error = list(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.code()), (ErrorKind::RateLimited, 1, Some(36_009_002)));
    // The next ones already know.
    let error = list(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.code()), (ErrorKind::RateLimited, 0, None));
    assert!(error.retryable() && error.retry_after() > Some(Duration::from_secs(10)), "{error:?}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn waits_are_told() {
    let (server, log) = (throttling(1, "0").await, Arc::new(Log::default()));
    let mut limiter = LimiterOptions::per_second(50.0);
    limiter.burst = 1.0;
    let client = built(server.builder().limiter(limiter).hooks(log.clone()));
    list(&client).await.unwrap();
    let waits = std::mem::take(&mut *log.waits.lock().unwrap());
    assert_eq!(waits.len(), 1, "{waits:?}");
    assert_eq!((waits[0].operation.as_str(), waits[0].reason), ("order.get_order_list", WaitReason::Limiter));
    assert!(waits[0].wait > Duration::ZERO && waits[0].wait < Duration::from_secs(1));
    assert_eq!(*log.retries.lock().unwrap(), [Duration::ZERO]);
}

#[tokio::test]
async fn a_pause_that_the_platform_asks_for_is_told_as_one() {
    let (server, log) = (throttling(1, "1").await, Arc::new(Log::default()));
    let client = built(server.builder().hooks(log.clone()));
    assert_eq!(list(&client).await.unwrap().attempts, 2);
    let waits = log.waits.lock().unwrap();
    assert!(waits.iter().all(|wait| wait.reason == WaitReason::Throttled) && waits.len() == 1, "{waits:?}");
    assert_eq!(*log.retries.lock().unwrap(), [Duration::from_secs(1)]);
}

#[tokio::test]
async fn a_label_is_not_asked_for_in_a_loop_when_retry_after_is_0() {
    let not_yet = bad(200, 11_034_037, "not ready").header("retry-after", "0");
    let (server, log) = (Server::script(vec![not_yet]).await, Arc::new(Log::default()));
    let client = built(server.builder().hooks(log.clone()));
    let options = LabelOptions {
        ready_timeout: Duration::from_millis(1500),
        poll: Duration::from_millis(200),
        ..LabelOptions::default()
    };
    let error = client.download_label("1", options).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotReady);
    let waits: Vec<_> = log.waits.lock().unwrap().iter().map(|wait| (wait.reason, wait.wait)).collect();
    let wanted = [200, 300, 450].map(|millis| (WaitReason::NotReady, Duration::from_millis(millis)));
    // On a busy machine there may be fewer.
    assert!(!waits.is_empty() && waits.len() <= wanted.len(), "{waits:?}");
    assert_eq!(waits[..], wanted[..waits.len()]);
    assert_eq!(server.seen().len(), waits.len() + 1);
}
