//! Sends a browser to the page that asks for consent.

use std::time::Duration;

use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Deserialize;
use tiktokshop_core::oauth::{AuthorizeUrl, BrowserStarted, Region};
use tiktokshop_core::receive::Pages;
use tiktokshop_core::{Client, ErrorKind};

use super::note::{Kind, LONGEST_PATH, Note};
use super::page::Page;
use super::{browser, cookies, page};
use crate::front::Visitor;
use crate::options::is_own_path;
use crate::shared::Shared;
use crate::webhooks::response;

/// How long a seller has to say yes.
const PATIENCE: Duration = Duration::from_secs(600);

/// Which authorization to begin.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    /// The app key; may be left out if there is one app.
    app: Option<String>,
    /// Who is asked: `seller`, `creator`, `partner`.
    kind: Kind,
    /// Where they do business: `us`, or anything else for the rest of the world.
    region: Option<String>,
    /// A path on this site, or on that of `home_url`, where the browser goes in the end.
    #[serde(rename = "return")]
    return_to: Option<String>,
}

pub(super) async fn begin(
    State(shared): State<Shared>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Response {
    let Ok(Query(wanted)) = wanted else { return Page::bad_link().response(400) };
    if wanted.return_to.as_deref().is_some_and(|path| !is_own_path(path) || path.len() > LONGEST_PATH) {
        return Page::bad_link().response(400);
    }
    let client = match &wanted.app {
        Some(app_key) => shared.client(app_key),
        None => shared.only_client(),
    };
    let Some(client) = client else { return Page::unknown_app().response(404) };
    match started(&shared, &client, wanted, visitor, &headers) {
        Ok(started) => response(Pages::default().begun(Ok(started)).reply),
        Err(error) => {
            tracing::warn!(%error, "an authorization could not begin");
            let status = if error.kind() == ErrorKind::InvalidRequest { 400 } else { 500 };
            page::Page::not_now().response(status)
        }
    }
}

fn started(
    shared: &Shared,
    client: &Client,
    wanted: Wanted,
    visitor: Visitor,
    headers: &HeaderMap,
) -> tiktokshop_core::Result<BrowserStarted> {
    let region = match wanted.region.as_deref() {
        Some(region) if region.eq_ignore_ascii_case("us") => Region::Us,
        _ => Region::Row,
    };
    let mut link = AuthorizeUrl::seller();
    (link.audience, link.region) = (wanted.kind.audience(), region);
    let note = Note { kind: wanted.kind, return_to: wanted.return_to };
    let cookies = cookies(headers);
    shared.oauth(client).begin_in_browser(&link, &note.text(), PATIENCE, browser(&cookies, visitor))
}
