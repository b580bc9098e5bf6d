//! The receiver behind the types of the crate `http`: bodies, the app's functions and their failures.
#![allow(clippy::unwrap_used)]

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body::{Body, Frame, SizeHint};
use tiktokshop::receive::{Receiver, ReceiverBuilder};
use tiktokshop::token::MemoryStore;
use tiktokshop::webhook::{EventData, test_event};
use tiktokshop::{Client, ErrorKind};
use tokio::sync::oneshot;

const WEBHOOK: &str = "/webhooks/tiktokshop";
const AUTHORIZE: &str = "/oauth/tiktokshop/authorize";

fn builder() -> ReceiverBuilder {
    let client = Client::builder().app_key("key").app_secret("secret").service_id("7");
    Receiver::builder(&client.store(Arc::new(MemoryStore::new())).build().unwrap())
}

fn webhook(kind: i64) -> Request<Bytes> {
    let data = serde_json::json!({"order_id": "7"});
    let (body, signature) = test_event(kind, data).signed("key", &"secret".into());
    Request::post(WEBHOOK).header("authorization", signature).body(body).unwrap()
}

fn get(path: &str) -> Request<Bytes> {
    Request::get(path).body(Bytes::new()).unwrap()
}

fn header<'a>(response: &'a Response<Bytes>, name: &str) -> Option<&'a str> {
    response.headers().get(name).map(|value| value.to_str().unwrap())
}

/// The text of an error, and its kind if it is of this crate.
type Told = (String, Option<ErrorKind>);

/// What `on_error` heard.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<Told>>>);

impl Heard {
    fn by(&self, builder: ReceiverBuilder) -> Receiver {
        let heard = self.0.clone();
        let hear = move |error: tiktokshop::receive::ReceiveError| {
            let kind = error.library_error().map(tiktokshop::Error::kind);
            heard.lock().unwrap().push((error.to_string(), kind));
        };
        builder.on_error(hear).build().unwrap()
    }

    fn take(&self) -> Vec<Told> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// A body in pieces, which counts what is read, and may break.
struct Pieces {
    left: usize,
    read: Arc<Mutex<usize>>,
    breaks: bool,
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        if self.left == 0 {
            let broken = || Some(Err(std::io::Error::other("the line is dead")));
            return Poll::Ready(if self.breaks { broken() } else { None });
        }
        self.left -= 1;
        *self.read.lock().unwrap() += 10;
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"0123456789")))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::new()
    }
}

