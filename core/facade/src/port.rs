//! What a binding may plug in: a token store or a signer in its own language, and a watcher.

use std::sync::Arc;

use async_trait::async_trait;

use crate::watch::Watcher;

/// What a client is given besides its settings.
#[derive(Clone, Default)]
pub struct Ports {
    /// Keeps the tokens if the settings say `{"store": {"kind": "own"}}`.
    ///
    /// | question | arguments | answer |
    /// | --- | --- | --- |
    /// | `load` | `{app_key, open_id}` | the record that was saved, or null |
    /// | `save` | the record | ignored |
    /// | `delete` | `{app_key, open_id}` | whether there was one |
    /// | `list` | `{app_key}` | `[{app_key, open_id}]` of that app |
    /// | `find_shop` | `{app_key, shop_id}` | `{app_key, open_id}` of the account that gives access to it, or null |
    /// | `lock` | `{key, ttl, holder}` | whether the lock was taken; it expires after `ttl` seconds |
    /// | `unlock` | `{key, holder}` | ignored; a lock that another `holder` has by now stays |
    /// | `put_state` | `{key, note, ttl}` | ignored |
    /// | `take_state` | `{key}` | the note, and it is gone; or null |
    ///
    /// `load` and `save` are required. Without `lock`, there is a single flight of refreshes only within this process;
    /// without `take_state`, an authorization must be completed in the process that began it; without `list` and
    /// `find_shop`, shops are found only for accounts that this process has seen.
    ///
    /// A lock is not renewed. Its `ttl` is twice the setting `tokens.lease_ttl`, a minute by default: one refresh ends
    /// within it, and whoever waits for it waits at least three times `lease_ttl`. `unlock` is not called after the `ttl`
    /// has passed, since another process may hold the lock by then; a store that compares `holder` is safe even if clocks
    /// differ.
    pub store: Option<Arc<dyn Port>>,
    /// Notified of each request, response, retry, refresh and failure.
    pub watcher: Option<Arc<dyn Watcher>>,
    /// Asks the app's own backend to sign requests and for access tokens, for a client without the app secret.
    ///
    /// | question | arguments | answer |
    /// | --- | --- | --- |
    /// | `sign` | `{app_key, method, path, query: [[name, value]], body, timestamp}`; no `body` if nothing of it is signed | `{sign}` |
    /// | `access_token` | `{app_key, account, shop, rejected}`, each but the first only if it is known | `{access_token, expires_at, shop_cipher}`, the last two if they are known |
    ///
    /// `sign` is required. Without `access_token`, the settings must have one.
    ///
    /// Instead of either, `{"error": {"detail", "kind", "retryable", "cause_id"}}` says what the call fails with: `kind` is one of
    /// the catalogue's (`connection` if it is missing), `cause_id` as in [`PortFailure`]. A [`PortFailure`] is a `connection`
    /// failure that is not retryable.
    ///
    /// A question is dropped when the deadline of the call that needs it has passed.
    pub signer: Option<Arc<dyn Port>>,
}

/// Something written in another language that the core asks: a token store, a signer. Questions are named; their arguments and
/// answers are JSON text.
#[async_trait]
pub trait Port: Send + Sync + 'static {
    /// Whether a question has an answer here.
    fn implements(&self, question: &str) -> bool;

    /// Asks it.
    async fn ask(&self, question: &str, arguments: String) -> Result<String, PortFailure>;
}

/// What went wrong in the other language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortFailure {
    /// What happened, in words without secrets.
    pub words: String,
    /// The number under which the binding keeps the exception; it is returned as the failure's `cause_id`.
    pub cause_id: Option<u64>,
}

impl<T: Into<String>> From<T> for PortFailure {
    fn from(words: T) -> PortFailure {
        PortFailure { words: words.into(), cause_id: None }
    }
}
