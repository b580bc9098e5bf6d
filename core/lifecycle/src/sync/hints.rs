//! Webhooks as the fast path: what an event names is read at once, many of one shop in one request.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::future::try_join_all;
use serde_json::Value;
use tiktokshop_core::{
    CallOptions, ChangeKind, Client, Detail, Error, ErrorKind, Input, PageOptions, Result,
};
use tokio::sync::oneshot;
use tracing::{Instrument, Span};

use super::copy;
use super::hinted::{Hinted, hinted, may_hint};
use super::options::SyncOptions;
use super::store::{Mirror, MirrorKind};
use super::worker::{Counts, SyncPlaces, SyncTarget, now_ms, with_parts};
use crate::clients::Clients;
use crate::effects::Effect;
use crate::inbox::{Source, Stored};
use crate::keeper::Change as Authorization;

/// How long hints of a shop are collected.
const COLLECT: Duration = Duration::from_millis(50);

/// Reads what webhooks name, and applies it to the copies. What cannot be read by its id is left to the poll, which is asked to
/// look at once through [`SyncOptions::pokes`].
///
/// Only what the options name is read. Each change becomes an event, as with the [`SyncJob`](super::SyncJob), and is told once,
/// whichever of the two sees it first.
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
    /// The run of the handler that waits for it.
    span: Span,
    done: oneshot::Sender<Result<()>>,
}

/// What is read of a shop: the kind, and by which operation.
#[derive(Clone)]
struct Reading {
    target: SyncTarget,
    kind: &'static ChangeKind,
    detail: &'static Detail,
}

impl Hints {
    /// For the shops of these apps. `clients` are one for each app; apps may be added to them later.
    pub fn new(store: Arc<dyn SyncPlaces>, clients: impl Into<Clients>, options: SyncOptions) -> Hints {
        let clients = clients.into();
        Hints(Arc::new(Parts { store, clients, options, waiting: Mutex::default() }))
    }

    /// Reads one thing and applies it to the copies, together with others of its shop that are hinted at in the same moment.
    ///
    /// # Errors
    /// What may work later: the platform or the store does not work, or the app is throttled. What the platform refuses for good
    /// is left to the poll, and is not an error.
    pub async fn read(&self, hint: &Hinted) -> Result<()> {
        let Some(reading) = self.0.reading(&hint.target) else { return Ok(()) };
        match self.0.id(&reading, hint).await? {
            Some(id) => self.wait_for(reading, id).await,
            None => {
                self.0.options.pokes.target(reading.target);
                Ok(())
            }
        }
    }

