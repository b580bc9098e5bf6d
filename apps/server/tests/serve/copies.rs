//! Copies that equal the platform: webhooks as the fast path, the poll as the truth, and each change told once.

use crate::support::Site;
use serde_json::{Value, json};
use tiktokshop_core::webhook::test_event;
use tiktokshop_core::{ChangeKind, Secret};
use tiktokshop_lifecycle::inbox::{Filter, Source, Stored};
use tiktokshop_lifecycle::sync::{Mirror, MirrorKind, Progress};
use tiktokshop_sandbox::Account;
use tiktokshop_sandbox::domain::order::{self, NewOrder};
use tiktokshop_sandbox::domain::product;

/// A server that polls so seldom that only webhooks and authorizations explain what it copies.
async fn site(kinds: &str) -> Site {
    Site::start(&[("sync", kinds), ("sync_interval", "3600"), ("consumers", "app")]).await
}

fn sellers(site: &Site) -> Vec<Account> {
    let is_seller = |account: &&Account| account.user_type == 0 && account.region != "US";
    site.sandbox.accounts.iter().filter(is_seller).cloned().collect()
}

/// Authorizes a seller, and waits until the seller's first shop is copied. Returns the shop's id.
async fn connect(site: &Site, seller: &Account, kind: &str) -> String {
    let (link, cookie) = site.begin("").await;
    let query = site.decide_as(&link, &seller.open_id, "approve").await;
    let back = site.get_with_cookie(&format!("/tiktok/seller/authorized?{query}"), &cookie).await;
    assert_eq!(back.status(), 200);
    let (shop, app) = (seller.shops[0].id.clone(), &site.sandbox.app_key);
    until(async || {
        let checkpoint = site.server.shared().store().load_checkpoint(app, &shop, kind).await.unwrap();
        checkpoint.is_some_and(|found| Progress::of(&found).caught_up_at > 0)
    })
    .await;
    shop
}

