//! What must be true at the end.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde_json::Value;
use tiktokshop_core::Client;
use tiktokshop_lifecycle::inbox::Stats;

use crate::courier::{Courier, Figures};
use crate::event::Event;
use crate::figures;
use crate::patience::until;
use crate::sidecar::Follower;
use crate::trouble::Trouble;
use crate::{SHOPS, Story};

/// Types of webhooks that tell a whole state: an older one is worth nothing after a newer one.
const WHOLE_STATES: [&str; 2] = ["ORDER_STATUS_CHANGE", "RECIPIENT_ADDRESS_UPDATE"];

pub struct Proof<'s> {
    pub story: &'s Story,
    pub follower: &'s Follower,
    pub courier: &'s Courier,
}

impl Proof<'_> {
    /// Waits until all work is done, proves everything, and prints the figures.
    pub async fn all(&self, trouble: &Trouble) {
        self.refreshed_once().await;
        self.mirrors_equal_the_platform().await;
        self.inbox_is_empty().await;
        let sent = self.courier.figures();
        let events = self.pulled(&sent).await;
        self.forwarded(&events).await;
        self.print(&sent, trouble).await;
    }

    async fn stats(&self, consumer: &str) -> Stats {
        self.story.tokens.store.stats(consumer).await.unwrap()
    }

    async fn inbox_is_empty(&self) {
        for consumer in ["app", "effects"] {
            until(&format!("all events are handled by `{consumer}`"), async || {
                let stats = self.stats(consumer).await;
                if stats.pending == 0 { Ok(()) } else { Err(format!("{stats:?}")) }
            })
            .await;
            assert_eq!(self.stats(consumer).await.dead, 0, "{consumer}");
        }
    }

    /// One refresh for each authorization. Only if the server was killed between sending it and saving the tokens may there
    /// be a second one, when the access token has ended.
    async fn refreshed_once(&self) {
        let tokens = &self.story.tokens;
        until("all authorizations are refreshed", async || {
            let census = tokens.census().await;
            if census.fresh + census.uncertain == SHOPS { Ok(()) } else { Err(format!("{census:?}")) }
        })
        .await;
        let (census, counted) = (tokens.census().await, self.refreshes());
        assert!((census.fresh..=SHOPS).contains(&counted), "{counted} refreshes for {census:?}");
        figures::tell(&format!("refreshes: {counted}; cut off by a kill: {}", census.uncertain));
        tokens.end_uncertain().await;
        until("those that were cut off are refreshed after the end of their tokens", async || {
            let census = tokens.census().await;
            if census.fresh == SHOPS { Ok(()) } else { Err(format!("{census:?}")) }
        })
        .await;
        assert_eq!(self.refreshes(), counted + census.uncertain);
    }

    fn refreshes(&self) -> usize {
        let counts = self.story.platform.sandbox.world(|world| world.tokens.counts);
        assert_eq!(counts.refused_refreshes, 0);
        usize::try_from(counts.refreshes).unwrap()
    }

    /// Every order of every shop, field by field.
    async fn mirrors_equal_the_platform(&self) {
        let (client, sellers) = (self.client(), self.story.platform.sellers());
        let (mut equal, mut orders) = (0, 0);
        until("the copies of all orders equal the platform's", async || {
            while let Some(seller) = sellers.get(equal) {
                let truth = self.story.platform.truth(&client, seller).await;
                let copies = self.story.sidecar.orders(&seller.shops[0].id).await;
                different(&truth, &copies).map_err(|what| format!("{}: {what}", seller.name))?;
                (equal, orders) = (equal + 1, orders + truth.len());
            }
            Ok(())
        })
        .await;
        assert!(orders >= self.story.platform.orders(), "{orders} orders were compared");
        figures::tell(&format!("orders compared field by field: {orders}"));
    }

    fn client(&self) -> Client {
        let sandbox = &self.story.platform.sandbox;
        let builder = Client::builder().app_key(&sandbox.app_key).app_secret(sandbox.app_secret.as_str());
        let builder = builder.api_url(sandbox.api_url.as_str()).auth_url(sandbox.auth_url.as_str());
        builder.limiter(None).build().unwrap()
    }

    /// Each webhook that got a 200 is one event, and who followed `/v1/events` all the time saw every event once, in order.
    async fn pulled(&self, sent: &Figures) -> Vec<Event> {
        let events = self.story.sidecar.all_events().await;
        let places: Vec<i64> = events.iter().map(|event| event.seq).collect();
        until("the follower of /v1/events has caught up", async || {
            let seen = self.follower.with(|events| events.last().map(|event| event.seq));
            if seen >= places.last().copied() { Ok(()) } else { Err(format!("it is at {seen:?}")) }
        })
        .await;
        let followed: Vec<i64> = self.follower.with(|events| events.iter().map(|event| event.seq).collect());
        assert!(followed.starts_with(&places), "the follower missed or doubled an event");
        let webhooks = || events.iter().filter(|event| event.is_webhook());
        let ids: BTreeSet<&str> = webhooks().map(Event::notification_id).collect();
        assert_eq!(ids.len(), webhooks().count(), "each webhook is one event");
        let accepted: BTreeSet<&str> = sent.accepted.keys().map(String::as_str).collect();
        assert_eq!(missing(&accepted, &ids), Vec::<&str>::new(), "webhooks that got a 200 and are not there");
        assert_eq!(missing(&ids, &accepted), Vec::<&str>::new(), "webhooks that nobody sent");
        for event in webhooks() {
            let copies = sent.accepted[event.notification_id()];
            assert!(event.copies >= copies, "{copies} copies got a 200: {event:?}");
        }
        once(&events);
        events
    }

    /// The app has every event, but for states that were obsolete when their turn came, and in order.
    async fn forwarded(&self, events: &[Event]) {
        let superseded = self.stats("app").await.superseded;
        self.story.app.with(|taken| {
            let places: HashSet<i64> = taken.events.iter().map(|event| event.seq).collect();
            let left_out: Vec<&Event> = events.iter().filter(|event| !places.contains(&event.seq)).collect();
            for event in &left_out {
                assert!(WHOLE_STATES.contains(&event.kind.as_str()), "lost: {event:?}");
                let newer = |other: &&Event| alike(other, event) && other.happened_at > event.happened_at;
                assert!(taken.events.iter().any(|other| newer(&other)), "nothing newer than {event:?}");
            }
            assert_eq!(i64::try_from(left_out.len()).unwrap(), superseded);
            in_order(&taken.events);
        });
    }

    async fn print(&self, sent: &Figures, trouble: &Trouble) {
        let (app, effects) = (self.stats("app").await, self.stats("effects").await);
        let servers = self.story.servers.lock().unwrap();
        let copies: usize = self.story.app.with(|taken| taken.copies.values().map(|copies| copies - 1).sum());
        figures::tell(&format!("shops {SHOPS}, orders {}", self.story.platform.orders()));
        figures::tell(&format!(
            "webhooks {}, copies besides {}, requests {}, cut off {}, other responses {:?}",
            sent.accepted.len(),
            self.courier.doubles,
            sent.attempts,
            sent.cut,
            sent.refused
        ));
        figures::tell(&format!(
            "servers killed {}, database restarts 1, starts that failed meanwhile {}",
            trouble.kills(),
            servers.failed_starts
        ));
        figures::tell(&format!(
            "response within {} ms (half), {} ms (99 of 100)",
            sent.within(0.5),
            sent.within(0.99)
        ));
        figures::tell(&format!("app {app:?}, sent again {copies}"));
        figures::tell(&format!("effects {effects:?}"));
    }
}

