//! A client on a device, which has no app secret: this server makes its calls, and it behaves as a client beside the platform does.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::TryStreamExt;
use serde_json::{Value, json};
use tiktokshop_core::token::{AccountId, MemoryStore};
use tiktokshop_core::webhook::test_event;
use tiktokshop_core::{
    CallOptions, ChangeKind, ChangeOptions, Client, ClientBuilder, Error, ErrorKind, Input, Items,
    LabelOptions, PageOptions, RetryPolicy, Upload, WindowOptions,
};
use tiktokshop_lifecycle::access::Scope;
use tiktokshop_sandbox::fault::{Action, Fault};
use tiktokshop_sandbox::model::package::PackageStatus;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::stage::{FIRST, Stage};
use crate::support::{Base, on_both};

on_both! {
    a_call_is_that_of_a_client_beside_the_platform
    pages_windows_and_changes_are_walked
    a_file_is_uploaded_and_a_label_is_fetched
    errors_are_those_of_a_client_beside_the_platform
    failed_items_are_judged_on_the_device
    a_path_is_called_within_the_rights_of_the_key
    a_key_that_is_unknown_or_lacks_a_right_says_so
}

const LIST: &str = "order.get_order_list";
const SEND: &str = "customer_service.send_message";

impl Stage {
    async fn key(&self, scope: Scope, shops: &[&str]) -> String {
        let shops = shops.iter().map(|shop| (*shop).to_owned()).collect();
        self.keyring().create("a phone", scope, shops, None).await.unwrap().1.expose().to_owned()
    }

    fn device(&self, key: &str) -> ClientBuilder {
        device(&format!("http://{}", self.server.address()), key)
    }

    async fn phone(&self, scope: Scope) -> Client {
        let key = self.key(scope, &[&self.shop()]).await;
        self.device(&key).shop_id(self.shop()).build().unwrap()
    }

    fn beside(&self) -> Client {
        self.server.shared().only_client().unwrap().shop(&self.shop())
    }
}

fn device(url: &str, key: &str) -> ClientBuilder {
    let retry = RetryPolicy::default().base(Duration::from_millis(1)).jitter(Duration::ZERO);
    Client::builder().server(url, key).retry(retry)
}

fn of_size(size: u32) -> Input {
    Input::new().with("page_size", size)
}

async fn failed(client: &Client, operation: &str, input: Input, options: CallOptions) -> Error {
    client.call(operation, input, options).await.unwrap_err()
}

async fn a_call_is_that_of_a_client_beside_the_platform(base: Base) {
    let stage = Stage::start(base).await;
    let phone = stage.phone(Scope::Read).await;
    let response = phone.call(LIST, of_size(3), CallOptions::new()).await.unwrap();
    let wanted = stage.beside().call(LIST, of_size(3), CallOptions::new()).await.unwrap();
    assert_eq!(response.data(), wanted.data(), "byte by byte");
    let told = (response.operation.as_str(), &response.version, response.http_status, response.attempts);
    assert_eq!(told, (LIST, &wanted.version, 200, 1));
    assert!(response.request_id.is_some() && phone.last_request_id() == response.request_id);
    assert_eq!(response.message, wanted.message);
    let older = CallOptions::new().version("202309");
    let detail = "order.get_order_detail";
    let ids = json!([wanted.json().unwrap()["orders"][0]["id"]]);
    let response = phone.call(detail, Input::new().with("ids", ids), older).await.unwrap();
    assert_eq!((response.version.as_str(), phone.app_key()), ("202309", ""));
}

async fn pages_windows_and_changes_are_walked(base: Base) {
    let stage = Stage::start(base).await;
    let (phone, beside) = (stage.phone(Scope::Read).await, stage.beside());
    let all = async |client: &Client| collected(client.items(LIST, of_size(4), PageOptions::default())).await;
    let wanted = all(&beside).await;
    assert!(wanted.len() > 4);
    assert_eq!(all(&phone).await, wanted);
    let options = || WindowOptions::new(stage.sandbox.now() - 40 * 86_400, stage.sandbox.now() + 1);
    let found = collected(phone.windows(LIST, Input::new(), options())).await;
    assert_eq!(found, collected(beside.windows(LIST, Input::new(), options())).await);
    let followed = async |client: &Client| {
        let options = ChangeOptions { since: stage.sandbox.now() - 90 * 86_400, ..ChangeOptions::default() };
        let mut changes = client.changes(ChangeKind::named("orders").unwrap(), options).unwrap();
        let mut ids = Vec::new();
        while let Some(batch) = changes.next_page().await {
            ids.extend(batch.unwrap().iter().map(|(change, _)| change.id.clone()));
        }
        ids
    };
    let wanted = followed(&beside).await;
    assert!(!wanted.is_empty());
    assert_eq!(followed(&phone).await, wanted);
}

