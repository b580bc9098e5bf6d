//! Writes: sent once if their outcome is unknown, and retried if that is harmless.

use std::time::Duration;

use tiktokshop_core::{CallOptions, ErrorKind, Input};
use tiktokshop_sandbox::fault::{Action, Fault};

use crate::support::{APPROVE, LIST, Stage, WRITE, list, once};

fn code(code: i64, status: Option<u16>) -> Action {
    Action::Code { code, message: None, status }
}

/// What leaves the outcome of a write unknown: the kind of the error, and whether the write happened.
fn dark() -> Vec<(Fault, ErrorKind, bool)> {
    let write = |action| Fault::new(action).operation(WRITE);
    vec![
        (write(Action::Reset), ErrorKind::Connection, false),
        (write(Action::Reset).after(), ErrorKind::Connection, true),
        (write(Action::Truncated), ErrorKind::Connection, true),
        (write(Action::EmptyBody).after(), ErrorKind::Decode, true),
        (write(Action::InvalidUtf8), ErrorKind::Decode, true),
        (write(Action::Html { status: Some(200) }).after(), ErrorKind::Decode, true),
        (write(Action::Html { status: None }).after(), ErrorKind::Server, true),
        (write(Action::Status { status: 500 }), ErrorKind::Server, false),
        (write(Action::Status { status: 502 }).after(), ErrorKind::Server, true),
        (write(code(36_009_003, None)), ErrorKind::Server, false),
        (write(code(36_009_003, Some(500))).after(), ErrorKind::Server, true),
        (write(code(36_009_007, Some(408))).after(), ErrorKind::Server, true),
    ]
}

#[tokio::test]
async fn a_write_whose_outcome_is_unknown_is_sent_exactly_once() {
    for (fault, kind, happened) in dark() {
        let stage = Stage::meeting(fault.clone()).await;
        let before = stage.conversation().1;
        let error = stage.write(&stage.client()).await.expect_err("a fault");
        assert_eq!((error.kind(), error.attempts()), (kind, 1), "{fault:?} {error:?}");
        assert!(error.outcome_unknown() && !error.retryable(), "{fault:?} {error:?}");
        assert_eq!(error.operation(), Some(WRITE));
        assert_eq!(stage.received(WRITE).len(), 1, "{fault:?}");
        assert_eq!(stage.conversation().1 - before, usize::from(happened), "{fault:?}");
    }
}

#[tokio::test]
async fn a_write_that_gets_no_response_in_time_is_sent_once() {
    // The work is done; only its response is late.
    let stage = Stage::meeting(once(WRITE, Action::Slow { ms: 600_000 }).after()).await;
    let before = stage.conversation().1;
    let options = CallOptions::new().timeout(Duration::from_millis(200));
    let error = stage.client().call(WRITE, stage.message(), options).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
    assert!(error.outcome_unknown() && !error.retryable());
    stage.until(|| !stage.received(WRITE).is_empty()).await;
    assert_eq!((stage.received(WRITE).len(), stage.conversation().1), (1, before + 1));
}

#[tokio::test]
async fn a_write_that_was_throttled_was_not_processed_and_is_sent_again() {
    for action in [Action::RateLimit { retry_after: Some(0) }, code(36_009_002, None)] {
        let stage = Stage::meeting(once(WRITE, action)).await;
        let before = stage.conversation().1;
        assert_eq!(stage.write(&stage.client()).await.unwrap().attempts, 2);
        assert_eq!((stage.received(WRITE).len(), stage.conversation().1), (2, before + 1));
    }
    let stage = Stage::meeting(Fault::new(code(36_009_002, None))).await;
    let error = stage.write(&stage.client()).await.unwrap_err();
    assert!(error.retryable() && !error.outcome_unknown(), "{error:?}");
}

#[tokio::test]
async fn a_write_that_met_no_server_is_sent_again() {
    let stage = Stage::start().await;
    let message = stage.message();
    let gone = {
        // A port of this machine on which nothing listens.
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let client = stage.by_hand().api_url(gone).build().unwrap();
    let error = client.call(WRITE, message, CallOptions::new()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 3));
    assert!(error.retryable() && !error.outcome_unknown(), "{error:?}");
    assert!(stage.sandbox.received().is_empty());
}

#[tokio::test]
async fn a_write_whose_token_ended_was_refused_and_is_sent_again() {
    let stage = Stage::meeting(once(WRITE, Action::ExpiredToken)).await;
    let before = stage.conversation().1;
    assert_eq!(stage.write(&stage.stored().await).await.unwrap().attempts, 2);
    assert_eq!((stage.received(WRITE).len(), stage.conversation().1), (2, before + 1));
}

fn keys(stage: &Stage) -> Vec<String> {
    let key = |query: Vec<(String, String)>| query.into_iter().find(|(name, _)| name == "idempotency_key");
    stage.received(APPROVE).into_iter().filter_map(|one| key(one.query)).map(|(_, key)| key).collect()
}

/// How often the cancellation was granted: each time, the subscribers are notified.
fn grants(stage: &Stage, cancel_id: &str) -> usize {
    let told = stage.sandbox.deliveries();
    let text = |body: &[u8]| String::from_utf8_lossy(body).into_owned();
    let of = |body: String| body.contains(cancel_id) && body.contains("CANCELLATION_REQUEST_SUCCESS");
    told.iter().filter(|delivery| of(text(&delivery.body))).count()
}

