//! Settings of an inbox.

use std::fmt;
use std::sync::Arc;

use tiktokshop_lifecycle::inbox::{DispatchOptions, Inbox as Store, Service, event_type};

use super::event::InboxEvent;
use super::routes::{Routes, route};
use super::running::Inbox;
use crate::receive::BoxError;
use crate::{Error, ErrorKind, Result};

/// The consumer of a program that names none.
const CONSUMER: &str = "app";

/// Settings of an [`Inbox`]: a store, and handlers.
#[must_use]
pub struct InboxBuilder {
    store: Arc<dyn Store>,
    consumer: String,
    others: Vec<String>,
    options: DispatchOptions,
    routes: Routes,
    problem: Option<Error>,
}

impl InboxBuilder {
    pub(super) fn new(store: Arc<dyn Store>) -> InboxBuilder {
        let (consumer, others) = (CONSUMER.to_owned(), Vec::new());
        let (options, routes) = (DispatchOptions::default(), Routes::default());
        InboxBuilder { store, consumer, others, options, routes, problem: None }
    }

    /// The name under which the store keeps how far this program is. Programs that share a store and a name share the work;
    /// under another name, a program gets every event, too. Default: `app`.
    pub fn consumer(mut self, name: impl Into<String>) -> Self {
        self.consumer = name.into();
        self
    }

    /// Other consumers of what is received here: events are stored for them, too, and kept until each has handled them.
    pub fn also_for<N: Into<String>>(mut self, consumers: impl IntoIterator<Item = N>) -> Self {
        self.others.extend(consumers.into_iter().map(Into::into));
        self
    }

    /// Handles events of a type, by its name such as `ORDER_STATUS_CHANGE`, or by the number of a type that this release does
    /// not know. Each type has one handler.
    ///
    /// An event is done when the function returns `Ok`. With any other error than [`HandlerError`](super::HandlerError) it is
    /// retried; the error's text is stored as the reason, so it must hold no secret.
    pub fn on<F, T>(mut self, event_type_name: impl AsRef<str>, handler: F) -> Self
    where
        F: Fn(InboxEvent) -> T + Send + Sync + 'static,
        T: Future<Output = Result<(), BoxError>> + Send + 'static,
    {
        match event_type(event_type_name.as_ref()) {
            Ok(name) if self.routes.by_type.contains_key(&name) => self.fail(twice(&name)),
            Ok(name) => {
                let _ = self.routes.by_type.insert(name, route(handler));
            }
            Err(unknown) => self.fail(unknown),
        }
        self
    }

    /// Handles events that no other handler takes. Without it they count as handled.
    pub fn on_any<F, T>(mut self, handler: F) -> Self
    where
        F: Fn(InboxEvent) -> T + Send + Sync + 'static,
        T: Future<Output = Result<(), BoxError>> + Send + 'static,
    {
        if self.routes.rest.replace(route(handler)).is_some() {
            self.fail(twice("any"));
        }
        self
    }

    /// How events are handed out: how many at once, how often, with which pauses and time limit.
    pub fn options(mut self, options: DispatchOptions) -> Self {
        self.options = options;
        self
    }

    /// Makes the inbox. Without a handler it only stores what is received, for other processes.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`] for a type that no event has, a type with two handlers, and a name that a consumer cannot
    /// have.
    pub fn build(self) -> Result<Inbox> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let service = Service::new(self.store, self.consumer, self.others, self.options)?;
        Ok(Inbox::of(service, self.routes))
    }

    /// The first problem is the one that is reported.
    fn fail(&mut self, problem: Error) {
        let _ = self.problem.get_or_insert(problem);
    }
}

fn twice(name: &str) -> Error {
    Error::new(ErrorKind::Configuration, format!("two handlers were given for `{name}`: each type has one"))
}

impl fmt::Debug for InboxBuilder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("InboxBuilder")
            .field("consumer", &self.consumer)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
