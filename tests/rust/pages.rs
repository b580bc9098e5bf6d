//! Pages and windows: every item once, to the end or to where the caller wants to stop.

use std::collections::HashSet;
use std::time::Duration;

use tiktokshop::order::GetOrderListRequest;
use tiktokshop_core::{Client, Error, ErrorKind, Input, PageOptions, Pages, WindowOptions};
use tiktokshop_sandbox::fault::{Action, Fault};

use crate::support::{LIST, NOW, Stage, ids};

const PRODUCTS: &str = "product.search_products";
const DAY: i64 = 86_400;

async fn stage_of(orders: i64) -> Stage {
    let stage = Stage::start().await;
    stage.place_orders((0..orders).map(|number| NOW - number * 60));
    stage
}

fn sized(page_size: u32) -> PageOptions {
    PageOptions { page_size: Some(page_size), ..PageOptions::default() }
}

fn parameter(stage: &Stage, name: &str) -> Vec<Option<String>> {
    let value = |query: Vec<(String, String)>| {
        query.into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
    };
    stage.sandbox.received().into_iter().map(|one| value(one.query)).collect()
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

fn all(stage: &Stage) -> Vec<String> {
    sorted(stage.orders().into_iter().map(|(id, _)| id).collect())
}

fn orders(client: &Client, options: PageOptions) -> tiktokshop_core::Items {
    client.items(LIST, Input::new(), options)
}

#[tokio::test]
async fn every_order_is_walked_once() {
    let stage = stage_of(230).await;
    let found = ids(orders(&stage.client(), PageOptions::default())).await.unwrap();
    assert!(found.len() > 230);
    assert_eq!(sorted(found.clone()), all(&stage));
    assert_eq!(stage.sandbox.received().len(), found.len().div_ceil(100), "the largest page that is allowed");
    let tokens = parameter(&stage, "page_token");
    assert!(
        tokens[0].is_none() && tokens[1].as_ref().is_some_and(|token| token.starts_with("+/")),
        "{tokens:?}"
    );
    assert!(stage.sandbox.received().iter().all(|one| one.signature == "valid"));
}

#[tokio::test]
async fn the_callers_page_size_is_kept() {
    let stage = stage_of(25).await;
    let mut pages = stage.client().pages(LIST, Input::new(), sized(7));
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        assert_eq!(page.number, sizes.len() as u64 + 1);
        assert_eq!(page.total, Some(all(&stage).len() as u64));
        assert_eq!(page.response.attempts, 1);
        sizes.push(page.items.len());
    }
    assert!(sizes[..sizes.len() - 1].iter().all(|size| *size == 7), "{sizes:?}");
    assert_eq!(sizes.iter().sum::<usize>(), all(&stage).len());
    assert!(parameter(&stage, "page_size").iter().all(|size| size.as_deref() == Some("7")));
    let in_params =
        ids(stage.client().items(LIST, Input::new().with("page_size", 50), PageOptions::default()));
    assert_eq!(in_params.await.unwrap().len(), all(&stage).len());
    assert_eq!(parameter(&stage, "page_size").pop().unwrap().as_deref(), Some("50"));
}

#[tokio::test]
async fn a_page_size_that_is_not_allowed_is_told_before_anything_is_sent() {
    let stage = Stage::start().await;
    let error = ids(orders(&stage.client(), sized(101))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.detail().contains("between 1 and 100"), "{error}");
    assert!(stage.sandbox.received().is_empty());
}

#[tokio::test]
async fn a_limit_ends_the_walk_and_asks_for_no_more_pages() {
    let stage = stage_of(30).await;
    let options = PageOptions { limit: Some(15), ..sized(10) };
    assert_eq!(ids(orders(&stage.client(), options)).await.unwrap().len(), 15);
    assert_eq!(stage.sandbox.received().len(), 2);
    let options = PageOptions { limit: Some(0), ..sized(10) };
    assert!(ids(orders(&stage.client(), options)).await.unwrap().is_empty());
    assert_eq!(stage.sandbox.received().len(), 2);
}

async fn two_pages(mut pages: Pages) -> Result<(Vec<String>, Option<String>), Error> {
    let mut found = Vec::new();
    let mut token = None;
    for _ in 0..2 {
        let page = pages.next().await.expect("a page")?;
        let texts =
            page.items.iter().map(|item| serde_json::from_slice::<serde_json::Value>(item).expect("JSON"));
        found.extend(texts.map(|item| item["id"].as_str().expect("an id").to_owned()));
        token = page.next_page_token;
    }
    Ok((found, token))
}

