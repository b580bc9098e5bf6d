//! No secret in any output: everything that can be printed is printed, and searched.

use std::cell::RefCell;
use std::fmt::Debug;
use std::io;
use std::sync::{Arc, Mutex, Once};
use std::time::Duration;

use tiktokshop_core::oauth::{AuthorizeHosts, AuthorizeUrl, StateCheck, parse_callback};
use tiktokshop_core::token::{MemoryStore, TokenSet, Tokens};
use tiktokshop_core::{CallOptions, Client, Input, Secret, Upload, explain};
use tiktokshop_sandbox::fault::{Action, Fault};
use tiktokshop_store::SqliteStore;

use crate::support::{EXCHANGE, LIST, Log, NOW, REFRESH, Stage, list, once};

/// Everything that was printed.
#[derive(Clone, Default)]
struct Paper(Arc<Mutex<Vec<u8>>>);

impl Paper {
    fn write(&self, text: &str) {
        self.0.lock().expect("a lock").extend_from_slice(text.as_bytes());
        self.0.lock().expect("a lock").push(b'\n');
    }

    fn debug(&self, value: &dyn Debug) {
        self.write(&format!("{value:?} {value:#?}"));
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().expect("a lock")).into_owned()
    }
}

impl io::Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("a lock").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

thread_local! {
    /// Where the `log` records of this thread go: the HTTP client writes some, and they bypass `tracing`.
    static RECORDS: RefCell<Option<Paper>> = const { RefCell::new(None) };
}

struct Records;

/// The thread on which tokens are refreshed. What it logs goes to the papers of all tests, since they share it.
const REFRESHES: &str = "tiktokshop-refresh";
static PAPERS: Mutex<Vec<Paper>> = Mutex::new(Vec::new());

impl log::Log for Records {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let line = format!("log {} {}", record.target(), record.args());
        if std::thread::current().name() == Some(REFRESHES) {
            PAPERS.lock().expect("a lock").iter().for_each(|paper| paper.write(&line));
        }
        if let Some(paper) = RECORDS.with_borrow(Clone::clone) {
            paper.write(&line);
        }
    }

    fn flush(&self) {}
}

/// Everything that this thread logs, down to `TRACE`, whoever logs it. The sandbox has its own threads.
struct Listening {
    paper: Paper,
    _guard: tracing::subscriber::DefaultGuard,
}

impl Listening {
    fn begin() -> Listening {
        static ONE_LOGGER: Once = Once::new();
        ONE_LOGGER.call_once(|| {
            log::set_logger(&Records).expect("the only logger");
            log::set_max_level(log::LevelFilter::Trace);
        });
        let paper = Paper::default();
        RECORDS.set(Some(paper.clone()));
        PAPERS.lock().expect("a lock").push(paper.clone());
        let writer = paper.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
            .with_writer(move || writer.clone())
            .finish();
        Listening { paper, _guard: tracing::subscriber::set_default(subscriber) }
    }
}

