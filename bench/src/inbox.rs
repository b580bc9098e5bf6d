//! Webhooks that are kept durably: in groups, as the server does it, and each in a transaction of its own.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use tiktokshop_core::webhook::Event;
use tiktokshop_lifecycle::inbox::{Arrival, Inbox, Writer, WriterOptions};
use tiktokshop_store::{PostgresStore, SqliteStore};
use tokio::runtime::Runtime;

use crate::load::{Load, Rates};

/// As many senders as a busy platform has.
const LOAD: Load = Load { senders: 128, turn: Duration::from_secs(2), turns: 3 };

/// In an SQLite file.
pub fn in_a_file() -> Rates {
    let folder = tempfile::tempdir().expect("a folder");
    Runtime::new().expect("runtime").block_on(async {
        let open = async |path: &Path| SqliteStore::open(path).await.expect("a store");
        let stores = [folder.path().join("grouped.db"), folder.path().join("single.db")];
        measure(Arc::new(open(&stores[0]).await), Arc::new(open(&stores[1]).await)).await
    })
}

/// In a PostgreSQL database. The tables are left there: the server is a temporary one.
pub fn in_postgres(url: &str) -> Rates {
    Runtime::new().expect("runtime").block_on(async {
        let open = async |schema: &str| {
            let options = PostgresStore::options().allow_unsealed(true).schema(schema);
            options.open(url).await.expect("a store")
        };
        measure(Arc::new(open("bench_grouped").await), Arc::new(open("bench_single").await)).await
    })
}

async fn measure(grouped: Arc<dyn Inbox>, single: Arc<dyn Inbox>) -> Rates {
    let writer = Arc::new(Writer::start(grouped, vec!["app".to_owned()], WriterOptions::default()));
    let in_groups = move || {
        let writer = writer.clone();
        async move {
            let _ = writer.keep(arrival()).await.expect("it is kept");
        }
    };
    let one_by_one = move || {
        let single = single.clone();
        async move {
            let _ = single.keep(&[arrival()], &["app"]).await.expect("it is kept");
        }
    };
    LOAD.compare(in_groups, one_by_one).await
}

/// The next webhook, read from its bytes.
pub fn arrival() -> Arrival {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let body = format!(
        "{{\"type\":1,\"tts_notification_id\":\"{}\",\"shop_id\":\"7494049642642441621\",\"timestamp\":1644412885,\
         \"data\":{{\"order_id\":\"{}\",\"order_status\":\"UNPAID\",\"is_on_hold_order\":false,\"update_time\":{}}}}}",
        7_327_112_393_057_371_910 + number,
        576_486_316_948_490_001 + number / 3,
        1_627_587_600 + number,
    );
    Arrival::of(&Event::read(Bytes::from(body), "app").expect("an event"))
}
