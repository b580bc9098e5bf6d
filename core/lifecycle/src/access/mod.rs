//! API keys: who may use the HTTP interface of the server, for what, and for which shops.
//!
//! A client gets a key of its own. The key is shown once, when it is made; the store has only its SHA-256, so a stolen
//! table opens nothing. A key is looked up at each request, so one that was revoked is refused at once, by every process.

mod key;
mod keyring;
mod secret;
mod store;

pub use key::{ApiKey, NewKey, Scope, key_problem};
pub use keyring::Keyring;
pub use secret::{KeyHash, KeySecret};
pub use store::ApiKeys;
