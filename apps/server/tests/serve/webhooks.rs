//! Webhooks: genuine ones are kept before the response, others cost nearly nothing.

use std::io::{Read, Write};
use std::time::Duration;

use crate::support::{Base, Site, on_both};
use tiktokshop_lifecycle::inbox::{Filter, Stored};

on_both! {
    a_genuine_webhook_is_kept_once_however_often_it_is_delivered
    two_hundred_at_once_are_all_there
    unknown_types_and_paths_of_events_are_kept_and_what_is_not_an_event_is_refused
    what_is_not_signed_by_the_platform_is_401_and_writes_nothing
    a_flood_of_forged_signatures_writes_nothing_and_others_get_through
    a_body_that_is_too_large_is_413_whether_it_says_so_or_not
    slow_senders_are_cut_off
    what_is_not_http_is_refused_and_the_server_goes_on
    hostile_text_in_every_field_is_kept_as_it_came
}

async fn kept(site: &Site) -> Vec<Stored> {
    site.server.shared().store().read(&Filter::default(), 1000).await.unwrap()
}

fn counted(site: &Site, result: &str) -> bool {
    site.server
        .shared()
        .metrics()
        .text()
        .contains(&format!("tiktokshop_webhooks_total{{result=\"{result}\"}}"))
}

/// Sends bytes as they are, and reads the response to its end.
fn raw(site: &Site, request: &[u8]) -> String {
    let mut socket = site.socket();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    // The server may close before it has read everything.
    let _ = socket.write_all(request);
    let mut text = Vec::new();
    let _ = socket.read_to_end(&mut text);
    String::from_utf8_lossy(&text).into_owned()
}

