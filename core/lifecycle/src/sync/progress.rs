//! How far the sync of a shop and kind is, as its checkpoint says.

use serde::{Deserialize, Serialize};

use super::store::Checkpoint;

/// How far the sync of a shop and kind is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Progress {
    /// Where it continues.
    pub cursor: String,
    /// Where it began, in Unix seconds; 0: with all there was.
    pub since: i64,
    /// Everything that changed before this second, in Unix seconds, is copied.
    pub place: i64,
    /// When it had copied everything last, in Unix seconds by its machine's clock; 0: not yet.
    pub caught_up_at: i64,
    /// For a full read: when it began, in Unix milliseconds; 0: none is under way.
    pub began_at: i64,
}

impl Progress {
    /// What a checkpoint says.
    pub fn of(checkpoint: &Checkpoint) -> Progress {
        serde_json::from_str(&checkpoint.cursor).unwrap_or_default()
    }

    pub(super) fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}
