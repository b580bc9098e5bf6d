//! A forwarding process is killed after the app has the event, and before the inbox knows.

use std::process::{Command, Stdio};
use std::time::Duration;

use crate::receiver::{Do, OK, Receiver};
use crate::{CONSUMER, Stage, event, target};

const STORE: &str = "TIKTOKSHOP_TEST_STORE";
const URL: &str = "TIKTOKSHOP_TEST_URL";

/// Runs in a process of its own; without the variables, it does nothing.
#[tokio::test]
async fn child() {
    let (Ok(store), Ok(url)) = (std::env::var(STORE), std::env::var(URL)) else { return };
    let mut stage = Stage::in_file(store.as_ref()).await;
    stage.forward(target(&url));
    std::future::pending::<()>().await;
}

#[tokio::test]
async fn what_a_killed_process_sent_is_sent_again_with_the_same_id() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("inbox.db");
    let mut stage = Stage::in_file(&path).await;
    // It has the event, but the first process never hears of it.
    let app = Receiver::start(|turn, _| if turn == 0 { Do::Hang } else { OK }).await;
    stage.keep(&[event("order:1", 1), event("order:1", 2)]).await;
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["killed::child", "--exact", "--nocapture"])
        .env(STORE, &path)
        .env(URL, app.url())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    while app.got().is_empty() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    child.kill().unwrap();
    child.wait().unwrap();
    stage.forward(target(&app.url()));
    stage.until_done(CONSUMER, 2).await;
    let got = app.got();
    let ids: Vec<&str> = got.iter().map(|got| got.id()).collect();
    assert_eq!(ids, ["webhook_key_1", "webhook_key_1", "webhook_key_2"]);
    assert_eq!(got[0].body, got[1].body);
}
