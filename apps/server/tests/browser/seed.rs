//! Fills a store with what the browser tests look at: API keys, shops with hostile names, calls, events, dead letters.
//!
//! `console-seed FILE fill` prints the keys as JSON; `console-seed FILE revoke ID` revokes one.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::json;
use tiktokshop_core::token::{AccountId, AuthorizedShop, Expected, Record, Shops, TokenSet, Tokens};
use tiktokshop_lifecycle::access::{Keyring, Scope};
use tiktokshop_lifecycle::inbox::{Arrival, Inbox, Outcome, Source};
use tiktokshop_lifecycle::requests::{RequestEntry, Requests};
use tiktokshop_lifecycle::sync::{Checkpoint, Checkpoints};
use tiktokshop_store::SqliteStore;

const HOSTILE: &str = "<script>window.pwned=1</script>\"'><img src=x onerror=window.pwned=1>";
const APP: &str = "hostile";
/// Enough for several pages.
const SHOPS: usize = 130;

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let store = SqliteStore::open(&arguments[0]).await.unwrap();
    let keyring = Keyring::new(Arc::new(store.clone()));
    if arguments[1] == "revoke" {
        assert!(keyring.revoke(&arguments[2]).await.unwrap());
        return;
    }
    let mut keys = serde_json::Map::new();
    for scope in Scope::ALL {
        let (key, secret) =
            keyring.create(&format!("{scope} <b>key</b>"), scope, Vec::new(), None).await.unwrap();
        keys.insert(scope.name().to_owned(), json!({"id": key.id, "secret": secret.expose()}));
    }
    let limited = vec!["1".to_owned()];
    let (_, secret) = keyring.create("limited", Scope::Read, limited, None).await.unwrap();
    keys.insert("limited".to_owned(), json!({"secret": secret.expose()}));
    shops(&store).await;
    copies(&store).await;
    requests(&store).await;
    events(&store).await;
    println!("{}", serde_json::Value::Object(keys));
}

fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs().try_into().unwrap()
}

async fn shops(store: &SqliteStore) {
    for at in 0..SHOPS {
        let account = AccountId::new(APP, format!("open-{at:03}"));
        let tokens =
            TokenSet::new("invented", now() + 600_000).with_refresh_token("invented", now() + 9_000_000);
        let tokens = TokenSet { seller_name: HOSTILE.to_owned(), ..tokens };
        let _ = store.save(&account, &Record::new(tokens, now()), Expected::Any).await.unwrap();
        let name = if at == 0 { HOSTILE.to_owned() } else { format!("Shop {at}") };
        let shop =
            AuthorizedShop { name, region: "GB".to_owned(), ..AuthorizedShop::new(shop_id(at), "invented") };
        store.save_shops(&account, &[shop]).await.unwrap();
    }
}

fn shop_id(at: usize) -> String {
    format!("70007145328762{at:05}")
}

/// Checkpoints of every shop, as a sync leaves them.
async fn copies(store: &SqliteStore) {
    for at in 0..SHOPS {
        for kind in ["order", "product", "product.full"] {
            let cursor = json!({"cursor": "invented", "caught_up_at": now()}).to_string();
            let (app_key, shop_id, kind) = (APP.to_owned(), shop_id(at), kind.to_owned());
            let checkpoint = Checkpoint { app_key, shop_id, kind, cursor, ..Checkpoint::default() };
            let _ = store.save_checkpoint(&checkpoint, Expected::Any).await.unwrap();
        }
    }
}

async fn requests(store: &SqliteStore) {
    let entry = |at: i64| {
        let failed = at % 9 == 0;
        RequestEntry {
            call_id: format!("call-{at}"),
            app_key: APP.to_owned(),
            operation: "order.get_order_list".to_owned(),
            version: "202309".to_owned(),
            shop_id: shop_id(usize::try_from(at % 7).unwrap()),
            method: "POST".to_owned(),
            path: "/order/202309/orders/search".to_owned(),
            parameters: json!({"page_size": 20, "note": "</pre><script>window.pwned=1</script>", "id": "576486316948490001"}).to_string(),
            http_status: if failed { 500 } else { 200 },
            code: Some(if failed { 36_009_003 } else { 0 }),
            message: if failed { format!("Internal error {HOSTILE}") } else { "Success".to_owned() },
            kind: if failed { "server".to_owned() } else { String::new() },
            request_id: format!("2026112712000{at}"),
            attempts: 1 + at % 3,
            started_at_ms: now() * 1000 - (139 - at) * 25_000,
            duration_ms: 80 + at * 7 % 400,
        }
    };
    store.log_requests(&(0..140).map(entry).collect::<Vec<_>>()).await.unwrap();
}

async fn events(store: &SqliteStore) {
    let arrival = |at: usize| {
        let body = json!({"type": 4711, "shop_id": shop_id(0), "note": "</code></pre><script>window.pwned=1</script>"});
        let event_type = if at == 0 { HOSTILE } else { "ORDER_STATUS_CHANGE" };
        Arrival {
            owner: shop_id(0),
            subject: format!("order:57648631694849{at:04}"),
            body: body.to_string().into_bytes().into(),
            ..Arrival::new(Source::Webhook, APP, format!("note-{at}"), event_type, now())
        }
    };
    let arrivals = (0..64).map(arrival).collect::<Vec<_>>();
    store.keep(&arrivals, &["effects"]).await.unwrap();
    let claims = store.claim("effects", "seed", 100, Duration::from_secs(60)).await.unwrap();
    let dead =
        claims.into_iter().map(|claim| Outcome::Dead(claim.id, format!("the handler failed: {HOSTILE}")));
    store.finish(&dead.collect::<Vec<_>>()).await.unwrap();
}
