//! The facade against the sandbox: what a binding passes, and what it gets back.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use bytes::Bytes;
use serde_json::{Value, json};
use tiktokshop_core::token::AccountId;
use tiktokshop_facade::{
    Client, Failure, File, FileSource, Port, PortFailure, Ports, Watcher, Webhooks, sign_test_event,
};
use tiktokshop_lifecycle::keeper::Standings;
use tiktokshop_sandbox::Sandbox;
use tiktokshop_sandbox::fault::{Action, Fault};
use tiktokshop_sandbox::model::package::PackageStatus;
use tiktokshop_store::SqliteStore;

const LIST: &str = "order.get_order_list";

async fn sandbox() -> Sandbox {
    Sandbox::builder().start().await.unwrap()
}

fn settings(sandbox: &Sandbox) -> Value {
    json!({
        "app_key": sandbox.app_key, "app_secret": sandbox.app_secret, "service_id": sandbox.service_id,
        "access_token": sandbox.access_token, "shop_cipher": sandbox.shops[0].cipher,
        "api_url": sandbox.api_url, "auth_url": sandbox.auth_url,
        "retry": {"base": 0.0, "jitter": 0.0},
    })
}

fn open(settings: &Value) -> Client {
    Client::open(&settings.to_string(), Ports::default()).unwrap()
}

