//! A durable inbox within your program: webhooks are stored before the platform hears that they arrived, and your handlers
//! run afterwards.
//!
//! ```no_run
//! use std::sync::Arc;
//!
//! use tiktokshop::Client;
//! use tiktokshop::inbox::{Inbox, Store};
//! use tiktokshop::receive::Receiver;
//! use tiktokshop::webhook::EventData;
//!
//! // The store is `tiktokshop_store::open("sqlite://shop.db", &options).await?.whole()`, or one of your own.
//! # async fn run(client: Client, store: Arc<dyn Store>) -> tiktokshop::Result<()> {
//! let inbox = Inbox::builder(store)
//!     .on("ORDER_STATUS_CHANGE", |event| async move {
//!         if let EventData::OrderStatusChange(order) = event.data()? {
//!             println!("order {:?} is {:?}", order.order_id, order.order_status);
//!         }
//!         Ok(())
//!     })
//!     .on_any(|event| async move {
//!         println!("{} of {}", event.event_type, event.owner);
//!         Ok(())
//!     })
//!     .build()?;
//! // Responds with 200 when a webhook is stored.
//! let receiver = Receiver::builder(&client).inbox(&inbox).build()?;
//! // Hands events to the handlers until the program is told to stop, then waits for those that run.
//! inbox.run_until(async { /* Ctrl-C */ }).await?;
//! # drop(receiver);
//! # Ok(())
//! # }
//! ```
//!
//! - Each event is handled **at least once**: a handler that was interrupted runs again, so it must not matter if it runs
//!   twice. [`notification_id`](tiktokshop_lifecycle::inbox::Arrival::notification_id) stays the same.
//! - Events of one shop and subject (an order, a return, a product) are handled **in order**, others side by side.
//! - A handler that fails, panics or exceeds its time limit runs again after a pause that grows; after
//!   [`attempts`](Options::attempts) failures the event is set aside: [`Inbox::dead`] lists those, [`Inbox::replay`] brings
//!   them back.
//! - Processes that open the same store share the events, and one may receive while another one handles.
//!
//! The page `docs/inbox.md` has the guarantees and their limits.

mod builder;
mod event;
mod routes;
mod running;

pub use builder::InboxBuilder;
pub use event::InboxEvent;
pub use running::Inbox;
pub use tiktokshop_lifecycle::inbox::{
    Arrival, Delivery, DispatchOptions as Options, Filter, HandlerError, Inbox as Store, Kept, Source, State,
    Stats, Stored,
};

pub use crate::receive::BoxError;

/// The programs of the page about the inbox compile.
#[cfg(doctest)]
#[doc = include_str!("../../../../docs/inbox.md")]
struct Page;
