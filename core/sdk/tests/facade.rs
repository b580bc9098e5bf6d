//! The typed client against a server: requests, responses, pages, blocking calls, uploads.
#![cfg(all(feature = "order", feature = "product", feature = "event"))]
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::mpsc;
use std::time::Duration;

use support::{Server, orders};
use tiktokshop::event::UpdateShopWebhookRequest;
use tiktokshop::order::{GetOrderDetailRequest, GetOrderListRequest, Order, OrderStatus};
use tiktokshop::product::UploadProductImageRequest;
use tiktokshop::token::{AccountId, MemoryStore, Standing, TokenSet};
use tiktokshop::{CallOptions, Client, ErrorKind, Input, Upload, blocking};

fn client(server: &Server) -> Client {
    let builder = Client::builder().app_key("key").app_secret("secret").access_token("TTP_token");
    builder.shop_cipher("ROW_cipher").api_url(&server.url).build().unwrap()
}

fn blocking_client(server: &Server) -> blocking::Client {
    let builder = blocking::Client::builder().app_key("key").app_secret("secret").access_token("TTP_token");
    builder.shop_cipher("ROW_cipher").api_url(&server.url).build().unwrap()
}

fn page() -> GetOrderListRequest {
    GetOrderListRequest::new().page_size(2)
}

fn ids(orders: &[Order]) -> Vec<&str> {
    orders.iter().filter_map(|order| order.id.as_deref()).collect()
}

#[tokio::test]
async fn a_call_sends_its_parameters_and_reads_the_response() {
    let server = Server::start(orders);
    let client = client(&server);
    let request = page().order_status("UNPAID").create_time_ge(1_700_000_000);
    let response = client.order().get_order_list(request).await.unwrap();
    assert_eq!(ids(&response.orders), ["1", "2"]);
    assert_eq!(response.orders[0].status, Some("UNPAID".into()));
    assert_eq!(response.orders[1].create_time, Some(1_700_000_000));
    assert_eq!((response.request_id(), response.attempts(), response.http_status()), (Some("R7"), 1, 200));
    assert_eq!(client.last_request_id().as_deref(), Some("R7"));
    let sent = &server.got()[0];
    assert_eq!((sent.method.as_str(), sent.path()), ("POST", "/order/202309/orders/search"));
    assert!(sent.has("page_size=2") && sent.has("shop_cipher=ROW_cipher"));
    assert_eq!(sent.json(), serde_json::json!({"order_status": "UNPAID", "create_time_ge": 1_700_000_000}));
}

