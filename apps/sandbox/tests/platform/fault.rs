//! What each fault looks like on the wire.

use crate::support::{Ask, Caller, NOW};
use serde_json::{Value, json};
use tiktokshop_sandbox::fault::{Action, Fault};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// An operation whose response is made from its schema, with arrays, ids, enums and paging.
fn list() -> Ask {
    Ask::new("GET", "/analytics/202509/shop_products/performance")
        .query("start_date_ge", "2026-09-01")
        .query("end_date_lt", "2026-09-02")
        .query("page_size", "2")
}

fn set(caller: &Caller, action: Action) {
    caller.sandbox.clear_faults();
    caller.sandbox.inject(Fault::new(action));
}

#[tokio::test]
async fn limits_and_codes() {
    let caller = Caller::start().await;
    set(&caller, Action::RateLimit { retry_after: Some(7) });
    let got = caller.call(Ask::orders()).await;
    assert_eq!((got.status, got.code(), got.header("retry-after")), (429, 36_009_002, "7"));
    set(&caller, Action::Code { code: 36_009_002, message: None, status: None });
    let got = caller.call(Ask::orders()).await;
    assert_eq!((got.status, got.code()), (200, 36_009_002));
    set(
        &caller,
        Action::Code { code: 36_009_007, message: Some("request timeout".into()), status: Some(408) },
    );
    let got = caller.call(Ask::orders()).await;
    assert_eq!((got.status, got.code(), got.message()), (408, 36_009_007, "request timeout"));
    assert!(!caller.last().processed, "a fault before the work keeps it from being done");
}

#[tokio::test]
async fn responses_without_an_envelope() {
    let caller = Caller::start().await;
    set(&caller, Action::Status { status: 502 });
    let got = caller.call(Ask::orders()).await;
    assert_eq!((got.status, got.body.len()), (502, 0));
    set(&caller, Action::Html { status: None });
    let got = caller.call(Ask::orders()).await;
    assert_eq!((got.status, got.header("content-type")), (503, "text/html"));
    assert!(got.body.starts_with(b"<html>"));
    set(&caller, Action::EmptyBody);
    let got = caller.call(Ask::orders()).await;
    assert_eq!((got.status, got.body.len()), (200, 0));
}

#[tokio::test]
async fn broken_connections() {
    let caller = Caller::start().await;
    set(&caller, Action::Reset);
    let error = caller.try_call(Ask::orders()).await.expect_err("no response");
    assert!(error.is_request(), "{error:?}");
    set(&caller, Action::Truncated);
    let error = caller.try_call(Ask::orders()).await.expect_err("half a response");
    assert!(error.is_body() || error.is_decode(), "{error:?}");
    caller.sandbox.clear_faults();
    assert_eq!(caller.call(Ask::orders()).await.code(), 0);
}

#[tokio::test]
async fn a_truncated_response_promises_more_than_it_sends() {
    let caller = Caller::start().await;
    set(&caller, Action::Truncated);
    let url = caller.url(&Ask::orders());
    let target = url.strip_prefix(&caller.sandbox.api_url).expect("the base");
    let mut stream = tokio::net::TcpStream::connect(caller.sandbox.address).await.expect("a connection");
    let token = &caller.sandbox.access_token;
    let head = format!(
        "POST {target} HTTP/1.1\r\nhost: x\r\nx-tts-access-token: {token}\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{{}}"
    );
    stream.write_all(head.as_bytes()).await.expect("sent");
    let mut response = Vec::new();
    let _ = stream.read_to_end(&mut response).await;
    let text = String::from_utf8_lossy(&response).to_lowercase();
    let (headers, body) = text.split_once("\r\n\r\n").expect("headers");
    let promised = headers.lines().find_map(|line| line.strip_prefix("content-length: ")).expect("a length");
    let promised: usize = promised.parse().expect("a number");
    assert!(!body.is_empty() && body.len() < promised, "{} of {promised}", body.len());
}

#[tokio::test]
async fn the_state_changes_and_only_the_response_is_lost() {
    let caller = Caller::start().await;
    let refresh = format!(
        "{}/api/v2/token/refresh?app_key={}&app_secret={}&refresh_token={}&grant_type=refresh_token",
        caller.sandbox.auth_url,
        caller.sandbox.app_key,
        caller.sandbox.app_secret,
        caller.sandbox.refresh_token
    );
    caller.sandbox.inject(Fault::new(Action::Reset).path("/api/v2/token/refresh").times(1).after());
    assert!(caller.http.get(&refresh).send().await.is_err());
    let counts = caller.sandbox.world(|world| world.tokens.counts);
    assert_eq!(counts.refreshes, 1, "the refresh happened");
    assert_eq!(caller.get(&refresh).await.code(), 36_004_001);
    assert!(caller.sandbox.received()[0].processed);
}

#[tokio::test]
async fn data_of_another_shape() {
    let caller = Caller::start().await;
    let plain = caller.call(list()).await.json["data"].clone();
    assert!(plain["products"].as_array().is_some_and(|skus| skus.len() == 2), "{plain}");
    set(&caller, Action::NullArrays);
    assert_eq!(caller.call(list()).await.json["data"]["products"], Value::Null);
    set(&caller, Action::NumbersForStrings);
    let got = caller.call(list()).await;
    let id = &got.json["data"]["products"][0]["id"];
    assert_eq!(id.to_string(), plain["products"][0]["id"].as_str().expect("text"), "all digits stay");
    assert!(id.is_number(), "{id}");
    set(&caller, Action::ExtraFields);
    assert!(caller.call(list()).await.json["data"]["products"][1].get("x_new_field").is_some());
}

