//! What each scenario does.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::TryStreamExt;
use futures_util::future::join_all;
use serde_json::{Value, json};
use tiktokshop::order::{GetOrderDetailRequest, GetOrderListRequest, GetOrderListResponse};
use tiktokshop::product::UploadProductImageRequest;
use tiktokshop::webhook::{EventData, Verifier, construct_event};
use tiktokshop::{Async, Call, Page, Pages};
use tiktokshop_core::hooks::{CallId, Hooks, RequestInfo, ResponseInfo, RetryInfo, WaitInfo};
use tiktokshop_core::oauth::{Admitted, AuthorizeHosts, AuthorizeUrl, Browser, BrowserEnd, StateCheck};
use tiktokshop_core::token::{AccountId, Expected, MemoryStore, Record, TokenSet, Tokens};
use tiktokshop_core::{
    CallOptions, Client, Error, ErrorKind, Input, LabelOptions, RetryPolicy, Upload, WindowOptions,
};
use tiktokshop_sandbox::pdf;
use tiktokshop_sandbox::webhook::sender;
use tiktokshop_store::{SqliteStore, StoreKey};

use super::parameters::external;
use super::process::Process;

const LIST: &str = "order.get_order_list";
const WRITE: &str = "order.add_external_order_references";

/// A sandbox, and a client of its first seller's shop.
pub struct Scene {
    pub(super) sandbox: Process,
    pub(super) client: Client,
    table: Value,
}

impl Scene {
    pub fn new(sandbox: Process, table: &Value) -> Scene {
        let client = builder(&sandbox).access_token(sandbox.text("access_token")).build().expect("a client");
        let cipher = sandbox.said["shops"][0]["cipher"].as_str().expect("a cipher").to_owned();
        Scene { client: client.with_shop_cipher(cipher), sandbox, table: table.clone() }
    }

    /// Removes what an earlier scenario left.
    pub async fn clean(&self) {
        self.sandbox.post("reset", json!({})).await;
    }

    pub async fn play(&self, scenario: &Value) {
        if let Some(steps) = scenario["receiver"].as_array() {
            return self.receive(steps).await;
        }
        match scenario["id"].as_str().expect("an id") {
            "authorize" => self.authorize().await,
            "one_browser" => self.one_browser().await,
            "all_pages" => self.all_pages().await,
            "resume_inside_a_page" => self.resume_inside_a_page().await,
            "walk_fails_and_resumes" => self.walk_fails_and_resumes().await,
            "resume_a_walk_through_time" => self.resume_a_walk_through_time().await,
            "refresh_once_under_100_calls" => self.refresh_once().await,
            "rate_limit_and_retry" => self.rate_limit_and_retry().await,
            "throttled_for_longer" => self.throttled_for_longer().await,
            "call_id" => self.call_id().await,
            "every_error_kind" => self.every_error_kind().await,
            "upload" => self.upload().await,
            "label" => self.label().await,
            "webhook" => self.webhook(),
            "raw_request" => self.raw_request().await,
            "older_version" => self.older_version().await,
            "null_arrays" => self.null_arrays().await,
            "big_integers" => self.big_integers().await,
            "timeout" => self.timeout().await,
            "timeout_bounds_an_attempt" => self.timeout_bounds_an_attempt().await,
            "deadline_bounds_the_call" => self.deadline_bounds_the_call().await,
            "unknown_outcome" => self.unknown_outcome().await,
            "odd_json" => self.odd_json().await,
            "cancellation" => self.cancellation().await,
            "per_item_errors" => self.per_item_errors().await,
            "sealed_store" => self.sealed_store().await,
            "nested_names" => self.nested_names().await,
            "unknown_values" => self.unknown_values().await,
            "remote_signer" => self.remote_signer().await,
            "signer_fails" => self.signer_fails().await,
            "category_asset" => self.category_asset().await,
            other => panic!("there is no scenario `{other}` in Rust"),
        }
    }

    pub(super) fn sdk(&self) -> tiktokshop::Client {
        self.client.clone().into()
    }

