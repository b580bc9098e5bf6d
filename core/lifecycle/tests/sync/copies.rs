//! Copies end up equal to the platform's truth: after crashes, errors, deletions, and with several at work.

use std::time::Duration;

use crate::stage::{Stage, client, kind, small};
use tiktokshop_core::ChangeKind;
use tiktokshop_lifecycle::Clients;
use tiktokshop_lifecycle::inbox::Filter;
use tiktokshop_lifecycle::sync::{
    Counts, Hints, MirrorKind, Pokes, Progress, Ran, SyncJob, SyncTarget, ask_full, full_name,
};
use tiktokshop_sandbox::fault::{Action, Fault};

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
    let named: Vec<_> = ids.iter().map(|id| stage.hint("order", "order", id)).collect();
    futures_util::future::try_join_all(named.iter().map(|hint| hints.read(hint))).await.unwrap();
    assert_eq!(stage.sandbox.received().len() - before, ids.len().div_ceil(50), "50 in one request");
    for (id, order) in stage.copied(MirrorKind::Order).await {
        assert_eq!(order["buyer_message"], "Ring twice.", "{id}");
    }
    let (_, counts, _) = stage.sync(small().kinds([kind("order")]), true).await.remove(0);
    assert_eq!((counts.new, counts.changed), (0, 0), "the search words it otherwise, but says the same");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_order_that_is_gone_does_not_keep_the_others_from_being_read() {
    let stage = Stage::start().await;
    let now = stage.sandbox.now();
    stage.place_orders((0..20).map(|number| now - 90_000 - number));
    stage.sync(small(), false).await;
    let ids: Vec<_> = stage.copied(MirrorKind::Order).await.into_keys().collect();
    stage.sandbox.world(|world| {
        for id in &ids {
            world.domains.order.orders.get_mut(id).unwrap().buyer.message = "Ring twice.".to_owned();
        }
        world.domains.order.orders.remove(&ids[7]).unwrap();
    });
    let hints = Hints::new(stage.store.clone(), [stage.client.clone()], small());
    let named: Vec<_> = ids.iter().map(|id| stage.hint("order", "order", id)).collect();
    futures_util::future::try_join_all(named.iter().map(|hint| hints.read(hint))).await.unwrap();
    let copied = stage.copied(MirrorKind::Order).await;
    let fresh = copied.iter().filter(|(_, order)| order["buyer_message"] == "Ring twice.");
    assert_eq!(fresh.count(), ids.len() - 1, "all but the one that is gone");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hint_waits_for_what_may_work_later_and_gives_up_what_will_not() {
    let stage = Stage::start().await;
    stage.place_orders([stage.sandbox.now() - 90_000]);
    stage.sync(small(), false).await;
    let id = stage.copied(MirrorKind::Order).await.into_keys().next().unwrap();
    let (hints, hint) =
        (Hints::new(stage.store.clone(), [stage.client.clone()], small()), stage.hint("order", "order", &id));
    let fault = |action| Fault::new(action).operation("order.get_order_detail").times(1_000);
    stage.sandbox.inject(fault(Action::Status { status: 503 }));
    let error = hints.read(&hint).await.unwrap_err();
    assert!(error.retryable(), "{error}");
    stage.sandbox.clear_faults();
    stage.sandbox.inject(fault(Action::Code { code: 105_005, message: None, status: Some(403) }));
    hints.read(&hint).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hint_at_a_product_or_sku_reads_the_product_and_all_its_skus() {
    let stage = Stage::start().await;
    stage.sync(small(), false).await;
    let skus = stage.copied(MirrorKind::Sku).await;
    let products = stage.copied(MirrorKind::Product).await;
    let hints = Hints::new(stage.store.clone(), [stage.client.clone()], small().consumers(["app"]));
    // A sale changes the stock, and the time of the product does not move.
    let (product, other) = (products.keys().next().unwrap(), products.keys().nth(1).unwrap());
    let sku = products[other]["skus"][0]["id"].as_str().unwrap();
    stage.sandbox.world(|world| {
        for id in [product, other] {
            let changed = world.domains.product.products.get_mut(id).unwrap();
            changed.base.fields.insert("title".to_owned(), "Another title".into());
        }
    });
    hints.read(&stage.hint("product", "product", product)).await.unwrap();
    hints.read(&stage.hint("product", "sku", sku)).await.unwrap();
    let after = stage.copied(MirrorKind::Product).await;
    assert_eq!(
        (&after[product]["title"], &after[other]["title"]),
        (&"Another title".into(), &"Another title".into())
    );
    assert_eq!(stage.copied(MirrorKind::Sku).await, skus);
    let told = || async { stage.store.read(&Filter::default(), 100).await.unwrap().len() };
    assert_eq!(told().await, 2, "each product that changed, and no SKU");
    let (_, counts, _) =
        stage.sync(small().kinds([kind("product")]).consumers(["app"]), true).await.remove(0);
    assert_eq!((counts.new, counts.changed, told().await), (0, 0, 2), "the search finds nothing new");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hint_at_a_return_reads_it() {
    let stage = Stage::start().await;
    stage.sync(small(), false).await;
    let id = stage.copied(MirrorKind::Return).await.into_keys().next().unwrap();
    stage.sandbox.world(|world| {
        let found = world.domains.return_refund.returns.get_mut(&id).unwrap();
        found.tracking = Some(("JX100200300".to_owned(), "7117858858072016686".to_owned()));
    });
    let hints = Hints::new(stage.store.clone(), [stage.client.clone()], small());
    hints.read(&stage.hint("return", "return", &id)).await.unwrap();
    assert_eq!(stage.copied(MirrorKind::Return).await[&id], stage.truth(kind("return")).await[&id]);
    assert_eq!(stage.copied(MirrorKind::Return).await[&id]["return_tracking_number"], "JX100200300");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_to_be_copied_is_not_asked_for() {
    let stage = Stage::start().await;
    let hints = |options| Hints::new(stage.store.clone(), [stage.client.clone()], options);
    let hint = stage.hint("order", "order", "5764");
    let before = stage.sandbox.received().len();
    hints(small().kinds([kind("product")])).read(&hint).await.unwrap();
    hints(small().shops(["another"])).read(&hint).await.unwrap();
    Hints::new(stage.store.clone(), Clients::default(), small()).read(&hint).await.unwrap();
    assert_eq!(stage.sandbox.received().len(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_poke_brings_the_next_look_forward() {
    let stage = Stage::start().await;
    let pokes = Pokes::default();
    let options = small().interval(Duration::from_secs(3600)).shops([stage.shop()]).pokes(pokes.clone());
    let job = SyncJob::start(stage.store.clone(), [stage.client.clone()], options.clone()).unwrap();
    let copied = |count: usize| {
        let stage = &stage;
        async move {
            while stage.copied(MirrorKind::Order).await.len() < count {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
    };
    while job.statuses().values().filter(|status| status.caught_up_at > 0).count() < ChangeKind::ALL.len() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let before = stage.copied(MirrorKind::Order).await.len();
    // A hint at something that is not there.
    stage.place_orders([stage.sandbox.now()]);
    let hints = Hints::new(stage.store.clone(), [stage.client.clone()], options);
    hints.read(&stage.hint("order", "order", "1")).await.unwrap();
    copied(before + 1).await;
    stage.place_orders([stage.sandbox.now()]);
    pokes.all();
    copied(before + 2).await;
    stage.place_orders([stage.sandbox.now()]);
    pokes.shop(&stage.sandbox.app_key, stage.shop());
    copied(before + 3).await;
    job.stop().await;
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
