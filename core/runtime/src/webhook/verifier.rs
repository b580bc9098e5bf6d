//! Proves that the platform sent a webhook.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};

use super::event::Event;
use super::sign::signature;
use crate::clock::{Clock, SystemClock};
use crate::error::{Error, ErrorKind, Result};
use crate::generated::envelope::Envelope;
use crate::hint;
use crate::secret::Secret;

/// The header that carries the signature: bare hexadecimal digits.
pub const SIGNATURE_HEADER: &str = "authorization";

/// No webhook is larger, unless told otherwise.
const MAX_BODY: usize = 1 << 20;
/// Seconds that the platform's clock may be ahead of this machine's.
const AHEAD: i64 = 300;
/// Hexadecimal digits of a SHA-256.
const DIGITS: usize = 64;

/// Verifies webhooks of one or several apps.
///
/// The signature covers the app key and the raw body, not the time: on its own it does not stop a replay. Remember
/// [`Event::notification_id`], or set [`Verifier::max_age`]; the platform's own retries come up to 15.5 hours late.
#[derive(Clone)]
pub struct Verifier {
    apps: Vec<(String, Secret)>,
    max_age: Option<Duration>,
    max_body: usize,
    clock: Arc<dyn Clock>,
}

impl Verifier {
    /// Verifies for these app keys and app secrets. The payload does not name the app, so each is tried.
    pub fn new<K: Into<String>, S: Into<Secret>>(apps: impl IntoIterator<Item = (K, S)>) -> Verifier {
        let apps = apps.into_iter().map(|(key, secret)| (key.into(), secret.into())).collect();
        Verifier { apps, max_age: None, max_body: MAX_BODY, clock: Arc::new(SystemClock) }
    }

    /// Verifies for the apps of another verifier, too.
    pub fn and(mut self, other: Verifier) -> Verifier {
        self.apps.extend(other.apps);
        self
    }

    /// Refuses events that are older, or more than five minutes ahead of this machine's clock. An event without a time
    /// passes: its signature has proved its origin.
    pub fn max_age(mut self, age: Duration) -> Verifier {
        self.max_age = Some(age);
        self
    }

    /// Refuses longer bodies, unread. Default: 1 MiB.
    pub fn max_body_bytes(mut self, bytes: usize) -> Verifier {
        self.max_body = bytes;
        self
    }

    /// How many bytes a body may have.
    pub fn body_limit(&self) -> usize {
        self.max_body
    }

    /// Sets the clock that ages are measured by.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Verifier {
        self.clock = clock;
        self
    }

    /// Checks size, signature and, with [`Verifier::max_age`], age.
    ///
    /// # Errors
    /// `WebhookSignature` if the platform did not sign these bytes (respond with 401), `WebhookBody` if they are too many,
    /// too old or of the future, or, with a maximum age, not readable; `Configuration` without an app.
    pub fn verify(&self, raw: &[u8], header: &str) -> Result<()> {
        self.signer(raw, header)?;
        match self.max_age {
            Some(_) => self.check_age(Envelope::parse(raw)?.timestamp()),
            None => Ok(()),
        }
    }

    /// Verifies a webhook and reads it.
    ///
    /// # Errors
    /// As [`Verifier::verify`]; `WebhookBody` if the body is not a JSON object.
    pub fn construct_event(&self, raw: &[u8], header: &str) -> Result<Event> {
        let app_key = self.signer(raw, header)?.to_owned();
        let event = Event::read(Bytes::copy_from_slice(raw), app_key)?;
        self.check_age(event.timestamp)?;
        Ok(event)
    }

    /// The app whose secret made the signature. All are tried, each in constant time, so that the time taken tells
    /// neither how much of a forgery was right nor which app it was near to.
    fn signer(&self, raw: &[u8], header: &str) -> Result<&str> {
        if raw.len() > self.max_body {
            return Err(too_large(raw.len(), self.max_body));
        }
        if self.apps.is_empty() {
            return Err(no_app());
        }
        let given = given_signature(header)?;
        let mut found = u64::MAX;
        for (index, (app_key, secret)) in (0_u64..).zip(&self.apps) {
            let right = signature(app_key, secret, raw);
            // An empty secret verifies what anybody can sign.
            let usable = Choice::from(u8::from(!secret.is_empty()));
            let matches = right.as_bytes().ct_eq(given.as_bytes()) & usable;
            found.conditional_assign(&index, matches);
        }
        let app = usize::try_from(found).ok().and_then(|index| self.apps.get(index));
        app.map(|(app_key, _)| app_key.as_str()).ok_or_else(|| mismatch(self.apps.len()))
    }

    fn check_age(&self, timestamp: Option<i64>) -> Result<()> {
        let (Some(limit), Some(timestamp)) = (self.max_age, timestamp) else { return Ok(()) };
        let age = self.clock.now().saturating_sub(timestamp);
        if age < -AHEAD {
            return Err(of_the_future(age.saturating_neg()));
        }
        if age <= i64::try_from(limit.as_secs()).unwrap_or(i64::MAX) {
            return Ok(());
        }
        let detail = format!("the webhook is {age} s old; the limit is {} s", limit.as_secs());
        Err(Error::new(ErrorKind::WebhookBody, detail).with_hint(&hint::LATE_WEBHOOK))
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let apps: Vec<&str> = self.apps.iter().map(|(app_key, _)| app_key.as_str()).collect();
        out.debug_struct("Verifier")
            .field("apps", &apps)
            .field("max_age", &self.max_age)
            .field("max_body", &self.max_body)
            .finish_non_exhaustive()
    }
}

/// The digits of the header in lower case.
fn given_signature(header: &str) -> Result<String> {
    let digits = header.trim();
    if digits.is_empty() {
        return Err(Error::new(ErrorKind::WebhookSignature, "the webhook has no signature")
            .with_hint(&hint::SIGNATURE_HEADER));
    }
    if digits.len() != DIGITS || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Error::new(ErrorKind::WebhookSignature, "the signature is not 64 hexadecimal digits")
            .with_hint(&hint::HEADER_UNCHANGED));
    }
    Ok(digits.to_ascii_lowercase())
}

fn mismatch(apps: usize) -> Error {
    let of = if apps == 1 { "the app".to_owned() } else { format!("any of {apps} apps") };
    Error::new(ErrorKind::WebhookSignature, format!("the signature does not match the body for {of}"))
        .with_hint(&hint::RAW_BYTES)
}

fn of_the_future(ahead: i64) -> Error {
    Error::new(
        ErrorKind::WebhookBody,
        format!("the webhook's time is {ahead} s ahead of this machine's clock"),
    )
    .with_hint(&hint::WEBHOOK_FROM_FUTURE)
}

fn no_app() -> Error {
    Error::new(ErrorKind::Configuration, "no app is set to verify webhooks for")
        .with_hint(&hint::VERIFIER_NEEDS_APP)
}

fn too_large(bytes: usize, limit: usize) -> Error {
    Error::new(ErrorKind::WebhookBody, format!("the webhook has {bytes} bytes; the limit is {limit}"))
        .with_hint(&hint::WEBHOOK_TOO_LARGE)
}