    pub(super) async fn list(&self) -> GetOrderListResponse {
        let request = GetOrderListRequest::new().page_size(3);
        self.sdk().order().get_order_list(request).await.expect("orders").into_inner()
    }

    async fn authorize(&self) {
        let store = Arc::new(MemoryStore::new());
        let client = builder(&self.sandbox).store(store.clone()).build().unwrap();
        let oauth =
            client.oauth().with_authorize_hosts(AuthorizeHosts::all_at(self.sandbox.text("auth_url")));
        let begun = oauth.begin(&*store, &AuthorizeUrl::seller(), "", Duration::from_secs(60)).await.unwrap();
        let callback = self.consent(&begun.url).await;
        let done =
            oauth.complete_callback(&callback, StateCheck::Stored, &*store, Some(&client)).await.unwrap();
        let shop = client.shop(&done.shops[0].id);
        assert_eq!(shop.call(LIST, three(), CallOptions::new()).await.unwrap().attempts, 1);
    }

    /// The seller opens the link and approves. Returns where the browser is sent back to.
    async fn consent(&self, link: &str) -> String {
        self.decide(link, "approve").await
    }

    /// The seller opens the link and decides, `approve` or `deny`: where the browser is sent back to.
    pub(super) async fn decide(&self, link: &str, decision: &str) -> String {
        let (page, query) = link.split_once('?').unwrap();
        let open_id = self.sandbox.said["accounts"][0]["open_id"].as_str().unwrap();
        let form = format!("{query}&open_id={open_id}&decision={decision}");
        let request = sender::client().unwrap().post(page).body(form);
        let response =
            request.header("content-type", "application/x-www-form-urlencoded").send().await.unwrap();
        response.headers()["location"].to_str().unwrap().to_owned()
    }

    async fn one_browser(&self) {
        let store = Arc::new(MemoryStore::new());
        let client = builder(&self.sandbox).store(store.clone()).build().unwrap();
        let oauth =
            client.oauth().with_authorize_hosts(AuthorizeHosts::all_at(self.sandbox.text("auth_url")));
        let begin = |note| {
            let (link, ttl) = (AuthorizeUrl::seller(), Duration::from_secs(60));
            oauth.begin_in_browser(&link, note, ttl, Browser::default()).unwrap()
        };
        let (mine, other) = (begin("user 7"), begin(""));
        let callback = self.consent(&mine.url).await;
        let end = async |cookie: &str| {
            let browser = Browser { cookies: cookie.split(';').next().unwrap(), secure: false };
            oauth.complete_in_browser(&callback, browser, &Admitted::default(), &*store, Some(&client)).await
        };
        assert_eq!(end(&other.set_cookie).await.unwrap_err().kind(), ErrorKind::InvalidRequest);
        let Ok(BrowserEnd::Authorized(first)) = end(&mine.set_cookie).await else {
            panic!("the browser's own")
        };
        assert_eq!((first.authorization.note.as_str(), first.again), ("user 7", false));
        let Ok(BrowserEnd::Authorized(again)) = end(first.unfinished.as_deref().unwrap()).await else {
            panic!("the app had failed")
        };
        assert!(again.again && again.authorization.account == first.authorization.account);
        assert!(matches!(end(again.finished.as_deref().unwrap()).await, Ok(BrowserEnd::Finished)));
    }

    async fn all_pages(&self) {
        let total = self.list().await.total_count.unwrap();
        let request = || GetOrderListRequest::new().page_size(3);
        let all: Vec<_> = self.sdk().order().get_order_list(request()).items().try_collect().await.unwrap();
        let mut ids: Vec<_> = all.into_iter().filter_map(|order| order.id).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(i64::try_from(ids.len()), Ok(total));
        let token = self.list().await.next_page_token.unwrap();
        let rest = self.sdk().order().get_order_list(request().page_token(token)).items();
        let rest: Vec<_> = rest.try_collect().await.unwrap();
        assert_eq!(rest.len(), ids.len() - 3);
    }

