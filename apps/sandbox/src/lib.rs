//! A TikTok Shop on your own machine: the API host, the auth host and the webhook sender.

pub mod call;
pub mod clock;
pub mod domain;
pub mod ids;
pub mod seed;
pub mod world;
