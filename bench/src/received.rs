//! Webhooks that the server receives over HTTP: verified, stored and acknowledged, against a server that acknowledges and
//! does nothing else.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use tiktokshop_core::Secret;
use tiktokshop_core::clock::{Clock as _, SystemClock};
use tiktokshop_core::webhook::{SIGNATURE_HEADER, test_event};
use tiktokshop_store::StoreOptions;
use tokio::runtime::Runtime;

use crate::fleet::{self, APP, DAY, SECRET, shop_id};
use crate::load::{Load, Rates};
use crate::serve::Serve;
use crate::{orders, sidecar};
use tiktokshop_bench_beside::server;

/// As many connections as a busy platform opens.
const LOAD: Load = Load { senders: 128, turn: Duration::from_secs(2), turns: 3 };

/// What was received, and how fast it was handled.
pub struct Received {
    /// The server against one that keeps nothing.
    pub rates: Rates,
    /// Webhooks per second from the first one until the last one was handled, while none arrived for half of the time.
    pub handled: f64,
}

/// With the store in an SQLite file.
pub fn in_a_file() -> Received {
    let folder = tempfile::tempdir().expect("a folder");
    measure(&folder.path().join("store.sqlite").display().to_string())
}

/// With the store in a PostgreSQL database.
pub fn in_postgres(url: &str) -> Received {
    measure(&format!("{url}?schema=bench_received&seal=off"))
}

/// The server handles what it receives meanwhile: it reads the orders from a platform that has all of them, and copies them.
fn measure(store: &str) -> Received {
    Runtime::new().expect("runtime").block_on(async {
        authorize(store).await;
        let folder = tempfile::tempdir().expect("a folder");
        let serve = Serve::start(store, &orders::start_with_any().plain_url, folder.path());
        let idle = server::start(Bytes::new);
        let (ours, bare) = (format!("{}/tiktok/webhooks/all", serve.url), idle.plain_url);
        let http = sidecar::http();
        let send = move |url: String| {
            let http = http.clone();
            move || deliver(http.clone(), url.clone())
        };
        let begun = Instant::now();
        let rates = LOAD.compare(send(ours), send(bare)).await;
        serve.until_handled().await;
        let kept = serve.metric(r#"tiktokshop_webhooks_total{result="accepted"}"#).await;
        Received { rates, handled: kept / begun.elapsed().as_secs_f64() }
    })
}

async fn authorize(store: &str) {
    let options = StoreOptions::default().allow_unsealed(true);
    let store = tiktokshop_store::open(store, &options).await.expect("a store");
    fleet::authorize(&*store.tokens(), 0, SystemClock.now() + 5 * DAY).await;
    store.close().await;
}

async fn deliver(http: reqwest::Client, url: String) {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let order = serde_json::json!({"order_id": (576_486_316_948_490_001 + number / 3).to_string(),
        "order_status": "UNPAID", "is_on_hold_order": false, "update_time": 1_627_587_600 + number});
    let event = test_event(1, order).shop_id(shop_id(0)).notification_id(number.to_string());
    let (body, signature) = event.signed(APP, &Secret::new(SECRET));
    let request =
        http.post(url).header(SIGNATURE_HEADER, signature).header("content-type", "application/json");
    let response = request.body(body).send().await.expect("a response");
    assert!(response.status().is_success(), "{response:?}");
    std::hint::black_box(response.bytes().await.expect("a body"));
}