    async fn resume_inside_a_page(&self) {
        let sdk = self.sdk();
        let whole = all(threes(&sdk).pages()).await.0;
        let (mut found, token) = all(threes(&sdk).limit(4).pages()).await;
        assert_eq!(found, whole[..4]);
        found.extend(all(threes(&sdk).page_token(token.unwrap()).pages()).await.0);
        assert_eq!(found, whole);
    }

    async fn walk_fails_and_resumes(&self) {
        let sdk = self.sdk();
        let whole = all(threes(&sdk).pages()).await.0;
        let mut pages = threes(&sdk).pages();
        let mut found = ids(&pages.next().await.unwrap().unwrap());
        let token = self.refused(pages).await;
        found.extend(all(threes(&sdk).page_token(token).pages()).await.0);
        assert_eq!(found, whole);
    }

    async fn resume_a_walk_through_time(&self) {
        let sdk = self.sdk();
        let time = || windows(1_500_000_000, 2_000_000_000);
        let whole = all(threes(&sdk).window_pages(time())).await.0;
        let (mut found, token) = all(threes(&sdk).limit(4).window_pages(time())).await;
        assert_eq!(found, whole[..4]);
        found.extend(all(threes(&sdk).page_token(token.unwrap()).window_pages(time())).await.0);
        assert_eq!(found, whole);
        let mut pages = threes(&sdk).window_pages(time());
        let mut found = ids(&pages.next().await.unwrap().unwrap());
        let token = self.refused(pages).await;
        found.extend(all(threes(&sdk).page_token(token).window_pages(time())).await.0);
        assert_eq!(found, whole);
    }

