//! Every fault that the sandbox can inject: what the caller gets.

use std::sync::Arc;
use std::time::Duration;

use tiktokshop::order::GetOrderListRequest;
use tiktokshop_core::{CallOptions, Client, Error, ErrorKind, Input, RetryPolicy};
use tiktokshop_sandbox::Sandbox;
use tiktokshop_sandbox::fault::{Action, Fault};
use tiktokshop_sandbox::gate::quota::QuotaRules;
use tiktokshop_sandbox::options::GateRules;

use crate::support::{LIST, Log, Stage, list, once, quick};

const HOUR: Duration = Duration::from_secs(3600);

fn code(code: i64, status: Option<u16>) -> Action {
    Action::Code { code, message: None, status }
}

/// The fault once: the caller notices nothing but the number of attempts.
async fn survives(action: Action) {
    let stage = Stage::meeting(once(LIST, action.clone())).await;
    let response = list(&stage.client()).await.expect("a response");
    assert_eq!(response.attempts, 2, "{action:?}");
    let received = stage.received(LIST);
    assert_eq!(received.len(), 2, "{action:?}");
    assert!(received.iter().all(|one| one.signature == "valid"), "each attempt is signed anew");
    assert_eq!(response.request_id.as_ref(), Some(&received[1].request_id));
}

/// The fault at every attempt: the error that the caller gets in the end.
async fn fails(action: Action) -> (Error, Stage) {
    let stage = Stage::meeting(Fault::new(action)).await;
    let error = list(&stage.client()).await.expect_err("a fault");
    assert_eq!(error.operation(), Some(LIST));
    assert_eq!(error.attempts() as usize, stage.received(LIST).len(), "{error:?}");
    (error, stage)
}

/// An error from an envelope names its request.
fn is_traceable(error: &Error, stage: &Stage) {
    let last = stage.last();
    assert_eq!(error.request_id(), Some(last.request_id.as_str()), "{error:?}");
    assert_eq!((error.code(), error.http_status()), (Some(last.code), Some(last.status)));
    assert!(error.to_string().contains(&last.request_id), "{error}");
    assert!(error.hint().is_some_and(|hint| !hint.is_empty()), "{error:?}");
}

#[tokio::test]
async fn throttling_is_waited_out_as_long_as_retry_after_says() {
    let stage = Stage::meeting(once(LIST, Action::RateLimit { retry_after: Some(0) })).await;
    let log = Arc::new(Log::default());
    // If the policy decided, the wait would be an hour, and the call would give up at once.
    let client = stage.by_hand().retry(quick().base(HOUR).cap(HOUR)).hooks(log.clone()).build().unwrap();
    assert_eq!(list(&client).await.unwrap().attempts, 2);
    assert_eq!(log.waits(), [Duration::ZERO]);
}

#[tokio::test]
async fn throttling_without_retry_after_backs_off() {
    let stage = Stage::meeting(Fault::new(Action::RateLimit { retry_after: None }).times(2)).await;
    let log = Arc::new(Log::default());
    let policy = RetryPolicy::default().base(Duration::from_millis(2)).jitter(Duration::from_millis(4));
    let client = stage.by_hand().retry(policy.random(|most| most / 4)).hooks(log.clone()).build().unwrap();
    assert_eq!(list(&client).await.unwrap().attempts, 3);
    assert_eq!(log.waits(), [Duration::from_millis(3), Duration::from_millis(5)]);
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_handed_to_the_caller() {
    let (error, stage) = fails(Action::RateLimit { retry_after: Some(3600) }).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, 1));
    assert_eq!((error.retry_after(), error.retryable()), (Some(HOUR), true));
    assert!(!error.outcome_unknown());
    is_traceable(&error, &stage);
}

#[tokio::test]
async fn throttling_may_come_with_status_200() {
    survives(code(36_009_002, None)).await;
    let (error, stage) = fails(code(36_009_002, None)).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, 3));
    assert!(error.retryable() && !error.outcome_unknown());
    is_traceable(&error, &stage);
}

#[tokio::test]
async fn failures_of_the_platform_are_repeated() {
    for (number, status) in
        [(36_009_003, None), (36_009_007, None), (36_009_007, Some(408)), (36_009_003, Some(500))]
    {
        survives(code(number, status)).await;
        let (error, stage) = fails(code(number, status)).await;
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 3));
        assert!(error.retryable() && !error.outcome_unknown(), "a read: {error:?}");
        is_traceable(&error, &stage);
    }
}

#[tokio::test]
async fn a_status_of_failure_without_a_body_is_one_of_the_platform() {
    for status in [500, 502, 503, 504] {
        survives(Action::Status { status }).await;
        let (error, _) = fails(Action::Status { status }).await;
        assert_eq!((error.kind(), error.http_status()), (ErrorKind::Server, Some(status)));
        assert!(error.retryable());
        assert!(error.detail().contains(&status.to_string()), "{error}");
    }
}

