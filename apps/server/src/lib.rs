//! Everything around the calls of a TikTok Shop integration, as one server beside an app in any language.
//!
//! Sellers authorize the app here, webhooks are kept here before the platform gets its response, tokens are refreshed here before they
//! expire, and the app calls the platform through here without ever seeing a token. The command `tiktokshop serve` runs it; a Rust
//! program can mount its [`router`] into its own.
//!
//! | folder | is |
//! |---|---|
//! | `front` | between the network and the routes: connections, who is asking, limits |
//! | `sellers` | the pages on which sellers, creators and partners authorize the app |
//! | `webhooks` | where webhooks come in: verify, keep, respond |
//! | `api` | the HTTP interface for the app: calls, shops, events |
//! | `console` | the pages for the people who run it |
//! | `workers` | what runs without being asked: keeper, handlers, forwarding, sync, subscriptions, pruning |
//! | `watch` | health, metrics, traces, logs |

mod api;
mod apps;
mod assets;
mod check;
mod console;
mod copies;
mod error;
mod forward;
mod front;
mod generated;
mod open;
mod options;
mod router;
mod sellers;
mod serve;
mod served;
mod shared;
mod shown;
mod time_limit;
mod topics;
mod watch;
mod webhooks;
mod wording;
mod workers;

pub use check::{Finding, check};
pub use error::StartError;
pub use front::Visitor;
pub use open::store as open_store;
pub use options::Options;
pub use router::router;
pub use serve::Server;
pub use shared::Shared;
pub use shown::Shown;
pub use watch::Metrics;
#[cfg(feature = "otlp")]
pub use watch::{TraceLayer, Traces};
pub use workers::Workers;
