//! From the authorization link to tokens in the store, through the sandbox's consent page, as a browser would.

use std::time::Duration;

use tiktokshop_core::oauth::{
    Authorization, AuthorizeHosts, AuthorizeUrl, Callback, OAuth, Started, StateCheck, parse_callback,
};
use tiktokshop_core::token::{MemoryStore, State, Tokens};
use tiktokshop_core::{Client, Error, ErrorKind, Secret};
use tiktokshop_sandbox::fault::{Action, Fault};
use tiktokshop_sandbox::webhook::sender;
use url::Url;

use crate::support::{EXCHANGE, NOW, Stage, list};

const TEN_MINUTES: Duration = Duration::from_secs(600);

/// A program that lets sellers authorize it.
struct App {
    stage: Stage,
    client: Client,
    oauth: OAuth,
    store: std::sync::Arc<MemoryStore>,
}

impl App {
    async fn start() -> App {
        let stage = Stage::start().await;
        let store = std::sync::Arc::new(MemoryStore::new());
        let client = stage.builder().store(store.clone()).build().expect("a client");
        let hosts = AuthorizeHosts::all_at(stage.sandbox.auth_url.as_str());
        let oauth = client.oauth().with_authorize_hosts(hosts);
        App { stage, client, oauth, store }
    }

    async fn begin(&self) -> Started {
        let begun = self.oauth.begin(&*self.store, &AuthorizeUrl::seller(), "tenant 7", TEN_MINUTES).await;
        begun.expect("a link")
    }

    /// The URL to which the browser is sent back after a click.
    async fn click(&self, link: &str, decision: &str) -> String {
        self.click_as(link, decision, &self.stage.seller().open_id).await
    }

    async fn click_as(&self, link: &str, decision: &str, open_id: &str) -> String {
        let http = sender::client().expect("a client");
        let page = http.get(link).send().await.expect("a page");
        assert_eq!(page.status(), 200);
        let page = page.text().await.expect("text");
        assert!(page.contains("asks for access") && page.contains(open_id), "{page}");
        let mut url = Url::parse(link).expect("a URL");
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(url.query_pairs())
            .append_pair("open_id", open_id)
            .append_pair("decision", decision);
        url.set_query(None);
        let request =
            http.post(url).header("content-type", "application/x-www-form-urlencoded").body(form.finish());
        let response = request.send().await.expect("a response");
        assert_eq!(response.status(), 302);
        response.headers()["location"].to_str().expect("text").to_owned()
    }

    async fn complete(&self, callback: &str, check: StateCheck<'_>) -> Result<Authorization, Error> {
        self.oauth.complete_callback(callback, check, &*self.store, Some(&self.client)).await
    }

    fn exchanges(&self) -> usize {
        self.stage.received(EXCHANGE).len()
    }
}

#[tokio::test]
async fn a_seller_says_yes_and_calls_work() {
    let app = App::start().await;
    let started = app.begin().await;
    let callback = app.click(&started.url, "approve").await;
    let done = app.complete(&callback, StateCheck::Stored).await.unwrap();
    assert_eq!((done.account, done.note.as_str(), done.install), (app.stage.account(), "tenant 7", false));
    assert_eq!(done.record.tokens.access_token_expires_at, NOW + 7 * 86_400);
    assert!(done.record.tokens.refresh_token_expires_at > i64::from(i32::MAX));
    assert!(done.record.tokens.granted_scopes.contains(&"seller.order.info".to_owned()));
    assert!(done.shops_error.is_none());
    let shop = &app.stage.sandbox.shops[0];
    assert_eq!((done.shops.len(), &done.shops[0].cipher), (1, &shop.cipher));

    let sent = app.stage.sandbox.received().len();
    assert_eq!(list(&app.client.shop(&shop.id)).await.unwrap().attempts, 1);
    assert_eq!(app.stage.sandbox.received().len(), sent + 1, "the shop's cipher is known already");
}

