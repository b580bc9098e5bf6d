//! What a binding may plug in: a token store of its own language, and somebody who watches.

use std::sync::Arc;

use async_trait::async_trait;

use crate::watch::Watcher;

/// What a client is given besides its settings.
#[derive(Clone, Default)]
pub struct Ports {
    /// Keeps the tokens where the settings say `{"store": {"kind": "own"}}`.
    pub store: Option<Arc<dyn StorePort>>,
    /// Is told of each request, answer, retry, refresh and failure.
    pub watcher: Option<Arc<dyn Watcher>>,
}

/// A token store written in another language. Each question and answer is JSON text.
///
/// | question | arguments | answer |
/// | --- | --- | --- |
/// | `load` | `{app_key, open_id}` | the record that was saved, or null |
/// | `save` | the record | ignored |
/// | `delete` | `{app_key, open_id}` | whether there was one |
/// | `list` | `{app_key}` | `[{app_key, open_id}]` of that app |
/// | `find_shop` | `{app_key, shop_id}` | `{app_key, open_id}` of the account that opens it, or null |
/// | `lock` | `{key, ttl, holder}` | whether the lock was taken; it ends by itself after `ttl` seconds |
/// | `unlock` | `{key, holder}` | ignored; a lock that another `holder` has by now stays |
/// | `put_state` | `{key, note, ttl}` | ignored |
/// | `take_state` | `{key}` | the note, and it is gone; or null |
///
/// `load` and `save` are required. Without `lock`, refreshes are one at a time in this process only; without
/// `take_state`, an authorization must end in the process that began it; without `list` and `find_shop`, shops are found
/// only for accounts that this process has seen.
///
/// A lock is not prolonged. Its `ttl` is twice the setting `tokens.lease_ttl`, a minute by default: one refresh ends within
/// it, and whoever waits for it waits three times `lease_ttl` at least. `unlock` is not asked when the `ttl` has passed,
/// since the lock may be another's by then; a store that compares `holder` is safe even when clocks differ.
#[async_trait]
pub trait StorePort: Send + Sync + 'static {
    /// Whether a question is answered at all.
    fn answers(&self, question: &str) -> bool;

    /// Asks.
    async fn ask(&self, question: &str, arguments: String) -> Result<String, PortFailure>;
}

/// What went wrong behind a port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortFailure {
    /// What happened, in words without secrets.
    pub words: String,
    /// The number under which the binding keeps what was thrown; it comes back as `cause_id` of the failure.
    pub cause_id: Option<u64>,
}

impl<T: Into<String>> From<T> for PortFailure {
    fn from(words: T) -> PortFailure {
        PortFailure { words: words.into(), cause_id: None }
    }
}
