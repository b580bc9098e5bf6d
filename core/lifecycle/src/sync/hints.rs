//! Webhooks as the fast path: what an event names is read at once, many of one shop in one request.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use serde_json::Value;
use serde_json::value::RawValue;
use tiktokshop_core::{CallOptions, ChangeKind, Detail, Error, ErrorKind, Input, Result};
use tokio::sync::oneshot;

use super::copy;
use super::options::SyncOptions;
use super::store::{Mirror, MirrorKind};
use super::worker::{Counts, SyncPlaces, SyncTarget, now_ms};
use crate::clients::Clients;
use crate::effects::Effect;
use crate::inbox::{Arrival, Source, Stored};

/// How long hints of a shop are collected.
const COLLECT: Duration = Duration::from_millis(50);

/// Reads what webhooks name, and applies it to the copies.
#[derive(Clone)]
pub struct Hints(Arc<Parts>);

struct Parts {
    store: Arc<dyn SyncPlaces>,
    clients: Clients,
    options: SyncOptions,
    waiting: Mutex<BTreeMap<SyncTarget, Vec<Hint>>>,
}

struct Hint {
    id: String,
    done: oneshot::Sender<Result<()>>,
}

/// What a webhook names: which shop and kind has changed, and the id of what changed.
pub fn hinted(arrival: &Arrival) -> Option<(SyncTarget, &str)> {
    if arrival.source != Source::Webhook || arrival.owner.is_empty() {
        return None;
    }
    let (noun, id) = arrival.subject.split_once(':')?;
    let kind = ChangeKind::ALL.iter().find(|kind| kind.name == noun)?.name;
    let (app_key, shop_id) = (arrival.app_key.clone(), arrival.owner.clone());
    Some((SyncTarget { app_key, shop_id, kind }, id))
}

impl Hints {
    /// For the shops of these apps. `clients` are one for each app; apps may be added to them later.
    pub fn new(store: Arc<dyn SyncPlaces>, clients: impl Into<Clients>, options: SyncOptions) -> Hints {
        let clients = clients.into();
        Hints(Arc::new(Parts { store, clients, options, waiting: Mutex::default() }))
    }

    /// Reads one thing and applies it to the copies, together with others of its shop that are hinted at in the same moment.
    /// Kinds that cannot be read by id are left to the poll.
    ///
    /// # Errors
    /// What goes wrong with the request or the store. Retryable if it may work later.
    pub async fn read(&self, target: SyncTarget, id: &str) -> Result<()> {
        let kind = ChangeKind::named(target.kind);
        let Some(detail) = kind.and_then(|kind| kind.detail.as_ref().map(|detail| (kind, detail))) else {
            return Ok(());
        };
        if !self.0.clients.contains(&target.app_key) {
            return Ok(());
        }
        let (done, told) = oneshot::channel();
        let is_first = self.0.wait(&target, Hint { id: id.to_owned(), done });
        if is_first {
            // A task of its own: whoever waits for it may be cancelled, and the others still wait.
            let parts = self.0.clone();
            tokio::spawn(async move {
                tokio::time::sleep(COLLECT).await;
                parts.work(&target, detail).await;
            });
        }
        told.await.unwrap_or_else(|_| Err(broken_off()))
    }
}

#[async_trait]
impl Effect for Hints {
    fn name(&self) -> &'static str {
        "copies"
    }

    fn concerns(&self, event: &Stored) -> bool {
        hinted(&event.arrival).is_some()
    }

    async fn apply(&self, event: &Stored) -> Result<()> {
        let Some((target, id)) = hinted(&event.arrival) else { return Ok(()) };
        self.read(target, id).await
    }
}

impl Parts {
    /// Whether it is the first one that waits.
    fn wait(&self, target: &SyncTarget, hint: Hint) -> bool {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let hints = waiting.entry(target.clone()).or_default();
        hints.push(hint);
        hints.len() == 1
    }

    fn take(&self, target: &SyncTarget) -> Vec<Hint> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.remove(target).unwrap_or_default()
    }

    async fn work(&self, target: &SyncTarget, of: (&'static ChangeKind, &'static Detail)) {
        let mut hints = self.take(target);
        while !hints.is_empty() {
            let rest = hints.split_off(of.1.most.min(hints.len()));
            let read = self.read(target, of, &hints).await;
            for hint in hints {
                let _ = hint.done.send(read.as_ref().copied().map_err(another));
            }
            hints = rest;
        }
    }

    async fn read(
        &self,
        target: &SyncTarget,
        (kind, detail): (&'static ChangeKind, &'static Detail),
        hints: &[Hint],
    ) -> Result<()> {
        let Some(client) = self.clients.get(&target.app_key) else { return Ok(()) };
        let mut ids: Vec<_> = hints.iter().map(|hint| hint.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        let read_at = now_ms();
        let input = Input::new().with(detail.ids, ids);
        let response = client.shop(&target.shop_id).call(detail.operation, input, CallOptions::new()).await?;
        let texts = copy::members(&response.data(), detail.items);
        let mirrors = texts.iter().filter_map(|text| mirror(target, kind, detail, text, read_at));
        let mirrors: Vec<_> = mirrors.collect();
        let consumers: Vec<_> = self.options.consumers.iter().map(String::as_str).collect();
        let is_told = !consumers.is_empty();
        let events: Vec<_> = mirrors.iter().filter(|_| is_told).map(copy::event).collect();
        let applied = self.store.apply(&mirrors, &events, &consumers, None).await?;
        let mut counts = Counts::default();
        counts.add(&mirrors, &applied.unwrap_or_default());
        tracing::debug!(?target, ?counts, "hints were applied");
        Ok(())
    }
}

fn mirror(
    target: &SyncTarget,
    kind: &'static ChangeKind,
    detail: &Detail,
    text: &RawValue,
    read_at: i64,
) -> Option<Mirror> {
    let value: Value = serde_json::from_str(text.get()).ok()?;
    let time = value.get(kind.time)?;
    Some(Mirror {
        app_key: target.app_key.clone(),
        shop_id: target.shop_id.clone(),
        kind: MirrorKind::named(kind.name)?,
        id: copy::id_of(text, kind.id)?,
        parent: String::new(),
        update_time: time.as_i64().or_else(|| time.as_str()?.parse().ok())?,
        deleted: false,
        origin: detail.operation.to_owned(),
        read_at,
        body: Bytes::copy_from_slice(text.get().as_bytes()),
    })
}

/// The same error for each that waits.
fn another(error: &Error) -> Error {
    Error::new(error.kind(), error.to_string()).with_retryable(error.retryable())
}

fn broken_off() -> Error {
    Error::new(ErrorKind::Connection, "the request for what a webhook names was broken off")
        .with_retryable(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_webhook_names_what_changed() {
        let arrival = |source, subject: &str| Arrival {
            owner: "7000".into(),
            subject: subject.into(),
            ..Arrival::new(source, "app", "1", "ORDER_STATUS_CHANGE", 1)
        };
        let order = arrival(Source::Webhook, "order:5764");
        let (target, id) = hinted(&order).unwrap();
        assert_eq!(
            (target.app_key.as_str(), target.shop_id.as_str(), target.kind, id),
            ("app", "7000", "order", "5764")
        );
        for other in [
            arrival(Source::Sync, "order:5764"),
            arrival(Source::Webhook, "conversation:1"),
            arrival(Source::Webhook, ""),
        ] {
            assert_eq!(hinted(&other), None);
        }
    }
}