/// What must not be found, and its name.
struct Secrets(Vec<(&'static str, String)>);

impl Secrets {
    fn of(stage: &Stage) -> Secrets {
        let mut secrets = vec![("app secret", stage.sandbox.app_secret.clone())];
        for account in &stage.sandbox.accounts {
            secrets.push(("access token", account.access_token.clone()));
            secrets.push(("refresh token", account.refresh_token.clone()));
        }
        Secrets(secrets)
    }

    fn add(&mut self, name: &'static str, secret: &Secret) {
        self.0.push((name, secret.expose().to_owned()));
    }

    fn add_pair(&mut self, tokens: &TokenSet) {
        self.add("new access token", &tokens.access_token);
        self.add("new refresh token", &tokens.refresh_token);
    }

    /// Checks that the text contains no secret, nor a large part of one.
    fn are_not_in(&self, text: &str) {
        for (name, secret) in &self.0 {
            assert!(secret.len() >= 16, "{name} is one");
            for part in [secret.as_str(), &secret[4..20], &secret[secret.len() - 16..]] {
                let found = text.lines().find(|line| line.contains(part));
                assert!(found.is_none(), "the {name} was printed: {}", found.unwrap_or_default());
            }
        }
    }
}

/// Calls that end in all kinds of ways.
async fn every_kind_of_call(stage: &Stage, client: &Client, paper: &Paper) {
    paper.debug(&list(client).await.expect("a response"));
    let faults = [
        Action::RateLimit { retry_after: Some(0) },
        Action::Code { code: 36_009_003, message: None, status: Some(500) },
        Action::Code { code: 36_009_004, message: Some("Invalid 'timestamp'".into()), status: Some(400) },
        Action::Code { code: 36_009_004, message: Some("Invalid 'sign'".into()), status: Some(401) },
        Action::Html { status: Some(200) },
        Action::Reset,
        Action::Truncated,
        Action::EmptyBody,
        Action::InvalidUtf8,
        Action::ExpiredToken,
    ];
    for action in faults {
        stage.sandbox.clear_faults();
        stage.sandbox.inject(Fault::new(action).operation(LIST));
        let error = list(client).await.expect_err("a fault");
        paper.write(&error.to_string());
        paper.debug(&error);
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            paper.write(&format!("{cause} {cause:?}"));
            source = cause.source();
        }
    }
    stage.sandbox.clear_faults();
    for (operation, input) in [
        ("order.get_order_lst", Input::new()),
        (LIST, Input::new().with("page_sise", 1)),
        (LIST, Input::new().with("page_size", 1).with("access_token", stage.sandbox.access_token.as_str())),
    ] {
        let error = client.call(operation, input, CallOptions::new()).await.expect_err("a refusal");
        paper.debug(&error);
        paper.write(&error.to_string());
    }
}

#[tokio::test]
async fn calls_print_no_secret() {
    let stage = Stage::start().await;
    let listening = Listening::begin();
    let log = Arc::new(Log::default());
    let builder = stage.by_hand().hooks(log.clone());
    listening.paper.debug(&builder);
    let by_hand = builder.build().unwrap();
    listening.paper.debug(&by_hand);
    listening.paper.debug(&by_hand.with_access_token(stage.sandbox.access_token.as_str()));
    every_kind_of_call(&stage, &by_hand, &listening.paper).await;

    let builder = stage.builder().hooks(log.clone());
    let stored = stage.stored_as(builder, Arc::new(MemoryStore::new()), stage.tokens()).await;
    every_kind_of_call(&stage, &stored, &listening.paper).await;
    let record = stored.tokens().unwrap().record(&stage.account()).await.unwrap();
    let mut secrets = Secrets::of(&stage);
    secrets.add_pair(&record.tokens);
    assert_ne!(record.tokens.access_token.expose(), stage.sandbox.access_token, "it was refreshed");
    listening.paper.debug(&record);
    listening.paper.debug(&stored);
    listening.paper.debug(&stored.tokens().unwrap());

    let text = listening.paper.text();
    for proof in ["tiktokshop", LIST, "token refresh ended", "log reqwest", "request_id", "[redacted]"] {
        assert!(text.contains(proof), "{proof} was not printed, so this test sees too little: {text}");
    }
    secrets.are_not_in(&text);
    assert!(log.text().contains("refresh ") && log.text().contains("failure "));
    secrets.are_not_in(&log.text());
    assert!(!text.contains("sign=") && !log.text().contains("sign="), "nor a signature");
}

#[tokio::test]
async fn authorizations_print_no_secret() {
    let stage = Stage::start().await;
    let listening = Listening::begin();
    let store = Arc::new(MemoryStore::new());
    let client = stage.builder().store(store.clone()).build().unwrap();
    let hosts = AuthorizeHosts::all_at(stage.sandbox.auth_url.as_str());
    let oauth = client.oauth().with_authorize_hosts(hosts);
    listening.paper.debug(&oauth);
    let mut secrets = Secrets::of(&stage);
    for fault in [None, Some(Action::Reset), Some(Action::EmptyBody), Some(Action::Html { status: None })] {
        let failing = fault.is_some();
        if let Some(action) = fault {
            stage.sandbox.inject(Fault::new(action).path(EXCHANGE).times(1).after());
        }
        let started =
            oauth.begin(&*store, &AuthorizeUrl::seller(), "", Duration::from_secs(60)).await.unwrap();
        listening.paper.debug(&started.state);
        secrets.add("state", &Secret::new(started.state.as_str()));
        let code = code(&stage);
        secrets.add("authorization code", &code);
        let callback =
            format!("https://app.example/cb?code={}&state={}", code.expose(), started.state.as_str());
        listening.paper.debug(&parse_callback(&callback).map(|callback| callback.is_install()));
        let done = oauth.complete_callback(&callback, StateCheck::Stored, &*store, Some(&client)).await;
        assert_eq!(done.is_err(), failing);
        listening.paper.debug(&done);
        if let Ok(done) = &done {
            secrets.add_pair(&done.record.tokens);
        }
    }
    let error = oauth.exchange(&code(&stage)).await.map(drop);
    listening.paper.debug(&error);
    let wrong = Secret::new("ROW_a-code-that-was-never-given");
    listening.paper.debug(&oauth.exchange(&wrong).await.unwrap_err());
    secrets.add("wrong code", &wrong);
    secrets.are_not_in(&listening.paper.text());
}

/// A code, as the consent page would have sent it.
fn code(stage: &Stage) -> Secret {
    let open_id = stage.seller().open_id.clone();
    stage.sandbox.world(|world| {
        let user = world.seller(&open_id).expect("a seller").clone();
        let (grant, now) = (world.full_grant(&user), world.now());
        Secret::new(world.tokens.issue_code("ROW_", grant, now))
    })
}

#[tokio::test]
async fn callbacks_and_links_print_no_code() {
    let code = Secret::new("ROW_0123456789abcdef0123456789");
    let callback = parse_callback(&format!("?code={}", code.expose())).unwrap();
    let printed = format!("{callback:?} {:?}", parse_callback(&format!("?code={0}&code={0}", code.expose())));
    Secrets(vec![("code", code.expose().to_owned())]).are_not_in(&printed);
}

#[tokio::test]
async fn refreshes_that_fail_print_no_secret() {
    let stage = Stage::start().await;
    let listening = Listening::begin();
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(SqliteStore::open(folder.path().join("tokens.db")).await.unwrap());
    let client = stage.stored_in(store.clone()).await;
    let faults = [
        Action::Reset,
        Action::Truncated,
        Action::Html { status: Some(200) },
        Action::RateLimit { retry_after: Some(3600) },
        // The platform's messages may echo what it was sent.
        Action::Code {
            code: 36_004_001,
            message: Some(format!("refresh token {} is invalid", stage.sandbox.refresh_token)),
            status: None,
        },
    ];
    for action in faults {
        stage.sandbox.clear_faults();
        stage.sandbox.inject(Fault::new(action).path(REFRESH));
        let manager = client.tokens().unwrap();
        manager
            .save(&stage.account(), TokenSet { access_token_expires_at: NOW - 1, ..stage.tokens() })
            .await
            .unwrap();
        let error = list(&client).await.unwrap_err();
        listening.paper.debug(&error);
        listening.paper.write(&error.to_string());
        listening.paper.debug(&client.tokens().unwrap().record(&stage.account()).await.unwrap());
    }
    listening.paper.debug(&store);
    let nobody = stage.builder().auth_url("http://127.0.0.1:1").build().unwrap();
    let error = nobody.oauth().refresh(&stage.tokens().refresh_token).await.unwrap_err();
    listening.paper.debug(&error);
    let text = listening.paper.text();
    assert!(text.contains("NeedsReauthorization") && text.contains("refresh"), "{text}");
    Secrets::of(&stage).are_not_in(&text);
    assert!(!text.contains("app_secret="), "no token URL: {text}");
}

#[tokio::test]
async fn uploads_and_downloads_print_no_secret() {
    let stage = Stage::meeting(once("product.upload_product_image", Action::Reset)).await;
    let listening = Listening::begin();
    let upload = Upload::bytes(tiktokshop_sandbox::pdf::png());
    listening.paper.debug(&upload);
    let input = Input::new().with_file("data", upload);
    let client = stage.client();
    listening.paper.debug(&client.call("product.upload_product_image", input, CallOptions::new()).await);
    let url =
        format!("{}/_files/none.pdf?access_token={}", stage.sandbox.api_url, stage.sandbox.access_token);
    listening.paper.debug(&client.download(&url).await.unwrap_err());
    Secrets::of(&stage).are_not_in(&listening.paper.text());
}

#[tokio::test]
async fn explanations_print_no_secret() {
    let stage = Stage::start().await;
    let listening = Listening::begin();
    let (secret, token) =
        (Secret::new(stage.sandbox.app_secret.as_str()), stage.sandbox.access_token.as_str());
    let client = stage.client();
    list(&client).await.unwrap();
    let sent = stage.last();
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&sent.query).finish();
    let good = format!("{}{}?{query}", stage.sandbox.api_url, sent.path);
    let explained = explain::explain(&secret, &good, Some("application/json"), &sent.body).unwrap();
    let sign = sent.query.iter().find(|(name, _)| name == "sign").map(|(_, value)| value.as_str());
    assert_eq!(Some(explained.sign.as_str()), sign, "it explains what was accepted");
    assert!(explained.canonical.starts_with("***/order/202309/orders/search"));
    listening.paper.debug(&explained);
    listening.paper.write(&explained.canonical);
    listening.paper.write(&explained.steps.join("\n"));
    for bad in [
        good.clone(),
        good.replace("page_size=10", "page_size=11"),
        format!("{good}&extra="),
        good.replace("/search", "/search/"),
        good.replace("timestamp=1", "timestamp=2"),
    ] {
        let findings = explained.diff(&bad, NOW).unwrap();
        listening.paper.debug(&findings);
    }
    let curl = format!(
        "curl '{good}' -H 'x-tts-access-token: {token}' -H 'Content-Type: application/json' -d '{{}}'"
    );
    listening.paper.debug(&explained.diff(&curl, NOW));
    listening.paper.debug(&explain::explain(&secret, &curl, None, b""));
    listening.paper.debug(&explain::explain(&secret, "nonsense", None, b""));
    assert!(listening.paper.text().contains("parameter_differs"));
    Secrets::of(&stage).are_not_in(&listening.paper.text());
}

