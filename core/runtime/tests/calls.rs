//! Calls against a scripted server: what is sent, what is sent again, and what the caller gets.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use support::{NOW, SECRET, Say, Server, TOKEN, bad, good, say};
use tiktokshop_core::clock::{Clock, ManualClock};
use tiktokshop_core::hooks::{AnswerInfo, Hooks, RefreshInfo, RequestInfo, RetryInfo, WarningInfo};
use tiktokshop_core::token::{AccountId, MemoryStore, TokenSet};
use tiktokshop_core::{CallOptions, Client, Error, ErrorKind, Input, Response, RetryPolicy, Upload, encode};

const LIST: &str = "order.get_order_list";
const WRITE: &str = "order.add_external_order_references";
const CREATE: &str = "product.create_product";

fn list_input() -> Input {
    Input::new().with("page_size", 10)
}

fn write_input() -> Input {
    let order = json!({"id": "1", "external_order": {"id": "2", "platform": "X", "line_items": [{"id": "3", "origin_id": "4"}]}});
    Input::new().with("orders", json!([order]))
}

fn create_input() -> Input {
    Input::new().with_body(json!({"title": "T", "description": "D", "category_id": "1"}))
}

async fn list(client: &Client) -> Result<Response, Error> {
    client.call(LIST, list_input(), CallOptions::default()).await
}

async fn write(client: &Client) -> Result<Response, Error> {
    client.call(WRITE, write_input(), CallOptions::default()).await
}

