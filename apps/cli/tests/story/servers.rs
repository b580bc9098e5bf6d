//! Two servers on one store, as built. Each may be killed and is started again.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::figures;
use crate::front::Addresses;

/// How often a server that does not start is started again, as a service manager would, before that counts as a failure.
const STARTS: usize = 20;

pub struct Servers {
    environment: Vec<(String, String)>,
    running: Vec<Option<Child>>,
    addresses: Addresses,
    folder: tempfile::TempDir,
    /// How often one was killed.
    pub kills: usize,
    /// How often one ended before it listened, because the database was away.
    pub failed_starts: usize,
}

impl Servers {
    /// Starts one for each address.
    pub fn start(environment: Vec<(String, String)>, addresses: Addresses) -> Servers {
        let count = addresses.lock().unwrap().len();
        let running = (0..count).map(|_| None).collect();
        let folder = tempfile::tempdir().unwrap();
        let mut servers = Servers { environment, running, addresses, folder, kills: 0, failed_starts: 0 };
        servers.begin_all();
        servers
    }

    pub fn begin_all(&mut self) {
        (0..self.running.len()).for_each(|number| self.begin(number));
    }

    /// Starts a server, and returns when it listens.
    fn begin(&mut self, number: usize) {
        for _ in 0..STARTS {
            let mut child = self.command(number).spawn().unwrap();
            let mut line = String::new();
            BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
            if let Ok(told) = serde_json::from_str::<Value>(&line) {
                let url = told["url"].as_str().unwrap();
                let address = url.trim_start_matches("http://").parse().unwrap();
                self.addresses.lock().unwrap()[number] = Some(address);
                self.running[number] = Some(child);
                return;
            }
            child.wait().unwrap();
            self.failed_starts += 1;
        }
        panic!("server {number} does not start:\n{}", self.log(number));
    }

    fn command(&self, number: usize) -> Command {
        let log = std::fs::OpenOptions::new().create(true).append(true).open(self.log_file(number)).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_tiktokshop"));
        command.args(["serve", "--listen", "127.0.0.1:0", "--json", "--until-stdin-closes"]);
        command.env_clear().envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.env("HOME", self.folder.path()).current_dir(self.folder.path());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(log);
        command
    }

    /// Ends a server as a crash would, and starts it again.
    pub fn crash(&mut self, number: usize) {
        self.addresses.lock().unwrap()[number] = None;
        let mut child = self.running[number].take().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        self.kills += 1;
        self.begin(number);
    }

    /// Stops all of them as a service manager would, and returns whether each ended well.
    pub fn stop(&mut self) -> bool {
        self.addresses.lock().unwrap().iter_mut().for_each(|address| *address = None);
        let mut children: Vec<Child> = self.running.iter_mut().filter_map(Option::take).collect();
        children.iter_mut().for_each(|child| drop(child.stdin.take()));
        let ended: Vec<bool> = children.iter_mut().map(|child| child.wait().unwrap().success()).collect();
        ended.into_iter().all(|well| well)
    }

    /// What a server wrote to its log: the end of it.
    pub fn log(&self, number: usize) -> String {
        let text = std::fs::read_to_string(self.log_file(number)).unwrap_or_default();
        let lines: Vec<&str> = text.lines().collect();
        lines[lines.len().saturating_sub(40)..].join("\n")
    }

    fn log_file(&self, number: usize) -> PathBuf {
        self.folder.path().join(format!("{number}.log"))
    }
}

impl Drop for Servers {
    fn drop(&mut self) {
        if std::thread::panicking() {
            (0..self.running.len())
                .for_each(|number| figures::tell(&format!("log of server {number}:\n{}", self.log(number))));
        }
        for child in self.running.iter_mut().flatten() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
