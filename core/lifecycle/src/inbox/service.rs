//! The inbox within a program: what the program receives is kept, and its own code handles it.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use tiktokshop_core::webhook::{UNKNOWN_TYPE, table};
use tiktokshop_core::{Error, ErrorKind, Result};

use super::arrival::Arrival;
use super::breaker::Breaker;
use super::dispatcher::Dispatcher;
use super::handler::Handler;
use super::options::DispatchOptions;
use super::store::{Inbox, Kept};
use super::writer::{Writer, WriterOptions};
use crate::effects;

const NAME_LENGTH: usize = 64;

/// The inbox of one consumer within a program: it keeps what the program receives, and runs a handler for it.
///
/// Both halves can be used alone: one process may only keep events, and another one only handle them.
pub struct Service {
    inbox: Arc<dyn Inbox>,
    consumer: String,
    consumers: Vec<String>,
    options: DispatchOptions,
    /// Started with the first event or handler, since it needs a runtime.
    writer: OnceLock<Arc<Writer>>,
    breaker: Breaker,
    dispatcher: Mutex<Option<Arc<Dispatcher>>>,
}

impl Service {
    /// An inbox for a consumer. Events that are kept are handed to this consumer and to `others`.
    ///
    /// # Errors
    /// `Configuration` for a name that a consumer cannot have.
    pub fn new(
        inbox: Arc<dyn Inbox>,
        consumer: impl Into<String>,
        others: Vec<String>,
        options: DispatchOptions,
    ) -> Result<Service> {
        let consumer = consumer.into();
        let mut consumers = vec![consumer.clone()];
        for name in others {
            if !consumers.contains(&name) {
                consumers.push(name);
            }
        }
        if consumer == effects::CONSUMER || !consumers.iter().all(|name| is_consumer_name(name)) {
            return Err(bad_name());
        }
        let (writer, breaker, dispatcher) = Default::default();
        Ok(Service { inbox, consumer, consumers, options, writer, breaker, dispatcher })
    }

    /// The consumer whose events are handled here.
    pub fn consumer(&self) -> &str {
        &self.consumer
    }

    /// Where events are kept.
    pub fn store(&self) -> &Arc<dyn Inbox> {
        &self.inbox
    }

    /// Keeps an event. When this returns `Ok`, it survives the end of the process and of the machine.
    ///
    /// # Errors
    /// Those of [`Writer::keep`]. If the store does not respond within two seconds, a retryable one: the platform waits no longer,
    /// and delivers the event again. It may have been kept all the same.
    pub async fn keep(&self, arrival: Arrival) -> Result<Kept> {
        let writer = self.writer().clone();
        self.breaker.run(async move { writer.keep(arrival).await }).await
    }

    /// Starts to hand events to a handler, within a Tokio runtime.
    ///
    /// # Errors
    /// `Configuration` if a handler runs already.
    pub fn start(&self, handler: Arc<dyn Handler>) -> Result<()> {
        let mut current = self.dispatcher();
        if current.as_ref().is_some_and(|dispatcher| !dispatcher.has_ended()) {
            return Err(configuration("the inbox is running already: stop it before you start it again"));
        }
        let (inbox, bell) = (self.inbox.clone(), self.writer().bell());
        *current = Some(Arc::new(Dispatcher::start(inbox, &*self.consumer, handler, self.options, bell)?));
        Ok(())
    }

    /// Whether a handler is being given events.
    pub fn is_running(&self) -> bool {
        self.dispatcher().as_ref().is_some_and(|dispatcher| !dispatcher.has_ended())
    }

    /// Begins a [`stop`](Service::stop), without waiting for it.
    pub fn stop_soon(&self) {
        if let Some(dispatcher) = &*self.dispatcher() {
            dispatcher.stop_soon();
        }
    }

    /// Hands out no more events, waits for handlers that run, and gives back what they have not ended within the grace.
    /// Events are still kept.
    pub async fn stop(&self) {
        let dispatcher = self.dispatcher().clone();
        if let Some(dispatcher) = dispatcher {
            dispatcher.stop().await;
        }
    }

    /// Accepts no more events, writes those that were accepted, and stops the handler.
    pub async fn close(&self) {
        if let Some(writer) = self.writer.get() {
            writer.stop().await;
        }
        self.stop().await;
    }

    fn writer(&self) -> &Arc<Writer> {
        let start =
            || Writer::start(self.inbox.clone(), self.consumers.clone(), WriterOptions::default()).into();
        self.writer.get_or_init(start)
    }

    fn dispatcher(&self) -> MutexGuard<'_, Option<Arc<Dispatcher>>> {
        self.dispatcher.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Service")
            .field("consumer", &self.consumer)
            .field("consumers", &self.consumers)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// The name under which events of a type are stored: `order_status_update` is `ORDER_STATUS_CHANGE`. A number names a type
/// that this release does not know; events that do not come from the platform, such as `authorization.expiring`, have a dot.
///
/// # Errors
/// `Configuration` for a name that no event has.
pub fn event_type(name: &str) -> Result<String> {
    if let Some(known) = table::find_by_name(name) {
        return Ok(known.name.to_owned());
    }
    if let Some(known) = name.parse().ok().and_then(table::find) {
        return Ok(known.name.to_owned());
    }
    let is_number = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit());
    if is_number || name.contains('.') || name == UNKNOWN_TYPE {
        return Ok(name.to_owned());
    }
    let meant = table::nearest(name).map(|meant| format!("; did you mean `{meant}`?"));
    Err(configuration(format!("no webhook has the type `{name}`{}", meant.unwrap_or_default())))
}

/// Whether a consumer can have this name: up to 64 letters, digits, `-`, `_` and `.`.
pub fn is_consumer_name(name: &str) -> bool {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    (1..=NAME_LENGTH).contains(&name.len()) && name.chars().all(is_plain)
}

fn bad_name() -> Error {
    configuration(format!(
        "a consumer has a name of up to {NAME_LENGTH} letters, digits, `-`, `_` and `.`, and yours is not `{}`, which \
         the library itself handles",
        effects::CONSUMER
    ))
}

fn configuration(detail: impl Into<String>) -> Error {
    Error::new(ErrorKind::Configuration, detail.into())
}
