//! A reply, ready to be sent.

use std::fmt;
use std::time::Duration;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::page;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;

/// What no `Location` header may hold as it is. Everything that is not ASCII is encoded anyway.
const UNSAFE: &AsciiSet = &CONTROLS.add(b' ');

/// An HTTP response: status, headers in order, and a body of text.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reply {
    /// The status code.
    pub status: u16,
    /// Names are in lower case. None holds a line break.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: String,
}

impl Reply {
    pub(super) fn new(status: u16, content_type: &str, body: impl Into<String>) -> Reply {
        Reply { status, headers: vec![("content-type", content_type.to_owned())], body: body.into() }
    }

    /// A line of text, for programs.
    pub(super) fn text(status: u16, line: impl Into<String>) -> Reply {
        Reply::new(status, "text/plain; charset=utf-8", line)
    }

    /// A page, for people.
    pub(super) fn page(status: u16, title: &str, words: &str) -> Reply {
        let page = Reply::new(status, "text/html; charset=utf-8", page::html(title, words));
        page.kept_private()
            .with("content-security-policy", page::POLICY)
            .with("x-content-type-options", "nosniff")
    }

    /// Sends a browser elsewhere. What is not ASCII is encoded.
    ///
    /// # Errors
    /// `InvalidRequest` for a URL with control characters: a line break would begin a header of its own.
    pub(super) fn redirect(url: &str) -> Result<Reply> {
        check_url("the URL to redirect to", url)?;
        let location = utf8_percent_encode(url, UNSAFE).to_string();
        let reply = Reply { status: 302, headers: Vec::new(), body: String::new() };
        Ok(reply.with("location", location).kept_private())
    }

    /// No cache keeps it, and the next page does not learn its URL, which may hold a code.
    fn kept_private(self) -> Reply {
        self.with("cache-control", "no-store").with("referrer-policy", "no-referrer")
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Reply {
        self.headers.push((name, value.into()));
        self
    }

    pub(super) fn with_cookie(self, cookie: Option<&str>) -> Reply {
        match cookie {
            Some(cookie) => self.with("set-cookie", cookie),
            None => self,
        }
    }

    /// Says after how many whole seconds to try again, if that is known.
    pub(super) fn with_retry_after(self, wait: Option<Duration>) -> Reply {
        match wait {
            Some(wait) => self.with("retry-after", (wait.as_millis().div_ceil(1000)).to_string()),
            None => self,
        }
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

impl fmt::Debug for Reply {
    /// Cookies and locations are secrets.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| *name).collect();
        out.debug_struct("Reply")
            .field("status", &self.status)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}

/// # Errors
/// `InvalidRequest` for a URL with control characters.
pub(super) fn check_url(what: &str, url: &str) -> Result<()> {
    if !url.chars().any(char::is_control) {
        return Ok(());
    }
    Err(Error::new(ErrorKind::InvalidRequest, format!("{what} has control characters"))
        .with_hint(&hint::ENCODED_URL))
}