#[tokio::test]
async fn a_token_in_a_pasted_query_is_not_repeated() {
    let stage = Stage::start().await;
    let (secret, token) =
        (Secret::new(stage.sandbox.app_secret.as_str()), stage.sandbox.access_token.as_str());
    let good = "/order/202309/orders/search?app_key=k&timestamp=1790000000";
    let explained = explain::explain(&secret, good, None, b"{}").unwrap();
    let with_token = format!("{good}&access_token={token}");
    let mut printed = format!("{:?}", explained.diff(&with_token, NOW).unwrap());
    printed += &format!("{:?}", explain::explain(&secret, &with_token, None, b"{}").unwrap());
    assert!(printed.contains("access_token_in_query"), "{printed}");
    Secrets::of(&stage).are_not_in(&printed);
}

#[tokio::test]
async fn a_token_that_cannot_be_sent_is_told_without_it() {
    let stage = Stage::start().await;
    let client = stage.client().with_access_token("TTP_with-a-\nline-end-0123456789");
    let error = list(&client).await.unwrap_err();
    assert!(stage.sandbox.received().is_empty());
    assert!(!format!("{error} {error:?}").contains("0123456789"), "{error:?}");
}

#[tokio::test]
async fn what_a_store_keeps_can_be_sealed() {
    let stage = Stage::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let key = tiktokshop_store::StoreKey::generate().unwrap();
    let store = Arc::new(SqliteStore::options().key(key).open(&path).await.unwrap());
    let client = stage.stored_in(store.clone()).await;
    list(&client).await.unwrap();
    assert!(store.load(&stage.account()).await.unwrap().is_some());
    store.close().await;
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        Secrets::of(&stage).are_not_in(&String::from_utf8_lossy(&bytes));
    }
}
