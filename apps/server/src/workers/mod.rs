//! What runs without being asked: keeper, handlers, forwarding, sync, subscriptions, pruning.
//!
//! Several processes on one store share the work: each part takes what no other has, by leases and claims in the store.

mod apps;
mod dispatch;
mod effects;
mod forward;
mod keep;
mod prune;
mod roster;
mod subscribe;
mod supervise;
mod sync;

use std::time::Duration;

use tiktokshop_lifecycle::keeper::ShopActivity;
use tokio::task::JoinHandle;

use crate::apps::{Apps, Maker};
use crate::shared::Shared;
pub(crate) use keep::teller;
pub(crate) use roster::Roster;
use supervise::supervise;

/// How often measured times are sorted into their buckets.
const TIDY: Duration = Duration::from_secs(10);

/// The workers of a server, running. Dropped, they go on until [`Shared::stop`]; call [`Workers::stop`] to wait for them.
#[derive(Debug)]
pub struct Workers {
    shared: Shared,
    tasks: Vec<JoinHandle<()>>,
}

impl Workers {
    /// Starts them within a Tokio runtime.
    ///
    /// # Errors
    /// `Configuration` if a client has no store.
    pub fn start(shared: &Shared) -> tiktokshop_core::Result<Workers> {
        for client in shared.clients() {
            client.tokens()?;
        }
        let mut tasks = vec![tidy(shared.clone())];
        tasks.extend(keep::start(shared)?);
        tasks.push(prune::start(shared));
        tasks.push(effects::start(shared)?);
        tasks.extend(forward::start(shared)?);
        tasks.extend(sync::start(shared));
        tasks.extend(subscribe::start(shared));
        Ok(Workers { shared: shared.clone(), tasks })
    }

    /// Serves the apps of the store as they come, change and go.
    pub(crate) fn follow(mut self, apps: Apps, maker: Maker) -> Workers {
        self.tasks.push(apps::start(&self.shared, apps, maker));
        self
    }

    /// Notes which shops are inactive, as the hooks of this hear it.
    pub fn watch_shops(mut self, activity: ShopActivity) -> Workers {
        let held = self.shared.clone();
        let work = supervise(self.shared.clone(), "shop activity", move || {
            let (activity, shared) = (activity.clone(), held.clone());
            async move { activity.run(shared.store().clone(), teller(&shared), shared.stopping()).await }
        });
        self.tasks.push(work);
        self
    }

    /// Waits until all have ended: handlers that run, refreshes that were sent, events that were accepted.
    pub async fn stop(self) {
        self.shared.stop();
        for task in self.tasks {
            // A task that panicked has said so.
            let _ = task.await;
        }
        self.shared.flush().await;
    }
}

fn tidy(shared: Shared) -> JoinHandle<()> {
    supervise(shared.clone(), "metrics", move || {
        let shared = shared.clone();
        async move {
            while every(&shared, TIDY).await {
                shared.metrics().tidy();
            }
        }
    })
}

/// Waits, and returns whether the server still runs.
async fn every(shared: &Shared, time: Duration) -> bool {
    tokio::select! {
        () = shared.stopping() => false,
        () = tokio::time::sleep(time) => true,
    }
}