#[tokio::test]
async fn nulls_for_the_arrays_inside_items() {
    let caller = Caller::start().await;
    let orders = || Ask::new("POST", "/order/202309/orders/search").query("page_size", "2").json("{}");
    set(&caller, Action::NullInnerArrays);
    let got = caller.call(orders()).await.json["data"]["orders"].clone();
    assert_eq!(got.as_array().map(Vec::len), Some(2), "{got}");
    assert_eq!(got[0]["packages"], Value::Null, "{got}");
}

#[tokio::test]
async fn values_that_no_enum_has() {
    let caller = Caller::start().await;
    set(&caller, Action::UnknownEnum);
    let got = caller.call(Ask::new("GET", "/authorization/202309/shops")).await;
    assert_eq!(got.json["data"]["shops"][0]["seller_type"], "X_NEW_VALUE", "{}", got.json);
}

#[tokio::test]
async fn pages_that_repeat() {
    let caller = Caller::start().await;
    let first = caller.call(list()).await;
    let token = first.json["data"]["next_page_token"].as_str().expect("a token").to_owned();
    assert!(!token.is_empty());
    set(&caller, Action::RepeatPageToken);
    let second = caller.call(list().query("page_token", &token)).await;
    assert_eq!(second.json["data"]["next_page_token"], json!(token));
    set(&caller, Action::DuplicateItems);
    let doubled = caller.call(list()).await.json["data"]["products"].clone();
    assert_eq!((doubled.as_array().map(Vec::len), &doubled[0]), (Some(3), &doubled[1]));
}

#[tokio::test]
async fn bodies_that_are_too_much() {
    let caller = Caller::start().await;
    set(&caller, Action::BigBody { bytes: 3_000_000 });
    assert!(caller.call(Ask::orders()).await.body.len() > 3_000_000);
    set(&caller, Action::DeepJson { depth: 100_000 });
    let deep = caller.call(Ask::orders()).await.body;
    assert!(deep.windows(1000).any(|part| part.iter().all(|byte| *byte == b'[')));
    set(&caller, Action::InvalidUtf8);
    assert!(std::str::from_utf8(&caller.call(Ask::orders()).await.body).is_err());
}

#[tokio::test]
async fn clocks_that_are_wrong() {
    let caller = Caller::start().await;
    set(&caller, Action::WrongDate { seconds: 3600 });
    let got = caller.call(Ask::orders()).await;
    assert_eq!((got.code(), got.header("date")), (0, "Mon, 21 Sep 2026 15:13:20 GMT"));
    set(&caller, Action::ClockOffset { seconds: 3600 });
    let got = caller.call(Ask::orders()).await;
    assert_eq!((got.code(), got.header("date")), (36_009_004, "Mon, 21 Sep 2026 15:13:20 GMT"));
    let corrected = Ask { timestamp: Some((NOW + 3600).to_string()), ..Ask::orders() };
    assert_eq!(caller.call(corrected).await.code(), 0);
}

#[tokio::test]
async fn a_token_that_expires_as_it_arrives_stays_expired() {
    let caller = Caller::start().await;
    caller.sandbox.inject(Fault::new(Action::ExpiredToken).times(1));
    assert_eq!(caller.call(Ask::orders()).await.code(), 105_002);
    assert_eq!(caller.call(Ask::orders()).await.code(), 105_002);
}

#[tokio::test]
async fn a_slow_response_runs_into_the_callers_timeout() {
    let caller = Caller::start().await;
    set(&caller, Action::Slow { ms: 60_000 });
    let request = caller.http.post(caller.url(&Ask::orders())).timeout(std::time::Duration::from_millis(50));
    assert!(request.send().await.expect_err("no response in time").is_timeout());
}

#[tokio::test]
async fn matchers_choose_who_is_hit() {
    let caller = Caller::start().await;
    caller
        .sandbox
        .inject(Fault::new(Action::Status { status: 500 }).operation("order.get_order_list").nth(2));
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(caller.call(Ask::orders()).await.status);
        assert_eq!(caller.call(Ask::new("GET", "/authorization/202309/shops")).await.status, 200);
    }
    assert_eq!(statuses, [200, 500, 200]);
    caller.sandbox.clear_faults();
    caller.sandbox.inject(Fault::new(Action::Status { status: 500 }).path("/order/*").times(2));
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(caller.call(Ask::orders()).await.status);
    }
    assert_eq!(statuses, [500, 500, 200]);
}

#[tokio::test]
async fn faults_are_set_from_outside_and_wrong_ones_refused() {
    let caller = Caller::start().await;
    let fault = json!({"operation": "order.get_order_list", "times": 1, "action": {"type": "code", "code": 36_009_003}});
    let id = caller.control("POST", "/faults", fault).await.json["id"].clone();
    assert_eq!(caller.call(Ask::orders()).await.code(), 36_009_003);
    let listed = caller.control("GET", "/faults", Value::Null).await.json;
    assert_eq!(listed["faults"][0]["fired"], 1);
    assert_eq!(caller.control("DELETE", &format!("/faults/{id}"), Value::Null).await.status, 200);
    assert_eq!(caller.control("DELETE", "/faults/99", Value::Null).await.status, 404);
    for wrong in
        [json!({}), json!({"action": {"type": "nothing"}}), json!({"action": {"type": "reset"}, "n": 1})]
    {
        let got = caller.control("POST", "/faults", wrong).await;
        assert_eq!(got.status, 400);
        assert!(got.json["error"].as_str().is_some_and(|what| !what.is_empty()));
    }
}
