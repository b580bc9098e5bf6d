use super::{get, receiver, receiver_with};
use crate::error::{Error, ErrorKind};
use crate::receive::{Receiver, ReceiverOptions, Reply, Request, Step, Trouble, Unread};
use crate::webhook::{Verifier, sign_test_event, test_event};

fn post<'a>(body: Option<&'a [u8]>, authorization: &'a str) -> Request<'a> {
    Request { method: "POST", path: "/webhooks/tiktokshop", body, authorization, ..Request::default() }
}

fn reply(step: Step) -> Reply {
    match step {
        Step::Reply(answer) => answer.reply,
        Step::Pass(reply) => reply,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_webhook_is_read_verified_handled_and_answered() {
    let receiver = receiver();
    let Step::ReadBody { limit } = receiver.answer(&post(None, "")) else { panic!("not asked for the body") };
    assert_eq!(limit, 1 << 20);
    let (body, signature) =
        test_event(1, serde_json::json!({"order_id": "7"})).signed("key", &"secret".into());
    let Step::Handle(event) = receiver.answer(&post(Some(&body), &signature)) else { panic!("refused") };
    assert_eq!(event.data(), r#"{"order_id":"7"}"#);
    let answer = receiver.handled(Ok(()));
    assert_eq!((answer.reply.status, answer.reply.body.as_str()), (200, r#"{"code":0,"message":"success"}"#));
    assert!(answer.error.is_none() && answer.problem.is_none());
}

#[test]
fn each_refusal_has_its_status_and_the_app_hears_why() {
    let receiver = receiver_with(ReceiverOptions { max_body_bytes: Some(10), ..ReceiverOptions::default() });
    let unreadable = sign_test_event("key", &"secret".into(), b"{");
    for (body, signature, status, kind) in [
        (&b"{}"[..], "", 401, ErrorKind::WebhookSignature),
        (b"{}", "00", 401, ErrorKind::WebhookSignature),
        (b"{", &unreadable, 400, ErrorKind::WebhookBody),
        (b"12345678901", "", 413, ErrorKind::WebhookBody),
    ] {
        let Step::Reply(answer) = receiver.answer(&post(Some(body), signature)) else { panic!("accepted") };
        assert_eq!(answer.reply.status, status);
        assert_eq!(answer.error.map(|error| error.kind()), Some(kind));
    }
    let nobody = Receiver::new(Verifier::new([("", ""); 0]), ReceiverOptions::default()).unwrap();
    assert_eq!(reply(nobody.answer(&post(Some(b"{}"), "00"))).status, 500);
    assert_eq!(receiver.unread(Unread::NoLength).reply.status, 411);
    assert_eq!(receiver.unread(Unread::BadLength).reply.status, 400);
    assert_eq!(receiver.unread(Unread::Failed).reply.status, 500);
}

#[test]
fn an_app_that_fails_is_a_plain_500_and_a_store_that_fails_a_503() {
    let receiver = receiver();
    let answer = receiver.handled(Err(Trouble::App));
    assert_eq!((answer.reply.status, answer.error.is_none()), (500, true));
    assert_eq!(answer.problem, Some("the handler of a webhook failed"));
    let error = || Error::new(ErrorKind::Store, "the disk is full");
    let later = error().with_retryable(true).with_retry_after(Some(std::time::Duration::from_millis(1500)));
    let answer = receiver.handled(Err(later.into()));
    assert_eq!((answer.reply.status, answer.reply.header("retry-after")), (503, Some("2")));
    for retryable in [true, false] {
        let answer = receiver.handled(Err(error().with_retryable(retryable).into()));
        assert_eq!((answer.reply.status, answer.reply.header("retry-after")), (503, Some("5")));
        assert!(!answer.reply.body.contains("disk"));
        assert!(answer.error.is_some_and(|error| error.detail().contains("disk")), "the app hears why");
    }
    let answer = receiver.handled(Err(Error::new(ErrorKind::Decode, "the event cannot be read").into()));
    assert_eq!((answer.reply.status, answer.reply.header("retry-after")), (500, None));
}

#[test]
fn paths_and_methods_are_told_apart() {
    let receiver = receiver();
    for (method, target, allowed) in [
        ("GET", "/webhooks/tiktokshop", "POST"),
        ("HEAD", "/oauth/tiktokshop/callback", "GET"),
        ("POST", "http://shop.example/oauth/tiktokshop/authorize?x", "GET"),
    ] {
        let wrong = reply(receiver.answer(&Request { method, ..get(target) }));
        assert_eq!((wrong.status, wrong.header("allow")), (405, Some(allowed)));
    }
    for elsewhere in
        ["/", "", "/webhooks", "/webhooks/tiktokshop/more", "//webhooks/tiktokshop", "http://x", "*"]
    {
        let Step::Pass(reply) = receiver.answer(&get(elsewhere)) else { panic!("{elsewhere} is served") };
        assert_eq!(reply.status, 404);
    }
}

#[test]
fn a_prefix_may_stand_before_the_paths_and_a_slash_behind() {
    let receiver = receiver();
    let mounted = Request {
        path: "/tts/webhooks/tiktokshop/",
        inner_path: Some("/webhooks/tiktokshop/"),
        ..post(None, "")
    };
    assert!(matches!(receiver.answer(&mounted), Step::ReadBody { .. }));
    let unmounted = Request { inner_path: None, ..mounted };
    assert!(matches!(receiver.answer(&unmounted), Step::Pass(_)));
}

#[test]
fn paths_may_be_others_but_not_the_same() {
    let options = |webhook: &str| ReceiverOptions {
        webhook_path: webhook.to_owned(),
        callback_path: "/back".to_owned(),
        ..ReceiverOptions::default()
    };
    let receiver = receiver_with(options("hook"));
    assert_eq!(receiver.webhook_path(), "/hook");
    assert_eq!(receiver.callback_path(), Some("/back"));
    assert!(matches!(receiver.answer(&Request { path: "/hook", ..post(None, "") }), Step::ReadBody { .. }));
    let error = Receiver::new(Verifier::new([("key", "secret")]), options("/back")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    let only = receiver_with(ReceiverOptions { authorizations: false, ..ReceiverOptions::default() });
    assert!(matches!(only.answer(&get("/oauth/tiktokshop/callback")), Step::Pass(_)));
}
