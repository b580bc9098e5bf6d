//! The inbox.

use std::fmt;
use std::sync::Arc;

use tiktokshop_lifecycle::inbox::{Arrival, Delivery, Filter, Inbox as Store, Kept, Service, State, Stats};

use super::builder::InboxBuilder;
use super::routes::Routes;
use crate::{Error, ErrorKind, Result};

/// Stores events, and hands them to your handlers; see [the module](super). Cheap to clone: clones are the same inbox.
///
/// It needs a Tokio runtime. Dropped without [`close`](Inbox::close), it still writes what it has accepted, and cancels its
/// handlers; their events are handled again when their leases have ended.
#[derive(Clone)]
pub struct Inbox(Arc<Inner>);

struct Inner {
    service: Service,
    routes: Routes,
}

impl Inbox {
    /// Starts building an inbox over a store: SQLite or PostgreSQL of the crate `tiktokshop-store`, or one of your own.
    pub fn builder(store: Arc<dyn Store>) -> InboxBuilder {
        InboxBuilder::new(store)
    }

    pub(super) fn of(service: Service, routes: Routes) -> Inbox {
        Inbox(Arc::new(Inner { service, routes }))
    }

    /// Stores a webhook that was verified. Respond with 200 after this has returned `Ok`: then the event survives the end of
    /// the process and of the machine. A [`Receiver`](crate::receive::Receiver) with this inbox does it by itself.
    ///
    /// # Errors
    /// [`ErrorKind::Store`], retryable if too many events are waiting or the inbox was closed. The platform delivers the
    /// webhook again unless the response is 200.
    pub async fn accept(&self, event: &tiktokshop_core::webhook::Event) -> Result<Kept> {
        self.0.service.keep(Arrival::of(event)).await
    }

    /// Starts to hand events to the handlers, and returns at once.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`] if it runs already, or has no handler: events would count as handled.
    pub fn start(&self) -> Result<()> {
        if self.0.routes.is_empty() {
            let detail = "the inbox has no handler: give it one with `on` or `on_any` before it is started";
            return Err(Error::new(ErrorKind::Configuration, detail));
        }
        self.0.service.start(self.0.routes.handler())
    }

    /// Hands out no more events, waits for handlers that run, and gives back what they have not ended within
    /// [`grace`](super::Options::grace). Events are still stored.
    pub async fn stop(&self) {
        self.0.service.stop().await;
    }

    /// Runs the handlers until a future ends, such as one that waits for Ctrl-C, then stops.
    ///
    /// # Errors
    /// Those of [`start`](Inbox::start).
    pub async fn run_until(&self, end: impl Future<Output = ()>) -> Result<()> {
        self.start()?;
        end.await;
        self.stop().await;
        Ok(())
    }

    /// Accepts no more events, writes those that were accepted, and stops the handlers.
    pub async fn close(&self) {
        self.0.service.close().await;
    }

    /// Whether events are being handed to the handlers.
    pub fn is_running(&self) -> bool {
        self.0.service.is_running()
    }

    /// Events that failed for good, the newest first.
    ///
    /// # Errors
    /// What the store says.
    pub async fn dead(&self, limit: usize) -> Result<Vec<Delivery>> {
        self.deliveries(&Filter { state: Some(State::Dead), ..Filter::default() }, limit).await
    }

    /// Events, and how far this consumer is with each; the newest first.
    ///
    /// # Errors
    /// What the store says.
    pub async fn deliveries(&self, filter: &Filter, limit: usize) -> Result<Vec<Delivery>> {
        self.0.service.store().deliveries(self.0.service.consumer(), filter, limit).await
    }

    /// Has events handled again, whatever their state: by id, type, subject or time, as the filter says. Returns how many.
    ///
    /// # Errors
    /// What the store says.
    pub async fn replay(&self, filter: &Filter) -> Result<u64> {
        self.0.service.store().replay(self.0.service.consumer(), filter).await
    }

    /// How many events wait, were handled, and failed for good.
    ///
    /// # Errors
    /// What the store says.
    pub async fn stats(&self) -> Result<Stats> {
        self.0.service.store().stats(self.0.service.consumer()).await
    }
}

impl fmt::Debug for Inbox {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Inbox").field(&self.0.service).finish()
    }
}
