//! A signer of another language behind the runtime's trait, and the backend's half for every language.

use std::sync::Arc;

use async_trait::async_trait;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use tiktokshop_core::clock::ManualClock;
use tiktokshop_core::hint;
use tiktokshop_core::signer::{GrantedToken, RequestSigner, SignRequest, Signer, TokenWanted};
use tiktokshop_core::{Error, ErrorKind, Result};

use crate::failure;
use crate::input::seconds;
use crate::port::{Port, PortFailure};
use crate::text;

/// Asks the port.
pub(crate) struct PortSigner(pub(crate) Arc<dyn Port>);

#[derive(Deserialize)]
struct Signed {
    sign: String,
}

/// What the port says instead of an answer.
#[derive(Deserialize)]
struct Refusal {
    error: Told,
}

#[derive(Deserialize)]
struct Told {
    #[serde(default)]
    detail: String,
    kind: Option<String>,
    #[serde(default)]
    retryable: bool,
    cause_id: Option<u64>,
}

#[async_trait]
impl Signer for PortSigner {
    async fn sign(&self, request: &SignRequest) -> Result<String> {
        let signed: Signed = self.ask("sign", json!(request).to_string()).await?;
        Ok(signed.sign)
    }

    async fn access_token(&self, wanted: &TokenWanted) -> Result<GrantedToken> {
        if !self.0.implements("access_token") {
            let detail = "the signer hands out no access tokens, and the client has none";
            return Err(Error::new(ErrorKind::Configuration, detail).with_hint(&hint::SIGNER_TOKENS));
        }
        self.ask("access_token", json!(wanted).to_string()).await
    }
}

impl PortSigner {
    async fn ask<T: DeserializeOwned>(&self, question: &str, arguments: String) -> Result<T> {
        let answer = self.0.ask(question, arguments).await.map_err(|failure| broken(question, failure))?;
        if let Ok(Refusal { error }) = serde_json::from_str(&answer) {
            return Err(refused(question, error));
        }
        serde_json::from_str(&answer).map_err(|problem| {
            // The position only: the text may hold a token.
            let place = (problem.line(), problem.column());
            let detail = format!("what the signer returned for `{question}` cannot be read (at {place:?})");
            Error::new(ErrorKind::Configuration, detail).with_hint(&hint::SIGNER_SHAPE)
        })
    }
}

fn broken(question: &str, failure: PortFailure) -> Error {
    let detail = format!("the signer failed at `{question}`: {}", failure.words);
    Error::new(ErrorKind::Connection, detail).with_cause_id(failure.cause_id).with_hint(&hint::SIGNER_FAILED)
}

fn refused(question: &str, told: Told) -> Error {
    let kind = ErrorKind::ALL.iter().find(|kind| told.kind.as_deref() == Some(kind.as_str()));
    let detail = format!("the signer failed at `{question}`: {}", told.detail);
    Error::new(kind.copied().unwrap_or(ErrorKind::Connection), detail)
        .with_retryable(told.retryable)
        .with_cause_id(told.cause_id)
        .with_hint(&hint::SIGNER_FAILED)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    app_key: String,
    app_secret: String,
    request: SignRequest,
    /// Seconds.
    max_age: Option<f64>,
    /// The time, for tests: Unix seconds.
    now: Option<i64>,
}

/// The backend's half of a signer: `{app_key, app_secret, request, max_age, now}` -> `{sign, operation, is_read}`. `request` is what the
/// device's client asks `sign` with; `max_age` is how far its time may be from now, in seconds (300).
///
/// # Errors
/// `InvalidRequest` if it is not a request of the API, not of this app, or not of now.
pub fn sign_request(input: &str) -> failure::Result<String> {
    let input: Input = text::read("the request to sign", input)?;
    let mut signer = RequestSigner::new(input.app_key.trim(), input.app_secret);
    if let Some(age) = input.max_age {
        signer = signer.max_age(seconds("max_age", age)?);
    }
    if let Some(now) = input.now {
        signer = signer.clock(Arc::new(ManualClock::new(now)));
    }
    let signed = signer.sign(&input.request)?;
    Ok(json!({"sign": signed.sign, "operation": signed.operation, "is_read": signed.is_read}).to_string())
}
