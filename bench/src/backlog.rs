//! Events that are handed out and finished while many others wait: what waits must not make it slower.

use std::path::Path;
use std::time::{Duration, Instant};

use tiktokshop_lifecycle::inbox::{Claim, Inbox, Outcome};
use tiktokshop_store::{PostgresStore, SqliteStore};
use tokio::runtime::Runtime;

use crate::inbox::arrival;

const CONSUMER: &str = "app";
/// As many as a worker takes at once.
const AT_ONCE: usize = 64;
/// Events that are handed out and finished.
const HANDLED: usize = 6_400;
const LEASE: Duration = Duration::from_secs(60);

/// Events per second with so many waiting.
#[derive(Clone, Copy)]
pub struct Backlog {
    /// With 100,000 in the inbox.
    pub many: f64,
    /// With 10,000.
    pub few: f64,
}

/// In an SQLite file.
pub fn in_a_file() -> Backlog {
    let folder = tempfile::tempdir().expect("a folder");
    let open = async |path: &Path| SqliteStore::open(path).await.expect("a store");
    Runtime::new().expect("runtime").block_on(async {
        let many = rate(&open(&folder.path().join("many.db")).await, 100_000).await;
        let few = rate(&open(&folder.path().join("few.db")).await, 10_000).await;
        Backlog { many, few }
    })
}

/// In a PostgreSQL database. The tables are left there: the server is a temporary one.
pub fn in_postgres(url: &str) -> Backlog {
    let open = async |schema: &str| {
        let options = PostgresStore::options().allow_unsealed(true).schema(schema);
        options.open(url).await.expect("a store")
    };
    Runtime::new().expect("runtime").block_on(async {
        let many = rate(&open("bench_backlog_many").await, 100_000).await;
        let few = rate(&open("bench_backlog_few").await, 10_000).await;
        Backlog { many, few }
    })
}

async fn rate(inbox: &dyn Inbox, waiting: usize) -> f64 {
    for _ in 0..waiting / 500 {
        let arrivals: Vec<_> = (0..500).map(|_| arrival()).collect();
        let _ = inbox.keep(&arrivals, &[CONSUMER]).await.expect("they are kept");
    }
    let (begun, mut handled) = (Instant::now(), 0);
    while handled < HANDLED {
        let claims = inbox.claim(CONSUMER, "bench", AT_ONCE, LEASE).await.expect("claims");
        handled += claims.len();
        assert!(inbox.finish(&done(claims)).await.expect("ends").into_iter().all(|held| held));
    }
    HANDLED as f64 / begun.elapsed().as_secs_f64()
}

fn done(claims: Vec<Claim>) -> Vec<Outcome> {
    claims.into_iter().map(|claim| Outcome::Done(claim.id)).collect()
}
