//! Everything around the calls of a TikTok Shop integration, as one server beside an app in any language.
//!
//! Sellers authorize the app here, webhooks are kept here before they are answered, tokens are refreshed here ahead of their
//! end, and the app calls the platform through here without ever seeing a token. The command `tiktokshop serve` runs it; a Rust
//! program can mount its [`router`] into its own.
//!
//! | folder | is |
//! |---|---|
//! | `sellers` | the pages on which sellers, creators and partners authorize the app |
//! | `webhooks` | where webhooks come in: verify, keep, answer |
//! | `api` | the HTTP interface for the app: calls, shops, events |
//! | `console` | the pages for the people who run it |
//! | `workers` | what runs without being asked: keeper, handlers, forwarding, sync, subscriptions, pruning |
//! | `watch` | health, metrics, traces, logs |

mod api;
mod console;
mod router;
mod sellers;
mod shared;
mod watch;
mod webhooks;
mod workers;

pub use router::router;
pub use shared::Shared;