    /// Has the next page refused. Returns the page token of the error.
    async fn refused(&self, mut pages: Pages<GetOrderListResponse>) -> String {
        self.sandbox.meet(LIST, &json!({"type": "code", "code": 105_005, "status": 403}), Some(1)).await;
        let error = pages.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::PermissionDenied);
        error.next_page_token().expect("a token").to_owned()
    }

    async fn refresh_once(&self) {
        let store = Arc::new(MemoryStore::new());
        let client = builder(&self.sandbox).limiter(None).store(store).build().unwrap();
        let account =
            AccountId::new(client.app_key(), self.sandbox.said["accounts"][0]["open_id"].as_str().unwrap());
        let tokens = TokenSet::new(self.sandbox.text("access_token"), i64::MAX)
            .with_refresh_token(self.sandbox.text("refresh_token"), 0);
        client.tokens().unwrap().save(&account, tokens).await.unwrap();
        let cipher = self.sandbox.said["shops"][0]["cipher"].as_str().unwrap();
        let client = client.with_account(account).with_shop_cipher(cipher);
        self.sandbox.post("tokens/expire", json!({})).await;
        let calls = (0..100).map(|_| client.call(LIST, three(), CallOptions::new()));
        assert!(join_all(calls).await.iter().all(Result::is_ok));
        assert_eq!(self.sandbox.get("tokens").await["counts"]["refreshes"], 1);
    }

    async fn rate_limit_and_retry(&self) {
        self.sandbox.meet(LIST, &json!({"type": "rate_limit", "retry_after": 0}), Some(1)).await;
        let response = self.client.call(LIST, three(), CallOptions::new()).await.unwrap();
        assert_eq!(response.attempts, 2);
    }

    async fn throttled_for_longer(&self) {
        #[derive(Default)]
        struct Waits(AtomicUsize);
        impl Hooks for Waits {
            fn wait(&self, wait: &WaitInfo) {
                assert_eq!(wait.operation, LIST);
                self.0.fetch_add(1, Ordering::Relaxed);
            }
        }
        self.sandbox.meet(LIST, &json!({"type": "rate_limit", "retry_after": 0}), Some(3)).await;
        let waits = Arc::new(Waits::default());
        let client = builder(&self.sandbox).access_token(self.sandbox.text("access_token"));
        let client = client.hooks(waits.clone()).max_retries(1).build().unwrap();
        let cipher = self.sandbox.said["shops"][0]["cipher"].as_str().unwrap();
        let response = client.with_shop_cipher(cipher).call(LIST, three(), CallOptions::new()).await.unwrap();
        assert_eq!(response.attempts, 4);
        assert!(waits.0.load(Ordering::Relaxed) > 0);
    }

    async fn call_id(&self) {
        let heard = Arc::new(Heard::default());
        let client = builder(&self.sandbox).access_token(self.sandbox.text("access_token"));
        let client = client.hooks(heard.clone()).build().unwrap();
        let shop = self.sandbox.said["shops"][0]["id"].as_str().unwrap();
        let handle = client.shop(shop);
        self.sandbox.meet(LIST, &json!({"type": "code", "code": 36009003, "status": 500}), None).await;
        let options = || CallOptions::new().max_retries(1);
        let error = handle.call(LIST, three(), options()).await.unwrap_err();
        let told = heard.take();
        let names: Vec<_> = told.iter().map(|(name, ..)| *name).collect();
        assert_eq!(names, ["request", "response", "retry", "request", "response", "failure"]);
        assert!(
            told.iter().all(|(_, id, of)| *id == error.call_id() && of.as_deref() == Some(shop)),
            "{told:?}"
        );
        assert_eq!((error.call_id().is_some(), error.shop()), (true, Some(shop)));
        let other = handle.call(LIST, three(), options()).await.unwrap_err();
        assert_ne!(other.call_id(), error.call_id());
    }

    async fn every_error_kind(&self) {
        for row in self.table["errors"].as_array().unwrap() {
            self.sandbox.meet(LIST, &row["action"], None).await;
            let options = CallOptions::new().max_retries(0);
            let error = self.client.call(LIST, three(), options).await.unwrap_err();
            assert_eq!(error.kind().as_str(), row["kind"], "{row}");
            assert_eq!(error.operation(), Some(LIST));
            if row["action"]["type"] == "code" {
                assert_eq!(error.code(), row["action"]["code"].as_i64());
                assert!(error.request_id().is_some() && error.hint().is_some(), "{error:?}");
            }
        }
    }

    async fn upload(&self) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("main.png");
        std::fs::write(&path, pdf::png()).unwrap();
        for file in [Upload::bytes(pdf::png()), Upload::path(&path)] {
            let request = UploadProductImageRequest::new().data(file);
            assert!(self.sdk().product().upload_product_image(request).await.unwrap().uri.is_some());
        }
    }

    async fn label(&self) {
        let input = Input::new().with("package_status", "PROCESSING").with("page_size", 10);
        let found = self.client.call("fulfillment.search_package", input, CallOptions::new()).await.unwrap();
        let found = found.json().unwrap();
        let package = found["packages"][0]["id"].as_str().unwrap();
        let label = self.client.download_label(package, LabelOptions::default()).await.unwrap();
        assert!(label.bytes.starts_with(b"%PDF-"));
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("label.pdf");
        label.save(&path).await.unwrap();
        assert_eq!(std::fs::read(path).unwrap(), label.bytes);
    }

    fn webhook(&self) {
        let text = |name: &str| self.table["webhook"][name].as_str().unwrap();
        let verifier = Verifier::new([(text("app_key"), text("app_secret"))]);
        let event = construct_event(&verifier, text("body").as_bytes(), text("signature")).unwrap();
        let EventData::OrderStatusChange(change) = &event.data else { panic!("{event:?}") };
        assert_eq!(change.order_id.as_deref(), Some("576653688135258178"));
        let changed = text("body").replace("UNPAID", "UNPAIX");
        let error = construct_event(&verifier, changed.as_bytes(), text("signature")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::WebhookSignature);
    }

    async fn raw_request(&self) {
        let input = Input::new().with_query("page_size", 3);
        let path = "/order/202309/orders/search";
        let raw = self.client.request("POST", path, input, CallOptions::new()).await.unwrap();
        let input = Input::new().with("page_size", 3);
        assert_eq!(raw.data(), self.client.call(LIST, input, CallOptions::new()).await.unwrap().data());
    }

    async fn older_version(&self) {
        let id = self.list().await.orders[0].id.clone().unwrap();
        let request = GetOrderDetailRequest::new().ids([id]);
        let found = self.sdk().order().get_order_detail(request).version("202309").await.unwrap();
        assert_eq!(found.orders.len(), 1);
        let requests = self.sandbox.get("requests").await;
        let last = requests["requests"].as_array().unwrap().last().unwrap().clone();
        assert_eq!(last["path"], "/order/202309/orders");
    }

    async fn null_arrays(&self) {
        self.sandbox.meet(LIST, &json!({"type": "null_arrays"}), None).await;
        assert!(self.list().await.orders.is_empty());
    }

    async fn big_integers(&self) {
        let before = self.list().await.orders[0].id.clone();
        assert!(before.as_ref().is_some_and(|id| id.len() > 17));
        self.sandbox.meet(LIST, &json!({"type": "numbers_for_strings"}), None).await;
        assert_eq!(self.list().await.orders[0].id, before);
    }

    async fn timeout(&self) {
        self.sandbox.meet(LIST, &json!({"type": "slow", "ms": 5000}), None).await;
        let client = builder(&self.sandbox).access_token(self.sandbox.text("access_token"));
        let client = client.timeout(Duration::from_millis(300)).max_retries(0).build().unwrap();
        let error = client.call(LIST, three(), CallOptions::new()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        self.clean().await;
        client.call(LIST, three(), CallOptions::new()).await.unwrap();
    }

    async fn timeout_bounds_an_attempt(&self) {
        self.sandbox.meet(LIST, &json!({"type": "slow", "ms": 30_000}), Some(1)).await;
        // A busy machine may need more than one more attempt.
        let options = CallOptions::new().timeout(Duration::from_secs(1)).max_retries(50);
        let response = self.client.call(LIST, three(), options).await.unwrap();
        assert!(response.attempts >= 2, "{response:?}");
    }

    async fn deadline_bounds_the_call(&self) {
        self.sandbox.meet(LIST, &json!({"type": "slow", "ms": 30_000}), None).await;
        let options = CallOptions::new().deadline(Duration::from_millis(500)).max_retries(1000);
        let error = self.client.call(LIST, three(), options).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    }

    async fn unknown_outcome(&self) {
        self.sandbox.meet(WRITE, &json!({"type": "reset"}), None).await;
        let input = Input::new().with("orders", json!([{"id": "1", "external_order": external("1")}]));
        let error = self.client.call(WRITE, input, CallOptions::new()).await.unwrap_err();
        assert!(error.outcome_unknown() && error.attempts() == 1, "{error:?}");
        let text = error.to_string();
        assert!(text.contains("outcome unknown: look before you send it again"), "{text}");
    }

    async fn odd_json(&self) {
        let field = |json: &str| json!({"type": "field", "name": "note", "json": json});
        self.sandbox.meet(LIST, &field(r#""half \ud83d of it""#), None).await;
        let request = GetOrderListRequest::new().page_size(3);
        let response = self.sdk().order().get_order_list(request).await.expect("orders");
        assert_eq!(response.raw().json().unwrap()["note"], "half \u{fffd} of it");
        self.sandbox.meet(LIST, &field(&"7".repeat(5_000)), None).await;
        let request = GetOrderListRequest::new().page_size(3);
        let response = self.sdk().order().get_order_list(request).await.expect("orders");
        let text = String::from_utf8(response.raw().body().to_vec()).expect("text");
        assert!(text.contains(&"7".repeat(5_000)), "all digits are there");
        self.sandbox.meet(LIST, &json!({"type": "deep_json", "depth": 5_000}), None).await;
        let request = GetOrderListRequest::new().page_size(3);
        if let Err(error) = self.sdk().order().get_order_list(request).await {
            assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
            assert!(error.request_id().is_some(), "{error}");
        }
    }

    async fn cancellation(&self) {
        self.sandbox.meet(LIST, &json!({"type": "slow", "ms": 5000}), None).await;
        let call = self.client.call(LIST, three(), CallOptions::new());
        assert!(tokio::time::timeout(Duration::from_millis(200), call).await.is_err(), "it was dropped");
        self.sandbox.calm().await;
        let before = self.sandbox.received(LIST).await;
        assert!(before <= 1, "it was sent once at most");
        self.client.call(LIST, three(), CallOptions::new()).await.unwrap();
    }

    async fn sealed_store(&self) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tokens.db");
        let account = AccountId::new(self.sandbox.text("app_key"), "seller");
        let record = Record::new(TokenSet::new(self.sandbox.text("access_token"), i64::MAX), 1);
        let plain = SqliteStore::open(&path).await.unwrap();
        let _ = plain.save(&account, &record, Expected::Any).await.unwrap();
        plain.close().await;
        let keyed = || SqliteStore::options().key(StoreKey::from_bytes([7; 32]));
        let refused = keyed().open(&path).await.unwrap().load(&account).await.unwrap_err();
        assert!(refused.hint().is_some_and(|hint| hint.contains("seal_existing")), "{refused}");
        keyed().seal_existing(true).open(&path).await.unwrap();
        let stored = keyed().open(&path).await.unwrap().load(&account).await.unwrap().unwrap();
        assert_eq!(stored.tokens, record.tokens);
        let files = std::fs::read_dir(folder.path()).unwrap();
        // The log file is removed when the last store is closed.
        let read = |file: std::fs::DirEntry| std::fs::read(file.path()).unwrap_or_default();
        let bytes: Vec<u8> = files.flat_map(|file| read(file.unwrap())).collect();
        assert!(!bytes.is_empty());
        assert!(!String::from_utf8_lossy(&bytes).contains(self.sandbox.text("access_token")));
    }
}

fn threes(sdk: &tiktokshop::Client) -> Call<'_, GetOrderListResponse, Async> {
    sdk.order().get_order_list(GetOrderListRequest::new().page_size(3))
}

