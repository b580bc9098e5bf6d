//! Which handler gets an event.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::Arc;

use tiktokshop_lifecycle::inbox::{Claim, Handler, HandlerError};

use super::event::InboxEvent;
use crate::Error;
use crate::receive::BoxError;

type Task = Pin<Box<dyn Future<Output = Result<(), BoxError>> + Send>>;
pub(super) type Route = Arc<dyn Fn(InboxEvent) -> Task + Send + Sync>;

/// The handlers by the type of the event.
#[derive(Clone, Default)]
pub(super) struct Routes {
    pub(super) by_type: HashMap<String, Route>,
    pub(super) rest: Option<Route>,
}

impl Routes {
    pub(super) fn is_empty(&self) -> bool {
        self.by_type.is_empty() && self.rest.is_none()
    }

    pub(super) fn handler(&self) -> Arc<dyn Handler> {
        let routes = self.clone();
        Arc::new(move |claim: Claim| {
            let found = routes.by_type.get(&claim.event.arrival.event_type).or(routes.rest.as_ref());
            let task = found.map(|route| route(InboxEvent::of(claim)));
            async move {
                match task {
                    Some(task) => task.await.map_err(handler_error),
                    // Nobody wants this type: it is done.
                    None => Ok(()),
                }
            }
        })
    }
}

/// A route from a function.
pub(super) fn route<F, W>(function: F) -> Route
where
    F: Fn(InboxEvent) -> W + Send + Sync + 'static,
    W: Future<Output = Result<(), BoxError>> + Send + 'static,
{
    let function = Arc::new(function);
    Arc::new(move |event| {
        // Called within the task, so that a panic is a failure of this event.
        let function = function.clone();
        Box::pin(async move { function(event).await })
    })
}

/// A `HandlerError` says whether and when to retry; an error of this crate may know how long to wait; the rest is retried.
fn handler_error(error: BoxError) -> HandlerError {
    let error = match error.downcast::<HandlerError>() {
        Ok(verdict) => return *verdict,
        Err(other) => other,
    };
    match error.downcast::<Error>() {
        Ok(error) => HandlerError::from(*error),
        Err(other) => HandlerError::retry(other.to_string()),
    }
}