async fn until(done: impl AsyncFn() -> bool) {
    while !done().await {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
}

/// The platform delivers a webhook.
async fn deliver(site: &Site, number: i64, shop: &str, data: Value) {
    let id = format!("n-{number}-{data}");
    let event = test_event(number, data).notification_id(&id).shop_id(shop);
    let secret = Secret::new(site.sandbox.app_secret.as_str());
    let (body, signature) = event.signed(&site.sandbox.app_key, &secret);
    assert_eq!(site.post_webhook(body, &signature).send().await.unwrap().status(), 200);
}

fn place_order(site: &Site, shop: &str) -> String {
    site.sandbox.world(|world| {
        let created = product::live_skus(world, shop).into_iter().find_map(|sku| {
            let lines = vec![(sku.sku_id, 1)];
            order::create(world, NewOrder { shop_id: shop.to_owned(), lines, ..NewOrder::default() }).ok()
        });
        created.unwrap()
    })
}

async fn copy(site: &Site, shop: &str, kind: MirrorKind, id: &str) -> Option<Mirror> {
    site.server.shared().store().load_mirror(&site.sandbox.app_key, shop, kind, id).await.unwrap()
}

async fn copied(site: &Site, shop: &str, id: &str) {
    until(async || copy(site, shop, MirrorKind::Order, id).await.is_some()).await;
}

/// The changes that were told of one thing.
async fn told(site: &Site, subject: &str) -> Vec<Stored> {
    let filter =
        Filter { source: Some(Source::Sync), subject: Some(subject.to_owned()), ..Filter::default() };
    site.server.shared().store().read(&filter, 100).await.unwrap()
}

async fn truth(site: &Site, shop: &str, kind: &str, id: &str) -> Value {
    let client = site.server.shared().client(&site.sandbox.app_key).unwrap().shop(shop);
    let mut changes = client.changes(ChangeKind::named(kind).unwrap(), Default::default()).unwrap();
    while let Some(change) = changes.next().await {
        let change = change.unwrap();
        if change.id == id {
            return serde_json::from_slice(&change.body).unwrap();
        }
    }
    panic!("the platform has no {kind} {id}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_copied_when_its_webhook_arrives_and_is_told_once() {
    let site = site("orders,returns").await;
    let shop = connect(&site, &sellers(&site)[0], "order").await;
    let hinted = place_order(&site, &shop);
    deliver(&site, 1, &shop, json!({"order_id": hinted, "order_status": "UNPAID"})).await;
    copied(&site, &shop, &hinted).await;
    let copy = copy(&site, &shop, MirrorKind::Order, &hinted).await.unwrap();
    let copy: Value = serde_json::from_slice(&copy.body).unwrap();
    let truth = truth(&site, &shop, "order", &hinted).await;
    for field in ["status", "update_time", "payment", "line_items"] {
        assert_eq!(copy[field], truth[field], "{field}");
    }

    // A webhook about an order that is gone makes the poll look, which finds the other one, too.
    let polled = place_order(&site, &shop);
    deliver(&site, 1, &shop, json!({"order_id": "1", "order_status": "UNPAID"})).await;
    copied(&site, &shop, &polled).await;
    // That poll saw the first order as well.
    for id in [&hinted, &polled] {
        let told = told(&site, &format!("order:{id}")).await;
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].arrival.event_type, "order.changed");
    }
    deliver(&site, 1, &shop, json!({"order_id": polled, "order_status": "UNPAID", "update_time": 1})).await;
    let inbox = site.server.shared().store();
    until(async || inbox.stats("effects").await.unwrap().pending == 0).await;
    assert_eq!(told(&site, &format!("order:{polled}")).await.len(), 1, "the poll was first");
    assert_eq!(inbox.stats("effects").await.unwrap().dead, 0);
    assert!(site.server.stop().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kind_that_is_not_named_is_not_asked_for() {
    let site = site("returns").await;
    let shop = connect(&site, &sellers(&site)[0], "return").await;
    let order = place_order(&site, &shop);
    deliver(&site, 1, &shop, json!({"order_id": order, "order_status": "UNPAID"})).await;
    let inbox = site.server.shared().store();
    until(async || inbox.stats("effects").await.unwrap().pending == 0).await;
    assert!(copy(&site, &shop, MirrorKind::Order, &order).await.is_none());
    let received = site.sandbox.received();
    let orders: Vec<_> = received.iter().filter(|one| one.path.contains("/order/")).collect();
    assert!(orders.is_empty(), "{orders:?}");
    assert!(site.server.stop().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_shops_of_two_sellers_are_kept_apart() {
    let site = site("orders").await;
    let sellers = sellers(&site);
    let (one, other) =
        (connect(&site, &sellers[0], "order").await, connect(&site, &sellers[1], "order").await);
    let (mine, yours) = (place_order(&site, &one), place_order(&site, &other));
    // A webhook that names a shop of one seller and an order of the other copies nothing.
    deliver(&site, 1, &one, json!({"order_id": yours, "order_status": "UNPAID"})).await;
    deliver(&site, 1, &one, json!({"order_id": mine, "order_status": "UNPAID"})).await;
    deliver(&site, 3, &other, json!({"order_id": yours})).await;
    copied(&site, &one, &mine).await;
    copied(&site, &other, &yours).await;
    assert!(copy(&site, &one, MirrorKind::Order, &yours).await.is_none());
    assert!(copy(&site, &other, MirrorKind::Order, &mine).await.is_none());
    let told = told(&site, &format!("order:{yours}")).await;
    assert_eq!(told.iter().map(|event| event.arrival.owner.as_str()).collect::<Vec<_>>(), [&other]);
    assert!(site.server.stop().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn stock_that_changed_is_copied_although_no_poll_would_see_it() {
    let site = site("products").await;
    let shop = connect(&site, &sellers(&site)[0], "product").await;
    let sku = site.sandbox.world(|world| product::live_skus(world, &shop).remove(0));
    let before = copy(&site, &shop, MirrorKind::Sku, &sku.sku_id).await.unwrap();
    // A sale takes from the stock, and does not move the time of the product.
    site.sandbox.world(|world| {
        let lines = vec![(sku.sku_id.clone(), 1)];
        order::create(world, NewOrder { shop_id: shop.clone(), lines, ..NewOrder::default() }).unwrap();
    });
    deliver(&site, 27, &shop, json!({"product_id": before.parent, "sku_id": sku.sku_id})).await;
    until(async || copy(&site, &shop, MirrorKind::Sku, &sku.sku_id).await.unwrap().body != before.body).await;
    let copy = copy(&site, &shop, MirrorKind::Product, &before.parent).await.unwrap();
    let truth = truth(&site, &shop, "product", &before.parent).await;
    assert_eq!(serde_json::from_slice::<Value>(&copy.body).unwrap(), truth);
    assert!(site.server.stop().await);
}