fn missing<'a>(wanted: &BTreeSet<&'a str>, there: &BTreeSet<&'a str>) -> Vec<&'a str> {
    wanted.difference(there).copied().collect()
}

fn different(truth: &BTreeMap<String, Value>, copies: &BTreeMap<String, Value>) -> Result<(), String> {
    for (id, order) in truth {
        match copies.get(id) {
            Some(copy) if copy == order => {}
            Some(copy) => return Err(format!("order {id} is {order}, its copy {copy}")),
            None => return Err(format!("order {id} is not there")),
        }
    }
    let extra = copies.keys().find(|id| !truth.contains_key(*id));
    extra.map_or(Ok(()), |id| Err(format!("{id} is not an order")))
}

/// Whether two events tell a state of the same thing.
fn alike(one: &Event, other: &Event) -> bool {
    (&one.owner, &one.subject, &one.kind) == (&other.owner, &other.subject, &other.kind)
}

/// What the servers did by themselves was done once: no two of their events say the same.
fn once(events: &[Event]) {
    let mut seen = HashSet::new();
    for event in events.iter().filter(|event| !event.is_webhook()) {
        let said = (&event.source, &event.kind, &event.owner, &event.subject, event.body.to_string());
        assert!(seen.insert(said), "twice: {event:?}");
    }
    let added = events.iter().filter(|event| event.kind == "authorization.added").count();
    assert_eq!(added, SHOPS, "each authorization is announced once");
}

/// Events of one subject, in the order in which the app saw them first.
fn in_order(taken: &[Event]) {
    let mut lanes: HashMap<(&str, &str), Vec<&Event>> = HashMap::new();
    for event in taken.iter().filter(|event| !event.subject.is_empty()) {
        let before = lanes.entry((&event.owner, &event.subject)).or_default();
        for earlier in before.iter() {
            // Both had been received when the first of them was handed out, or could have been.
            let received_in_order = event.seq < earlier.seq && event.happened_at <= earlier.happened_at;
            assert!(!received_in_order, "{event:?} came after {earlier:?}");
            let is_state = alike(event, earlier) && WHOLE_STATES.contains(&event.kind.as_str());
            assert!(
                !is_state || event.happened_at >= earlier.happened_at,
                "{event:?} came after {earlier:?}"
            );
        }
        before.push(event);
    }
}
