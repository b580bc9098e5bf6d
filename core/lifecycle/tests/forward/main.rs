//! Events are sent to real servers on loopback, good ones and bad ones.

#![allow(clippy::unwrap_used, clippy::panic)]

mod killed;
mod languages;
mod reach;
mod receiver;
mod signatures;
mod trouble;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tiktokshop_lifecycle::forward::{Allowed, Forwarder, SigningSecret, Target};
use tiktokshop_lifecycle::inbox::{
    Arrival, Bell, Delivery, DispatchOptions, Dispatcher, Filter, Inbox, Source, State,
};
use tiktokshop_store::SqliteStore;

const CONSUMER: &str = "app";

fn secret() -> SigningSecret {
    SigningSecret::parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap()
}

fn target(url: &str) -> Target {
    Target::new(CONSUMER, url, vec![secret()]).unwrap().allow(Allowed::All)
}

/// Short pauses, so that a test does not take long; how short does not matter to it.
fn quick() -> DispatchOptions {
    let mut options = DispatchOptions::default();
    options.first_pause = Duration::from_millis(1);
    options.longest_pause = Duration::from_millis(1);
    options.poll = Duration::from_millis(20);
    options.lease = Duration::from_secs(2);
    options.grace = Duration::from_millis(1);
    options
}

/// Event `number` about `subject`.
fn event(subject: &str, number: i64) -> Arrival {
    Arrival {
        source: Source::Webhook,
        app_key: "key".to_owned(),
        notification_id: number.to_string(),
        type_id: Some(1),
        event_type: "ORDER_STATUS_CHANGE".to_owned(),
        owner: "7495540735365777507".to_owned(),
        subject: subject.to_owned(),
        latest_wins: false,
        happened_at: 1_718_305_585 + number,
        body: Bytes::from(format!(r#"{{"number":{number},"id":576653688135258178123}}"#)),
        trace: None,
    }
}

/// An inbox, and what forwards from it.
struct Stage {
    inbox: Arc<SqliteStore>,
    bell: Bell,
    running: Vec<Dispatcher>,
}

impl Stage {
    async fn new() -> Stage {
        Stage::on(SqliteStore::in_memory().await.unwrap())
    }

    async fn in_file(path: &Path) -> Stage {
        Stage::on(SqliteStore::open(path).await.unwrap())
    }

    fn on(store: SqliteStore) -> Stage {
        Stage { inbox: Arc::new(store), bell: Bell::default(), running: Vec::new() }
    }

    async fn keep(&self, events: &[Arrival]) {
        self.keep_for(events, &[CONSUMER]).await;
    }

    async fn keep_for(&self, events: &[Arrival], consumers: &[&str]) {
        self.inbox.keep(events, consumers).await.unwrap();
        self.bell.ring();
    }

    fn forward(&mut self, target: Target) -> Arc<Forwarder> {
        let forwarder = Arc::new(Forwarder::new(target).unwrap());
        let (inbox, name) = (self.inbox.clone(), forwarder.target().name().to_owned());
        let dispatcher = Dispatcher::start(inbox, name, forwarder.clone(), quick(), &self.bell).unwrap();
        self.running.push(dispatcher);
        forwarder
    }

    /// The deliveries to a consumer, in the order of their events.
    async fn deliveries(&self, consumer: &str) -> Vec<Delivery> {
        let mut found = self.inbox.deliveries(consumer, &Filter::default(), 1000).await.unwrap();
        found.sort_by_key(|delivery| delivery.event.seq);
        found
    }

    async fn done(&self, consumer: &str) -> usize {
        self.inbox.stats(consumer).await.unwrap().done as usize
    }

    /// The delivery of an event after it failed at least once.
    async fn failed(&self) -> Delivery {
        loop {
            let first = self.deliveries(CONSUMER).await.remove(0);
            if !first.error.is_empty() {
                return first;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    async fn until_done(&self, consumer: &str, count: usize) {
        while self.done(consumer).await < count {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

fn is_pending(delivery: &Delivery) -> bool {
    delivery.state == State::Pending
}
