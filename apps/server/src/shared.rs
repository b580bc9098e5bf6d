//! What all routes and workers share.

use std::fmt;
use std::sync::{Arc, OnceLock};

use tiktokshop_core::Client;
use tiktokshop_core::oauth::OAuth;
use tiktokshop_core::receive::Receiver;
use tiktokshop_lifecycle::access::Keyring;
use tiktokshop_lifecycle::forward::Forwarder;
use tiktokshop_lifecycle::inbox::{Arrival, Breaker, Ear, Kept, Writer, WriterOptions};
use tiktokshop_lifecycle::sync::Pokes;
use tiktokshop_lifecycle::{Clients, Store};
use tokio::sync::watch;
use tokio::time::Instant;

use crate::options::Options;
use crate::served::Served;
use crate::watch::{Asked, Metrics};
use crate::webhooks::Gap;
use crate::workers::Roster;

/// What all routes and workers share. Cheap to clone.
#[derive(Clone)]
pub struct Shared(Arc<Parts>);

struct Parts {
    options: Options,
    store: Arc<dyn Store>,
    served: Served,
    writer: OnceLock<Arc<Writer>>,
    breaker: Breaker,
    forwarders: OnceLock<Vec<Arc<Forwarder>>>,
    roster: Roster,
    asked: Asked,
    pokes: Pokes,
    gap: Gap,
    stopping: watch::Sender<bool>,
}

impl Shared {
    /// Shares a store and one client for each app, all of them on that store, with the default [`Options`].
    ///
    /// # Errors
    /// As [`Shared::with_options`].
    pub fn new(
        store: Arc<dyn Store>,
        clients: impl IntoIterator<Item = Client>,
    ) -> tiktokshop_core::Result<Shared> {
        Shared::with_options(store, clients, Options::default())
    }

    /// The same with other options.
    ///
    /// # Errors
    /// `Configuration` if the options contradict each other.
    pub fn with_options(
        store: Arc<dyn Store>,
        clients: impl IntoIterator<Item = Client>,
        options: Options,
    ) -> tiktokshop_core::Result<Shared> {
        let served = Served::new(clients.into_iter().collect(), options.max_body_bytes)?;
        let stopping = watch::Sender::new(false);
        let (writer, breaker, forwarders, roster, asked, pokes, gap) = Default::default();
        let parts = Parts {
            options,
            store,
            served,
            writer,
            breaker,
            forwarders,
            roster,
            asked,
            pokes,
            gap,
            stopping,
        };
        Ok(Shared(Arc::new(parts)))
    }

    /// The settings.
    pub fn options(&self) -> &Options {
        &self.0.options
    }

