//! Events: read without gaps, waited for, streamed, handed out until they are handled.

use bytes::Bytes;
use reqwest::Method;
use serde_json::json;
use tiktokshop_lifecycle::access::Scope;
use tiktokshop_lifecycle::inbox::{Arrival, Source};
use tiktokshop_lifecycle::requests::RequestEntry;
use tiktokshop_lifecycle::sync::{Mirror, MirrorKind};

use super::stage::{App, Stage, told};
use crate::support::{Base, on_both};

on_both! {
    a_reader_that_goes_on_misses_nothing
    a_waiting_reader_hears_of_an_event_when_it_comes
    events_are_streamed_and_continued_by_the_last_id
    a_limited_key_sees_the_events_of_its_shops
    an_event_is_handed_out_until_it_is_handled
    a_key_that_is_revoked_hears_nothing_more
    copies_and_the_log_are_read
    an_administrator_refreshes_a_token_now
}

/// Keeps an event for the server's consumers.
async fn keep(stage: &Stage, id: &str, owner: &str, body: &str) {
    let mut arrival =
        Arrival::new(Source::Webhook, &stage.sandbox.app_key, id, "ORDER_STATUS_CHANGE", 1_700_000_000);
    arrival.owner = owner.to_owned();
    arrival.subject = "order:1".to_owned();
    arrival.body = Bytes::copy_from_slice(body.as_bytes());
    let consumers: Vec<&str> = stage.server.shared().consumers().iter().map(String::as_str).collect();
    stage.store.keep(&[arrival], &consumers).await.unwrap();
}

async fn a_reader_that_goes_on_misses_nothing(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[]).await;
    for number in 0..5 {
        keep(&stage, &format!("n{number}"), "7", r#"{"n": 12345678901234567890.0}"#).await;
    }
    let (mut found, mut after) = (Vec::new(), 0);
    loop {
        let page = app.read(&format!("/v1/events?source=webhook&limit=2&after={after}"), 200).await;
        let events = page["events"].as_array().unwrap();
        if events.is_empty() {
            break;
        }
        found.extend(events.iter().map(|event| event["notification_id"].as_str().unwrap().to_owned()));
        after = page["next"].as_i64().unwrap();
    }
    assert_eq!(found, ["n0", "n1", "n2", "n3", "n4"]);
    let text = app.get("/v1/events?source=webhook&limit=1").await.text().await.unwrap();
    assert!(text.contains(r#"{"n": 12345678901234567890.0}"#), "the body is not what came: {text}");
    let seq = app.read("/v1/events?source=webhook&limit=1", 200).await["events"][0]["seq"].as_i64().unwrap();
    assert_eq!(app.read(&format!("/v1/events/{seq}"), 200).await["notification_id"], "n0");
    assert_eq!(app.read("/v1/events?type=OTHER", 200).await["events"], json!([]));
    let problem = app.read("/v1/events?typ=OTHER", 422).await;
    assert_eq!(problem["hint"], "Did you mean `type`?");
}

async fn a_waiting_reader_hears_of_an_event_when_it_comes(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[]).await;
    let waiting = tokio::spawn(async move { app.read("/v1/events?source=webhook&wait=60", 200).await });
    keep(&stage, "late", "7", "{}").await;
    assert_eq!(waiting.await.unwrap()["events"][0]["notification_id"], "late");
}

async fn events_are_streamed_and_continued_by_the_last_id(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[]).await;
    keep(&stage, "n0", "7", "{\n\"a\": 1}").await;
    let request = app.request(Method::GET, "/v1/events?source=webhook").header("accept", "text/event-stream");
    let mut stream = request.send().await.unwrap();
    assert_eq!(stream.headers()["content-type"], "text/event-stream");
    let mut text = String::new();
    while !text.contains("\n\n") {
        text += &String::from_utf8_lossy(&stream.chunk().await.unwrap().unwrap());
    }
    let line =
        |start: &str| text.lines().find_map(|line| line.strip_prefix(start)).unwrap().trim().to_owned();
    assert_eq!(line("event:"), "ORDER_STATUS_CHANGE");
    let id = line("id:");
    keep(&stage, "n1", "7", "{}").await;
    let request = app.request(Method::GET, "/v1/events?source=webhook").header("accept", "text/event-stream");
    let mut next = request.header("last-event-id", id).send().await.unwrap();
    let text = String::from_utf8_lossy(&next.chunk().await.unwrap().unwrap()).into_owned();
    assert!(text.contains("\"n1\"") && !text.contains("\"n0\""), "{text}");
}

