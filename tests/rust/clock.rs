//! Clocks that disagree: the platform's is right, unless that is impossible.

use std::sync::Arc;

use tiktokshop_core::clock::ManualClock;
use tiktokshop_core::{Client, ErrorKind};
use tiktokshop_sandbox::fault::{Action, Fault};

use crate::support::{LIST, NOW, Stage, WRITE, list};

const TEN_MINUTES: i64 = 600;

/// A client whose machine's clock is off by a number of seconds.
fn off_by(stage: &Stage, seconds: i64) -> Client {
    stage.by_hand().clock(Arc::new(ManualClock::new(NOW + seconds))).build().expect("a client")
}

fn timestamps(stage: &Stage, operation: &str) -> Vec<i64> {
    let time = |(_, value): &(String, String)| value.parse().expect("seconds");
    let received = stage.received(operation).into_iter();
    received.filter_map(|one| one.query.iter().find(|(name, _)| name == "timestamp").map(time)).collect()
}

#[tokio::test]
async fn a_machine_that_is_off_is_corrected_once_and_for_all() {
    for off in [-TEN_MINUTES, TEN_MINUTES, -80_000, 80_000] {
        let stage = Stage::start().await;
        let client = off_by(&stage, off);
        assert_eq!(list(&client).await.unwrap().attempts, 2, "{off}");
        assert_eq!(list(&client).await.unwrap().attempts, 1, "the correction stays");
        assert_eq!(timestamps(&stage, LIST), [NOW + off, NOW, NOW]);
        assert_eq!(stage.received(LIST)[0].code, 36_009_004);
    }
}

#[tokio::test]
async fn a_machine_that_is_years_off_is_corrected_when_it_was_told_so_twice() {
    for off in [-31_536_000, 31_536_000] {
        let stage = Stage::start().await;
        let client = off_by(&stage, off);
        assert_eq!(list(&client).await.unwrap().attempts, 3, "{off}");
        assert_eq!(list(&client).await.unwrap().attempts, 1, "the correction stays");
        assert_eq!(timestamps(&stage, LIST), [NOW + off, NOW + off, NOW, NOW]);
    }
}

#[tokio::test]
async fn a_platform_that_is_off_is_right() {
    for off in [-TEN_MINUTES, TEN_MINUTES] {
        let stage = Stage::meeting(Fault::new(Action::ClockOffset { seconds: off })).await;
        let client = stage.client();
        assert_eq!(list(&client).await.unwrap().attempts, 2, "{off}");
        assert_eq!(list(&client).await.unwrap().attempts, 1);
        assert_eq!(timestamps(&stage, LIST), [NOW, NOW + off, NOW + off]);
    }
}

#[tokio::test]
async fn a_write_with_a_wrong_time_was_refused_and_is_sent_again() {
    let stage = Stage::start().await;
    let client = off_by(&stage, TEN_MINUTES);
    let before = stage.conversation().1;
    assert_eq!(stage.write(&client).await.unwrap().attempts, 2);
    assert_eq!(stage.conversation().1, before + 1);
    let processed: Vec<bool> = stage.received(WRITE).iter().map(|one| one.processed).collect();
    assert_eq!(processed, [false, true]);
}

#[tokio::test]
async fn the_correction_is_shared_by_all_handles() {
    let stage = Stage::start().await;
    let client = off_by(&stage, TEN_MINUTES);
    list(&client).await.unwrap();
    let handle = client.with_shop_cipher(stage.sandbox.shops[0].cipher.as_str());
    assert_eq!(list(&handle).await.unwrap().attempts, 1);
}

#[tokio::test]
async fn a_clock_that_drifts_is_corrected_before_it_is_refused() {
    for (off, sent) in [(-200, NOW), (20, NOW), (-60, NOW - 60), (5, NOW + 5)] {
        let stage = Stage::start().await;
        let client = off_by(&stage, off);
        for _ in 0..2 {
            assert_eq!(list(&client).await.unwrap().attempts, 1, "{off}");
        }
        assert_eq!(timestamps(&stage, LIST), [NOW + off, sent]);
    }
}

#[tokio::test]
async fn a_date_that_cannot_be_true_is_not_believed() {
    for seconds in [-86_400, -3600, 3600, 86_400] {
        let stage = Stage::meeting(Fault::new(Action::WrongDate { seconds })).await;
        let client = stage.client();
        for _ in 0..3 {
            assert_eq!(list(&client).await.unwrap().attempts, 1, "{seconds}");
        }
        assert_eq!(timestamps(&stage, LIST), [NOW; 3]);
    }
}

#[tokio::test]
async fn a_timestamp_that_is_refused_without_need_is_told_not_repeated_for_ever() {
    let refusal = Action::Code {
        code: 36_009_004,
        message: Some("Invalid 'timestamp' query parameter.".to_owned()),
        status: Some(400),
    };
    let stage = Stage::meeting(Fault::new(refusal)).await;
    let error = list(&stage.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::ClockSkew, 1), "the clocks agree");
    assert!(error.hint().is_some_and(|hint| hint.contains("clock")), "{error}");
    assert!(!error.retryable() && !error.outcome_unknown());

    let error = list(&off_by(&stage, TEN_MINUTES)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::ClockSkew, 2), "corrected once");
}
