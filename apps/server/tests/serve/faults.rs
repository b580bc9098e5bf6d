//! A store that is full, locked with another key, or gone: nothing is lost, and nobody is told what is not true.

use std::sync::Arc;
use std::time::Duration;

use crate::support::disk::Disk;
use crate::support::{Base, KEY, Site, header, on_both, start};
use futures_util::future::join_all;
use reqwest::StatusCode;
use tiktokshop_core::token::{AccountId, Expected, Record};
use tiktokshop_lifecycle::access::Scope;
use tiktokshop_test_postgres::{Cluster, Database};
use tokio::task::spawn_blocking;

const OTHER: &str = "0808080808080808080808080808080808080808080808080808080808080808";

on_both! {
    a_wrong_key_is_noticed_at_the_start_and_the_right_one_still_opens
}

async fn a_wrong_key_is_noticed_at_the_start_and_the_right_one_still_opens(base: Base) {
    let site = Site::at(base, &[("store_key", KEY)]).await;
    site.authorize_seller().await;
    let Site { sandbox, server, store, folder, database, .. } = site;
    assert!(server.stop().await);
    let unsealed = if base == Base::Postgres { format!("{store}?seal=off") } else { store.clone() };
    for (store, key) in [(&store, &[("store_key", OTHER)][..]), (&unsealed, &[])] {
        let refused = start(&sandbox, store, key).await.err().map(|error| error.to_string());
        let refused = refused.unwrap_or_else(|| panic!("a server started with {key:?}"));
        assert!(!refused.contains(KEY) && !refused.contains(OTHER), "{refused}");
        assert!(refused.contains("sealed with key"), "{refused}");
    }
    let again = start(&sandbox, &store, &[("store_key", KEY)]).await.unwrap();
    let account = again.shared().store().list().await.unwrap().remove(0);
    assert!(again.shared().store().load(&account).await.unwrap().is_some());
    assert!(again.stop().await);
    drop((folder, database));
}

