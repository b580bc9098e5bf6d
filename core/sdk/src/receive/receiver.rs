//! Takes a request to its response: the core's steps meet the app's functions.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::request::Parts;
use http::{Request, Response};
use http_body::Body;
use tiktokshop_core::Client as Core;
use tiktokshop_core::oauth::{Admitted, AuthorizeUrl, BrowserEnd, BrowserStarted, OAuth};
use tiktokshop_core::receive::{Answer, Completed, Reply, Step, Trouble, Unread, Visit};

use super::body;
use super::builder::ReceiverBuilder;
use super::error::ReceiveError;
use super::functions::{BoxError, Functions};
use super::wire::{Facts, response};
use crate::client::Handle;
use crate::webhook::Event;
use crate::{Error, Result};

/// How long a seller has to say yes.
const PATIENCE: Duration = Duration::from_secs(600);

/// Serves webhooks and authorizations; see [the module](super). Cheap to clone.
///
/// It needs a Tokio runtime. What it has begun for a request goes on if the client hangs up: neither your functions nor the
/// exchange of a code are cut off halfway.
#[derive(Clone)]
pub struct Receiver(Arc<Site>);

/// What a receiver is made of.
pub(super) struct Site {
    pub(super) core: tiktokshop_core::receive::Receiver,
    pub(super) client: Core,
    pub(super) oauth: OAuth,
    pub(super) functions: Functions,
    pub(super) link: AuthorizeUrl,
    pub(super) admitted: Admitted,
    pub(super) secure: bool,
}

/// The core's answer, and the error of the app's function, if that is what failed.
struct Served {
    answer: Answer,
    cause: Option<BoxError>,
}

/// Why a step was not done.
enum Failed {
    Library(Error),
    App(BoxError),
}

impl Receiver {
    /// Starts building a receiver for a client's app. To serve authorizations, the client needs a store.
    pub fn builder<M>(client: &Handle<M>) -> ReceiverBuilder {
        ReceiverBuilder::new(client)
    }

    pub(super) fn of(site: Site) -> Receiver {
        Receiver(Arc::new(site))
    }

    /// Serves a request whose body has been read. Read at most [`Receiver::body_limit`] bytes and one more, which are too many.
    pub async fn handle(&self, request: Request<Bytes>) -> Response<Bytes> {
        let (parts, body) = request.into_parts();
        let facts = Facts::of(&parts, self.0.secure);
        let step = self.0.core.answer(&facts.request(&parts, Some(&body)));
        self.finish(step, parts).await
    }

    /// Serves a request whose body is still to come: it is read only for a webhook, and up to the limit.
    pub async fn handle_stream<B>(&self, request: Request<B>) -> Response<Bytes>
    where
        B: Body,
        B::Error: Into<BoxError>,
    {
        let (parts, body) = request.into_parts();
        let facts = Facts::of(&parts, self.0.secure);
        let core = &self.0.core;
        let step = match core.answer(&facts.request(&parts, None)) {
            Step::ReadBody { limit } => match body::read(body, limit).await {
                Ok(bytes) => core.answer(&facts.request(&parts, Some(&bytes))),
                Err((why, cause)) => {
                    let served = Served { answer: core.unread(why), cause };
                    return response(self.0.told(served));
                }
            },
            step => step,
        };
        self.finish(step, parts).await
    }

    /// How many bytes the body of a webhook may have.
    pub fn body_limit(&self) -> usize {
        self.0.core.body_limit()
    }

    /// The path of webhooks.
    pub fn webhook_path(&self) -> &str {
        self.0.core.webhook_path()
    }

    /// The path where sellers begin; `None` if authorizations are not served.
    pub fn authorize_path(&self) -> Option<&str> {
        self.0.core.authorize_path()
    }

    /// The path where sellers come back to; `None` if authorizations are not served.
    pub fn callback_path(&self) -> Option<&str> {
        self.0.core.callback_path()
    }

    /// A task of its own goes on if the server drops this one because the client has hung up.
    async fn finish(&self, step: Step, parts: Parts) -> Response<Bytes> {
        let site = self.0.clone();
        let reply = tokio::spawn(async move { site.finish(step, Arc::new(parts)).await }).await;
        // Functions of the app are caught before; what is left is the end of the runtime.
        response(reply.unwrap_or_else(|_| self.0.core.unread(Unread::Failed).reply))
    }
}

