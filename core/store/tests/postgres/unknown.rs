//! A commit whose outcome nobody heard is repeated, and comes to the same result.
//!
//! A proxy between store and database loses the response to one commit, and the connection with it.

use std::time::Duration;

use tiktokshop_core::token::{
    AccountId, Expected, Leases, Record, Saved, StateKey, States, Status, TokenSet, Tokens,
};
use tiktokshop_store::PostgresStore;
use tiktokshop_test_postgres::{Cluster, Database};

use super::keyed;

fn account() -> AccountId {
    AccountId::new("app", "seller")
}

fn record(word: &str) -> Record {
    Record::new(TokenSet::new(word, 2_000_000_000).with_refresh_token("refresh", 2_000_000_000), 1)
}

/// A proxy between a store and its database, which forgets to pass one response on.
mod proxy {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpListener, TcpStream};

    pub struct Proxy {
        pub url: String,
        armed: Arc<AtomicBool>,
    }

    impl Proxy {
        pub async fn before(url: &str) -> Proxy {
            let (user, rest) = url.rsplit_once('@').unwrap();
            let (address, database) = rest.split_once('/').unwrap();
            let (address, armed) = (address.to_owned(), Arc::new(AtomicBool::new(false)));
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let url = format!("{user}@{}/{database}", listener.local_addr().unwrap());
            let shared = armed.clone();
            tokio::spawn(async move {
                while let Ok((client, _)) = listener.accept().await {
                    tokio::spawn(carry(client, address.clone(), shared.clone()));
                }
            });
            Proxy { url, armed }
        }

        /// From now on, the response to the next commit is lost, and its connection with it.
        pub fn lose_the_next_commit(&self) {
            self.armed.store(true, Ordering::SeqCst);
        }

        pub fn has_lost_it(&self) -> bool {
            !self.armed.load(Ordering::SeqCst)
        }
    }

    async fn carry(client: TcpStream, address: String, armed: Arc<AtomicBool>) {
        let server = TcpStream::connect(address).await.unwrap();
        let (mut from_client, mut to_client) = client.into_split();
        let (mut from_server, mut to_server) = server.into_split();
        let up = async move {
            let _ = tokio::io::copy(&mut from_client, &mut to_server).await;
        };
        let down = async move {
            let mut buffer = vec![0; 65536];
            while let Ok(length @ 1..) = from_server.read(&mut buffer).await {
                let bytes = &buffer[..length];
                // Each statement that is committed says so: COMMIT, or the tag of a single statement that writes.
                let commits = [&b"COMMIT\0"[..], b"UPDATE 1\0", b"INSERT 0 1\0", b"DELETE 1\0"];
                let begun = bytes.ends_with(b"Z\0\0\0\x05I");
                let says = |tag: &&[u8]| bytes.windows(tag.len()).any(|window| window == *tag);
                if begun && commits.iter().any(says) && armed.swap(false, Ordering::SeqCst) {
                    return;
                }
                to_client.write_all(bytes).await.unwrap();
            }
        };
        tokio::select! { () = up => {}, () = down => {} }
    }
}

async fn stage() -> (Database, proxy::Proxy, PostgresStore) {
    let database = Database::create();
    let proxy = proxy::Proxy::before(&database.url()).await;
    let store = keyed().open(&proxy.url).await.unwrap();
    store.ping().await.unwrap();
    (database, proxy, store)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_is_saved_once() {
    let (_database, proxy, store) = stage().await;
    proxy.lose_the_next_commit();
    let first = store.save(&account(), &record("one"), Expected::Absent).await.unwrap();
    assert!(proxy.has_lost_it());
    let Saved::Revision(revision) = first else { panic!("its own row was taken for another's") };
    proxy.lose_the_next_commit();
    let second = store.save(&account(), &record("two"), Expected::Revision(revision)).await.unwrap();
    assert!(proxy.has_lost_it());
    assert_eq!(second, Saved::Revision(revision + 1));
    let again = store.save(&account(), &record("three"), Expected::Revision(revision)).await.unwrap();
    assert_eq!(again, Saved::Conflict, "another save is another save");
    assert_eq!(store.load(&account()).await.unwrap().unwrap().tokens, record("two").tokens);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lease_that_was_granted_unheard_is_granted() {
    let (_database, proxy, store) = stage().await;
    let ttl = Duration::from_secs(60);
    proxy.lose_the_next_commit();
    let lease = store.try_acquire("k", "me", ttl).await.unwrap().expect("it is free");
    assert!(proxy.has_lost_it());
    assert_eq!(store.try_acquire("k", "me", ttl).await.unwrap(), None, "another attempt is another holder");
    proxy.lose_the_next_commit();
    assert!(store.renew(&lease, ttl).await.unwrap().is_some());
    assert!(proxy.has_lost_it());
    assert!(store.release(&lease).await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_state_that_was_taken_unheard_is_taken_by_the_same() {
    let (_database, proxy, store) = stage().await;
    let key = StateKey::of("state");
    store.put_state(&key, "note", Duration::from_secs(60)).await.unwrap();
    proxy.lose_the_next_commit();
    assert_eq!(store.take_state(&key).await.unwrap().as_deref(), Some("note"));
    assert!(proxy.has_lost_it());
    assert_eq!(store.take_state(&key).await.unwrap(), None);
}

/// Whether it was there is not known then, so the caller is told.
#[tokio::test(flavor = "multi_thread")]
async fn a_delete_is_not_repeated() {
    let (_database, proxy, store) = stage().await;
    let _ = store.save(&account(), &record("one"), Expected::Any).await.unwrap();
    proxy.lose_the_next_commit();
    assert!(store.delete(&account()).await.unwrap_err().retryable());
    assert!(!store.delete(&account()).await.unwrap());
}

/// Tokens that were handed out survive a crash of the database, also if the server is set up to be careless.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_saved_survives_a_crash() {
    let cluster = Cluster::start();
    let database = cluster.database();
    database.execute("ALTER SYSTEM SET synchronous_commit = off");
    database.execute("ALTER SYSTEM SET wal_writer_delay = '10s'");
    database.execute("SELECT pg_reload_conf()");
    let store = keyed().open(&database.url()).await.unwrap();
    for turn in 0..20 {
        let record = record(&format!("token-{turn}")).with_status(Status::Refreshing { since: turn }, turn);
        let _ = store.save(&account(), &record, Expected::Any).await.unwrap();
    }
    cluster.kill();
    cluster.resume();
    let stored = store.load(&account()).await.unwrap().unwrap();
    assert_eq!(stored.tokens.access_token.expose(), "token-19");
}