/// Fills the disk, sends webhooks until many were refused, makes room, and looks for every one that was confirmed.
async fn fill_and_make_room(site: &Site, disk: &Disk) {
    assert_eq!(site.webhook("early", "1").send().await.unwrap().status(), 200);
    disk.fill();
    // What is already reserved may still take some.
    let mut confirmed = vec!["early".to_owned()];
    let mut refused = Vec::new();
    while refused.len() < 30 && confirmed.len() < 900 {
        let id = format!("full-{}", confirmed.len() + refused.len());
        match site.webhook(&id, "1").send().await.unwrap().status().as_u16() {
            200 => confirmed.push(id),
            500..=599 => refused.push(id),
            other => panic!("{other}"),
        }
    }
    assert!(refused.len() >= 30, "the disk was not full");
    assert_eq!(site.get("/healthz").await.status(), 200);
    disk.make_room();
    // The platform delivers them again.
    for id in refused.into_iter().chain(["late".to_owned()]) {
        assert_eq!(site.webhook(&id, "1").send().await.unwrap().status(), 200, "{id}");
        confirmed.push(id);
    }
    let kept = site.kept_ids().await;
    let lost: Vec<_> = confirmed.iter().filter(|id| !kept.contains(id)).collect();
    assert!(lost.is_empty(), "{lost:?} were confirmed and are lost");
    assert_eq!(kept.len(), confirmed.len(), "each is there once");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_webhooks_are_refused_for_now_and_none_that_was_confirmed_is_lost() {
    let Some(disk) = Disk::mount(4) else { return };
    let store = format!("sqlite://{}", disk.path().join("store.sqlite").display());
    let site = Site::on(&store, tempfile::tempdir().unwrap(), &[]).await;
    fill_and_make_room(&site, &disk).await;
    site.server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_disk_of_the_database_is_full_none_that_was_confirmed_is_lost() {
    let Some(disk) = Disk::mount(8) else { return };
    let cluster = Cluster::start();
    let database = cluster.database();
    on_disk(&database, &disk, &cluster);
    let site = Site::on_database(database, &[]).await;
    fill_and_make_room(&site, &disk).await;
    site.server.stop().await;
}

/// All tables that are created from now on are on this disk.
fn on_disk(database: &Database, disk: &Disk, cluster: &Cluster) {
    let folder = disk.folder_like(cluster.folder());
    database.execute(&format!("CREATE TABLESPACE small LOCATION '{}'", folder.display()));
    database.execute(&format!("ALTER DATABASE {} SET default_tablespace = 'small'", database.name()));
}

/// Waits for what must come.
async fn until<F: Future<Output = bool>>(mut done: impl FnMut() -> F) {
    while !done().await {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// Gives the seller an access token that the keeper must refresh; the account and what is stored.
async fn age(site: &Site) -> (AccountId, Record) {
    let store = site.server.shared().store();
    let account = store.list().await.unwrap().remove(0);
    let mut record = store.load(&account).await.unwrap().unwrap();
    record.tokens.access_token_expires_at = site.sandbox.now() + 60;
    let _ = store.save(&account, &record, Expected::Any).await.unwrap();
    (account, record)
}

/// Delivers a webhook as the platform does, which has little patience: the store itself waits 15 s for a database. Whether it was
/// confirmed; if not, it is to be delivered again.
async fn delivered(site: &Site, id: &str) -> bool {
    let sent = tokio::time::timeout(Duration::from_secs(10), site.webhook(id, id).send()).await;
    let response = sent.expect("a response while the platform waits").unwrap();
    if response.status() == StatusCode::SERVICE_UNAVAILABLE {
        assert!(header(&response, "retry-after").parse::<u32>().is_ok());
        return false;
    }
    assert_eq!(response.status(), 200);
    true
}

/// Delivers many at once. Returns those that were not confirmed.
async fn deliver(site: &Site, ids: impl IntoIterator<Item = String>) -> Vec<String> {
    let refused = ids.into_iter().map(async |id| (!delivered(site, &id).await).then_some(id));
    join_all(refused).await.into_iter().flatten().collect()
}

fn batch(name: &str) -> Vec<String> {
    (0..40).map(|number| format!("{name}-{number}")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_database_is_away_webhooks_are_refused_in_time_and_all_are_kept_in_the_end() {
    let cluster = Arc::new(Cluster::start());
    let site = Site::on_database(cluster.database(), &[]).await;
    let mut sent = batch("before");
    assert!(deliver(&site, sent.clone()).await.is_empty());

    let stopping = spawn_blocking({
        let cluster = cluster.clone();
        move || cluster.stop()
    });
    let mut refused = Vec::new();
    for number in 0.. {
        let meanwhile = batch(&format!("stopping-{number}"));
        sent.extend(meanwhile.clone());
        refused.extend(deliver(&site, meanwhile).await);
        if stopping.is_finished() {
            break;
        }
    }
    for name in ["away-1", "away-2", "away-3"] {
        sent.extend(batch(name));
        let not_confirmed = deliver(&site, batch(name)).await;
        assert_eq!(not_confirmed, batch(name), "nothing is confirmed that cannot be kept");
        refused.extend(not_confirmed);
    }

    let resuming = spawn_blocking({
        let cluster = cluster.clone();
        move || cluster.resume()
    });
    while !refused.is_empty() {
        refused = deliver(&site, refused).await;
    }
    resuming.await.unwrap();
    let (mut kept, mut sent) = (site.kept_ids().await, sent);
    kept.sort();
    sent.sort();
    assert_eq!(kept, sent, "each is there once");
    assert!(site.server.stop().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_goes_away_and_comes_back_costs_nothing() {
    let cluster = Cluster::start();
    let site = Site::on_database(cluster.database(), &[]).await;
    site.authorize_seller().await;
    let key = site.key(Scope::Admin).await;
    let browser = site.sign_in(&key).await;
    assert_eq!(site.webhook("before", "1").send().await.unwrap().status(), 200);
    let (account, aged) = age(&site).await;

    cluster.stop();
    assert_eq!(site.get("/readyz").await.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(site.get("/healthz").await.status(), 200);
    // Each waits for the database, and is refused for now if that takes too long.
    let pull = site.http.get(format!("{}/v1/events", site.url)).bearer_auth(&key);
    let (webhook, pull, page) = tokio::join!(
        site.webhook("meanwhile", "1").send(),
        pull.send(),
        site.get_with_cookie("/console/shops", &browser)
    );
    let (webhook, pull) = (webhook.unwrap(), pull.unwrap());
    assert_eq!(webhook.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(pull.status(), StatusCode::SERVICE_UNAVAILABLE, "{}", pull.text().await.unwrap());
    assert_eq!(page.status(), StatusCode::SERVICE_UNAVAILABLE);

    // The first that is delivered when the database is back is kept.
    cluster.resume();
    until(async || delivered(&site, "waiting").await).await;
    until(async || site.get("/readyz").await.status() == 200).await;
    assert_eq!(site.webhook("meanwhile", "1").send().await.unwrap().status(), 200);
    let mut kept = site.kept_ids().await;
    kept.sort();
    assert_eq!(kept, ["before", "meanwhile", "waiting"]);
    let pull = site.http.get(format!("{}/v1/events?source=webhook", site.url)).bearer_auth(&key);
    let text = pull.send().await.unwrap().text().await.unwrap();
    assert!(kept.iter().all(|id| text.contains(&format!("\"{id}\""))), "{text}");
    assert_eq!(site.get_with_cookie("/console/shops", &browser).await.status(), 200);
    // The keeper looks every minute.
    let store = site.server.shared().store();
    let token = async || store.load(&account).await.unwrap().unwrap().tokens.access_token;
    until(async || token().await != aged.tokens.access_token).await;
    assert!(site.server.stop().await);
}
