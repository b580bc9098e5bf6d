use super::{get, receiver, receiver_with};
use crate::error::{Error, ErrorKind};
use crate::oauth::{BrowserEnd, BrowserStarted};
use crate::receive::{Completed, ReceiverOptions, Request, Step, Trouble};

fn started(url: &str) -> BrowserStarted {
    BrowserStarted { url: url.to_owned(), set_cookie: "a=b; HttpOnly".to_owned() }
}

#[test]
fn a_browser_is_shown_with_its_cookies_and_its_tls() {
    let receiver = receiver();
    for (scheme, forwarded, secure) in
        [("http", "", false), ("HTTPS", "", true), ("", "https, http", true), ("", "http, https", false)]
    {
        let callback = get("/oauth/tiktokshop/callback?code=c&state=s");
        let request = Request { scheme, forwarded_proto: forwarded, cookies: "a=b", ..callback };
        let Step::Callback(visit) = receiver.answer(&request) else { panic!("not served") };
        assert_eq!((visit.callback().as_str(), visit.cookies.as_str()), ("?code=c&state=s", "a=b"));
        assert_eq!(visit.secure, secure, "{scheme} {forwarded}");
        assert!(!format!("{visit:?} {request:?}").contains("code=c"), "the code is a secret");
    }
}

#[test]
fn a_seller_is_sent_away_with_the_cookie() {
    let receiver = receiver();
    let reply = receiver.pages().begun(Ok(started("https://shop.example/?a=b"))).reply;
    assert_eq!((reply.status, reply.header("location")), (302, Some("https://shop.example/?a=b")));
    assert_eq!(reply.header("set-cookie"), Some("a=b; HttpOnly"));
    assert_eq!(
        (reply.header("cache-control"), reply.header("referrer-policy")),
        (Some("no-store"), Some("no-referrer"))
    );
    assert!(!format!("{reply:?}").contains("HttpOnly"));
}

#[test]
fn what_the_seller_can_do_decides_the_status() {
    let error = |kind| Error::new(kind, "a secret cause").with_retryable(false);
    let wait = std::time::Duration::from_secs(3);
    let pages = receiver().pages().clone();
    for (trouble, status, retry_after) in [
        (error(ErrorKind::InvalidRequest).into(), 400, None),
        (error(ErrorKind::PermissionDenied).into(), 400, None),
        (error(ErrorKind::AuthCodeInvalid).into(), 400, None),
        (error(ErrorKind::Server).with_retryable(true).into(), 502, None),
        (
            error(ErrorKind::RateLimited).with_retryable(true).with_retry_after(Some(wait)).into(),
            502,
            Some("3"),
        ),
        (error(ErrorKind::Configuration).into(), 500, None),
        (Trouble::App, 500, None),
    ] {
        let Completed::Reply(answer) = pages.completed(Err(trouble)) else { panic!("connected") };
        assert_eq!(answer.reply.status, status);
        assert_eq!(answer.reply.header("retry-after"), retry_after);
        assert_eq!(answer.problem, Some("an authorization failed"));
        assert!(!answer.reply.body.contains("secret"));
    }
}

#[test]
fn the_end_is_a_page_or_the_url_that_the_app_names() {
    let to = |url: &str| {
        receiver_with(ReceiverOptions { redirect_to: Some(url.to_owned()), ..ReceiverOptions::default() })
    };
    let (plain, away) = (receiver(), to("/shops"));
    let page = plain.pages().connected(Ok(None), Some("f"), Some("u")).reply;
    assert_eq!((page.status, page.header("set-cookie")), (200, Some("f")));
    assert!(page.header("content-security-policy").unwrap().starts_with("default-src 'none'"));
    for (name, value) in [
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
    ] {
        assert_eq!(page.header(name), Some(value));
    }
    let reply = away.pages().connected(Ok(None), None, None).reply;
    assert_eq!(reply.header("location"), Some("/shops"));
    let reply = away.pages().connected(Ok(Some("/wel come/\u{e4}?a=%20")), None, None).reply;
    assert_eq!(reply.header("location"), Some("/wel%20come/%C3%A4?a=%20"));
    let Completed::Reply(again) = away.pages().completed(Ok(BrowserEnd::Finished)) else { panic!("again") };
    assert_eq!(again.reply.header("location"), Some("/shops"));
}

#[test]
fn an_app_that_fails_at_the_end_gets_another_try() {
    let receiver = receiver();
    for result in [Err(Trouble::App), Ok(Some("/a\r\nset-cookie: b=c"))] {
        let told = result.is_ok();
        let answer = receiver.pages().connected(result, Some("f"), Some("u"));
        assert_eq!((answer.reply.status, answer.reply.header("set-cookie")), (500, Some("u")));
        assert_eq!(answer.reply.header("location"), None);
        assert_eq!(answer.error.is_some(), told, "the app knows of its own error already");
    }
}
