//! Targets that fail, hang, drip, ask for time or want no more.

use std::time::Duration;

use crate::receiver::{Do, OK, Receiver};
use crate::{CONSUMER, Stage, event, is_pending, target};

/// No test waits as long as this.
const NEVER: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn a_failed_event_comes_again_with_the_same_id_and_holds_back_its_subject_only() {
    let app = Receiver::start(|turn, got| match (got.number(), turn) {
        (1, ..3) => Do::Say(500, ""),
        (1, ..6) => Do::Close,
        _ => OK,
    });
    let app = app.await;
    let mut stage = Stage::new().await;
    stage.forward(target(&app.url()));
    stage.keep(&[event("order:1", 1), event("order:1", 2), event("order:1", 3)]).await;
    stage.until_done(CONSUMER, 3).await;
    let numbers = app.numbers();
    assert_eq!(numbers, [1, 1, 1, 1, 1, 1, 1, 2, 3]);
    assert!(app.got()[..7].iter().all(|got| got.id() == "webhook_key_1"));
}

#[tokio::test]
async fn what_went_wrong_is_kept_without_the_url_s_secrets() {
    let app = Receiver::start(|_, _| Do::Say(500, "")).await;
    let mut stage = Stage::new().await;
    let forwarder = stage.forward(target(&app.url()));
    stage.keep(&[event("order:1", 1)]).await;
    let failed = stage.failed().await;
    assert_eq!(failed.error, format!("http://{} responded with 500: hello", app.address));
    assert!(!format!("{forwarder:?}").contains("hidden"));
}

#[tokio::test]
async fn a_target_that_asks_for_time_gets_it() {
    for status in [429, 503] {
        let app = Receiver::start(move |_, _| Do::Say(status, "retry-after: 7200\r\n")).await;
        let mut stage = Stage::new().await;
        stage.forward(target(&app.url()));
        stage.keep(&[event("order:1", 1)]).await;
        let failed = stage.failed().await;
        let wait = failed.due_at - failed.event.received_at;
        assert!(wait >= 7200 && is_pending(&failed), "{failed:?}");
        assert_eq!(app.got().len(), 1);
    }
}

#[tokio::test]
async fn a_target_that_wants_no_more_is_left_alone_and_loses_nothing() {
    let app = Receiver::start(|_, _| Do::Say(410, "")).await;
    let mut stage = Stage::new().await;
    let forwarder = stage.forward(target(&app.url()));
    stage.keep(&[event("order:1", 1)]).await;
    let failed = stage.failed().await;
    assert!(failed.error.contains("wants no more events") && is_pending(&failed), "{failed:?}");
    assert!(forwarder.health().gone);
    stage.keep(&[event("order:2", 2)]).await;
    while stage.deliveries(CONSUMER).await[1].error.is_empty() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(is_pending(&stage.deliveries(CONSUMER).await[1]));
    assert_eq!(app.numbers(), [1], "nothing was sent after the 410");
}

#[tokio::test]
async fn a_target_that_hangs_or_drips_is_given_up_in_time() {
    for bad in [Do::Hang, Do::DripHead] {
        let app = Receiver::start(move |turn, _| if turn == 0 { bad.clone() } else { OK }).await;
        let mut stage = Stage::new().await;
        stage.forward(target(&app.url()).timeout(Duration::from_millis(300)));
        stage.keep(&[event("order:1", 1)]).await;
        stage.until_done(CONSUMER, 1).await;
        assert_eq!(app.numbers(), [1, 1]);
        assert_eq!(stage.deliveries(CONSUMER).await[0].attempts, 2);
    }
}

#[tokio::test]
async fn an_endless_body_does_not_undo_the_status_before_it() {
    let app = Receiver::start(|_, _| Do::DripBody).await;
    let mut stage = Stage::new().await;
    stage.forward(target(&app.url()).timeout(NEVER));
    stage.keep(&[event("order:1", 1)]).await;
    stage.until_done(CONSUMER, 1).await;
    assert_eq!(app.numbers(), [1]);
}

#[tokio::test]
async fn other_subjects_go_on_while_one_hangs() {
    let app = Receiver::start(|_, got| if got.number() < 3 { Do::Hang } else { OK }).await;
    let mut stage = Stage::new().await;
    stage.forward(target(&app.url()).timeout(NEVER));
    let mut events = vec![event("order:1", 1), event("order:2", 2)];
    events.extend((3..40).map(|number| event(&format!("order:{number}"), number)));
    stage.keep(&events).await;
    stage.until_done(CONSUMER, 37).await;
    let pending: Vec<bool> = stage.deliveries(CONSUMER).await.iter().map(is_pending).collect();
    assert_eq!(pending.iter().filter(|pending| **pending).count(), 2);
    assert!(app.connections() < 20, "connections are used again: {}", app.connections());
}

#[tokio::test]
async fn a_target_that_hangs_holds_up_no_other_target() {
    let bad = Receiver::start(|_, _| Do::Hang).await;
    let good = Receiver::start(|_, _| OK).await;
    let mut stage = Stage::new().await;
    stage.forward(target(&bad.url()).timeout(NEVER));
    let other = tiktokshop_lifecycle::forward::Target::new("books", &good.url(), vec![crate::secret()]);
    stage.forward(other.unwrap().allow(crate::Allowed::All));
    let events: Vec<_> = (0..50).map(|number| event(&format!("order:{number}"), number)).collect();
    stage.keep_for(&events, &[CONSUMER, "books"]).await;
    stage.until_done("books", 50).await;
    assert_eq!((stage.done(CONSUMER).await, good.got().len()), (0, 50));
}
