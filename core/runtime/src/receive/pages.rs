//! The responses to a seller's browser. Pages quote nothing that came in and name no cause: that is for the app.

use super::reply::Reply;
use super::step::{Answer, Trouble};
use crate::error::ErrorKind;
use crate::oauth::{BrowserAuthorization, BrowserEnd, BrowserStarted};

const START_AGAIN: &str = "The shop could not be connected. Please start again from the app.";
const LOAD_AGAIN: &str = "The shop could not be connected for the moment. Please load this page again.";
const NOT_NOW: &str = "The shop could not be connected.";
const HALF_DONE: &str =
    "The shop is connected, but the app could not finish. Please load this page again in a moment.";
const DONE: &str = "The app is authorized, and the shop is connected. You can close this page.";
const DONE_BEFORE: &str = "The shop is connected already. You can close this page.";

/// The responses to browsers.
#[derive(Debug, Clone, Default)]
pub struct Pages {
    redirect_to: Option<String>,
}

/// How a callback ended.
#[derive(Debug)]
#[non_exhaustive]
pub enum Completed {
    /// Tokens and shops are saved. Tell the app, then [`Pages::connected`].
    Connect(Box<BrowserAuthorization>),
    /// Send this.
    Reply(Answer),
}

impl Pages {
    /// Pages, or `redirect_to` at the end of an authorization.
    pub fn new(redirect_to: Option<String>) -> Pages {
        Pages { redirect_to: redirect_to.filter(|url| !url.is_empty()) }
    }

    /// The response to a browser that wants to begin.
    pub fn begun(&self, result: Result<BrowserStarted, Trouble>) -> Answer {
        let problem = "an authorization could not begin";
        let started = match result {
            Ok(started) => started,
            Err(trouble) => return Answer::failed(page_of(&trouble), problem, trouble),
        };
        match Reply::redirect(&started.url) {
            Ok(reply) => reply.with_cookie(Some(&started.set_cookie)).into(),
            Err(error) => Answer::failed(page_of(&Trouble::App), problem, error.into()),
        }
    }

    /// The response to a browser that came back, or the authorization that the app must hear of first.
    pub fn completed(&self, result: Result<BrowserEnd, Trouble>) -> Completed {
        match result {
            Ok(BrowserEnd::Authorized(done)) => Completed::Connect(done),
            Ok(BrowserEnd::Finished) => Completed::Reply(self.connected_before()),
            Err(trouble) => {
                Completed::Reply(Answer::failed(page_of(&trouble), "an authorization failed", trouble))
            }
        }
    }

    /// The response once the app has heard of the authorization, and may have said where the browser goes. If the app failed,
    /// loading the page again gives it the authorization once more.
    pub fn connected(
        &self,
        result: Result<Option<&str>, Trouble>,
        finished: Option<&str>,
        unfinished: Option<&str>,
    ) -> Answer {
        let reply = result.and_then(|url| {
            let url = url.filter(|url| !url.is_empty()).or(self.redirect_to.as_deref());
            match url {
                Some(url) => Reply::redirect(url).map_err(Trouble::from),
                None => Ok(Reply::page(200, "Authorized", DONE)),
            }
        });
        match reply {
            Ok(reply) => reply.with_cookie(finished).into(),
            Err(trouble) => {
                let reply = Reply::page(500, "Connected, not finished", HALF_DONE).with_cookie(unfinished);
                Answer::failed(reply, "a shop was connected, but on_authorized failed", trouble)
            }
        }
    }

    /// The page was loaded again after the app was done.
    fn connected_before(&self) -> Answer {
        let url = self.redirect_to.as_deref();
        let reply = url.and_then(|url| Reply::redirect(url).ok());
        reply.unwrap_or_else(|| Reply::page(200, "Authorized", DONE_BEFORE)).into()
    }
}

/// The page depends on what the seller can do: load it again, start again, or wait until the app is mended.
fn page_of(trouble: &Trouble) -> Reply {
    let title = "Not authorized";
    let Trouble::Error(error) = trouble else { return Reply::page(500, title, NOT_NOW) };
    if error.retryable() {
        return Reply::page(502, title, LOAD_AGAIN).with_retry_after(error.retry_after());
    }
    match error.kind() {
        ErrorKind::InvalidRequest | ErrorKind::PermissionDenied | ErrorKind::AuthCodeInvalid => {
            Reply::page(400, title, START_AGAIN)
        }
        _ => Reply::page(500, title, NOT_NOW),
    }
}