impl Site {
    async fn finish(&self, step: Step, request: Arc<Parts>) -> Reply {
        let served = match step {
            Step::Pass(reply) => return reply,
            Step::Reply(answer) => answer.into(),
            Step::Handle(event) => self.handle(*event).await,
            Step::Authorize(visit) => self.authorize(&visit, request).await,
            Step::Callback(visit) => self.complete(&visit, request).await,
            // The body has been read before.
            _ => self.core.unread(Unread::Failed).into(),
        };
        self.told(served)
    }

    async fn handle(&self, event: tiktokshop_core::webhook::Event) -> Served {
        // Data that does not fit its type is stored as well: nothing that was verified is lost.
        #[cfg(feature = "inbox")]
        if let Some(inbox) = &self.functions.inbox {
            let (result, cause) = split(inbox.accept(&event).await.map(|_| ()).map_err(Failed::Library));
            return Served { answer: self.core.handled(result), cause };
        }
        let handled = match Event::typed(event) {
            Ok(event) => self.functions.event(event).await.map_err(Failed::App),
            Err(error) => Err(Failed::Library(error)),
        };
        let (result, cause) = split(handled);
        Served { answer: self.core.handled(result), cause }
    }

    async fn authorize(&self, visit: &Visit, request: Arc<Parts>) -> Served {
        let (result, cause) = split(self.begin(visit, request).await);
        Served { answer: self.core.pages().begun(result), cause }
    }

    async fn begin(&self, visit: &Visit, request: Arc<Parts>) -> Result<BrowserStarted, Failed> {
        // Without a store the callback would fail, after the seller has said yes.
        self.client.tokens().map_err(Failed::Library)?;
        let note = self.functions.note(request).await.map_err(Failed::App)?;
        let started = self.oauth.begin_in_browser(&self.link, &note, PATIENCE, visit.browser());
        started.map_err(Failed::Library)
    }

    async fn complete(&self, visit: &Visit, request: Arc<Parts>) -> Served {
        let pages = self.core.pages();
        let end = self.end(visit).await.map_err(Trouble::from);
        let done = match pages.completed(end) {
            Completed::Connect(done) => *done,
            Completed::Reply(answer) => return answer.into(),
            _ => return self.core.unread(Unread::Failed).into(),
        };
        let (finished, unfinished) = (done.finished, done.unfinished);
        let connected = self.functions.authorized(done.authorization, request).await;
        let (url, cause) = split(connected.map_err(Failed::App));
        let url = url.as_ref().map(Option::as_deref).map_err(|_| Trouble::App);
        Served { answer: pages.connected(url, finished.as_deref(), unfinished.as_deref()), cause }
    }

    async fn end(&self, visit: &Visit) -> Result<BrowserEnd> {
        let (callback, store) = (visit.callback(), self.client.tokens()?.store().as_ref());
        let (browser, client) = (visit.browser(), Some(&self.client as _));
        self.oauth.complete_in_browser(&callback, browser, &self.admitted, store, client).await
    }

    /// Reports the problem to the app's error handler, and returns the response.
    fn told(&self, served: Served) -> Reply {
        let Answer { reply, problem, error, .. } = served.answer;
        let cause = served.cause.or_else(|| error.map(BoxError::from));
        if let (Some(what), Some(cause)) = (problem, cause) {
            self.functions.error(ReceiveError::new(what, cause));
        }
        reply
    }
}

impl From<Answer> for Served {
    fn from(answer: Answer) -> Served {
        Served { answer, cause: None }
    }
}

/// What the core is told, and what only the app is.
fn split<T>(result: Result<T, Failed>) -> (Result<T, Trouble>, Option<BoxError>) {
    match result {
        Ok(done) => (Ok(done), None),
        Err(Failed::Library(error)) => (Err(error.into()), None),
        Err(Failed::App(cause)) => (Err(Trouble::App), Some(cause)),
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.core.fmt(out)
    }
}