#[tokio::test]
async fn a_version_and_unknown_parameters_go_through() {
    let server = Server::start(|_| r#"{"orders":[]}"#.into());
    let client = client(&server);
    let request = GetOrderDetailRequest::new().ids(["1", "2"]).extra("moon_phase", "full");
    client.order().get_order_detail(request).version("202309").send().await.unwrap();
    let sent = &server.got()[0];
    assert_eq!(sent.path(), "/order/202309/orders");
    assert!(sent.has("ids=1%2C2") || sent.has("ids=1,2"), "{}", sent.target);
    assert!(sent.has("moon_phase=full"));
}

#[tokio::test]
async fn a_missing_parameter_is_reported_before_anything_is_sent() {
    let server = Server::start(orders);
    let error = client(&server).order().get_order_detail(GetOrderDetailRequest::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("ids"), "{error}");
    assert!(server.got().is_empty());
}

#[tokio::test]
async fn items_come_from_all_pages_whatever_their_shape() {
    let server = Server::start(orders);
    let client = client(&server);
    let all = client.order().get_order_list(page()).items().all().await.unwrap();
    assert_eq!(ids(&all), ["1", "2", "576462303423488000123"]);
    let last = &all[2];
    assert_eq!(last.status.as_ref().map(ToString::to_string).as_deref(), Some("TELEPORTED"));
    assert_eq!(last.extra.get("moon").map(|json| json.text()), Some("\"full\""));
    let two = client.order().get_order_list(page()).limit(2).items().all().await.unwrap();
    assert_eq!(two.len(), 2);
}

#[tokio::test]
async fn pages_can_be_resumed() {
    let server = Server::start(orders);
    let client = client(&server);
    let mut pages = client.order().get_order_list(page()).pages();
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!(
        (first.next_page_token.as_deref(), first.total, first.response.orders.len()),
        (Some("second"), Some(3), 2)
    );
    let resumed = client.order().get_order_list(page()).page_token("second").pages().next().await;
    assert_eq!(resumed.unwrap().unwrap().response.orders.len(), 1);
    let single = client.order().get_order_list(page()).page_token("second").await.unwrap();
    assert_eq!(single.total_count, Some(3));
}

/// Pages have tokens, numbers or offsets, in the query, in the body, or in an object of the body.
#[tokio::test]
async fn a_single_page_can_be_requested_however_the_operation_names_it() {
    let server = Server::start(|_| "{}".into());
    let client = client(&server);
    let orders = client.order().get_order_list(page()).page_token("7");
    orders.await.unwrap();
    let returns = tiktokshop::return_refund::SearchReturnMerchandiseAuthorizationsRequest::new();
    client.return_refund().search_return_merchandise_authorizations(returns).page_token("7").await.unwrap();
    let products = tiktokshop::product::ListProductSkppStatusesRequest::new();
    client.product().list_product_skpp_statuses(products).page_token("7").await.unwrap();
    let got = server.got();
    assert!(got[0].has("page_token=7"));
    assert_eq!(got[2].json()["page_no"], 7);
    assert_eq!(got[1].json()["pagination"]["page_token"], "7");
}

#[tokio::test]
async fn what_has_no_types_can_be_called_by_any_name() {
    let server = Server::start(orders);
    let client = client(&server).with_version("202309");
    for name in ["order.get_order_list", "Order.getOrderList", "order.list"] {
        let raw = client.call(name, Input::new().with("page_size", 1), CallOptions::new()).await.unwrap();
        assert_eq!(raw.json().unwrap()["total_count"], 3);
    }
}

#[tokio::test]
async fn a_file_is_uploaded() {
    let server = Server::start(|_| r#"{"uri":"u"}"#.into());
    let png = [&b"\x89PNG\r\n\x1a\n"[..], &[0; 32]].concat();
    let request =
        UploadProductImageRequest::new().data(Upload::bytes(png).file_name("a.png")).use_case("MAIN_IMAGE");
    let response = client(&server).product().upload_product_image(request).await.unwrap();
    assert_eq!(response.uri.as_deref(), Some("u"));
    let sent = String::from_utf8_lossy(&server.got()[0].body).into_owned();
    assert!(sent.contains("filename=\"a.png\"") && sent.contains("MAIN_IMAGE"), "{sent}");
}

#[tokio::test]
async fn a_response_without_data_is_empty() {
    let server = Server::start(|_| "null".into());
    let request =
        UpdateShopWebhookRequest::new().event_type("ORDER_STATUS_CHANGE").address("https://example.com/hook");
    let response = client(&server).event().update_shop_webhook(request).await.unwrap();
    assert!(response.extra.is_empty());
}

#[test]
fn blocking_calls_and_walks_wait() {
    let server = Server::start(orders);
    let client = blocking_client(&server);
    let response = client.order().get_order_list(page()).send().unwrap();
    assert_eq!(response.orders.len(), 2);
    let items = client.order().get_order_list(page()).items();
    assert_eq!(
        items.map(|order| order.unwrap().id.unwrap()).collect::<Vec<_>>(),
        ["1", "2", "576462303423488000123"]
    );
    assert_eq!(client.order().get_order_list(page()).pages().count(), 2);
    let raw = client.items("order.list", Input::new(), tiktokshop::PageOptions::default());
    assert_eq!(raw.count(), 3);
}

/// A nested runtime must panic neither when it is used nor when it is dropped.
#[tokio::test]
async fn a_blocking_client_works_inside_a_runtime() {
    let server = Server::start(orders);
    let client = blocking_client(&server);
    assert_eq!(client.order().get_order_list(page()).send().unwrap().orders.len(), 2);
    drop(client);
}

#[test]
fn a_blocking_call_on_the_clients_own_thread_is_refused_not_waited_for() {
    let server = Server::start(orders);
    let client = blocking_client(&server);
    let same = client.clone();
    let error =
        client.block_on(async move { same.order().get_order_list(page()).send().map(drop) }).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
    assert!(error.hint().is_some());
    assert_eq!(client.order().get_order_list(page()).send().unwrap().orders.len(), 2, "it still works");
}

#[test]
fn a_blocking_client_may_be_shared_by_threads() {
    let server = Server::start(orders);
    let client = blocking_client(&server);
    let (sender, receiver) = mpsc::channel();
    for _ in 0..8 {
        let (client, sender) = (client.clone(), sender.clone());
        std::thread::spawn(move || {
            let count = client.order().get_order_list(page()).items().count();
            sender.send(count).unwrap();
        });
    }
    drop(sender);
    assert_eq!(receiver.iter().collect::<Vec<_>>(), [3; 8]);
}

#[tokio::test]
async fn a_broken_response_is_reported_with_its_path_and_request() {
    let server = Server::start(|_| r#"{"orders":[{"id":"1","payment":{"currency":"\u00"}}]}"#.into());
    let options = CallOptions::new().max_retries(0).timeout(Duration::from_secs(5));
    let client = client(&server).with_options(options);
    let error = client.order().get_order_list(page()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
}

#[tokio::test]
async fn a_response_that_cannot_be_decoded_is_reported_with_its_path_and_request() {
    let deep = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
    let server =
        Server::start(move |_| format!(r#"{{"orders":[{{"id":"1"}},{{"payment":{{"moon":{deep}}}}}]}}"#));
    let error = client(&server).order().get_order_list(page()).await.unwrap_err();
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::Decode, Some("R7")), "{error}");
    assert!(error.detail().starts_with("orders[1].payment.moon: "), "{error}");
    assert_eq!((error.operation(), error.http_status()), (Some("order.get_order_list"), Some(200)));
}

#[test]
fn enums_are_open() {
    let known = OrderStatus::from("UNPAID");
    assert_eq!((known.as_str(), &known), ("UNPAID", &OrderStatus::Unpaid));
    let new = OrderStatus::from("TELEPORTED");
    assert_eq!(new, OrderStatus::Unlisted("TELEPORTED".into()));
    assert_eq!(new, "TELEPORTED");
    assert_eq!(serde_json::to_string(&new).unwrap(), "\"TELEPORTED\"");
}

/// Futures must be `Send`, or they cannot be spawned.
#[test]
fn futures_and_clients_cross_threads() {
    fn crosses<T: Send>(_: &T) {}
    let server = Server::start(orders);
    let client = client(&server);
    let order = client.order();
    crosses(&order.get_order_list(page()).into_future());
    crosses(&order.get_order_list(page()).send());
    crosses(&order.get_order_list(page()).items());
    fn shared<T: Send + Sync + Clone>(_: &T) {}
    shared(&client);
    shared(&blocking_client(&server));
}

#[tokio::test]
async fn tokens_say_how_an_authorization_stands() {
    let store = std::sync::Arc::new(MemoryStore::new());
    let client = Client::builder().app_key("key").app_secret("secret").store(store).build().unwrap();
    let account = AccountId::new("key", "seller");
    let tokens = TokenSet::new("access", 4_912_765_591).with_refresh_token("refresh", 4_912_765_591);
    let manager = client.tokens().unwrap();
    assert_eq!(manager.standing(&account).await.unwrap_err().kind(), ErrorKind::Configuration);
    manager.save(&account, tokens).await.unwrap();
    let stands = manager.standing(&account).await.unwrap();
    assert_eq!((stands.standing, stands.ends_at), (Standing::Active, Some(4_912_765_591)));
    assert!(stands.inactive_shops.is_empty());
}
