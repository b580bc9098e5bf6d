//! Webhooks that are kept durably: in groups, as the server does it, and each in a transaction of its own.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use tiktokshop_core::Result;
use tiktokshop_core::webhook::Event;
use tiktokshop_lifecycle::inbox::{Arrival, Inbox, Writer, WriterOptions};
use tiktokshop_store::{PostgresStore, SqliteStore};
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

/// The variable with a PostgreSQL server that may be measured.
pub const POSTGRES: &str = "TIKTOKSHOP_TEST_POSTGRES";
/// Senders that each wait for their response before they send the next webhook.
const SENDERS: usize = 128;
/// How long a turn takes, and how many each side gets. The median turn counts.
const TURN: Duration = Duration::from_secs(2);
const TURNS: usize = 3;

/// What one side did.
#[derive(Clone, Copy)]
pub struct Rate {
    /// Webhooks a second.
    pub per_second: f64,
    /// How long half of them took at most.
    pub p50: Duration,
    /// How long 99 of 100 took at most.
    pub p99: Duration,
}

/// The two ways, in turns.
pub struct Rates {
    /// In groups.
    pub grouped: Rate,
    /// One by one.
    pub single: Rate,
}

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
    let in_groups = move |arrival| {
        let writer = writer.clone();
        async move { writer.keep(arrival).await.map(|_| ()) }
    };
    let one_by_one = move |arrival| {
        let single = single.clone();
        async move { single.keep(&[arrival], &["app"]).await.map(|_| ()) }
    };
    let (mut grouped, mut single) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        grouped.push(turn(in_groups.clone()).await);
        single.push(turn(one_by_one.clone()).await);
    }
    Rates { grouped: median(grouped), single: median(single) }
}

/// Everybody sends for a while.
async fn turn<F, W>(keep: F) -> Rate
where
    F: Fn(Arrival) -> W + Clone + Send + 'static,
    W: Future<Output = Result<()>> + Send + 'static,
{
    let begun = Instant::now();
    let mut senders = JoinSet::new();
    for _ in 0..SENDERS {
        let keep = keep.clone();
        senders.spawn(async move {
            let mut times = Vec::new();
            while begun.elapsed() < TURN {
                let sent = Instant::now();
                keep(arrival()).await.expect("it is kept");
                times.push(sent.elapsed());
            }
            times
        });
    }
    let mut times: Vec<Duration> = senders.join_all().await.into_iter().flatten().collect();
    let per_second = times.len() as f64 / begun.elapsed().as_secs_f64();
    times.sort_unstable();
    Rate { per_second, p50: times[times.len() / 2], p99: times[times.len() * 99 / 100] }
}

/// The next webhook, read from its bytes.
fn arrival() -> Arrival {
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

fn median(mut rates: Vec<Rate>) -> Rate {
    rates.sort_by(|left, right| left.per_second.total_cmp(&right.per_second));
    rates[rates.len() / 2]
}