async fn a_genuine_webhook_is_kept_once_however_often_it_is_delivered(base: Base) {
    let site = Site::at(base, &[]).await;
    for _ in 0..3 {
        let response = site.webhook("n-1", "576486316948490001").send().await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(response.text().await.unwrap(), r#"{"code":0,"message":"success"}"#);
    }
    let events = kept(&site).await;
    assert_eq!(events.len(), 1);
    assert_eq!((events[0].copies, events[0].arrival.notification_id.as_str()), (3, "n-1"));
    assert!(counted(&site, "accepted") && counted(&site, "repeated"));
}

async fn two_hundred_at_once_are_all_there(base: Base) {
    let site = Site::at(base, &[]).await;
    let sent = (0..200).map(|number| site.webhook(&format!("n-{number}"), &number.to_string()).send());
    for response in futures_util::future::join_all(sent).await {
        assert_eq!(response.unwrap().status(), 200);
    }
    assert_eq!(kept(&site).await.len(), 200);
}

async fn unknown_types_and_paths_of_events_are_kept_and_what_is_not_an_event_is_refused(base: Base) {
    let site = Site::at(base, &[]).await;
    let unknown = r#"{"type":99999,"tts_notification_id":"u-1","shop_id":"1","timestamp":1,"data":{"a":1}}"#;
    assert_eq!(site.signed(unknown).send().await.unwrap().status(), 200);
    assert_eq!(kept(&site).await[0].arrival.type_id, Some(99_999));
    for body in ["", "[]", "null", "{", "\u{0}"] {
        assert_eq!(site.signed(body).send().await.unwrap().status(), 400, "{body:?}");
    }
    assert_eq!(kept(&site).await.len(), 1);

    let genuine = site.webhook("n-1", "1").build().unwrap();
    let signature = genuine.headers()["authorization"].clone();
    let body = genuine.body().unwrap().as_bytes().unwrap().to_vec();
    for (path, status) in [
        ("order-status-change", 200),
        ("ORDER_STATUS_CHANGE", 200),
        ("all/../all", 200),
        ("..%2fall", 404),
        ("a%00b", 404),
        ("%27%3B%20DROP%20TABLE%20inbox%3B--", 404),
        ("all/more", 404),
    ] {
        let request = site.http.post(format!("{}/tiktok/webhooks/{path}", site.url)).body(body.clone());
        let response = request.header("authorization", &signature).send().await.unwrap();
        assert_eq!(response.status(), status, "{path}");
    }
    assert_eq!(site.get("/tiktok/webhooks/all").await.status(), 405);
}

async fn what_is_not_signed_by_the_platform_is_401_and_writes_nothing(base: Base) {
    let site = Site::at(base, &[]).await;
    let genuine = site.webhook("n-1", "1").build().unwrap();
    let signature = genuine.headers()["authorization"].to_str().unwrap().to_owned();
    let body = genuine.body().unwrap().as_bytes().unwrap().to_vec();
    let mut changed = body.clone();
    *changed.last_mut().unwrap() = b' ';
    for (body, signature) in [
        (body.clone(), String::new()),
        (body.clone(), "0".repeat(64)),
        (body.clone(), signature[..63].to_owned()),
        (body.clone(), format!("Bearer {signature}")),
        (body.clone(), "' OR '1'='1".to_owned()),
        (changed, signature),
    ] {
        assert_eq!(site.post_webhook(body, &signature).send().await.unwrap().status(), 401, "{signature}");
    }
    let none = site.http.post(format!("{}/tiktok/webhooks/all", site.url)).body(body).send().await.unwrap();
    assert_eq!(none.status(), 401);
    assert!(kept(&site).await.is_empty());
    assert!(counted(&site, "unsigned") && counted(&site, "forged"));
}

async fn a_flood_of_forged_signatures_writes_nothing_and_others_get_through(base: Base) {
    let site = Site::at(base, &[]).await;
    let forgeries = (0..300).map(|_| site.post_webhook(vec![b'x'; 10_000], &"ab".repeat(32)).send());
    let genuine = site.webhook("n-1", "1").send();
    let (refused, accepted) = tokio::join!(futures_util::future::join_all(forgeries), genuine);
    assert!(refused.into_iter().all(|response| response.unwrap().status() == 401));
    assert_eq!(accepted.unwrap().status(), 200);
    assert_eq!(kept(&site).await.len(), 1);
}

async fn a_body_that_is_too_large_is_413_whether_it_says_so_or_not(base: Base) {
    let site = Site::at(base, &[("max_body_bytes", "2000")]).await;
    let signature = "ab".repeat(32);
    let declared = site.post_webhook(vec![b'x'; 5000], &signature).send().await.unwrap();
    assert_eq!(declared.status(), 413);
    let head = format!(
        "POST /tiktok/webhooks/all HTTP/1.1\r\nhost: x\r\nauthorization: {signature}\r\ntransfer-encoding: chunked\r\n\r\n"
    );
    let chunk = format!("400\r\n{}\r\n", "x".repeat(0x400)).repeat(4);
    assert!(raw(&site, format!("{head}{chunk}").as_bytes()).starts_with("HTTP/1.1 413"));
    assert!(counted(&site, "too_large"));
    // As large as allowed is not too large.
    assert_eq!(site.post_webhook(vec![b'x'; 2000], &signature).send().await.unwrap().status(), 401);
}

async fn slow_senders_are_cut_off(base: Base) {
    let site = Site::at(base, &[("header_timeout", "0.3"), ("body_timeout", "0.3")]).await;
    let silent = raw(&site, b"");
    assert_eq!(silent, "", "who says nothing is not told anything");
    let half = raw(&site, b"POST /tiktok/webhooks/all HTTP/1.1\r\nhost: x\r\nauth");
    assert!(half.is_empty() || half.starts_with("HTTP/1.1 408"), "{half}");
    let signature = "ab".repeat(32);
    let body = format!(
        "POST /tiktok/webhooks/all HTTP/1.1\r\nhost: x\r\nauthorization: {signature}\r\ncontent-length: 100\r\n\r\n{{"
    );
    assert!(raw(&site, body.as_bytes()).starts_with("HTTP/1.1 408"));
    assert!(counted(&site, "too_slow"));
    assert_eq!(site.webhook("n-1", "1").send().await.unwrap().status(), 200);
}

async fn what_is_not_http_is_refused_and_the_server_goes_on(base: Base) {
    let site = Site::at(base, &[("header_timeout", "0.5")]).await;
    for request in [
        &b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"[..],
        b"GET / HTTP/9.9\r\n\r\n",
        b"POST /tiktok/webhooks/all HTTP/1.1\r\ncontent-length: -1\r\n\r\n",
        b"POST /tiktok/webhooks/all HTTP/1.1\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello",
        b"POST /tiktok/webhooks/all HTTP/1.1\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\nhello",
    ] {
        let response = raw(&site, request);
        assert!(response.is_empty() || response.starts_with("HTTP/1.1 4"), "{response}");
    }
    let long = format!("GET /healthz HTTP/1.1\r\nx: {}\r\n\r\n", "y".repeat(200_000));
    assert!(raw(&site, long.as_bytes()).starts_with("HTTP/1.1 431"));
    assert_eq!(site.get("/healthz").await.status(), 200);
    assert!(kept(&site).await.is_empty());
}

async fn hostile_text_in_every_field_is_kept_as_it_came(base: Base) {
    let site = Site::at(base, &[]).await;
    let evil = r#"{"type":1,"tts_notification_id":"'; DROP TABLE inbox;--","shop_id":"\" OR 1=1--","timestamp":"1' OR '1","data":{"order_id":"../../etc/passwd","order_status":"<script>alert(1)</script>","update_time":"'||'"}}"#;
    for _ in 0..2 {
        assert_eq!(site.signed(evil).send().await.unwrap().status(), 200);
    }
    let events = kept(&site).await;
    assert_eq!((events.len(), events[0].copies), (1, 2));
    assert_eq!(&events[0].arrival.body[..], evil.as_bytes());
    assert_eq!(events[0].arrival.notification_id, "'; DROP TABLE inbox;--");
}
