//! A store is opened, also by many at once, and its database comes and goes.

use std::time::Duration;

use tiktokshop_core::ErrorKind;
use tiktokshop_store::PostgresStore;
use tiktokshop_test_postgres::{Cluster, Database};

use super::keyed;

#[tokio::test(flavor = "multi_thread")]
async fn many_processes_may_open_a_new_database_at_once() {
    let database = Database::create();
    let opening = (0..8).map(|_| {
        let url = database.url();
        tokio::spawn(async move { keyed().open(&url).await })
    });
    for one in futures_util::future::join_all(opening).await {
        one.unwrap().unwrap().ping().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_was_restarted_is_used_again() {
    let cluster = Cluster::start();
    let database = cluster.database();
    let store = keyed().open(&database.url()).await.unwrap();
    store.ping().await.unwrap();
    cluster.restart();
    store.ping().await.unwrap();
    cluster.kill();
    let waiting = tokio::spawn({
        let store = store.clone();
        async move { store.ping().await }
    });
    cluster.resume();
    waiting.await.unwrap().unwrap();
    cluster.stop();
    let hasty = keyed().patience(Duration::from_millis(200)).open(&database.url()).await.unwrap_err();
    assert!(hasty.kind() == ErrorKind::Store && hasty.retryable() && hasty.hint().is_some(), "{hasty}");
}

#[tokio::test]
async fn a_key_is_required_unless_the_url_says_otherwise() {
    let database = Database::create();
    let error = PostgresStore::options().open(&database.url()).await.unwrap_err();
    assert!(
        error.kind() == ErrorKind::Configuration && error.hint().unwrap().contains("seal=off"),
        "{error}"
    );
    let url = format!("{}?schema=shops_1&seal=off&sslmode=disable", database.url());
    PostgresStore::options().open(&url).await.unwrap().ping().await.unwrap();
    for (bad, words) in [("seal=on", "only be `off`"), ("schema=a;b", "letters"), ("connections=x", "number")]
    {
        let error = keyed().open(&format!("{}?{bad}", database.url())).await.unwrap_err();
        assert!(error.to_string().contains(words), "{error}");
    }
}

#[tokio::test]
async fn what_is_wrong_is_said_without_the_password() {
    let database = Database::create();
    let (user, rest) = database.url().rsplit_once('@').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    let (_, password) = user.rsplit_once(':').unwrap();
    let cases = [
        (
            format!("postgres://tests:WRONG_password@{rest}"),
            "password authentication failed",
            "percent-encode special",
        ),
        (format!("{user}@127.0.0.1:1/none"), "nothing listens at its host and port", "running"),
        (format!("{user}@no-such-host.invalid:5432/none"), "host name cannot be resolved", "Check the host"),
        (
            format!("{}_missing", database.url()),
            "does not exist (the database's code 3D000)",
            "Create the database",
        ),
        (format!("{}?sslmode=require", database.url()), "offers no TLS", "sslmode"),
        (format!("{}?sslmode=verify-full&sslrootcert=/none.pem", database.url()), "TLS", "sslrootcert"),
        (format!("{user}@127.0.0.1:notaport/none"), "invalid port", "percent-encoded"),
    ];
    for (url, said, words) in cases {
        let open = keyed().patience(Duration::from_secs(2)).open(&url).await;
        let error = format!("{:?}", open.unwrap_err());
        assert!(!error.contains(password) && !error.contains("WRONG_password"), "{error}");
        assert!(error.contains(said) && error.contains(words), "{error}");
        for machine in
            ["os error", "returned from database", "communicating with", "at line", "configuration: "]
        {
            assert!(!error.contains(machine), "{error}");
        }
    }
}
