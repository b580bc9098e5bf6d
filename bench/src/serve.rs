//! `tiktokshop serve`, running as a process of its own.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::fleet::{APP, SECRET};

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

    /// Its process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Serve {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}
