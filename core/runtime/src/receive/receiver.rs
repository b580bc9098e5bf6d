//! Which path is for what, and the way of a webhook: verify, (store,) handle, respond.

use std::time::Duration;

use super::pages::Pages;
use super::reply::{Reply, check_url};
use super::request::Request;
use super::step::{Answer, Step, Trouble, Unread, Visit};
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::webhook::Verifier;

/// Where webhooks come in, unless told otherwise.
pub const WEBHOOK_PATH: &str = "/webhooks/tiktokshop";
/// Where sellers begin an authorization, unless told otherwise.
pub const AUTHORIZE_PATH: &str = "/oauth/tiktokshop/authorize";
/// Where sellers come back to, unless told otherwise.
pub const CALLBACK_PATH: &str = "/oauth/tiktokshop/callback";

/// What the platform expects for a webhook that was accepted.
const ACCEPTED: &str = r#"{"code":0,"message":"success"}"#;
/// After how long a webhook that could not be stored may be sent again, unless the error says it.
const LATER: Duration = Duration::from_secs(5);

/// What a [`Receiver`] serves, and where.
#[derive(Debug, Clone)]
pub struct ReceiverOptions {
    /// Takes `POST` of webhooks.
    pub webhook_path: String,
    /// Takes `GET` of a seller's browser, and sends it to the page that asks for consent.
    pub authorize_path: String,
    /// Takes `GET` of the browser that comes back.
    pub callback_path: String,
    /// Whether authorizations are served at all, or webhooks only.
    pub authorizations: bool,
    /// Where a seller goes at the end, unless the app says otherwise; a page by default.
    pub redirect_to: Option<String>,
    /// A longer body is refused with 413. Default: the limit of the verifier.
    pub max_body_bytes: Option<usize>,
}

impl Default for ReceiverOptions {
    fn default() -> ReceiverOptions {
        ReceiverOptions {
            webhook_path: WEBHOOK_PATH.to_owned(),
            authorize_path: AUTHORIZE_PATH.to_owned(),
            callback_path: CALLBACK_PATH.to_owned(),
            authorizations: true,
            redirect_to: None,
            max_body_bytes: None,
        }
    }
}

/// Decides about requests. It does no I/O and holds no state: see the module.
#[derive(Debug, Clone)]
pub struct Receiver {
    verifier: Verifier,
    limit: usize,
    routes: Vec<(Route, String)>,
    pages: Pages,
}

/// What a path is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Route {
    Webhook,
    Authorize,
    Callback,
}

impl Route {
    fn method(self) -> &'static str {
        match self {
            Route::Webhook => "POST",
            Route::Authorize | Route::Callback => "GET",
        }
    }
}

impl Receiver {
    /// A receiver of one verifier's webhooks.
    ///
    /// # Errors
    /// `Configuration` if two paths are the same, or if `redirect_to` has control characters.
    pub fn new(verifier: Verifier, options: ReceiverOptions) -> Result<Receiver> {
        let limit = options.max_body_bytes.unwrap_or_else(|| verifier.body_limit());
        let mut routes = vec![(Route::Webhook, rooted(&options.webhook_path))];
        if options.authorizations {
            routes.push((Route::Authorize, rooted(&options.authorize_path)));
            routes.push((Route::Callback, rooted(&options.callback_path)));
        }
        check_routes(&routes)?;
        if let Some(url) = &options.redirect_to {
            check_url("redirect_to", url)
                .map_err(|error| Error::new(ErrorKind::Configuration, error.detail().to_owned()))?;
        }
        let pages = Pages::new(options.redirect_to);
        Ok(Receiver { verifier: verifier.max_body_bytes(limit), limit, routes, pages })
    }

    /// What to do about a request. Leave out the body at first: it is asked for if it is needed.
    pub fn answer(&self, request: &Request<'_>) -> Step {
        let found = self.routes.iter().find(|(_, path)| request.asks_for(path));
        let Some((route, _)) = found else { return Step::Pass(Reply::text(404, "not found")) };
        let allowed = route.method();
        if request.method != allowed {
            let reply = Reply::text(405, format!("only {allowed}")).with("allow", allowed);
            return Step::Reply(reply.into());
        }
        match route {
            Route::Webhook => self.webhook(request),
            Route::Authorize => Step::Authorize(visit_of(request)),
            Route::Callback => Step::Callback(visit_of(request)),
        }
    }

