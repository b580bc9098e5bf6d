//! Settings of a receiver.

use std::fmt;
use std::sync::Arc;

use http::request::Parts;
use tiktokshop_core::Client as Core;
use tiktokshop_core::oauth::{Admitted, Authorization, AuthorizeHosts, AuthorizeUrl};
use tiktokshop_core::receive::ReceiverOptions;

use super::error::ReceiveError;
use super::functions::{BoxError, Functions, Note};
use super::receiver::{Receiver, Site};
use crate::Result;
use crate::client::Handle;
use crate::webhook::{Event, Verifier};

/// Settings of a [`Receiver`]. Everything has a default; without functions, webhooks are only accepted and sellers only
/// shown a page.
#[must_use]
pub struct ReceiverBuilder {
    client: Core,
    verifier: Verifier,
    options: ReceiverOptions,
    functions: Functions,
    link: AuthorizeUrl,
    hosts: AuthorizeHosts,
    admitted: Admitted,
    secure: bool,
}

impl ReceiverBuilder {
    pub(super) fn new<M>(client: &Handle<M>) -> ReceiverBuilder {
        ReceiverBuilder {
            client: client.core.clone(),
            verifier: client.core.webhooks(),
            options: ReceiverOptions::default(),
            functions: Functions {
                #[cfg(feature = "inbox")]
                inbox: None,
                on_event: None,
                on_authorized: None,
                on_error: None,
                note: Note::Text(String::new()),
            },
            link: AuthorizeUrl::seller(),
            hosts: AuthorizeHosts::default(),
            admitted: Admitted::default(),
            secure: false,
        }
    }

    /// Receives each verified webhook. The response is 200 once it returns `Ok`. If it fails or panics, the response is 500,
    /// and the platform sends the webhook again. It has about three seconds: store the event, and work on it later.
    pub fn on_event<F, T>(mut self, function: F) -> Self
    where
        F: Fn(Event) -> T + Send + Sync + 'static,
        T: Future<Output = Result<(), BoxError>> + Send + 'static,
    {
        self.functions.on_event = Some(Box::new(move |event| Box::pin(function(event))));
        self
    }

    /// Stores each verified webhook in an inbox, whose handlers get it later. The response is 200 once it is stored, and an
    /// error if it cannot be, so that the platform sends it again. There is no `on_event` besides.
    #[cfg(feature = "inbox")]
    pub fn inbox(mut self, inbox: &crate::inbox::Inbox) -> Self {
        self.functions.inbox = Some(inbox.clone());
        self
    }

    /// Receives each authorization, with the request of the callback, once tokens and shops are saved. It may return the URL
    /// to send the browser to. If it fails, the seller sees a page that says so, and loading that page again calls it again.
    pub fn on_authorized<F, T>(mut self, function: F) -> Self
    where
        F: Fn(Authorization, Arc<Parts>) -> T + Send + Sync + 'static,
        T: Future<Output = Result<Option<String>, BoxError>> + Send + 'static,
    {
        let function = move |done, request| -> std::pin::Pin<Box<dyn Future<Output = _> + Send>> {
            Box::pin(function(done, request))
        };
        self.functions.on_authorized = Some(Box::new(function));
        self
    }

    /// Receives each error: this crate's, and those of your functions. Without it they are `tracing` events.
    pub fn on_error(mut self, function: impl Fn(ReceiveError) + Send + Sync + 'static) -> Self {
        self.functions.on_error = Some(Box::new(function));
        self
    }

