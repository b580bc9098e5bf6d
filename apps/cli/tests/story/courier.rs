//! Sends webhooks as the platform does on its worst day: some twice, many late, and each until it gets its 200.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use reqwest::Client;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::platform::Webhook;

/// Requests at the same time.
const AT_ONCE: usize = 200;
/// How long a server may take, as on the platform.
const PATIENCE: Duration = Duration::from_secs(3);
/// The first wait before a webhook is sent again; each is twice as long as the one before. The platform's are minutes.
const FIRST_WAIT: Duration = Duration::from_millis(50);
const LONGEST_WAIT: Duration = Duration::from_secs(2);
/// How late a webhook may be, in milliseconds: later than the next change of its order.
const LATE: u64 = 3000;

/// What became of the requests.
#[derive(Default, Clone)]
pub struct Figures {
    /// How many copies of each webhook got a 200.
    pub accepted: BTreeMap<String, i64>,
    /// Requests in all.
    pub attempts: usize,
    /// Requests that broke off or got no response in time.
    pub cut: usize,
    /// Responses other than 200, by status.
    pub refused: BTreeMap<u16, usize>,
    /// How long those took that got a 200, in milliseconds.
    times: Vec<u128>,
}

impl Figures {
    /// The time within which this share of the webhooks that got a 200 got it, in milliseconds.
    pub fn within(&self, share: f64) -> u128 {
        let mut times = self.times.clone();
        times.sort_unstable();
        times[((times.len() - 1) as f64 * share) as usize]
    }
}

pub struct Courier {
    http: Client,
    target: String,
    places: Arc<Semaphore>,
    on_the_way: JoinSet<()>,
    figures: Arc<Mutex<Figures>>,
    random: u64,
    /// Copies that were sent besides the first ones.
    pub doubles: usize,
    /// How many copies got their 200 so far.
    pub accepted: Arc<AtomicUsize>,
}

impl Courier {
    pub fn new(http: Client, target: String) -> Courier {
        let (on_the_way, figures, accepted) = Default::default();
        let places = Arc::new(Semaphore::new(AT_ONCE));
        Courier { http, target, places, on_the_way, figures, random: 7, doubles: 0, accepted }
    }

    /// Sends a webhook: at once or late, and one in five twice.
    pub fn send(&mut self, webhook: Webhook) {
        if self.random(5) == 0 {
            self.doubles += 1;
            self.send_copy(webhook.clone());
        }
        self.send_copy(webhook);
    }

    fn send_copy(&mut self, webhook: Webhook) {
        let late = if self.random(3) == 0 { self.random(LATE) } else { 0 };
        let (http, target) = (self.http.clone(), self.target.clone());
        let (places, figures, accepted) = (self.places.clone(), self.figures.clone(), self.accepted.clone());
        self.on_the_way.spawn(async move {
            tokio::time::sleep(Duration::from_millis(late)).await;
            let mut wait = FIRST_WAIT;
            while !sent(&http, &target, &webhook, &places, &figures).await {
                tokio::time::sleep(wait).await;
                wait = (wait * 2).min(LONGEST_WAIT);
            }
            accepted.fetch_add(1, Ordering::SeqCst);
        });
    }

    /// How many copies have not got their 200 yet.
    pub fn waiting(&mut self) -> usize {
        while let Some(ended) = self.on_the_way.try_join_next() {
            ended.unwrap();
        }
        self.on_the_way.len()
    }

    pub fn figures(&self) -> Figures {
        self.figures.lock().unwrap().clone()
    }

    /// A number below `limit`; the same in each run.
    fn random(&mut self, limit: u64) -> u64 {
        self.random =
            self.random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.random >> 33) % limit
    }
}

/// Sends a copy once, and returns whether it got a 200.
async fn sent(
    http: &Client,
    target: &str,
    webhook: &Webhook,
    places: &Semaphore,
    figures: &Mutex<Figures>,
) -> bool {
    let _place = places.acquire().await.unwrap();
    let began = Instant::now();
    let request = http.post(target).timeout(PATIENCE).header("authorization", &webhook.signature);
    let response = request.header("content-type", "application/json").body(webhook.body.clone()).send().await;
    let mut figures = figures.lock().unwrap();
    figures.attempts += 1;
    match response.map(|response| response.status().as_u16()) {
        Ok(200) => {
            figures.times.push(began.elapsed().as_millis());
            *figures.accepted.entry(webhook.id.clone()).or_default() += 1;
            return true;
        }
        Ok(status) => *figures.refused.entry(status).or_default() += 1,
        Err(_) => figures.cut += 1,
    }
    false
}
