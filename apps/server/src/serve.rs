//! A server from its settings: starts everything, and stops it without losing anything.

use std::net::SocketAddr;
use std::sync::Arc;

use tiktokshop_core::Client;
use tiktokshop_facade::layers::Settings;
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::inbox::Inbox;
use tiktokshop_lifecycle::keeper::ShopActivity;
use tiktokshop_lifecycle::requests::{LogOptions, RequestLog};
use tokio::net::TcpListener;

use crate::apps::{Apps, Maker};
use crate::error::StartError;
use crate::front::{Listening, bind};
use crate::options::Options;
use crate::router::{admin_router, public_router, router};
use crate::shared::Shared;
use crate::workers::Workers;
use crate::{apps, open};

/// A server that runs. Dropped, it stops its workers as well, but nobody waits for what is under way: call [`Server::stop`].
pub struct Server {
    shared: Shared,
    main: Listening,
    admin: Option<Listening>,
    workers: Workers,
    log: Arc<RequestLog>,
    _end: End,
}

/// Dropped with the server, however that ends: then nothing goes on without it.
struct End(Shared);

impl Drop for End {
    fn drop(&mut self) {
        self.0.stop();
    }
}

impl Server {
    /// Opens the store, makes the clients, and listens. When this returns, requests are served.
    ///
    /// # Errors
    /// See [`StartError`]. Nothing keeps running.
    pub async fn start(settings: &Settings) -> Result<Server, StartError> {
        let options = Options::read(settings)?;
        warn_if_nothing_traces(settings);
        // A taken port is known before anything else has begun.
        let listener = bind(options.listen).await?;
        let admin = match options.admin_listen {
            Some(address) => Some(bind(address).await?),
            None => None,
        };
        let store = open::tried(settings).await?;
        let apps = apps::all(settings, store.as_ref()).await?;
        let log = Arc::new(RequestLog::start(store.clone(), log_options(&store, &options)));
        let (metrics, settings) = (options.metrics.clone(), settings.clone());
        let activity = ShopActivity::default();
        let maker =
            Maker { settings, store: store.clone(), log: log.clone(), metrics, activity: activity.clone() };
        let clients =
            apps.iter().map(|app| maker.client(app)).collect::<Result<Vec<Client>, StartError>>()?;
        let apps = Apps::of(&apps, &maker.settings)?;
        let shared = Shared::with_options(store, clients, options)?;
        let end = End(shared.clone());
        let workers = Workers::start(&shared)?.follow(apps, maker).watch_shops(activity);
        let (main, admin) = accept(&shared, listener, admin)?;
        Ok(Server { main, admin, shared, workers, log, _end: end })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.main.address
    }

    /// Where health and metrics are served, if apart from everything else.
    pub fn admin_address(&self) -> Option<SocketAddr> {
        self.admin.as_ref().map(|admin| admin.address)
    }

    /// What its routes and workers share.
    pub fn shared(&self) -> &Shared {
        &self.shared
    }

    /// Stops: accepts nothing new, finishes requests, writes what is buffered, waits for refreshes that were sent. Returns
    /// whether everything ended within [`Options::stop_timeout`].
    pub async fn stop(self) -> bool {
        let limit = self.shared.options().stop_timeout;
        tokio::time::timeout(limit, self.finish()).await.unwrap_or(false)
    }

    async fn finish(self) -> bool {
        self.shared.stop();
        // Handlers end while requests do. The store is written last.
        tokio::join!(self.main.stop(), self.workers.stop());
        let mut settled = true;
        for client in self.shared.clients() {
            settled &= client.close().await;
        }
        self.log.close().await;
        if let Some(admin) = self.admin {
            admin.stop().await;
        }
        settled
    }
}

fn warn_if_nothing_traces(settings: &Settings) {
    if cfg!(not(feature = "otlp")) && settings.get("otlp_endpoint").is_some() {
        tracing::warn!(
            "`otlp_endpoint` is set, but this program was built without the feature `otlp`: nothing is traced"
        );
    }
}

/// Begins to accept: everything at the one address, or health and metrics apart.
fn accept(
    shared: &Shared,
    main: TcpListener,
    admin: Option<TcpListener>,
) -> Result<(Listening, Option<Listening>), StartError> {
    let options = shared.options();
    let failed = |problem| StartError::Address(options.listen, problem);
    let routes = if admin.is_some() { public_router(shared.clone()) } else { router(shared.clone()) };
    let begin = |listener| Listening::start(listener, admin_router(shared.clone()), options);
    let admin = admin.map(begin).transpose().map_err(failed)?;
    let main = Listening::start(main, routes, options).map_err(failed)?;
    Ok((main, admin))
}

fn log_options(store: &Arc<dyn Store>, options: &Options) -> LogOptions {
    let events = (store.clone() as Arc<dyn Inbox>, options.consumers.clone());
    LogOptions::default()
        .keep(options.keep_requests)
        .detail(options.log_parameters)
        .events(events.0, events.1)
}
