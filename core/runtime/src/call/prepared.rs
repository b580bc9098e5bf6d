//! A dry run: the request that a call would send, signed but not sent.

use std::fmt;

use bytes::Bytes;

use crate::call::attempt;
use crate::call::call_id::CallId;
use crate::call::credentials;
use crate::call::input::{CallOptions, Input};
use crate::call::request::{self, Prepared};
use crate::call::target::Target;
use crate::context::Context;
use crate::error::{Error, ErrorKind, Result};
use crate::redact::MASK;

/// The request that a call would send: see [`Client::prepare`](crate::Client::prepare). Anyone who has it can send it
/// for as long as the platform accepts its timestamp. Its `Debug` shows neither the token, the signature and the
/// ciphers, nor the body.
#[derive(Clone)]
#[non_exhaustive]
pub struct PreparedRequest {
    /// The operation's id.
    pub operation: String,
    /// The version that would be called.
    pub version: String,
    /// `GET`, `POST`, ...
    pub method: String,
    /// The whole URL with its signature.
    pub url: String,
    /// The headers, including the access token. An HTTP client adds its own: host, length, user agent.
    pub headers: Vec<(String, String)>,
    /// The body; empty if there is none.
    pub body: Bytes,
}

/// Prepares a call of an operation with these options on top of the handle's, and tells the hooks if that fails.
pub(crate) async fn operation(
    context: &Context,
    name: &str,
    input: Input,
    options: CallOptions,
) -> Result<PreparedRequest> {
    let options = context.scope.options.clone().overlaid(options);
    let id = CallId::next();
    let work = async {
        let limit = context.scope.version_limit.as_deref();
        let target = Target::operation(name, options.version.as_deref(), limit)?;
        prepare(context, &target, input, options).await
    };
    let prepared = Box::pin(id.around(work)).await;
    prepared.map_err(|error| context.failed(error.with_call(id, context.shop())))
}

/// Prepares a call as `pipeline.rs` does.
async fn prepare(
    context: &Context,
    target: &Target,
    input: Input,
    options: CallOptions,
) -> Result<PreparedRequest> {
    let named = |error: Error| match error.operation() {
        Some(_) => error,
        None => error.with_operation(target.label.clone()),
    };
    let within = context.shared.times.of_call(&options, false);
    let work = async {
        if context.shared.via.server().is_some() {
            context.shared.via.refuse("a signed request")?;
        }
        let request = request::prepare(context, target, input, &options).await?;
        let source = credentials::token_source(context, &options).await?;
        let token = Box::pin(source.access_token(None)).await?;
        let shared = &context.shared;
        let signed = shared.via.address(&request, shared, within).await?;
        let sent = attempt::build(target, &request, &signed, &token)?;
        of(target, &request, &sent).await
    };
    let done = tokio::time::timeout(within, work).await.unwrap_or_else(|_| Err(attempt::too_late()));
    done.map_err(named)
}

async fn of(target: &Target, request: &Prepared, sent: &reqwest::Request) -> Result<PreparedRequest> {
    let header = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let body = request.payload.whole().await;
    Ok(PreparedRequest {
        operation: target.label.clone(),
        version: target.version.to_string(),
        method: sent.method().to_string(),
        url: sent.url().to_string(),
        headers: sent.headers().iter().map(header).collect(),
        body: body.map_err(|problem| Error::new(ErrorKind::InvalidRequest, problem.to_string()))?,
    })
}

/// Parameters that grant access.
const SECRETS: [&str; 3] = ["sign", "shop_cipher", "category_asset_cipher"];

impl PreparedRequest {
    /// The URL without signature and ciphers, fit for a log.
    pub fn shown_url(&self) -> String {
        let Some((place, query)) = self.url.split_once('?') else { return self.url.clone() };
        let shown = query.split('&').map(|pair| match pair.split_once('=') {
            Some((name, _)) if SECRETS.contains(&name) => format!("{name}={MASK}"),
            _ => pair.to_owned(),
        });
        format!("{place}?{}", shown.collect::<Vec<_>>().join("&"))
    }
}

impl fmt::Debug for PreparedRequest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A header that the caller added may be a secret, too.
        let header = |(name, value): &(String, String)| match name.as_str() {
            "content-type" => format!("{name}: {value}"),
            _ => format!("{name}: {MASK}"),
        };
        out.debug_struct("PreparedRequest")
            .field("method", &self.method)
            .field("url", &self.shown_url())
            .field("headers", &self.headers.iter().map(header).collect::<Vec<_>>())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}