#[tokio::test]
async fn a_slow_response_is_given_up_and_the_call_retried() {
    let stage = Stage::meeting(once(LIST, Action::Slow { ms: 600_000 })).await;
    let builder = stage.by_hand().timeout(Duration::from_millis(300)).deadline(HOUR);
    // A busy machine may need more than one more attempt.
    let client = builder.max_retries(50).build().unwrap();
    assert!(list(&client).await.unwrap().attempts >= 2);
    let fired = stage.sandbox.state(|state| state.faults.list()[0].2);
    assert_eq!(fired, 1);
}

#[tokio::test]
async fn a_response_that_never_comes_is_a_timeout() {
    let stage = Stage::meeting(Fault::new(Action::Slow { ms: 600_000 })).await;
    let options = CallOptions::new().timeout(Duration::from_millis(100));
    let error = stage.client().call(LIST, Input::new().with("page_size", 1), options).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Timeout, Some(LIST)));
    assert!(error.retryable() && !error.outcome_unknown(), "a read: {error:?}");
    assert!(error.hint().is_some());
}

#[tokio::test]
async fn a_connection_that_breaks_is_made_again() {
    survives(Action::Reset).await;
    let stage = Stage::meeting(once(LIST, Action::Reset).after()).await;
    assert_eq!(list(&stage.client()).await.unwrap().attempts, 2, "also when the work was done");
    let (error, _) = fails(Action::Reset).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 3));
    assert!(error.retryable() && !error.outcome_unknown());
    assert!(error.detail().contains("before the response"), "{error}");
}

#[tokio::test]
async fn a_truncated_response_is_retried() {
    survives(Action::Truncated).await;
    let (error, _) = fails(Action::Truncated).await;
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Connection, Some(200)));
    assert!(error.detail().contains("broke during the response"), "{error}");
}

#[tokio::test]
async fn html_of_an_overloaded_edge_is_a_failure_of_the_platform() {
    survives(Action::Html { status: None }).await;
    let (error, _) = fails(Action::Html { status: None }).await;
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Server, Some(503)));
    assert!(error.detail().contains("Service Temporarily Unavailable"), "{error}");
}

#[tokio::test]
async fn html_that_says_success_is_from_somebody_else() {
    let (error, _) = fails(Action::Html { status: Some(200) }).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
    assert!(!error.retryable(), "{error:?}");
    assert!(error.hint().is_some_and(|hint| hint.contains("proxy")), "{error}");
}

#[tokio::test]
async fn an_empty_response_is_retried() {
    survives(Action::EmptyBody).await;
    let (error, _) = fails(Action::EmptyBody).await;
    assert_eq!((error.kind(), error.http_status(), error.attempts()), (ErrorKind::Decode, Some(200), 3));
    assert!(error.detail().contains("empty"), "{error}");
}

async fn orders(
    stage: &Stage,
) -> tiktokshop::Result<tiktokshop::Response<tiktokshop::order::GetOrderListResponse>> {
    stage.sdk().order().get_order_list(GetOrderListRequest::new().page_size(5)).await
}

#[tokio::test]
async fn null_in_the_place_of_lists_is_no_item() {
    let stage = Stage::meeting(Fault::new(Action::NullArrays)).await;
    let response = orders(&stage).await.unwrap();
    assert!(response.orders.is_empty() && response.total_count.is_some_and(|total| total > 0));
    let text = String::from_utf8(response.raw().data().to_vec()).unwrap();
    assert!(text.contains("\"orders\":null"), "{text}");
}

#[tokio::test]
async fn numbers_in_the_place_of_strings_keep_their_digits() {
    let stage = Stage::start().await;
    let plain = orders(&stage).await.unwrap();
    stage.sandbox.inject(Fault::new(Action::NumbersForStrings));
    let response = orders(&stage).await.unwrap();
    let text = String::from_utf8(response.raw().data().to_vec()).unwrap();
    let id = plain.orders[0].id.clone().unwrap();
    assert!(text.contains(&format!("\"id\":{id}")), "the fault did its work: {text}");
    assert_eq!(response.orders[0].id.as_ref(), Some(&id), "19 digits");
    assert_eq!(response.orders.len(), plain.orders.len());
    assert_eq!(response.orders[0].line_items[0].sku_id, plain.orders[0].line_items[0].sku_id);
}

#[tokio::test]
async fn values_that_no_enum_has_are_kept() {
    let stage = Stage::meeting(Fault::new(Action::UnknownEnum)).await;
    let response = orders(&stage).await.unwrap();
    assert_eq!(response.orders.len(), 5);
    let status = response.orders[0].status.clone().unwrap();
    assert_eq!(status.to_string(), "X_NEW_VALUE");
}