/// One window for the whole time.
fn windows(from: i64, to: i64) -> WindowOptions {
    let step = Duration::from_secs((to - from).unsigned_abs());
    WindowOptions { step: Some(step), ..WindowOptions::new(from, to) }
}

fn ids(page: &Page<GetOrderListResponse>) -> Vec<String> {
    page.response.orders.iter().filter_map(|order| order.id.clone()).collect()
}

async fn all(mut pages: Pages<GetOrderListResponse>) -> (Vec<String>, Option<String>) {
    let (mut found, mut token) = (Vec::new(), None);
    while let Some(page) = pages.next().await {
        let page = page.expect("a page");
        found.extend(ids(&page));
        token = page.next_page_token;
    }
    (found, token)
}

type Told = (&'static str, Option<CallId>, Option<String>);

/// The events about orders that hooks received: name, call and shop.
#[derive(Default)]
struct Heard(Mutex<Vec<Told>>);

impl Heard {
    fn add(&self, operation: &str, told: Told) {
        if operation == LIST {
            self.0.lock().unwrap().push(told);
        }
    }

    fn take(&self) -> Vec<Told> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Hooks for Heard {
    fn before_send(&self, told: &RequestInfo) {
        self.add(&told.operation, ("request", Some(told.call), told.shop.clone()));
    }

    fn after_response(&self, told: &ResponseInfo) {
        self.add(&told.operation, ("response", Some(told.call), told.shop.clone()));
    }

    fn retry(&self, told: &RetryInfo) {
        self.add(&told.operation, ("retry", Some(told.call), told.shop.clone()));
    }

    fn failure(&self, error: &Error) {
        let told = ("failure", error.call_id(), error.shop().map(str::to_owned));
        self.add(error.operation().unwrap_or_default(), told);
    }
}

pub(super) fn builder(sandbox: &Process) -> tiktokshop_core::ClientBuilder {
    Client::builder()
        .app_key(sandbox.text("app_key"))
        .app_secret(sandbox.text("app_secret"))
        .service_id(sandbox.text("service_id"))
        .api_url(sandbox.text("api_url"))
        .auth_url(sandbox.text("auth_url"))
        .retry(RetryPolicy::default().base(Duration::ZERO).jitter(Duration::ZERO))
}

/// The minimal parameters for a list of orders.
fn three() -> Input {
    Input::new().with("page_size", 3)
}