async fn collected(items: Items) -> Vec<bytes::Bytes> {
    items.try_collect().await.unwrap()
}

async fn a_file_is_uploaded_and_a_label_is_fetched(base: Base) {
    let stage = Stage::start(base).await;
    let phone = stage.device(&stage.key(Scope::Write, &[]).await).shop_id(stage.shop()).build().unwrap();
    let picture = tiktokshop_sandbox::picture::square_png([10, 20, 30]).to_vec();
    let input = Input::new().with("use_case", "MAIN_IMAGE");
    let input = input.with_file("data", Upload::bytes(picture).file_name("photo.png"));
    let sent = phone.call("product.upload_product_image", input, CallOptions::new()).await.unwrap();
    assert!(sent.json().unwrap()["uri"].is_string());
    let wrong = Input::new().with_file("data", Upload::bytes(b"%PDF-1.7".to_vec()).file_name("photo.pdf"));
    let error = failed(&phone, "product.upload_product_image", wrong, CallOptions::new()).await;
    assert_eq!(error.kind(), ErrorKind::UploadRejected);
    let label = phone.download_label(&package(&stage), LabelOptions::default()).await.unwrap();
    assert!(label.bytes.starts_with(b"%PDF"));
}

fn package(stage: &Stage) -> String {
    let shop = stage.shop();
    stage.sandbox.world(|world| {
        let mut all = world.domains.fulfillment.packages.values();
        let is_open = |status| status == PackageStatus::Processing;
        let found = all
            .find(|one| one.shop_id == shop && one.kind == "TIKTOK" && !one.by_tiktok && is_open(one.status));
        found.unwrap().id.clone()
    })
}

async fn errors_are_those_of_a_client_beside_the_platform(base: Base) {
    let stage = Stage::with(base, &[("max_retries", "0"), ("limiter", "false")]).await;
    let (phone, beside) = (stage.phone(Scope::Write).await, stage.beside());
    let message = || Input::new().with("conversation_id", "1").with("type", "TEXT").with("content", "{}");
    let faults = [
        Action::RateLimit { retry_after: Some(7) },
        Action::Code { code: 105_005, message: None, status: None },
        Action::Code { code: 36_009_007, message: Some("who knows".to_owned()), status: Some(200) },
        Action::Status { status: 500 },
        Action::Reset,
        Action::Html { status: None },
        Action::EmptyBody,
    ];
    for fault in faults {
        for (operation, input) in [(LIST, of_size(1)), (SEND, message())] {
            stage.sandbox.inject(Fault::new(fault.clone()).operation(operation).times(100));
            let options = CallOptions::new().max_retries(0);
            let got = failed(&phone, operation, input.clone(), options.clone()).await;
            let wanted = failed(&beside, operation, input, options).await;
            assert_eq!(facts(&got), facts(&wanted), "{fault:?} {operation}\n{got:?}\n{wanted:?}");
            stage.sandbox.clear_faults();
        }
    }
    let misspelt = Input::new().with("page_sise", 2);
    let got = failed(&phone, LIST, misspelt, CallOptions::new()).await;
    assert_eq!(
        (got.kind(), got.parameter(), got.attempts()),
        (ErrorKind::InvalidRequest, Some("page_sise"), 0)
    );
}

/// What a caller decides by.
fn facts(error: &Error) -> Value {
    json!({
        "kind": error.kind().as_str(),
        "code": error.code(),
        "message": error.message(),
        "operation": error.operation(),
        "retryable": error.retryable(),
        "outcome_unknown": error.outcome_unknown(),
        "retry_after": error.retry_after().map(|wait| wait.as_secs()),
        "http_status": error.http_status(),
        "attempts": error.attempts(),
        "has_request_id": error.request_id().is_some(),
    })
}

