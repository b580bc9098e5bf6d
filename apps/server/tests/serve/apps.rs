//! Two apps with a seller each, one of them added while the server runs.

use std::sync::Arc;

use crate::support::{Base, Site, header, on_both};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use reqwest::header::{AUTHORIZATION, COOKIE, LOCATION, SET_COOKIE};
use serde_json::{Value, json};
use tiktokshop_core::Secret;
use tiktokshop_core::token::AccountId;
use tiktokshop_core::webhook::test_event;
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::apps::App;
use tiktokshop_lifecycle::inbox::Filter;
use tiktokshop_sandbox::Sandbox;
use tiktokshop_sandbox::webhook::sender;
use tiktokshop_store::{StoreKey, StoreOptions};
use tiktokshop_test_postgres::Database;

on_both! {
    an_app_that_is_added_to_the_store_is_served_with_its_own_sellers_tokens_and_webhooks
    an_app_signs_for_no_other_and_only_while_it_is_served
}

const API_KEY: &str = "a-first-key-of-an-operator-with-32-letters";

/// The platform of two apps: a sandbox knows one, so what names the second app goes to the second sandbox.
#[derive(Clone)]
struct Platform {
    first: String,
    second: String,
    names: Vec<String>,
    http: reqwest::Client,
}

impl Platform {
    /// Returns its URL.
    async fn start(first: &Sandbox, second: &Sandbox) -> String {
        let shop_ciphers = second.shops.iter().map(|shop| shop.cipher.clone());
        let names =
            [second.app_key.clone(), second.service_id.clone()].into_iter().chain(shop_ciphers).collect();
        let (first, second) = (first.api_url.clone(), second.api_url.clone());
        let platform = Platform { first, second, names, http: sender::client().unwrap() };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().fallback(pass_on).with_state(platform);
        tokio::spawn(async move { axum::serve(listener, router).await });
        url
    }
}

async fn pass_on(State(platform): State<Platform>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    let all = format!("{}{}", parts.uri, String::from_utf8_lossy(&body));
    let is_second = platform.names.iter().any(|name| all.contains(name));
    let base = if is_second { &platform.second } else { &platform.first };
    let mut request = platform.http.request(parts.method, format!("{base}{}", parts.uri)).body(body);
    for name in ["content-type", "x-tts-access-token"] {
        if let Some(value) = parts.headers.get(name) {
            request = request.header(name, value);
        }
    }
    let passed = request.send().await.unwrap();
    let mut response = Response::builder().status(passed.status());
    for name in ["content-type", "location"] {
        if let Some(value) = passed.headers().get(name) {
            response = response.header(name, value);
        }
    }
    response.body(Body::from(passed.bytes().await.unwrap())).unwrap()
}

/// A server of the first app, the sandbox of another, and the store as another process sees it.
struct Pair {
    site: Site,
    other: Sandbox,
    store: Arc<dyn Store>,
}

impl Pair {
    async fn start(base: Base) -> Pair {
        let first = Sandbox::builder().start().await.unwrap();
        let other = Sandbox::builder().seed(2).start().await.unwrap();
        assert_ne!(first.app_key, other.app_key);
        let platform = Platform::start(&first, &other).await;
        let folder = tempfile::tempdir().unwrap();
        let database = (base == Base::Postgres).then(Database::create);
        let file = || format!("sqlite://{}", folder.path().join("store.sqlite").display());
        let url = database.as_ref().map_or_else(file, Database::url);
        let extra = [
            ("api_url", platform.as_str()),
            ("auth_url", platform.as_str()),
            ("api_key", API_KEY),
            ("store_key", crate::support::KEY),
        ];
        let server = crate::support::start(&first, &url, &extra).await.unwrap();
        let key = StoreOptions::default().key(StoreKey::parse(crate::support::KEY).unwrap());
        let store = tiktokshop_store::open(&url, &key).await.unwrap().whole();
        let mut site = Site::of(first, server, &url, folder);
        site.database = database;
        Pair { site, other, store }
    }

    async fn add_other(&self, secret: &str) {
        let app = App {
            app_key: self.other.app_key.clone(),
            app_secret: Secret::new(secret),
            service_id: self.other.service_id.clone(),
            name: "the other".to_owned(),
        };
        self.store.save_app(&app).await.unwrap();
    }

    /// The status of a webhook with this id that is signed for an app with a secret, about a shop.
    async fn webhook(&self, id: &str, app_key: &str, secret: &str, shop_id: &str) -> u16 {
        let data = json!({"order_id": "7", "order_status": "UNPAID", "update_time": 1_700_000_000});
        let event = test_event(1, data).notification_id(id).shop_id(shop_id);
        let (body, signature) = event.signed(app_key, &Secret::new(secret));
        self.site.post_webhook(body, &signature).send().await.unwrap().status().as_u16()
    }

