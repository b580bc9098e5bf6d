//! Copies end up equal to the platform's truth: after crashes, errors, deletions, and with several at work.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tiktokshop_core::token::{AccountId, AuthorizedShop, TokenSet};
use tiktokshop_core::{ChangeKind, Client, RetryPolicy};
use tiktokshop_lifecycle::inbox::{Filter, Inbox};
use tiktokshop_lifecycle::sync::{
    Checkpoints, Counts, Hints, MirrorKind, Mirrors, Progress, Ran, SyncJob, SyncOptions, SyncOutcome,
    SyncTarget, ask_full, full_name, sync_once,
};
use tiktokshop_sandbox::Sandbox;
use tiktokshop_sandbox::domain::order::{self, NewOrder};
use tiktokshop_sandbox::domain::product;
use tiktokshop_sandbox::fault::{Action, Fault};
use tiktokshop_store::SqliteStore;

struct Stage {
    sandbox: Sandbox,
    store: Arc<SqliteStore>,
    client: Client,
}

impl Stage {
    async fn start() -> Stage {
        let sandbox = Sandbox::builder().frozen().start().await.unwrap();
        let store = Arc::new(SqliteStore::in_memory().await.unwrap());
        let client = client(&sandbox, store.clone());
        let now = sandbox.now();
        let seller = &sandbox.accounts[0];
        let tokens = TokenSet::new(sandbox.access_token.as_str(), now + 7 * 86_400)
            .with_refresh_token(sandbox.refresh_token.as_str(), now + 99 * 365 * 86_400)
            .with_open_id(seller.open_id.as_str());
        let account = AccountId::new(&sandbox.app_key, &seller.open_id);
        client.tokens().unwrap().save(&account, tokens).await.unwrap();
        let shops: Vec<_> =
            sandbox.shops.iter().filter(|shop| seller.shops.iter().any(|one| one.id == shop.id)).collect();
        let shops: Vec<_> = shops
            .into_iter()
            .map(|shop| AuthorizedShop {
                id: shop.id.clone(),
                cipher: shop.cipher.clone(),
                ..AuthorizedShop::default()
            })
            .collect();
        tiktokshop_core::token::Shops::save_shops(&*store, &account, &shops).await.unwrap();
        Stage { sandbox, store, client }
    }

    fn shop(&self) -> &str {
        &self.sandbox.shops[0].id
    }

    fn place_orders(&self, at: impl IntoIterator<Item = i64>) {
        let shop = self.shop().to_owned();
        self.sandbox.world(|world| {
            for at in at {
                let sku = product::live_skus(world, &shop).into_iter().find(|sku| {
                    let lines = vec![(sku.sku_id.clone(), 1)];
                    let new = NewOrder { shop_id: shop.clone(), lines, at: Some(at), ..NewOrder::default() };
                    order::create(world, new).is_ok()
                });
                assert!(sku.is_some(), "something is in stock");
            }
        });
    }

    async fn sync(&self, options: SyncOptions, is_full: bool) -> Vec<SyncOutcome> {
        let options = options.shops([self.shop()]);
        let watch = Arc::new(|_: &SyncTarget, _: Counts, _: i64| {});
        let clients = [self.client.clone()];
        sync_once(self.store.clone(), clients, options, is_full, watch, std::future::pending()).await.unwrap()
    }

    async fn copied(&self, kind: MirrorKind) -> BTreeMap<String, Value> {
        let (mut copies, mut after) = (BTreeMap::new(), String::new());
        loop {
            let page =
                self.store.list_mirrors(&self.sandbox.app_key, self.shop(), kind, &after, 100).await.unwrap();
            let Some(last) = page.last() else { return copies };
            after.clone_from(&last.id);
            let live = page.into_iter().filter(|mirror| !mirror.deleted);
            copies.extend(live.map(|mirror| (mirror.id, serde_json::from_slice(&mirror.body).unwrap())));
        }
    }

    /// What the platform lists.
    async fn truth(&self, kind: &'static ChangeKind) -> BTreeMap<String, Value> {
        let mut changes = self.client.shop(self.shop()).changes(kind, Default::default()).unwrap();
        let mut truth = BTreeMap::new();
        while let Some(change) = changes.next().await {
            let change = change.unwrap();
            if change.deleted {
                continue;
            }
            truth.insert(change.id, serde_json::from_slice(&change.body).unwrap());
        }
        truth
    }

    async fn assert_equal(&self) {
        for kind in ChangeKind::ALL {
            let copied = self.copied(MirrorKind::named(kind.name).unwrap()).await;
            let truth = self.truth(kind).await;
            assert!(!truth.is_empty(), "{}", kind.name);
            assert_eq!(copied.keys().collect::<Vec<_>>(), truth.keys().collect::<Vec<_>>(), "{}", kind.name);
            assert_eq!(copied, truth, "{}", kind.name);
        }
        let skus = self.truth(kind("product")).await.into_values();
        let skus = skus.flat_map(|product| product["skus"].as_array().unwrap().clone());
        let mut skus: Vec<_> = skus.map(|sku| sku["id"].as_str().unwrap().to_owned()).collect();
        skus.sort();
        assert_eq!(self.copied(MirrorKind::Sku).await.into_keys().collect::<Vec<_>>(), skus);
    }
}

