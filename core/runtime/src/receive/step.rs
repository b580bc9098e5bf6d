//! What the receiver asks its program to do, and what the program tells it.

use std::fmt;

use super::reply::Reply;
use crate::error::Error;
use crate::oauth::Browser;
use crate::webhook::Event;

/// What to do next.
#[derive(Debug)]
#[non_exhaustive]
pub enum Step {
    /// Send this; the request is done.
    Reply(Answer),
    /// The receiver does not serve this path. Let the framework go on; if nothing else serves it, send this.
    Pass(Reply),
    /// Read the body, then ask again with it. Stop at the limit: see [`Receiver::unread`](super::Receiver::unread).
    ReadBody {
        /// How many bytes it may have.
        limit: usize,
    },
    /// The webhook is genuine. Hand it to the app.
    Handle(Box<Event>),
    /// A browser wants to begin an authorization.
    Authorize(Visit),
    /// A browser comes back from the page that asks for consent.
    Callback(Visit),
}

/// A reply, and what the app should hear of.
#[derive(Debug)]
#[non_exhaustive]
pub struct Answer {
    /// What the client gets. It says nothing about the cause.
    pub reply: Reply,
    /// What went wrong, for a log, if anything.
    pub problem: Option<&'static str>,
    /// The error, for the app's `on_error`; `None` if the app's own function failed, whose error the program has.
    pub error: Option<Error>,
}

impl Answer {
    pub(super) fn failed(reply: Reply, problem: &'static str, trouble: Trouble) -> Answer {
        let error = match trouble {
            Trouble::App => None,
            Trouble::Error(error) => Some(*error),
        };
        Answer { reply, problem: Some(problem), error }
    }
}

impl From<Reply> for Answer {
    fn from(reply: Reply) -> Answer {
        Answer { reply, problem: None, error: None }
    }
}

/// What kept a step from being done.
#[derive(Debug)]
#[non_exhaustive]
pub enum Trouble {
    /// A function of the app failed. Its error is the app's own affair, and is shown to no client.
    App,
    /// An error of this library.
    Error(Box<Error>),
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Trouble {
        Trouble::Error(Box::new(error))
    }
}

/// Why a body was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unread {
    /// It has more bytes than the limit.
    TooLarge,
    /// The `Content-Length` is not a number.
    BadLength,
    /// There is no `Content-Length`, and the server cannot do without one.
    NoLength,
    /// The connection broke, or something else has read it before.
    Failed,
}

/// A browser, as its request shows it.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Visit {
    /// What stands behind the `?`. It holds the code of a callback.
    pub query: String,
    /// The `Cookie` header.
    pub cookies: String,
    /// Whether the browser speaks TLS.
    pub secure: bool,
}

impl Visit {
    /// The browser, for [`OAuth`](crate::oauth::OAuth).
    pub fn browser(&self) -> Browser<'_> {
        Browser { cookies: &self.cookies, secure: self.secure }
    }

    /// The callback, for [`OAuth::complete_in_browser`](crate::oauth::OAuth::complete_in_browser).
    pub fn callback(&self) -> String {
        format!("?{}", self.query)
    }
}

impl fmt::Debug for Visit {
    /// Query and cookies are secrets.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Visit").field("secure", &self.secure).finish_non_exhaustive()
    }
}
