//! Where sellers, creators and partners authorize the app.
//!
//! `GET /tiktok/authorize` sends a browser to the platform's page that asks for consent; it comes back to
//! `GET /tiktok/seller/authorized` (or `creator`, `partner`), the redirect URL in the Partner Center. What the browser is
//! told is bound to the browser that began: see [`tiktokshop_core::oauth`].

mod begin;
mod complete;
mod note;
mod page;

use axum::Router;
use axum::http::{HeaderMap, header};
use axum::routing::get;
use tiktokshop_core::oauth::Browser;

use crate::front::Visitor;
use crate::shared::Shared;

/// The path where an authorization begins.
const BEGIN: &str = "/tiktok/authorize";

/// The routes of this folder.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route(BEGIN, get(begin::begin))
        .route("/tiktok/seller/authorized", get(complete::complete))
        .route("/tiktok/creator/authorized", get(complete::complete))
        .route("/tiktok/partner/authorized", get(complete::complete))
}

/// The `Cookie` headers of a request, as one text.
fn cookies(headers: &HeaderMap) -> String {
    let texts = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    texts.collect::<Vec<_>>().join("; ")
}

/// The browser, as the core sees it.
fn browser(cookies: &str, visitor: Visitor) -> Browser<'_> {
    Browser { cookies, secure: visitor.secure }
}
