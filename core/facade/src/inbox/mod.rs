//! The durable inbox for a binding. The binding asks for what to do, runs its own functions, and says how they ended, so
//! that no thread of the core ever calls into another language.

mod bridge;
mod json;

use std::sync::Arc;

use bytes::Bytes;
use serde::Deserialize;
use tiktokshop_core::webhook::{Event, Verifier};
use tiktokshop_core::{Error, ErrorKind, hint};
use tiktokshop_lifecycle::inbox::{
    Arrival, Breaker, Filter, Inbox as Store, Kept, Service, Source, State, event_type,
};
use tokio::sync::OnceCell;

use self::bridge::{Bridge, Desk};
use crate::client::Client;
use crate::config::{StoreConfig, lazy_store};
use crate::failure::{Failure, Result};
use crate::generated::settings::InboxSettings;
use crate::lazy_store::LazyStore;
use crate::text;

/// How many events a list has unless the binding says otherwise.
const LIMIT: usize = 100;

/// An inbox over the client's store. Cheap to clone: clones are the same inbox.
///
/// A task is an object whose `do` says what is to be done:
///
/// - `handle`: run the handler for `event`, and say how it ended with [`done`](Inbox::done), by the number `task`. Beside
///   the event stand `seq`, `attempt`, `source`, `owner`, `subject`, `copies` and `received_at`.
/// - `cancel`: the handler of the `task` has exceeded its time limit, or its event was lost to another process: stop it, if
///   that is possible. What it returns is ignored.
#[derive(Clone)]
pub struct Inbox(Arc<Inner>);

struct Inner {
    store: Arc<LazyStore>,
    verifier: Verifier,
    settings: Settings,
    service: OnceCell<Service>,
    /// For the first events, until the store is open.
    breaker: Breaker,
    desk: Desk,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    /// `app` if not set.
    consumer: Option<String>,
    /// Other consumers of what is received here.
    also_for: Vec<String>,
    /// In place of the client's.
    store: Option<StoreConfig>,
    options: InboxSettings,
}

/// How a handler ended: without an error it is done.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Ending {
    /// What went wrong, in words without secrets.
    pub(crate) error: Option<String>,
    /// Seconds until the next attempt, at least.
    pub(crate) retry_after: Option<f64>,
    /// Whether another attempt makes no sense.
    pub(crate) give_up: bool,
}

/// Which events: everything that is set must hold.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Which {
    seqs: Vec<i64>,
    types: Vec<String>,
    source: Option<String>,
    state: Option<String>,
    /// The id of the shop, else of the seller or creator.
    owner: Option<String>,
    subject: Option<String>,
    since: Option<i64>,
    until: Option<i64>,
    /// Only before this place: the next page of a list.
    before: Option<i64>,
    limit: Option<usize>,
}

impl Client {
    /// An inbox: `{consumer, also_for, store, options}`, everything optional.
    ///
    /// # Errors
    /// `Configuration` if neither the client nor the settings have a store that keeps events, or for a name that a consumer
    /// cannot have.
    pub fn inbox(&self, settings: &str) -> Result<Inbox> {
        let mut settings: Settings = text::read("the inbox's settings", settings)?;
        let own = settings.store.take().map(|store| lazy_store(store, self.shared.env)).transpose()?;
        let store = own.flatten().map(Arc::new).or_else(|| self.shared.lazy.clone()).ok_or_else(no_store)?;
        let (service, breaker, desk) = Default::default();
        let _ = settings.options.read()?;
        Ok(Inbox(Arc::new(Inner { store, verifier: self.core.webhooks(), settings, service, breaker, desk })))
    }
}

impl Inbox {
    /// What it consists of. A build that opens no store has no inbox, and none of the code of one.
    fn inner(&self) -> &Inner {
        self.0.store.made();
        &self.0
    }

    /// Stores a webhook that was verified; `{seq, repeated}`. When this returns, the event survives the end of the process.
    pub(crate) async fn keep(&self, raw: Bytes, app_key: &str) -> Result<String> {
        let inner = self.inner();
        let arrival = Arrival::of(&Event::read(raw, app_key)?);
        let kept = match inner.service.get() {
            Some(service) => service.keep(arrival).await?,
            None => self.keep_first(arrival).await?,
        };
        Ok(match kept {
            Kept::New(seq) => json::kept(seq, false),
            Kept::Repeated(seq) => json::kept(seq, true),
        })
    }

    /// Opens the store besides: the sender of the webhook waits no longer for both than for one.
    async fn keep_first(&self, arrival: Arrival) -> Result<Kept> {
        let (inner, inbox) = (self.inner(), self.clone());
        let work = async move { inbox.service().await.map_err(|failure| failure.0)?.keep(arrival).await };
        Ok(inner.breaker.run(work).await?)
    }

