//! A request that is ready except for its timestamp and signature, which are new for each attempt.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName, HeaderValue};
use reqwest::Method;
use serde_json::{Map, Value};

use crate::call::batch::Asked;
use crate::call::body;
use crate::call::credentials;
use crate::call::encode;
use crate::call::input::{CallOptions, Input};
use crate::call::payload::Payload;
use crate::call::route::{self, Parts};
use crate::call::sign;
use crate::call::stamp::{self, Query};
use crate::call::sunset;
use crate::call::target::Target;
use crate::call::validate;
use crate::call::via;
use crate::catalog::{Cipher, Idempotency};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::hint;
use crate::hooks::WarningKind;
use crate::random;
use crate::redact::{self, MASK};
use crate::secret::Secret;

/// The header with the access token.
const ACCESS_TOKEN: &str = "x-tts-access-token";

/// A request without timestamp, signature and token.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: Query,
    pub(crate) payload: Payload,
    pub(crate) multipart: bool,
    pub(crate) content_type: HeaderValue,
    /// The header that says who is calling.
    pub(crate) credential: &'static str,
    pub(crate) extra_headers: Vec<(HeaderName, HeaderValue)>,
    /// The shop or category asset that the request is about.
    pub(crate) cipher: Option<String>,
    /// That cipher if this library found it; `None` if the caller gave it.
    pub(crate) found: Option<(Cipher, String)>,
    pub(crate) key: Key,
    /// The requested items.
    pub(crate) asked: Asked,
}

/// Whether the request carries an idempotency key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    /// It has none.
    None,
    /// One that was generated for this call: it protects its retries, but not a new call.
    Made,
    /// One that the caller gave.
    Given,
}

/// A request as one attempt sends it.
pub(crate) struct Signed {
    pub(crate) timestamp: i64,
    pub(crate) url: String,
}

/// Routes, validates and builds. Nothing is sent, except to look up a shop's cipher if it is not known yet.
pub(crate) async fn prepare(
    context: &Context,
    target: &Target,
    input: Input,
    options: &CallOptions,
) -> Result<Prepared> {
    let mut parts = route::route(target, input)?;
    sunset::warn(target);
    let key = idempotency_key(target, &mut parts, options)?;
    body::name_the_file(target, &mut parts);
    let unknown = options.unknown_values.unwrap_or_default();
    for text in validate::validate(target, &mut parts, unknown)? {
        context.warn(&target.label, WarningKind::UnknownValue, text, &[]);
    }
    let asked = Asked::of(target, parts.body.as_ref(), &parts.extra_body);
    if let Some(server) = context.shared.via.server() {
        return Box::pin(server.prepare(context, target, parts, options, (key, asked))).await;
    }
    let extra_headers = extra_headers(target, &parts)?;
    let ciphers = credentials::ciphers(context, target, &parts, options).await?;
    let found = credentials::found(context, &parts, options, &ciphers);
    let body = body::build(target, &mut parts).await?;
    Ok(Prepared {
        method: Method::from_bytes(target.method.as_bytes())
            .map_err(|_| target.refuse("the method has invalid characters"))?,
        cipher: ciphers.first().map(|(_, cipher)| cipher.clone()),
        found,
        query: stamp::query(&context.shared.app_key, &ciphers, parts.query, parts.extra_query),
        path: parts.path,
        content_type: content_type(body.content_type, target)?,
        credential: ACCESS_TOKEN,
        extra_headers,
        payload: body.payload,
        multipart: body.multipart,
        key,
        asked,
    })
}

impl Prepared {
    /// Puts another cipher in place of the one that this library found.
    pub(crate) fn use_cipher(&mut self, kind: Cipher, cipher: String) {
        self.query.replace(kind.param(), &cipher);
        self.found = Some((kind, cipher.clone()));
        self.cipher = Some(cipher);
    }

    /// Adds the timestamp and signs, for one attempt.
    pub(crate) fn signed(&self, base_url: &str, secret: &Secret, now: i64) -> Signed {
        let time = now.to_string();
        let query = self.query.stamped(&time);
        let signed = self.payload.signed();
        let sign = sign::sign_sorted(secret, &self.path, query.iter().copied(), signed, self.multipart);
        Signed { timestamp: now, url: self.url(base_url, query, &sign) }
    }

    /// The same with a signature that was made elsewhere.
    pub(crate) fn with_signature(&self, base_url: &str, now: i64, sign: &str) -> Signed {
        let time = now.to_string();
        Signed { timestamp: now, url: self.url(base_url, self.query.stamped(&time), sign) }
    }

