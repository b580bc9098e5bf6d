//! Two servers on one PostgreSQL share everything, without a leader.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use support::{Site, start};
use tiktokshop_lifecycle::inbox::Filter;
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

#[tokio::test(flavor = "multi_thread")]
async fn a_database_without_a_key_is_refused_with_what_to_do() {
    let database = Database::create();
    let site = Site::start(&[]).await;
    let refused = start(&site.sandbox, &database.url().to_string(), &[]).await.err().unwrap();
    assert!(refused.hint().is_some(), "it says what to do: {refused}");
}
