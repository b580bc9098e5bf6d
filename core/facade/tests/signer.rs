//! A client without the app secret, whose requests are signed by the app's own backend, against the sandbox.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::future::join_all;
use serde_json::{Value, json};
use tiktokshop_facade::{Client, Failure, File, FileSource, Port, PortFailure, Ports, sign_request};
use tiktokshop_sandbox::Sandbox;

const LIST: &str = "order.get_order_list";

/// The app's backend: it has the app secret and the refresh token.
struct Backend {
    app: (String, String),
    tokens: Client,
    cipher: String,
    asked: Mutex<Vec<(String, Value)>>,
    /// What it responds with instead.
    instead: Mutex<Option<Result<Value, PortFailure>>>,
}

#[async_trait]
impl Port for Backend {
    fn implements(&self, question: &str) -> bool {
        matches!(question, "sign" | "access_token")
    }

    async fn ask(&self, question: &str, arguments: String) -> Result<String, PortFailure> {
        let asked: Value = serde_json::from_str(&arguments).unwrap();
        self.asked.lock().unwrap().push((question.to_owned(), asked.clone()));
        if let Some(instead) = self.instead.lock().unwrap().clone() {
            return instead.map(|value| value.to_string());
        }
        match question {
            "sign" => {
                let input = json!({"app_key": self.app.0, "app_secret": self.app.1, "request": asked});
                Ok(sign_request(&input.to_string()).unwrap())
            }
            _ => Ok(self.token(asked["rejected"].is_string()).await),
        }
    }
}

impl Backend {
    async fn token(&self, is_refused: bool) -> String {
        let list: Value = serde_json::from_str(&self.tokens.tokens("list", "{}").await.unwrap()).unwrap();
        let account = json!({"open_id": list[0]["open_id"]}).to_string();
        if is_refused {
            self.tokens.tokens("refresh", &account).await.unwrap();
        }
        let token: Value =
            serde_json::from_str(&self.tokens.tokens("access_token", &account).await.unwrap()).unwrap();
        json!({"access_token": token, "shop_cipher": self.cipher}).to_string()
    }

    fn count(&self, question: &str) -> usize {
        self.asked.lock().unwrap().iter().filter(|(known, _)| known == question).count()
    }
}

struct Stage {
    sandbox: Sandbox,
    backend: Arc<Backend>,
}

impl Stage {
    async fn start() -> Stage {
        let sandbox = Sandbox::builder().start().await.unwrap();
        let settings = json!({
            "app_key": sandbox.app_key, "app_secret": sandbox.app_secret,
            "access_token": sandbox.access_token, "refresh_token": sandbox.refresh_token,
            "account": sandbox.accounts[0].open_id, "api_url": sandbox.api_url, "auth_url": sandbox.auth_url,
        });
        let backend = Backend {
            app: (sandbox.app_key.clone(), sandbox.app_secret.clone()),
            tokens: Client::open(&settings.to_string(), Ports::default()).unwrap(),
            cipher: sandbox.shops[0].cipher.clone(),
            asked: Mutex::default(),
            instead: Mutex::default(),
        };
        Stage { sandbox, backend: Arc::new(backend) }
    }

    fn settings(&self) -> Value {
        json!({
            "app_key": self.sandbox.app_key, "shop_id": self.sandbox.shops[0].id,
            "api_url": self.sandbox.api_url, "auth_url": self.sandbox.auth_url,
            "retry": {"base": 0.0, "jitter": 0.0}, "limiter": false,
        })
    }

    fn open(&self, settings: &Value) -> Result<Client, Failure> {
        Client::open(&settings.to_string(), Ports { signer: Some(self.backend.clone()), ..Ports::default() })
    }

    fn device(&self) -> Client {
        self.open(&self.settings()).unwrap()
    }

