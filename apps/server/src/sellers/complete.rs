//! Takes a browser that comes back to the end: tokens and shops are saved, and the seller is told.

use axum::Extension;
use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use tiktokshop_core::oauth::{Admitted, Authorization, Browser, BrowserAuthorization, BrowserEnd, OAuth};
use tiktokshop_core::receive::{Completed, Pages};
use tiktokshop_core::{Client, Error, Result};
use tiktokshop_lifecycle::assets::{may_have_category_assets, save_category_assets};
use tracing::Instrument;

use super::note::Note;
use super::page::{Link, Page};
use super::{browser, cookies};
use crate::front::Visitor;
use crate::shared::Shared;
use crate::workers::teller;

pub(super) async fn complete(
    State(shared): State<Shared>,
    Extension(visitor): Extension<Visitor>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    // A task of its own goes on if the browser hangs up: a code that was sent cannot be sent again.
    let cookies = cookies(&headers);
    let callback = format!("?{}", query.unwrap_or_default());
    let work = async move { finish(&shared, &callback, &cookies, visitor).await };
    let task = tokio::spawn(work.in_current_span());
    task.await.unwrap_or_else(|_| Page::not_now().response(500))
}

async fn finish(shared: &Shared, callback: &str, cookies: &str, visitor: Visitor) -> Response {
    let browser = browser(cookies, visitor);
    let Some(client) = client_of(shared, callback, browser) else {
        return Page::start_again(None).response(400);
    };
    let end = end(shared, &client, callback, browser).await;
    match end {
        Ok(BrowserEnd::Authorized(done)) => {
            keep_assets(shared, &client, &done).await;
            announce(shared, &done.authorization).await;
            authorized(shared, &client, *done)
        }
        Ok(_) => Page::done_before().with_home(shared).response(200),
        Err(error) => failed(shared, &client, error),
    }
}

/// The app that the callback belongs to: the one that it names, else the one that this browser began with, else the only one.
fn client_of(shared: &Shared, callback: &str, browser: Browser<'_>) -> Option<Client> {
    let named = app_key_of(callback).and_then(|app_key| shared.client(&app_key));
    let began = || shared.clients().into_iter().find(|client| client.oauth().began_in(callback, browser));
    named.or_else(began).or_else(|| shared.only_client())
}

fn app_key_of(callback: &str) -> Option<String> {
    let query = callback.trim_start_matches('?').as_bytes();
    url::form_urlencoded::parse(query)
        .find(|(name, _)| name == "app_key")
        .map(|(_, value)| value.into_owned())
}

async fn end(shared: &Shared, client: &Client, callback: &str, browser: Browser<'_>) -> Result<BrowserEnd> {
    let (options, oauth): (_, OAuth) = (shared.options(), client.oauth());
    let admitted = Admitted {
        installs: options.allow_installs,
        any_browser: options.any_browser,
        ..Admitted::default()
    };
    let store = client.tokens()?.store().as_ref();
    oauth.complete_in_browser(callback, browser, &admitted, store, Some(client)).await
}

/// A partner's category assets are asked for now, and again by a call that needs one: an error costs nothing.
async fn keep_assets(shared: &Shared, client: &Client, done: &BrowserAuthorization) {
    let Authorization { account, record, .. } = &done.authorization;
    if done.again || !may_have_category_assets(record.tokens.user_type) {
        return;
    }
    let (app_key, open_id) = (client.app_key(), &account.open_id);
    match save_category_assets(client, &**shared.store(), account).await {
        Ok(assets) => tracing::info!(app_key, open_id, assets = assets.len(), "category assets were saved"),
        Err(error) => tracing::warn!(app_key, open_id, %error, "the category assets could not be listed"),
    }
}

fn authorized(shared: &Shared, client: &Client, done: BrowserAuthorization) -> Response {
    let BrowserAuthorization { authorization, finished, again, .. } = done;
    tell(client, &authorization, again);
    let note = Note::read(&authorization.note);
    let page = Page::authorized(&authorization, note.kind);
    let page = match &note.return_to {
        Some(path) => page.with_link(Link::onward(shared, path)),
        None => page.with_home(shared),
    };
    page.response_with_cookie(200, finished.as_deref())
}

/// The app hears of it, and its shops are copied, at once. If that fails, the keeper tells of it at its next pass.
async fn announce(shared: &Shared, done: &Authorization) {
    if let Err(error) = teller(shared).tell(&done.account).await {
        tracing::debug!(%error, "an authorization will be announced later");
    }
}

fn tell(client: &Client, done: &Authorization, again: bool) {
    let (app_key, open_id, shops) = (client.app_key(), &done.account.open_id, done.shops.len());
    if again {
        return;
    }
    tracing::info!(app_key, open_id, shops, install = done.install, "an authorization was saved");
    if let Some(error) = &done.shops_error {
        tracing::warn!(app_key, open_id, %error, "the tokens are saved, but the shops could not be listed");
    }
}

/// The core decides the status; the page says what the seller can do.
fn failed(shared: &Shared, client: &Client, error: Error) -> Response {
    tracing::info!(app_key = client.app_key(), %error, "an authorization failed");
    let page = Page::failed(&error).with_start(shared, client);
    match Pages::default().completed(Err(error.into())) {
        Completed::Reply(answer) => page.response_like(&answer.reply),
        _ => page.response(500),
    }
}
