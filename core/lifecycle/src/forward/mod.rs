//! Sends events to addresses of the app over HTTP, signed as [Standard Webhooks](https://www.standardwebhooks.com) asks.
//!
//! Each [`Target`] is a consumer of the inbox, with a [`Dispatcher`](crate::inbox::Dispatcher) of its own that runs its
//! [`Forwarder`]: a target that hangs holds up nobody but itself. Events reach it at least once, in order for each owner and
//! subject, with the same `webhook-id` each time.
//!
//! Only public addresses are connected to, unless the target allows others: see [`Allowed`].

mod address;
mod attempt;
mod forwarder;
mod message;
mod settings;
mod signer;
mod target;

pub use address::Allowed;
pub use forwarder::{Forwarder, MoreHeaders, TargetHealth};
pub use message::{Message, message_id};
pub use settings::TargetSettings;
pub use signer::SigningSecret;
pub use target::Target;
