//! Authorizations that are tied to a browser.

use super::*;
use crate::error::{Error, ErrorKind, Result};
use crate::token::{MemoryStore, Tokens};

const TTL: Duration = Duration::from_secs(600);

/// A program on the web: a store, an auth host, and the clock of its visitors.
struct Site {
    host: Host,
    store: MemoryStore,
}

/// A browser, with the one cookie that it was given.
#[derive(Clone, Default)]
struct Visitor {
    cookies: String,
    secure: bool,
    callback: String,
}

impl Site {
    async fn start() -> Site {
        Site { host: Host::saying(TOKENS).await, store: MemoryStore::new() }
    }

    fn begin(&self, visitor: &mut Visitor, note: &str) -> BrowserStarted {
        let browser = visitor.browser();
        let started =
            self.host.oauth().begin_in_browser(&AuthorizeUrl::seller(), note, TTL, browser).unwrap();
        let (_, state) = started.url.split_once("state=").unwrap();
        visitor.callback = format!("https://a.example/cb?code=ROW_c&state={state}");
        visitor.keep(&started.set_cookie);
        started
    }

    async fn end(&self, visitor: &Visitor, admitted: &Admitted) -> Result<BrowserEnd> {
        let oauth = self.host.oauth();
        oauth.complete_in_browser(&visitor.callback, visitor.browser(), admitted, &self.store, None).await
    }

    async fn authorized(&self, visitor: &Visitor) -> BrowserAuthorization {
        match self.end(visitor, &Admitted::default()).await.unwrap() {
            BrowserEnd::Authorized(done) => *done,
            BrowserEnd::Finished => panic!("the app was not done with it"),
        }
    }

    async fn refused(&self, visitor: &Visitor) -> Error {
        self.end(visitor, &Admitted::default()).await.unwrap_err()
    }
}

impl Visitor {
    fn browser(&self) -> Browser<'_> {
        Browser { cookies: &self.cookies, secure: self.secure }
    }

    fn keep(&mut self, set_cookie: &str) {
        let pair = set_cookie.split(';').next().unwrap();
        self.cookies = format!("theme=dark; {pair}; last=1");
    }
}

#[tokio::test]
async fn another_browser_is_refused_before_the_code_is_sent() {
    let site = Site::start().await;
    let (mut attacker, mut victim) = (Visitor::default(), Visitor::default());
    site.begin(&mut attacker, "the attacker's");
    let lured = Visitor { callback: attacker.callback.clone(), ..Visitor::default() };
    assert_eq!(site.refused(&lured).await.kind(), ErrorKind::InvalidRequest);
    site.begin(&mut victim, "the victim's");
    victim.callback.clone_from(&attacker.callback);
    let error = site.refused(&victim).await;
    assert!(error.detail().contains("another browser"), "{error}");
    assert!(site.host.seen().is_empty() && site.store.list().await.unwrap().is_empty());
    assert_eq!(site.authorized(&attacker).await.authorization.note, "the attacker's");
}

