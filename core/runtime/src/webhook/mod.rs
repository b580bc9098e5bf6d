//! Webhooks: who sent it, and what it says.
//!
//! Verify the raw bytes as they arrived; a body that was parsed and written again no longer matches its signature.
//! Respond with 200 within three seconds and work afterwards: a webhook is a hint, which may be delivered twice, late or out of order.

pub(crate) mod envelope;
mod event;
mod sign;
pub mod table;
mod time;
mod verifier;

#[cfg(test)]
mod tests;

pub use event::{Event, UNKNOWN_TYPE};
pub use sign::{TestEvent, sign_test_event, test_event};
pub use time::unix_seconds;
pub use verifier::{SIGNATURE_HEADER, Verifier};