async fn approving(fault: Fault) -> (Stage, String) {
    let builder = tiktokshop_sandbox::Sandbox::builder().webhook_url("http://127.0.0.1:9/nobody");
    let stage = Stage::with(builder).await;
    stage.sandbox.inject(fault);
    let cancel_id = stage.open_cancellation();
    (stage, cancel_id)
}

#[tokio::test]
async fn a_write_with_a_key_is_repeated_with_the_same_key_and_happens_once() {
    let faults = [
        once(APPROVE, Action::Reset).after(),
        once(APPROVE, Action::Truncated),
        once(APPROVE, Action::EmptyBody).after(),
        once(APPROVE, code(36_009_003, None)).after(),
        once(APPROVE, Action::Status { status: 503 }).after(),
    ];
    for fault in faults {
        let (stage, cancel_id) = approving(fault.clone()).await;
        let input = Input::new().with("cancel_id", cancel_id.as_str());
        let response = stage.client().call(APPROVE, input, CallOptions::new()).await.expect("approved");
        assert_eq!(response.attempts, 2, "{fault:?}");
        let keys = keys(&stage);
        assert!(keys.len() == 2 && keys[0] == keys[1] && keys[0].len() == 36, "{keys:?}");
        assert!(stage.received(APPROVE).iter().all(|one| one.processed), "both were worked on");
        assert_eq!(grants(&stage, &cancel_id), 1, "{fault:?}");
    }
}

#[tokio::test]
async fn the_callers_own_key_is_sent() {
    let (stage, cancel_id) = approving(once(APPROVE, Action::Reset).after()).await;
    let input = Input::new().with("cancel_id", cancel_id.as_str());
    let options = CallOptions::new().idempotency_key("order 7, once");
    stage.client().call(APPROVE, input, options).await.unwrap();
    assert_eq!(keys(&stage), ["order 7, once", "order 7, once"]);
    assert_eq!(grants(&stage, &cancel_id), 1);
}

#[tokio::test]
async fn each_call_has_a_key_of_its_own() {
    let (stage, cancel_id) = approving(Fault::new(code(36_009_003, None)).operation(APPROVE)).await;
    for _ in 0..2 {
        let input = Input::new().with("cancel_id", cancel_id.as_str());
        let error = stage.client().call(APPROVE, input, CallOptions::new()).await.unwrap_err();
        assert_eq!(error.attempts(), 3);
        assert!(error.outcome_unknown(), "{error:?}");
    }
    let keys = keys(&stage);
    assert!(keys[..3].iter().all(|key| *key == keys[0]) && keys[3..].iter().all(|key| *key == keys[3]));
    assert_ne!(keys[0], keys[3]);
}

#[tokio::test]
async fn a_key_where_none_is_taken_is_refused_before_anything_is_sent() {
    let stage = Stage::start().await;
    let options = CallOptions::new().idempotency_key("mine");
    let error = stage.client().call(WRITE, stage.message(), options).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(stage.sandbox.received().is_empty());
}

#[tokio::test]
async fn a_search_by_post_is_a_read() {
    for fault in
        [once(LIST, Action::Reset).after(), once(LIST, code(36_009_003, None)), once(LIST, Action::Truncated)]
    {
        let stage = Stage::meeting(fault.clone()).await;
        assert_eq!(list(&stage.client()).await.unwrap().attempts, 2, "{fault:?}");
        assert_eq!(stage.received(LIST)[0].method, "POST");
    }
}

#[tokio::test]
async fn a_raw_write_is_one_too() {
    let stage = Stage::meeting(Fault::new(Action::Reset).after()).await;
    let (conversation, before) = stage.conversation();
    let path = format!("/customer_service/202309/conversations/{conversation}/messages");
    let input = Input::new().with("type", "TEXT").with("content", r#"{"content":"Hello"}"#);
    let error = stage.client().request("POST", &path, input, CallOptions::new()).await.unwrap_err();
    assert!(error.outcome_unknown() && !error.retryable());
    assert_eq!((stage.received(WRITE).len(), stage.conversation().1), (1, before + 1));
}

#[tokio::test]
async fn a_write_of_a_version_that_is_not_listed_is_one_too() {
    let stage = Stage::meeting(Fault::new(Action::Status { status: 500 })).await;
    let options = CallOptions::new().version("203001");
    let error = stage.client().call(WRITE, stage.message(), options).await.unwrap_err();
    assert_eq!((error.attempts(), error.outcome_unknown()), (1, true));
}

#[tokio::test]
async fn a_refusal_of_business_is_told_and_not_repeated() {
    let stage = Stage::start().await;
    let input = Input::new().with("cancel_id", stage.open_cancellation());
    let client = stage.client();
    client.call(APPROVE, input.clone(), CallOptions::new()).await.unwrap();
    let error = client.call(APPROVE, input, CallOptions::new()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.http_status()), (ErrorKind::Business, 1, Some(200)));
    assert!(!error.retryable() && !error.outcome_unknown());
    assert_eq!(error.request_id(), Some(stage.last().request_id.as_str()));
    assert_eq!(
        (error.code(), error.message()),
        (Some(stage.last().code), Some(stage.last().message.as_str()))
    );
}