#[tokio::test]
async fn a_walk_is_resumed_by_another_client() {
    let stage = stage_of(30).await;
    let whole = ids(orders(&stage.client(), sized(10))).await.unwrap();
    let (mut found, token) = two_pages(stage.client().pages(LIST, Input::new(), sized(10))).await.unwrap();
    let rest = PageOptions { page_token: token, ..sized(10) };
    found.extend(ids(orders(&stage.client(), rest)).await.unwrap());
    assert_eq!(found, whole);
}

#[tokio::test]
async fn typed_walks_do_the_same() {
    let stage = stage_of(30).await;
    let request = || GetOrderListRequest::new().page_size(10);
    let sdk = stage.sdk();
    let whole = sdk.order().get_order_list(request()).items().all().await.unwrap();
    assert_eq!(sorted(whole.into_iter().filter_map(|order| order.id).collect()), all(&stage));
    let limited = sdk.order().get_order_list(request()).limit(3).items().all().await.unwrap();
    assert_eq!(limited.len(), 3);
    let first = sdk.order().get_order_list(request()).pages().next().await.unwrap().unwrap();
    let token = first.next_page_token.expect("more");
    let mut rest = sdk.order().get_order_list(request()).page_token(token).pages();
    let second = rest.next().await.unwrap().unwrap();
    assert_ne!(first.response.orders[0].id, second.response.orders[0].id);
}

#[tokio::test]
async fn a_page_that_fails_is_asked_for_again_and_none_is_lost() {
    let stage = stage_of(30).await;
    for nth in [1, 3] {
        stage.sandbox.inject(Fault::new(Action::Status { status: 503 }).operation(LIST).nth(nth));
    }
    stage.sandbox.inject(Fault::new(Action::Truncated).operation(LIST).nth(5));
    assert_eq!(sorted(ids(orders(&stage.client(), sized(10))).await.unwrap()), all(&stage));
}

#[tokio::test]
async fn a_token_that_repeats_ends_the_walk_with_an_error() {
    let stage = stage_of(40).await;
    stage.sandbox.inject(Fault::new(Action::RepeatPageToken));
    let mut pages = stage.client().pages(LIST, Input::new(), sized(10));
    assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 10);
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Paging, Some(LIST)));
    assert!(error.hint().is_some_and(|hint| !hint.is_empty()) && !error.retryable(), "{error:?}");
    assert!(pages.next().await.is_none(), "it ends");
    assert_eq!(stage.sandbox.received().len(), 2);
}

#[tokio::test]
async fn a_token_of_another_search_is_refused_by_the_platform() {
    let stage = stage_of(40).await;
    let (_, token) = two_pages(stage.client().pages(LIST, Input::new(), sized(10))).await.unwrap();
    let other = Input::new().with("order_status", "AWAITING_SHIPMENT");
    let error = ids(stage.client().items(LIST, other, PageOptions { page_token: token, ..sized(10) }))
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::InvalidRequest, Some(36_009_004)));
    assert_eq!(error.request_id(), Some(stage.last().request_id.as_str()));
}

#[tokio::test]
async fn items_that_come_twice_are_handed_on_by_pages_and_dropped_by_windows() {
    let stage = stage_of(5).await;
    stage.sandbox.inject(Fault::new(Action::DuplicateItems));
    let found = ids(orders(&stage.client(), sized(100))).await.unwrap();
    assert_eq!((found.len(), &found[0]), (all(&stage).len() + 1, &found[1]));
    let found =
        ids(stage.client().windows(LIST, Input::new(), WindowOptions::new(NOW - 60 * DAY, NOW + 1))).await;
    assert_eq!(sorted(found.unwrap()), all(&stage));
}

