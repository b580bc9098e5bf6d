//! Copies of orders, returns, products and finance that stay equal to the platform's.
//!
//! Polling is the truth: each shop and kind is followed from a checkpoint, which moves on in the same transaction as the copies
//! behind it. What may vanish without a trace is read again as a whole from time to time. Webhooks are hints, which make it fast.

mod ask;
mod copy;
mod full;
mod hinted;
mod hints;
mod job;
mod options;
mod pokes;
mod progress;
mod roster;
mod stop;
mod store;
mod weigh;
mod worker;

pub use ask::{ask_full, full_name};
pub use hinted::{Hinted, hinted};
pub use hints::Hints;
pub use job::{SyncJob, SyncOutcome, SyncStatus, SyncWatch, sync_once};
pub use options::SyncOptions;
pub use pokes::Pokes;
pub use progress::Progress;
pub use roster::{CopiedFilter, CopiedKind, CopiedShop, SyncRoster};
pub use store::{Applied, Checkpoint, Checkpoints, Mirror, MirrorKind, Mirrors};
pub use weigh::{Digests, Present, Weighed, weigh};
pub use worker::{Counts, Ran, SyncPlaces, SyncTarget};
