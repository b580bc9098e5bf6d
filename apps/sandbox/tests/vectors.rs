//! The published and computed signatures, and the requests that a PHP client really sent.

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use tiktokshop_sandbox::signature::{Habit, Signed, Verdict, expected, verify};

/// The app secret of the captured requests.
const PHP_SECRET: &str = "9f1c0example5ecret7d3aa";

fn vectors(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors").join(name);
    std::fs::read_to_string(path).expect("the vectors of the repository")
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().expect("a text in the vector")
}

fn encoded_query(vector: &Value) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in vector["query"].as_object().expect("a query") {
        if name != "sign" {
            query.append_pair(name, value.as_str().expect("text"));
        }
    }
    query.append_pair("sign", text(vector, "sign")).finish()
}

#[test]
fn all_signing_vectors_hold() {
    let vectors: Vec<Value> = serde_json::from_str(&vectors("signing.json")).expect("JSON");
    assert_eq!(vectors.len(), 14);
    for vector in &vectors {
        let query = encoded_query(vector);
        let multipart = vector["multipart"] == true;
        let signed = Signed {
            method: text(vector, "method"),
            path: text(vector, "path"),
            query: &query,
            content_type: if multipart { "multipart/form-data; boundary=x" } else { "application/json" },
            body: text(vector, "body").as_bytes(),
        };
        assert_eq!(expected(&signed, text(vector, "secret")), text(vector, "sign"), "{}", vector["name"]);
        assert_eq!(verify(&signed, text(vector, "secret")), Verdict::Valid, "{}", vector["name"]);
        let wrong = verify(&signed, "another secret");
        let Verdict::Invalid { expected } = wrong else {
            panic!("{} passes with a wrong secret", vector["name"])
        };
        assert_eq!(expected, format!("***{}***", text(vector, "base")), "{}", vector["name"]);
    }
}

#[test]
fn every_request_of_the_php_client_is_accepted() {
    let lines = vectors("php-client-requests.jsonl");
    let requests: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(requests.len(), 179);
    for request in &requests {
        let (path, query) = text(request, "target").split_once('?').expect("a query");
        let body = STANDARD.decode(text(request, "body_b64")).expect("base64");
        let content_type = text(&request["headers"], "content-type");
        let signed = Signed { method: text(request, "method"), path, query, content_type, body: &body };
        assert_eq!(verify(&signed, PHP_SECRET), Verdict::Valid, "{} {path}", text(request, "call"));
        let tampered = Signed { query: &query.replace("app_key=6", "app_key=7"), ..signed };
        assert!(matches!(verify(&tampered, PHP_SECRET), Verdict::Invalid { .. }), "{path}");
    }
}

/// Signs like a client that leaves parts out, and sends all of it.
fn signed_without(sent: &Signed<'_>, left_out: &Signed<'_>) -> String {
    format!("{}&sign={}", sent.query, expected(left_out, PHP_SECRET))
}

#[test]
fn arrays_that_were_not_signed_are_told() {
    let plain = Signed {
        method: "GET",
        path: "/order/202309/orders",
        query: "app_key=k&timestamp=1",
        content_type: "",
        body: b"",
    };
    let sent = Signed { query: "app_key=k&timestamp=1&ids%5B0%5D=1&ids%5B1%5D=2", ..plain };
    let query = signed_without(&sent, &plain);
    let verdict = verify(&Signed { query: &query, ..sent }, PHP_SECRET);
    assert_eq!(verdict, Verdict::ValidWithHabit(Habit::ArraysUnsigned));
}

#[test]
fn a_body_of_a_get_that_was_not_signed_is_told() {
    let empty = Signed {
        method: "GET",
        path: "/x",
        query: "app_key=k&timestamp=1",
        content_type: "application/json",
        body: b"",
    };
    let sent = Signed { body: b"{\"a\":1}", ..empty };
    let query = signed_without(&sent, &empty);
    let verdict = verify(&Signed { query: &query, ..sent }, PHP_SECRET);
    assert_eq!(verdict, Verdict::ValidWithHabit(Habit::GetBodyDropped));
    let post = verify(&Signed { query: &query, method: "POST", ..sent }, PHP_SECRET);
    assert!(matches!(post, Verdict::Invalid { .. }), "only a GET may lose its body");
}

#[test]
fn upper_case_and_missing_signatures_are_invalid() {
    let plain = Signed { method: "GET", path: "/x", query: "app_key=k", content_type: "", body: b"" };
    assert!(matches!(verify(&plain, PHP_SECRET), Verdict::Invalid { .. }));
    let query = format!("app_key=k&sign={}", expected(&plain, PHP_SECRET).to_uppercase());
    assert!(matches!(verify(&Signed { query: &query, ..plain }, PHP_SECRET), Verdict::Invalid { .. }));
}
