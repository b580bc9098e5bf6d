//! The pages that tell a seller what happened. They load nothing, run nothing, and show neither a token nor a code.

use std::sync::LazyLock;

use askama::Template;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use tiktokshop_core::oauth::Authorization;
use tiktokshop_core::receive::Reply;
use tiktokshop_core::token::AuthorizedShop;
use tiktokshop_core::{Client, Error, ErrorKind};
use url::Url;

use super::BEGIN;
use super::note::Kind;
use crate::shared::Shared;

const STYLE: &str = include_str!("../../templates/sellers/page.css");

/// Nothing is allowed but the style above, which the hash names.
static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| {
    let hash = STANDARD.encode(Sha256::digest(STYLE));
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    );
    HeaderValue::from_str(&policy).unwrap_or_else(|_| HeaderValue::from_static("default-src 'none'"))
});

/// A link on a page.
#[derive(Debug, Clone)]
pub(super) struct Link {
    url: String,
    text: &'static str,
}

/// A page.
#[derive(Debug, Template)]
#[template(path = "sellers/page.html")]
pub(super) struct Page {
    style: &'static str,
    mood: &'static str,
    title: &'static str,
    lines: Vec<&'static str>,
    shops: Vec<AuthorizedShop>,
    link: Option<Link>,
}

impl Page {
    fn new(mood: &'static str, title: &'static str, lines: &[&'static str]) -> Page {
        Page { style: STYLE, mood, title, lines: lines.to_vec(), shops: Vec::new(), link: None }
    }

    /// It worked.
    pub(super) fn authorized(done: &Authorization, kind: Kind) -> Page {
        let (title, line) = match kind {
            Kind::Seller if done.shops.len() > 1 => {
                ("Your shops are connected", "The app may now work with them.")
            }
            Kind::Seller => ("Your shop is connected", "The app may now work with it."),
            Kind::Creator => ("Your creator account is connected", "The app may now work with it."),
            Kind::Partner => ("Your partner account is connected", "The app may now work with it."),
        };
        let mut page = Page::new("good", title, &[line]);
        if done.shops_error.is_some() {
            page.lines
                .push("Its details are not here yet. They follow by themselves; you need not do anything.");
        }
        page.shops.clone_from(&done.shops);
        page
    }

    /// The page was loaded again.
    pub(super) fn done_before() -> Page {
        Page::new(
            "good",
            "You are connected already",
            &["There is nothing left to do. You can close this page."],
        )
    }

    /// The link that began was not one of ours, or was changed.
    pub(super) fn bad_link() -> Page {
        Page::new("bad", "This link does not work", &["Please start again from the app that sent you here."])
    }

    /// The link names an app that is not served here.
    pub(super) fn unknown_app() -> Page {
        let line =
            "It does not name an app of this site. Please start again from the app that sent you here.";
        Page::new("bad", "This link does not work", &[line])
    }

    /// Nothing that the seller could do.
    pub(super) fn not_now() -> Page {
        let lines =
            ["Something is not right on our side. Nothing was changed on yours.", "Please try again later."];
        Page::new("bad", "We could not connect you", &lines)
    }

    /// What the seller can do is to begin again.
    pub(super) fn start_again(link: Option<Link>) -> Page {
        let lines =
            ["This page belongs to an attempt that has ended. Nothing was changed.", "Please start again."];
        Page { link, ..Page::new("bad", "We could not connect you", &lines) }
    }

    /// What went wrong, in words that help the seller.
    pub(super) fn failed(error: &Error) -> Page {
        if error.retryable() {
            let line = "This did not work for the moment. Please load this page again in a minute.";
            return Page::new("bad", "We could not connect you yet", &[line]);
        }
        match error.kind() {
            ErrorKind::PermissionDenied => Page::new(
                "bad",
                "You did not allow access",
                &["Nothing was connected, and nothing was changed.", "If that was a mistake, start again."],
            ),
            ErrorKind::AuthCodeInvalid => Page::new(
                "bad",
                "This link was used already, or is too old",
                &["It works once, and for half an hour. Please start again."],
            ),
            ErrorKind::InvalidRequest => Page::start_again(None),
            _ => Page::not_now(),
        }
    }

    pub(super) fn with_link(mut self, link: Link) -> Page {
        self.link = Some(link);
        self
    }

    /// A link to the app, if the settings say where it is.
    pub(super) fn with_home(mut self, shared: &Shared) -> Page {
        let home = shared.options().home_url.clone();
        self.link = home.map(|url| Link { url, text: "Back to the app" });
        self
    }

    /// A link that begins again.
    pub(super) fn with_start(mut self, shared: &Shared, client: &Client) -> Page {
        let query = match shared.only_client() {
            Some(_) => String::new(),
            None => {
                let app =
                    url::form_urlencoded::byte_serialize(client.app_key().as_bytes()).collect::<String>();
                format!("?app={app}")
            }
        };
        self.link = Some(Link { url: format!("{BEGIN}{query}"), text: "Start again" });
        self
    }

    pub(super) fn response(&self, status: u16) -> Response {
        self.response_with_cookie(status, None)
    }

    /// With the status of a reply of the core, and its `Retry-After`.
    pub(super) fn response_like(&self, reply: &Reply) -> Response {
        let mut response = self.response(reply.status);
        if let Some(wait) = reply.header("retry-after").and_then(|wait| HeaderValue::from_str(wait).ok()) {
            response.headers_mut().insert(header::RETRY_AFTER, wait);
        }
        response
    }

    pub(super) fn response_with_cookie(&self, status: u16, cookie: Option<&str>) -> Response {
        // The template writes to memory, which does not fail.
        let html = self.render().unwrap_or_default();
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, html).into_response();
        protect(response.headers_mut());
        if let Some(cookie) = cookie.and_then(|cookie| HeaderValue::from_str(cookie).ok()) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        response
    }
}

/// No cache keeps the page, no other site frames it, and the next page does not learn its URL, which may hold a code.
fn protect(headers: &mut HeaderMap) {
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY.clone());
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

impl Link {
    /// On to a path of the app: on its own site if the settings name it, else on this one.
    pub(super) fn onward(shared: &Shared, path: &str) -> Link {
        let home = shared.options().home_url.as_deref().and_then(|home| Url::parse(home).ok());
        let url = home.and_then(|home| home.join(path).ok()).map_or_else(|| path.to_owned(), String::from);
        Link { url, text: "Continue" }
    }
}
