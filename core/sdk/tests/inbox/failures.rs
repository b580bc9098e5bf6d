//! Handlers that fail, hang and panic.

use std::time::Duration;

use tiktokshop::inbox::{BoxError, Filter, HandlerError, InboxEvent, State};

use super::*;

/// Notes the id and the attempt, then does what a function says.
fn noting(
    list: &Seen,
    act: impl Fn(&InboxEvent) -> Result<(), BoxError> + Send + Sync + 'static,
) -> impl Fn(InboxEvent) -> std::future::Ready<Result<(), BoxError>> + Send + Sync + 'static {
    let list = list.clone();
    move |event| {
        list.lock().unwrap().push(format!("{} {}", event.notification_id, event.attempt()));
        std::future::ready(act(&event))
    }
}

#[tokio::test]
async fn a_failed_event_holds_back_its_order_and_nothing_else() {
    let store = SqliteStore::in_memory().await.unwrap();
    let list = Seen::default();
    let handler = noting(&list, |event| match (&*event.notification_id, event.attempt()) {
        ("a1", 1) => Err("not yet".into()),
        ("a1", 2) => Err(Box::new(HandlerError::retry_after(Duration::ZERO, "at once"))),
        _ => Ok(()),
    });
    let inbox = builder(&store).on_any(handler).build().unwrap();
    let receiver = receiver(&inbox);
    for (id, order, time) in [("a1", "a", 1), ("a2", "a", 2), ("b1", "b", 3), ("a3", "a", 4)] {
        assert_eq!(send(&receiver, webhook(id, order, "UNPAID", time)).await, 200);
    }
    inbox.start().unwrap();
    drained(&store).await;
    inbox.close().await;
    let (of_a, of_b): (Vec<_>, Vec<_>) = seen(&list).into_iter().partition(|one| one.starts_with('a'));
    assert_eq!(of_a, ["a1 1", "a1 2", "a1 3", "a2 1", "a3 1"]);
    assert_eq!(of_b, ["b1 1"]);
}

#[tokio::test]
async fn what_fails_for_good_is_set_aside_with_its_reason_until_it_is_replayed() {
    let store = SqliteStore::in_memory().await.unwrap();
    let list = Seen::default();
    let handler = noting(&list, |event| match &*event.subject {
        "order:hopeless" => Err(Box::new(HandlerError::give_up("there is no such order"))),
        "order:panics" => std::panic::panic_any("a bug"),
        _ => Err("the database is away".into()),
    });
    let inbox = builder(&store).on("ORDER_STATUS_CHANGE", handler).build().unwrap();
    let receiver = receiver(&inbox);
    for (id, order) in [("h", "hopeless"), ("p", "panics"), ("f", "fails")] {
        assert_eq!(send(&receiver, webhook(id, order, "UNPAID", 1)).await, 200);
    }
    inbox.start().unwrap();
    drained(&store).await;
    inbox.close().await;
    let mut dead: Vec<_> = inbox.dead(10).await.unwrap();
    dead.sort_by_key(|one| one.event.seq);
    let told: Vec<_> = dead.iter().map(|one| (one.attempts, &*one.error)).collect();
    assert_eq!(
        told,
        [(1, "there is no such order"), (3, "the handler panicked"), (3, "the database is away")]
    );

    // After a deployment, under the same name.
    list.lock().unwrap().clear();
    let mended = builder(&store).on("ORDER_STATUS_CHANGE", noting(&list, |_| Ok(()))).build().unwrap();
    let one = Filter { seqs: vec![dead[0].event.seq], ..Filter::default() };
    assert_eq!(mended.replay(&one).await.unwrap(), 1);
    let types = vec!["ORDER_STATUS_CHANGE".to_owned()];
    let rest = Filter { state: Some(State::Dead), event_types: types, since: Some(0), ..Filter::default() };
    assert_eq!(mended.replay(&rest).await.unwrap(), 2);
    mended.start().unwrap();
    drained(&store).await;
    mended.close().await;
    let mut handled = seen(&list);
    handled.sort();
    assert_eq!(handled, ["f 1", "h 1", "p 1"]);
    assert_eq!(mended.stats().await.unwrap().dead, 0);
}

#[tokio::test]
async fn a_handler_that_hangs_is_cancelled_and_its_event_retried() {
    let store = SqliteStore::in_memory().await.unwrap();
    let list = Seen::default();
    let notes = list.clone();
    let handler = move |event: InboxEvent| {
        notes.lock().unwrap().push(format!("{} {}", event.notification_id, event.attempt()));
        async move {
            if event.attempt() == 1 {
                std::future::pending::<()>().await;
            }
            Ok(())
        }
    };
    let options = quick().time_limit(Duration::from_millis(30));
    let inbox = builder(&store).options(options).on_any(handler).build().unwrap();
    assert_eq!(send(&receiver(&inbox), webhook("n", "1", "UNPAID", 1)).await, 200);
    inbox.start().unwrap();
    drained(&store).await;
    inbox.close().await;
    assert_eq!(seen(&list), ["n 1", "n 2"]);
    let done = &inbox.deliveries(&Filter::default(), 10).await.unwrap()[0];
    assert_eq!((done.state, done.attempts), (State::Done, 2));
}

/// A stop waits for what runs; the rest is given back, and does not count as an attempt.
#[tokio::test]
async fn a_stop_waits_for_handlers_and_the_next_run_goes_on() {
    let store = SqliteStore::in_memory().await.unwrap();
    let (list, gate) = (Seen::default(), Arc::new(tokio::sync::Semaphore::new(0)));
    let (notes, door) = (list.clone(), gate.clone());
    let handler = move |event: InboxEvent| {
        let (notes, door) = (notes.clone(), door.clone());
        async move {
            notes.lock().unwrap().push(format!("begin {}", event.notification_id));
            let _ = door.acquire().await?;
            notes.lock().unwrap().push(format!("end {} {}", event.notification_id, event.attempt()));
            Ok(())
        }
    };
    let inbox = builder(&store).options(quick().concurrency(1)).on_any(handler).build().unwrap();
    let receiver = receiver(&inbox);
    for id in ["1", "2"] {
        assert_eq!(send(&receiver, webhook(id, id, "UNPAID", 1)).await, 200);
    }
    let (told, stop) = tokio::sync::oneshot::channel::<()>();
    let running = tokio::spawn({
        let inbox = inbox.clone();
        async move { inbox.run_until(async { drop(stop.await) }).await }
    });
    while seen(&list).is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    drop(told);
    while inbox.is_running() && gate.available_permits() == 0 && !running.is_finished() {
        gate.add_permits(10);
    }
    running.await.unwrap().unwrap();
    assert_eq!(inbox.stats().await.unwrap().done, 1);
    inbox.start().unwrap();
    drained(&store).await;
    inbox.close().await;
    assert_eq!(seen(&list), ["begin 1", "end 1 1", "begin 2", "end 2 1"]);
}