async fn failed_items_are_judged_on_the_device(base: Base) {
    let stage = Stage::start(base).await;
    let phone = stage.phone(Scope::Write).await;
    let order = phone.call(LIST, of_size(1), CallOptions::new()).await.unwrap().json().unwrap();
    let order = &order["orders"][0];
    let external = |line: &str| {
        let lines = json!([{"id": line, "origin_id": format!("L{line}")}]);
        json!({"id": format!("S{line}"), "platform": "SHOPIFY", "line_items": lines})
    };
    let line = order["line_items"][0]["id"].as_str().unwrap();
    let good = json!({"id": order["id"], "external_order": external(line)});
    let bad = json!({"id": "1", "external_order": external("1")});
    let link = async |orders: Value, raise: Option<bool>| {
        let mut options = CallOptions::new();
        options.raise_on_item_error = raise;
        phone.call("order.add_external_order_references", Input::new().with("orders", orders), options).await
    };
    let done = link(json!([good, bad]), None).await.unwrap();
    assert_eq!(done.item_errors.len(), 1);
    assert_eq!(done.item_errors[0].id.as_deref(), Some("1"));
    for (orders, raise) in [(json!([good, bad]), Some(true)), (json!([bad]), None)] {
        let error = link(orders, raise).await.unwrap_err();
        assert_eq!((error.kind(), error.items().len()), (ErrorKind::ItemErrors, 1));
        assert!(error.items()[0].code.is_some());
    }
    assert_eq!(link(json!([bad]), Some(false)).await.unwrap().item_errors.len(), 1);
}

async fn a_path_is_called_within_the_rights_of_the_key(base: Base) {
    let stage = Stage::start(base).await;
    let path = "/order/202309/orders/search";
    let phone = stage.phone(Scope::Read).await;
    let found = phone
        .request("POST", path, Input::new().with_query("page_size", 2), CallOptions::new())
        .await
        .unwrap();
    assert_eq!(found.operation, format!("POST {path}"));
    assert_eq!(found.json().unwrap()["orders"].as_array().unwrap().len(), 2);
    let raw = async |client: &Client, method: &str, path: &str| {
        client.request(method, path, Input::new(), CallOptions::new()).await.unwrap_err()
    };
    let refused = raw(&phone, "POST", "/customer_service/202309/conversations/1/messages").await;
    assert_eq!((refused.kind(), refused.http_status()), (ErrorKind::PermissionDenied, Some(403)), "a write");
    let limited = stage.phone(Scope::Write).await;
    let refused = raw(&limited, "GET", "/authorization/202309/shops").await;
    assert_eq!(refused.kind(), ErrorKind::PermissionDenied, "it is not limited to a shop");
    let refused = raw(&limited, "GET", "/what/202309/ever").await;
    assert_eq!(refused.kind(), ErrorKind::PermissionDenied, "nobody knows what it is limited to");
    let whole = stage.device(&stage.key(Scope::Read, &[]).await).build().unwrap();
    let account = AccountId::new("", &stage.sandbox.accounts[0].open_id);
    let whole = whole.with_account(account);
    let shops = whole.request("GET", "/authorization/202309/shops", Input::new(), CallOptions::new());
    let shops = shops.await.unwrap().json().unwrap();
    assert_eq!(shops["shops"][0]["id"], stage.shop());
    assert!(!shops.to_string().contains("cipher"), "{shops}");
}

async fn a_key_that_is_unknown_or_lacks_a_right_says_so(base: Base) {
    let stage = Stage::start(base).await;
    let stranger = stage.device("tts_nobody-knows-this-key").shop_id(stage.shop()).build().unwrap();
    let error = failed(&stranger, LIST, of_size(1), CallOptions::new()).await;
    assert_eq!(
        (error.kind(), error.http_status(), error.attempts()),
        (ErrorKind::Configuration, Some(401), 0)
    );
    assert!(error.hint().unwrap().contains("keys create") && !error.retryable(), "{error:?}");
    let reader = stage.phone(Scope::Read).await;
    let message = Input::new().with("conversation_id", "1").with("type", "TEXT").with("content", "{}");
    let error = failed(&reader, SEND, message, CallOptions::new()).await;
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::PermissionDenied, Some(403)));
    assert!(error.code().is_none() && error.hint().unwrap().contains("--scope write"), "{error:?}");
    let elsewhere = failed(&reader.shop("7000000000000000001"), LIST, of_size(1), CallOptions::new()).await;
    assert_eq!(elsewhere.kind(), ErrorKind::PermissionDenied);
    let unnamed = stage.device(FIRST).build().unwrap();
    let error = failed(&unnamed, LIST, of_size(1), CallOptions::new()).await;
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::InvalidRequest, 0),
        "several sellers, and no shop is named"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_away_has_done_nothing_and_is_tried_again() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let phone = device(&url, "a-key").shop_id("7").max_retries(1).build().unwrap();
    let message = Input::new().with("conversation_id", "1").with("type", "TEXT").with("content", "{}");
    let error = failed(&phone, SEND, message, CallOptions::new()).await;
    let told = (error.kind(), error.retryable(), error.outcome_unknown(), error.attempts());
    assert_eq!(told, (ErrorKind::Connection, true, false, 2));
}

