//! OAuth for one browser: the ready-made handlers of each language are a thin layer over this.

use serde::Deserialize;
use serde_json::{Value, json};
use tiktokshop_core::oauth::{Admitted, Browser, BrowserEnd, BrowserStarted, State};

use crate::client::Client;
use crate::failure::Result;
use crate::oauth::{LinkInput, done_json};

/// A browser that begins an authorization.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct BeginInput {
    link: LinkInput,
    /// The `Cookie` header.
    cookies: String,
    /// Whether the browser uses TLS.
    secure: bool,
    /// Where the browser goes in the end; used only by a receiver.
    pub(crate) redirect_to: Option<String>,
}

/// A browser that came back.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct EndInput {
    /// The URL that it came back to, or its query.
    url: String,
    cookies: String,
    secure: bool,
    /// The state from the app's own session.
    expected_state: Option<String>,
    /// Whether a browser other than the one that began may come back, with a state from `begin`.
    any_browser: bool,
    /// Whether installs from the app store, which have no state, pass.
    allow_install: bool,
    /// Where the browser goes in the end; used only by a receiver.
    pub(crate) redirect_to: Option<String>,
}

impl Client {
    /// `{url, set_cookie}`.
    pub(crate) fn begin_in_browser(&self, input: &BeginInput) -> Result<Value> {
        let started = self.started_in_browser(input)?;
        Ok(json!({"url": started.url, "set_cookie": started.set_cookie}))
    }

    pub(crate) fn started_in_browser(&self, input: &BeginInput) -> Result<BrowserStarted> {
        // Without a store the callback would fail, after the seller has already agreed.
        self.token_store()?;
        let (link, browser) = (&input.link, Browser { cookies: &input.cookies, secure: input.secure });
        Ok(self.oauth_at(link).begin_in_browser(&link.link()?, &link.note, link.ttl()?, browser)?)
    }

    /// `{authorization, again, finished, unfinished}`, the last two as `Set-Cookie` headers; `authorization` is `null`
    /// if the app had already finished with it.
    pub(crate) async fn complete_in_browser(&self, input: &EndInput) -> Result<Value> {
        Ok(match self.end_in_browser(input).await? {
            BrowserEnd::Authorized(done) => json!({
                "authorization": done_json(&done.authorization),
                "again": done.again,
                "finished": done.finished,
                "unfinished": done.unfinished,
            }),
            _ => json!({"authorization": null}),
        })
    }

    pub(crate) async fn end_in_browser(&self, input: &EndInput) -> Result<BrowserEnd> {
        let browser = Browser { cookies: &input.cookies, secure: input.secure };
        let admitted = Admitted {
            expected_state: input.expected_state.as_deref().map(State::from_text),
            any_browser: input.any_browser,
            installs: input.allow_install,
        };
        let (oauth, store) = (self.core.oauth(), self.token_store()?);
        Ok(oauth.complete_in_browser(&input.url, browser, &admitted, store, Some(&self.core)).await?)
    }
}
