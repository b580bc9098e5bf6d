//! Webhooks: verification and the receiver. Nothing here waits.

use std::sync::Arc;

use tiktokshop_facade::{Receiver, Webhooks};

use crate::blob::Blob;
use crate::failure::Result;

/// Verifies webhooks.
#[derive(uniffi::Object)]
pub struct NativeWebhooks(pub(crate) Webhooks);

#[uniffi::export]
impl NativeWebhooks {
    /// A verifier from settings as JSON text.
    #[uniffi::constructor]
    pub fn open(settings: &str) -> Result<Arc<NativeWebhooks>> {
        Ok(Arc::new(NativeWebhooks(Webhooks::open(settings)?)))
    }

    /// Verifies the size, the signature and the age.
    pub fn verify(&self, raw: Blob, signature: &str) -> Result<()> {
        Ok(self.0.verify(&raw.0, signature)?)
    }

    /// Verifies a webhook: the event as JSON text.
    pub fn construct_event(&self, raw: Blob, signature: &str) -> Result<String> {
        Ok(self.0.construct_event(&raw.0, signature)?)
    }

    /// A receiver with settings as JSON text.
    pub fn receiver(&self, settings: &str) -> Result<Arc<NativeReceiver>> {
        Ok(Arc::new(NativeReceiver(self.0.receiver(settings)?)))
    }
}

/// Decides about requests.
#[derive(uniffi::Object)]
pub struct NativeReceiver(pub(crate) Receiver);

#[uniffi::export]
impl NativeReceiver {
    /// The paths that it serves, as JSON text.
    pub fn paths(&self) -> String {
        self.0.paths()
    }

    /// The first step for a request, both as JSON text.
    pub fn answer(&self, request: &str, body: Option<Blob>) -> Result<String> {
        Ok(self.0.answer(request, body.as_ref().map(|body| &*body.0))?)
    }

    /// The step after another, with what came of that.
    pub fn answered(&self, step: &str, result: &str) -> Result<String> {
        Ok(self.0.answered(step, result)?)
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