#[tokio::test]
async fn windows_hold_each_order_once_also_at_their_borders() {
    let stage = Stage::start().await;
    const STEP: i64 = 3600;
    let begin = NOW - 40 * DAY;
    // At the first second, at the last one, and on both sides of each border.
    let borders = (0..24).flat_map(|window| [begin + window * STEP - 1, begin + window * STEP]);
    let placed = stage.place_orders(borders);
    let mut options = WindowOptions::new(begin, begin + 23 * STEP);
    options.step = Some(Duration::from_secs(STEP.unsigned_abs()));
    options.page.page_size = Some(1);
    let found = ids(stage.client().windows(LIST, Input::new(), options)).await.unwrap();
    let unique: HashSet<&String> = found.iter().collect();
    assert_eq!(unique.len(), found.len(), "none twice");
    let inside = |(_, at): &(String, i64)| (begin..begin + 23 * STEP).contains(at);
    let wanted: Vec<String> = stage.orders().into_iter().filter(inside).map(|(id, _)| id).collect();
    assert_eq!(sorted(found.clone()), sorted(wanted));
    assert!(!found.contains(&placed[0]) && found.contains(&placed[1]), "the first second counts");
    assert!(!found.contains(placed.last().unwrap()), "the last one does not");
}

#[tokio::test]
async fn windows_walk_a_long_time_and_stop_at_a_limit() {
    let stage = stage_of(50).await;
    let options = || WindowOptions::new(NOW - 365 * DAY, NOW + 1);
    let found = ids(stage.client().windows(LIST, Input::new(), options())).await.unwrap();
    assert_eq!(sorted(found), all(&stage));
    let mut limited = options();
    limited.page.limit = Some(12);
    let found = ids(stage.client().windows(LIST, Input::new(), limited)).await.unwrap();
    assert_eq!(found.len(), 12);
    let filter = Input::new().with("order_status", "UNPAID");
    let unpaid = ids(stage.client().windows(LIST, filter, options())).await.unwrap();
    assert_eq!(unpaid.len(), 1, "the caller's filter stays");
}

/// A product search that returns no more than `cap` results.
fn cap(stage: &Stage, hits: usize) {
    stage.sandbox.world(|world| world.domains.product.search_cap = hits);
}

fn products(stage: &Stage) -> Vec<String> {
    let shop = stage.sandbox.shops[0].id.clone();
    stage.sandbox.world(|world| {
        let own = world.domains.product.products.values().filter(|product| product.shop_id == shop);
        sorted(own.map(|product| product.id.clone()).collect())
    })
}

#[tokio::test]
async fn a_search_with_too_many_results_says_to_split_it() {
    let stage = Stage::start().await;
    cap(&stage, products(&stage).len() - 1);
    let error = ids(stage.client().items(PRODUCTS, Input::new(), PageOptions::default())).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Paging, Some(12_052_180)));
    assert!(error.hint().is_some_and(|hint| hint.contains("Split the search by time")), "{error}");
    assert_eq!(error.request_id(), Some(stage.last().request_id.as_str()));
    assert_eq!(error.operation(), Some(PRODUCTS));
}

#[tokio::test]
async fn windows_halve_until_the_cap_holds_and_hold_each_product_once() {
    let stage = Stage::start().await;
    let wanted = products(&stage);
    let densest = stage.sandbox.world(|world| {
        let shop = world.shops[0].id.clone();
        let times: Vec<i64> = world
            .domains
            .product
            .products
            .values()
            .filter(|one| one.shop_id == shop)
            .map(|one| one.create_time)
            .collect();
        times.iter().map(|time| times.iter().filter(|other| *other == time).count()).max().unwrap_or(0)
    });
    cap(&stage, densest.max(2));
    let mut options = WindowOptions::new(NOW - 400 * DAY, NOW + 1);
    options.step = Some(Duration::from_secs(400 * 86_400 + 1));
    let found = ids(stage.client().windows(PRODUCTS, Input::new(), options)).await.unwrap();
    assert_eq!(sorted(found), wanted);
    assert!(stage.received(PRODUCTS).iter().any(|one| one.code == 12_052_180), "the cap was hit");

    cap(&stage, 0);
    let error =
        ids(stage.client().windows(PRODUCTS, Input::new(), WindowOptions::new(NOW - 400 * DAY, NOW + 1)))
            .await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(error.hint().is_some_and(|hint| hint.contains("filter")), "{error}");
}

#[tokio::test]
async fn what_cannot_be_split_or_paged_says_so() {
    let stage = Stage::start().await;
    let client = stage.client();
    let shops = "authorization.get_authorized_shop";
    let error = ids(client.items(shops, Input::new(), PageOptions::default())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let error = ids(client.windows(shops, Input::new(), WindowOptions::new(0, NOW))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let error = ids(client.windows(LIST, Input::new(), WindowOptions::new(NOW, 0))).await.unwrap_err();
    assert!(error.detail().contains("before it begins"), "{error}");
    assert!(stage.sandbox.received().is_empty());
}
