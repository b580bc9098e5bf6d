//! The sandbox as a separate process, and its control API.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};
use tiktokshop_sandbox::webhook::sender;

/// A sandbox that ends with this value.
pub struct Process {
    child: Child,
    pub said: Value,
}

impl Process {
    pub fn start() -> Process {
        let mut command = Command::new(binary());
        command
            .args(["sandbox", "--port", "0", "--seed", "7", "--json", "--until-stdin-closes"])
            .stdout(Stdio::piped())
            // Its other end closes with this process, even if that is killed.
            .stdin(Stdio::piped());
        let mut child = command.spawn().expect("the sandbox starts");
        let mut line = String::new();
        let stdout = child.stdout.take().expect("its output");
        BufReader::new(stdout).read_line(&mut line).expect("its first line");
        Process { child, said: serde_json::from_str(&line).expect("JSON") }
    }

    /// A value from the first line, by name.
    pub fn text(&self, name: &str) -> &str {
        self.said[name].as_str().expect("text")
    }

    pub async fn post(&self, path: &str, body: Value) -> Value {
        let url = format!("{}/{path}", self.text("control_url"));
        let response = sender::client().expect("a client").post(url).body(body.to_string()).send().await;
        read(response.expect("a response")).await
    }

    pub async fn get(&self, path: &str) -> Value {
        let url = format!("{}/{path}", self.text("control_url"));
        read(sender::client().expect("a client").get(url).send().await.expect("a response")).await
    }

    /// Removes all faults.
    pub async fn calm(&self) {
        let url = format!("{}/faults", self.text("control_url"));
        let cleared = sender::client().expect("a client").delete(url).send().await.expect("a response");
        assert!(cleared.status().is_success());
    }

    /// Removes all faults and injects one.
    pub async fn meet(&self, operation: &str, action: &Value, times: Option<u32>) {
        self.calm().await;
        let mut fault = json!({"operation": operation, "action": action});
        if let Some(times) = times {
            fault["times"] = times.into();
        }
        self.post("faults", fault).await;
    }

    /// How many requests for an operation were received.
    pub async fn received(&self, operation: &str) -> usize {
        let all = self.get("requests").await;
        let all = all["requests"].as_array().expect("a list").clone();
        all.iter().filter(|one| one["operation"] == operation).count()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn read(response: reqwest::Response) -> Value {
    let status = response.status();
    let text = response.text().await.expect("text");
    assert!(status.is_success(), "{status} {text}");
    serde_json::from_str(&text).expect("JSON")
}

/// The command.
fn binary() -> PathBuf {
    match std::env::var_os("TIKTOKSHOP_BINARY") {
        Some(path) => path.into(),
        None => built("tiktokshop", &["--package", "tiktokshop-cli"]),
    }
}

/// A program in the target folder of the running test; it is built first if only this crate was built.
pub fn built(program: &str, arguments: &[&str]) -> PathBuf {
    let test = std::env::current_exe().expect("a path");
    let folder = test.parent().and_then(|deps| deps.parent()).expect("the target folder");
    let path = folder.join(format!("{program}{}", std::env::consts::EXE_SUFFIX));
    if !path.exists() {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let built = Command::new(cargo).args(["build", "--quiet"]).args(arguments).status();
        assert!(built.is_ok_and(|status| status.success()), "{program} builds");
    }
    path
}
