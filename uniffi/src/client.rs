//! A client, or a handle of one.

use std::sync::Arc;

use tiktokshop_facade::{Client, Port, Ports, Watcher};

use crate::changes::NativeChanges;
use crate::direct::CLIENTS;
use crate::failure::Result;
use crate::file::{NativeFile, files};
use crate::inbox::NativeInbox;
use crate::numbered::Numbered;
use crate::ports::{MessagePort, NativePorts};
use crate::walk::NativePages;
use crate::watcher::Hooks;
use crate::webhook::NativeWebhooks;
use crate::work;

/// A client or a handle. What starts with `start` returns at once and ends in a message to `call`.
#[derive(uniffi::Object)]
pub struct NativeClient {
    core: Client,
    hooks: Arc<Hooks>,
    number: Numbered<Client>,
}

impl NativeClient {
    fn new(core: Client, hooks: Arc<Hooks>) -> Arc<NativeClient> {
        let number = CLIENTS.enter(core.clone());
        Arc::new(NativeClient { core, hooks, number })
    }
}

#[uniffi::export]
impl NativeClient {
    /// Makes a client from settings as JSON text.
    #[uniffi::constructor]
    pub fn open(settings: &str, ports: NativePorts) -> Result<Arc<NativeClient>> {
        let hooks = Arc::new(Hooks::new(ports.watcher));
        let store = (ports.store != 0).then(|| {
            Arc::new(MessagePort { number: ports.store, questions: ports.store_questions }) as Arc<dyn Port>
        });
        let signer = (ports.signer != 0).then(|| {
            let questions = ["sign", "access_token"].map(str::to_owned).to_vec();
            Arc::new(MessagePort { number: ports.signer, questions }) as Arc<dyn Port>
        });
        let watcher = (ports.watcher != 0).then(|| hooks.clone() as Arc<dyn Watcher>);
        let core = Client::open(settings, Ports { store, watcher, signer })?;
        Ok(NativeClient::new(core, hooks))
    }

    /// Names it to the functions of [`direct`](crate::direct).
    pub fn number(&self) -> i64 {
        self.number.number()
    }

    /// A handle with options as JSON text.
    pub fn with(&self, options: &str) -> Result<Arc<NativeClient>> {
        let core = self.core.with(options)?;
        Ok(NativeClient::new(core, self.hooks.clone()))
    }

    /// Which events the hooks of this client and all its handles get, and whether those have bodies.
    pub fn watch(&self, events: Vec<String>, bodies: bool) {
        self.hooks.want(&events, bodies);
    }

    /// The URL of the API, as it was set.
    pub fn api_url(&self) -> String {
        self.core.api_url().to_owned()
    }

    /// The request id of the latest response.
    pub fn last_request_id(&self) -> Option<String> {
        self.core.last_request_id()
    }

    /// Sets the clock of a client that was given one, in Unix seconds.
    pub fn set_time(&self, now: i64) -> bool {
        self.core.set_time(now)
    }

    /// Calls an operation: a response.
    pub fn start_call(&self, call: i64, operation: String, input: String, files: Vec<NativeFile>) {
        let (client, files) = (self.core.clone(), self::files(files));
        work::start(call, async move { client.call(&operation, &input, files).await });
    }

    /// Calls a path: a response.
    pub fn start_request(
        &self,
        call: i64,
        method: String,
        path: String,
        input: String,
        files: Vec<NativeFile>,
    ) {
        let (client, files) = (self.core.clone(), self::files(files));
        work::start(call, async move { client.request(&method, &path, &input, files).await });
    }

    /// The request that a call would send: a response whose head has `operation`, `version`, `method`, `url`, `shown_url` and
    /// `headers`, and whose body is the request's.
    pub fn start_prepare(&self, call: i64, operation: String, input: String, files: Vec<NativeFile>) {
        let (client, files) = (self.core.clone(), self::files(files));
        work::start(call, async move { client.prepare(&operation, &input, files).await });
    }

    /// An OAuth action: text.
    pub fn start_oauth(&self, call: i64, action: String, input: String) {
        let client = self.core.clone();
        work::start(call, async move { client.oauth(&action, &input).await });
    }

    /// A token action: text.
    pub fn start_tokens(&self, call: i64, action: String, input: String) {
        let client = self.core.clone();
        work::start(call, async move { client.tokens(&action, &input).await });
    }

    /// The cipher of this handle's shop: text.
    pub fn start_shop_cipher(&self, call: i64) {
        let client = self.core.clone();
        work::start(call, async move { client.shop_cipher().await });
    }

    /// Waits for token refreshes that were sent: `true` if nothing is left that would be lost.
    pub fn start_close(&self, call: i64) {
        let client = self.core.clone();
        work::start(call, async move { Ok(client.close().await) });
    }

    /// The shipping label of a package: a document.
    pub fn start_label(&self, call: i64, package_id: String, input: String) {
        let client = self.core.clone();
        work::start(call, async move { client.download_label(&package_id, &input).await });
    }

    /// A document from a URL that a response gave; written to `path` as well, if one is named.
    pub fn start_download(&self, call: i64, url: String, path: Option<String>) {
        let client = self.core.clone();
        work::start(call, async move { client.download(&url, path).await });
    }

    /// A walk over pages.
    pub fn pages(&self, operation: &str, input: &str) -> Result<Arc<NativePages>> {
        Ok(NativePages::new(self.core.pages(operation, input)?))
    }

    /// A walk through time.
    pub fn windows(&self, operation: &str, input: &str) -> Result<Arc<NativePages>> {
        Ok(NativePages::new(self.core.windows(operation, input)?))
    }

    /// A walk over what has changed.
    pub fn changes(&self, kind: &str, input: &str) -> Result<Arc<NativeChanges>> {
        Ok(Arc::new(NativeChanges(self.core.changes(kind, input)?)))
    }

    /// An inbox in the client's store.
    pub fn inbox(&self, settings: &str) -> Result<Arc<NativeInbox>> {
        Ok(Arc::new(NativeInbox(self.core.inbox(settings)?)))
    }

    /// A verifier of this app's webhooks.
    pub fn webhooks(&self, settings: &str) -> Result<Arc<NativeWebhooks>> {
        Ok(NativeWebhooks::new(self.core.webhooks(settings)?))
    }
}
