//! Events reach their handler: in order, again after failures, and across stops and failing stores.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::gated::{Gated, event};
use tiktokshop_lifecycle::inbox::{
    Bell, Claim, DispatchOptions, Dispatcher, Filter, Handler, HandlerError, Inbox, State, Writer,
    WriterOptions,
};
use tokio::sync::Semaphore;

const HOUR: Duration = Duration::from_secs(3600);
const MOMENT: Duration = Duration::from_millis(10);

/// Options with pauses that a test can wait for.
fn quick() -> DispatchOptions {
    let mut options = DispatchOptions::default();
    (options.first_pause, options.poll, options.attempts) = (MOMENT, MOMENT, 4);
    options
}

fn start(store: &Arc<Gated>, handler: impl Handler, options: DispatchOptions) -> Dispatcher {
    Dispatcher::start(store.clone(), "app", Arc::new(handler), options, &Bell::default()).unwrap()
}

/// A handler that notes what it gets, and does what a function says.
fn noting(
    seen: &Arc<Mutex<Vec<(String, i64)>>>,
    act: impl Fn(&Claim) -> Result<(), HandlerError> + Send + Sync + 'static,
) -> impl Handler {
    let seen = seen.clone();
    move |claim: Claim| {
        seen.lock().unwrap().push((claim.event.arrival.notification_id.clone(), claim.attempt));
        let result = act(&claim);
        async move { result }
    }
}

fn seen(list: &Mutex<Vec<(String, i64)>>) -> Vec<(String, i64)> {
    list.lock().unwrap().clone()
}

async fn states(store: &Gated) -> Vec<State> {
    let deliveries = store.store.deliveries("app", &Filter::default(), 1000).await.unwrap();
    deliveries.iter().rev().map(|one| one.state).collect()
}

/// Looks every hour only: what is kept in this process is told by the bell.
#[tokio::test]
async fn events_of_this_process_are_handled_at_once_and_in_order() {
    let store = Gated::new().await;
    let writer = Writer::start(store.clone(), vec!["app".to_owned()], WriterOptions::default());
    let list = Arc::default();
    let mut options = quick();
    options.poll = HOUR;
    let handler = Arc::new(noting(&list, |_| Ok(())));
    let dispatcher = Dispatcher::start(store.clone(), "app", handler, options, writer.bell()).unwrap();
    for round in 0..5 {
        let batch = (0..20).map(|number| event(format!("{round}-{number}"), number % 5, round * 20 + number));
        let kept = writer.keep_all(batch).await;
        assert!(kept.iter().all(Result::is_ok));
        store.drained().await;
    }
    dispatcher.stop().await;
    let handled = seen(&list);
    assert_eq!(handled.len(), 100);
    for lane in 0..5 {
        let number = |id: &str| {
            let (round, number) = id.split_once('-').unwrap();
            (round.parse::<i64>().unwrap(), number.parse::<i64>().unwrap())
        };
        let of_lane = handled.iter().map(|(id, _)| number(id)).filter(|(_, number)| number % 5 == lane);
        assert!(of_lane.is_sorted(), "{handled:?}");
    }
}

#[tokio::test]
async fn events_of_other_processes_are_found() {
    let store = Gated::new().await;
    let list = Arc::default();
    let dispatcher = start(&store, noting(&list, |_| Ok(())), quick());
    store.keep_elsewhere(&[event("a", 1, 0), event("b", 1, 1)]).await;
    store.drained().await;
    dispatcher.stop().await;
    assert_eq!(seen(&list), [("a".to_owned(), 1), ("b".to_owned(), 1)]);
}

#[tokio::test]
async fn failures_are_tried_again_and_set_aside_in_the_end() {
    let store = Gated::new().await;
    let batch = ["works later", "never works", "gives up", "panics"];
    store.keep_elsewhere(&batch.map(|id| event(id, id, 0))).await;
    store.keep_elsewhere(&[event("after", "never works", 1)]).await;
    let list = Arc::default();
    let handler = noting(&list, |claim| match claim.event.arrival.notification_id.as_str() {
        "works later" if claim.attempt < 3 => Err(HandlerError::retry_after(MOMENT, "not yet")),
        "never works" => Err("broken".into()),
        "gives up" => Err(HandlerError::give_up("unknown order")),
        "panics" => panic!("as planned"),
        _ => Ok(()),
    });
    let dispatcher = start(&store, handler, quick());
    store.drained().await;
    dispatcher.stop().await;
    assert_eq!(states(&store).await, [State::Done, State::Dead, State::Dead, State::Dead, State::Done]);
    let attempts =
        |id: &str| seen(&list).iter().filter(|(seen, _)| seen == id).map(|(_, attempt)| *attempt).max();
    let wanted = [("works later", 3), ("never works", 4), ("gives up", 1), ("panics", 4), ("after", 1)];
    assert_eq!(wanted.map(|(id, _)| attempts(id)), wanted.map(|(_, attempts)| Some(attempts)));
    let dead = Filter { state: Some(State::Dead), ..Filter::default() };
    let errors = store.store.deliveries("app", &dead, 10).await.unwrap();
    let errors: Vec<&str> = errors.iter().map(|one| one.error.as_str()).collect();
    assert_eq!(errors, ["the handler panicked", "unknown order", "broken"]);
}

/// An event whose handler ends the process would end it forever.
#[tokio::test]
async fn an_event_that_ends_the_process_is_set_aside() {
    let store = Gated::new().await;
    store.keep_elsewhere(&[event("poison", 1, 0)]).await;
    for _ in 0..4 {
        let claims = store.store.claim("app", "gone", 1, Duration::ZERO).await.unwrap();
        assert_eq!(claims.len(), 1);
    }
    let list = Arc::default();
    let dispatcher = start(&store, noting(&list, |_| Ok(())), quick());
    store.drained().await;
    dispatcher.stop().await;
    assert_eq!((seen(&list), states(&store).await), (vec![], vec![State::Dead]));
}

