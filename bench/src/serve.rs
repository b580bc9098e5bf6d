//! `tiktokshop serve`, running as a process of its own.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::fleet::{APP, SECRET};
use crate::sidecar;

/// The API key of the server.
pub const API_KEY: &str = "bench-0123456789abcdef0123456789abcdef";

/// A server, which stops when this is dropped.
pub struct Serve {
    child: Child,
    /// Where it listens: `http://127.0.0.1:port`.
    pub url: String,
}

/// The command, if it was built beside this program.
pub fn binary() -> Option<PathBuf> {
    let path =
        std::env::current_exe().ok()?.with_file_name(format!("tiktokshop{}", std::env::consts::EXE_SUFFIX));
    path.exists().then_some(path)
}

impl Serve {
    /// Starts one on a store, which talks to the platform at this URL. No limit but the machine slows it down.
    pub fn start(store: &str, platform: &str, folder: &Path) -> Serve {
        let mut command = Command::new(binary().expect("the command is built"));
        command.args([
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--json",
            "--until-stdin-closes",
            "--store",
            store,
        ]);
        command.current_dir(folder).env_clear().envs([
            ("TIKTOK_APP_KEY", APP),
            ("TIKTOK_APP_SECRET", SECRET),
            ("TIKTOK_API_URL", platform),
            ("TIKTOK_AUTH_URL", platform),
            ("TIKTOK_API_KEY", API_KEY),
            ("TIKTOK_API_RATE", "1000000"),
            ("TIKTOK_API_CONCURRENCY", "1000"),
            ("TIKTOK_LIMITER", "1000000"),
        ]);
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut child = command.spawn().expect("the server starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("output")).read_line(&mut line).expect("a line");
        let told: Value = serde_json::from_str(&line).expect("JSON");
        Serve { child, url: told["url"].as_str().expect("a URL").to_owned() }
    }

    /// The value of its metric with this name and these labels; 0 if it shows none.
    pub async fn metric(&self, name: &str) -> f64 {
        let metrics = get(&format!("{}/metrics", self.url)).await;
        let line = metrics.lines().find(|line| line.starts_with(name)).unwrap_or_default();
        line.rsplit(' ').next().and_then(|text| text.parse().ok()).unwrap_or(0.0)
    }

    /// Waits until its effects have handled all that is in the inbox.
    pub async fn until_handled(&self) {
        while self.metric(r#"tiktokshop_inbox_events{consumer="effects",state="pending"}"#).await > 0.0 {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// Its process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }
}

/// What the server responds to a request with its API key.
pub async fn get(url: &str) -> String {
    let response = sidecar::http().get(url).bearer_auth(API_KEY).send().await.expect("a response");
    assert!(response.status().is_success(), "{response:?}");
    response.text().await.expect("text")
}

impl Drop for Serve {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}
