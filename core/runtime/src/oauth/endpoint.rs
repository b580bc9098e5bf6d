//! The two token endpoints: plain GETs, unsigned, with secrets in the query.

use std::time::Duration;

use tracing::{Instrument, Span, field};

use super::OAuth;
use super::answer::{self, Answer};
use crate::call::connection;
use crate::call::proxies::Proxies;
use crate::call::retry::retry_after;
use crate::call::send::told;
use crate::config;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::lived;
use crate::redact::Masks;
use crate::secret::Secret;
use crate::token::TokenSet;

/// No token response is longer.
const MAX_ANSWER: usize = 1 << 20;

impl OAuth {
    /// Trades an authorization code for tokens. A code works once: this is never sent twice.
    ///
    /// # Errors
    /// `AuthCodeInvalid` for a code that is wrong, used or older than 30 minutes. With `outcome_unknown` the code may
    /// be used up although no tokens came: open a new link. So it is for a response without an open id, which is refused.
    pub async fn exchange(&self, code: &Secret) -> Result<TokenSet> {
        let answer = self.get(&self.http, "get", "authorized_code", ("auth_code", code)).await;
        let tokens = answer.and_then(|tokens| match tokens.open_id.trim().is_empty() {
            true => Err(nameless()),
            false => Ok(tokens),
        });
        tokens.map_err(|error| match error.outcome_unknown() {
            true => error.with_hint(&hint::CODE_MAYBE_USED),
            false => error,
        })
    }

    /// Trades a refresh token for new tokens. An empty refresh token in the response means: keep the old one.
    ///
    /// # Errors
    /// `NeedsReauthorization` if the platform no longer takes it. With `outcome_unknown` nobody knows; do not repeat
    /// it blindly. [`TokenManager`](crate::token::TokenManager) does all that right.
    pub async fn refresh(&self, refresh_token: &Secret) -> Result<TokenSet> {
        self.refresh_over(&self.http, refresh_token).await
    }

    pub(super) async fn refresh_over(&self, http: &reqwest::Client, token: &Secret) -> Result<TokenSet> {
        self.get(http, "refresh", "refresh_token", ("refresh_token", token)).await
    }

    async fn get(
        &self,
        http: &reqwest::Client,
        action: &str,
        grant_type: &str,
        grant: (&str, &Secret),
    ) -> Result<TokenSet> {
        self.need_secret("a token request")?;
        let operation = format!("GET /api/v2/token/{action}");
        let span = span(&operation);
        let url = self.token_url(action, grant_type, grant)?;
        // New tokens that came while the process stood still would be lost with a response that is given up.
        let answer = lived::within(self.timeout, self.send(http, url)).instrument(span.clone()).await;
        let answer = answer.unwrap_or_else(|| Err(no_response(self.timeout)));
        let tokens = answer.and_then(|answer| answer::tokens(&answer, self.clock.now()));
        record(&span, &tokens);
        tokens.map_err(|error| self.masked(error, grant.1).with_operation(operation).with_attempts(1))
    }

    async fn send(&self, http: &reqwest::Client, url: url::Url) -> Result<Answer> {
        let failed = |problem| failed(problem, &self.proxies);
        let mut response = http.get(url).send().await.map_err(failed)?;
        let status = response.status().as_u16();
        let retry_after = retry_after(response.headers(), self.clock.now());
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(failed)? {
            body.extend_from_slice(&chunk);
            if body.len() > MAX_ANSWER {
                return Err(Error::new(ErrorKind::Decode, "the token response is longer than 1 MiB")
                    .with_http_status(status)
                    .with_outcome_unknown(true));
            }
        }
        Ok(Answer { status, retry_after, body })
    }

    /// An app on a device has none: tokens are issued where it is.
    pub(super) fn need_secret(&self, what: &str) -> Result<()> {
        if !self.app_secret.is_empty() {
            return Ok(());
        }
        let detail = format!("{what} needs the app secret, which this client does not have");
        Err(Error::new(ErrorKind::Configuration, detail).with_hint(&hint::DONE_ON_THE_SERVER))
    }

    /// The URL, which holds the secrets: it goes to no log and no error.
    fn token_url(&self, action: &str, grant_type: &str, grant: (&str, &Secret)) -> Result<url::Url> {
        if !self.insecure_http {
            config::private("authorization", &self.auth_url, "the app secret")?;
        }
        let url = format!("{}/api/v2/token/{action}", self.auth_url);
        let query = [
            ("app_key", self.app_key.as_str()),
            ("app_secret", self.app_secret.expose()),
            (grant.0, grant.1.expose()),
            ("grant_type", grant_type),
        ];
        url::Url::parse_with_params(&url, query).map_err(|problem| {
            Error::new(ErrorKind::Configuration, format!("the auth URL is not a URL: {problem}"))
        })
    }

    /// The platform may repeat what it was sent in its message.
    fn masked(&self, error: Error, grant: &Secret) -> Error {
        let Some(message) = error.message() else { return error };
        let message = Masks::from_iter([&self.app_secret, grant]).text(message);
        error.with_message(message)
    }
}

/// What a trace shows of a token request: as of a call, and nothing of what the query holds.
fn span(operation: &str) -> Span {
    tracing::info_span!(
        "tiktokshop",
        operation,
        request_id = field::Empty,
        http_status = field::Empty,
        code = field::Empty,
        kind = field::Empty,
    )
}

fn record(span: &Span, tokens: &Result<TokenSet>) {
    let Err(error) = tokens else { return };
    span.record("request_id", error.request_id());
    span.record("http_status", error.http_status());
    span.record("code", error.code());
    span.record("kind", field::debug(error.kind()));
}

/// Saved under no name, two sellers would be one account and overwrite each other.
fn nameless() -> Error {
    Error::new(ErrorKind::Decode, "the token answer does not say whose tokens these are: it has no `open_id`")
        .with_outcome_unknown(true)
}

fn no_response(time: Duration) -> Error {
    let detail = format!("the token request got no response within {}", told(time));
    Error::new(ErrorKind::Timeout, detail).with_outcome_unknown(true)
}

/// What a failed request means. Of the URL, which holds the secrets, only host and port are shown.
fn failed(problem: reqwest::Error, proxies: &Proxies) -> Error {
    if problem.is_builder() {
        return Error::new(ErrorKind::Configuration, "the token request cannot be built")
            .with_source(problem.without_url());
    }
    let kind = if problem.is_timeout() { ErrorKind::Timeout } else { ErrorKind::Connection };
    let (place, trouble) = (connection::place(&problem, proxies), connection::trouble(&problem));
    let error = match problem.is_connect() {
        true => Error::new(kind, format!("no connection to {place}: {}", trouble.problem))
            .with_retryable(!trouble.lasting),
        false => {
            Error::new(kind, format!("the token request to {place} got no response: {}", trouble.problem))
                .with_outcome_unknown(true)
        }
    };
    let error = match trouble.hint {
        Some(hint) => error.with_hint(hint),
        None => error,
    };
    error.with_source(problem.without_url())
}
