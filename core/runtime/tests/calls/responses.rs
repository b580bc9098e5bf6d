//! What the caller gets: large responses, foreign ones, failed items and missing scopes.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tiktokshop_core::hooks::{Hooks, WarningInfo};
use tiktokshop_core::{CallOptions, ErrorKind, Input};

use crate::support::{Server, TOKEN, bad, good, say};
use crate::{WRITE, list};

#[tokio::test]
async fn large_responses_are_read_and_larger_ones_refused() {
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
