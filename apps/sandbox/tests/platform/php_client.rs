//! The captured requests of a PHP client, sent as they were: the gate accepts each signature.

use crate::support::{Ask, Caller};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use tiktokshop_sandbox::Sandbox;

fn requests() -> Vec<Value> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/php-client-requests.jsonl");
    let lines = std::fs::read_to_string(path).expect("the captured requests");
    lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn timestamp(request: &Value) -> i64 {
    let target = request["target"].as_str().expect("a target");
    let value = target.split("timestamp=").nth(1).expect("a timestamp").split('&').next().expect("a value");
    value.parse().expect("a number")
}

#[tokio::test]
async fn all_179_signatures_pass_the_gate_with_its_clock_at_their_time() {
    let requests = requests();
    let start = timestamp(&requests[0]);
    let builder =
        Sandbox::builder().app("6h2kexample01", "9f1c0example5ecret7d3aa").start_time(start).frozen();
    let caller = Caller::with(builder).await;
    for request in &requests {
        caller.sandbox.world(|world| world.clock.freeze(timestamp(request)));
        let url = format!("{}{}", caller.sandbox.api_url, request["target"].as_str().expect("a target"));
        let method = request["method"].as_str().expect("a method").parse().expect("a method");
        let mut sent = caller.http.request(method, &url);
        for (name, value) in request["headers"].as_object().expect("headers") {
            sent = sent.header(name, value.as_str().expect("text"));
        }
        let body = STANDARD.decode(request["body_b64"].as_str().expect("text")).expect("base64");
        let response: Value = serde_json::from_slice(
            &sent.body(body).send().await.expect("a response").bytes().await.expect("a body"),
        )
        .expect("JSON");
        // The made-up token is the first thing that is refused; or the path, if the PHP client calls one that does not
        // exist.
        let message = response["message"].as_str().expect("a message");
        let code = response["code"].as_i64().expect("a code");
        let refused_later =
            message.contains("x-tts-access-token") || [36_009_009, 36_009_010, 36_009_014].contains(&code);
        assert!(refused_later, "{}: {response}", request["call"]);
    }
    let received = caller.sandbox.received();
    assert_eq!(received.len(), 179);
    assert!(received.iter().all(|one| one.signature == "valid"));
    let counted = |code: i64| received.iter().filter(|one| one.code == code).count();
    let known = received.iter().filter(|one| one.operation.is_some()).count();
    // 30 name a version that the operation does not have, 3 a path that has other methods in this version, one a path
    // that does not exist.
    let refused = [36_009_014, 36_009_010, 36_009_009].map(counted);
    assert_eq!((known, refused), (145, [30, 3, 1]));
}

#[tokio::test]
async fn empty_arrays_of_php_pass_as_bodies() {
    let caller = Caller::start().await;
    let mut count = 0;
    for request in requests() {
        let body = STANDARD.decode(request["body_b64"].as_str().expect("text")).expect("base64");
        if body != b"[]" {
            continue;
        }
        let target = request["target"].as_str().expect("a target");
        // The client names a version that one of its operations does not have.
        let path = target.split('?').next().expect("a path").replace("/202412/", "/202410/");
        let ask = Ask::new(request["method"].as_str().expect("a method"), &path);
        let kind = if path.contains("creator") { 1 } else { 0 };
        let ask = ask.query("page_size", "10").token(&caller.account(kind).access_token).json("[]");
        let got = caller.call(ask).await;
        assert_eq!(got.code(), 0, "{}: {}", request["call"], got.json);
        count += 1;
    }
    assert_eq!(count, 2);
}
