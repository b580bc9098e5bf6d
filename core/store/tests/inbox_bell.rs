//! Who waits for events hears of those of other processes and stores on the same database. Everybody here looks once an hour
//! only, so that what arrives was told.
#![allow(clippy::unwrap_used)]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tiktokshop_lifecycle::inbox::{
    Arrival, Claim, DispatchOptions, Dispatcher, Filter, Inbox, Source, State,
};
use tiktokshop_lifecycle::sync::{Mirror, MirrorKind, Mirrors};
use tiktokshop_store::{PostgresStore, SqliteStore};
use tiktokshop_test_postgres::Database;
use tokio::sync::mpsc;

const STORE: &str = "TIKTOKSHOP_TEST_BELL_STORE";
const EVENT: &str = "TIKTOKSHOP_TEST_BELL_EVENT";
const HOUR: Duration = Duration::from_secs(3600);
/// Against hanging for ever, no more.
const AT_LAST: Duration = Duration::from_secs(120);

async fn open(url: &str) -> PostgresStore {
    PostgresStore::options().allow_unsealed(true).open(url).await.unwrap()
}

fn arrival(id: &str) -> Arrival {
    Arrival::new(Source::Webhook, "app", id, "ORDER_STATUS_CHANGE", 1_700_000_000)
}

/// Handles the events of `app`, and hands on what it gets.
struct Handled {
    dispatcher: Dispatcher,
    ids: mpsc::UnboundedReceiver<String>,
}

impl Handled {
    fn of(store: Arc<dyn Inbox>, poll: Duration) -> Handled {
        let (sender, ids) = mpsc::unbounded_channel();
        let handler = move |claim: Claim| {
            sender.send(claim.event.arrival.notification_id.clone()).unwrap();
            async { Ok(()) }
        };
        let mut options = DispatchOptions::default();
        options.poll = poll;
        let bell = store.bell();
        Handled {
            dispatcher: Dispatcher::start(store, "app", Arc::new(handler), options, &bell).unwrap(),
            ids,
        }
    }

    async fn next(&mut self) -> String {
        tokio::time::timeout(AT_LAST, self.ids.recv()).await.unwrap().unwrap()
    }
}

/// This test program again, which keeps one event and ends.
async fn another_process_keeps(url: &str, id: &str) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "keeper"]).env(STORE, url).env(EVENT, id);
    let status = tokio::task::spawn_blocking(move || command.output().unwrap().status).await.unwrap();
    assert!(status.success());
}

