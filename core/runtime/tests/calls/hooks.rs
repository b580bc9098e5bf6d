//! What hooks see of a call.

use std::sync::{Arc, Mutex};

use tiktokshop_core::hooks::{Hooks, RefreshInfo, RequestInfo, ResponseInfo, RetryInfo};
use tiktokshop_core::token::{AccountId, MemoryStore};
use tiktokshop_core::{CallOptions, Error, Input};

use crate::support::SECRET;
use crate::{LIST, shop_server, tokens, write};

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