async fn a_limited_key_sees_the_events_of_its_shops(base: Base) {
    let stage = Stage::start(base).await;
    for (id, owner) in [("a", "7"), ("b", "8"), ("c", "9"), ("d", "")] {
        keep(&stage, id, owner, "{}").await;
    }
    for (shops, wanted) in [(vec!["8"], vec!["b"]), (vec!["7", "9"], vec!["a", "c"])] {
        let app = stage.app(Scope::Read, &shops).await;
        let events = app.read("/v1/events", 200).await["events"].clone();
        let ids: Vec<&str> = events
            .as_array()
            .unwrap()
            .iter()
            .map(|event| event["notification_id"].as_str().unwrap())
            .collect();
        assert_eq!(ids, wanted);
        assert_eq!(app.get("/v1/events?owner=10").await.status(), 403);
    }
    let all = stage.app(Scope::Read, &[]).await.read("/v1/events?source=webhook", 200).await;
    let first = all["events"][0]["seq"].as_i64().unwrap();
    let app = stage.app(Scope::Read, &["8"]).await;
    assert_eq!(app.get(&format!("/v1/events/{first}")).await.status(), 404);
}

async fn an_event_is_handed_out_until_it_is_handled(base: Base) {
    let stage = Stage::with(base, &[("consumers", "shop")]).await;
    let (app, admin) = (stage.app(Scope::Write, &[]).await, stage.app(Scope::Admin, &[]).await);
    keep(&stage, "first", "7", "{}").await;
    keep(&stage, "second", "7", "{}").await;
    // The server tells of its authorizations, too.
    let claim = || async {
        let form = json!({"worker": "w", "limit": 100});
        let mut claims = told(app.post("/v1/consumers/shop/claim", &form).await, 200).await["claims"].take();
        claims.as_array_mut().unwrap().retain(|claim| claim["event"]["source"] == "webhook");
        claims
    };
    let claims = claim().await;
    assert_eq!(claims.as_array().unwrap().len(), 1, "one at a time for a subject: {claims}");
    assert_eq!((&claims[0]["event"]["notification_id"], &claims[0]["attempt"]), (&json!("first"), &json!(1)));
    let path = "/v1/consumers/shop/finish";
    let retried = json!({"retry": [{"claim": claims[0]["claim"], "after": 0, "error": "a failure"}]});
    assert_eq!(told(app.post(path, &retried).await, 200).await["finished"], 1);
    let again = claim().await;
    assert_eq!((&again[0]["event"]["notification_id"], &again[0]["attempt"]), (&json!("first"), &json!(2)));
    let old = json!({"done": [claims[0]["claim"]]});
    assert_eq!(told(app.post(path, &old).await, 200).await["lost"], json!([claims[0]["claim"]]));
    told(app.post(path, &json!({"done": [again[0]["claim"]]})).await, 200).await;
    let second = claim().await;
    assert_eq!(second[0]["event"]["notification_id"], "second");
    let dead = json!({"dead": [{"claim": second[0]["claim"], "error": "no use"}]});
    told(app.post(path, &dead).await, 200).await;
    let listed = app.read("/v1/consumers/shop/deliveries?state=dead", 200).await;
    assert_eq!(
        (&listed["deliveries"][0]["error"], listed["deliveries"].as_array().unwrap().len()),
        (&json!("no use"), 1)
    );
    let replay = "/v1/consumers/shop/replay";
    assert_eq!(app.post(replay, &json!({"state": "dead"})).await.status(), 403);
    assert_eq!(admin.post(replay, &json!({})).await.status(), 422, "a replay of all must be said");
    assert_eq!(told(admin.post(replay, &json!({"state": "dead"})).await, 200).await["replayed"], 1);
    assert_eq!(claim().await[0]["event"]["notification_id"], "second");
    assert_eq!(app.post("/v1/consumers/effects/claim", &json!({})).await.status(), 403);
    let problem = told(app.post("/v1/consumers/nobody/claim", &json!({})).await, 404).await;
    assert!(problem["hint"].as_str().unwrap().contains("shop"), "{problem}");
}

async fn a_key_that_is_revoked_hears_nothing_more(base: Base) {
    let stage = Stage::with(base, &[("consumers", "shop")]).await;
    hold_what_the_server_tells(&stage).await;
    let [(streaming, stream), (waiting, wait), (claiming, claim)] =
        [new_key(&stage).await, new_key(&stage).await, new_key(&stage).await];
    let request =
        stream.request(Method::GET, "/v1/events?source=webhook").header("accept", "text/event-stream");
    let mut stream = request.send().await.unwrap();
    let wait = tokio::spawn(async move { wait.read("/v1/events?source=webhook&wait=60", 401).await });
    let form = json!({"worker": "thief", "wait": 60});
    let claim =
        tokio::spawn(async move { told(claim.post("/v1/consumers/shop/claim", &form).await, 401).await });
    for id in [&streaming, &waiting, &claiming] {
        is_let_in(&stage, id).await;
        assert!(stage.keyring().revoke(id).await.unwrap());
    }
    keep(&stage, "secret", "7", "{}").await;
    for problem in [wait.await.unwrap(), claim.await.unwrap()] {
        assert!(problem.to_string().contains("since the request began"), "{problem}");
    }
    while let Ok(Some(chunk)) = stream.chunk().await {
        assert!(!String::from_utf8_lossy(&chunk).contains("secret"), "the stream goes on");
    }
}

