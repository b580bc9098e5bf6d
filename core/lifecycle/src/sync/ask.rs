//! Asks for a full read of a shop and kind, whichever process will do it.

use tiktokshop_core::token::{Expected, Saved};
use tiktokshop_core::{Error, ErrorKind, Result};

use super::progress::Progress;
use super::store::{Checkpoint, Checkpoints};
use super::worker::{SyncTarget, now_ms};

/// How often it is tried while others write the same checkpoint.
const TRIES: usize = 5;

/// What the checkpoint of the full reads of a kind is called: `order.full`.
pub fn full_name(kind: &str) -> String {
    format!("{kind}.full")
}

/// Asks for a full read: everything of the shop and kind is read again and compared with the copies. The request is kept in the
/// store, so it outlives this process; the job of any process begins with it at its next turn of the shop and kind, or at once if it is
/// poked ([`SyncOptions::pokes`](super::SyncOptions::pokes)). Returns
/// `false` if a full read was under way or asked for already: then that one goes on.
///
/// # Errors
/// `Store`.
pub async fn ask_full(store: &(impl Checkpoints + ?Sized), target: &SyncTarget) -> Result<bool> {
    for _ in 0..TRIES {
        match try_ask(store, target).await? {
            Some(asked) => return Ok(asked),
            None => tracing::debug!(shop_id = target.shop_id, "a checkpoint has moved; it is tried again"),
        }
    }
    let detail = "the checkpoint of the full read is written by others again and again";
    Err(Error::new(ErrorKind::Store, detail).with_retryable(true))
}

/// `None` if somebody else wrote the checkpoint in between.
async fn try_ask(store: &(impl Checkpoints + ?Sized), target: &SyncTarget) -> Result<Option<bool>> {
    let SyncTarget { app_key, shop_id, kind } = target;
    let name = full_name(kind);
    let found = store.load_checkpoint(app_key, shop_id, &name).await?;
    let progress = match &found {
        Some(checkpoint) => Progress::of(checkpoint),
        // It reaches as far back as the copies do.
        None => {
            let copies = store.load_checkpoint(app_key, shop_id, kind).await?;
            let since = copies.map_or(0, |checkpoint| Progress::of(&checkpoint).since);
            Progress { since, ..Progress::default() }
        }
    };
    if progress.began_at > 0 {
        return Ok(Some(false));
    }
    let progress = Progress { cursor: String::new(), began_at: now_ms(), ..progress };
    let checkpoint = Checkpoint {
        app_key: app_key.clone(),
        shop_id: shop_id.clone(),
        kind: name,
        cursor: progress.to_text(),
        ..Checkpoint::default()
    };
    let expected = found.map_or(Expected::Absent, |found| Expected::Revision(found.revision));
    let saved = store.save_checkpoint(&checkpoint, expected).await?;
    Ok(matches!(saved, Saved::Revision(_)).then_some(true))
}
