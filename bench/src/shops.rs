//! The memory of `tiktokshop serve` with many shops, against one with none: at its start, after its shops were listed,
//! after calls for many of them, and after the keeper has refreshed tokens.

use std::time::{Duration, Instant};

use futures_util::StreamExt;
use futures_util::stream;
use tokio::runtime::Runtime;

use crate::fleet::{Fleet, shop_id};
use crate::memory::resident_of;
use crate::serve::{API_KEY, Serve, get};
use crate::{platform, sidecar};
use tiktokshop_bench_beside::fixture;

/// Authorizations that are due when the server starts.
const DUE: usize = 50;
/// Shops for which a call is made.
const CALLED: usize = 2_000;
/// How long the keeper may take.
const PATIENCE: Duration = Duration::from_secs(120);

/// The resident set after a step, in MB.
pub struct Step {
    /// What was done before.
    pub after: &'static str,
    /// The resident set with the shops.
    pub full: f64,
    /// The resident set of a server with an empty store, after it has been asked the same.
    pub empty: f64,
}

/// The steps with so many shops.
pub fn steps(shops: usize) -> Vec<Step> {
    Runtime::new().expect("runtime").block_on(async {
        let (full, empty) = (walk(shops, DUE).await, walk(0, 0).await);
        full.into_iter().zip(empty).map(|((after, full), (_, empty))| Step { after, full, empty }).collect()
    })
}

async fn walk(shops: usize, due: usize) -> Vec<(&'static str, f64)> {
    let platform = platform::start(fixture::small());
    let fleet = Fleet::with_due(shops, due).await;
    let serve = Serve::start(&fleet.path().display().to_string(), &platform.plain_url, fleet.folder());
    let mut steps = vec![("its start", resident_of(serve.process()))];
    let mut note = |after| steps.push((after, resident_of(serve.process())));
    list(&serve.url).await;
    note("all shops were listed");
    call(&serve.url, shops.min(CALLED)).await;
    note("calls for 2,000 of them");
    until_refreshed(&serve, due).await;
    note("50 refreshes and an event for each authorization");
    steps
}

/// Page by page, as a client does.
async fn list(url: &str) {
    let mut more = Some(String::new());
    while let Some(after) = more {
        let page = get(&format!("{url}/v1/accounts?limit=100{after}")).await;
        let page: serde_json::Value = serde_json::from_str(&page).expect("JSON");
        more = page["next"].as_str().map(|next| format!("&after={next}"));
    }
}

async fn call(url: &str, shops: usize) {
    let http = sidecar::http();
    let one = |shop: String| {
        let request = http.post(format!("{url}/v1/shops/{shop}/call/order.get_order_list"));
        let request = request
            .bearer_auth(API_KEY)
            .header("content-type", "application/json")
            .body(r#"{"page_size":100}"#);
        async move {
            let response = request.send().await.expect("a response");
            assert!(response.status().is_success(), "{response:?}");
        }
    };
    stream::iter((0..shops).map(shop_id).map(one)).buffer_unordered(32).collect::<Vec<()>>().await;
}

/// Waits until the keeper has refreshed what is due and told of everything.
async fn until_refreshed(serve: &Serve, due: usize) {
    let begun = Instant::now();
    while serve.metric("tiktokshop_token_refreshes_total{outcome=\"ok\"}").await < due as f64 {
        assert!(begun.elapsed() < PATIENCE, "the keeper has not refreshed what is due");
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    serve.until_handled().await;
}
