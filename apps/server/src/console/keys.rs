//! The API keys behind sessions.

use tiktokshop_core::Result;
use tiktokshop_lifecycle::access::ApiKey;

use super::problem::Problem;
use crate::shared::Shared;

/// The key that somebody signs in with, and what the session remembers of it.
///
/// # Errors
/// A key that is limited to some shops is refused: the pages show all of them.
pub(crate) async fn by_secret(shared: &Shared, secret: &str) -> Result<Option<(ApiKey, String)>, Problem> {
    let keyring = shared.keyring();
    let Some(key) = keyring.find(secret).await? else { return Ok(None) };
    if key.is_limited() {
        let words = "This key is limited to some shops, and these pages show all of them.";
        return Err(Problem::Refused(words.to_owned()));
    }
    let mark = keyring.mark(&key);
    Ok(Some((key, mark)))
}

/// The key that a session began with, if it still works.
pub(crate) async fn by_mark(shared: &Shared, mark: &str) -> Result<Option<ApiKey>> {
    shared.keyring().recall(mark).await
}
