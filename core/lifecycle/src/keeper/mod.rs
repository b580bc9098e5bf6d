//! Refreshes tokens ahead of their end, once for all processes, and tells of each change of an authorization.
//!
//! - [`Keeper`] refreshes: every authorization of a store, a day or two before its access token expires, spread evenly.
//! - [`Standings`] keeps what is known of an authorization besides its tokens: how it stood when somebody was told last,
//!   when the platform says that it ends, and which of its shops are inactive.
//! - [`Teller`] compares the two, and puts an event into the inbox for each change: `authorization.refreshed`,
//!   `authorization.needs_reauthorization` and so on, see [`Change`].
//! - [`ShopActivity`] hears from calls which shops are inactive, and when they work again.

mod activity;
mod batch;
mod change;
mod options;
mod plan;
mod rests;
mod store;
mod teller;
mod work;

pub use activity::ShopActivity;
pub use change::Change;
pub use options::KeeperOptions;
pub use store::{Noted, Standings};
pub use teller::Teller;
pub use work::{Keeper, Pass};
