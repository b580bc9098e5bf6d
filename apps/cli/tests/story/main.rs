//! The story: fifty shops, ten thousand webhooks, two servers of which one is killed every second, and a database that is
//! restarted under them. At its end everything must be there, once, in order.
//!
//! `TIKTOKSHOP_STORY` sets how many webhooks there are; it runs for as long as they take. The figures are printed:
//!
//! ```sh
//! TIKTOKSHOP_STORY=100000 scripts/with-postgres cargo test -p tiktokshop-cli --test story
//! ```
#![allow(clippy::unwrap_used, clippy::panic)]

mod app;
mod courier;
mod event;
mod figures;
mod front;
mod patience;
mod platform;
mod proof;
mod seller;
mod servers;
mod sidecar;
mod tokens;
mod trouble;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tiktokshop_sandbox::webhook::sender;
use tiktokshop_test_postgres::{Cluster, Database};

use app::App;
use courier::Courier;
use front::{Addresses, Front};
use platform::Platform;
use proof::Proof;
use servers::Servers;
use sidecar::{Follower, Sidecar};
use tokens::Tokens;
use trouble::Trouble;

const SHOPS: usize = 50;
const WEBHOOKS: usize = 10_000;
/// Webhooks that wait for their 200, or are late, at the same time.
const WAITING: usize = 1_500;
/// However fast the machine is: so many servers are killed, with webhooks under way.
const KILLS: usize = 20;
const FORWARD_SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// Everything that takes part.
struct Story {
    cluster: Arc<Cluster>,
    database: Database,
    http: reqwest::Client,
    front: Front,
    platform: Platform,
    app: App,
    servers: Arc<Mutex<Servers>>,
    sidecar: Sidecar,
    tokens: Tokens,
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_doubled_or_out_of_order_while_servers_die_and_the_database_restarts() {
    let webhooks = std::env::var("TIKTOKSHOP_STORY").map_or(WEBHOOKS, |text| text.parse().unwrap());
    let mut story = Story::open().await;
    let follower = Follower::start(story.sidecar.clone());
    story.authorize().await;
    story.age().await;
    let began = Instant::now();
    let (courier, trouble) = story.storm(webhooks).await;
    figures::tell(&format!(
        "{} webhooks sent in {:.1} s",
        courier.figures().accepted.len(),
        began.elapsed().as_secs_f64()
    ));
    let proof = Proof { story: &story, follower: &follower, courier: &courier };
    proof.all(&trouble).await;
    assert!(story.servers.lock().unwrap().stop(), "the servers end well");
    drop(story.database);
}

impl Story {
    async fn open() -> Story {
        let cluster = Arc::new(Cluster::start());
        let database = cluster.database();
        let http = sender::client().unwrap();
        let addresses: Addresses = Arc::new(Mutex::new(vec![None; 2]));
        let front = Front::before(addresses.clone()).await;
        let platform = Platform::start(SHOPS, &front.url("/tiktok/seller/authorized")).await;
        let app = App::start().await;
        let environment = environment(&platform, &app, &database);
        let servers = tokio::task::spawn_blocking(|| Servers::start(environment, addresses)).await.unwrap();
        let sidecar = Sidecar::new(http.clone(), front.url(""));
        let tokens = Tokens::open(&database, &platform).await;
        let servers = Arc::new(Mutex::new(servers));
        Story { cluster, database, http, front, platform, app, servers, sidecar, tokens }
    }

    /// Every seller goes through the pages, four at a time.
    async fn authorize(&self) {
        let (mut browsers, site) = (tokio::task::JoinSet::new(), self.front.url(""));
        for seller in self.platform.sellers() {
            if browsers.len() == 4 {
                browsers.join_next().await.unwrap().unwrap();
            }
            let (http, site, seller) = (self.http.clone(), site.clone(), seller.clone());
            browsers.spawn(async move { seller::authorize(&http, &site, &seller).await });
        }
        while let Some(done) = browsers.join_next().await {
            done.unwrap();
        }
        assert_eq!(self.platform.sandbox.world(|world| world.tokens.counts.exchanges), SHOPS as u64);
    }

    /// Days pass: every access token is about to end when the servers are started again.
    async fn age(&self) {
        let servers = self.servers.clone();
        let stopped = tokio::task::spawn_blocking(move || servers.lock().unwrap().stop()).await;
        assert!(stopped.unwrap(), "the servers end well");
        self.tokens.age().await;
        let servers = self.servers.clone();
        tokio::task::spawn_blocking(move || servers.lock().unwrap().begin_all()).await.unwrap();
    }

    /// Orders change and their webhooks are sent while servers are killed; halfway through, the database is restarted. Ends
    /// when each webhook has got its 200.
    async fn storm(&mut self, webhooks: usize) -> (Courier, Trouble) {
        let mut courier = Courier::new(self.http.clone(), self.front.url("/tiktok/webhooks/all"));
        let (servers, cluster) = (self.servers.clone(), self.cluster.clone());
        let mut trouble = Trouble::start(servers, cluster, courier.accepted.clone(), webhooks / 200);
        let mut made = 0;
        while made < webhooks {
            let share = webhooks * (trouble.kills() + 1) / KILLS;
            if made >= share || courier.waiting() >= WAITING {
                tokio::time::sleep(Duration::from_millis(10)).await;
                continue;
            }
            for webhook in self.platform.change() {
                made += 1;
                courier.send(webhook);
            }
            if made * 2 >= webhooks {
                trouble.restart_database();
            }
        }
        patience::until("every webhook has got its 200", async || match courier.waiting() {
            0 => Ok(()),
            waiting => Err(format!("{waiting} wait")),
        })
        .await;
        trouble.end().await;
        (courier, trouble)
    }
}

/// What both servers are started with.
fn environment(platform: &Platform, app: &App, database: &Database) -> Vec<(String, String)> {
    let sandbox = &platform.sandbox;
    let forward_url = format!("http://{}/events", app.address);
    let all = [
        ("TIKTOK_APP_KEY", sandbox.app_key.as_str()),
        ("TIKTOK_APP_SECRET", &sandbox.app_secret),
        ("TIKTOK_SERVICE_ID", &sandbox.service_id),
        ("TIKTOK_API_URL", &sandbox.api_url),
        ("TIKTOK_AUTH_URL", &sandbox.auth_url),
        ("TIKTOK_STORE", &database.url()),
        ("TIKTOK_STORE_KEY", tokens::KEY),
        ("TIKTOK_API_KEY", sidecar::KEY),
        ("TIKTOK_FORWARD_URL", &forward_url),
        ("TIKTOK_FORWARD_SECRET", FORWARD_SECRET),
        ("TIKTOK_FORWARD_ALLOW", "127.0.0.0/8"),
        ("TIKTOK_SYNC", "orders"),
        ("TIKTOK_SYNC_INTERVAL", "15"),
    ];
    all.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
}
