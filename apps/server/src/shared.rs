//! What all routes and workers share.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use tiktokshop_core::Client;
use tiktokshop_core::oauth::OAuth;
use tiktokshop_core::receive::{Receiver, ReceiverOptions};
use tiktokshop_core::webhook::Verifier;
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::access::Keyring;
use tiktokshop_lifecycle::inbox::{Writer, WriterOptions};
use tokio::sync::watch;

use crate::options::Options;
use crate::watch::{Asked, Metrics};
use crate::webhooks;
use crate::workers::Roster;

/// What all routes and workers share. Cheap to clone.
#[derive(Clone)]
pub struct Shared(Arc<Parts>);

struct Parts {
    options: Options,
    store: Arc<dyn Store>,
    /// One client for each app, by app key, all on the store.
    clients: BTreeMap<String, Client>,
    receiver: Receiver,
    writer: OnceLock<Writer>,
    roster: Roster,
    asked: Asked,
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
        let clients: BTreeMap<String, Client> =
            clients.into_iter().map(|client| (client.app_key().to_owned(), client)).collect();
        let nobody = Verifier::new(std::iter::empty::<(String, String)>());
        let verifier = clients.values().fold(nobody, |verifier, client| verifier.and(client.webhooks()));
        let receiver = ReceiverOptions {
            webhook_path: webhooks::PATH.to_owned(),
            authorizations: false,
            max_body_bytes: Some(options.max_body_bytes),
            ..ReceiverOptions::default()
        };
        let receiver = Receiver::new(verifier, receiver)?;
        let stopping = watch::Sender::new(false);
        let (writer, roster, asked) = Default::default();
        Ok(Shared(Arc::new(Parts { options, store, clients, receiver, writer, roster, asked, stopping })))
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
    pub fn client(&self, app_key: &str) -> Option<&Client> {
        self.0.clients.get(app_key)
    }

    /// The clients of all apps.
    pub fn clients(&self) -> impl Iterator<Item = &Client> {
        self.0.clients.values()
    }

    /// The client of the only app; `None` if there are several.
    pub fn only_client(&self) -> Option<&Client> {
        let mut clients = self.clients();
        clients.next().filter(|_| clients.next().is_none())
    }

    /// Ends when the server begins to stop: for what would wait for long, such as a reader of events, and for workers.
    pub async fn stopping(&self) {
        // The sender lives as long as `self`.
        let _ = self.0.stopping.subscribe().wait_for(|stopping| *stopping).await;
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
    pub fn writer(&self) -> &Writer {
        let start =
            || Writer::start(self.store().clone(), self.consumers().to_vec(), WriterOptions::default());
        self.0.writer.get_or_init(start)
    }

    /// Writes the events that were accepted, and accepts no more.
    pub async fn flush(&self) {
        if let Some(writer) = self.0.writer.get() {
            writer.stop().await;
        }
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
    pub(crate) fn receiver(&self) -> &Receiver {
        &self.0.receiver
    }

    /// The OAuth side of a client, with the pages that ask for consent as the options have them.
    pub(crate) fn oauth(&self, client: &Client) -> OAuth {
        client.oauth().with_authorize_hosts(self.options().authorize_hosts.clone())
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let apps: Vec<&str> = self.clients().map(Client::app_key).collect();
        out.debug_struct("Shared").field("apps", &apps).finish_non_exhaustive()
    }
}