    /// Sends a webhook of the other app, signed with this secret, until it gets this status.
    async fn until(&self, secret: &str, status: u16) {
        let (key, shop) = (&self.other.app_key, &self.other.shops[0].id);
        while self.webhook("of the other", key, secret, shop).await != status {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    }

    /// The first seller of the sandbox authorizes its app. Returns the seller's account.
    async fn authorize(&self, sandbox: &Sandbox) -> AccountId {
        let begun = self.site.get(&format!("/tiktok/authorize?app={}", sandbox.app_key)).await;
        assert_eq!(begun.status(), 302);
        let cookie = header(&begun, SET_COOKIE.as_str()).split(';').next().unwrap().to_owned();
        let link = header(&begun, LOCATION.as_str());
        let (page, query) = link.split_once('?').unwrap();
        let seller = sandbox.accounts.iter().find(|account| account.user_type == 0).unwrap();
        let form = format!("{query}&open_id={}&decision=approve", seller.open_id);
        let request = self.site.http.post(page).header("content-type", "application/x-www-form-urlencoded");
        let back = header(&request.body(form).send().await.unwrap(), LOCATION.as_str());
        let callback =
            format!("{}/tiktok/seller/authorized?{}", self.site.url, back.split_once('?').unwrap().1);
        let done = self.site.http.get(callback).header(COOKIE, cookie).send().await.unwrap();
        assert_eq!(done.status(), 200);
        AccountId::new(&sandbox.app_key, &seller.open_id)
    }

    async fn json(&self, method: reqwest::Method, path: &str) -> Value {
        let request = self.site.http.request(method, format!("{}{path}", self.site.url));
        let response = request.header(AUTHORIZATION, format!("Bearer {API_KEY}")).send().await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        serde_json::from_str(&response.text().await.unwrap()).unwrap()
    }

    /// The keys of the apps that `GET /v1/apps` lists.
    async fn listed(&self) -> Vec<String> {
        let told = self.json(reqwest::Method::GET, "/v1/apps").await;
        for secret in [&self.site.sandbox.app_secret, &self.other.app_secret] {
            assert!(!told.to_string().contains(secret.as_str()), "{told}");
        }
        let apps = told["apps"].as_array().unwrap();
        apps.iter().map(|app| app["app_key"].as_str().unwrap().to_owned()).collect()
    }
}

async fn an_app_that_is_added_to_the_store_is_served_with_its_own_sellers_tokens_and_webhooks(base: Base) {
    let pair = Pair::start(base).await;
    let (first, other) = (&pair.site.sandbox, &pair.other);
    let other_shop = &other.shops[0].id;
    assert_eq!(pair.webhook("early", &other.app_key, &other.app_secret, other_shop).await, 401);
    assert_eq!(pair.site.get(&format!("/tiktok/authorize?app={}", other.app_key)).await.status(), 404);

    pair.add_other(&other.app_secret).await;
    pair.until(&other.app_secret, 200).await;
    let mut keys = vec![first.app_key.clone(), other.app_key.clone()];
    keys.sort();
    assert_eq!(pair.listed().await, keys);

    for sandbox in [first, other] {
        let account = pair.authorize(sandbox).await;
        let tokens = pair.site.server.shared().store().load(&account).await.unwrap().unwrap().tokens;
        let path = format!("/v1/accounts/{}/refresh?app_key={}", account.open_id, account.app_key);
        pair.json(reqwest::Method::POST, &path).await;
        let fresh = pair.site.server.shared().store().load(&account).await.unwrap().unwrap().tokens;
        assert_ne!(fresh.access_token.expose(), tokens.access_token.expose());
        let shop = &sandbox.shops[0].id;
        let path = format!("/v1/shops/{shop}/call/order.get_order_list?page_size=1");
        assert_eq!(pair.json(reqwest::Method::POST, &path).await["code"], 0);
        assert_eq!(pair.webhook(shop, &sandbox.app_key, &sandbox.app_secret, shop).await, 200);
    }
    // Each event belongs to the app that signed it.
    let kept = pair.site.server.shared().store().read(&Filter::default(), 100).await.unwrap();
    for sandbox in [first, other] {
        let of_shop = |event: &&tiktokshop_lifecycle::inbox::Stored| {
            event.arrival.notification_id == sandbox.shops[0].id
        };
        assert_eq!(kept.iter().find(of_shop).unwrap().arrival.app_key, sandbox.app_key);
    }
    assert!(pair.site.server.stop().await);
}

async fn an_app_signs_for_no_other_and_only_while_it_is_served(base: Base) {
    let pair = Pair::start(base).await;
    let (first, other) = (&pair.site.sandbox, &pair.other);
    pair.add_other("the first secret of the other").await;
    pair.until("the first secret of the other", 200).await;
    let shop = &other.shops[0].id;
    assert_eq!(pair.webhook("forged", &other.app_key, &first.app_secret, shop).await, 401);
    assert_eq!(pair.webhook("forged", &first.app_key, &other.app_secret, shop).await, 401);
    // What it signs itself about the shop of another is its own event, and none of the other's.
    assert_eq!(pair.webhook("about another", &first.app_key, &first.app_secret, shop).await, 200);
    let kept = pair.site.server.shared().store().read(&Filter::default(), 100).await.unwrap();
    let about = kept.iter().find(|event| event.arrival.notification_id == "about another").unwrap();
    assert_eq!(about.arrival.app_key, first.app_key);

    // A new secret works at once, and the old one still does: the platform may have signed with it.
    pair.add_other(&other.app_secret).await;
    pair.until(&other.app_secret, 200).await;
    pair.until("the first secret of the other", 200).await;

    assert!(pair.store.delete_app(&other.app_key).await.unwrap());
    pair.until(&other.app_secret, 401).await;
    pair.until("the first secret of the other", 401).await;
    assert_eq!(pair.listed().await, std::slice::from_ref(&first.app_key));
    assert_eq!(pair.webhook("still", &first.app_key, &first.app_secret, shop).await, 200);
    assert!(pair.site.server.stop().await);
}
