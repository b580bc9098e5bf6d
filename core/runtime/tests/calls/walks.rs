//! Walks over pages and windows, and documents, against a scripted server.

use std::time::Duration;

use crate::support::{Got, NOW, Say, Server, bad, good, say};
use serde_json::{Value, json};
use tiktokshop_core::{Client, Error, ErrorKind, Input, Items, LabelOptions, PageOptions, WindowOptions};

const LIST: &str = "order.get_order_list";
const PRODUCTS: &str = "product.search_products";

fn page(from: usize, count: usize, next: &str) -> Say {
    let orders: Vec<Value> = (from..from + count).map(|id| json!({"id": id.to_string()})).collect();
    good(&json!({"orders": orders, "next_page_token": next, "total_count": 5}).to_string())
}

async fn three_pages() -> Server {
    Server::start(|got, _| match got.query("page_token") {
        None => page(0, 2, "a+/=="),
        Some("a+/==") => page(2, 2, "b"),
        Some("b") => page(4, 1, ""),
        Some(other) => panic!("unexpected token {other}"),
    })
    .await
}

async fn collect(mut items: Items) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        let item: Value = serde_json::from_slice(&item?).unwrap();
        found.push(item["id"].as_str().unwrap().to_owned());
    }
    Ok(found)
}

fn items(client: &Client, options: PageOptions) -> Items {
    client.items(LIST, Input::new().with("order_status", "UNPAID"), options)
}