    /// Verifies a webhook of the client's app and stores it, before this returns.
    pub async fn accept(&self, raw: Bytes, signature: &str) -> Result<String> {
        let event = self.inner().verifier.construct_event(&raw, signature)?;
        self.keep(raw, &event.app_key).await
    }

    /// Starts to hand out tasks, which [`next`](Inbox::next) returns.
    pub async fn start(&self) -> Result<()> {
        let service = self.service().await?;
        if service.is_running() {
            return Err(Failure(Error::new(ErrorKind::Configuration, "the inbox is running already")));
        }
        let bridge: Bridge = self.inner().desk.open();
        Ok(service.start(Arc::new(bridge))?)
    }

    /// The next task as JSON text; `None` once the inbox has stopped.
    pub async fn next(&self) -> Result<Option<String>> {
        Ok(self.inner().desk.next().await)
    }

    /// Says how a handler ended: `{error, retry_after, give_up}`. `false` if nobody waits for it any more.
    pub fn done(&self, task: u64, ending: &str) -> Result<bool> {
        let desk = &self.inner().desk;
        let ending: Ending = text::read("how the handler ended", ending)?;
        Ok(desk.done(task, ending))
    }

    /// Hands out no more events. [`next`](Inbox::next) returns `None` when all handlers have ended, or were given up.
    pub fn stop_soon(&self) {
        if let Some(service) = self.inner().service.get() {
            service.stop_soon();
        }
    }

    /// Stops as [`stop_soon`](Inbox::stop_soon), and waits for the end.
    pub async fn stop(&self) -> Result<()> {
        if let Some(service) = self.inner().service.get() {
            service.stop().await;
        }
        Ok(())
    }

    /// Stores what was accepted, accepts no more, and stops.
    pub async fn close(&self) -> Result<()> {
        if let Some(service) = self.inner().service.get() {
            service.close().await;
        }
        Ok(())
    }

    /// Events and how far the consumer is with each, as a JSON list, the newest first: `{seqs, types, source, state, owner,
    /// subject, since, until, before, limit}`.
    pub async fn list(&self, which: &str) -> Result<String> {
        let which: Which = text::read("the filter", which)?;
        let limit = which.limit.unwrap_or(LIMIT);
        let service = self.service().await?;
        let found = service.store().deliveries(service.consumer(), &which.filter()?, limit).await?;
        json::deliveries(&found)
    }

    /// Has events handled again; a filter as for [`list`](Inbox::list). Returns how many.
    pub async fn replay(&self, which: &str) -> Result<u64> {
        let which: Which = text::read("the filter", which)?;
        let service = self.service().await?;
        Ok(service.store().replay(service.consumer(), &which.filter()?).await?)
    }

    /// `{pending, done, dead, superseded, oldest}`.
    pub async fn stats(&self) -> Result<String> {
        let service = self.service().await?;
        Ok(json::stats(&service.store().stats(service.consumer()).await?))
    }

    async fn service(&self) -> Result<&Service> {
        let Inner { store, settings, service, .. } = self.inner();
        let open = async || {
            let inbox: Arc<dyn Store> = store.whole().await?;
            let consumer = settings.consumer.as_deref().unwrap_or("app");
            let options = settings.options.read()?;
            Ok(Service::new(inbox, consumer, settings.also_for.clone(), options)?)
        };
        service.get_or_try_init(open).await
    }
}

/// The name under which events of a type are stored, for a handler that is registered.
///
/// # Errors
/// `Configuration` for a name that no event has.
pub fn inbox_event_type(name: &str) -> Result<String> {
    Ok(event_type(name)?)
}

impl Which {
    fn filter(&self) -> Result<Filter> {
        let unknown = |what: &str, name: &str| {
            Failure::unreadable("the filter", format!("there is no {what} `{name}`"))
        };
        let source = self.source.as_deref();
        let state = self.state.as_deref();
        Ok(Filter {
            before: self.before,
            seqs: self.seqs.clone(),
            source: source
                .map(|name| Source::named(name).ok_or_else(|| unknown("source", name)))
                .transpose()?,
            event_types: self.types.iter().map(|name| inbox_event_type(name)).collect::<Result<_>>()?,
            owner: self.owner.clone(),
            subject: self.subject.clone(),
            since: self.since,
            until: self.until,
            state: state.map(|name| State::named(name).ok_or_else(|| unknown("state", name))).transpose()?,
            ..Filter::default()
        })
    }
}

fn no_store() -> Failure {
    let detail = "an inbox needs a store that keeps events: an SQLite file or a PostgreSQL database";
    Failure(Error::new(ErrorKind::Configuration, detail).with_hint(&hint::INBOX_STORE))
}
