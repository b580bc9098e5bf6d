//! Webhooks: verification and the receiver. Nothing here waits.

use std::sync::Arc;

use tiktokshop_facade::{Receiver, Webhooks};

use crate::blob::Blob;
use crate::direct::{RECEIVERS, WEBHOOKS};
use crate::failure::Result;
use crate::numbered::Numbered;

/// Verifies webhooks.
#[derive(uniffi::Object)]
pub struct NativeWebhooks {
    pub(crate) core: Webhooks,
    number: Numbered<Webhooks>,
}

impl NativeWebhooks {
    pub(crate) fn new(core: Webhooks) -> Arc<NativeWebhooks> {
        Arc::new(NativeWebhooks { number: WEBHOOKS.enter(core.clone()), core })
    }
}

#[uniffi::export]
impl NativeWebhooks {
    /// Names it to the functions of [`direct`](crate::direct).
    pub fn number(&self) -> i64 {
        self.number.number()
    }

    /// A verifier from settings as JSON text.
    #[uniffi::constructor]
    pub fn open(settings: &str) -> Result<Arc<NativeWebhooks>> {
        Ok(NativeWebhooks::new(Webhooks::open(settings)?))
    }

    /// Verifies the size, the signature and the age.
    pub fn verify(&self, raw: Blob, signature: &str) -> Result<()> {
        Ok(self.core.verify(&raw.0, signature)?)
    }

    /// Verifies a webhook: the event as JSON text.
    pub fn construct_event(&self, raw: Blob, signature: &str) -> Result<String> {
        Ok(self.core.construct_event(&raw.0, signature)?)
    }

    /// A receiver with settings as JSON text.
    pub fn receiver(&self, settings: &str) -> Result<Arc<NativeReceiver>> {
        Ok(NativeReceiver::new(self.core.receiver(settings)?))
    }
}

/// Decides about requests.
#[derive(uniffi::Object)]
pub struct NativeReceiver {
    pub(crate) core: Receiver,
    number: Numbered<Receiver>,
}

impl NativeReceiver {
    pub(crate) fn new(core: Receiver) -> Arc<NativeReceiver> {
        Arc::new(NativeReceiver { number: RECEIVERS.enter(core.clone()), core })
    }
}

#[uniffi::export]
impl NativeReceiver {
    /// Names it to the functions of [`direct`](crate::direct).
    pub fn number(&self) -> i64 {
        self.number.number()
    }

    /// The paths that it serves, as JSON text.
    pub fn paths(&self) -> String {
        self.core.paths()
    }

    /// The first step for a request, both as JSON text.
    pub fn answer(&self, request: &str, body: Option<Blob>) -> Result<String> {
        Ok(self.core.answer(request, body.as_ref().map(|body| &*body.0))?)
    }

    /// The step after another, with what came of that.
    pub fn answered(&self, step: &str, result: &str) -> Result<String> {
        Ok(self.core.answered(step, result)?)
    }
}

/// A webhook as the platform would send it: `body` and `signature` as JSON text.
#[uniffi::export]
pub fn sign_test_event(input: &str) -> Result<String> {
    Ok(tiktokshop_facade::sign_test_event(input)?)
}

/// The backend's half of a signer: the signature of a request that a device asks for, as JSON text.
#[uniffi::export]
pub fn sign_request(input: &str) -> Result<String> {
    Ok(tiktokshop_facade::sign_request(input)?)
}

/// Why a signature is what it is.
#[uniffi::export]
pub fn explain(input: &str) -> Result<String> {
    Ok(tiktokshop_facade::explain(input)?)
}
