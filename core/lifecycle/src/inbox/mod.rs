//! Every event is kept once, before anybody is told that it came; then it is handed to whoever wants it.
//!
//! Webhooks, changes of authorizations, changes that a sync found, and calls that failed for good all come this way, so an
//! app reads one stream. A *consumer* is a name: `effects` for what this crate does itself, `app` for the app's own handler
//! or address. For each consumer an event is handled at least once, one at a time and in order for each owner and subject,
//! with growing pauses after failures, and is set aside as dead when it has failed too often.

mod arrival;
mod bell;
mod breaker;
mod dispatcher;
mod handler;
mod options;
mod pause;
mod salvage;
mod service;
mod store;
mod trace_parent;
mod writer;

pub use arrival::{Arrival, Source};
pub use bell::{Bell, Ear};
pub use breaker::Breaker;
pub use dispatcher::Dispatcher;
pub use handler::{Handler, HandlerError};
pub use options::DispatchOptions;
pub use service::{Service, event_type, is_consumer_name};
pub use store::{
    Backlog, Claim, ClaimId, Delivery, Filter, ID_LIFETIME, Inbox, Kept, Outcome, State, Stats, Stored,
};
pub use trace_parent::{NoTraceParent, TraceParent};
pub use writer::{Writer, WriterOptions};
