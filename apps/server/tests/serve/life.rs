//! Starting, watching and stopping a server.

use std::io::{Read, Write};

use crate::support::{Site, form_token, start};
use tiktokshop_lifecycle::access::Scope;
use tiktokshop_lifecycle::inbox::Filter;
use tiktokshop_sandbox::fault::{Action, Fault};
use tiktokshop_server::StartError;

#[tokio::test(flavor = "multi_thread")]
async fn readiness_names_what_is_wrong_and_health_does_not_depend_on_it() {
    let site = Site::start(&[]).await;
    let ready = site.get("/readyz").await;
    assert_eq!(ready.status(), 200);
    let told: serde_json::Value = serde_json::from_str(&ready.text().await.unwrap()).unwrap();
    assert_eq!((&told["status"], &told["store"]), (&"ok".into(), &"ok".into()));
    let workers = told["workers"].as_array().unwrap();
    assert!(workers.contains(&"keeper".into()), "{told}");
    site.server.shared().stop();
    assert_eq!(site.get("/readyz").await.status(), 503);
    assert_eq!(site.get("/healthz").await.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn metrics_count_calls_webhooks_and_requests_and_name_no_shop() {
    let site = Site::start(&[]).await;
    let link = site.authorize_seller().await;
    site.webhook("n-1", "7").send().await.unwrap();
    let response = site.get("/metrics").await;
    assert_eq!(response.headers()["content-type"], "text/plain; version=0.0.4; charset=utf-8");
    let text = response.text().await.unwrap();
    for line in [
        "tiktokshop_calls_total{operation=\"authorization.get_authorized_shop\",outcome=\"ok\"} 1",
        "tiktokshop_webhooks_total{result=\"accepted\"} 1",
        "tiktokshop_http_requests_total{route=\"/tiktok/seller/authorized\",status=\"200\"} 1",
        "tiktokshop_inbox_events{consumer=\"effects\",state=\"dead\"} 0",
        "tiktokshop_inbox_events{consumer=\"effects\",state=\"pending\"}",
        "tiktokshop_worker_up{worker=\"keeper\"} 1",
        "tiktokshop_call_duration_seconds_bucket{operation=\"authorization.get_authorized_shop\",le=",
    ] {
        assert!(text.contains(line), "{line} is missing in {text}");
    }
    let state = link.split("state=").nth(1).unwrap();
    for private in
        [site.sandbox.shops[0].id.as_str(), &site.sandbox.shops[0].cipher, state, &site.sandbox.app_secret]
    {
        assert!(!text.contains(private), "{private} shows");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_from_the_console_ends_before_the_time_of_its_request_and_says_which_limit_it_was() {
    let site = Site::start(&[("request_timeout", "4")]).await;
    site.authorize_seller().await;
    let cookie = site.sign_in(&site.key(Scope::Write).await).await;
    let operation = "order.get_order_list";
    site.sandbox.inject(Fault::new(Action::Slow { ms: 60_000 }).operation(operation).times(100));
    let path = format!("/console/call/{operation}");
    let form = site.get_with_cookie(&path, &cookie).await.text().await.unwrap();
    let body = format!("form_token={}&shop={}&p.page_size=1", form_token(&form), site.sandbox.shops[0].id);
    let shown = site.post_form(&path, &cookie, body).await;
    assert_eq!(shown.status(), 200);
    let text = shown.text().await.unwrap();
    assert!(text.contains("`request_timeout` (4 s)"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mistake_about_a_category_asset_is_told_on_the_form_and_what_was_written_stays() {
    let site = Site::start(&[]).await;
    site.authorize("?kind=partner", 3, "partner").await;
    let cookie = site.sign_in(&site.key(Scope::Read).await).await;
    let path = "/console/call/affiliate_partner.get_affiliate_partner_campaign_list";
    let form = site.get_with_cookie(path, &cookie).await.text().await.unwrap();
    for (fields, told) in [
        ("", "several category assets"),
        ("&asset=JP", "no such category asset"),
        ("&asset=US&shop=1", "for a shop or for a category asset"),
        ("&asset=US&account=nobody", "no authorization with this open id"),
    ] {
        let body = format!("form_token={}&p.type=MY_CAMPAIGNS&p.page_size=17{fields}", form_token(&form));
        let shown = site.post_form(path, &cookie, body).await;
        assert_eq!(shown.status(), 422, "{fields}");
        let text = shown.text().await.unwrap();
        assert!(text.contains(told) && text.contains("role=\"alert\""), "{fields}: {text}");
        assert!(text.contains("value=\"17\""), "{fields}: {text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn health_and_metrics_can_have_a_port_of_their_own() {
    let site = Site::start(&[("admin_listen", "127.0.0.1:0")]).await;
    let admin = format!("http://{}", site.server.admin_address().unwrap());
    for path in ["/healthz", "/readyz", "/metrics"] {
        assert_eq!(site.get(path).await.status(), 404, "{path}");
        assert_eq!(site.http.get(format!("{admin}{path}")).send().await.unwrap().status(), 200, "{path}");
    }
    let webhook = site.http.post(format!("{admin}/tiktok/webhooks/all")).send().await.unwrap();
    assert_eq!(webhook.status(), 404);
}

/// Its app is away, and it still accepts what it can keep.
#[tokio::test(flavor = "multi_thread")]
async fn a_target_that_is_away_shows_and_does_not_make_the_server_unready() {
    const KEY: &str = "a-first-key-of-an-operator-with-32-letters";
    let site = Site::start(&[
        ("forward_url", "http://127.0.0.1:1/events"),
        ("forward_secret", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
        ("forward_allow", "127.0.0.0/8"),
        ("api_key", KEY),
    ])
    .await;
    let json = async |path: &str| -> serde_json::Value {
        let response = site.http.get(format!("{}{path}", site.url)).bearer_auth(KEY).send().await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        serde_json::from_str(&response.text().await.unwrap()).unwrap()
    };
    assert_eq!(json("/readyz").await["forwards"]["app"], "ok");
    site.webhook("n-1", "7").send().await.unwrap();
    let told = loop {
        let told = json("/v1/forwards").await["forwards"][0].clone();
        if told["state"] == "failing" {
            break told;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    };
    assert_eq!((&told["name"], &told["place"]), (&"app".into(), &"http://127.0.0.1:1".into()));
    assert!(!told["error"].as_str().unwrap().is_empty());
    assert_eq!(json("/readyz").await["forwards"]["app"], "failing");
    let metrics = site.get("/metrics").await.text().await.unwrap();
    assert!(metrics.contains("tiktokshop_forward_up{consumer=\"app\"} 0"), "{metrics}");
    assert!(
        metrics.contains("tiktokshop_forward_attempts_total{consumer=\"app\",result=\"failed\"}"),
        "{metrics}"
    );
}

/// What got a 200 is there after a stop in the middle of it all.
#[tokio::test(flavor = "multi_thread")]
async fn a_stop_finishes_what_was_begun_and_loses_nothing() {
    let site = Site::start(&[]).await;
    let sent: Vec<_> = (0..100)
        .map(|number| {
            let request = site.webhook(&format!("n-{number}"), &number.to_string());
            tokio::spawn(async move { request.send().await.is_ok_and(|response| response.status() == 200) })
        })
        .collect();
    let (path, sandbox) = (site.store_file(), site.sandbox);
    assert!(site.server.stop().await);
    let mut accepted = 0;
    for task in sent {
        accepted += usize::from(task.await.unwrap());
    }
    let store = format!("sqlite://{}", path.display());
    let again = start(&sandbox, &store, &[]).await.unwrap();
    let kept = again.shared().store().read(&Filter::default(), 1000).await.unwrap();
    assert!(kept.len() >= accepted, "{} of {accepted}", kept.len());
    assert!(again.stop().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_hangs_does_not_hold_a_stop_for_longer_than_it_may_take() {
    let site = Site::start(&[("stop_timeout", "0.5"), ("body_timeout", "60")]).await;
    let mut socket = site.socket();
    let head = format!(
        "POST /tiktok/webhooks/all HTTP/1.1\r\nhost: x\r\nauthorization: {}\r\nexpect: 100-continue\r\ncontent-length: 9\r\n\r\n",
        "ab".repeat(32)
    );
    socket.write_all(head.as_bytes()).unwrap();
    // The server has begun to wait for the body once it asks for it.
    let mut start = [0; 12];
    socket.read_exact(&mut start).unwrap();
    assert_eq!(&start, b"HTTP/1.1 100");
    assert!(!site.server.stop().await, "a stop that cut something off says so");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_start_says_why_and_leaves_nothing_behind() {
    let site = Site::start(&[]).await;
    let taken = site.server.address().to_string();
    let store = format!("sqlite://{}", site.store_file().display());
    let refused = start(&site.sandbox, &store, &[("listen", &taken)]).await.err().unwrap();
    assert!(matches!(refused, StartError::Address(..)), "{refused}");
    let missing = start(&site.sandbox, "sqlite:///no/such/folder/store.sqlite", &[]).await.err().unwrap();
    assert!(matches!(missing, StartError::Library(_)), "{missing}");
    let keyed = start(&site.sandbox, &store, &[("store_key", &"07".repeat(32))]).await;
    let refused = keyed.err().map(|error| error.to_string());
    assert!(refused.is_none_or(|text| !text.contains("0707")), "the key shows");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_dropped_leaves_nothing_running() {
    let folder = tempfile::tempdir().unwrap();
    let store = format!("sqlite://{}", folder.path().join("store.sqlite").display());
    let sandbox = tiktokshop_sandbox::Sandbox::builder().start().await.unwrap();
    let tasks = || tokio::runtime::Handle::current().metrics().num_alive_tasks();
    let before = tasks();
    let settings =
        [("sync", "all"), ("webhook_topics", "ORDER_STATUS_CHANGE"), ("public_url", "https://shops.example")];
    let server = start(&sandbox, &store, &settings).await.unwrap();
    assert!(tasks() > before);
    drop(server);
    while tasks() > before {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
}