#[tokio::test]
async fn a_cookie_that_is_spoilt_forged_or_old_is_none() {
    let site = Site::start().await;
    let mut visitor = Visitor::default();
    site.begin(&mut visitor, "tenant 7");
    let good = visitor.cookies.clone();
    let (name, value) = good.split(';').nth(1).unwrap().trim().split_once('=').unwrap();
    let noted = value.replace("tenant%207", "tenant%208");
    assert_ne!(noted, value);
    let foreign = OAuth::standalone("appkey", "another secret").unwrap().with_service_id("7172");
    let begun = foreign.begin_in_browser(&AuthorizeUrl::seller(), "", TTL, Browser::default()).unwrap();
    let foreign = begun.set_cookie.split(';').next().unwrap().to_owned();
    for spoilt in [format!("{name}={noted}"), format!("{name}=~.~..."), foreign, format!("other={value}")] {
        visitor.cookies = spoilt;
        assert_eq!(site.refused(&visitor).await.kind(), ErrorKind::InvalidRequest);
    }
    visitor.cookies = good;
    let late = site.host.oauth();
    let late = OAuth { clock: Arc::new(ManualClock::new(NOW + 601)), ..late };
    let nobody = Admitted::default();
    let ended = late.complete_in_browser(&visitor.callback, visitor.browser(), &nobody, &site.store, None);
    assert_eq!(ended.await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    assert!(site.host.seen().is_empty());
    site.authorized(&visitor).await;
}

#[tokio::test]
async fn a_page_that_is_loaded_again_is_no_error_and_sends_nothing() {
    let site = Site::start().await;
    let mut visitor = Visitor::default();
    site.begin(&mut visitor, "tenant 7");
    let first = site.authorized(&visitor).await;
    assert!(!first.again && first.authorization.record.tokens.open_id == "open-1");
    // The app failed, or the response was lost: the same once more.
    let second = site.authorized(&visitor).await;
    assert!(second.again && second.authorization.account == first.authorization.account);
    visitor.keep(&second.unfinished.unwrap());
    let third = site.authorized(&visitor).await;
    assert_eq!((third.again, third.authorization.note.as_str()), (true, "tenant 7"));
    visitor.keep(&third.finished.unwrap());
    assert!(matches!(site.end(&visitor, &Admitted::default()).await, Ok(BrowserEnd::Finished)));
    assert_eq!(site.host.seen().len(), 1, "one code, one exchange");
    let elsewhere = Visitor { callback: visitor.callback.clone(), ..Visitor::default() };
    assert_eq!(site.refused(&elsewhere).await.kind(), ErrorKind::InvalidRequest);
}

#[tokio::test(start_paused = true)]
async fn a_double_click_trades_the_code_once() {
    let site = Site::start().await;
    let mut visitor = Visitor::default();
    site.begin(&mut visitor, "");
    let (one, two) = tokio::join!(site.authorized(&visitor), site.authorized(&visitor));
    assert_eq!([one.again, two.again].iter().filter(|again| **again).count(), 1);
    assert_eq!(site.host.seen().len(), 1);
}

#[tokio::test]
async fn two_tabs_end_in_any_order_and_old_ones_are_forgotten() {
    let site = Site::start().await;
    let mut visitor = Visitor::default();
    let mut callbacks = Vec::new();
    for tab in 0..5 {
        site.begin(&mut visitor, &format!("tab {tab}"));
        callbacks.push(visitor.callback.clone());
    }
    for tab in [1, 4, 2, 3] {
        visitor.callback.clone_from(&callbacks[tab]);
        let done = site.authorized(&visitor).await;
        assert_eq!(done.authorization.note, format!("tab {tab}"));
        visitor.keep(&done.finished.unwrap());
    }
    visitor.callback.clone_from(&callbacks[0]);
    assert_eq!(site.refused(&visitor).await.kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn behind_tls_only_the_hosts_own_cookie_counts() {
    let site = Site::start().await;
    let mut visitor = Visitor { secure: true, ..Visitor::default() };
    let started = site.begin(&mut visitor, "");
    assert!(started.set_cookie.starts_with("__Host-tiktokshop-"), "{}", started.set_cookie);
    for attribute in ["; Path=/", "; Max-Age=600", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
        assert!(started.set_cookie.contains(attribute), "{attribute}: {}", started.set_cookie);
    }
    let planted = Visitor { cookies: visitor.cookies.replace("__Host-", ""), ..visitor.clone() };
    assert_eq!(site.refused(&planted).await.kind(), ErrorKind::InvalidRequest);
    site.authorized(&visitor).await;
    let plain = site.begin(&mut Visitor::default(), "");
    assert!(!plain.set_cookie.contains("Secure"), "a browser would not send it back without TLS");
}

#[tokio::test]
async fn who_is_admitted_passes_without_a_cookie() {
    let site = Site::start().await;
    let oauth = site.host.oauth();
    let mailed = oauth.begin(&site.store, &AuthorizeUrl::seller(), "mailed", TTL).await.unwrap();
    let mut visitor =
        Visitor { callback: format!("?code=ROW_c&state={}", mailed.state.as_str()), ..Visitor::default() };
    assert_eq!(site.refused(&visitor).await.kind(), ErrorKind::InvalidRequest);
    let any = Admitted { any_browser: true, ..Admitted::default() };
    let Ok(BrowserEnd::Authorized(done)) = site.end(&visitor, &any).await else { panic!("a mailed link") };
    assert_eq!(done.authorization.note, "mailed");
    assert_eq!(site.end(&visitor, &any).await.unwrap_err().kind(), ErrorKind::InvalidRequest, "once");
    visitor.keep(&done.finished.unwrap());
    assert!(
        matches!(site.end(&visitor, &any).await, Ok(BrowserEnd::Finished)),
        "but the same browser may reload"
    );

    let own = Admitted { expected_state: Some(State::from_text("mine")), ..Admitted::default() };
    visitor.callback = "?code=ROW_c&state=mine".to_owned();
    assert!(matches!(site.end(&visitor, &own).await, Ok(BrowserEnd::Authorized(_))));
    visitor.callback = "?code=ROW_c&state=other".to_owned();
    assert_eq!(site.end(&visitor, &own).await.unwrap_err().kind(), ErrorKind::InvalidRequest);

    visitor.callback = "?code=ROW_installed".to_owned();
    assert_eq!(site.end(&visitor, &any).await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    let installs = Admitted { installs: true, ..Admitted::default() };
    let Ok(BrowserEnd::Authorized(done)) = site.end(&visitor, &installs).await else { panic!("an install") };
    assert!(done.authorization.install);
    visitor.keep(&done.finished.unwrap());
    assert!(matches!(site.end(&visitor, &installs).await, Ok(BrowserEnd::Finished)));
}

#[tokio::test]
async fn a_refusal_of_the_platform_may_be_tried_again() {
    let (broken, store) = (Host::answering(Some((503, String::new()))).await, MemoryStore::new());
    let mut site = Site { host: broken, store };
    let mut visitor = Visitor::default();
    site.begin(&mut visitor, "");
    assert_eq!(site.refused(&visitor).await.kind(), ErrorKind::Server);
    site.host = Host::saying(TOKENS).await;
    assert!(!site.authorized(&visitor).await.again);
}

#[tokio::test]
async fn a_note_must_fit_into_a_cookie() {
    let site = Site::start().await;
    let begin = |note: &str| {
        let link = AuthorizeUrl::seller();
        site.host.oauth().begin_in_browser(&link, note, TTL, Browser::default())
    };
    assert_eq!(begin(&"ä".repeat(101)).unwrap_err().kind(), ErrorKind::InvalidRequest);
    let note = "a;b=c,\"~.\r\n ä".repeat(9);
    let cookie = begin(&note).unwrap().set_cookie;
    assert!(cookie.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' '), "{cookie}");
    let mut visitor = Visitor::default();
    site.begin(&mut visitor, &note);
    assert_eq!(site.authorized(&visitor).await.authorization.note, note);
    let shown = format!("{:?} {:?}", begin("secret note").unwrap(), visitor.browser());
    assert!(!shown.contains("secret") && !shown.contains("theme"), "{shown}");
}