#[tokio::test]
async fn a_call_is_signed_and_complete() {
    let server = Server::script(vec![good(r#"{"orders":[]}"#)]).await;
    let input =
        list_input().with("order_status", "UNPAID").with("page_token", "a+b/c= d").with("sort_field", "");
    let response = server.client().call(LIST, input, CallOptions::default()).await.unwrap();
    assert_eq!((response.attempts, response.request_id.as_deref()), (1, Some("R0")));
    assert_eq!(response.data(), br#"{"orders":[]}"#[..]);
    let got = &server.seen()[0];
    assert!(got.is_signed());
    assert_eq!((got.method.as_str(), got.path.as_str()), ("POST", "/order/202309/orders/search"));
    assert_eq!(got.query("page_token"), Some("a+b/c= d"));
    assert_eq!(got.query("sort_field"), None);
    assert_eq!(got.query("timestamp"), Some("1700000000"));
    assert_eq!(got.query("shop_cipher"), Some("CIPHER"));
    assert_eq!(got.header("x-tts-access-token"), TOKEN);
    assert_eq!(got.header("content-type"), "application/json");
    assert_eq!(got.text(), r#"{"order_status":"UNPAID"}"#);
    assert_eq!(server.client().last_request_id(), None);
}

#[tokio::test]
async fn a_search_without_filters_sends_an_empty_object_and_an_operation_without_body_sends_none() {
    let server = Server::script(vec![good("null")]).await;
    list(&server.client()).await.unwrap();
    let input = Input::new().with("activity_id", "7136");
    server.client().call("promotion.deactivate_activity", input, CallOptions::default()).await.unwrap();
    let seen = server.seen();
    assert_eq!((seen[0].text().as_str(), seen[1].text().as_str()), ("{}", ""));
    assert_eq!(seen[1].path, "/promotion/202309/activities/7136/deactivate");
    assert!(seen.iter().all(support::Got::is_signed));
}

#[tokio::test]
async fn a_cipher_is_sent_only_where_it_is_wanted() {
    let server = Server::script(vec![good("null")]).await;
    let client = server.client();
    client.call("Authorization.getAuthorizedShop", Input::new(), CallOptions::default()).await.unwrap();
    assert_eq!(server.seen()[0].query("shop_cipher"), None);
    let input = Input::new().with("shop_cipher", "MINE");
    let error =
        client.call("authorization.get_authorized_shop", input, CallOptions::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    client.call(LIST, list_input().with("shop_cipher", "MINE"), CallOptions::default()).await.unwrap();
    assert_eq!(server.seen().len(), 2);
    assert_eq!(server.seen()[1].query("shop_cipher"), Some("MINE"));
}

#[tokio::test]
async fn a_required_cipher_that_is_missing_is_told_before_anything_is_sent() {
    let server = Server::script(vec![good("null")]).await;
    let client = server.builder().access_token(TOKEN).build().unwrap();
    let call = client.call("authorization.deauthorize_shop", Input::new(), CallOptions::default());
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::CipherMismatch);
    assert!(error.hint().unwrap().contains("shop"), "{error}");
    assert!(server.seen().is_empty());
}

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
    assert!(seen.iter().all(support::Got::is_signed));
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
    let skewed = |got: &support::Got, _| match got.query("timestamp") {
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
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::ClockSkew, 2), "once, not for ever");
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
async fn a_token_given_by_hand_cannot_be_refreshed() {
    let server = Server::script(vec![bad(401, 105_002, "expired")]).await;
    let error = list(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TokenExpired);
    assert!(error.hint().unwrap().contains("store"), "{error}");
    assert_eq!(server.seen().len(), 1);
}

fn tokens(access: &str) -> TokenSet {
    let tokens = TokenSet::new(access, NOW + 86_400).with_open_id("o1");
    tokens.with_refresh_token("refresh-0", NOW + 864_000)
}

/// A server whose tokens are `old`, until it is refreshed to `new`; with two shops.
async fn shop_server() -> Server {
    Server::start(|got, _| match got.path.as_str() {
        "/api/v2/token/refresh" => good(&format!(
            r#"{{"access_token":"new","access_token_expire_in":{},"refresh_token":"refresh-1","refresh_token_expire_in":{},"open_id":"o1"}}"#,
            NOW + 900_000, NOW + 9_000_000
        )),
        _ if got.header("x-tts-access-token") != "new" => bad(401, 105_002, "expired"),
        "/authorization/202309/shops" => good(r#"{"shops":[{"id":"71","cipher":"C71"},{"id":"72","cipher":"C72"}]}"#),
        _ => good("null"),
    })
    .await
}

async fn stored(server: &Server) -> Client {
    let store = Arc::new(MemoryStore::new());
    let client = server.builder().store(store).limiter(None).build().unwrap();
    client.tokens().unwrap().save(&AccountId::new("key", "o1"), tokens("old")).await.unwrap();
    client
}

#[tokio::test]
async fn an_expired_token_is_refreshed_once_and_the_call_repeated() {
    let server = shop_server().await;
    let client = stored(&server).await;
    assert_eq!(write(&client).await.unwrap().attempts, 2);
    assert_eq!(write(&client).await.unwrap().attempts, 1);
    let refreshes = server.seen().iter().filter(|got| got.path == "/api/v2/token/refresh").count();
    assert_eq!(refreshes, 1);
}

#[tokio::test]
async fn a_hundred_expired_calls_refresh_once() {
    let server = shop_server().await;
    let client = stored(&server).await;
    let calls = (0..100).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { write(&client).await.map(|response| response.attempts) })
    });
    for call in calls.collect::<Vec<_>>() {
        assert!(call.await.unwrap().unwrap() <= 2);
    }
    assert_eq!(server.seen().iter().filter(|got| got.path == "/api/v2/token/refresh").count(), 1);
}

#[tokio::test]
async fn a_shop_is_looked_up_once() {
    let server = shop_server().await;
    let client = stored(&server).await;
    let shop = client.shop("72");
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let shop = shop.clone();
            tokio::spawn(async move { list(&shop).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let seen = server.seen();
    let shops: Vec<_> = seen.iter().filter(|got| got.path == "/authorization/202309/shops").collect();
    assert_eq!(shops.iter().filter(|got| got.header("x-tts-access-token") == "new").count(), 1);
    let lists = seen.iter().filter(|got| got.path.ends_with("/orders/search"));
    assert!(lists.clone().all(|got| got.query("shop_cipher") == Some("C72")) && lists.count() == 20);

    let error = list(&client.shop("99")).await.unwrap_err();
    assert!(error.hint().unwrap().contains("71, 72"), "{error}");
    client.call("authorization.get_authorized_shop", Input::new(), CallOptions::new()).await.unwrap();
}

#[tokio::test]
async fn a_raw_call_is_signed_and_retried_too() {
    let server = Server::script(vec![bad(500, 36_009_003, "x"), good(r#"{"a":1}"#)]).await;
    let input = Input::new().with("z", json!(["1", "2"]));
    let response =
        server.client().request("GET", "/future/203001/things", input, CallOptions::new()).await.unwrap();
    assert_eq!((response.attempts, response.operation.as_str()), (2, "GET /future/203001/things"));
    let got = &server.seen()[0];
    assert!(got.is_signed());
    assert_eq!((got.query("z"), got.query("shop_cipher")), (Some("1,2"), None));

    let server = Server::script(vec![bad(500, 36_009_003, "x")]).await;
    let options = CallOptions::new().shop_cipher("C");
    let error =
        server.client().request("post", "/future/203001/things", Input::new().with("z", 1), options).await;
    assert!(error.unwrap_err().outcome_unknown());
    assert_eq!(
        (server.seen()[0].text().as_str(), server.seen()[0].query("shop_cipher")),
        (r#"{"z":1}"#, Some("C"))
    );

    let server = Server::script(vec![good("null")]).await;
    let input = Input::new().with_query("page_size", 5);
    server.client().request("POST", "/order/202701/orders/search", input, CallOptions::new()).await.unwrap();
    assert_eq!(server.seen()[0].query("shop_cipher"), Some("CIPHER"), "known in another version");
}

#[tokio::test]
async fn a_delete_keeps_its_body() {
    let server = Server::script(vec![good("null")]).await;
    let input = Input::new().with("product_ids", json!(["1", 2]));
    server.client().call("product.delete_products", input, CallOptions::new()).await.unwrap();
    let got = &server.seen()[0];
    assert_eq!((got.method.as_str(), got.text().as_str()), ("DELETE", r#"{"product_ids":["1","2"]}"#));
    assert!(got.is_signed());
}

#[tokio::test]
async fn an_upload_is_a_form_whose_body_is_not_signed() {
    let server =
        Server::script(vec![bad(429, 36_009_002, "x").header("retry-after", "0"), good("null")]).await;
    let stream = std::io::Cursor::new(b"\x89PNG\r\n\x1a\nimage".to_vec());
    let input = Input::new().with("use_case", "MAIN_IMAGE").with_file("data", Upload::reader(stream, None));
    server.client().call("product.upload_product_image", input, CallOptions::new()).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0].body, seen[1].body, "a stream is sent again from memory");
    assert!(
        seen[1].is_signed() && seen[1].header("content-type").starts_with("multipart/form-data; boundary=")
    );
    let text = String::from_utf8_lossy(&seen[1].body).into_owned();
    assert!(text.contains("name=\"use_case\"\r\n\r\nMAIN_IMAGE\r\n"), "{text}");
    assert!(text.contains("name=\"data\"; filename=\"upload.png\"\r\nContent-Type: image/png\r\n"), "{text}");

    let missing =
        server.client().call("product.upload_product_image", Input::new(), CallOptions::new()).await;
    assert!(missing.unwrap_err().to_string().contains("`data`"));
}

#[tokio::test]
async fn large_answers_are_read_and_larger_ones_refused() {
    let text = format!(r#"{{"text":"{}"}}"#, "x".repeat(50 << 20));
    let server = Server::script(vec![good(&text)]).await;
    assert_eq!(list(&server.client()).await.unwrap().data().len(), text.len());
    let small = server.builder().access_token(TOKEN).max_response_bytes(1 << 20).build().unwrap();
    let error = list(&small).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
    assert!(error.to_string().contains("max_response_bytes"), "{error}");
}

#[tokio::test]
async fn what_is_no_envelope_is_told() {
    let server = Server::script(vec![say(200, "<html>login TTP_leak</html>")]).await;
    let error = list(&server.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.http_status(), error.attempts()), (ErrorKind::Decode, Some(200), 1));
    assert!(error.to_string().contains("login") && !error.to_string().contains("leak"), "{error}");
    let server = Server::script(vec![say(302, "").header("location", "https://example.com")]).await;
    let error = list(&server.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Decode, Some(302)));
}

#[tokio::test]
async fn failed_items_are_listed_where_some_failed_and_raised_where_all_did() {
    let data = r#"{"errors":[{"code":11021012,"message":"illegal address","detail":{"order_id":"7"}}]}"#;
    let server = Server::script(vec![good(data)]).await;
    let ear = Arc::new(Warnings::default());
    let client = server.builder().access_token(TOKEN).hooks(ear.clone()).build().unwrap();
    let call = async |orders: Value, raise: Option<bool>| {
        let mut options = CallOptions::new();
        options.raise_on_item_error = raise;
        client.call(WRITE, Input::new().with("orders", orders), options).await
    };
    let line = json!({"id": "3", "origin_id": "4"});
    let order = |id: &str| json!({"id": id, "external_order": {"id": "1", "platform": "SHOPIFY", "line_items": [line]}});
    let (one, two) = (json!([order("7")]), json!([order("7"), order("8")]));
    let response = call(two.clone(), None).await.unwrap();
    assert_eq!(
        (response.item_errors[0].code, response.item_errors[0].id.as_deref()),
        (Some(11_021_012), Some("7"))
    );
    assert_eq!(*ear.0.lock().unwrap(), ["an item failed: 7: illegal address (code 11021012)"]);
    let error = call(two, Some(true)).await.unwrap_err();
    assert_eq!((error.kind(), error.items().len()), (ErrorKind::ItemErrors, 1));
    assert!(error.items()[0].raw.contains("\"7\""));
    let error = call(one.clone(), None).await.unwrap_err();
    assert_eq!((error.kind(), error.retryable()), (ErrorKind::ItemErrors, false));
    assert_eq!(error.detail(), "all items failed: 7: illegal address (code 11021012)");
    assert_eq!(call(one, Some(false)).await.unwrap().item_errors.len(), 1);
}

#[derive(Default)]
struct Warnings(Mutex<Vec<String>>);

impl Hooks for Warnings {
    fn warning(&self, warning: &WarningInfo) {
        self.0.lock().unwrap().push(warning.text.clone());
    }
}

#[tokio::test]
async fn a_missing_scope_is_named() {
    let server = Server::script(vec![bad(401, 105_005, "you should apply auth pkg for this api")]).await;
    let error = list(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
    assert!(error.hint().unwrap().contains("seller.order.info"), "{error}");
}

#[derive(Default)]
struct Log(Mutex<Vec<String>>);

impl Log {
    fn add(&self, line: String) {
        self.0.lock().unwrap().push(line);
    }
}

impl Hooks for Log {
    fn before_send(&self, request: &RequestInfo) {
        self.add(format!("send {} {request:?}", request.attempt));
    }
    fn after_answer(&self, answer: &AnswerInfo) {
        self.add(format!("answer {} {answer:?}", answer.attempt));
    }
    fn retry(&self, retry: &RetryInfo) {
        self.add(format!("retry {} {retry:?}", retry.attempt));
    }
    fn refresh(&self, refresh: &RefreshInfo) {
        self.add(format!("refresh 0 {refresh:?}"));
    }
    fn failure(&self, error: &Error) {
        self.add(format!("failure 0 {error:?} {error}"));
    }
}

#[tokio::test]
async fn hooks_see_each_step_and_no_secret() {
    let server = shop_server().await;
    let log = Arc::new(Log::default());
    let store = Arc::new(MemoryStore::new());
    let client = server.builder().store(store).hooks(log.clone()).build().unwrap();
    client.tokens().unwrap().save(&AccountId::new("key", "o1"), tokens("old")).await.unwrap();
    write(&client).await.unwrap();
    client.call(LIST, Input::new().with("page_sise", 1), CallOptions::new()).await.unwrap_err();
    let lines = log.0.lock().unwrap().clone();
    let steps: Vec<_> = lines.iter().map(|line| line.split(' ').next().unwrap()).collect();
    assert_eq!(steps, ["send", "answer", "retry", "refresh", "send", "answer", "failure"]);
    let all = lines.join("\n");
    for secret in [SECRET, "refresh-0", "refresh-1", "sign\""] {
        assert!(!all.contains(secret), "{secret} in {all}");
    }
    assert!(all.contains("page_size"), "the hint names the nearest parameter");
    assert_eq!(client.last_request_id().as_deref(), Some("R0"));
}

/// The id that a line of the log tells: `call: 1f..-2`, `call: Some(1f..-2)`.
fn call_of(line: &str) -> &str {
    let (_, rest) = line.split_once("call: ").unwrap();
    rest.trim_start_matches("Some(").split([',', ')', ' ']).next().unwrap()
}

#[tokio::test]
async fn events_of_a_call_name_it_and_a_refresh_names_who_began_it() {
    let server = shop_server().await;
    let log = Arc::new(Log::default());
    let client = server.builder().store(Arc::new(MemoryStore::new())).hooks(log.clone()).build().unwrap();
    client.tokens().unwrap().save(&AccountId::new("key", "o1"), tokens("old")).await.unwrap();
    write(&client).await.unwrap();
    client.call(LIST, Input::new().with("page_sise", 1), CallOptions::new()).await.unwrap_err();
    let lines = log.0.lock().unwrap().clone();
    let calls: Vec<_> = lines.iter().map(|line| call_of(line)).collect();
    assert!(calls[..6].iter().all(|call| *call == calls[0] && *call != "None"), "{calls:?}");
    assert_ne!(calls[6], calls[0]);
}

#[tokio::test]
async fn versions_are_chosen_and_unlisted_ones_pass_through() {
    let server = Server::script(vec![good("null")]).await;
    let client = server.client();
    let detail = |client: Client, options| async move {
        client.call("order.get_order_detail", Input::new().with("ids", json!(["1", "2"])), options).await
    };
    detail(client.clone(), CallOptions::new()).await.unwrap();
    detail(client.with_version("202312"), CallOptions::new()).await.unwrap();
    detail(client.clone(), CallOptions::new().version("202309")).await.unwrap();
    detail(client.clone(), CallOptions::new().version("203001")).await.unwrap();
    assert!(detail(client, CallOptions::new().version("v2")).await.is_err());
    let paths: Vec<_> = server.seen().iter().map(|got| got.path.clone()).collect();
    assert_eq!(
        paths,
        ["/order/202507/orders", "/order/202309/orders", "/order/202309/orders", "/order/203001/orders"]
    );
    assert!(server.seen().iter().all(|got| got.query("ids") == Some("1,2")));
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

#[tokio::test]
async fn what_is_prepared_is_what_a_call_sends() {
    let server = Server::script(vec![good("null")]).await;
    let client = server.client();
    for (operation, input) in [(LIST, list_input()), (WRITE, write_input())] {
        let sent = server.seen().len();
        let prepared = client.prepare(operation, input.clone(), CallOptions::default()).await.unwrap();
        assert_eq!(server.seen().len(), sent, "nothing is sent");
        client.call(operation, input, CallOptions::default()).await.unwrap();
        let got = server.seen().pop().unwrap();
        let query = prepared.url.split_once('?').unwrap().1;
        assert_eq!(prepared.url.split_once('?').unwrap().0, format!("{}{}", server.url, got.path));
        assert_eq!(encode::parse_query(query).unwrap(), got.query);
        assert_eq!((&prepared.method, &prepared.body[..]), (&got.method, &got.body[..]));
        for (name, value) in &prepared.headers {
            assert_eq!(got.header(name), value);
        }
        assert_eq!(prepared.headers.len(), 2);
    }
}

#[tokio::test]
async fn a_prepared_upload_has_its_files() {
    let server = Server::script(vec![good("null")]).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.pdf");
    std::fs::write(&path, b"%PDF-1.4 ".repeat(200_000)).unwrap();
    let upload = Input::new().with_file("data", Upload::path(path)).with("name", "large.pdf");
    let prepared =
        server.client().prepare("product.upload_product_file", upload, CallOptions::default()).await.unwrap();
    assert!(prepared.body.len() > 1_800_000 && prepared.body.windows(8).any(|some| some == b"%PDF-1.4"));
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn what_is_prepared_shows_no_secret() {
    let server = Server::script(vec![good("null")]).await;
    let prepared = server.client().prepare(LIST, list_input(), CallOptions::default()).await.unwrap();
    let sign = prepared.url.rsplit_once("sign=").unwrap().1.to_owned();
    let shown = format!("{prepared:?}");
    for secret in [TOKEN, SECRET, "CIPHER", &sign] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("shop_cipher=[redacted]") && shown.contains("page_size=10"), "{shown}");
}

#[tokio::test]
async fn what_a_call_refuses_is_not_prepared() {
    let server = Server::script(vec![good("null")]).await;
    let input = list_input().with("order_statsu", "UNPAID");
    let error = server.client().prepare(LIST, input, CallOptions::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::InvalidRequest, Some(LIST)));
}
