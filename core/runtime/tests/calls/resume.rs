//! Walks that stop and continue: nothing is skipped, and nothing is returned twice.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::support::{Got, NOW, Say, Server, bad, good};
use serde_json::{Value, json};
use tiktokshop_core::{Error, ErrorKind, Input, Page, PageOptions, Pages, WindowOptions};

const LIST: &str = "order.get_order_list";
const PRODUCTS: &str = "product.search_products";

/// Orders by id, in pages of the requested size. A token is an offset in the list.
fn orders(got: &Got, ids: &[usize]) -> Say {
    let size: usize = got.query("page_size").unwrap().parse().unwrap();
    let from: usize = got.query("page_token").map_or(0, |token| token.parse().unwrap());
    let page: Vec<Value> = ids
        .iter()
        .skip(from)
        .take(size)
        .map(|id| json!({"id": id.to_string(), "status": "UNPAID"}))
        .collect();
    let next = (from + size < ids.len()).then(|| (from + size).to_string());
    good(
        &json!({"orders": page, "next_page_token": next.unwrap_or_default(), "total_count": ids.len()})
            .to_string(),
    )
}

async fn list_of(count: usize) -> Server {
    let ids: Vec<_> = (0..count).collect();
    Server::start(move |got, _| orders(got, &ids)).await
}

fn ids(page: &Page) -> Vec<String> {
    let id = |item: &bytes::Bytes| {
        serde_json::from_slice::<Value>(item).unwrap()["id"].as_str().unwrap().to_owned()
    };
    page.items.iter().map(id).collect()
}

/// Everything until the walk ends: the ids, where to continue, and the error that ended it.
async fn walk(mut pages: Pages) -> (Vec<String>, Option<String>, Option<Error>) {
    let (mut found, mut token) = (Vec::new(), None);
    while let Some(page) = pages.next().await {
        match page {
            Ok(page) => {
                found.extend(ids(&page));
                token = page.next_page_token;
            }
            Err(error) => return (found, error.next_page_token().map(str::to_owned), Some(error)),
        }
    }
    (found, token, None)
}

fn numbers(range: std::ops::Range<usize>) -> Vec<String> {
    range.map(|number| number.to_string()).collect()
}

#[tokio::test]
async fn a_walk_that_a_limit_cut_goes_on_inside_the_page() {
    for limit in 1..=17 {
        let server = list_of(17).await;
        let (mut found, mut token) = (Vec::new(), None);
        for _ in 0..17 {
            let options = PageOptions {
                page_size: Some(5),
                limit: Some(limit),
                page_token: token.take(),
                ..PageOptions::default()
            };
            let (part, next, error) = walk(server.client().pages(LIST, Input::new(), options)).await;
            assert!(error.is_none(), "{error:?}");
            found.extend(part);
            token = next;
            if token.is_none() {
                break;
            }
        }
        assert_eq!(found, numbers(0..17), "in pieces of {limit}");
    }
}

#[tokio::test]
async fn a_walk_that_has_ended_stays_ended() {
    let server = list_of(2).await;
    for limit in [Some(0), None] {
        let options = || PageOptions { limit, page_size: Some(5), ..PageOptions::default() };
        let mut pages = server.client().pages(LIST, Input::new(), options());
        while pages.next().await.is_some() {}
        assert!(pages.next().await.is_none());
        let mut items = server.client().items(LIST, Input::new(), options());
        while items.next().await.is_some() {}
        assert!(items.next().await.is_none());
    }
}

#[tokio::test]
async fn a_page_that_was_cut_has_the_items_of_the_walk_only() {
    let server = list_of(7).await;
    let options = PageOptions { page_size: Some(5), limit: Some(2), ..PageOptions::default() };
    let page = server.client().pages(LIST, Input::new(), options).next().await.unwrap().unwrap();
    let data: Value = serde_json::from_slice(&page.data()).unwrap();
    assert_eq!(data["orders"].as_array().unwrap().len(), 2);
    assert_eq!(data["total_count"], 7, "the rest stays");
    assert_eq!(page.response.json().unwrap()["orders"].as_array().unwrap().len(), 5, "the response is whole");
    let options = PageOptions { page_token: page.next_page_token, ..PageOptions::default() };
    let rest = server.client().pages(LIST, Input::new(), options).next().await.unwrap().unwrap();
    assert_eq!(ids(&rest), ["2", "3", "4"]);
    assert!(rest.is_cut());
    assert_eq!(server.seen()[1].query("page_size"), Some("5"), "the size of the page goes along");
}

