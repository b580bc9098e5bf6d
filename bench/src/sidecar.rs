//! A call through the server's HTTP interface against the same call by the library, both on one store.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tiktokshop_core::clock::SystemClock;
use tiktokshop_core::{CallOptions, Client, Input, LimiterOptions};
use tiktokshop_lifecycle::access::{Keyring, Scope};
use tokio::runtime::Runtime;

use crate::fleet::{APP, Fleet, SECRET, shop_id};
use crate::load::{Load, Rates};
use crate::platform;
use crate::serve::Serve;

/// So many callers at once, to which the platform responds with this body.
pub fn calls(senders: usize, body: Bytes) -> Rates {
    Runtime::new().expect("runtime").block_on(async {
        let platform = platform::start(body);
        let fleet = Fleet::with(1, Arc::new(SystemClock)).await;
        let key = key(&fleet).await;
        let serve = Serve::start(&fleet.path().display().to_string(), &platform.plain_url, fleet.folder());
        let library = library(&fleet, &platform.plain_url).await;
        let (http, url) =
            (http(), format!("{}/v1/shops/{}/call/order.get_order_list", serve.url, shop_id(0)));
        let ours = move || through_the_server(http.clone(), url.clone(), key.clone());
        let bare = move || by_the_library(library.clone());
        Load { senders, turn: Duration::from_secs(2), turns: 3 }.compare(ours, bare).await
    })
}

/// A key of the store, as each app has its own.
async fn key(fleet: &Fleet) -> String {
    let keys = Keyring::new(Arc::new(fleet.open(Arc::new(SystemClock)).await));
    let (_, key) = keys.create("bench", Scope::Write, Vec::new(), None).await.expect("a key");
    key.expose().to_owned()
}

async fn through_the_server(http: reqwest::Client, url: String, key: String) {
    let request = http.post(url).bearer_auth(key).header("content-type", "application/json");
    let response = request.body(r#"{"page_size":100}"#).send().await.expect("a response");
    assert!(response.status().is_success(), "{response:?}");
    std::hint::black_box(response.bytes().await.expect("a body"));
}

async fn by_the_library(client: Client) {
    let input = Input::new().with("page_size", 100);
    let response =
        client.call("order.get_order_list", input, CallOptions::default()).await.expect("a response");
    std::hint::black_box(response.data());
}

async fn library(fleet: &Fleet, platform: &str) -> Client {
    let store = fleet.open(Arc::new(SystemClock)).await;
    let client = Client::builder().app_key(APP).app_secret(SECRET).api_url(platform).store(Arc::new(store));
    let client = client.limiter(LimiterOptions::per_second(1e6)).no_proxy(true).build().expect("a client");
    client.shop(&shop_id(0))
}

/// A client of the server, as an app in another language has one: its connections stay open.
pub fn http() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().http1_only().build().expect("a client")
}
