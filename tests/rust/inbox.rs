//! The example `inbox` of the typed crate, run as a program: webhooks are stored, handled and retried by a real server.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use tiktokshop_core::Secret;
use tiktokshop_core::webhook::test_event;
use tiktokshop_sandbox::webhook::sender;

use crate::conformance::process::built;

/// The example, until this value is dropped.
struct Example {
    child: Child,
    lines: BufReader<ChildStdout>,
}

impl Example {
    fn start(store: &Path) -> Example {
        let program = built("examples/inbox", &["--package", "tiktokshop", "--example", "inbox"]);
        let mut child = Command::new(program)
            .env("PORT", "0")
            .env("TIKTOK_APP_KEY", "key")
            .env("TIKTOK_APP_SECRET", "secret")
            .env("TIKTOK_STORE", store)
            .env_remove("TIKTOK_STORE_KEY")
            .env_remove("TIKTOK_ACCESS_TOKEN")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the example starts");
        let lines = BufReader::new(child.stdout.take().expect("its output"));
        Example { child, lines }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        let _ = self.lines.read_line(&mut line).expect("a line");
        line.trim().to_owned()
    }

    fn kill(mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_inbox_example_stores_handles_and_retries_webhooks() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = folder.path().join("shop.db");
    let mut example = Example::start(&store);
    let (http, url) = (sender::client().expect("a client"), example.line());
    for (signed_with, status, expected) in [("another secret", "UNPAID", 401), ("secret", "ON_HOLD", 200)] {
        let data = serde_json::json!({"order_id": "7", "order_status": status});
        let (body, signature) = test_event(1, data).signed("key", &Secret::new(signed_with));
        let request = http.post(format!("{url}/webhooks/tiktokshop")).header("authorization", signature);
        assert_eq!(request.body(body).send().await.expect("a response").status(), expected);
    }
    for attempt in 1..=3 {
        assert_eq!(example.line(), format!("order 7 is ON_HOLD, attempt {attempt}"));
    }
    example.kill();
}
