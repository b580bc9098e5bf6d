//! The durable inbox. JavaScript asks for tasks and says how they ended: nothing here calls into it.

use bytes::Bytes;
use napi::bindgen_prelude::*;
use napi_derive::napi;
use tiktokshop_facade::for_float_readers;

use crate::cancel::unless_cancelled;
use crate::client::Client;
use crate::promised::promise;
use crate::response::{Said, either, object};
use crate::webhook::Receiver;

/// The inbox of a client.
#[napi]
pub struct Inbox {
    facade: tiktokshop_facade::Inbox,
}

#[napi]
impl Client {
    /// An inbox over the client's store, or over one that the settings name.
    #[napi]
    pub fn inbox(&self, settings: String) -> Either<Inbox, String> {
        either(self.facade.inbox(&settings).map(|facade| Inbox { facade }))
    }
}

/// The name under which events of a type are stored.
#[napi]
pub fn inbox_event_type(name: String) -> Said {
    object(tiktokshop_facade::inbox_event_type(&name).map(Some))
}

#[napi]
impl Inbox {
    /// Stores a webhook that the receiver has verified; the receiver's next step as JSON text.
    #[napi]
    pub fn receive<'env>(
        &self,
        env: &'env Env,
        receiver: &Receiver,
        raw: &[u8],
        app_key: String,
    ) -> Result<PromiseRaw<'env, Said>> {
        let (facade, receiver) = (self.facade.clone(), receiver.facade.clone());
        let raw = Bytes::copy_from_slice(raw);
        let work = async move { Ok(Some(facade.receive(&receiver, raw, &app_key).await)) };
        promise(env, unless_cancelled(None, work))
    }

    /// Verifies a webhook and stores it.
    #[napi]
    pub fn accept<'env>(
        &self,
        env: &'env Env,
        raw: &[u8],
        signature: String,
    ) -> Result<PromiseRaw<'env, Said>> {
        let (facade, raw) = (self.facade.clone(), Bytes::copy_from_slice(raw));
        let work = async move { facade.accept(raw, &signature).await.map(Some) };
        promise(env, unless_cancelled(None, work))
    }

    /// Starts to hand out tasks.
    #[napi]
    pub fn start<'env>(&self, env: &'env Env) -> Result<PromiseRaw<'env, Said>> {
        let facade = self.facade.clone();
        promise(env, unless_cancelled(None, async move { facade.start().await.map(|()| None) }))
    }

    /// The next task as JSON text; nothing once it has stopped.
    #[napi]
    pub fn next<'env>(&self, env: &'env Env) -> Result<PromiseRaw<'env, Said>> {
        let facade = self.facade.clone();
        let work = async move { Ok(facade.next().await?.map(|task| for_float_readers(&task))) };
        promise(env, unless_cancelled(None, work))
    }

    /// Says how a handler ended.
    #[napi]
    pub fn done(&self, task: i64, ending: String) -> Said {
        let task = u64::try_from(task).unwrap_or_default();
        object(self.facade.done(task, &ending).map(|_| None))
    }

    /// Hands out no more events.
    #[napi]
    pub fn stop_soon(&self) {
        self.facade.stop_soon();
    }

    /// Stores what was accepted, accepts no more, and stops.
    #[napi]
    pub fn close<'env>(&self, env: &'env Env) -> Result<PromiseRaw<'env, Said>> {
        let facade = self.facade.clone();
        promise(env, unless_cancelled(None, async move { facade.close().await.map(|()| None) }))
    }

    /// Events and how far the consumer is with each, as JSON text.
    #[napi]
    pub fn list<'env>(&self, env: &'env Env, which: String) -> Result<PromiseRaw<'env, Said>> {
        let facade = self.facade.clone();
        let work = async move { facade.list(&which).await.map(|list| Some(for_float_readers(&list))) };
        promise(env, unless_cancelled(None, work))
    }

    /// Has events handled again; how many, as text.
    #[napi]
    pub fn replay<'env>(&self, env: &'env Env, which: String) -> Result<PromiseRaw<'env, Said>> {
        let facade = self.facade.clone();
        let work = async move { facade.replay(&which).await.map(|count| Some(count.to_string())) };
        promise(env, unless_cancelled(None, work))
    }

    /// Counts them, as JSON text.
    #[napi]
    pub fn stats<'env>(&self, env: &'env Env) -> Result<PromiseRaw<'env, Said>> {
        let facade = self.facade.clone();
        promise(env, unless_cancelled(None, async move { facade.stats().await.map(Some) }))
    }
}
