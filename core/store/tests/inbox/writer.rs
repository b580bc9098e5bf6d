//! Many callers keep events at once.

use std::sync::atomic::Ordering;

use super::gated::{Gated, event};
use futures_util::FutureExt as _;
use futures_util::future::join_all;
use tiktokshop_core::ErrorKind;
use tiktokshop_lifecycle::inbox::{Filter, Inbox, Kept, Writer, WriterOptions};

fn options(queue: usize) -> WriterOptions {
    let mut options = WriterOptions::default();
    options.queue = queue;
    options
}

fn writer(store: &std::sync::Arc<Gated>, options: WriterOptions) -> Writer {
    Writer::start(store.clone(), vec!["app".to_owned()], options)
}

#[tokio::test]
async fn what_waits_is_written_in_one_transaction() {
    let store = Gated::with_permits(1).await;
    let writer = writer(&store, options(1000));
    let mut calls: Vec<_> = (0..300).map(|id| Box::pin(writer.keep(event(id.to_string(), id, 0)))).collect();
    for call in &mut calls {
        assert!(call.now_or_never().is_none(), "it was said to be kept before it was");
    }
    store.gate.add_permits(100);
    let kept = join_all(calls).await;
    assert!(kept.iter().all(|kept| matches!(kept, Ok(Kept::New(_)))), "{kept:?}");
    assert!(store.keeps.lock().unwrap().len() <= 3, "{:?}", store.keeps);
    assert_eq!(store.store.stats("app").await.unwrap().pending, 300);
    assert!(matches!(writer.keep(event("7", 7, 0)).await, Ok(Kept::Repeated(_))));
}

#[tokio::test]
async fn an_event_that_is_refused_keeps_no_other_out() {
    let store = Gated::new().await;
    let writer = writer(&store, options(1000));
    for refused in ["bad", "panics"] {
        let ids = (0..20).map(|number| format!("{refused}-{number}"));
        let ids: Vec<String> =
            ids.chain([refused.to_owned()]).chain((20..40).map(|n| format!("{refused}-{n}"))).collect();
        let results = writer.keep_all(ids.iter().map(|id| event(id, id, 0))).await;
        for (id, result) in ids.iter().zip(results) {
            assert_eq!(result.is_ok(), id != refused, "{id}: {result:?}");
        }
    }
    assert_eq!(store.store.stats("app").await.unwrap().pending, 80);
}

#[tokio::test]
async fn many_bad_events_in_a_row_keep_no_good_one_out() {
    let is_bad = |number: usize| number < 9 || (50..70).contains(&number) || number == 199;
    let id = |number: usize| if is_bad(number) { format!("{number}-bad") } else { number.to_string() };
    let store = Gated::new().await;
    let writer = writer(&store, options(1000));
    let results = writer.keep_all((0..200).map(|number| event(id(number), number, 0))).await;
    for (number, result) in results.iter().enumerate() {
        assert_eq!(result.is_err(), is_bad(number), "{number}: {result:?}");
    }
    assert_eq!(store.store.stats("app").await.unwrap().pending, 170);
    assert!(store.keeps.lock().unwrap().len() < 200, "{:?}", store.keeps);
}

#[tokio::test]
async fn a_full_queue_refuses_at_once() {
    let store = Gated::with_permits(0).await;
    let writer = writer(&store, options(5));
    let mut calls: Vec<_> = (0..20).map(|id| Box::pin(writer.keep(event(id.to_string(), id, 0)))).collect();
    let mut refused = 0;
    let mut waiting = Vec::new();
    for mut call in calls.drain(..) {
        match (&mut call).now_or_never() {
            Some(result) => {
                let error = result.unwrap_err();
                assert!(error.retryable() && error.kind() == ErrorKind::Store, "{error:?}");
                refused += 1;
            }
            None => waiting.push(call),
        }
    }
    assert_eq!((refused, waiting.len()), (15, 5));
    store.gate.add_permits(100);
    assert!(join_all(waiting).await.iter().all(Result::is_ok));
    assert!(writer.keep(event("later", "later", 0)).await.is_ok(), "it stays full");
}

#[tokio::test]
async fn bodies_count_too() {
    let store = Gated::with_permits(0).await;
    let mut options = options(100);
    options.queue_bytes = 100_000;
    let writer = writer(&store, options);
    let large = |id: &str| {
        let mut event = event(id, id, 0);
        event.body = vec![b' '; 60_000].into();
        event
    };
    let mut first = Box::pin(writer.keep(large("a")));
    assert!((&mut first).now_or_never().is_none());
    assert!(writer.keep(large("b")).now_or_never().is_some_and(|result| result.unwrap_err().retryable()));
    store.gate.add_permits(100);
    assert!(first.await.is_ok());
    assert!(writer.keep(large("b")).await.is_ok(), "bytes that were written still count");
}

#[tokio::test]
async fn a_stop_writes_what_was_accepted_and_refuses_the_rest() {
    let store = Gated::with_permits(0).await;
    let writer = writer(&store, options(1000));
    let mut calls: Vec<_> = (0..50).map(|id| Box::pin(writer.keep(event(id.to_string(), id, 0)))).collect();
    for call in &mut calls {
        assert!(call.now_or_never().is_none());
    }
    let mut stop = Box::pin(writer.stop());
    assert!((&mut stop).now_or_never().is_none(), "it stopped before everything was written");
    tokio::task::yield_now().await;
    store.gate.add_permits(100);
    stop.await;
    assert_eq!(store.store.stats("app").await.unwrap().pending, 50);
    assert!(join_all(calls).await.iter().all(Result::is_ok));
    let error = writer.keep(event("late", "late", 0)).await.unwrap_err();
    assert!(error.retryable(), "{error:?}");
    writer.stop().await;
}

#[tokio::test]
async fn a_store_that_fails_is_not_tried_for_each_event() {
    let store = Gated::new().await;
    let writer = writer(&store, options(1000));
    store.down.store(true, Ordering::SeqCst);
    let results = writer.keep_all((0..200).map(|id| event(id.to_string(), id, 0))).await;
    assert!(
        results.iter().all(|result| result.as_ref().is_err_and(|error| error.detail() == "the disk is full"))
    );
    assert!(store.keeps.lock().unwrap().len() < 20, "{:?}", store.keeps);
    store.down.store(false, Ordering::SeqCst);
    assert!(writer.keep(event("0", 0, 0)).await.is_ok());
}

#[tokio::test]
async fn a_caller_that_goes_away_does_not_take_its_event_back() {
    let store = Gated::with_permits(0).await;
    let writer = writer(&store, options(1000));
    assert!(writer.keep(event("a", 1, 0)).now_or_never().is_none());
    store.gate.add_permits(100);
    drop(writer);
    while store.store.read(&Filter::default(), 10).await.unwrap().is_empty() {
        tokio::task::yield_now().await;
    }
}