    fn webhook(&self, request: &Request<'_>) -> Step {
        let Some(body) = request.body else { return Step::ReadBody { limit: self.limit } };
        if body.len() > self.limit {
            return Step::Reply(self.unread(Unread::TooLarge));
        }
        match self.verifier.construct_event(body, request.authorization) {
            Ok(event) => Step::Handle(Box::new(event)),
            Err(error) => Step::Reply(refused(error)),
        }
    }

    /// The response to a webhook whose body was not read.
    pub fn unread(&self, why: Unread) -> Answer {
        let problem = "a webhook was not read";
        let reply = match why {
            Unread::TooLarge => {
                let reply = Reply::text(413, "the body is too large").with("connection", "close");
                return Answer::failed(reply, problem, too_large(self.limit).into());
            }
            Unread::BadLength => Reply::text(400, "the content length is not a number"),
            Unread::NoLength => Reply::text(411, "this server needs a content length"),
            Unread::Failed => {
                return Answer::failed(Reply::text(500, "the body could not be read"), problem, Trouble::App);
            }
        };
        reply.into()
    }

    /// The response to a webhook that the app has handled, or failed to handle. The platform sends it again unless it gets a 200.
    ///
    /// An error of this library means that the event could not be stored or read. If the store failed, or if it may work later,
    /// the response is a 503 with `Retry-After`; otherwise it is a 500, as it is if the app's own function failed.
    pub fn handled(&self, result: Result<(), Trouble>) -> Answer {
        let (reply, trouble) = match result {
            Ok(()) => return Reply::new(200, "application/json", ACCEPTED).into(),
            Err(Trouble::Error(error)) if error.retryable() || error.kind() == ErrorKind::Store => {
                let reply = Reply::text(503, "the webhook could not be stored; send it again later");
                (reply.with_retry_after(Some(error.retry_after().unwrap_or(LATER))), Trouble::Error(error))
            }
            Err(trouble) => (Reply::text(500, "the webhook was not handled"), trouble),
        };
        Answer::failed(reply, "the handler of a webhook failed", trouble)
    }

    /// How many bytes a webhook's body may have.
    pub fn body_limit(&self) -> usize {
        self.limit
    }

    /// The responses to browsers.
    pub fn pages(&self) -> &Pages {
        &self.pages
    }

    /// The path of webhooks.
    pub fn webhook_path(&self) -> &str {
        self.path(Route::Webhook).unwrap_or_default()
    }

    /// The path where sellers begin; `None` if authorizations are not served.
    pub fn authorize_path(&self) -> Option<&str> {
        self.path(Route::Authorize)
    }

    /// The path where sellers come back to; `None` if authorizations are not served.
    pub fn callback_path(&self) -> Option<&str> {
        self.path(Route::Callback)
    }

    fn path(&self, wanted: Route) -> Option<&str> {
        self.routes.iter().find(|(route, _)| *route == wanted).map(|(_, path)| path.as_str())
    }
}

fn visit_of(request: &Request<'_>) -> Visit {
    Visit {
        query: request.query.to_owned(),
        cookies: request.cookies.to_owned(),
        secure: request.is_secure(),
    }
}

/// A signature that is wrong is refused for good. Whatever else is wrong with a webhook, the platform sends it again.
fn refused(error: Error) -> Answer {
    let reply = match error.kind() {
        ErrorKind::WebhookSignature => Reply::text(401, "the signature does not match"),
        ErrorKind::WebhookBody => Reply::text(400, "the webhook cannot be read"),
        _ => Reply::text(500, "the webhook cannot be checked"),
    };
    Answer::failed(reply, "a webhook was refused", error.into())
}

fn too_large(limit: usize) -> Error {
    Error::new(ErrorKind::WebhookBody, format!("the webhook's body has more than {limit} bytes"))
        .with_hint(&hint::WEBHOOK_TOO_LARGE)
}

fn rooted(path: &str) -> String {
    format!("/{}", path.trim_start_matches('/'))
}

fn check_routes(routes: &[(Route, String)]) -> Result<()> {
    let same = |one: usize, other: usize| one != other && routes[one].1 == routes[other].1;
    let clash = (0..routes.len()).find(|one| (0..*one).any(|other| same(*one, other)));
    let Some(clash) = clash else { return Ok(()) };
    let detail = format!("two paths of the receiver are the same: {}", routes[clash].1);
    Err(Error::new(ErrorKind::Configuration, detail).with_hint(&hint::DIFFERENT_PATHS))
}