fn client(sandbox: &Sandbox, store: Arc<SqliteStore>) -> Client {
    Client::builder()
        .app_key(&sandbox.app_key)
        .app_secret(sandbox.app_secret.as_str())
        .api_url(sandbox.api_url.as_str())
        .auth_url(sandbox.auth_url.as_str())
        .store(store)
        .limiter(None)
        .retry(RetryPolicy::default().base(Duration::ZERO).jitter(Duration::ZERO))
        .build()
        .unwrap()
}

fn kind(name: &str) -> &'static ChangeKind {
    ChangeKind::named(name).unwrap()
}

fn small() -> SyncOptions {
    SyncOptions::default().page_size(10)
}

#[tokio::test(flavor = "multi_thread")]
async fn copies_equal_the_platform_and_a_second_sync_finds_nothing() {
    let stage = Stage::start().await;
    let now = stage.sandbox.now();
    stage.place_orders((0..60).map(|number| now - number * 600));
    for (target, counts, ran) in stage.sync(small(), false).await {
        assert_eq!(ran.unwrap(), Ran::Done, "{target:?}");
        assert!(counts.new > 0 && counts.changed == 0, "{target:?}: {counts:?}");
    }
    stage.assert_equal().await;
    for (target, counts, ran) in stage.sync(small(), false).await {
        assert_eq!((ran.unwrap(), counts), (Ran::Done, Counts::default()), "{target:?}");
    }
    stage.place_orders([now]);
    let orders = stage.sync(small().kinds([kind("order")]), false).await.remove(0).1;
    assert_eq!(orders, Counts { new: 1, ..Counts::default() });
    // The stock of a product changes without its time, so only a full read sees it.
    stage.sync(small().kinds([kind("product")]), true).await;
    stage.assert_equal().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_that_breaks_off_anywhere_goes_on_there() {
    let stage = Stage::start().await;
    let now = stage.sandbox.now();
    stage.place_orders((0..80).map(|number| now - 90_000 - number * 600));
    let options = || small().kinds([kind("order")]);
    let (mut total, mut failures) = (Counts::default(), 0);
    loop {
        // The third page fails, again and again.
        let fault =
            |number| Fault::new(Action::Status { status: 500 }).operation("order.get_order_list").nth(number);
        (3..20).for_each(|number| {
            stage.sandbox.inject(fault(number));
        });
        let (_, counts, ran) = stage.sync(options(), false).await.remove(0);
        total.sum(counts);
        stage.sandbox.clear_faults();
        match ran {
            Ok(ran) => break assert_eq!(ran, Ran::Done),
            Err(_) => failures += 1,
        }
        assert!(failures < 100, "it never ends");
    }
    assert!(failures > 3);
    let truth = stage.truth(kind("order")).await;
    assert_eq!(total, Counts { new: truth.len() as u64, ..Counts::default() }, "each was written once");
    assert_eq!(stage.copied(MirrorKind::Order).await, truth);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_vanishes_or_was_missed_is_found_by_a_full_read() {
    let stage = Stage::start().await;
    stage.sync(small(), false).await;
    let before = stage.copied(MirrorKind::Product).await;
    let gone = before.keys().next().unwrap().clone();
    let missed = before.keys().nth(1).unwrap().clone();
    stage.sandbox.world(|world| {
        world.domains.product.products.remove(&gone);
        // A change whose time does not move, of a product that is old.
        let product = world.domains.product.products.get_mut(&missed).unwrap();
        product.base.fields.insert("title".to_owned(), "Another title".into());
    });
    let products = || small().kinds([kind("product")]);
    let (_, counts, _) = stage.sync(products(), false).await.remove(0);
    assert_eq!(counts.deleted, 0, "nothing tells of it");
    let (_, counts, ran) = stage.sync(products(), true).await.remove(0);
    assert_eq!(ran.unwrap(), Ran::Done);
    assert!(counts.deleted >= 2 && counts.unlisted == 0, "the product and its SKUs: {counts:?}");
    let after = stage.copied(MirrorKind::Product).await;
    assert!(!after.contains_key(&gone));
    assert_eq!(after[&missed]["title"], "Another title");
    stage.assert_equal().await;
    let (_, counts, _) = stage.sync(products(), true).await.remove(0);
    assert_eq!((counts.new, counts.changed, counts.deleted), (0, 0, 0), "{counts:?}");
}

/// Polling cannot see what went wrong with a copy; whoever asks for a full compare gets it repaired, whichever process does it.
#[tokio::test(flavor = "multi_thread")]
async fn a_full_compare_that_was_asked_for_repairs_copies_of_any_kind() {
    let stage = Stage::start().await;
    let options = || small().kinds([kind("order")]).shops([stage.shop()]);
    stage.sync(options(), false).await;
    let truth = stage.truth(kind("order")).await;
    let id = truth.keys().next().unwrap();
    let load = || stage.store.load_mirror(&stage.sandbox.app_key, stage.shop(), MirrorKind::Order, id);
    let mut broken = load().await.unwrap().unwrap();
    (broken.body, broken.read_at) = (b"{\"id\": \"broken\"}".as_slice().into(), broken.read_at + 1);
    stage.store.apply(&[broken], &[], &[], None).await.unwrap();
    stage.sync(options(), false).await;
    assert_ne!(stage.copied(MirrorKind::Order).await, truth, "polling does not see it");

    let (app_key, shop_id) = (stage.sandbox.app_key.clone(), stage.shop().to_owned());
    let target = SyncTarget { app_key, shop_id, kind: "order" };
    assert!(ask_full(&*stage.store, &target).await.unwrap());
    assert!(!ask_full(&*stage.store, &target).await.unwrap(), "it is asked for already");
    let job = SyncJob::start(stage.store.clone(), [stage.client.clone()], options()).unwrap();
    let progress = async || {
        let found = stage.store.load_checkpoint(&target.app_key, &target.shop_id, &full_name("order")).await;
        Progress::of(&found.unwrap().unwrap())
    };
    while progress().await.began_at > 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    job.stop().await;
    assert!(progress().await.caught_up_at > 0);
    assert_eq!(stage.copied(MirrorKind::Order).await, truth);
    assert!(ask_full(&*stage.store, &target).await.unwrap(), "the next one can be asked for");
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_after_the_first_sync_become_events() {
    let stage = Stage::start().await;
    let options = || small().kinds([kind("order")]).consumers(["app"]);
    stage.sync(options(), false).await;
    assert!(stage.store.read(&Filter::default(), 10).await.unwrap().is_empty(), "what was there is no news");
    stage.place_orders([stage.sandbox.now()]);
    stage.sync(options(), false).await;
    stage.sync(options(), false).await;
    let events = stage.store.read(&Filter::default(), 10).await.unwrap();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].arrival.event_type, "order.changed");
    assert_eq!(stage.store.stats("app").await.unwrap().pending, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn hints_of_a_shop_are_read_together_and_poll_finds_nothing_new_after_them() {
    let stage = Stage::start().await;
    let now = stage.sandbox.now();
    stage.place_orders((0..60).map(|number| now - 90_000 - number));
    stage.sync(small(), false).await;
    let ids: Vec<_> = stage.copied(MirrorKind::Order).await.into_keys().collect();
    // An address changes, and the time of the order does not.
    stage.sandbox.world(|world| {
        for id in &ids {
            world.domains.order.orders.get_mut(id).unwrap().buyer.message = "Ring twice.".to_owned();
        }
    });
    let before = stage.sandbox.received().len();
    let hints = Hints::new(stage.store.clone(), [stage.client.clone()], small());
    let target = SyncTarget {
        app_key: stage.sandbox.app_key.clone(),
        shop_id: stage.shop().to_owned(),
        kind: "order",
    };
    let all = ids.iter().map(|id| hints.read(target.clone(), id));
    futures_util::future::try_join_all(all).await.unwrap();
    assert_eq!(stage.sandbox.received().len() - before, ids.len().div_ceil(50), "50 in one request");
    for (id, order) in stage.copied(MirrorKind::Order).await {
        assert_eq!(order["buyer_message"], "Ring twice.", "{id}");
    }
    let (_, counts, _) = stage.sync(small().kinds([kind("order")]), true).await.remove(0);
    assert_eq!((counts.new, counts.changed), (0, 0), "the search words it otherwise, but says the same");
}

#[tokio::test(flavor = "multi_thread")]
async fn several_jobs_on_one_store_share_the_work_and_one_bad_shop_stops_no_other() {
    let stage = Stage::start().await;
    let now = stage.sandbox.now();
    stage.place_orders((0..100).map(|number| now - number * 60));
    stage.sandbox.inject(
        Fault::new(Action::Status { status: 500 }).operation("return_refund.search_returns").times(100_000),
    );
    let options = || small().interval(Duration::from_millis(50)).turn(2).shops([stage.shop()]);
    let jobs: Vec<_> = (0..3)
        .map(|_| {
            SyncJob::start(stage.store.clone(), [client(&stage.sandbox, stage.store.clone())], options())
                .unwrap()
        })
        .collect();
    let done = |kind: &'static str| {
        let (store, app, shop) =
            (stage.store.clone(), stage.sandbox.app_key.clone(), stage.shop().to_owned());
        async move {
            let checkpoint = store.load_checkpoint(&app, &shop, kind).await.unwrap();
            checkpoint.is_some_and(|checkpoint| Progress::of(&checkpoint).caught_up_at > 0)
        }
    };
    for kind in ["order", "product", "statement"] {
        while !done(kind).await {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
    let fails = |job: &SyncJob| {
        job.statuses().into_iter().any(|(target, status)| target.kind == "return" && status.failures > 0)
    };
    assert!(jobs.iter().any(fails), "the failure is told");
    stage.sandbox.clear_faults();
    for job in &jobs {
        job.stop().await;
        assert!(job.statuses().values().all(|status| !status.is_running));
    }
    stage.sync(small(), false).await;
    stage.assert_equal().await;
}
