//! Calls that a `tiktokshop serve` makes: the request names the shop and the operation, and carries the parameters by their place.
//! The server signs, has the tokens and the ciphers, and waits at the platform's limits. `docs/sidecar.md` is its interface.

use std::borrow::Cow;
use std::time::Duration;

use http::HeaderValue;
use reqwest::Method;
use serde_json::{Map, Value};

use crate::call::batch::Asked;
use crate::call::body;
use crate::call::encode;
use crate::call::input::CallOptions;
use crate::call::payload::Payload;
use crate::call::request::{Key, Prepared, Signed};
use crate::call::route::Parts;
use crate::call::stamp::Query;
use crate::call::target::Target;
use crate::catalog::Cipher;
use crate::context::Context;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::secret::Secret;

/// A server that makes the calls.
#[derive(Debug)]
pub(crate) struct Server {
    /// Its address, without a slash at the end.
    pub(crate) url: String,
    pub(crate) key: Secret,
    /// Which of its apps; empty if it has only one.
    pub(crate) app_key: String,
    /// The client's own settings, for the attempts that the server makes.
    pub(crate) timeout: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
}

/// The response must be back before the deadline: the server's own deadline is this much shorter, or a quarter if that is less.
const MARGIN: Duration = Duration::from_secs(2);
/// The shortest time that is not 0 as it is written. A server refuses 0, and this one passes before anything is sent.
const LEAST: Duration = Duration::from_millis(1);

impl Server {
    /// The request for a call whose parameters have been routed and validated.
    pub(crate) async fn prepare(
        &self,
        context: &Context,
        target: &Target,
        mut parts: Parts,
        options: &CallOptions,
        (key, asked): (Key, Asked),
    ) -> Result<Prepared> {
        refuse_what_it_sets(target, &parts, options)?;
        if needs_shop(target) && context.scope.shop_id.is_none() {
            return Err(Error::new(
                ErrorKind::CipherMismatch,
                "this operation is for a shop, and none is named",
            )
            .with_operation(target.label.clone())
            .with_hint(&hint::NAME_THE_SHOP));
        }
        if target.is_raw() {
            parts.path_params.clear();
        }
        let query = self.query(context, target, options, &parts.path);
        let files = std::mem::take(&mut parts.files);
        let params = places(parts);
        let written = serde_json::to_vec(&params).map_err(|problem| {
            target.refuse(format!("the parameters cannot be written as JSON: {problem}"))
        })?;
        let (payload, content_type, multipart) = match files.is_empty() {
            true => (Payload::Whole(written.into()), Cow::Borrowed("application/json"), false),
            false => {
                let form = body::with_files(target, "params", written.into(), files).await?;
                (form.payload, form.content_type, true)
            }
        };
        Ok(Prepared {
            method: Method::POST,
            path: path(context.scope.shop_id.as_deref(), target),
            query,
            payload,
            multipart,
            content_type: HeaderValue::try_from(&*content_type)
                .map_err(|_| target.refuse("the content type cannot be sent"))?,
            credential: "authorization",
            extra_headers: Vec::new(),
            cipher: None,
            found: None,
            key,
            asked,
        })
    }

    /// What is asked of the server besides the parameters. It hands back responses whose items failed: they are judged here.
    fn query(&self, context: &Context, target: &Target, options: &CallOptions, path: &str) -> Query {
        let mut query: Vec<(Cow<'static, str>, String)> =
            vec![("raise_on_item_error".into(), "0".to_owned())];
        if target.is_raw() {
            query.push(("method".into(), target.method.to_owned()));
            query.push(("path".into(), path.to_owned()));
        } else {
            query.push(("version".into(), target.version.to_string()));
            // They have been compared with the catalogue of this client.
            query.push(("unknown_values".into(), "ignore".to_owned()));
        }
        let scope = &context.scope;
        let account = scope.account.as_ref().filter(|_| scope.shop_id.is_none());
        let asset = scope.asset.as_ref().filter(|_| scope.shop_id.is_none() && !target.is_raw());
        let facts = [
            ("app_key", Some(self.app_key.clone()).filter(|key| !key.is_empty())),
            ("account", account.map(|account| account.open_id.clone())),
            ("category_asset", asset.cloned()),
            ("timeout", options.timeout.or(self.timeout).map(seconds)),
            ("max_retries", options.max_retries.or(self.max_retries).map(|retries| retries.to_string())),
        ];
        query.extend(facts.into_iter().filter_map(|(name, value)| Some((name.into(), value?))));
        Query::of(query)
    }

    /// The URL of an attempt. The server's deadline is what is left of the call's.
    pub(crate) fn address(&self, request: &Prepared, now: i64, remaining: Duration) -> Signed {
        let within = remaining.saturating_sub(MARGIN.min(remaining / 4)).max(LEAST);
        let mut url = format!("{}{}?", self.url, request.path);
        encode::push_query(&mut url, request.query.pairs());
        url.push_str("&deadline=");
        url.push_str(&seconds(within));
        Signed { timestamp: now, url }
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.3}", time.as_secs_f64())
}

fn path(shop_id: Option<&str>, target: &Target) -> String {
    let mut path = "/v1".to_owned();
    if let Some(shop_id) = shop_id {
        path.push_str("/shops/");
        path.push_str(&encode::component(shop_id));
    }
    match target.is_raw() {
        true => path.push_str("/request"),
        false => {
            path.push_str("/call/");
            path.push_str(&target.label);
        }
    }
    path
}

fn needs_shop(target: &Target) -> bool {
    target.ciphers.iter().any(|rule| rule.cipher == Cipher::Shop && rule.required)
}

/// The parameters by their place, as the server reads them.
fn places(parts: Parts) -> Map<String, Value> {
    let mut params = parts.form;
    let maps = [
        ("$path", parts.path_params),
        ("$query", parts.query),
        ("$extra_query", parts.extra_query),
        ("$extra_body", parts.extra_body),
    ];
    params.extend(
        maps.into_iter().filter(|(_, map)| !map.is_empty()).map(|(name, map)| (name.into(), map.into())),
    );
    params.extend(parts.body.map(|body| ("$body".to_owned(), body)));
    params
}

/// Tokens and ciphers are the server's.
fn refuse_what_it_sets(target: &Target, parts: &Parts, options: &CallOptions) -> Result<()> {
    let given = [
        ("an access token", options.access_token.is_some()),
        ("a shop cipher", parts.shop_cipher.is_some() || options.shop_cipher.is_some()),
        (
            "a category asset cipher",
            parts.category_asset_cipher.is_some() || options.category_asset_cipher.is_some(),
        ),
        ("an extra header", !parts.headers.is_empty()),
    ];
    let Some((what, _)) = given.into_iter().find(|(_, is_given)| *is_given) else { return Ok(()) };
    let detail = format!("{what} was given, but this client works through a server, which sets it");
    Err(Error::new(ErrorKind::Configuration, detail)
        .with_operation(target.label.clone())
        .with_hint(&hint::SECRET_AND_SERVER))
}
