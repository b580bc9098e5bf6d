//! Processes that share a file tell each other how much they want.

use std::time::Duration;

use tiktokshop_core::limit::{Crowd, Demand, LIVELY, SharedPace, Throttled};
use tiktokshop_core::token::Leases;
use tiktokshop_store::SqliteStore;

async fn told(store: &SqliteStore, holder: &str, demand: Demand) -> Crowd {
    let crowds = SharedPace::beat(store, holder, &[demand]).await.unwrap();
    assert_eq!(crowds.len(), 1);
    crowds.into_iter().next().unwrap()
}

fn wants(per_second: f64) -> Demand {
    Demand::new("b1", per_second, None)
}

#[tokio::test]
async fn each_learns_what_the_others_want_of_the_same_bucket() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tokens.db");
    let (one, two) = (SqliteStore::open(&file).await.unwrap(), SqliteStore::open(&file).await.unwrap());
    assert!(one.pace().is_some());
    assert_eq!(told(&one, "one", wants(f64::INFINITY)).await, Crowd::default());
    assert_eq!(told(&two, "two", wants(3.5)).await.demands, [f64::INFINITY]);
    assert_eq!(told(&one, "one", wants(1.0)).await.demands, [3.5]);
    assert_eq!(told(&two, "two", Demand::new("b2", 1.0, None)).await, Crowd::default());
}

#[tokio::test]
async fn the_newest_throttling_of_the_others_comes_with_its_age() {
    let store = SqliteStore::in_memory().await.unwrap();
    let throttled = |goal, ago| Some(Throttled::new(goal, ago));
    told(&store, "old", Demand::new("b1", 1.0, throttled(30.0, 60.0))).await;
    told(&store, "new", Demand::new("b1", 1.0, throttled(20.0, -5.0))).await;
    let crowd = told(&store, "me", Demand::new("b1", 1.0, throttled(10.0, -60.0))).await;
    let newest = crowd.throttled.unwrap();
    assert_eq!((newest.goal, crowd.demands.len()), (20.0, 2));
    assert!(newest.seconds_ago >= -5.0 && newest.seconds_ago < 55.0, "{newest:?}");
}

#[tokio::test]
async fn who_is_gone_fades() {
    let store = SqliteStore::in_memory().await.unwrap();
    told(&store, "gone", wants(f64::INFINITY)).await;
    tokio::time::sleep(LIVELY + Duration::from_millis(50)).await;
    assert_eq!(told(&store, "me", wants(1.0)).await, Crowd::default());
}

#[tokio::test]
async fn many_buckets_go_in_one_exchange() {
    let store = SqliteStore::in_memory().await.unwrap();
    let demands: Vec<_> = (0..200).map(|one| Demand::new(format!("b{one}"), 1.0, None)).collect();
    assert_eq!(store.beat("one", &demands).await.unwrap().len(), 200);
    assert!(store.beat("two", &demands).await.unwrap().iter().all(|crowd| crowd.demands == [1.0]));
}