#[tokio::test]
async fn a_page_that_changed_meanwhile_loses_nothing_and_doubles_nothing() {
    let lists: [Vec<usize>; 3] = [vec![0, 1, 2, 3, 4, 5], vec![9, 1, 0, 2, 3, 4, 5], vec![1, 3, 4, 5]];
    for (number, rest) in [(1, &["9", "2", "3", "4", "5"][..]), (2, &["3", "4", "5"])] {
        let (before, after) = (lists[0].clone(), lists[number].clone());
        let server =
            Server::start(move |got, count| orders(got, if count == 0 { &before } else { &after })).await;
        let options = PageOptions { page_size: Some(6), limit: Some(2), ..PageOptions::default() };
        let (_, token, _) = walk(server.client().pages(LIST, Input::new(), options)).await;
        for size in [6, 7] {
            let options =
                PageOptions { page_size: Some(size), page_token: token.clone(), ..PageOptions::default() };
            let (found, ..) = walk(server.client().pages(LIST, Input::new(), options)).await;
            let wanted: Vec<_> = rest.iter().map(|id| (*id).to_owned()).collect();
            assert_eq!(found, wanted, "pages of {size}");
        }
    }
}

#[tokio::test]
async fn a_walk_that_fails_says_where_to_go_on() {
    let broken = AtomicUsize::new(2);
    let all: Vec<_> = (0..9).collect();
    let server = Server::start(move |got, count| {
        if count == broken.load(Ordering::SeqCst) {
            broken.fetch_add(2, Ordering::SeqCst);
            return bad(403, 105_005, "no longer");
        }
        orders(got, &all)
    })
    .await;
    let (mut found, mut token) = (Vec::new(), None);
    let mut failures = 0;
    loop {
        let options = PageOptions { page_size: Some(2), page_token: token.take(), ..PageOptions::default() };
        let (part, next, error) = walk(server.client().pages(LIST, Input::new(), options)).await;
        found.extend(part);
        token = next;
        if error.is_none() {
            break;
        }
        failures += 1;
    }
    assert_eq!(found, numbers(0..9));
    assert!(failures >= 2);
}

#[tokio::test]
async fn a_walk_that_fails_at_once_gives_the_token_back() {
    let server = Server::script(vec![bad(403, 105_005, "no")]).await;
    let (_, token, error) = walk(server.client().pages(LIST, Input::new(), PageOptions::default())).await;
    assert_eq!((token, error.unwrap().kind()), (None, ErrorKind::PermissionDenied));
    let server = list_of(4).await;
    let options = PageOptions { page_size: Some(4), limit: Some(1), ..PageOptions::default() };
    let (_, cut, _) = walk(server.client().pages(LIST, Input::new(), options)).await;
    let broken = Server::script(vec![bad(403, 105_005, "no")]).await;
    let again = PageOptions { page_token: cut.clone(), ..PageOptions::default() };
    let (_, token, error) = walk(broken.client().pages(LIST, Input::new(), again)).await;
    assert!(error.is_some());
    let options = PageOptions { page_token: token, ..PageOptions::default() };
    let (found, ..) = walk(server.client().pages(LIST, Input::new(), options)).await;
    assert_eq!(found, ["1", "2", "3"]);
}

#[tokio::test]
async fn a_token_may_stand_among_the_parameters() {
    let server = list_of(5).await;
    let options = PageOptions { page_size: Some(4), limit: Some(3), ..PageOptions::default() };
    let (_, token, _) = walk(server.client().pages(LIST, Input::new(), options)).await;
    let input = Input::new().with("page_token", token.unwrap());
    let (found, ..) = walk(server.client().pages(LIST, input, PageOptions::default())).await;
    assert_eq!(found, ["3", "4"]);
}

#[tokio::test]
async fn a_token_of_something_else_is_refused_and_nothing_is_sent() {
    let server = list_of(5).await;
    let options = PageOptions { limit: Some(3), ..PageOptions::default() };
    let (_, token, _) = walk(server.client().pages(LIST, Input::new(), options)).await;
    let token = token.unwrap();
    let sent = server.seen().len();
    let pages = |operation: &str, token: &str| {
        let options = PageOptions { page_token: Some(token.to_owned()), ..PageOptions::default() };
        server.client().pages(operation, Input::new(), options)
    };
    let mut windows = WindowOptions::new(0, 10);
    windows.page.page_token = Some(token.clone());
    for walked in [
        pages(PRODUCTS, &token),
        pages(LIST, &token[..token.len() - 2]),
        server.client().window_pages(LIST, Input::new(), windows),
    ] {
        let (_, kept, error) = walk(walked).await;
        let error = error.unwrap();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(error.to_string().contains("page token"), "{error}");
        assert!(kept.is_some_and(|kept| token.starts_with(&kept)), "the token is not lost");
    }
    assert_eq!(server.seen().len(), sent);
}

#[tokio::test]
async fn numbered_pages_are_gone_on_with_inside_a_page() {
    let server = Server::start(|got, _| {
        let index = got.json()["page_index"].as_u64().unwrap() as usize;
        let size = got.json()["page_size"].as_u64().unwrap() as usize;
        let records = (0..5).skip((index - 1) * size).take(size).map(|id| json!({"id": id.to_string()}));
        good(&json!({"data": {"connect_list": records.collect::<Vec<_>>()}}).to_string())
    })
    .await;
    let operation = "affiliate_seller.get_weekly_creator_outreach_records";
    let cut = PageOptions { page_size: Some(2), limit: Some(3), ..PageOptions::default() };
    let (found, token, _) = walk(server.client().pages(operation, Input::new(), cut)).await;
    assert_eq!(found, numbers(0..3));
    let rest = PageOptions { page_token: token.clone(), ..PageOptions::default() };
    let (found, ..) = walk(server.client().pages(operation, Input::new(), rest)).await;
    assert_eq!(found, numbers(3..5));
    let other = PageOptions { page_token: token, page_size: Some(4), ..PageOptions::default() };
    let (_, _, error) = walk(server.client().pages(operation, Input::new(), other)).await;
    assert!(error.unwrap().to_string().contains("pages of 2 items"));
}

