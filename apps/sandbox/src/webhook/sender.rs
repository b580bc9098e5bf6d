//! Posts the webhooks that are due.

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use crate::state::Shared;
use crate::webhook::delivery::Due;

/// How often the sender checks for due deliveries, in addition to being woken.
const TICK: Duration = Duration::from_millis(100);

/// Creates a client that posts to this machine, without proxies and without following redirects.
///
/// # Errors
/// If the machine's TLS settings cannot be set up.
pub fn client() -> Result<reqwest::Client, Box<dyn Error + Send + Sync>> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    let builder = reqwest::Client::builder().tls_backend_preconfigured(tls).no_proxy();
    Ok(builder.redirect(reqwest::redirect::Policy::none()).build()?)
}

/// Sends as long as the sandbox runs.
pub async fn run(shared: Arc<Shared>) {
    loop {
        let _ = tokio::time::timeout(TICK, shared.wake.notified()).await;
        shared.lock().settle();
        flush(&shared).await;
    }
}

/// Sends everything that is due, and returns once every receiver has responded.
pub async fn flush(shared: &Arc<Shared>) {
    let _only = shared.sending.lock().await;
    loop {
        let due = {
            let mut state = shared.lock();
            let state = &mut *state;
            state.deliveries.due(&state.world)
        };
        if due.is_empty() {
            return;
        }
        send_all(shared, due).await;
    }
}

/// One after another to each address, and to different addresses at the same time, so that a slow receiver delays only
/// itself.
async fn send_all(shared: &Arc<Shared>, due: Vec<Due>) {
    let mut by_address: BTreeMap<String, Vec<Due>> = BTreeMap::new();
    for one in due {
        by_address.entry(one.address.clone()).or_default().push(one);
    }
    let mut tasks = tokio::task::JoinSet::new();
    for (_, queue) in by_address {
        let shared = shared.clone();
        tasks.spawn(async move {
            for one in queue {
                let result = send(&shared.client, &one).await;
                let mut state = shared.lock();
                let now = state.world.now();
                state.deliveries.record(one.id, now, result);
            }
        });
    }
    while tasks.join_next().await.is_some() {}
}

async fn send(client: &reqwest::Client, due: &Due) -> Result<u16, String> {
    let request = client.post(&due.address).timeout(due.timeout).body(due.body.clone());
    let request = request.header("content-type", "application/json").header("authorization", &due.signature);
    match request.send().await {
        Ok(response) => Ok(response.status().as_u16()),
        Err(error) if error.is_timeout() => Err("the receiver took too long".into()),
        Err(error) => Err(error.without_url().to_string()),
    }
}
