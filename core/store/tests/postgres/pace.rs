//! Processes that share a database tell each other how much they want.

use tiktokshop_core::limit::{Crowd, Demand, SharedPace, Throttled};
use tiktokshop_core::token::Leases;
use tiktokshop_store::PostgresStore;
use tiktokshop_test_postgres::Database;

use super::keyed;

async fn told(store: &PostgresStore, holder: &str, demand: Demand) -> Crowd {
    let crowds = SharedPace::beat(store, holder, &[demand]).await.unwrap();
    assert_eq!(crowds.len(), 1);
    crowds.into_iter().next().unwrap()
}

fn wants(per_second: f64) -> Demand {
    Demand::new("b1", per_second, None)
}

#[tokio::test]
async fn each_learns_what_the_others_want_of_the_same_bucket() {
    let database = Database::create();
    let (one, two) =
        (keyed().open(&database.url()).await.unwrap(), keyed().open(&database.url()).await.unwrap());
    assert!(one.pace().is_some());
    assert_eq!(told(&one, "one", wants(f64::INFINITY)).await, Crowd::default());
    assert_eq!(told(&two, "two", wants(3.5)).await.demands, [f64::INFINITY]);
    assert_eq!(told(&one, "one", wants(1.0)).await.demands, [3.5]);
    assert_eq!(told(&two, "two", Demand::new("b2", 1.0, None)).await, Crowd::default());
    // The clock is the database's: half a minute later by it, whoever said nothing more is gone.
    database.execute("UPDATE tiktokshop.pace SET told = told - interval '30s'");
    assert_eq!(told(&two, "two", wants(1.0)).await, Crowd::default());
}

#[tokio::test]
async fn the_newest_throttling_of_the_others_comes_with_its_age() {
    let database = Database::create();
    let store = keyed().open(&database.url()).await.unwrap();
    let throttled = |goal, ago| Some(Throttled::new(goal, ago));
    told(&store, "old", Demand::new("b1", 1.0, throttled(30.0, 60.0))).await;
    told(&store, "new", Demand::new("b1", 1.0, throttled(20.0, -5.0))).await;
    let crowd = told(&store, "me", Demand::new("b1", 1.0, throttled(10.0, -60.0))).await;
    let newest = crowd.throttled.unwrap();
    assert_eq!((newest.goal, crowd.demands.len()), (20.0, 2));
    assert!(newest.seconds_ago >= -5.0 && newest.seconds_ago < 55.0, "{newest:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn many_processes_with_many_buckets_do_not_block_each_other() {
    let database = Database::create();
    let store = keyed().open(&database.url()).await.unwrap();
    let beats = (0..8).map(|holder| {
        let store = store.clone();
        tokio::spawn(async move {
            let demands: Vec<_> = (0..200).map(|one| Demand::new(format!("b{one}"), 1.0, None)).collect();
            for _ in 0..5 {
                store.beat(&format!("h{holder}"), &demands).await.unwrap();
            }
        })
    });
    for beat in futures_util::future::join_all(beats).await {
        beat.unwrap();
    }
    let demands: Vec<_> = (0..200).map(|one| Demand::new(format!("b{one}"), 1.0, None)).collect();
    let crowds = store.beat("h0", &demands).await.unwrap();
    assert_eq!(crowds.len(), 200);
    assert!(crowds.iter().all(|crowd| crowd.demands.len() == 7), "{:?}", crowds[0]);
}