/// Products created every ten seconds, ten on a page, newest first.
fn products(got: &Got) -> Say {
    let body = got.json();
    let (from, to) = (body["create_time_ge"].as_i64().unwrap(), body["create_time_le"].as_i64().unwrap());
    let page: usize = got.query("page_token").map_or(0, |token| token.parse().unwrap());
    let times: Vec<i64> = (from..=to).rev().filter(|time| time % 10 == 0).collect();
    let items = times.iter().skip(page * 10).take(10).map(|time| json!({"id": time.to_string()}));
    let next = (times.len() > (page + 1) * 10).then(|| (page + 1).to_string());
    good(&json!({"products": items.collect::<Vec<_>>(), "next_page_token": next}).to_string())
}

fn time_walk(limit: Option<u64>, token: Option<String>) -> WindowOptions {
    let mut options = WindowOptions::new(NOW, NOW + 1000);
    options.step = Some(Duration::from_secs(300));
    options.page = PageOptions { limit, page_token: token, ..PageOptions::default() };
    options
}

/// Walks piece by piece, each with the page token of the one before.
async fn in_pieces(server: &Server, limit: Option<u64>) -> (Vec<String>, usize) {
    let (mut found, mut token, mut pieces) = (Vec::new(), None, 0);
    loop {
        let walked = server.client().window_pages(PRODUCTS, Input::new(), time_walk(limit, token.take()));
        let (part, next, _) = walk(walked).await;
        found.extend(part);
        token = next;
        pieces += 1;
        if token.is_none() || pieces > 300 {
            return (found, pieces);
        }
    }
}

#[tokio::test]
async fn a_walk_through_time_goes_on_where_a_limit_cut_it() {
    let server = Server::start(|got, _| products(got)).await;
    let (whole, pieces) = in_pieces(&server, None).await;
    assert_eq!((whole.len(), pieces), (100, 1));
    for limit in [1, 7, 10, 13, 30, 99] {
        let (found, pieces) = in_pieces(&server, Some(limit)).await;
        assert_eq!(found, whole, "in pieces of {limit}");
        assert_eq!(pieces, whole.len().div_ceil(limit as usize));
    }
}

#[tokio::test]
async fn a_walk_through_time_that_fails_says_where_to_go_on() {
    for broken in 1..10 {
        let server =
            Server::start(
                move |got, count| {
                    if count == broken { bad(403, 105_005, "no longer") } else { products(got) }
                },
            )
            .await;
        let (found, pieces) = in_pieces(&server, None).await;
        let mut sorted = found.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!((found.len(), sorted.len(), pieces), (100, 100, 2), "broken at {broken}");
    }
}

/// The platform ends a search when its pages reach the cap: by then, items of the window have been returned.
#[tokio::test]
async fn a_window_that_was_halved_late_goes_on_without_doubles() {
    let server = Server::start(|got, _| {
        if got.query("page_token") == Some("2") { bad(200, 12_052_180, "too many") } else { products(got) }
    })
    .await;
    for limit in [9, 20, 33] {
        let (mut found, _) = in_pieces(&server, Some(limit)).await;
        assert_eq!(found.len(), 100, "in pieces of {limit}");
        found.sort();
        found.dedup();
        assert_eq!(found.len(), 100);
    }
}

#[tokio::test]
async fn the_pages_of_a_walk_through_time_are_counted_through() {
    let server = Server::start(|got, _| products(got)).await;
    let mut pages = server.client().window_pages(PRODUCTS, Input::new(), time_walk(None, None));
    let mut numbers = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        numbers.push(page.number);
        assert_eq!(page.next_page_token.is_some(), numbers.len() < 10);
        assert_eq!(page.items.len(), 10);
    }
    assert_eq!(numbers, (1..=10).collect::<Vec<u64>>());
}

#[tokio::test]
async fn the_end_of_a_walk_through_time_may_move_on_but_not_back() {
    let server = Server::start(|got, _| products(got)).await;
    let walked = server.client().window_pages(PRODUCTS, Input::new(), time_walk(Some(40), None));
    let (mut found, token, _) = walk(walked).await;
    let mut later = time_walk(None, token.clone());
    later.to += 200;
    let (rest, ..) = walk(server.client().window_pages(PRODUCTS, Input::new(), later)).await;
    found.extend(rest);
    assert_eq!(found.len(), 120);
    let mut earlier = time_walk(None, token);
    earlier.to = NOW + 100;
    let (_, _, error) = walk(server.client().window_pages(PRODUCTS, Input::new(), earlier)).await;
    assert!(error.unwrap().to_string().contains("outside the window"));
}