/// Two dispatchers, and a handler that takes four times the lease.
#[tokio::test]
async fn a_long_handler_keeps_its_event() {
    let store = Gated::new().await;
    let mut options = quick();
    options.lease = Duration::from_millis(600);
    let handled = Arc::new(AtomicUsize::new(0));
    let handler = |handled: Arc<AtomicUsize>| {
        move |_: Claim| {
            let handled = handled.clone();
            async move {
                tokio::time::sleep(Duration::from_millis(2400)).await;
                let _ = handled.fetch_add(1, Ordering::SeqCst);
                Ok(())
            }
        }
    };
    let dispatchers = [0, 1].map(|_| start(&store, handler(handled.clone()), options));
    store.keep_elsewhere(&[event("a", 1, 0)]).await;
    store.drained().await;
    for dispatcher in &dispatchers {
        dispatcher.stop().await;
    }
    assert_eq!(handled.load(Ordering::SeqCst), 1);
    assert_eq!(store.store.deliveries("app", &Filter::default(), 1).await.unwrap()[0].attempts, 1);
}

/// Its event may be with somebody else by then.
#[tokio::test]
async fn a_handler_whose_lease_is_lost_is_stopped() {
    let store = Gated::new().await;
    let mut options = quick();
    options.lease = Duration::from_millis(300);
    store.cut_off.store(true, Ordering::SeqCst);
    let (begun, ended) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let handler = {
        let (begun, ended) = (begun.clone(), ended.clone());
        move |_: Claim| {
            let first = begun.fetch_add(1, Ordering::SeqCst) == 0;
            let ended = ended.clone();
            async move {
                if first {
                    std::future::pending::<()>().await;
                }
                let _ = ended.fetch_add(1, Ordering::SeqCst);
                Ok(())
            }
        }
    };
    let dispatcher = start(&store, handler, options);
    store.keep_elsewhere(&[event("a", 1, 0)]).await;
    store.drained().await;
    dispatcher.stop().await;
    assert_eq!((begun.load(Ordering::SeqCst), ended.load(Ordering::SeqCst)), (2, 1));
}

#[tokio::test]
async fn a_stop_waits_for_what_runs() {
    let store = Gated::new().await;
    let (begun, go) = (Arc::new(Semaphore::new(0)), Arc::new(Semaphore::new(0)));
    let handler = {
        let (begun, go) = (begun.clone(), go.clone());
        move |_: Claim| {
            begun.add_permits(1);
            let go = go.clone();
            async move {
                go.acquire().await.unwrap().forget();
                Ok(())
            }
        }
    };
    let dispatcher = start(&store, handler, quick());
    store.keep_elsewhere(&[event("a", 1, 0), event("b", 1, 1), event("c", 2, 0)]).await;
    begun.acquire_many(2).await.unwrap().forget();
    let (stopped, ()) = tokio::join!(dispatcher.stop(), async { go.add_permits(10) });
    let () = stopped;
    assert_eq!(states(&store).await, [State::Done, State::Pending, State::Done], "and begins nothing new");
}

#[tokio::test]
async fn a_stop_gives_back_what_does_not_end() {
    let store = Gated::new().await;
    let mut options = quick();
    options.grace = MOMENT;
    let begun = Arc::new(Semaphore::new(0));
    let handler = {
        let begun = begun.clone();
        move |_: Claim| {
            begun.add_permits(1);
            std::future::pending::<Result<(), HandlerError>>()
        }
    };
    let dispatcher = start(&store, handler, options);
    store.keep_elsewhere(&[event("a", 1, 0)]).await;
    begun.acquire().await.unwrap().forget();
    dispatcher.stop().await;
    let again = store.store.claim("app", "next", 10, HOUR).await.unwrap();
    assert_eq!(again.iter().map(|claim| claim.attempt).collect::<Vec<_>>(), [1]);
}

/// What was handled while the store could not be written is not handled again.
#[tokio::test]
async fn a_store_that_fails_for_a_while_is_told_later() {
    let store = Gated::new().await;
    let list = Arc::default();
    let go = Arc::new(Semaphore::new(0));
    let handler = {
        let (list, go) = (Arc::<Mutex<Vec<String>>>::clone(&list), go.clone());
        move |claim: Claim| {
            let (list, go) = (list.clone(), go.clone());
            async move {
                go.acquire().await.unwrap().forget();
                list.lock().unwrap().push(claim.event.arrival.notification_id);
                Ok(())
            }
        }
    };
    let dispatcher = start(&store, handler, quick());
    store.keep_elsewhere(&[event("a", 1, 0), event("b", 1, 1)]).await;
    while store
        .store
        .deliveries("app", &Filter::default(), 9)
        .await
        .unwrap()
        .iter()
        .all(|one| one.attempts == 0)
    {
        tokio::time::sleep(MOMENT).await;
    }
    store.down.store(true, Ordering::SeqCst);
    go.add_permits(10);
    while list.lock().unwrap().is_empty() {
        tokio::time::sleep(MOMENT).await;
    }
    tokio::time::sleep(MOMENT * 5).await;
    assert_eq!(store.finishes.load(Ordering::SeqCst), 0);
    store.down.store(false, Ordering::SeqCst);
    store.drained().await;
    dispatcher.stop().await;
    assert_eq!(*list.lock().unwrap(), ["a", "b"]);
}