    async fn wait_for(&self, reading: Reading, id: String) -> Result<()> {
        let (done, told) = oneshot::channel();
        if self.0.wait(&reading.target, Hint { id, span: Span::current(), done }) {
            // A task of its own: whoever waits for it may be cancelled, and the others still wait.
            let parts = self.0.clone();
            tokio::spawn(async move {
                tokio::time::sleep(COLLECT).await;
                parts.work(&reading).await;
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
        may_hint(&event.arrival) || is_opened(event)
    }

    async fn apply(&self, event: &Stored) -> Result<()> {
        if is_opened(event) {
            self.0.poke_shops(event);
            return Ok(());
        }
        let hints = hinted(&event.arrival);
        try_join_all(hints.iter().map(|hint| self.read(hint))).await.map(drop)
    }
}

/// Whether an authorization begins to work, or works again.
fn is_opened(event: &Stored) -> bool {
    let opened = [Authorization::Added, Authorization::Reactivated].map(Authorization::event_type);
    event.arrival.source == Source::Token && opened.contains(&event.arrival.event_type.as_str())
}

impl Parts {
    /// `None` if this is not copied, or belongs to an app that is not served here.
    fn reading(&self, target: &SyncTarget) -> Option<Reading> {
        let kind = ChangeKind::named(target.kind).filter(|kind| self.options.wants(&target.shop_id, kind))?;
        let detail = kind.detail.as_ref().filter(|_| self.clients.contains(&target.app_key));
        Some(Reading { target: target.clone(), kind, detail: detail? })
    }

    /// The id to ask with. What is read by the ids of its parts is asked for with one that is known.
    async fn id(&self, reading: &Reading, hint: &Hinted) -> Result<Option<String>> {
        if hint.noun == reading.detail.by {
            return Ok(Some(hint.id.clone()));
        }
        let SyncTarget { app_key, shop_id, .. } = &reading.target;
        let Some(part) = MirrorKind::named(reading.detail.by) else { return Ok(None) };
        let parts = self.store.list_parts(app_key, shop_id, part, &[&hint.id]).await?;
        Ok(parts.into_iter().find(|part| !part.deleted).map(|part| part.id))
    }

    fn poke_shops(&self, event: &Stored) {
        let body: Value = serde_json::from_slice(&event.arrival.body).unwrap_or_default();
        let shops = body["shops"].as_array().into_iter().flatten().filter_map(Value::as_str);
        shops.for_each(|shop| self.options.pokes.shop(&event.arrival.app_key, shop));
    }

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

    /// Reads all that waits. If the platform refuses several ids, one of them may be the reason, and each half is asked for.
    async fn work(&self, reading: &Reading) {
        let mut batches = in_batches(self.take(&reading.target), reading.detail.most);
        while let Some(mut hints) = batches.pop() {
            match self.read(reading, &hints).instrument(span(reading, &hints)).await {
                Err(error) if is_about_an_id(&error) && hints.len() > 1 => {
                    let half = hints.split_off(hints.len() / 2);
                    batches.extend([hints, half]);
                }
                read => self.tell(reading, hints, read),
            }
        }
    }

    /// What does not work for good is left to the poll, which knows what to do about it.
    fn tell(&self, reading: &Reading, hints: Vec<Hint>, read: Result<()>) {
        let read = match read {
            Err(error) if !may_work_later(&error) => {
                let (target, hints) = (&reading.target, hints.len());
                tracing::info!(?target, hints, %error, "what webhooks name could not be read: that is left to the poll");
                self.options.pokes.target(target.clone());
                Ok(())
            }
            read => read,
        };
        for hint in hints {
            let _ = hint.done.send(read.as_ref().copied().map_err(another));
        }
    }

    async fn read(&self, reading: &Reading, hints: &[Hint]) -> Result<()> {
        let Reading { target, kind, detail } = reading;
        let Some(client) = self.clients.get(&target.app_key) else { return Ok(()) };
        let ids: BTreeSet<_> = hints.iter().map(|hint| hint.id.as_str()).collect();
        let read_at = now_ms();
        let texts = items(&client.shop(&target.shop_id), reading, &ids).await?;
        let wholes = texts.iter().filter_map(|text| mirror(reading, text, read_at));
        let mirrors = with_parts(&*self.store, kind, wholes).await?;
        let (events, consumers) = self.options.events(&mirrors);
        let applied = self.store.apply(&mirrors, &events, &consumers, None).await?;
        let mut counts = Counts::default();
        counts.add(&mirrors, &applied.unwrap_or_default());
        tracing::debug!(?target, ?counts, "hints were applied");
        if ids.iter().any(|id| !mirrors.iter().any(|one| one.id == *id && one.kind.name() == detail.by)) {
            self.options.pokes.target(target.clone());
        }
        Ok(())
    }
}

/// What a trace shows of a reading: a part of the first run that waits for it, linked to the others.
fn span(reading: &Reading, hints: &[Hint]) -> Span {
    let Reading { target, kind, .. } = reading;
    let mut runs = hints.iter().map(|hint| &hint.span);
    let first = runs.next().and_then(Span::id);
    let span = tracing::info_span!(parent: first, "hints", copies = kind.name, shop = target.shop_id, count = hints.len());
    runs.for_each(|other| {
        span.follows_from(other);
    });
    span
}

/// The items with these ids. A search is asked for the largest page, which all of them fit on.
async fn items(client: &Client, reading: &Reading, ids: &BTreeSet<&str>) -> Result<Vec<Bytes>> {
    let Reading { kind, detail, .. } = reading;
    let input = Input::new().with(detail.ids, Vec::from_iter(ids.iter().copied()));
    if detail.operation == kind.operation {
        let page = client.pages(detail.operation, input, PageOptions::default()).next().await;
        return Ok(page.transpose()?.map(|page| page.items).unwrap_or_default());
    }
    let response = client.call(detail.operation, input, CallOptions::new()).await?;
    let texts = copy::members(&response.data(), detail.items).into_iter();
    Ok(texts.map(|text| Bytes::copy_from_slice(text.get().as_bytes())).collect())
}

fn in_batches(mut hints: Vec<Hint>, most: usize) -> Vec<Vec<Hint>> {
    let mut batches = Vec::new();
    while !hints.is_empty() {
        let rest = hints.split_off(most.min(hints.len()));
        batches.push(std::mem::replace(&mut hints, rest));
    }
    batches
}

fn mirror(reading: &Reading, text: &Bytes, read_at: i64) -> Option<Mirror> {
    let Reading { target, kind, detail } = reading;
    let value: Value = serde_json::from_slice(text).ok()?;
    let time = value.get(kind.time)?;
    let is_deleted = kind.deleted.as_ref().is_some_and(|deleted| value[deleted.field] == deleted.value);
    Some(Mirror {
        app_key: target.app_key.clone(),
        shop_id: target.shop_id.clone(),
        kind: MirrorKind::named(kind.name)?,
        id: copy::id_in(&value, kind.id)?,
        parent: String::new(),
        update_time: time.as_i64().or_else(|| time.as_str()?.parse().ok())?,
        deleted: is_deleted,
        origin: detail.operation.to_owned(),
        read_at,
        body: text.clone(),
    })
}

/// Whether one of several ids may be the reason.
fn is_about_an_id(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::InvalidRequest | ErrorKind::Business)
}

fn may_work_later(error: &Error) -> bool {
    error.retryable() || error.kind() == ErrorKind::Store
}

/// The same error for each that waits.
fn another(error: &Error) -> Error {
    let another = Error::new(error.kind(), error.to_string());
    another.with_retryable(error.retryable()).with_retry_after(error.retry_after())
}

fn broken_off() -> Error {
    Error::new(ErrorKind::Connection, "the request for what a webhook names was broken off")
        .with_retryable(true)
}