    fn url(&self, base_url: &str, query: Vec<(&str, &str)>, sign: &str) -> String {
        let length: usize = query.iter().map(|(name, value)| name.len() + value.len() + 2).sum();
        let mut url = String::with_capacity(base_url.len() + self.path.len() + length + sign.len() + 8);
        url.push_str(base_url);
        url.push_str(&self.path);
        url.push('?');
        encode::push_query(&mut url, query);
        url.push_str("&sign=");
        url.push_str(sign);
        url
    }

    /// The query of an attempt, without the signature, in the order that is signed.
    pub(crate) fn unsigned_query(&self, timestamp: i64) -> Vec<(String, String)> {
        let time = timestamp.to_string();
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        if self.credential != ACCESS_TOKEN {
            return self.query.pairs().map(owned).collect();
        }
        self.query.stamped(&time).into_iter().map(owned).collect()
    }

    /// The same for hooks to see, with masked ciphers.
    pub(crate) fn shown_query(&self, timestamp: i64) -> Vec<(String, String)> {
        let mut query = self.unsigned_query(timestamp);
        for (_, value) in query.iter_mut().filter(|(name, _)| redact::names_a_secret(name)) {
            MASK.clone_into(value);
        }
        query
    }

    /// The headers of one attempt.
    pub(crate) fn headers(&self, token: &Secret) -> Result<HeaderMap> {
        let value = via::credential(self.credential, token.expose()).ok_or_else(|| {
            let detail = "the access token holds characters that cannot be sent";
            Error::new(crate::error::ErrorKind::TokenInvalid, detail).with_hint(&hint::HEADER_VALUE)
        })?;
        let mut headers = HeaderMap::with_capacity(self.extra_headers.len() + USUAL_HEADERS);
        for (name, value) in &self.extra_headers {
            headers.insert(name, value.clone());
        }
        headers.insert(http::header::CONTENT_TYPE, self.content_type.clone());
        headers.insert(HeaderName::from_static(self.credential), value);
        Ok(headers)
    }
}

/// Adds the key if the operation takes one, so that all attempts carry the same.
fn idempotency_key(target: &Target, parts: &mut Parts, options: &CallOptions) -> Result<Key> {
    let rule = target.known.and_then(|known| known.idempotency);
    let Some(rule) = rule else {
        if options.idempotency_key.is_some() {
            return Err(target
                .refuse("this operation does not take an idempotency key")
                .with_hint(&hint::NO_IDEMPOTENCY_KEY));
        }
        return Ok(Key::None);
    };
    if has_key(&rule, parts) {
        return Ok(Key::Given);
    }
    let (key, kind) = match &options.idempotency_key {
        Some(key) => (key.clone(), Key::Given),
        // A raw call is sent as the caller wrote it.
        None if !target.checked => return Ok(Key::None),
        None => (random::uuid()?, Key::Made),
    };
    if !rule.in_body {
        parts.query.insert(rule.name.to_owned(), key.into());
        return Ok(kind);
    }
    match parts.body.get_or_insert_with(|| Value::Object(Map::new())) {
        Value::Object(body) => body.insert(rule.name.to_owned(), key.into()),
        _ => return Ok(Key::None),
    };
    Ok(kind)
}

/// Whether the caller has put a key among the parameters.
fn has_key(rule: &Idempotency, parts: &Parts) -> bool {
    let (given, extra) = match rule.in_body {
        true => (parts.body.as_ref().and_then(Value::as_object), &parts.extra_body),
        false => (Some(&parts.query), &parts.extra_query),
    };
    let is_set = |map: &Map<String, Value>| map.get(rule.name).and_then(stamp::text).is_some();
    given.is_some_and(is_set) || is_set(extra)
}

/// The headers that this library and the HTTP client set.
const USUAL_HEADERS: usize = 8;

/// Headers that the library or the connection sets; another value would break the call.
const OURS: [&str; 6] =
    [ACCESS_TOKEN, "content-type", "content-length", "host", "transfer-encoding", "connection"];

fn extra_headers(target: &Target, parts: &Parts) -> Result<Vec<(HeaderName, HeaderValue)>> {
    let mut headers = Vec::new();
    for (name, value) in &parts.headers {
        let parsed = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value));
        let (Ok(known), Ok(value)) = parsed else {
            return Err(target.refuse(format!("`{name}` is not a header that can be sent")));
        };
        if OURS.contains(&known.as_str()) {
            return Err(target.refuse(format!("the header `{known}` is set by the library")));
        }
        headers.push((known, value));
    }
    Ok(headers)
}

fn content_type(text: Cow<'static, str>, target: &Target) -> Result<HeaderValue> {
    let value = match text {
        Cow::Borrowed(text) => Ok(HeaderValue::from_static(text)),
        Cow::Owned(text) => HeaderValue::try_from(text),
    };
    value.map_err(|_| target.refuse("the content type cannot be sent"))
}
