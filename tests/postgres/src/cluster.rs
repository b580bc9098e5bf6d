//! A server of a test's own, which may be stopped.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Database;

/// A running PostgreSQL, removed with this value.
#[derive(Debug)]
pub struct Cluster {
    folder: PathBuf,
    url: String,
}

impl Cluster {
    /// Starts one; takes about a second.
    pub fn start() -> Cluster {
        let folder = PathBuf::from(printed(&["folder"]).trim());
        let url = control("start", &folder);
        Cluster { folder, url: url.trim().to_owned() }
    }

    /// The URL of a user who may create databases. It stays the same.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The folder that its files are in. The user it runs as owns it.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A new database on it.
    pub fn database(&self) -> Database {
        Database::on(&self.url)
    }

    /// Stops it: clients are cut off, what was committed is kept.
    pub fn stop(&self) {
        control("stop", &self.folder);
    }

    /// Ends it as a crash would.
    pub fn kill(&self) {
        control("kill", &self.folder);
    }

    /// Starts it again after [`stop`](Cluster::stop) or [`kill`](Cluster::kill).
    pub fn resume(&self) {
        control("resume", &self.folder);
    }

    /// Stops it and starts it again.
    pub fn restart(&self) {
        control("restart", &self.folder);
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let _ = script().arg("remove").arg(&self.folder).stderr(Stdio::null()).status();
    }
}

fn control(command: &str, folder: &Path) -> String {
    printed(&[command, folder.to_str().unwrap()])
}

/// What `scripts/postgres` prints.
fn printed(arguments: &[&str]) -> String {
    let output = script().args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn script() -> Command {
    Command::new(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../scripts/postgres"))
}