#[tokio::test]
async fn fields_that_are_new_are_kept() {
    let stage = Stage::meeting(Fault::new(Action::ExtraFields)).await;
    let response = orders(&stage).await.unwrap();
    assert_eq!(response.orders.len(), 5);
    assert!(response.orders[0].id.is_some());
    assert!(response.extra.get("x_new_field").is_some());
    assert!(response.orders[4].extra.get("x_new_field").is_some());
}

#[tokio::test]
async fn fifty_megabytes_are_read_and_a_limit_is_kept() {
    const BYTES: usize = 50 << 20;
    let stage = Stage::meeting(Fault::new(Action::BigBody { bytes: BYTES })).await;
    let response = list(&stage.client()).await.unwrap();
    assert!(response.body().len() > BYTES);
    assert_eq!(response.attempts, 1);
    let small = stage.by_hand().max_response_bytes(1 << 20).build().unwrap();
    let error = list(&small).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
    assert!(!error.retryable() && error.to_string().contains("max_response_bytes"), "{error}");
}

#[tokio::test]
async fn deep_json_is_carried_as_bytes_and_refused_as_types() {
    let stage = Stage::meeting(Fault::new(Action::DeepJson { depth: 200_000 })).await;
    let response = list(&stage.client()).await.unwrap();
    assert!(response.data().len() > 400_000);
    assert_eq!(response.json().unwrap_err().kind(), ErrorKind::Decode);
    let error = orders(&stage).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Decode, Some(LIST)));
    assert_eq!(error.request_id(), Some(stage.last().request_id.as_str()));
    assert!(!format!("{error:?}").contains("[[[[["), "the error is short");
}

#[tokio::test]
async fn bytes_that_are_no_text_are_an_error() {
    let (error, _) = fails(Action::InvalidUtf8).await;
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Decode, Some(200)));
    assert!(!error.retryable(), "{error:?}");
    assert!(error.detail().contains("invalid JSON"), "{error}");
}

#[tokio::test]
async fn a_token_that_expires_as_it_arrives_is_refreshed_and_the_call_repeated() {
    let stage = Stage::meeting(once(LIST, Action::ExpiredToken)).await;
    let client = stage.stored().await;
    assert_eq!(list(&client).await.unwrap().attempts, 2);
    assert_eq!(stage.refreshes(), (1, 0));
    assert_eq!(list(&client).await.unwrap().attempts, 1, "the new one is kept");
}

#[tokio::test]
async fn a_token_that_expires_again_and_again_is_refreshed_once_a_call() {
    let stage = Stage::meeting(Fault::new(Action::ExpiredToken).operation(LIST)).await;
    let error = list(&stage.stored().await).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::TokenExpired, 2));
    assert_eq!(stage.refreshes(), (1, 0));
    is_traceable(&error, &stage);
}

#[tokio::test]
async fn a_quota_that_is_used_up_is_not_hammered() {
    for action in [code(36_009_037, Some(429)), code(45_101_004, None)] {
        let (error, stage) = fails(action).await;
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::QuotaExhausted, 1));
        assert!(!error.retryable());
        is_traceable(&error, &stage);
    }
}

#[tokio::test]
async fn the_quota_of_a_second_throttles() {
    let rules = GateRules { quota: QuotaRules { per_second: 0.0, burst: 2.0 }, ..GateRules::default() };
    let stage = Stage::with(Sandbox::builder().rules(rules)).await;
    let client = stage.client();
    assert!(list(&client).await.is_ok() && list(&client).await.is_ok());
    let error = list(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::RateLimited, Some(429)));
    assert!(error.retryable());
    is_traceable(&error, &stage);
    shops(&client).await.expect("another path has its own quota");
}

async fn shops(client: &Client) -> Result<(), Error> {
    client.call("authorization.get_authorized_shop", Input::new(), CallOptions::new()).await.map(drop)
}

#[tokio::test]
async fn what_support_asks_for_is_on_the_outcome() {
    let stage = Stage::start().await;
    let client = stage.client();
    let response = list(&client).await.unwrap();
    let received = stage.last();
    assert_eq!(response.request_id.as_deref(), Some(received.request_id.as_str()));
    assert_eq!(client.last_request_id(), response.request_id);
    assert_eq!((response.message.as_str(), response.http_status), (received.message.as_str(), 200));
    assert_eq!(response.version, "202309");
}

#[tokio::test]
async fn a_scope_that_is_missing_is_named() {
    let stage = Stage::start().await;
    let open_id = stage.seller().open_id.clone();
    let without = |scopes: &mut Vec<String>| scopes.retain(|scope| scope != "seller.order.info");
    stage.sandbox.world(|world| world.tokens.change_scopes(&open_id, without));
    let error = list(&stage.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::PermissionDenied, Some(105_005)));
    assert!(error.hint().is_some_and(|hint| hint.contains("seller.order.info")), "{error}");
    is_traceable(&error, &stage);
}