/// The other process; without the variables, nothing.
#[tokio::test]
async fn keeper() {
    let (Ok(url), Ok(id)) = (std::env::var(STORE), std::env::var(EVENT)) else { return };
    open(&url).await.keep(&[arrival(&id)], &["app"]).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn events_of_another_process_are_handled_at_once() {
    let database = Database::create();
    let mut handled = Handled::of(Arc::new(open(&database.url()).await), HOUR);
    // The first may be found when the connection begins to listen; the others are told.
    for id in ["one", "two", "three"] {
        another_process_keeps(&database.url(), id).await;
        assert_eq!(handled.next().await, id);
    }
    handled.dispatcher.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn replays_and_changes_that_a_sync_finds_are_told() {
    let database = Database::create();
    let mut handled = Handled::of(Arc::new(open(&database.url()).await), HOUR);
    let other = open(&database.url()).await;
    other.keep(&[arrival("one")], &["app"]).await.unwrap();
    assert_eq!(handled.next().await, "one");
    done(&other).await;
    assert_eq!(
        other.replay("app", &Filter { state: Some(State::Done), ..Filter::default() }).await.unwrap(),
        1
    );
    assert_eq!(handled.next().await, "one");
    other.apply(&[order()], &[arrival("changed")], &["app"], None).await.unwrap();
    assert_eq!(handled.next().await, "changed");
    handled.dispatcher.stop().await;
}

/// Returns when nothing is pending.
async fn done(store: &dyn Inbox) {
    while store.stats("app").await.unwrap().pending > 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

fn order() -> Mirror {
    Mirror {
        app_key: "app".to_owned(),
        shop_id: "7".to_owned(),
        kind: MirrorKind::Order,
        id: "1".to_owned(),
        parent: String::new(),
        update_time: 1,
        deleted: false,
        origin: "order.get_order_list".to_owned(),
        read_at: 1,
        body: Bytes::from_static(b"{}"),
    }
}

/// A file cannot tell other processes, but everything of its own.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_tells_of_whatever_its_process_keeps() {
    let store = SqliteStore::in_memory().await.unwrap();
    let mut handled = Handled::of(Arc::new(store.clone()), HOUR);
    store.keep(&[arrival("one")], &["app"]).await.unwrap();
    assert_eq!(handled.next().await, "one");
    store.apply(&[order()], &[arrival("changed")], &["app"], None).await.unwrap();
    assert_eq!(handled.next().await, "changed");
    done(&store).await;
    store
        .replay("app", &Filter { event_types: vec!["ORDER_STATUS_CHANGE".to_owned()], ..Filter::default() })
        .await
        .unwrap();
    assert!(["one", "changed"].contains(&handled.next().await.as_str()));
    handled.dispatcher.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_was_lost_listens_again() {
    let database = Database::create();
    let mut handled = Handled::of(Arc::new(open(&database.url()).await), HOUR);
    let other = open(&database.url()).await;
    for id in ["one", "two", "three"] {
        other.keep(&[arrival(id)], &["app"]).await.unwrap();
        assert_eq!(handled.next().await, id);
        database.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'",
        );
    }
    handled.dispatcher.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_is_closed_or_dropped_listens_no_more() {
    let database = Database::create();
    for close in [true, false] {
        let store = open(&database.url()).await;
        let mut ear = store.bell().listen();
        ear.heard(AT_LAST).await;
        assert_eq!(listeners(&database.url()).await, 1);
        if close {
            store.close().await;
        }
        drop(store);
        while listeners(&database.url()).await > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

/// A child would keep the connection of its parent open.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_listens_while_the_process_forks() {
    let database = Database::create();
    let store = open(&database.url()).await;
    let mut ear = store.bell().listen();
    ear.heard(AT_LAST).await;
    let paused = tiktokshop_store::pause(AT_LAST).await.unwrap();
    // The database notices a moment later that a connection was closed.
    while listeners(&database.url()).await > 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    drop(paused);
    ear.heard(AT_LAST).await;
    assert_eq!(listeners(&database.url()).await, 1, "it listens again");
}

async fn listeners(url: &str) -> i64 {
    use sqlx::Connection as _;
    let mut connection = sqlx::PgConnection::connect(url).await.unwrap();
    let count =
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'";
    sqlx::query_scalar(count).fetch_one(&mut connection).await.unwrap()
}

/// A pooler that does not let anybody listen: whoever waits for events finds them by looking.
#[tokio::test(flavor = "multi_thread")]
async fn without_a_way_to_listen_events_are_found_by_looking() {
    let database = Database::create();
    let url = through_a_pooler(&database.url());
    let mut handled = Handled::of(Arc::new(open(&url).await), Duration::from_millis(10));
    for id in ["one", "two"] {
        another_process_keeps(&database.url(), id).await;
        assert_eq!(handled.next().await, id);
    }
    handled.dispatcher.stop().await;
}

/// The URL of a way to the database on which a connection that wants to listen is closed.
fn through_a_pooler(url: &str) -> String {
    let (before, rest) = url.split_once('@').unwrap();
    let (server, database) = rest.split_once('/').unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = server.to_owned();
    std::thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let server = TcpStream::connect(&server).unwrap();
            let (back, forth) = (client.try_clone().unwrap(), server.try_clone().unwrap());
            std::thread::spawn(move || pass_on(client, forth));
            std::thread::spawn(move || pass_on(server, back));
        }
    });
    format!("{before}@{address}/{database}")
}

fn pass_on(mut from: TcpStream, mut to: TcpStream) {
    let mut buffer = [0; 16 * 1024];
    while let Ok(count @ 1..) = from.read(&mut buffer) {
        let refused = buffer[..count].windows(7).any(|word| word == b"LISTEN ");
        if refused || to.write_all(&buffer[..count]).is_err() {
            break;
        }
    }
    let _ = from.shutdown(std::net::Shutdown::Both);
    let _ = to.shutdown(std::net::Shutdown::Both);
}
