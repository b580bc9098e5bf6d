//! Copies of orders, returns, products and finance that stay equal to the platform's.

mod store;
mod weigh;

pub use store::{Applied, Checkpoint, Checkpoints, Mirror, MirrorKind, Mirrors};
pub use weigh::{Digests, Present, Weighed, weigh};