    /// A text that comes back as [`Authorization::note`]. It travels in a signed cookie that the browser can read.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.functions.note = Note::Text(note.into());
        self
    }

    /// Makes the note from the request that begins an authorization, such as the id of the user who is signed in.
    pub fn note_of<F, T>(mut self, function: F) -> Self
    where
        F: Fn(Arc<Parts>) -> T + Send + Sync + 'static,
        T: Future<Output = Result<String, BoxError>> + Send + 'static,
    {
        self.functions.note = Note::Of(Box::new(move |request| Box::pin(function(request))));
        self
    }

    /// Where sellers go in the end, unless `on_authorized` says otherwise. Default: a page that says that it worked.
    pub fn redirect_to(mut self, url: impl Into<String>) -> Self {
        self.options.redirect_to = Some(url.into());
        self
    }

    /// Which page asks for consent. Default: the sellers' outside the United States.
    pub fn link(mut self, link: AuthorizeUrl) -> Self {
        self.link = link;
        self
    }

    /// Where the pages that ask for consent are, as for a sandbox.
    pub fn authorize_hosts(mut self, hosts: AuthorizeHosts) -> Self {
        self.hosts = hosts;
        self
    }

    /// Accepts installations from the app store, which no browser of yours began. Have a signed-in user confirm whose account
    /// the shop joins. Default: refused.
    pub fn allow_install(mut self, allow: bool) -> Self {
        self.admitted.installs = allow;
        self
    }

    /// Lets links of [`OAuth::begin`](crate::oauth::OAuth::begin) come back in any browser. Default: only the browser that
    /// began may.
    pub fn any_browser(mut self, allow: bool) -> Self {
        self.admitted.any_browser = allow;
        self
    }

    /// Verifies webhooks with this instead of the client's app key and secret: for several apps, or with a maximum age.
    pub fn verifier(mut self, verifier: Verifier) -> Self {
        self.verifier = verifier;
        self
    }

    /// The largest body of a webhook, in bytes; a larger one is refused with 413. Default: the verifier's limit, 1 MiB.
    pub fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.options.max_body_bytes = Some(bytes);
        self
    }

    /// Whether browsers reach this server through TLS only, so that cookies are always `Secure`. Default: as the scheme of the
    /// request's URL or `X-Forwarded-Proto` says; over HTTP/1.1, a server that speaks TLS itself shows neither.
    pub fn secure(mut self, secure: bool) -> Self {
        self.secure = secure;
        self
    }

    /// Whether authorizations are served, too, or webhooks only. Default: they are.
    pub fn authorizations(mut self, serve: bool) -> Self {
        self.options.authorizations = serve;
        self
    }

    /// Where webhooks come in. Default: `/webhooks/tiktokshop`.
    pub fn webhook_path(mut self, path: impl Into<String>) -> Self {
        self.options.webhook_path = path.into();
        self
    }

    /// Where sellers begin. Default: `/oauth/tiktokshop/authorize`.
    pub fn authorize_path(mut self, path: impl Into<String>) -> Self {
        self.options.authorize_path = path.into();
        self
    }

    /// Where sellers come back to. Default: `/oauth/tiktokshop/callback`.
    pub fn callback_path(mut self, path: impl Into<String>) -> Self {
        self.options.callback_path = path.into();
        self
    }

    /// Makes the receiver.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if two paths are the same, if `redirect_to` has control
    /// characters, or if webhooks go both to an inbox and to `on_event`.
    pub fn build(self) -> Result<Receiver> {
        #[cfg(feature = "inbox")]
        if self.functions.inbox.is_some() && self.functions.on_event.is_some() {
            let detail = "webhooks go either to an inbox or to `on_event`: handle them in the inbox";
            return Err(crate::Error::new(crate::ErrorKind::Configuration, detail));
        }
        let core = tiktokshop_core::receive::Receiver::new(self.verifier, self.options)?;
        let oauth = self.client.oauth().with_authorize_hosts(self.hosts);
        let (client, functions, secure) = (self.client, self.functions, self.secure);
        let site = Site { core, client, oauth, functions, link: self.link, admitted: self.admitted, secure };
        Ok(Receiver::of(site))
    }
}

impl fmt::Debug for ReceiverBuilder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ReceiverBuilder").field("options", &self.options).finish_non_exhaustive()
    }
}