/// The events of the server's authorizations are handed out and not finished, so that those who claim wait.
async fn hold_what_the_server_tells(stage: &Stage) {
    let app = stage.app(Scope::Write, &[]).await;
    let form = json!({"worker": "w", "limit": 100, "lease": 600, "wait": 60});
    let mut held = 0;
    while held < stage.sandbox.accounts.len() {
        held += told(app.post("/v1/consumers/shop/claim", &form).await, 200).await["claims"]
            .as_array()
            .unwrap()
            .len();
    }
}

/// The id of a key, and an app that uses it.
async fn new_key(stage: &Stage) -> (String, App) {
    let (key, secret) = stage.keyring().create("a test", Scope::Write, Vec::new(), None).await.unwrap();
    (key.id, stage.app_with(secret.expose()))
}

/// Waits until a request with the key was let in.
async fn is_let_in(stage: &Stage, id: &str) {
    while stage.keyring().recall(id).await.unwrap().unwrap().last_used_at.is_none() {
        tokio::task::yield_now().await;
    }
}

async fn copies_and_the_log_are_read(base: Base) {
    let stage = Stage::start(base).await;
    let (shop, app_key) = (stage.shop(), stage.sandbox.app_key.clone());
    let app = stage.app(Scope::Read, &[&shop]).await;
    let body = r#"{"id": "5", "total": 10000000000000000.10}"#;
    let mirror = Mirror {
        app_key: app_key.clone(),
        shop_id: shop.clone(),
        kind: MirrorKind::Order,
        id: "5".to_owned(),
        parent: String::new(),
        update_time: 9,
        deleted: false,
        origin: "order.get_order_list".to_owned(),
        read_at: 1000,
        body: Bytes::from_static(body.as_bytes()),
    };
    stage.store.apply(&[mirror], &[], &[], None).await.unwrap();
    let text = app.get(&format!("/v1/shops/{shop}/orders/5")).await.text().await.unwrap();
    assert!(text.contains(body), "{text}");
    assert_eq!(app.read(&format!("/v1/shops/{shop}/orders"), 200).await["items"][0]["id"], "5");
    assert_eq!(app.get(&format!("/v1/shops/{shop}/orders/6")).await.status(), 404);
    assert_eq!(app.get(&format!("/v1/shops/{shop}/orderz/5")).await.status(), 404);
    let sync = app.read(&format!("/v1/shops/{shop}/sync"), 200).await;
    assert_eq!(sync["kinds"][0], json!({"kind": "order", "copies": 1, "comparing": false}));

    let entry = RequestEntry {
        call_id: "c-1".to_owned(),
        app_key,
        operation: "order.get_order_list".to_owned(),
        shop_id: shop.clone(),
        parameters: r#"{"page_size":2}"#.to_owned(),
        kind: "timeout".to_owned(),
        ..RequestEntry::default()
    };
    stage.store.log_requests(&[entry]).await.unwrap();
    let log = app.read(&format!("/v1/requests?shop={shop}&failed=1&id=c-1"), 200).await;
    assert_eq!(
        (&log["requests"][0]["kind"], &log["requests"][0]["parameters"]["page_size"]),
        (&json!("timeout"), &json!(2))
    );
    assert_eq!(app.get("/v1/requests").await.status(), 403, "it would show other shops");
}

async fn an_administrator_refreshes_a_token_now(base: Base) {
    let stage = Stage::start(base).await;
    let admin = stage.app(Scope::Admin, &[]).await;
    let seller = &stage.sandbox.accounts[0];
    let path = format!("/v1/accounts/{}/refresh", seller.open_id);
    let account = told(admin.post(&path, &json!({})).await, 200).await;
    assert_eq!((&account["open_id"], &account["status"]), (&json!(seller.open_id), &json!("active")));
    assert_eq!(admin.post("/v1/accounts/nobody/refresh", &json!({})).await.status(), 404);
    let listed = format!("/v1/shops/{}/call/order.get_order_list", stage.shop());
    assert_eq!(admin.post(&listed, &json!({"page_size": 1})).await.status(), 200);
}
