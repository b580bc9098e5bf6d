//! Sessions of people who have signed in to the console.

use std::time::Duration;

use async_trait::async_trait;
use tiktokshop_core::Result;

/// A session of the console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The SHA-256 of the cookie, in hex. The cookie itself is in one browser only.
    pub digest: String,
    /// The id of the API key that was used to sign in.
    pub key_id: String,
}

/// Keeps sessions. Their times are by the store's own clock, so that all processes on it agree.
///
/// Errors are of kind [`Store`](tiktokshop_core::ErrorKind::Store), like those of the other traits of this crate.
#[async_trait]
pub trait Sessions: Send + Sync + 'static {
    /// Keeps a session for `ttl`, in place of one with the same digest. Sessions that are over are deleted.
    async fn put_session(&self, session: &Session, ttl: Duration) -> Result<()>;
    /// The session with this digest; `None` if it is unknown or over.
    async fn load_session(&self, digest: &str) -> Result<Option<Session>>;
    /// Ends a session. Returns whether there was one.
    async fn delete_session(&self, digest: &str) -> Result<bool>;
}
