//! Requests that the app's own backend signs: what is signed goes to it, and a signature comes back.

use std::sync::Arc;
use std::time::Duration;

use crate::call::attempt::too_late;
use crate::call::request::{Prepared, Signed};
use crate::context::shared::Shared;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::signer::{SignRequest, Signer};
use crate::token::remote::Granted;

/// The app's backend, as a signer.
pub(crate) struct Remote {
    pub(crate) signer: Arc<dyn Signer>,
    /// The tokens that it has handed out.
    pub(crate) granted: Arc<Granted>,
}

/// The length of a signature in hexadecimal digits.
const DIGITS: usize = 64;

impl Remote {
    /// The URL of an attempt, signed by the backend.
    pub(crate) async fn address(
        &self,
        request: &Prepared,
        shared: &Shared,
        now: i64,
        remaining: Duration,
    ) -> Result<Signed> {
        let asked = question(request, &shared.app_key, now);
        let signing = tokio::time::timeout(remaining, self.signer.sign(&asked));
        let sign = signing.await.unwrap_or_else(|_| Err(too_late()))?;
        if sign.len() != DIGITS || !sign.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            let error =
                Error::new(ErrorKind::Configuration, "the signer returned something that is not a signature");
            return Err(error.with_hint(&hint::SIGNER_SIGNS));
        }
        Ok(request.with_signature(&shared.api_url, now, &sign))
    }
}

fn question(request: &Prepared, app_key: &str, now: i64) -> SignRequest {
    let body = request.payload.signed();
    let is_signed = !request.multipart && !body.is_empty();
    SignRequest::new(app_key, request.method.as_str(), request.path.as_str(), now)
        .query(request.unsigned_query(now))
        .body(is_signed.then(|| String::from_utf8_lossy(body).into_owned()))
}
