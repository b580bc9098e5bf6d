//! Two servers on one PostgreSQL share everything, without a leader.

use std::net::SocketAddr;
use std::time::Duration;

use crate::support::{Site, start};
use tiktokshop_lifecycle::access::KeySecret;
use tiktokshop_lifecycle::inbox::Filter;
use tiktokshop_server::{Options, Shared, router};
use tiktokshop_test_postgres::Database;

const KEY: &str = "0707070707070707070707070707070707070707070707070707070707070707";

#[tokio::test(flavor = "multi_thread")]
async fn a_seller_and_webhooks_may_reach_either_of_two_servers() {
    let database = Database::create();
    let url = database.url().to_string();
    let site = Site::on(&url, tempfile::tempdir().unwrap(), &[("store_key", KEY)]).await;
    let other = start(&site.sandbox, &url, &[("store_key", KEY)]).await.unwrap();

    let (link, cookie) = site.begin("").await;
    let query = site.decide(&link, 0, "approve").await;
    let callback = format!("http://{}/tiktok/seller/authorized?{query}", other.address());
    let back = site.http.get(callback).header("cookie", cookie).send().await.unwrap();
    assert_eq!(back.status(), 200, "begun at one, completed at the other");
    assert_eq!(site.server.shared().store().list().await.unwrap().len(), 1);

    for number in 0..20 {
        for address in [site.server.address(), other.address()] {
            let mut request = site.webhook(&format!("n-{number}"), &number.to_string()).build().unwrap();
            request.url_mut().set_port(Some(address.port())).unwrap();
            assert_eq!(site.http.execute(request).await.unwrap().status(), 200);
        }
    }
    let filter = Filter { source: Some(tiktokshop_lifecycle::inbox::Source::Webhook), ..Filter::default() };
    let kept = other.shared().store().read(&filter, 1000).await.unwrap();
    assert_eq!(kept.len(), 20, "each is kept once");
    assert!(kept.iter().all(|event| event.copies == 2));
    assert_eq!(site.get("/readyz").await.status(), 200);
    assert!(other.stop().await);
    assert!(site.server.stop().await);
}

/// The reader's server looks once an hour only: it was told by the one that the webhook reached.
#[tokio::test(flavor = "multi_thread")]
async fn a_reader_at_one_server_hears_of_webhooks_that_reach_another() {
    const READER: &str = "a-first-key-of-an-operator-with-32-letters";
    let database = Database::create();
    let url = database.url();
    let site = Site::on(&url, tempfile::tempdir().unwrap(), &[("store_key", KEY)]).await;
    let key = tiktokshop_store::StoreKey::parse(KEY).unwrap();
    let store = tiktokshop_store::PostgresStore::options().key(key).open(&url).await.unwrap();
    let mut options = Options::default();
    (options.poll, options.api_key) = (Duration::from_secs(3600), KeySecret::chosen(READER).ok());
    let shared = Shared::with_options(std::sync::Arc::new(store), [], options).unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let other = listener.local_addr().unwrap();
    let service = router(shared).into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });

    let mut after = 0;
    for number in 0..3 {
        let path = format!("http://{other}/v1/events?source=webhook&wait=60&after={after}");
        let reading = tokio::spawn(site.http.get(path).bearer_auth(READER).send());
        let sent = site.webhook(&format!("n-{number}"), "7").send().await.unwrap();
        assert_eq!(sent.status(), 200);
        let text = reading.await.unwrap().unwrap().text().await.unwrap();
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read["events"][0]["notification_id"], format!("n-{number}"), "{text}");
        after = read["next"].as_i64().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_without_a_key_is_refused_with_what_to_do() {
    let database = Database::create();
    let site = Site::start(&[]).await;
    let refused = start(&site.sandbox, &database.url().to_string(), &[]).await.err().unwrap();
    assert!(refused.hint().is_some(), "it says what to do: {refused}");
}