/// A server that reads a request, says this and is gone.
async fn dying(response: &'static str) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (url, count) = (format!("http://{}", listener.local_addr().unwrap()), Arc::new(AtomicUsize::new(0)));
    let counted = count.clone();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut buffer = [0; 16_384];
            let _ = socket.read(&mut buffer).await;
            counted.fetch_add(1, Ordering::SeqCst);
            let _ = socket.write_all(response.as_bytes()).await;
        }
    });
    (url, count)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_killed_in_the_middle_leaves_a_write_unknown_and_a_read_is_sent_again() {
    let (url, count) = dying("").await;
    let phone = device(&url, "a-key").shop_id("7").max_retries(2).build().unwrap();
    let message = Input::new().with("conversation_id", "1").with("type", "TEXT").with("content", "{}");
    let error = failed(&phone, SEND, message, CallOptions::new()).await;
    assert_eq!(
        (error.kind(), error.retryable(), error.outcome_unknown()),
        (ErrorKind::Connection, false, true)
    );
    assert_eq!(count.swap(0, Ordering::SeqCst), 1, "a write is not sent twice");
    let error = failed(&phone, LIST, of_size(1), CallOptions::new()).await;
    assert_eq!((error.outcome_unknown(), count.load(Ordering::SeqCst)), (false, 3));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_too_busy_has_sent_nothing() {
    let busy = "HTTP/1.1 503 Service Unavailable\r\nretry-after: 0\r\ntiktokshop-attempts: 0\r\ncontent-length: 0\r\n\
                connection: close\r\n\r\n";
    let (url, count) = dying(busy).await;
    let phone = device(&url, "a-key").shop_id("7").max_retries(2).build().unwrap();
    let message = Input::new().with("conversation_id", "1").with("type", "TEXT").with("content", "{}");
    let error = failed(&phone, SEND, message, CallOptions::new()).await;
    assert_eq!((error.retryable(), error.outcome_unknown(), error.http_status()), (true, false, Some(503)));
    assert_eq!(count.load(Ordering::SeqCst), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_holds_no_secret_and_says_who_does_what_it_cannot() {
    let url = "http://127.0.0.1:1";
    let refused = |builder: ClientBuilder| {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
    };
    let new = || device(url, "the-key-of-this-device");
    refused(new().app_secret("s3cret"));
    refused(new().access_token("TTP_token"));
    refused(new().shop_cipher("ROW_cipher"));
    refused(new().store(Arc::new(MemoryStore::new())));
    refused(Client::builder().server_url(url));
    refused(Client::builder().server_key("k"));
    refused(device("http://example.com", "k"));
    let environment = |name: &str, _: Option<&str>| (name == "app_secret").then(|| "s3cret".to_owned());
    let phone = new().fill(environment).build().unwrap().shop("7");
    let shown = format!("{phone:?} {:?}", new());
    assert!(!shown.contains("the-key-of-this-device") && !shown.contains("s3cret"), "{shown}");
    let kinds = [
        phone.prepare(LIST, of_size(1), CallOptions::new()).await.map(drop).unwrap_err(),
        phone.shop_cipher().await.map(drop).unwrap_err(),
        phone.tokens().map(drop).unwrap_err(),
        phone.oauth().exchange(&"a-code".into()).await.map(drop).unwrap_err(),
        phone.oauth().refresh(&"a-token".into()).await.map(drop).unwrap_err(),
        phone.call(LIST, of_size(1), CallOptions::new().access_token("TTP_x")).await.map(drop).unwrap_err(),
    ];
    for error in kinds {
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Configuration, 0), "{error}");
        assert!(error.hint().is_some_and(|hint| hint.contains("server")), "{error:?}");
    }
    // A signature that was made with no secret at all must not pass.
    let (body, signature) = test_event(1, "7").signed("", &"".into());
    let error = phone.webhooks().verify(&body, &signature).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}
