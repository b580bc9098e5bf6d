//! Copies of orders, returns, products and finance that stay equal to the platform's.

mod store;

pub use store::{Applied, Checkpoint, Checkpoints, Mirror, MirrorKind, Mirrors};
