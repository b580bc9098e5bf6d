//! The backend's half: signs what a device asks for, if it is a request of the API, of this app, and of now.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::SignRequest;
use crate::call::{encode, sign};
use crate::catalog::{self, Operation};
use crate::clock::{Clock, SystemClock};
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::secret::Secret;

/// Signs the requests of an app's devices, on the app's backend.
///
/// It signs what any user of the device may ask for: first find out who asks, and compare the [operation](SignedRequest::operation) and the
/// shop with what they may do.
#[derive(Clone)]
pub struct RequestSigner {
    app_key: String,
    app_secret: Secret,
    max_age: Duration,
    clock: Arc<dyn Clock>,
}

/// A signature, and what it is for.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SignedRequest {
    /// The signature, to be handed back to the device.
    pub sign: String,
    /// The id of the operation: `order.get_order_list`. `None` for a path that the catalogue does not know.
    pub operation: Option<&'static str>,
    /// Whether it changes nothing. Of an unknown path, nobody knows.
    pub is_read: bool,
}

/// How far the time of a request may be from now. The platform accepts five minutes.
const MAX_AGE: Duration = Duration::from_secs(300);

impl RequestSigner {
    /// Signs for this app.
    pub fn new(app_key: impl Into<String>, app_secret: impl Into<Secret>) -> RequestSigner {
        let (app_key, app_secret) = (app_key.into(), app_secret.into());
        RequestSigner { app_key, app_secret, max_age: MAX_AGE, clock: Arc::new(SystemClock) }
    }

    /// Sets how far the time of a request may be from now. Default: 5 minutes.
    pub fn max_age(mut self, age: Duration) -> RequestSigner {
        self.max_age = age;
        self
    }

    /// Sets the clock. Default: the machine's.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> RequestSigner {
        self.clock = clock;
        self
    }

    /// What the request would do, by its method and path. Look at it before you sign.
    pub fn operation(request: &SignRequest) -> Option<&'static Operation> {
        catalog::find_by_path(&request.method, &request.path).map(|(operation, _)| operation)
    }

    /// Signs a request.
    ///
    /// # Errors
    /// `InvalidRequest` if it is not a request of the API, not of this app, or not of now; `Configuration` without an app secret.
    pub fn sign(&self, request: &SignRequest) -> Result<SignedRequest> {
        if self.app_secret.is_empty() {
            let error = Error::new(ErrorKind::Configuration, "there is no app secret to sign with");
            return Err(error.with_hint(&hint::APP_SECRET_MISSING));
        }
        self.verify(request)?;
        let body = request.body.as_deref().unwrap_or_default().as_bytes();
        let known = catalog::find_by_path(&request.method, &request.path);
        Ok(SignedRequest {
            sign: sign::sign(&self.app_secret, &request.path, &request.query, body, false),
            operation: known.map(|(operation, _)| operation.id),
            is_read: known.is_some_and(|(_, version)| version.safe),
        })
    }

    fn verify(&self, request: &SignRequest) -> Result<()> {
        let named = |name: &str| {
            let mut values = request.query.iter().filter(|(known, _)| known == name).map(|(_, value)| value);
            values.next().filter(|_| values.next().is_none())
        };
        let time = request.timestamp.to_string();
        let faults = [
            (!is_of_the_api(&request.path), "the path is not one of the API"),
            (request.app_key != self.app_key, "it is of another app"),
            (named("app_key") != Some(&self.app_key), "its query does not name this app once"),
            (named("timestamp") != Some(&time), "its query does not name its time once"),
            (self.is_of_another_time(request.timestamp), "its time is too far from now"),
        ];
        match faults.into_iter().find(|(is_fault, _)| *is_fault) {
            Some((_, fault)) => {
                Err(Error::new(ErrorKind::InvalidRequest, format!("the request is not signed: {fault}"))
                    .with_hint(&hint::SIGN_OWN_REQUESTS))
            }
            None => Ok(()),
        }
    }

    fn is_of_another_time(&self, timestamp: i64) -> bool {
        timestamp.abs_diff(self.clock.now()) > self.max_age.as_secs()
    }
}

/// `/order/202309/orders/search`: a domain, a version, and what follows.
fn is_of_the_api(path: &str) -> bool {
    let Some(rest) = path.strip_prefix('/') else { return false };
    let parts: Vec<_> = rest.split('/').collect();
    let is_version = |part: &str| part.len() == 6 && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() >= 3 && parts.iter().all(|part| encode::is_plain_text(part)) && is_version(parts[1])
}

impl fmt::Debug for RequestSigner {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_struct("RequestSigner");
        shown.field("app_key", &self.app_key).field("app_secret", &self.app_secret).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::ManualClock;

    const NOW: i64 = 1_790_000_000;

    fn signer() -> RequestSigner {
        RequestSigner::new("key", "hush-hush").clock(Arc::new(ManualClock::new(NOW)))
    }

    fn pairs(given: &[(&str, &str)]) -> Vec<(String, String)> {
        given.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    fn request() -> SignRequest {
        let query =
            [("page_size", "20"), ("timestamp", "1790000000"), ("app_key", "key"), ("shop_cipher", "ROW_c")];
        SignRequest::new("key", "POST", "/order/202309/orders/search", NOW)
            .query(pairs(&query))
            .body(Some("{\"order_status\":\"UNPAID\"}".to_owned()))
    }

    #[test]
    fn it_signs_as_a_client_with_the_secret_does() {
        let request = request();
        let signed = signer().sign(&request).unwrap();
        let body = request.body.as_deref().unwrap().as_bytes();
        assert_eq!(signed.sign, sign::sign(&"hush-hush".into(), &request.path, &request.query, body, false));
        assert_eq!((signed.operation, signed.is_read), (Some("order.get_order_list"), true));
        let text = serde_json::to_string(&request).unwrap();
        assert_eq!(serde_json::from_str::<SignRequest>(&text).unwrap(), request);
    }

    #[test]
    fn it_signs_nothing_else() {
        let refused = |change: fn(&mut SignRequest), why: &str| {
            let mut request = request();
            change(&mut request);
            let error = signer().sign(&request).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidRequest);
            assert!(error.detail().contains(why) && !format!("{error:?}").contains("hush-hush"), "{error}");
        };
        refused(|request| request.path = "/api/v2/token/get".to_owned(), "path");
        refused(|request| request.path = "/order/202309/../x/y".to_owned(), "path");
        refused(|request| request.path = "order/202309/orders".to_owned(), "path");
        refused(|request| request.app_key = "other".to_owned(), "another app");
        refused(|request| request.query[2].1 = "other".to_owned(), "does not name this app");
        refused(|request| request.query.push(("app_key".to_owned(), "key".to_owned())), "once");
        refused(|request| request.query[1].1 = "1790000001".to_owned(), "its time");
        refused(|request| request.timestamp += 1, "its time");
        let old = |request: &mut SignRequest| {
            request.timestamp -= 301;
            request.query[1].1 = request.timestamp.to_string();
        };
        refused(old, "too far from now");
        let error = RequestSigner::new("key", "").sign(&request()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(!format!("{:?}{:?}", signer(), request()).contains("hush-hush"));
        assert!(!format!("{:?}", request()).contains("ROW_c"));
    }
}
