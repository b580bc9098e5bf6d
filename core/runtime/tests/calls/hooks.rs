//! What hooks see of a call.

use std::sync::{Arc, Mutex};

use tiktokshop_core::hooks::{CallEnd, CallResult, Hooks, RefreshInfo, RequestInfo, ResponseInfo, RetryInfo};
use tiktokshop_core::token::{AccountId, MemoryStore};
use tiktokshop_core::{CallOptions, Error, Input};

use crate::support::{SECRET, Say, Server, TOKEN, good};
use crate::{LIST, shop_server, tokens, write};

#[derive(Default)]
struct Log(Mutex<Vec<String>>);

impl Log {
    fn add(&self, line: String) {
        self.0.lock().unwrap().push(line);
    }

    fn lines_of(&self, event: &str) -> Vec<String> {
        let lines = self.0.lock().unwrap();
        lines.iter().filter(|line| line.starts_with(event)).cloned().collect()
    }
}

impl Hooks for Log {
    fn before_send(&self, request: &RequestInfo) {
        self.add(format!("send {} {request:?}", request.attempt));
    }
    fn after_response(&self, response: &ResponseInfo) {
        self.add(format!("response {} {response:?}", response.attempt));
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
    assert_eq!(steps, ["send", "response", "retry", "refresh", "send", "response", "failure"]);
    let all = lines.join("\n");
    for secret in [SECRET, "refresh-0", "refresh-1", "sign\""] {
        assert!(!all.contains(secret), "{secret} in {all}");
    }
    assert!(all.contains("page_size"), "the hint names the nearest parameter");
    assert_eq!(client.last_request_id().as_deref(), Some("R0"));
}

/// The id in a line of the log: `call: 1f..-2`, `call: Some(1f..-2)`.
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

/// Only the ends of calls.
#[derive(Default)]
struct Ends(Mutex<Vec<String>>);

impl Hooks for Ends {
    fn end(&self, end: &CallEnd<'_>) {
        let how = match end.result {
            CallResult::Success(response) => format!("success after {}", response.attempts),
            CallResult::Failure(error) => format!("{:?}", error.kind()),
            CallResult::Cancelled => "cancelled".to_owned(),
            _ => "unknown".to_owned(),
        };
        let CallEnd { operation, method, path, version, .. } = end;
        self.0.lock().unwrap().push(format!("{operation} {version} {method} {path}: {how}"));
    }
}

#[tokio::test]
async fn each_call_has_one_end_however_it_ends() {
    let server = Server::script(vec![good(r#"{"orders":[]}"#), Say::silence()]).await;
    let ends = Arc::new(Ends::default());
    let client = server.builder().access_token(TOKEN).shop_cipher("C").hooks(ends.clone()).build().unwrap();
    let list = || client.call(LIST, Input::new().with("page_size", 1), CallOptions::new());
    list().await.unwrap();
    client.call(LIST, Input::new().with("page_sise", 1), CallOptions::new()).await.unwrap_err();
    drop(list());
    assert_eq!(ends.0.lock().unwrap().len(), 2, "a call that never began has no end");
    tokio::time::timeout(std::time::Duration::from_millis(50), list()).await.unwrap_err();
    let call = "order.get_order_list 202309 POST /order/202309/orders/search";
    let wanted = [": success after 1", ": InvalidRequest", ": cancelled"].map(|how| format!("{call}{how}"));
    assert_eq!(*ends.0.lock().unwrap(), wanted);
}

#[tokio::test]
async fn a_write_that_is_cancelled_after_it_was_sent_is_told_as_unknown() {
    let server = Server::script(vec![Say::silence(), Say::silence()]).await;
    let log = Arc::new(Log::default());
    let client = server.builder().access_token(TOKEN).shop_cipher("C").hooks(log.clone()).build().unwrap();
    cancel_once_sent(&log, write(&client)).await;
    let failures = log.lines_of("failure");
    assert_eq!(failures.len(), 1, "{failures:?}");
    assert!(
        failures[0].contains("outcome_unknown: true") && failures[0].contains("cancelled"),
        "{failures:?}"
    );
    log.0.lock().unwrap().clear();
    let read = client.call(LIST, Input::new().with("page_size", 1), CallOptions::new());
    cancel_once_sent(&log, read).await;
    assert!(log.lines_of("failure").is_empty(), "a read that is cancelled does no harm");
}

/// Drops a call as soon as its request was sent.
async fn cancel_once_sent<T>(log: &Log, call: impl Future<Output = T>) {
    let mut call = std::pin::pin!(call);
    while log.lines_of("send").is_empty() {
        tokio::select! {
            _ = &mut call => panic!("nobody responds"),
            () = tokio::time::sleep(std::time::Duration::from_millis(5)) => {}
        }
    }
}
