//! The client.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use napi::bindgen_prelude::*;
use napi_derive::napi;
use tiktokshop_facade::{Ports, Watcher};

use crate::cancel::{Cancel, unless_cancelled};
use crate::document::NativeDocument;
use crate::file::{FileInput, files};
use crate::ports::{JsPort, JsWatcher, Told};
use crate::prepared::NativePrepared;
use crate::promised::promise;
use crate::response::{NativeResponse, Said, either};
use crate::walk::{Changes, Pages};

/// A client, or a handle of one.
#[napi]
pub struct Client {
    pub(crate) facade: tiktokshop_facade::Client,
    wanted: Arc<AtomicU32>,
}

/// Makes a client of settings, of a function that is told what happens and, if the app has them, of its own token store and signer.
#[napi]
pub fn open(
    settings: String,
    tell: Told,
    store: Option<JsPort>,
    signer: Option<JsPort>,
) -> Either<Client, String> {
    let wanted = Arc::new(AtomicU32::new(0));
    let watcher: Arc<dyn Watcher> = Arc::new(JsWatcher { tell, wanted: wanted.clone() });
    let ports = Ports {
        store: store.map(JsPort::shared),
        watcher: Some(watcher),
        signer: signer.map(JsPort::shared),
    };
    either(tiktokshop_facade::Client::open(&settings, ports).map(|facade| Client { facade, wanted }))
}

#[napi]
impl Client {
    /// A handle: another shop, other options.
    #[napi]
    pub fn with(&self, scope: String) -> Either<Client, String> {
        let wanted = self.wanted.clone();
        either(self.facade.with(&scope).map(|facade| Client { facade, wanted }))
    }

    /// Says which events somebody listens to, as bits.
    #[napi]
    pub fn listen(&self, wanted: u32) {
        self.wanted.store(wanted, Ordering::Relaxed);
    }

    /// Calls an operation.
    #[napi]
    pub fn call<'env>(
        &self,
        env: &'env Env,
        operation: String,
        input: String,
        uploads: Option<Vec<FileInput>>,
        cancel: Option<&Cancel>,
    ) -> Result<PromiseRaw<'env, NativeResponse>> {
        let (facade, uploads) = (self.facade.clone(), files(uploads));
        let work = async move { facade.call(&operation, &input, uploads).await };
        promise(env, unless_cancelled(cancel, work))
    }

    /// The request that a call would send.
    #[napi]
    pub fn prepare<'env>(
        &self,
        env: &'env Env,
        operation: String,
        input: String,
        uploads: Option<Vec<FileInput>>,
        cancel: Option<&Cancel>,
    ) -> Result<PromiseRaw<'env, NativePrepared>> {
        let (facade, uploads) = (self.facade.clone(), files(uploads));
        let work = async move { facade.prepare(&operation, &input, uploads).await };
        promise(env, unless_cancelled(cancel, work))
    }

    /// Calls a path.
    #[napi]
    pub fn request<'env>(
        &self,
        env: &'env Env,
        method: String,
        path: String,
        input: String,
        uploads: Option<Vec<FileInput>>,
        cancel: Option<&Cancel>,
    ) -> Result<PromiseRaw<'env, NativeResponse>> {
        let (facade, uploads) = (self.facade.clone(), files(uploads));
        let work = async move { facade.request(&method, &path, &input, uploads).await };
        promise(env, unless_cancelled(cancel, work))
    }

    /// A walk over pages.
    #[napi]
    pub fn pages(&self, operation: String, input: String) -> Either<Pages, String> {
        either(self.facade.pages(&operation, &input).map(Pages::from))
    }

    /// A walk through time.
    #[napi]
    pub fn windows(&self, operation: String, input: String) -> Either<Pages, String> {
        either(self.facade.windows(&operation, &input).map(Pages::from))
    }

    /// A walk from change to change.
    #[napi]
    pub fn changes(&self, kind: String, input: String) -> Either<Changes, String> {
        either(self.facade.changes(&kind, &input).map(Changes::from))
    }

    /// OAuth: links, callbacks, codes.
    #[napi]
    pub fn oauth<'env>(
        &self,
        env: &'env Env,
        action: String,
        input: String,
    ) -> Result<PromiseRaw<'env, Said>> {
        let facade = self.facade.clone();
        let work = async move { facade.oauth(&action, &input).await.map(Some) };
        promise(env, unless_cancelled(None, work))
    }

    /// The stored authorizations.
    #[napi]
    pub fn tokens<'env>(
        &self,
        env: &'env Env,
        action: String,
        input: String,
    ) -> Result<PromiseRaw<'env, Said>> {
        let facade = self.facade.clone();
        let work = async move { facade.tokens(&action, &input).await.map(Some) };
        promise(env, unless_cancelled(None, work))
    }

    /// The cipher of this handle's shop.
    #[napi]
    pub fn shop_cipher<'env>(&self, env: &'env Env) -> Result<PromiseRaw<'env, Said>> {
        let facade = self.facade.clone();
        promise(env, unless_cancelled(None, async move { facade.shop_cipher().await }))
    }

    /// Waits for token refreshes that were sent; whether nothing is left that would be lost.
    #[napi]
    pub fn close<'env>(&self, env: &'env Env) -> Result<PromiseRaw<'env, bool>> {
        let facade = self.facade.clone();
        promise(env, async move { Ok(facade.close().await) })
    }

    /// Fetches a label.
    #[napi]
    pub fn download_label<'env>(
        &self,
        env: &'env Env,
        package: String,
        input: String,
        cancel: Option<&Cancel>,
    ) -> Result<PromiseRaw<'env, NativeDocument>> {
        let facade = self.facade.clone();
        let work = async move { facade.download_label(&package, &input).await };
        promise(env, unless_cancelled(cancel, work))
    }

    /// Fetches a document from a URL.
    #[napi]
    pub fn download<'env>(
        &self,
        env: &'env Env,
        url: String,
        path: Option<String>,
        cancel: Option<&Cancel>,
    ) -> Result<PromiseRaw<'env, NativeDocument>> {
        let facade = self.facade.clone();
        let work = async move { facade.download(&url, path).await };
        promise(env, unless_cancelled(cancel, work))
    }

    /// The request id of the latest response.
    #[napi]
    pub fn last_request_id(&self) -> Option<String> {
        self.facade.last_request_id()
    }

    /// Moves a clock that stands still; false where there is none.
    #[napi]
    pub fn set_time(&self, now: i64) -> bool {
        self.facade.set_time(now)
    }
}
