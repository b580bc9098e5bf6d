//! Keeps the webhook topics of the platform equal to what is wanted, for each shop, through its Event API.
//!
//! [`Wanted`] says which topics, and where they lead. A [`Subscriber`] goes through the shops of a store that are due: new
//! ones and newly authorized ones first, the others after some time, since somebody may have changed them.

mod equalize;
mod store;
mod wanted;

pub use equalize::{CheckOptions, Pass, Subscriber, current, equalize};
pub use store::{DueShop, ShopSubscriptions, Subscription, Subscriptions};
pub use wanted::{Step, Wanted, webhook_address};