#[tokio::test]
async fn a_seller_says_no_and_nothing_is_asked_for() {
    let app = App::start().await;
    let started = app.begin().await;
    let callback = app.click(&started.url, "deny").await;
    assert!(callback.contains("code=null") && callback.contains("error=auth_denied"), "{callback}");
    let told = parse_callback(&callback).unwrap();
    assert!(
        matches!(&told, Callback::Refused { error, state } if error == "auth_denied" && state.as_deref() == Some(started.state.as_str()))
    );
    let error = app.complete(&callback, StateCheck::Stored).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
    assert!(error.detail().contains("auth_denied") && error.hint().is_some(), "{error}");
    assert_eq!(app.exchanges(), 0);
    assert!(app.store.list().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_state_is_good_for_one_callback() {
    let app = App::start().await;
    let started = app.begin().await;
    let first = app.click(&started.url, "approve").await;
    let second = app.click(&started.url, "approve").await;
    app.complete(&first, StateCheck::Stored).await.unwrap();
    let error = app.complete(&second, StateCheck::Stored).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.hint().is_some_and(|hint| hint.contains("forging")), "{error}");
    assert_eq!(app.exchanges(), 1, "the second code was not sent");
}

#[tokio::test]
async fn a_state_that_is_not_ours_is_refused_before_the_code_is_sent() {
    let app = App::start().await;
    let started = app.begin().await;
    let callback = app.click(&started.url, "approve").await;
    let forged = callback.replace(started.state.as_str(), "0000");
    let other = State::generate().unwrap();
    for (callback, check) in [
        (&forged, StateCheck::Stored),
        (&forged, StateCheck::StoredOrInstall),
        (&callback, StateCheck::Expected(&other)),
    ] {
        assert_eq!(app.complete(callback, check).await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    }
    assert_eq!(app.exchanges(), 0);
    app.complete(&callback, StateCheck::Expected(&started.state)).await.expect("the browser's own");
}

#[tokio::test]
async fn an_install_from_the_app_store_has_no_state() {
    let app = App::start().await;
    let mut link = Url::parse(&app.begin().await.url).unwrap();
    link.set_query(Some(&format!("service_id={}", app.stage.sandbox.service_id)));
    let callback = app.click(link.as_str(), "approve").await;
    assert!(parse_callback(&callback).unwrap().is_install(), "{callback}");
    let error = app.complete(&callback, StateCheck::Stored).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let done = app.complete(&callback, StateCheck::StoredOrInstall).await.unwrap();
    assert!(done.install && done.note.is_empty());
    assert_eq!(done.account, app.stage.account());
}

fn code_of(callback: &str) -> Secret {
    match parse_callback(callback).expect("a callback") {
        Callback::Code { code, .. } => code,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_code_works_once() {
    let app = App::start().await;
    let code = code_of(&app.click(&app.begin().await.url, "approve").await);
    app.oauth.exchange(&code).await.unwrap();
    let error = app.oauth.exchange(&code).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::AuthCodeInvalid, Some(36_004_004)));
    assert!(error.hint().is_some_and(|hint| hint.contains("once")), "{error}");
    assert_eq!(error.request_id(), Some(app.stage.last().request_id.as_str()));
    assert!(!error.retryable() && !error.outcome_unknown());
    assert_eq!(
        app.oauth.exchange(&Secret::new("made up")).await.unwrap_err().kind(),
        ErrorKind::AuthCodeInvalid
    );
}

#[tokio::test]
async fn a_code_works_for_half_an_hour() {
    let app = App::start().await;
    let code = code_of(&app.click(&app.begin().await.url, "approve").await);
    app.stage.advance(1801);
    assert_eq!(app.oauth.exchange(&code).await.unwrap_err().kind(), ErrorKind::AuthCodeInvalid);
}

#[tokio::test]
async fn a_code_whose_response_is_lost_is_not_sent_again() {
    let app = App::start().await;
    let callback = app.click(&app.begin().await.url, "approve").await;
    app.stage.sandbox.inject(Fault::new(Action::Reset).path(EXCHANGE).after());
    let error = app.complete(&callback, StateCheck::Stored).await.unwrap_err();
    assert!(error.outcome_unknown() && !error.retryable(), "{error:?}");
    assert!(error.hint().is_some_and(|hint| hint.contains("may have been used")), "{error}");
    assert_eq!(app.exchanges(), 1);
}

#[tokio::test]
async fn shops_that_cannot_be_listed_do_not_lose_the_tokens() {
    let app = App::start().await;
    let callback = app.click(&app.begin().await.url, "approve").await;
    app.stage.sandbox.inject(Fault::new(Action::Status { status: 500 }).path("/authorization/*"));
    let done = app.complete(&callback, StateCheck::Stored).await.unwrap();
    assert_eq!(done.shops_error.map(|error| error.kind()), Some(ErrorKind::Server));
    assert!(app.store.load(&app.stage.account()).await.unwrap().is_some());
}

#[tokio::test]
async fn creators_partners_and_old_links_have_pages_of_their_own() {
    let app = App::start().await;
    let state = State::generate().unwrap();
    let user = |user_type: i64| {
        let accounts = &app.stage.sandbox.accounts;
        accounts.iter().find(|account| account.user_type == user_type).expect("a user").open_id.clone()
    };
    let links = [
        (AuthorizeUrl::creator(), "/alliance/creator/auth", 1),
        (AuthorizeUrl::partner().us(), "/open/authorize", 3),
        (AuthorizeUrl::legacy(), "/oauth/authorize", 0),
        (AuthorizeUrl::seller().us(), "/open/authorize", 0),
    ];
    for (link, path, user_type) in links {
        let url = app.oauth.authorize_url(&link, &state).unwrap();
        assert_eq!(Url::parse(&url).unwrap().path(), path);
        let callback = app.click_as(&url, "approve", &user(user_type)).await;
        let done = app.complete(&callback, StateCheck::Expected(&state)).await.unwrap();
        assert_eq!((done.record.tokens.user_type, done.account.open_id), (user_type, user(user_type)));
        assert!(done.shops_error.is_none(), "creators and partners have no shops to look for");
        assert_eq!(done.shops.is_empty(), user_type != 0);
    }
}

#[tokio::test]
async fn a_wrong_app_secret_is_told() {
    let app = App::start().await;
    let callback = app.click(&app.begin().await.url, "approve").await;
    let stranger = app.stage.builder().app_secret("not-the-secret").build().unwrap().oauth();
    let error = stranger.exchange(&code_of(&callback)).await.unwrap_err();
    assert!(error.code().is_some() && !error.retryable(), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("not-the-secret"));
}

#[tokio::test]
async fn malformed_callbacks_are_told() {
    let app = App::start().await;
    for bad in [
        "",
        "?",
        "https://app.example/cb",
        "?state=1",
        "?code=",
        "?code=a&code=b",
        "?code=a&state=1&state=2",
        "nonsense",
    ] {
        let error = app.complete(bad, StateCheck::StoredOrInstall).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{bad}");
    }
    assert_eq!(app.exchanges(), 0);
}

#[tokio::test]
async fn an_auth_host_that_sends_nonsense_is_reported() {
    let faults = [
        (Action::Html { status: Some(200) }, ErrorKind::Decode, true),
        (Action::Html { status: None }, ErrorKind::Server, true),
        (Action::EmptyBody, ErrorKind::Decode, true),
        (Action::Truncated, ErrorKind::Connection, true),
        (Action::InvalidUtf8, ErrorKind::Decode, true),
        (Action::RateLimit { retry_after: None }, ErrorKind::RateLimited, false),
    ];
    for (action, kind, unknown) in faults {
        let app = App::start().await;
        let code = code_of(&app.click(&app.begin().await.url, "approve").await);
        app.stage.sandbox.inject(Fault::new(action.clone()).path(EXCHANGE).after());
        let error = app.oauth.exchange(&code).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome_unknown()), (kind, unknown), "{action:?} {error:?}");
        assert_eq!(app.exchanges(), 1);
    }
}