#[tokio::test]
async fn an_event_comes_with_its_type_and_is_accepted_when_the_app_is_done() {
    let (seen, ids) = (Arc::new(Mutex::new(Vec::new())), Arc::new(Mutex::new(Vec::new())));
    let (types, orders) = (seen.clone(), ids.clone());
    let receiver = builder().on_event(move |event| {
        types.lock().unwrap().push(event.r#type.to_string());
        if let EventData::OrderStatusChange(order) = &event.data {
            orders.lock().unwrap().push(order.order_id.clone().unwrap());
        }
        async { Ok(()) }
    });
    let receiver = receiver.build().unwrap();
    for kind in [1, 4711] {
        let response = receiver.handle(webhook(kind)).await;
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.body(), r#"{"code":0,"message":"success"}"#);
    }
    assert_eq!(*seen.lock().unwrap(), ["ORDER_STATUS_CHANGE", "4711"]);
    assert_eq!(*ids.lock().unwrap(), ["7"]);
}

#[tokio::test]
async fn an_app_that_fails_or_panics_is_a_plain_500_and_on_error_hears_why() {
    let heard = Heard::default();
    let failing = heard.by(builder().on_event(|_| async { Err("the disk is full".into()) }));
    let panicking = heard.by(builder().on_event(|event| {
        assert!(event.type_id.is_none(), "not this one");
        async { Ok(()) }
    }));
    for (receiver, why) in [(failing, "the disk is full"), (panicking, "not this one")] {
        let response = receiver.handle(webhook(1)).await;
        assert_eq!(
            (response.status().as_u16(), response.body().as_ref()),
            (500, &b"the webhook was not handled"[..])
        );
        let [(text, kind)] = &heard.take()[..] else { panic!("once") };
        assert!(text.starts_with("the handler of a webhook failed: ") && text.contains(why), "{text}");
        assert_eq!(*kind, None);
    }
    let deaf =
        builder().on_event(|_| async { Err("x".into()) }).on_error(|_| panic!("as well")).build().unwrap();
    assert_eq!(deaf.handle(webhook(1)).await.status(), 500);
}

#[tokio::test]
async fn a_body_is_read_for_webhooks_only_and_up_to_the_limit() {
    let heard = Heard::default();
    let receiver = heard.by(builder().max_body_bytes(25));
    assert_eq!(receiver.body_limit(), 25);
    let read = Arc::new(Mutex::new(0));
    let stream = |left, breaks| Pieces { left, read: read.clone(), breaks };
    let post = |path: &str, body| Request::post(path).body(body).unwrap();
    let response = receiver.handle_stream(post("/elsewhere", stream(9, false))).await;
    assert_eq!((response.status().as_u16(), *read.lock().unwrap()), (404, 0));
    let response = receiver.handle_stream(post(WEBHOOK, stream(9, false))).await;
    assert_eq!((response.status().as_u16(), *read.lock().unwrap()), (413, 30));
    assert_eq!(heard.take()[0].1, Some(ErrorKind::WebhookBody));
    let told = Request::post(WEBHOOK).body(String::from("longer than twenty-five bytes")).unwrap();
    assert_eq!(receiver.handle_stream(told).await.status(), 413);
    heard.take();
    assert_eq!(receiver.handle_stream(post(WEBHOOK, stream(1, true))).await.status(), 500);
    assert!(heard.take()[0].0.contains("the line is dead"));
    let (parts, body) = webhook(1).into_parts();
    let whole = Request::from_parts(parts, String::from_utf8(body.to_vec()).unwrap());
    assert_eq!(builder().build().unwrap().handle_stream(whole).await.status(), 200);
}

#[tokio::test]
async fn what_has_begun_goes_on_when_the_client_hangs_up() {
    let (begun, has_begun) = oneshot::channel();
    let (go, gone) = oneshot::channel::<()>();
    let (done, is_done) = oneshot::channel();
    let once = Arc::new(Mutex::new(Some((begun, gone, done))));
    let receiver = builder().on_event(move |_| {
        let once = once.clone();
        async move {
            let (begun, gone, done) = once.lock().unwrap().take().unwrap();
            begun.send(()).unwrap();
            gone.await?;
            done.send(()).unwrap();
            Ok(())
        }
    });
    let receiver = receiver.build().unwrap();
    tokio::select! {
        _ = receiver.handle(webhook(1)) => panic!("the app is not done"),
        begun = has_begun => begun.unwrap(),
    }
    go.send(()).unwrap();
    is_done.await.unwrap();
}

#[tokio::test]
async fn a_browser_gets_its_cookie_and_the_app_sees_the_request() {
    let receiver = builder().note_of(|request| async move {
        Ok(request.extensions.get::<String>().ok_or("nobody is signed in")?.clone())
    });
    let heard = Heard::default();
    let receiver = heard.by(receiver);
    let refused = receiver.handle(get(AUTHORIZE)).await;
    assert_eq!((refused.status().as_u16(), header(&refused, "location")), (500, None));
    assert!(heard.take()[0].0.ends_with("nobody is signed in"));
    let mut request = get(AUTHORIZE);
    request.extensions_mut().insert(String::from("user 7"));
    let sent = receiver.handle(request).await;
    assert_eq!(sent.status(), 302);
    assert!(header(&sent, "location").unwrap().starts_with("https://services.tiktokshop.com/"));
    let cookie = header(&sent, "set-cookie").unwrap();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && !cookie.contains("Secure"));
    let state = header(&sent, "location").unwrap().split("state=").nth(1).unwrap().split('&').next().unwrap();
    let back = || Request::get(format!("/oauth/tiktokshop/callback?error=auth_denied&state={state}"));
    let other = receiver.handle(back().body(Bytes::new()).unwrap()).await;
    assert_eq!((other.status().as_u16(), heard.take()[0].1), (400, Some(ErrorKind::InvalidRequest)));
    // A browser may send its cookies in several headers.
    let own = back().header("cookie", "a=b").header("cookie", cookie.split(';').next().unwrap());
    assert_eq!(receiver.handle(own.body(Bytes::new()).unwrap()).await.status(), 400);
    assert_eq!(heard.take()[0].1, Some(ErrorKind::PermissionDenied), "its own, but the seller said no");
}

#[tokio::test]
async fn tls_is_told_by_the_url_a_proxy_or_the_app() {
    let url = "https://app.example/oauth/tiktokshop/authorize";
    let forwarded = Request::get(AUTHORIZE).header("x-forwarded-proto", "https").body(Bytes::new()).unwrap();
    for (receiver, request) in
        [(builder(), get(url)), (builder(), forwarded), (builder().secure(true), get(AUTHORIZE))]
    {
        let sent = receiver.build().unwrap().handle(request).await;
        let cookie = header(&sent, "set-cookie").unwrap();
        assert!(cookie.starts_with("__Host-") && cookie.contains("Secure"), "{cookie}");
    }
}

#[tokio::test]
async fn without_a_store_no_seller_is_sent_away() {
    let client = Client::builder().app_key("key").app_secret("secret").service_id("7").build().unwrap();
    let heard = Heard::default();
    let receiver = heard.by(Receiver::builder(&client));
    let response = receiver.handle(get(AUTHORIZE)).await;
    assert_eq!((response.status().as_u16(), header(&response, "location")), (500, None));
    assert_eq!(heard.take()[0].1, Some(ErrorKind::Configuration));
    let only = Receiver::builder(&client).authorizations(false).webhook_path("hook").build().unwrap();
    assert_eq!((only.webhook_path(), only.authorize_path(), only.callback_path()), ("/hook", None, None));
    assert_eq!(only.handle(get(AUTHORIZE)).await.status(), 404);
}