fn json_of(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

fn told(failure: &Failure) -> Value {
    serde_json::from_str(&failure.json()).unwrap()
}

#[tokio::test]
async fn a_call_returns_its_response_and_what_support_asks_for() {
    let sandbox = sandbox().await;
    let client = open(&settings(&sandbox));
    let response = client.call(LIST, r#"{"params": {"page_size": 2}}"#, Vec::new()).await.unwrap();
    assert_eq!((response.http_status, response.attempts, response.version.as_str()), (200, 1, "202309"));
    assert_eq!(json_of(&response.data)["orders"].as_array().unwrap().len(), 2);
    assert_eq!(json_of(&response.body)["data"], json_of(&response.data));
    assert_eq!(response.request_id, client.last_request_id());
    assert!(response.headers.iter().any(|(name, _)| name == "date"));
    let same = client.call("Order.getOrderList", r#"{"query": {"page_size": 2}, "body": {}}"#, Vec::new());
    assert_eq!(same.await.unwrap().data, response.data);
    let raw =
        client.request("POST", "/order/202309/orders/search", r#"{"query": {"page_size": 2}}"#, Vec::new());
    assert_eq!(raw.await.unwrap().data, response.data);
}

#[tokio::test]
async fn a_failure_is_told_whole() {
    let sandbox = sandbox().await;
    let client = open(&settings(&sandbox));
    let failure = client.call(LIST, r#"{"params": {"page_sise": 2}}"#, Vec::new()).await.unwrap_err();
    let known = told(&failure);
    assert_eq!(
        (&known["kind"], &known["code"], &known["attempts"]),
        (&json!("invalid_request"), &json!(null), &json!(0))
    );
    assert_eq!(known["hint"]["values"]["near"], "page_size", "{known}");
    assert_eq!(
        (&known["hint"]["id"], &known["parameter"]),
        (&json!("unknown_parameter_near"), &json!("page_sise"))
    );
    let stranger = client.with(r#"{"access_token": "TTP_nobody"}"#).unwrap();
    let failure = stranger.call(LIST, r#"{"params": {"page_size": 2}}"#, Vec::new()).await.unwrap_err();
    let known = told(&failure);
    assert_eq!((&known["kind"], &known["operation"]), (&json!("token_invalid"), &json!(LIST)));
    assert!(
        known["request_id"].is_string()
            && known["hint"]["text"].is_string()
            && known["http_status"].is_number()
    );
    for wrong in ["{", r#"{"parms": {}}"#, r#"{"options": {"timeout": -1}}"#, "[]"] {
        let failure = client.call(LIST, wrong, Vec::new()).await.unwrap_err();
        assert_eq!(failure.kind(), "invalid_request", "{wrong}");
    }
}

#[tokio::test]
async fn settings_that_are_wrong_are_told() {
    for (wrong, kind) in [
        (json!({}), "configuration"),
        (json!({"app_key": "k", "app_secret": "s", "api_url": "ftp://x"}), "configuration"),
        (json!({"app_key": "k", "app_secret": "s", "timout": 3}), "invalid_request"),
        (json!({"app_key": "k", "app_secret": "s", "store": {"kind": "own"}}), "configuration"),
        (
            json!({"app_key": "k", "app_secret": "s", "store": {"kind": "sqlite", "path": "x", "key": "short"}}),
            "configuration",
        ),
    ] {
        let failure = Client::open(&wrong.to_string(), Ports::default()).err().unwrap();
        assert_eq!(failure.kind(), kind, "{wrong}");
        assert!(!failure.json().contains("short"));
    }
}

#[tokio::test]
async fn a_handle_of_nobody_is_refused() {
    let client = open(&settings(&sandbox().await));
    for (options, what) in [
        (r#"{"shop_id": ""}"#, "the shop id is required"),
        (r#"{"shop_id": " "}"#, "the shop id is required"),
        (r#"{"category_asset": ""}"#, "the category asset is required"),
        (r#"{"account": ""}"#, "the account is required"),
    ] {
        let failure = told(&client.with(options).err().unwrap());
        assert_eq!(failure["kind"], "invalid_request");
        assert!(failure["detail"].as_str().unwrap().starts_with(what), "{failure}");
        assert!(failure["hint"]["id"].is_string(), "{failure}");
    }
    assert!(client.with(r#"{"shop_id": null}"#).is_ok(), "what is not given is not changed");
}

#[tokio::test]
async fn pages_are_walked_and_resumed() {
    let sandbox = sandbox().await;
    let client = open(&settings(&sandbox));
    let walk = client.pages(LIST, r#"{"params": {"page_size": 3}, "limit": 5}"#).unwrap();
    let first = walk.next().await.unwrap().unwrap();
    assert_eq!((first.count, first.total.is_some()), (3, true));
    assert_eq!(walk.next().await.unwrap().unwrap().count, 2, "the limit cuts the second page");
    assert!(walk.next().await.unwrap().is_none());
    let input = json!({"params": {"page_size": 3}, "page_token": first.next_page_token}).to_string();
    let resumed = client.pages(LIST, &input).unwrap().next().await.unwrap().unwrap();
    let ids = |data: &[u8]| json_of(data)["orders"][0]["id"].clone();
    assert_ne!(ids(&resumed.response.data), ids(&first.response.data));
}

#[tokio::test]
async fn a_step_that_is_cancelled_drops_its_request_and_ends_the_walk() {
    let sandbox = sandbox().await;
    let client = open(&settings(&sandbox));
    let walk = client.pages(LIST, r#"{"params": {"page_size": 3}}"#).unwrap();
    let first = walk.next().await.unwrap().unwrap();
    sandbox.inject(Fault::new(Action::Slow { ms: 60_000 }).operation(LIST));
    let stepping = walk.clone();
    let step = tokio::spawn(async move { stepping.next().await.map(drop) });
    let is_met = || sandbox.state(|state| state.faults.list().iter().any(|(_, _, fired)| *fired > 0));
    while !is_met() {
        tokio::task::yield_now().await;
    }
    step.abort();
    assert!(step.await.unwrap_err().is_cancelled());
    // Outside any runtime, as a garbage collector drops things.
    let told = walk.next().await.unwrap_err();
    assert_eq!((told.kind(), told.0.next_page_token()), ("paging", first.next_page_token.as_deref()));
    std::thread::spawn(move || drop(walk)).join().unwrap();
}

#[tokio::test]
async fn time_is_walked_in_pages_each_item_once() {
    let sandbox = sandbox().await;
    let client = open(&settings(&sandbox));
    let all = client.pages(LIST, "{}").unwrap().next().await.unwrap().unwrap();
    let now = sandbox.now();
    let input = json!({"from": now - 90 * 86_400, "to": now + 86_400, "step": 86_400 * 10, "page_size": 3})
        .to_string();
    let walk = client.windows(LIST, &input).unwrap();
    let mut ids = Vec::new();
    while let Some(page) = walk.next().await.unwrap() {
        let data = json_of(&page.response.data);
        ids.extend(
            data[page.path].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()),
        );
    }
    let found = ids.len() as u64;
    ids.sort();
    ids.dedup();
    assert_eq!((ids.len() as u64, Some(found)), (found, all.total));
    assert_eq!(client.windows(LIST, "{}").err().unwrap().kind(), "invalid_request");
}

#[tokio::test]
async fn items_before_a_failure_are_handed_over() {
    let sandbox = sandbox().await;
    let client = open(&settings(&sandbox));
    let now = sandbox.now();
    let input = json!({"from": now - 900 * 86_400, "to": now + 86_400, "step": 86_400 * 900, "page_size": 3})
        .to_string();
    let walk = client.windows(LIST, &input).unwrap();
    let first = walk.next().await.unwrap().unwrap();
    assert_eq!(first.count, 3);
    sandbox.inject(Fault::new(Action::Status { status: 500 }).operation(LIST));
    let failure = walk.next().await.unwrap_err();
    assert_eq!((failure.kind(), failure.0.next_page_token()), ("server", first.next_page_token.as_deref()));
    assert!(walk.next().await.unwrap().is_none());
}

#[tokio::test]
async fn files_go_up_from_memory_and_from_disk() {
    let sandbox = sandbox().await;
    let client = open(&settings(&sandbox));
    let png = tiktokshop_sandbox::pdf::png();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("main.png");
    std::fs::write(&path, &png).unwrap();
    for source in
        [FileSource::Bytes(png.clone().into()), FileSource::Path(path.to_string_lossy().into_owned())]
    {
        let file = File { field: "data".into(), source, name: None, content_type: None };
        let response = client.call("product.upload_product_image", "{}", vec![file]).await.unwrap();
        assert!(json_of(&response.data)["uri"].is_string());
    }
}

#[tokio::test]
async fn a_refresh_token_given_by_hand_is_used() {
    let sandbox = sandbox().await;
    let mut settings = settings(&sandbox);
    settings["refresh_token"] = json!(sandbox.refresh_token);
    let client = open(&settings);
    let now = sandbox.now();
    sandbox.world(|world| world.tokens.expire_access(None, now));
    let response = client.call(LIST, r#"{"params": {"page_size": 2}}"#, Vec::new()).await.unwrap();
    assert_eq!(response.attempts, 2);
    assert_eq!(client.call(LIST, r#"{"params": {"page_size": 2}}"#, Vec::new()).await.unwrap().attempts, 1);
}

/// A store as another language would implement it.
#[derive(Default)]
struct Table(Mutex<HashMap<String, Value>>);

#[async_trait]
impl Port for Table {
    fn implements(&self, question: &str) -> bool {
        matches!(question, "load" | "save")
    }

    async fn ask(&self, question: &str, arguments: String) -> Result<String, PortFailure> {
        let asked = json_of(arguments.as_bytes());
        let mut records = self.0.lock().unwrap();
        let key = asked["open_id"].to_string();
        match question {
            "load" => Ok(records.get(&key).cloned().unwrap_or_default().to_string()),
            _ => Ok(records.insert(key, asked).is_some().to_string()),
        }
    }
}

/// A store whose errors quote what it cannot write.
struct Quoting;

#[async_trait::async_trait]
impl Port for Quoting {
    fn implements(&self, question: &str) -> bool {
        matches!(question, "load" | "save")
    }

    async fn ask(&self, question: &str, arguments: String) -> Result<String, PortFailure> {
        if question == "load" {
            Ok(String::new())
        } else {
            Err(format!("no such column in {arguments}").into())
        }
    }
}

#[tokio::test]
async fn a_store_that_quotes_tokens_is_told_without_them() {
    let sandbox = sandbox().await;
    let mut settings = settings(&sandbox);
    settings["store"] = json!({"kind": "own"});
    settings["env"] = json!(false);
    let ports = Ports { store: Some(Arc::new(Quoting)), ..Ports::default() };
    let client = Client::open(&settings.to_string(), ports).unwrap();
    let record = json!({"open_id": "me", "access_token": "secret-a", "refresh_token": "TTP_secret-r"});
    let failure = client.tokens("save", &record.to_string()).await.unwrap_err();
    let told = format!("{failure:?} {}", failure.json());
    assert!(told.contains("no such column") && told.contains("[redacted]"), "{told}");
    assert!(!told.contains("secret-"), "{told}");
}

#[tokio::test]
async fn a_standing_is_what_the_tokens_tell_and_what_a_keeper_noted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let (access_ends, ends, warned) = (4_000_000_000_i64, 4_100_000_000_i64, 4_050_000_000_i64);
    let record = json!({
        "open_id": "me", "access_token": "a", "access_token_expires_at": access_ends,
        "refresh_token": "r", "refresh_token_expires_at": ends,
    });
    let stands = async |client: &Client| {
        json_of(client.tokens("standing", r#"{"open_id": "me"}"#).await.unwrap().as_bytes())
    };
    let with = |store: Value| open(&json!({"app_key": "app", "app_secret": "secret", "store": store}));
    let told = |standing: &str, ends_at: i64, shops: &[&str]| json!({"open_id": "me", "standing": standing, "ends_at": ends_at, "inactive_shops": shops});

    let client = with(json!({"kind": "sqlite", "path": path}));
    for client in [&client, &with(json!({"kind": "memory"}))] {
        client.tokens("save", &record.to_string()).await.unwrap();
        assert_eq!(stands(client).await, told("active", ends, &[]));
    }
    let (keeper, account) = (SqliteStore::open(&path).await.unwrap(), AccountId::new("app", "me"));
    keeper.warned(&account, warned, access_ends).await.unwrap();
    assert_eq!(stands(&client).await, told("expiring", warned, &[]));
    keeper.shop_active(&account, "7", false).await.unwrap();
    assert_eq!(stands(&client).await, told("shop_inactive", warned, &["7"]));
}

#[derive(Default)]
struct Notes(Mutex<Vec<String>>);

impl Watcher for Notes {
    fn tell(&self, event: &str, text: String) {
        self.0.lock().unwrap().push(format!("{event} {text}"));
    }

    fn wants_bodies(&self) -> bool {
        true
    }
}

#[tokio::test]
async fn a_seller_authorizes_into_a_store_of_the_binding() {
    let sandbox = sandbox().await;
    let mut settings = settings(&sandbox);
    settings["access_token"] = json!(null);
    settings["shop_cipher"] = json!(null);
    settings["store"] = json!({"kind": "own"});
    let (table, notes) = (Arc::new(Table::default()), Arc::new(Notes::default()));
    let ports = Ports { store: Some(table.clone()), watcher: Some(notes.clone()), ..Ports::default() };
    let client = Client::open(&settings.to_string(), ports).unwrap();

    let link = json!({"host": sandbox.auth_url, "note": "tenant 7"}).to_string();
    let begun = json_of(client.oauth("begin", &link).await.unwrap().as_bytes());
    let callback = approve(begun["url"].as_str().unwrap(), &sandbox).await;
    let done = client.oauth("complete", &json!({"url": callback}).to_string()).await.unwrap();
    assert!(!done.contains("ROW_access"), "{done}");
    let done = json_of(done.as_bytes());
    assert_eq!((&done["note"], &done["record"]["access_token"]), (&json!("tenant 7"), &json!("[redacted]")));

    let shop = client.with(&json!({"shop_id": done["shops"][0]["id"]}).to_string()).unwrap();
    let response = shop.call(LIST, r#"{"params": {"page_size": 2}}"#, Vec::new()).await.unwrap();
    assert_eq!(response.http_status, 200);
    let account = json!({"open_id": done["open_id"]}).to_string();
    let before = client.tokens("access_token", &account).await.unwrap();
    client.tokens("refresh", &account).await.unwrap();
    assert_ne!(client.tokens("access_token", &account).await.unwrap(), before);

    let notes = notes.0.lock().unwrap().join("\n");
    assert!(notes.contains("request {") && notes.contains("response {") && notes.contains("refresh {"));
    let tokens: Vec<String> =
        table.0.lock().unwrap().values().map(|one| one["access_token"].to_string()).collect();
    for secret in tokens
        .iter()
        .map(|token| token.trim_matches('"'))
        .chain([before.trim_matches('"'), &sandbox.app_secret])
    {
        assert!(!notes.contains(secret), "a secret was told");
    }
}

/// Clicks "approve" on the consent page. Returns where the browser is sent.
async fn approve(link: &str, sandbox: &Sandbox) -> String {
    let http = tiktokshop_sandbox::webhook::sender::client().unwrap();
    let (page, query) = link.split_once('?').unwrap();
    let form = format!("{query}&open_id={}&decision=approve", sandbox.accounts[0].open_id);
    let request = http.post(page).header("content-type", "application/x-www-form-urlencoded").body(form);
    let answer = request.send().await.unwrap();
    answer.headers()["location"].to_str().unwrap().to_owned()
}

#[tokio::test]
async fn webhooks_are_verified_without_a_client() {
    let made = sign_test_event(
        &json!({"app_key": "k", "app_secret": "s", "type": 1, "data": {"order_id": 576_653_688_135_258_178_u64}}).to_string(),
    );
    let made = json_of(made.unwrap().as_bytes());
    let (body, signature) = (made["body"].as_str().unwrap(), made["signature"].as_str().unwrap());
    let webhooks = Webhooks::open(r#"{"apps": [["other", "x"], ["k", "s"]], "max_age": 600}"#).unwrap();
    webhooks.verify(body.as_bytes(), signature).unwrap();
    let event = webhooks.construct_event(body.as_bytes(), signature).unwrap();
    assert!(event.contains("576653688135258178"));
    let event = json_of(event.as_bytes());
    assert_eq!((&event["type"], &event["app_key"]), (&json!("ORDER_STATUS_CHANGE"), &json!("k")));
    let failure = webhooks.construct_event(b"{}", signature).unwrap_err();
    assert_eq!(failure.kind(), "webhook_signature");
}

#[tokio::test]
async fn a_label_is_downloaded_and_written() {
    let sandbox = sandbox().await;
    let client = open(&settings(&sandbox));
    let shop = sandbox.shops[0].id.clone();
    let package = sandbox.world(|world| {
        let mut all = world.domains.fulfillment.packages.values();
        let arranged = |status| status == PackageStatus::Processing;
        let found = all.find(|one| {
            one.shop_id == shop && one.kind == "TIKTOK" && !one.by_tiktok && arranged(one.status)
        });
        found.unwrap().id.clone()
    });
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("label.pdf");
    let label =
        client.download_label(&package, &json!({"path": path, "poll": 0.05}).to_string()).await.unwrap();
    assert_eq!((label.content_type.as_str(), label.extension), ("application/pdf", "pdf"));
    assert_eq!(Bytes::from(std::fs::read(path).unwrap()), label.content);
}

#[tokio::test]
async fn the_clock_of_a_test_can_be_set() {
    let sandbox = sandbox().await;
    let mut settings = settings(&sandbox);
    settings["clock"] = json!(sandbox.now());
    let client = open(&settings);
    assert!(client.set_time(sandbox.now()));
    client.call(LIST, r#"{"params": {"page_size": 2}}"#, Vec::new()).await.unwrap();
    assert!(!open(&self::settings(&sandbox)).set_time(0));
    assert_eq!(
        client
            .reopened()
            .unwrap()
            .call(LIST, r#"{"params": {"page_size": 2}}"#, Vec::new())
            .await
            .unwrap()
            .attempts,
        1
    );
}