    /// Where everything is kept.
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.0.store
    }

    /// The API keys: those of the store, and the one of the settings.
    pub fn keyring(&self) -> Keyring {
        let keyring = Keyring::new(self.store().clone());
        match &self.options().api_key {
            Some(key) => keyring.with_first(key),
            None => keyring,
        }
    }

    /// The client of an app.
    pub fn client(&self, app_key: &str) -> Option<Client> {
        self.apps().get(app_key)
    }

    /// The clients of all apps, by app key, as they are now. An app may be added or removed at any time.
    pub fn clients(&self) -> Vec<Client> {
        self.apps().all()
    }

    /// The client of the only app; `None` if there are several.
    pub fn only_client(&self) -> Option<Client> {
        let mut clients = self.clients();
        clients.pop().filter(|_| clients.is_empty())
    }

    /// The clients of all apps, as a set that follows what is added and removed.
    pub fn apps(&self) -> &Clients {
        self.0.served.clients()
    }

    /// Serves one more app, or an app with another client: one with a new secret, above all. Webhooks that were signed with the
    /// secret before are accepted for 16 hours more, since the platform delivers again what got no 200.
    ///
    /// # Errors
    /// `Configuration` if the client has no store.
    pub fn serve_app(&self, client: Client) -> tiktokshop_core::Result<()> {
        client.tokens()?;
        self.served().set(client).map(drop)
    }

    /// Serves an app no longer: its webhooks are refused, and its tokens are left alone. They stay in the store. Returns whether it
    /// was served.
    ///
    /// # Errors
    /// `Configuration` if the other apps cannot be served.
    pub fn drop_app(&self, app_key: &str) -> tiktokshop_core::Result<bool> {
        Ok(self.served().remove(app_key)?.is_some())
    }

    /// The apps, to be changed.
    pub(crate) fn served(&self) -> &Served {
        &self.0.served
    }

    /// Ends when the server begins to stop: for what would wait for long, such as a reader of events, and for workers.
    pub async fn stopping(&self) {
        // The sender lives as long as `self`.
        let _ = self.0.stopping.subscribe().wait_for(|stopping| *stopping).await;
    }

    /// Waits until there may be new events, it is time to look, or `end`. Returns whether to look again: `false` if the server
    /// begins to stop.
    pub(crate) async fn heard(&self, ear: &mut Ear, end: Instant) -> bool {
        let patience = self.options().poll.min(end.saturating_duration_since(Instant::now()));
        tokio::select! {
            () = self.stopping() => false,
            () = ear.heard(patience) => true,
        }
    }

    /// Whether the server has begun to stop.
    pub fn is_stopping(&self) -> bool {
        *self.0.stopping.borrow()
    }

    /// Tells all who wait for [`Shared::stopping`].
    pub fn stop(&self) {
        self.0.stopping.send_replace(true);
    }

    /// What is counted and measured.
    pub fn metrics(&self) -> &Metrics {
        &self.0.options.metrics
    }

    /// The consumers that each event is handed to.
    pub fn consumers(&self) -> &[String] {
        &self.0.options.consumers
    }

    /// Writes events to the inbox, many in one transaction. The first use must be within a Tokio runtime.
    pub fn writer(&self) -> &Arc<Writer> {
        let start = || {
            Writer::start(self.store().clone(), self.consumers().to_vec(), WriterOptions::default()).into()
        };
        self.0.writer.get_or_init(start)
    }

    /// Keeps an event for a sender who does not wait long.
    ///
    /// # Errors
    /// As [`Writer::keep`]; retryable ones within two seconds, or at once, while the store does not respond.
    pub(crate) async fn keep(&self, arrival: Arrival) -> tiktokshop_core::Result<Kept> {
        let writer = self.writer().clone();
        self.0.breaker.run(async move { writer.keep(arrival).await }).await
    }

    /// Writes the events that were accepted, and accepts no more.
    pub async fn flush(&self) {
        if let Some(writer) = self.0.writer.get() {
            writer.stop().await;
        }
    }

    /// Who sends events to the app from this process; nobody before the workers have started.
    pub(crate) fn forwarders(&self) -> &[Arc<Forwarder>] {
        self.0.forwarders.get().map_or(&[], Vec::as_slice)
    }

    /// Says who sends events to the app. Only the first time counts.
    pub(crate) fn set_forwarders(&self, forwarders: Vec<Arc<Forwarder>>) {
        let _ = self.0.forwarders.set(forwarders);
    }

    /// Asks the sync to look before its time.
    pub(crate) fn pokes(&self) -> &Pokes {
        &self.0.pokes
    }

    /// Whether webhooks could not be kept.
    pub(crate) fn gap(&self) -> &Gap {
        &self.0.gap
    }

    /// Which workers run.
    pub(crate) fn roster(&self) -> &Roster {
        &self.0.roster
    }

    /// When the store was asked for metrics last.
    pub(crate) fn asked(&self) -> &Asked {
        &self.0.asked
    }

    /// Decides about webhooks of all apps.
    pub(crate) fn receiver(&self) -> Arc<Receiver> {
        self.0.served.receiver()
    }

    /// The OAuth side of a client, with the pages that ask for consent as the options have them.
    pub(crate) fn oauth(&self, client: &Client) -> OAuth {
        client.oauth().with_authorize_hosts(self.options().authorize_hosts.clone())
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Shared").field("apps", self.apps()).finish_non_exhaustive()
    }
}
