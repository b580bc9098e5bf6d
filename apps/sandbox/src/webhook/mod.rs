//! The sender of webhooks: what goes out, when again, and what became of it.

pub mod delivery;
pub mod sender;
