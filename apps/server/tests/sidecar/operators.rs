//! What operators do in the console, they can do over HTTP: look at all copies, compare one, and set a shop's webhook topics.

use std::time::Duration;

use serde_json::{Value, json};
use tiktokshop_lifecycle::access::Scope;
use tiktokshop_lifecycle::sync::MirrorKind;

use super::stage::{App, Stage, told};
use crate::support::{Base, on_both};

on_both! {
    a_full_compare_is_asked_for_and_repairs_what_differs
    the_topics_of_a_shop_are_shown_and_made_equal_now
    without_wanted_topics_they_are_left_alone
}

/// What a path shows, once it is as a test wants it.
async fn until(app: &App, path: &str, is_so: impl Fn(&Value) -> bool) -> Value {
    loop {
        let shown = app.read(path, 200).await;
        if is_so(&shown) {
            return shown;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn a_full_compare_is_asked_for_and_repairs_what_differs(base: Base) {
    let stage = Stage::with(base, &[("sync", "orders"), ("sync_interval", "0.1")]).await;
    let (shop, app_key) = (stage.shop(), stage.sandbox.app_key.clone());
    let (reader, app) = (stage.app(Scope::Read, &[]).await, stage.app(Scope::Write, &[]).await);
    let path = format!("/v1/shops/{shop}/sync");
    let copied = until(&reader, &path, |shown| shown["kinds"][0]["caught_up_at"].is_i64()).await;
    assert_eq!(
        (&copied["kinds"][0]["kind"], &copied["kinds"][0]["comparing"]),
        (&json!("order"), &json!(false))
    );
    let id = app.read(&format!("/v1/shops/{shop}/orders?limit=1"), 200).await["items"][0]["id"].clone();
    let id = id.as_str().unwrap();
    let load = || stage.store.load_mirror(&app_key, &shop, MirrorKind::Order, id);
    let truth = load().await.unwrap().unwrap();
    let mut broken = truth.clone();
    (broken.body, broken.read_at) = (b"{}".as_slice().into(), broken.read_at + 1);
    stage.store.apply(&[broken], &[], &[], None).await.unwrap();

    let compare = |kind: &str| format!("{path}/{kind}/compare");
    assert_eq!(reader.post(&compare("orders"), &json!({})).await.status(), 403);
    assert_eq!(app.post(&compare("skus"), &json!({})).await.status(), 404);
    let refused = told(app.post(&compare("returns"), &json!({})).await, 422).await;
    assert!(refused["detail"].as_str().unwrap().contains("returns"), "{refused}");
    told(app.post(&compare("orders"), &json!({})).await, 202).await;
    until(&reader, &path, |shown| shown["kinds"][0]["compared_at"].is_i64()).await;
    assert_eq!(load().await.unwrap().unwrap().body, truth.body);

    let all = reader.read(&format!("/v1/sync?search={shop}"), 200).await;
    assert_eq!((&all["sums"][0]["kind"], &all["sums"][0]["behind"]), (&json!("order"), &json!(0)));
    assert_eq!((&all["shops"][0]["shop_id"], all["shops"].as_array().unwrap().len()), (&json!(shop), 1));
    assert_eq!(reader.read("/v1/sync?behind=1", 200).await["shops"], json!([]));
    let limited = stage.app(Scope::Read, &[&shop]).await;
    assert_eq!(limited.get("/v1/sync").await.status(), 403, "it would show other shops");
}

async fn the_topics_of_a_shop_are_shown_and_made_equal_now(base: Base) {
    let address = "http://127.0.0.1:8080/tiktok/webhooks/all";
    let wanted = [("webhook_topics", "ORDER_STATUS_CHANGE,PACKAGE_UPDATE"), ("webhook_address", address)];
    let stage = Stage::with(base, &wanted).await;
    let shop = stage.shop();
    let (reader, app) = (stage.app(Scope::Read, &[]).await, stage.app(Scope::Write, &[&shop]).await);
    let (path, now) =
        (format!("/v1/shops/{shop}/subscriptions"), format!("/v1/shops/{shop}/subscriptions/equalize"));
    assert_eq!(reader.read(&path, 200).await["wanted"]["address"], address);
    assert_eq!(reader.post(&now, &json!({})).await.status(), 403);
    // The server's own pass may be at it.
    let made = loop {
        let response = app.post(&now, &json!({})).await;
        if response.status() != 409 {
            break told(response, 200).await;
        }
    };
    assert_eq!((&made["equal"], &made["topics"][0]["address"]), (&json!(true), &json!(address)), "{made}");
    let shown = reader.read(&path, 200).await;
    assert_eq!((&shown["equal"], shown["topics"].as_array().unwrap().len()), (&json!(true), 2));
    assert!(shown["checked_at"].is_i64());
    assert_eq!(app.post("/v1/shops/1/subscriptions/equalize", &json!({})).await.status(), 403);
}

async fn without_wanted_topics_they_are_left_alone(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Write, &[]).await;
    let shop = stage.shop();
    assert!(app.read(&format!("/v1/shops/{shop}/subscriptions"), 200).await.get("wanted").is_none());
    let refused =
        told(app.post(&format!("/v1/shops/{shop}/subscriptions/equalize"), &json!({})).await, 422).await;
    assert!(refused["hint"].as_str().unwrap().contains("webhook_topics"), "{refused}");
    let consumers = app.read("/v1/consumers", 200).await;
    assert_eq!(consumers["consumers"][0]["name"], "effects");
}
