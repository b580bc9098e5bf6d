//! Who gets in, and what a key allows.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use tiktokshop_lifecycle::access::Scope;

use super::stage::{FIRST, Stage, told};
use crate::support::{Base, on_both};

on_both! {
    nobody_gets_in_without_a_key_that_works
    a_read_key_changes_nothing
    a_limited_key_stays_in_its_shops
    an_administrator_makes_and_revokes_keys
    a_key_that_sends_too_fast_is_told_when_to_come_again
}

async fn nobody_gets_in_without_a_key_that_works(base: Base) {
    let stage = Stage::start(base).await;
    let (key, secret) = stage.keyring().create("php", Scope::Read, Vec::new(), None).await.unwrap();
    let (_, short) =
        stage.keyring().create("short", Scope::Read, Vec::new(), Some(Duration::ZERO)).await.unwrap();
    let url = format!("http://{}/v1/shops", stage.server.address());
    let bare = stage.http.get(&url).send().await.unwrap();
    assert_eq!(bare.headers()["www-authenticate"], "Bearer");
    assert_eq!(told(bare, 401).await["kind"], "unauthorized");
    let almost = &secret.expose()[..secret.expose().len() - 1];
    let long = "x".repeat(5000);
    for wrong in ["", "x", almost, short.expose(), &key.id, "' OR 1=1 --", &long] {
        assert_eq!(stage.app_with(wrong).get("/v1/shops").await.status(), 401, "{wrong:?} got in");
    }
    let in_query = stage.http.get(format!("{url}?key={}", secret.expose())).send().await.unwrap();
    assert_eq!(in_query.status(), 401, "a key in a URL would be logged");
    assert_eq!(stage.app_with(secret.expose()).get("/v1/shops").await.status(), 200);
    stage.keyring().revoke(&key.id).await.unwrap();
    assert_eq!(stage.app_with(secret.expose()).get("/v1/shops").await.status(), 401, "it was revoked");
}

async fn a_read_key_changes_nothing(base: Base) {
    let stage = Stage::start(base).await;
    let (read, write) = (stage.app(Scope::Read, &[]).await, stage.app(Scope::Write, &[]).await);
    let path = format!("/v1/shops/{}/call/product.delete_products", stage.shop());
    let body = json!({"product_ids": ["1"]});
    let problem = told(read.post(&path, &body).await, 403).await;
    assert!(problem["detail"].as_str().unwrap().contains("`write`"), "{problem}");
    assert_ne!(write.post(&path, &body).await.status(), 403);
    let named = format!("{path}?version=209912");
    assert_eq!(read.post(&named, &body).await.status(), 403, "a version that is not known may change things");
}

async fn a_limited_key_stays_in_its_shops(base: Base) {
    let stage = Stage::start(base).await;
    let others = &stage.sandbox.accounts[1].shops;
    let (own, other) = (stage.shop(), others[0].id.clone());
    let app = stage.app(Scope::Write, &[&own]).await;
    let list = |shop: &str| format!("/v1/shops/{shop}/call/order.get_order_list");
    assert_eq!(app.post(&list(&own), &json!({"page_size": 1})).await.status(), 200);
    for path in [list(&other), list("1"), "/v1/call/authorization.get_authorized_shop".to_owned()] {
        assert_eq!(app.post(&path, &json!({})).await.status(), 403, "{path}");
    }
    let all = format!("/v1/shops/{own}/call/authorization.get_authorized_shop");
    assert_eq!(app.post(&all, &json!({})).await.status(), 403, "it shows the seller's other shops");
    let cipher = json!({"shop_cipher": others[0].cipher, "$query": {"shop_cipher": others[0].cipher}});
    assert_eq!(app.post(&list(&own), &cipher).await.status(), 422, "a cipher of another shop was taken");
    assert_eq!(app.get(&format!("/v1/shops/{other}")).await.status(), 403);
    let shops = app.read("/v1/shops", 200).await;
    let ids: Vec<&Value> = shops["shops"].as_array().unwrap().iter().map(|shop| &shop["id"]).collect();
    assert_eq!(ids, [&json!(own)]);
    let accounts = app.read("/v1/accounts", 200).await;
    assert_eq!(accounts["accounts"].as_array().unwrap().len(), 1, "{accounts}");
}

async fn an_administrator_makes_and_revokes_keys(base: Base) {
    let stage = Stage::start(base).await;
    let admin = stage.app_with(FIRST);
    let form = json!({"name": "go", "scope": "write", "shops": [stage.shop()], "expires_in": 60});
    let made = told(admin.post("/v1/keys", &form).await, 201).await;
    let key = made["key"].as_str().unwrap();
    assert!(key.starts_with("tts_") && made["expires_at"].is_i64(), "{made}");
    assert_eq!(stage.app_with(key).get(&format!("/v1/shops/{}", stage.shop())).await.status(), 200);
    let listed = admin.read("/v1/keys", 200).await;
    assert_eq!((&listed["keys"][0]["id"], &listed["keys"][0]["scope"]), (&made["id"], &json!("write")));
    assert!(listed["keys"][0]["last_used_at"].is_i64() && !listed.to_string().contains("tts_"), "{listed}");
    let path = format!("/v1/keys/{}", made["id"].as_str().unwrap());
    let revoked = admin.request(Method::DELETE, &path).send().await.unwrap();
    assert_eq!(revoked.status(), 204);
    assert_eq!(stage.app_with(key).get("/v1/shops").await.status(), 401);
    for (wrong, word) in [
        (json!({"name": "x", "scope": "root"}), "scope"),
        (json!({"name": "x", "scope": "read", "expire_in": 5}), "expires_in"),
        (json!({"name": " ", "scope": "read"}), "name"),
        (json!({"name": "x", "scope": "admin", "shops": ["1"]}), "admin"),
    ] {
        let problem = told(admin.post("/v1/keys", &wrong).await, 422).await;
        assert!(problem.to_string().contains(word), "{problem}");
    }
}

async fn a_key_that_sends_too_fast_is_told_when_to_come_again(base: Base) {
    let stage = Stage::with(base, &[("api_rate", "1")]).await;
    let (fast, other) = (stage.app(Scope::Read, &[]).await, stage.app(Scope::Read, &[]).await);
    let mut refused = None;
    for _ in 0..20 {
        let response = fast.get("/v1/operations?search=nothing-has-this").await;
        if response.status() == 429 {
            refused = Some(response);
            break;
        }
    }
    let refused = refused.expect("twenty requests at once are more than one per second");
    assert_eq!(refused.headers()["retry-after"], "1");
    assert_eq!(told(refused, 429).await["kind"], "key_rate_limited");
    assert_eq!(other.get("/v1/shops").await.status(), 200, "another key is not held back");
}
