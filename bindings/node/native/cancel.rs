//! An `AbortSignal` on this side.

use std::future::Future;
use std::sync::Arc;

use napi_derive::napi;
use tiktokshop_facade::Failure;
use tokio::sync::Notify;

use crate::response::{Ended, object};

/// Gives up one call when it is told to.
#[napi]
pub struct Cancel {
    told: Arc<Notify>,
}

#[napi]
impl Cancel {
    /// For one call.
    #[napi(constructor)]
    #[allow(clippy::new_without_default)]
    pub fn new() -> Cancel {
        Cancel { told: Arc::new(Notify::new()) }
    }

    /// Drops the call's future: its connection is closed or its stream reset.
    #[napi]
    pub fn cancel(&self) {
        self.told.notify_one();
    }
}

/// Waits for the work, or for the word to give it up.
pub fn unless_cancelled<T, O, W>(
    cancel: Option<&Cancel>,
    work: W,
) -> impl Future<Output = napi::Result<O>> + use<T, O, W>
where
    O: From<T> + From<Ended>,
    W: Future<Output = Result<T, Failure>>,
{
    let told = cancel.map(|cancel| cancel.told.clone());
    async move {
        let Some(told) = told else { return Ok(object(work.await)) };
        tokio::select! {
            biased;
            () = told.notified() => Ok(Ended::Cancelled.into()),
            result = work => Ok(object(result)),
        }
    }
}
