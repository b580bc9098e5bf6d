//! The app's functions, and how they are called.

use std::any::Any;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;

use futures_util::FutureExt;
use http::request::Parts;

use super::error::ReceiveError;
use crate::oauth::Authorization;
use crate::webhook::Event;

/// Any error. `?` makes one of whatever failed.
pub type BoxError = Box<dyn std::error::Error + Send + Sync + 'static>;

type Task<T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send>>;
type OnEvent = dyn Fn(Event) -> Task<()> + Send + Sync;
type OnAuthorized = dyn Fn(Authorization, Arc<Parts>) -> Task<Option<String>> + Send + Sync;
type OnError = dyn Fn(ReceiveError) + Send + Sync;
type NoteOf = dyn Fn(Arc<Parts>) -> Task<String> + Send + Sync;

/// What comes back as the note of an authorization.
pub(super) enum Note {
    Text(String),
    Of(Box<NoteOf>),
}

/// What the app does.
pub(super) struct Functions {
    #[cfg(feature = "inbox")]
    pub(super) inbox: Option<crate::inbox::Inbox>,
    pub(super) on_event: Option<Box<OnEvent>>,
    pub(super) on_authorized: Option<Box<OnAuthorized>>,
    pub(super) on_error: Option<Box<OnError>>,
    pub(super) note: Note,
}

impl Functions {
    pub(super) async fn event(&self, event: Event) -> Result<(), BoxError> {
        let Some(function) = &self.on_event else { return Ok(()) };
        caught(async { function(event).await }).await
    }

    /// Where the browser goes next, if the app says so.
    pub(super) async fn authorized(
        &self,
        done: Authorization,
        request: Arc<Parts>,
    ) -> Result<Option<String>, BoxError> {
        let Some(function) = &self.on_authorized else { return Ok(None) };
        caught(async { function(done, request).await }).await
    }

    pub(super) async fn note(&self, request: Arc<Parts>) -> Result<String, BoxError> {
        match &self.note {
            Note::Text(text) => Ok(text.clone()),
            Note::Of(function) => caught(async { function(request).await }).await,
        }
    }

    /// Tells the app, or else the log.
    pub(super) fn error(&self, error: ReceiveError) {
        let Some(function) = &self.on_error else {
            tracing::warn!(target: "tiktokshop", cause = %error.cause(), "{}", error.what());
            return;
        };
        let what = error.what();
        if let Err(panic) = std::panic::catch_unwind(AssertUnwindSafe(|| function(error))) {
            tracing::error!(target: "tiktokshop", cause = %panicked(panic.as_ref()), "on_error failed when it was told that {what}");
        }
    }
}

/// A panic is a failure like any other: the response is still sent.
async fn caught<T>(work: impl Future<Output = Result<T, BoxError>>) -> Result<T, BoxError> {
    let done = AssertUnwindSafe(work).catch_unwind().await;
    done.unwrap_or_else(|panic| Err(panicked(panic.as_ref())))
}

fn panicked(panic: &(dyn Any + Send)) -> BoxError {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    format!("a function of the app panicked: {}", text.unwrap_or("no message")).into()
}
