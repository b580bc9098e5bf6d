//! The log of calls: what a call leaves in it, and that a store that is away costs no call anything.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use sqlx::Connection as _;
use tiktokshop_core::hooks::Hooks;
use tiktokshop_core::{CallOptions, Client, Input};
use tiktokshop_lifecycle::inbox::{Filter, Inbox, Source, State};
use tiktokshop_lifecycle::requests::{
    Detail, LogOptions, RequestFilter, RequestLog, Requests, StoredRequest,
};
use tiktokshop_sandbox::Sandbox;
use tiktokshop_store::SqliteStore;

const MESSAGE: &str = "customer_service.send_message";

fn client(sandbox: &Sandbox, hooks: Arc<dyn Hooks>) -> Client {
    let builder = Client::builder()
        .app_key(&sandbox.app_key)
        .app_secret(sandbox.app_secret.as_str())
        .api_url(sandbox.api_url.as_str())
        .auth_url(sandbox.auth_url.as_str())
        .access_token(sandbox.access_token.as_str());
    builder.hooks(hooks).build().unwrap()
}

async fn say(client: &Client, conversation: &str) {
    let content = json!({"content": "Dear Ana, your parcel has left."}).to_string();
    let input =
        Input::new().with("conversation_id", conversation).with("type", "TEXT").with("content", content);
    let _ = client.call(MESSAGE, input, CallOptions::new()).await;
}

async fn refused(client: &Client) {
    let input = Input::new().with("page_sise", 1);
    client.call("order.get_order_list", input, CallOptions::new()).await.unwrap_err();
}

async fn logged(store: &SqliteStore, operation: &str) -> Vec<StoredRequest> {
    let filter = RequestFilter { operation: Some(operation.to_owned()), ..RequestFilter::default() };
    store.list_requests(&filter, 20_000).await.unwrap()
}

#[tokio::test]
async fn a_call_leaves_one_entry_without_secrets_and_personal_data() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let store = Arc::new(SqliteStore::in_memory().await.unwrap());
    let options = LogOptions::default().events(store.clone(), vec!["app".to_owned()]);
    let log = RequestLog::start(store.clone(), options);
    let shop = sandbox.shops[0].id.clone();
    let client = client(&sandbox, log.hooks(&sandbox.app_key)).shop(&shop);
    let input = Input::new().with("page_size", 10);
    let response = client.call("order.get_order_list", input, CallOptions::new()).await.unwrap();
    say(&client, "7494560109732334261").await;
    refused(&client).await;
    log.close().await;

    let orders = logged(&store, "order.get_order_list").await;
    let [unsent, listed] = &orders[..] else { panic!("{orders:?}") };
    let entry = &listed.entry;
    assert_eq!(Some(entry.request_id.as_str()), response.request_id.as_deref());
    assert_eq!((entry.shop_id.as_str(), entry.http_status, entry.code), (shop.as_str(), 200, Some(0)));
    assert_eq!((entry.method.as_str(), entry.attempts, entry.kind.as_str()), ("POST", 1, ""));
    let parameters: Value = serde_json::from_str(&entry.parameters).unwrap();
    assert_eq!(parameters["query"], json!({"page_size": "10", "shop_cipher": "[redacted]"}));
    assert_eq!((unsent.entry.kind.as_str(), unsent.entry.attempts), ("invalid_request", 0));

    let messages = logged(&store, MESSAGE).await;
    let said = &messages[0].entry;
    assert!(!said.parameters.contains("Ana") && said.parameters.contains("[personal]"), "{said:?}");
    assert!(said.code.is_some_and(|code| code != 0) && !said.message.is_empty(), "{said:?}");

    let events = store.deliveries("app", &Filter::default(), 10).await.unwrap();
    assert_eq!(events.len(), 2, "one for each failed call");
    for delivery in &events {
        let arrival = &delivery.event.arrival;
        assert_eq!((arrival.source, arrival.event_type.as_str()), (Source::Request, "request.failed"));
        assert_eq!((arrival.owner.as_str(), delivery.state), (shop.as_str(), State::Pending));
    }
    let body: Value = serde_json::from_slice(&events[1].event.arrival.body).unwrap();
    assert_eq!(body["call_id"], said.call_id.as_str());
    assert_eq!(body["parameters"]["body"]["content"], "[personal]");
}

#[tokio::test]
async fn the_whole_body_is_kept_if_that_is_asked() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let store = Arc::new(SqliteStore::in_memory().await.unwrap());
    let log = RequestLog::start(store.clone(), LogOptions::default().detail(Detail::Full));
    let client = client(&sandbox, log.hooks(&sandbox.app_key)).shop(&sandbox.shops[0].id);
    say(&client, "c").await;
    log.close().await;
    let said = logged(&store, MESSAGE).await;
    assert!(said[0].entry.parameters.contains("Dear Ana"), "{said:?}");
    assert!(!said[0].entry.parameters.contains(&sandbox.shops[0].cipher), "{said:?}");
}

/// Calls go on while the file is locked; what was logged meanwhile is written afterwards, up to a bound.
#[tokio::test]
async fn a_locked_store_holds_no_call_up_and_what_is_dropped_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.db");
    let options = SqliteStore::options().busy_timeout(Duration::from_millis(1));
    let store = Arc::new(options.open(&path).await.unwrap());
    let sandbox = Sandbox::builder().start().await.unwrap();
    let log = RequestLog::start(store.clone(), LogOptions::default().keep(None));
    let client = client(&sandbox, log.hooks(&sandbox.app_key));

    let mut other = sqlx::SqliteConnection::connect(&format!("sqlite://{}", path.display())).await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.unwrap();
    for _ in 0..11_000 {
        refused(&client).await;
    }
    assert!(log.stats().dropped >= 400, "the queue is bounded: {:?}", log.stats());
    assert_eq!(log.stats().written, 0);
    sqlx::query("COMMIT").execute(&mut other).await.unwrap();
    log.close().await;
    let stats = log.stats();
    assert_eq!(stats.written + stats.dropped, 11_000);
    assert_eq!(logged(&store, "order.get_order_list").await.len() as u64, stats.written);
}
