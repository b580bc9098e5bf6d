//! OAuth for a binding: links, callbacks, codes and tokens.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};
use tiktokshop_core::Secret;
use tiktokshop_core::oauth::{
    Audience, Authorization, AuthorizeHosts, AuthorizeUrl, OAuth, Region, State, StateCheck,
};
use tiktokshop_core::token::{AccountId, Record, StoredRecord, TokenSet, TokenStore};

use crate::client::Client;
use crate::failure::{Failure, Result};
use crate::text;

/// Which link: `audience` is `seller`, `creator` or `partner`, `region` is `row` or `us`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct LinkInput {
    audience: Option<String>,
    region: Option<String>,
    legacy: bool,
    /// The caller's own state; by default one is generated.
    state: Option<String>,
    /// One host for all pages, as in a sandbox.
    host: Option<String>,
    /// Returned at the end.
    pub(crate) note: String,
    /// How many seconds the state is valid. Default: 10 minutes.
    ttl: Option<f64>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct CallbackInput {
    /// The URL that the browser came back to, or its query.
    url: String,
    /// The state from the browser's session; else the store must know it.
    expected_state: Option<String>,
    /// Whether installs from the app store, which have no state, are accepted.
    allow_install: bool,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct CodeInput {
    code: String,
    refresh_token: String,
}

const STATE_TTL: Duration = Duration::from_secs(600);

impl Client {
    /// OAuth actions, each with JSON text in and out:
    ///
    /// - `authorize_url`: a link and its state, which the caller keeps.
    /// - `begin`: a link whose state the store remembers.
    /// - `complete`: completes the callback: the authorization, saved, without its tokens.
    /// - `begin_in_browser`, `complete_in_browser`: the same for one browser, with a cookie instead of the store.
    /// - `receive_authorize`, `receive_callback`: the same for a [`Receiver`](crate::Receiver), whose next step they
    ///   return.
    /// - `exchange`, `refresh`: the tokens of a code or of a refresh token. They are not saved.
    pub async fn oauth(&self, action: &str, input: &str) -> Result<String> {
        let answer = match action {
            "authorize_url" => self.authorize_url(&text::read("the link", input)?)?,
            "begin" => self.begin(&text::read("the link", input)?).await?,
            "begin_in_browser" => self.begin_in_browser(&text::read("the link", input)?)?,
            "complete" => {
                let (client, input) = (self.clone(), text::read("the callback", input)?);
                unbroken(async move { client.complete(&input).await }).await?
            }
            "complete_in_browser" => {
                let (client, input) = (self.clone(), text::read("the callback", input)?);
                unbroken(async move { client.complete_in_browser(&input).await }).await?
            }
            "receive_authorize" => self.receive_authorize(&text::read("the link", input)?),
            "receive_callback" => {
                let (client, input) = (self.clone(), text::read("the callback", input)?);
                unbroken(async move { Ok(client.receive_callback(&input).await) }).await?
            }
            "exchange" => {
                let input: CodeInput = text::read("the code", input)?;
                self.tokens_json(&self.core.oauth().exchange(&Secret::new(input.code)).await?)
            }
            "refresh" => {
                let input: CodeInput = text::read("the refresh token", input)?;
                self.tokens_json(&self.core.oauth().refresh(&Secret::new(input.refresh_token)).await?)
            }
            other => return Err(Failure::unreadable("the OAuth action", format!("there is no `{other}`"))),
        };
        Ok(answer.to_string())
    }

    fn authorize_url(&self, input: &LinkInput) -> Result<Value> {
        let state = match &input.state {
            Some(state) => State::from_text(state),
            None => State::generate()?,
        };
        let url = self.oauth_at(input).authorize_url(&input.link()?, &state)?;
        Ok(json!({"url": url, "state": state.as_str()}))
    }

    async fn begin(&self, input: &LinkInput) -> Result<Value> {
        let store = self.token_store()?;
        let started = self.oauth_at(input).begin(store, &input.link()?, &input.note, input.ttl()?).await?;
        Ok(json!({"url": started.url, "state": started.state.as_str()}))
    }

    async fn complete(&self, input: &CallbackInput) -> Result<Value> {
        let expected = input.expected_state.as_deref().map(State::from_text);
        let check = match (&expected, input.allow_install) {
            (Some(state), _) => StateCheck::Expected(state),
            (None, true) => StateCheck::StoredOrInstall,
            (None, false) => StateCheck::Stored,
        };
        let store = self.token_store()?;
        let oauth = self.core.oauth();
        let done = oauth.complete_callback(&input.url, check, store, Some(&self.core)).await?;
        Ok(done_json(&done))
    }

    pub(crate) fn oauth_at(&self, input: &LinkInput) -> OAuth {
        match &input.host {
            Some(host) => self.core.oauth().with_authorize_hosts(AuthorizeHosts::all_at(host)),
            None => self.core.oauth(),
        }
    }

    /// Tokens for the caller to keep: unmasked, since that is what was asked for.
    fn tokens_json(&self, tokens: &TokenSet) -> Value {
        let account = AccountId::new(self.core.app_key(), &tokens.open_id);
        StoredRecord::new(account, Record::new(tokens.clone(), 0)).to_json()
    }

    pub(crate) fn token_store(&self) -> Result<&dyn TokenStore> {
        // The manager says what to do if there is no store.
        self.core.tokens()?;
        let store = self.shared.store.as_deref();
        store.ok_or_else(|| Failure::unreadable("the token store", "there is none"))
    }
}

/// Continues even if the caller leaves: a code that was exchanged for tokens that nobody saves is lost.
async fn unbroken(work: impl Future<Output = Result<Value>> + Send + 'static) -> Result<Value> {
    let ended = tokio::spawn(work).await;
    ended.unwrap_or_else(|problem| Err(Failure::unreadable("the callback", problem)))
}

impl LinkInput {
    pub(crate) fn ttl(&self) -> Result<Duration> {
        self.ttl.map_or(Ok(STATE_TTL), |ttl| crate::input::seconds("ttl", ttl))
    }

    pub(crate) fn link(&self) -> Result<AuthorizeUrl> {
        let audience = match self.audience.as_deref().unwrap_or("seller") {
            "seller" => Audience::Seller,
            "creator" => Audience::Creator,
            "partner" => Audience::Partner,
            other => return Err(unknown("audience", other, "seller, creator or partner")),
        };
        let region = match self.region.as_deref().unwrap_or("row").to_ascii_lowercase().as_str() {
            "row" => Region::Row,
            "us" => Region::Us,
            other => return Err(unknown("region", other, "row or us")),
        };
        Ok(AuthorizeUrl { audience, region, legacy: self.legacy })
    }
}

fn unknown(what: &str, given: &str, known: &str) -> Failure {
    Failure::unreadable(what, format!("`{given}` is not {known}"))
}

pub(crate) fn done_json(done: &Authorization) -> Value {
    let record = StoredRecord::new(done.account.clone(), done.record.clone());
    json!({
        "app_key": done.account.app_key,
        "open_id": done.account.open_id,
        "record": record.to_masked_json(),
        "shops": done.shops,
        "shops_error": done.shops_error.as_ref().map(Failure::value_of),
        "note": done.note,
        "install": done.install,
    })
}