    /// The error of a call whose signer responds with this.
    async fn failing(&self, instead: Result<Value, PortFailure>) -> Value {
        *self.backend.instead.lock().unwrap() = Some(instead);
        let failure =
            self.device().call(LIST, r#"{"params": {"page_size": 1}}"#, Vec::new()).await.unwrap_err();
        told(&failure)
    }
}

fn told(failure: &Failure) -> Value {
    serde_json::from_str(&failure.json()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_walks_and_uploads_are_signed_by_the_backend() {
    let stage = Stage::start().await;
    let device = stage.device();
    let found = device
        .call(LIST, r#"{"params": {"page_size": 2, "order_status": "COMPLETED"}}"#, Vec::new())
        .await
        .unwrap();
    assert_eq!((found.http_status, found.attempts), (200, 1));
    let pages = device.pages(LIST, r#"{"page_size": 4, "limit": 9}"#).unwrap();
    let mut count = 0;
    while let Some(page) = pages.next().await.unwrap() {
        count += page.count;
    }
    assert_eq!(count, 9);
    let picture = Bytes::from(tiktokshop_sandbox::picture::square_png([10, 20, 30]).to_vec());
    let file =
        File { field: "data".to_owned(), source: FileSource::Bytes(picture), name: None, content_type: None };
    let sent =
        device.call("product.upload_product_image", r#"{"params": {"use_case": "MAIN_IMAGE"}}"#, vec![file]);
    assert_eq!(sent.await.unwrap().http_status, 200);
    let asked = stage.backend.asked.lock().unwrap().clone();
    let (_, token) = asked.iter().find(|(question, _)| question == "access_token").unwrap();
    assert_eq!(*token, json!({"app_key": stage.sandbox.app_key, "shop": stage.sandbox.shops[0].id}));
    assert_eq!(stage.backend.count("access_token"), 1);
    let bodies: Vec<_> =
        asked.iter().filter(|(question, _)| question == "sign").map(|(_, asked)| &asked["body"]).collect();
    assert!(
        bodies[0].as_str().unwrap().contains("COMPLETED") && bodies.last().unwrap().is_null(),
        "{bodies:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_has_the_signature_that_the_secret_gives() {
    let stage = Stage::start().await;
    let mut settings = stage.settings();
    settings["clock"] = json!(stage.sandbox.now());
    let input = r#"{"params": {"page_size": 2, "order_status": "UNPAID"}}"#;
    let signed = stage.open(&settings).unwrap().prepare(LIST, input, Vec::new()).await.unwrap();
    for (name, value) in
        [("app_secret", &stage.sandbox.app_secret), ("access_token", &stage.sandbox.access_token)]
    {
        settings[name] = json!(value);
    }
    settings["shop_cipher"] = json!(stage.backend.cipher);
    settings.as_object_mut().unwrap().remove("shop_id");
    let own = Client::open(&settings.to_string(), Ports::default()).unwrap();
    let own = own.prepare(LIST, input, Vec::new()).await.unwrap();
    assert_eq!((signed.url, signed.headers, signed.body), (own.url, own.headers, own.body));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_token_is_asked_for_once_for_fifty_calls_at_a_time() {
    let stage = Stage::start().await;
    let device = stage.device();
    let call = || device.call(LIST, r#"{"params": {"page_size": 1}}"#, Vec::new());
    call().await.unwrap();
    let now = stage.sandbox.now();
    stage.sandbox.world(|world| world.tokens.expire_access(None, now));
    let before = stage.sandbox.world(|world| world.tokens.counts.refreshes);
    let done = join_all((0..50).map(|_| call())).await;
    assert!(done.iter().all(Result::is_ok));
    assert_eq!(stage.sandbox.world(|world| world.tokens.counts.refreshes) - before, 1);
    assert_eq!(stage.backend.count("access_token"), 2);
    let asked = stage.backend.asked.lock().unwrap().clone();
    let (_, second) = asked.iter().filter(|(question, _)| question == "access_token").nth(1).unwrap();
    assert_eq!(second["rejected"], stage.sandbox.access_token);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signer_that_fails_ends_the_call_before_anything_is_sent() {
    let stage = Stage::start().await;
    let before = stage.sandbox.received().len();
    let thrown = PortFailure { words: "it raised Offline".to_owned(), cause_id: Some(7) };
    let failure = stage.failing(Err(thrown)).await;
    assert_eq!((&failure["kind"], &failure["cause_id"]), (&json!("connection"), &json!(7)));
    assert_eq!((&failure["retryable"], &failure["outcome_unknown"]), (&json!(false), &json!(false)));
    assert!(failure["detail"].as_str().unwrap().contains("it raised Offline"), "{failure}");
    let error = json!({"error": {"detail": "the seller is gone", "kind": "needs_reauthorization"}});
    assert_eq!(stage.failing(Ok(error)).await["kind"], "needs_reauthorization");
    let error = json!({"error": {"detail": "no network", "retryable": true, "cause_id": 8}});
    let failure = stage.failing(Ok(error)).await;
    assert_eq!((&failure["kind"], &failure["retryable"]), (&json!("connection"), &json!(true)));
    assert_eq!(failure["cause_id"], 8);
    let failure = stage.failing(Ok(json!({"token": "a-secret-token"}))).await;
    assert_eq!(failure["kind"], "configuration");
    assert!(!failure.to_string().contains("a-secret-token"), "{failure}");
    let odd = json!({"access_token": "TTP_x", "shop_cipher": "ROW_x", "sign": "not-a-signature"});
    let failure = stage.failing(Ok(odd)).await;
    assert!(failure["detail"].as_str().unwrap().contains("not a signature"), "{failure}");
    assert_eq!(stage.sandbox.received().len(), before, "nothing was sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_comes_back_although_it_was_refused_is_an_error_and_not_a_loop() {
    let stage = Stage::start().await;
    let device = stage.device();
    device.call(LIST, r#"{"params": {"page_size": 1}}"#, Vec::new()).await.unwrap();
    let now = stage.sandbox.now();
    stage.sandbox.world(|world| world.tokens.expire_access(None, now));
    // `sign` is only asked after a token was there: the same response serves both.
    let again = json!({"access_token": stage.sandbox.access_token});
    let request = device.prepare(LIST, r#"{"params": {"page_size": 1}}"#, Vec::new()).await.unwrap();
    assert!(request.url.contains("sign="));
    let stubborn = Arc::new(Stubborn(stage.backend.clone(), again));
    let ports = Ports { signer: Some(stubborn), ..Ports::default() };
    let mut settings = stage.settings();
    settings["shop_cipher"] = json!(stage.backend.cipher);
    let device = Client::open(&settings.to_string(), ports).unwrap();
    let failure = device.call(LIST, r#"{"params": {"page_size": 1}}"#, Vec::new()).await.unwrap_err();
    let failure = told(&failure);
    assert_eq!((&failure["kind"], &failure["attempts"]), (&json!("token_expired"), &json!(1)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signer_that_hangs_is_given_up_at_the_deadline() {
    let stage = Stage::start().await;
    for hangs_at in ["sign", "access_token"] {
        let ports =
            Ports { signer: Some(Arc::new(Hanging(stage.backend.clone(), hangs_at))), ..Ports::default() };
        let mut settings = stage.settings();
        settings["deadline"] = json!(0.2);
        let device = Client::open(&settings.to_string(), ports).unwrap();
        let failure = device.call(LIST, r#"{"params": {"page_size": 1}}"#, Vec::new()).await.unwrap_err();
        let failure = told(&failure);
        assert_eq!((&failure["kind"], &failure["attempts"]), (&json!("timeout"), &json!(0)), "{hangs_at}");
    }
}

/// Never answers one of its questions.
struct Hanging(Arc<Backend>, &'static str);

#[async_trait]
impl Port for Hanging {
    fn implements(&self, _: &str) -> bool {
        true
    }

    async fn ask(&self, question: &str, arguments: String) -> Result<String, PortFailure> {
        if question == self.1 {
            return std::future::pending().await;
        }
        self.0.ask(question, arguments).await
    }
}

/// Hands out the same token whatever became of it.
struct Stubborn(Arc<Backend>, Value);

#[async_trait]
impl Port for Stubborn {
    fn implements(&self, _: &str) -> bool {
        true
    }

    async fn ask(&self, question: &str, arguments: String) -> Result<String, PortFailure> {
        match question {
            "sign" => self.0.ask(question, arguments).await,
            _ => Ok(self.1.to_string()),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_with_a_signer_has_no_secret_and_no_store() {
    let stage = Stage::start().await;
    let refused = |name: &str, value: Value| {
        let mut settings = stage.settings();
        settings[name] = value;
        let failure = stage.open(&settings).err().unwrap();
        assert_eq!(failure.kind(), "configuration", "{name}");
        assert!(!failure.json().contains("s3cret"), "{name}");
    };
    refused("app_secret", json!("s3cret"));
    refused("store", json!({"kind": "memory"}));
    refused("refresh_token", json!("s3cret"));
    refused("server_url", json!("http://127.0.0.1:1"));
    let device = stage.device();
    for (action, input) in [("exchange", json!({"code": "c"})), ("refresh", json!({"refresh_token": "r"}))] {
        let failure = told(&device.oauth(action, &input.to_string()).await.unwrap_err());
        assert_eq!(
            (&failure["kind"], &failure["attempts"]),
            (&json!("configuration"), &json!(0)),
            "{action}"
        );
    }
    assert_eq!(device.tokens("list", "{}").await.unwrap_err().kind(), "configuration");
}
