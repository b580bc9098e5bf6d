//! The sender of webhooks: what is sent, when it is sent again, and the result.

pub mod delivery;
pub mod sender;
