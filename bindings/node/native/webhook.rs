//! Webhooks, and why a signature is what it is.

use napi::bindgen_prelude::*;
use napi_derive::napi;
use tiktokshop_facade::for_float_readers;

use crate::response::{Said, either, object};

/// Verifies webhooks.
#[napi]
pub struct Webhooks {
    facade: tiktokshop_facade::Webhooks,
}

/// A verifier of apps, without a client.
#[napi]
pub fn webhooks(settings: String) -> Either<Webhooks, String> {
    either(tiktokshop_facade::Webhooks::open(&settings).map(Webhooks::from))
}

/// A webhook as the platform would send it.
#[napi]
pub fn sign_test_event(input: String) -> Said {
    said(tiktokshop_facade::sign_test_event(&input))
}

/// Signs a request that a device asks for: the backend's half of a signer.
#[napi]
pub fn sign_request(input: String) -> Said {
    said(tiktokshop_facade::sign_request(&input))
}

/// Why a signature is what it is.
#[napi]
pub fn explain(input: String) -> Said {
    said(tiktokshop_facade::explain(&input))
}

#[napi]
impl Webhooks {
    /// Checks the signature; hands the failure back, if there is one.
    #[napi]
    pub fn verify(&self, raw: &[u8], signature: String) -> Option<String> {
        self.facade.verify(raw, &signature).err().map(|failure| failure.json())
    }

    /// Verifies and reads.
    #[napi]
    pub fn construct_event(&self, raw: &[u8], signature: String) -> Said {
        let event = self.facade.construct_event(raw, &signature);
        said(event.map(|event| for_float_readers(&event)))
    }

    /// A receiver of these webhooks, with settings as JSON text.
    #[napi]
    pub fn receiver(&self, settings: String) -> Either<Receiver, String> {
        either(self.facade.receiver(&settings).map(|facade| Receiver { facade }))
    }
}

/// Decides what a request is answered, for the ready handlers.
#[napi]
pub struct Receiver {
    pub(crate) facade: tiktokshop_facade::Receiver,
}

#[napi]
impl Receiver {
    /// Where it serves what, as JSON text.
    #[napi]
    pub fn paths(&self) -> String {
        self.facade.paths()
    }

    /// The first step for a request; both as JSON text.
    #[napi]
    pub fn answer(&self, request: String, body: Option<&[u8]>) -> Said {
        let step = self.facade.answer(&request, body);
        said(step.map(|step| for_float_readers(&step)))
    }

    /// The step that follows the result of another.
    #[napi]
    pub fn answered(&self, step: String, result: String) -> Said {
        said(self.facade.answered(&step, &result))
    }
}

impl From<tiktokshop_facade::Webhooks> for Webhooks {
    fn from(facade: tiktokshop_facade::Webhooks) -> Webhooks {
        Webhooks { facade }
    }
}

fn said(result: tiktokshop_facade::Result<String>) -> Said {
    object(result.map(Some))
}
