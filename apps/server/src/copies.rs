//! What operators ask of the copies, in the console and over HTTP.

use std::time::Duration;

use tiktokshop_core::{ChangeKind, Result};
use tiktokshop_lifecycle::sync::{SyncTarget, ask_full};

use crate::shared::Shared;

/// A copy whose checkpoint has not moved for longer than this is behind.
pub(crate) const BEHIND: Duration = Duration::from_secs(3600);

/// What became of a request for a full compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    /// It is asked for.
    Now,
    /// One was asked for or under way already.
    Before,
    /// This server does not copy the kind, so nobody would do it.
    NotCopied,
}

/// Whether this server copies a kind of the shops of an app.
pub(crate) fn copies(shared: &Shared, app_key: &str, kind: &str) -> bool {
    shared.client(app_key).is_some() && shared.options().sync.iter().any(|copied| copied.name == kind)
}

/// Asks for a full compare of a shop and kind, which the sync of any server on the store then does.
pub(crate) async fn reconcile(
    shared: &Shared,
    app_key: &str,
    shop_id: &str,
    kind: &'static ChangeKind,
) -> Result<Asked> {
    if !copies(shared, app_key, kind.name) {
        return Ok(Asked::NotCopied);
    }
    let (app_key, shop_id) = (app_key.to_owned(), shop_id.to_owned());
    let target = SyncTarget { app_key, shop_id, kind: kind.name };
    let is_new = ask_full(shared.store().as_ref(), &target).await?;
    shared.pokes().target(target);
    Ok(if is_new { Asked::Now } else { Asked::Before })
}