#[tokio::test]
async fn all_items_are_walked_with_the_largest_page_and_the_same_filter() {
    let server = three_pages().await;
    let found = collect(items(&server.client(), PageOptions::default())).await.unwrap();
    assert_eq!(found, ["0", "1", "2", "3", "4"]);
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    assert!(seen.iter().all(|got| got.is_signed() && got.query("page_size") == Some("100")));
    assert!(seen.iter().all(|got| got.text() == r#"{"order_status":"UNPAID"}"#));
}

#[tokio::test]
async fn a_limit_stops_the_walk_and_a_token_resumes_it() {
    let server = three_pages().await;
    let options = PageOptions { limit: Some(3), page_size: Some(2), ..PageOptions::default() };
    assert_eq!(collect(items(&server.client(), options)).await.unwrap(), ["0", "1", "2"]);
    assert_eq!(server.seen().len(), 2);
    let mut pages = server.client().pages(LIST, Input::new(), PageOptions::default());
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!((first.number, first.total, first.items.len()), (1, Some(5), 2));
    let options = PageOptions { page_token: first.next_page_token, ..PageOptions::default() };
    assert_eq!(collect(items(&server.client(), options)).await.unwrap(), ["2", "3", "4"]);
}

#[tokio::test]
async fn a_repeated_token_ends_the_walk_with_an_error() {
    let server = Server::script(vec![page(0, 2, "a"), page(2, 2, "b"), page(4, 2, "a")]).await;
    let mut pages = server.client().pages(LIST, Input::new(), PageOptions::default());
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(pages.next().await.is_none());
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn hostile_tokens_are_sent_as_they_are_or_refused() {
    let hostile = "\"\r\nX: y&sign=0#?/../%00 \u{202e}é";
    let server = Server::start(move |got, _| match got.query("page_token") {
        None => page(0, 1, hostile),
        Some(token) if token == hostile => page(1, 1, &"x".repeat(70_000)),
        Some(other) => panic!("unexpected token {other}"),
    })
    .await;
    let mut pages = server.client().pages(LIST, Input::new(), PageOptions::default());
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0));
    assert!(server.seen().iter().all(Got::is_signed));
}

#[tokio::test]
async fn empty_pages_are_followed_but_not_for_ever() {
    let server = Server::script(vec![page(0, 0, "a"), page(0, 1, "")]).await;
    assert_eq!(collect(items(&server.client(), PageOptions::default())).await.unwrap(), ["0"]);
    let server = Server::start(|_, count| page(0, 0, &format!("t{count}"))).await;
    let error = collect(items(&server.client(), PageOptions::default())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(server.seen().len() < 50);
}

#[tokio::test]
async fn null_where_a_list_was_promised_is_no_item() {
    let server = Server::script(vec![good(r#"{"orders":null,"next_page_token":null}"#)]).await;
    assert!(collect(items(&server.client(), PageOptions::default())).await.unwrap().is_empty());
    let server = Server::script(vec![good(r#"{"orders":"no"}"#)]).await;
    let error = collect(items(&server.client(), PageOptions::default())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("data.orders"), "{error}");
}

#[tokio::test]
async fn an_operation_without_pages_says_so() {
    let server = three_pages().await;
    let options = PageOptions::default();
    let mut items = server.client().items("authorization.get_authorized_shop", Input::new(), options);
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn paging_in_an_object_of_the_body_works() {
    let server = Server::script(vec![
        good(r#"{"return_merchandise_authorizations":[{"id":"1"}],"next_page_token":"n"}"#),
        good(r#"{"return_merchandise_authorizations":[{"id":"2"}]}"#),
    ])
    .await;
    let operation = "return_refund.search_return_merchandise_authorizations";
    let options = PageOptions { page_size: Some(10), ..PageOptions::default() };
    let found = collect(server.client().items(operation, Input::new(), options)).await.unwrap();
    assert_eq!(found, ["1", "2"]);
    let body = server.seen()[1].json();
    assert_eq!(body["pagination"], json!({"page_size": 10, "page_token": "n"}));
}

#[tokio::test]
async fn pages_by_offset_are_walked() {
    let page = |ids: &[&str]| {
        let categories: Vec<Value> = ids.iter().map(|id| json!({"id": id})).collect();
        good(&json!({"categories": categories, "total_count": 3}).to_string())
    };
    let server = Server::script(vec![page(&["1", "2"]), page(&["3"])]).await;
    let operation = "gs_full_service_commodity.gs_full_service_search_categories";
    let options = PageOptions { page_size: Some(2), ..PageOptions::default() };
    let found = collect(server.client().items(operation, Input::new(), options)).await.unwrap();
    assert_eq!(found, ["1", "2", "3"]);
    let offsets: Vec<_> = server.seen().iter().map(|got| got.json()["page_offset"].clone()).collect();
    assert_eq!(offsets, [json!(0), json!(2)]);
}

#[tokio::test]
async fn pages_by_number_are_walked() {
    let page = |ids: &[&str]| {
        let records: Vec<Value> = ids.iter().map(|id| json!({"id": id})).collect();
        good(&json!({"data": {"connect_list": records}}).to_string())
    };
    let server = Server::script(vec![page(&["1", "2"]), page(&["3", "4"]), page(&["5"])]).await;
    let operation = "affiliate_seller.get_weekly_creator_outreach_records";
    let options = PageOptions { page_size: Some(2), ..PageOptions::default() };
    let found = collect(server.client().items(operation, Input::new(), options)).await.unwrap();
    assert_eq!(found, ["1", "2", "3", "4", "5"]);
    let numbers: Vec<_> = server.seen().iter().map(|got| got.json()["page_index"].clone()).collect();
    assert_eq!(numbers, [json!(1), json!(2), json!(3)]);
    let options =
        PageOptions { page_token: Some("3".to_owned()), page_size: Some(2), ..PageOptions::default() };
    assert_eq!(collect(server.client().items(operation, Input::new(), options)).await.unwrap(), ["5"]);
}

#[tokio::test]
async fn a_walk_may_begin_at_any_number() {
    for (operation, name, page) in [
        (
            "affiliate_seller.get_weekly_creator_outreach_records",
            "page_index",
            r#"{"data":{"connect_list":[{"id":"1"}],"total":1}}"#,
        ),
        (
            "gs_full_service_commodity.gs_full_service_search_categories",
            "page_offset",
            r#"{"categories":[{"id":"1"}],"total_count":1}"#,
        ),
    ] {
        for number in [i64::MIN, i64::MAX] {
            let server = Server::script(vec![good(page)]).await;
            let options = PageOptions { page_size: Some(2), limit: Some(1), ..PageOptions::default() };
            let input = Input::new().with(name, number);
            assert_eq!(collect(server.client().items(operation, input, options)).await.unwrap(), ["1"]);
        }
    }
}

/// Products created every ten seconds; more than 10,000 hits are refused, as the count shows here.
fn products(got: &Got, total_is_told: bool) -> Say {
    let body = got.json();
    let (from, to) = (body["create_time_ge"].as_i64().unwrap(), body["create_time_le"].as_i64().unwrap());
    let times: Vec<i64> = (from..=to).filter(|time| time % 10 == 0).collect();
    let too_many = times.len() > 100;
    if too_many && !total_is_told {
        return bad(200, 12_052_180, "too many results");
    }
    let items: Vec<Value> =
        times.iter().map(|time| json!({"id": time.to_string(), "create_time": time})).collect();
    let total = if too_many { 20_000 } else { times.len() };
    good(&json!({"products": items, "total_count": total}).to_string())
}

#[tokio::test]
async fn windows_are_halved_at_the_cap_and_give_each_item_once() {
    for total_is_told in [true, false] {
        let server = Server::start(move |got, _| products(got, total_is_told)).await;
        let options =
            WindowOptions { step: Some(Duration::from_secs(5000)), ..WindowOptions::new(NOW, NOW + 10_000) };
        let found = collect(server.client().windows(PRODUCTS, Input::new(), options)).await.unwrap();
        let wanted: Vec<_> =
            (NOW..NOW + 10_000).filter(|time| time % 10 == 0).map(|time| time.to_string()).collect();
        assert_eq!(found, wanted);
    }
}

/// The platform reports no total, and ends a search only when its pages have reached the cap: by then, items of the
/// window have been returned, newest first.
#[tokio::test]
async fn items_of_a_window_that_was_halved_late_come_once() {
    let server = Server::start(|got, _| {
        let body = got.json();
        let (from, to) = (body["create_time_ge"].as_i64().unwrap(), body["create_time_le"].as_i64().unwrap());
        let page = got.query("page_token").map_or(0, |token| token.parse::<usize>().unwrap());
        let times: Vec<i64> = (from..=to).rev().filter(|time| time % 10 == 0).collect();
        if page == 2 {
            return bad(200, 12_052_180, "too many results");
        }
        let items = times.iter().skip(page * 10).take(10).map(|time| json!({"id": time.to_string()}));
        let more = times.len() > (page + 1) * 10;
        let next = more.then(|| (page + 1).to_string());
        good(&json!({"products": items.collect::<Vec<_>>(), "next_page_token": next}).to_string())
    })
    .await;
    let options =
        WindowOptions { step: Some(Duration::from_secs(1000)), ..WindowOptions::new(NOW, NOW + 2000) };
    let mut found = collect(server.client().windows(PRODUCTS, Input::new(), options)).await.unwrap();
    assert_eq!(found.len(), 200, "each once");
    found.sort();
    found.dedup();
    assert_eq!(found.len(), 200, "and none twice");
}

#[tokio::test]
async fn a_very_long_time_costs_no_memory_and_no_panic() {
    let server = Server::start(|_, _| good(r#"{"products":[{"id":"1"}]}"#)).await;
    let first = PageOptions { limit: Some(1), ..PageOptions::default() };
    for (from, step) in [(0, 1), (i64::MIN, u64::MAX)] {
        let step = Some(Duration::from_secs(step));
        let options = WindowOptions { step, page: first.clone(), ..WindowOptions::new(from, 99_999_999_999) };
        let found = collect(server.client().windows(PRODUCTS, Input::new(), options)).await.unwrap();
        assert_eq!(found, ["1"]);
    }
    let milliseconds = WindowOptions::new(NOW * 1000, NOW * 1000 + 1);
    let error = collect(server.client().windows(PRODUCTS, Input::new(), milliseconds)).await.unwrap_err();
    assert!(error.hint().unwrap().contains("milliseconds"), "{error}");
}

#[tokio::test]
async fn the_cap_is_told_with_what_to_do() {
    let server = Server::script(vec![bad(200, 12_052_180, "too many results")]).await;
    let error =
        collect(server.client().items(PRODUCTS, Input::new(), PageOptions::default())).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Paging, Some(12_052_180)));
    assert!(error.hint().unwrap().contains("windows()"), "{error}");
    let options = WindowOptions::new(NOW, NOW + 1);
    let error = collect(server.client().windows(PRODUCTS, Input::new(), options)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
}

#[tokio::test]
async fn windows_of_nothing_and_of_searches_without_time() {
    let server = Server::script(vec![good("null")]).await;
    let client = server.client();
    assert!(collect(client.windows(LIST, Input::new(), WindowOptions::new(5, 5))).await.unwrap().is_empty());
    assert!(collect(client.windows(LIST, Input::new(), WindowOptions::new(6, 5))).await.is_err());
    let brands = collect(client.windows("product.get_brands", Input::new(), WindowOptions::new(0, 5))).await;
    assert_eq!(brands.unwrap_err().kind(), ErrorKind::InvalidRequest);
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn an_item_on_the_border_of_two_windows_comes_once() {
    let server = Server::script(vec![page(0, 2, ""), page(1, 2, ""), page(2, 2, "")]).await;
    let options = WindowOptions { step: Some(Duration::from_secs(10)), ..WindowOptions::new(0, 30) };
    let found = collect(server.client().windows(LIST, Input::new(), options)).await.unwrap();
    assert_eq!(found, ["0", "1", "2", "3"]);
    let seen = server.seen();
    let bounds: Vec<_> = seen
        .iter()
        .map(|got| (got.json()["create_time_ge"].clone(), got.json()["create_time_lt"].clone()))
        .collect();
    assert_eq!(bounds, [(json!(0), json!(10)), (json!(10), json!(20)), (json!(20), json!(30))]);
}

fn at_once() -> LabelOptions {
    LabelOptions { poll: Duration::ZERO, ..LabelOptions::default() }
}

async fn label_server(document: Say) -> Server {
    let listener = Server::start(move |_, _| document.clone()).await;
    let url = format!("{}/files/label.pdf?auth=s3cr3t", listener.url);
    let server = Server::start(move |_, count| match count {
        0 => bad(200, 11_034_037, "still being generated"),
        _ => good(&json!({"doc_url": url, "tracking_number": "T1"}).to_string()),
    })
    .await;
    // The document's server must live as long as the other one.
    std::mem::forget(listener);
    server
}

#[tokio::test]
async fn a_label_is_waited_for_fetched_and_checked() {
    let server = label_server(say(200, "%PDF-1.7 label").header("content-type", "text/plain")).await;
    let client = server.client();
    let call = client.download_label("1153", at_once());
    let label = call.await.unwrap();
    assert_eq!((&label.bytes[..], label.content_type.as_str()), (&b"%PDF-1.7 label"[..], "application/pdf"));
    assert_eq!((label.tracking_number.as_deref(), label.extension()), (Some("T1"), "pdf"));
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0].query("document_type"), Some("SHIPPING_LABEL"));
}

#[tokio::test]
async fn a_page_that_is_no_label_is_refused() {
    for (document, part) in [
        (say(200, "<html>expired</html>"), "<html>"),
        (say(403, "no"), "403"),
        (say(200, ""), "an empty document"),
    ] {
        let server = label_server(document).await;
        let error = server.client().download_label("1153", at_once()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Download);
        assert!(error.to_string().contains(part), "{error}");
        assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error}");
    }
}

#[tokio::test]
async fn a_label_that_is_never_ready_is_told_as_that() {
    let server = Server::script(vec![bad(200, 11_034_037, "still being generated")]).await;
    let options = LabelOptions { ready_timeout: Duration::from_secs(1), ..LabelOptions::default() };
    let error = server.client().download_label("1153", options).await.unwrap_err();
    assert_eq!((error.kind(), error.retryable()), (ErrorKind::NotReady, true));
    assert_eq!(server.seen().len(), 1);
}

/// Not even if the platform asks for a wait that no clock can represent.
#[tokio::test]
async fn a_label_that_is_never_ready_is_no_panic() {
    let never = bad(200, 11_034_037, "later").header("retry-after", u64::MAX.to_string());
    let server = Server::script(vec![never]).await;
    for timeout in [Duration::from_secs(1), Duration::from_secs(u64::MAX / 2)] {
        let options = LabelOptions { ready_timeout: timeout, ..LabelOptions::default() };
        let error = server.client().download_label("1153", options).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotReady, "{error}");
    }
}

#[tokio::test]
async fn downloads_carry_no_token_and_follow_few_redirects() {
    let server = Server::start(|got, _| match got.path.as_str() {
        "/a" => say(302, "").header("location", "/b"),
        "/b" => say(200, "%PDF-1.4"),
        "/out" => say(302, "").header("location", "http://example.com/x"),
        _ => say(302, "").header("location", "/loop"),
    })
    .await;
    let client = server.client();
    assert_eq!(client.download(&format!("{}/a", server.url)).await.unwrap().bytes, "%PDF-1.4");
    assert!(
        server.seen().iter().all(|got| got.header("x-tts-access-token").is_empty() && got.query.is_empty())
    );
    assert!(
        client.download(&format!("{}/loop", server.url)).await.unwrap_err().to_string().contains("too often")
    );
    assert!(
        client.download(&format!("{}/out", server.url)).await.unwrap_err().to_string().contains("only https")
    );
}
