//! What changes is returned once, and nothing is lost: across restarts, while it moves, and if it is listed late.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tiktokshop_core::{Change, ChangeKind, ChangeOptions, Changes, Client, ErrorKind, Input, PageOptions};
use tiktokshop_sandbox::fault::{Action, Fault};

use crate::support::{LIST, NOW, Stage, ids};

fn kind(name: &str) -> &'static ChangeKind {
    ChangeKind::named(name).unwrap()
}

fn sized(page_size: u32) -> ChangeOptions {
    ChangeOptions { page_size: Some(page_size), ..ChangeOptions::default() }
}

fn after(cursor: &str, options: ChangeOptions) -> ChangeOptions {
    ChangeOptions { cursor: Some(cursor.to_owned()), ..options }
}

fn follow(client: &Client, what: &str, options: ChangeOptions) -> Changes {
    client.changes(kind(what), options).unwrap()
}

/// Walks to the end.
async fn all(mut changes: Changes) -> (Vec<Change>, String) {
    let mut found = Vec::new();
    while let Some(change) = changes.next().await {
        found.push(change.unwrap());
    }
    (found, changes.cursor())
}

fn names(changes: &[Change]) -> Vec<String> {
    sorted(changes.iter().map(|change| change.id.clone()).collect())
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

fn orders(stage: &Stage) -> Vec<String> {
    sorted(stage.orders().into_iter().map(|(id, _)| id).collect())
}

/// Changes an order behind the platform's back, and says when.
fn touch(stage: &Stage, id: &str, at: i64) {
    stage.sandbox.world(|world| {
        let order = world.domains.order.orders.get_mut(id).unwrap();
        order.times.updated = at;
    });
}

async fn stage_of(orders: i64) -> Stage {
    let stage = Stage::start().await;
    stage.place_orders((0..orders).map(|number| NOW - 100_000 - number * 60));
    stage
}

#[tokio::test]
async fn each_kind_equals_what_the_platform_lists() {
    let stage = stage_of(20).await;
    let client = stage.client();
    for what in ChangeKind::ALL {
        let (found, _) = all(follow(&client, what.name, sized(10))).await;
        assert!(!found.is_empty(), "{}", what.name);
        let input = if what.name == "statement" {
            Input::new().with("sort_field", "statement_time")
        } else {
            Input::new()
        };
        let mut items = client.items(what.operation, input, PageOptions::default());
        let mut listed = Vec::new();
        while let Some(item) = items.next().await {
            let item: Value = serde_json::from_slice(&item.unwrap()).unwrap();
            listed.push(item[what.id].as_str().unwrap().to_owned());
        }
        assert_eq!(names(&found), sorted(listed), "{}", what.name);
        assert!(found.iter().all(|change| change.update_time > 0 && change.kind == what), "{}", what.name);
        assert!(found.is_sorted_by_key(|change| change.update_time), "{}: oldest first", what.name);
    }
}

#[tokio::test]
async fn no_page_is_asked_for_but_the_first_and_few_calls_are_made() {
    let stage = stage_of(230).await;
    let (found, _) = all(follow(&stage.client(), "orders", sized(50))).await;
    assert_eq!(names(&found), orders(&stage));
    let received = stage.received(LIST);
    assert!(received.len() <= found.len().div_ceil(49) + 1, "{}", received.len());
    assert!(received.iter().all(|one| one.query.iter().all(|(name, _)| name != "page_token")));
}

#[tokio::test]
async fn a_walk_that_restarts_after_every_change_returns_each_once() {
    let stage = stage_of(40).await;
    let client = stage.client();
    for what in ["orders", "products", "returns", "statements"] {
        let (whole, _) = all(follow(&client, what, sized(10))).await;
        let mut found = Vec::new();
        let mut options = sized(10);
        loop {
            let mut changes = follow(&client, what, options);
            let Some(change) = changes.next().await else { break };
            found.push(change.unwrap());
            assert!(found.len() <= whole.len(), "{what}: something was returned twice");
            options = after(&changes.cursor(), sized(10));
        }
        assert_eq!(names(&found), names(&whole), "{what}");
    }
}

#[tokio::test]
async fn what_changes_while_it_is_read_is_not_lost_and_loses_nothing_else() {
    let stage = stage_of(120).await;
    let client = stage.client();
    let mut changes = follow(&client, "orders", sized(10));
    let mut latest = BTreeMap::new();
    let mut count = 0;
    while let Some(batch) = changes.next_batch().await {
        for change in batch.unwrap().changes {
            latest.insert(change.id.clone(), change.update_time);
            count += 1;
            // Every third is changed right after it was read: it leaves its page, and all others move up.
            if count % 3 == 0 {
                touch(&stage, &change.id, NOW - 10);
            }
        }
    }
    let (later, _) = all(follow(&client, "orders", after(&changes.cursor(), sized(10)))).await;
    latest.extend(later.into_iter().map(|change| (change.id, change.update_time)));
    let truth: BTreeMap<_, _> = stage.sandbox.world(|world| {
        let all = world.domains.order.orders.values();
        all.map(|order| (order.id.clone(), (order.shop_id.clone(), order.times.updated))).collect()
    });
    for id in orders(&stage) {
        assert_eq!(latest.get(&id), Some(&truth[&id].1), "{id}");
    }
}

#[tokio::test]
async fn a_second_with_more_than_a_page_is_read_whole() {
    let stage = Stage::start().await;
    stage.place_orders([NOW - 5_000; 60]);
    let (found, _) = all(follow(&stage.client(), "orders", sized(7))).await;
    assert_eq!(names(&found), orders(&stage));
    // Products cannot be sorted: all of them change in one second.
    stage.sandbox.world(|world| {
        world.domains.product.products.values_mut().for_each(|product| product.update_time = NOW - 70);
    });
    let client = stage.client();
    let (found, _) = all(follow(&client, "products", sized(3))).await;
    let listed = ids(client.items("product.search_products", Input::new(), PageOptions::default())).await;
    assert_eq!(names(&found), sorted(listed.unwrap()));
}

#[tokio::test]
async fn what_is_listed_late_is_found_and_nothing_comes_twice_for_it() {
    let stage = stage_of(30).await;
    let client = stage.client();
    stage.place_orders((0..50).map(|number| NOW - number * 10));
    let (_, cursor) = all(follow(&client, "orders", sized(20))).await;
    stage.advance(60);
    let late = stage.place_orders([NOW - 500, NOW - 100]);
    let (found, cursor) = all(follow(&client, "orders", after(&cursor, sized(20)))).await;
    assert_eq!(names(&found), sorted(late));
    let (found, _) = all(follow(&client, "orders", after(&cursor, sized(20)))).await;
    assert_eq!(found, []);
}

#[tokio::test]
async fn a_change_without_a_later_time_is_one_and_an_older_state_is_not() {
    let stage = Stage::start().await;
    let client = stage.client();
    let id = stage.place_orders([NOW - 60]).remove(0);
    let (_, cursor) = all(follow(&client, "orders", sized(20))).await;
    stage.sandbox.world(|world| {
        world.domains.order.orders.get_mut(&id).unwrap().buyer.message = "Ring twice.".to_owned();
    });
    let (found, cursor) = all(follow(&client, "orders", after(&cursor, sized(20)))).await;
    assert_eq!(names(&found), std::slice::from_ref(&id));
    let body: Value = serde_json::from_slice(&found[0].body).unwrap();
    assert_eq!(body["buyer_message"], json!("Ring twice."));
    touch(&stage, &id, NOW - 90);
    let (found, _) = all(follow(&client, "orders", after(&cursor, sized(20)))).await;
    assert_eq!(found, [], "a search whose index lags behind lists what was there before");
}

#[tokio::test]
async fn an_error_leaves_a_cursor_to_continue_with() {
    let stage = stage_of(60).await;
    let client = stage.client();
    let mut changes = follow(&client, "orders", sized(10));
    let mut found = changes.next_batch().await.unwrap().unwrap().changes;
    stage.sandbox.inject(Fault::new(Action::RateLimit { retry_after: None }).operation(LIST).times(50));
    let error = changes.next_batch().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert!(changes.next().await.is_none(), "it ends after an error");
    stage.sandbox.clear_faults();
    let (rest, _) = all(follow(&client, "orders", after(&changes.cursor(), sized(10)))).await;
    found.extend(rest);
    assert_eq!(names(&found), orders(&stage));
}

#[tokio::test(flavor = "multi_thread")]
async fn typed_clients_follow_changes_with_and_without_async() {
    let stage = stage_of(30).await;
    let mut walk = stage.sdk().sync().orders(0).unwrap();
    let mut found = Vec::new();
    while let Some(change) = walk.next().await {
        found.push(change.unwrap().id);
    }
    assert_eq!(sorted(found.clone()), orders(&stage));
    let (url, shop) = (stage.sandbox.api_url.clone(), stage.sandbox.shops[0].cipher.clone());
    let (key, secret) = (stage.sandbox.app_key.clone(), stage.sandbox.app_secret.clone());
    let (token, clock) = (stage.sandbox.access_token.clone(), stage.clock.clone());
    let blocking = tokio::task::spawn_blocking(move || {
        let client = tiktokshop::blocking::Client::builder()
            .app_key(key)
            .app_secret(secret.as_str())
            .api_url(url)
            .access_token(token.as_str())
            .shop_cipher(shop)
            .clock(clock)
            .build()
            .unwrap();
        let first = client.sync().orders(0).unwrap().next_batch().unwrap().unwrap();
        let rest =
            client.sync().orders(ChangeOptions { cursor: Some(first.cursor), ..ChangeOptions::default() });
        let rest: Vec<_> = rest.unwrap().map(|change| change.unwrap().id).collect();
        (first.changes.into_iter().map(|change| change.id).collect::<Vec<_>>(), rest)
    });
    let (first, rest) = blocking.await.unwrap();
    assert_eq!(sorted([first, rest].concat()), sorted(found));
}
