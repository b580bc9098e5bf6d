//! What is retried and what is not, and how a clock that is off is corrected.

use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::clock::{Clock, ManualClock};
use tiktokshop_core::{CallOptions, ErrorKind, Input, RetryPolicy};

use crate::support::{Got, NOW, Say, Server, TOKEN, bad, good, say};
use crate::{CREATE, LIST, WRITE, create_input, list, list_input, write, write_input};

#[tokio::test]
async fn throttling_is_waited_out_for_writes_too_and_each_attempt_is_stamped_anew() {
    let clock = Arc::new(ManualClock::new(NOW));
    let tick = clock.clone();
    let server = Server::start(move |_, count| {
        tick.advance(3);
        if count < 2 { bad(429, 36_009_002, "slow down").header("retry-after", "0") } else { good("null") }
    })
    .await;
    let client = server.builder().access_token(TOKEN).clock(clock).build().unwrap();
    let response = write(&client).await.unwrap();
    assert_eq!(response.attempts, 3);
    let seen = server.seen();
    let stamps: Vec<_> = seen.iter().map(|got| got.query("timestamp").unwrap().to_owned()).collect();
    assert_eq!(stamps, ["1700000000", "1700000003", "1700000006"]);
    assert!(seen.iter().all(Got::is_signed));
}

#[tokio::test]
async fn a_long_retry_after_is_handed_back() {
    let server = Server::script(vec![bad(429, 36_009_002, "slow down").header("retry-after", "61")]).await;
    let error = list(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(61)));
    assert!(error.retryable());
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_quota_is_not_hammered() {
    let server = Server::script(vec![bad(429, 36_009_037, "hourly quota")]).await;
    let error = list(&server.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.retryable()), (ErrorKind::QuotaExhausted, false));
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_failed_read_is_repeated_and_a_failed_write_is_not() {
    let faults = [
        (bad(200, 36_009_003, "internal error"), ErrorKind::Server),
        (bad(500, 36_009_007, "timeout"), ErrorKind::Server),
        (say(503, "<html>overloaded</html>"), ErrorKind::Server),
        (Say::hang_up(), ErrorKind::Connection),
        (good(r#"{"orders":[]}"#).cut_short(), ErrorKind::Connection),
        (say(200, r#"{"code":0,"data":{"or"#), ErrorKind::Decode),
    ];
    for (fault, kind) in faults {
        let server = Server::script(vec![fault.clone(), fault.clone(), good("null")]).await;
        assert_eq!(list(&server.client()).await.unwrap().attempts, 3, "{fault:?}");

        let server = Server::script(vec![fault.clone(), good("null")]).await;
        let error = write(&server.client()).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (kind, 1), "{error:?}");
        assert!(error.outcome_unknown() && !error.retryable(), "{error:?}");
        assert_eq!(server.seen().len(), 1, "{fault:?}");
    }
}

#[tokio::test]
async fn a_write_with_an_idempotency_key_is_repeated_with_the_same_key() {
    let server = Server::script(vec![bad(500, 36_009_003, "x"), Say::hang_up(), good("null")]).await;
    let (client, options) = (server.client(), CallOptions::default());
    client
        .call("return_refund.approve_cancellation", Input::new().with("cancel_id", "1"), options)
        .await
        .unwrap();
    let keys: Vec<_> =
        server.seen().iter().map(|got| got.query("idempotency_key").unwrap().to_owned()).collect();
    assert_eq!(keys.len(), 3);
    assert!(keys[0].len() == 36 && keys.iter().all(|key| *key == keys[0]), "{keys:?}");

    let server = Server::script(vec![good("null")]).await;
    let error = server.client().call(CREATE, create_input(), CallOptions::new()).await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::InvalidRequest, "required fields are missing");
}

#[tokio::test]
async fn a_key_made_for_a_call_does_not_protect_the_next_one() {
    let server = Server::script(vec![bad(500, 36_009_003, "x")]).await;
    let approve = async |options| {
        let input = Input::new().with("cancel_id", "1");
        server.client().call("return_refund.approve_cancellation", input, options).await.unwrap_err()
    };
    let made = approve(CallOptions::new()).await;
    assert!(made.outcome_unknown() && !made.retryable());
    let given = approve(CallOptions::new().idempotency_key("mine")).await;
    assert!(given.outcome_unknown() && given.retryable());
}

#[tokio::test]
async fn a_refused_connection_is_safe_to_repeat_for_writes() {
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let server = Server::script(vec![good("null")]).await;
    let builder = server.builder().access_token(TOKEN).api_url(format!("http://{closed}"));
    let error = write(&builder.build().unwrap()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 3));
    assert!(error.retryable() && !error.outcome_unknown());
    assert!(!format!("{error} {error:?}").contains("sign="), "{error}");
}

#[tokio::test]
async fn silence_ends_at_the_timeout_of_an_attempt() {
    let server = Server::script(vec![Say::silence()]).await;
    let options = CallOptions::new().timeout(Duration::from_millis(50));
    let error = server.client().call(WRITE, write_input(), options).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.outcome_unknown());
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_clock_that_is_off_is_corrected_once() {
    let skewed = |got: &Got, _| match got.query("timestamp") {
        Some("1700000600") => good("null").header("date", "Tue, 14 Nov 2023 22:23:20 GMT"),
        _ => bad(400, 36_009_004, "Invalid 'timestamp'").header("date", "Tue, 14 Nov 2023 22:23:20 GMT"),
    };
    let server = Server::start(skewed).await;
    let client = server.client();
    assert_eq!(write(&client).await.unwrap().attempts, 2);
    assert_eq!(write(&client).await.unwrap().attempts, 1, "the correction stays");

    let server = Server::script(vec![
        bad(400, 36_009_004, "Invalid 'timestamp'").header("date", "Tue, 14 Nov 2023 22:23:20 GMT"),
    ])
    .await;
    let error = write(&server.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::ClockSkew, 2), "once, not forever");
}

#[tokio::test]
async fn a_clock_that_is_far_off_is_corrected_quietly() {
    let server = Server::script(vec![good("null").header("date", "Tue, 14 Nov 2023 22:16:40 GMT")]).await;
    let client = server.client();
    list(&client).await.unwrap();
    list(&client).await.unwrap();
    assert_eq!(server.seen()[1].query("timestamp"), Some("1700000200"));
}

#[tokio::test]
async fn no_retries_means_none() {
    let server = Server::script(vec![bad(500, 36_009_003, "x")]).await;
    let client = server
        .builder()
        .access_token(TOKEN)
        .retry(RetryPolicy::none().base(Duration::ZERO).jitter(Duration::ZERO))
        .build()
        .unwrap();
    assert_eq!(list(&client).await.unwrap_err().attempts(), 1);
    let options = CallOptions::new().max_retries(1);
    assert_eq!(client.call(LIST, list_input(), options).await.unwrap_err().attempts(), 2);
}

#[test]
fn the_test_clock_stands_still() {
    assert_eq!(ManualClock::new(NOW).now(), NOW);
}
