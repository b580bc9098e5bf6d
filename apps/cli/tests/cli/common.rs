//! Runs the built binary in a home folder of its own, and a sandbox beside it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value;

pub const BINARY: &str = env!("CARGO_BIN_EXE_tiktokshop");

/// A user without any configuration.
pub struct Home {
    pub folder: tempfile::TempDir,
}

/// What a command did.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Home {
    pub fn new() -> Home {
        Home { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path.display().to_string()
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = self.program(BINARY);
        command.args(args);
        command
    }

    /// Any program, with nothing of this process's environment but the `PATH`.
    pub fn program(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env_clear().current_dir(self.folder.path());
        command.env("HOME", self.folder.path());
        command.env("XDG_CONFIG_HOME", self.path("config"));
        command.env("XDG_DATA_HOME", self.path("data"));
        command.env("TMPDIR", self.folder.path());
        if let Some(path) = std::env::var_os("PATH") {
            command.env("PATH", path);
        }
        command.stdin(Stdio::null());
        command
    }

    pub fn run(&self, args: &[&str]) -> Ran {
        self.run_with(args, &[], b"")
    }

    pub fn run_with(&self, args: &[&str], env: &[(&str, &str)], stdin: &[u8]) -> Ran {
        let mut command = self.command(args);
        command.envs(env.iter().copied()).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A command that does not read its input closes it.
        let _ = child.stdin.take().unwrap().write_all(stdin);
        let output = child.wait_with_output().unwrap();
        Ran {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Ran {
    pub fn expect(self, code: i32) -> Ran {
        assert_eq!(self.code, code, "{self:#?}");
        self
    }

    /// The one JSON value on stdout.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|problem| panic!("{problem}: {self:#?}"))
    }

    /// The JSON values on stdout, one a line.
    pub fn lines(&self) -> Vec<Value> {
        self.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// The error object on stderr.
    pub fn error(&self) -> Value {
        serde_json::from_str(&self.stderr).unwrap_or_else(|problem| panic!("{problem}: {self:#?}"))
    }

    pub fn everything(&self) -> String {
        format!("{}{}", self.stdout, self.stderr)
    }
}

/// The `sandbox` command, running.
pub struct Sandbox {
    pub child: Child,
    pub told: Value,
    _out: BufReader<std::process::ChildStdout>,
}

impl Sandbox {
    pub fn start() -> Sandbox {
        let home = Home::new();
        // A test that is killed must not leave the sandbox running.
        let mut command =
            home.command(&["sandbox", "--port", "0", "--seed", "7", "--json", "--until-stdin-closes"]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut first_line = String::new();
        out.read_line(&mut first_line).unwrap();
        let told = serde_json::from_str(&first_line).unwrap();
        Sandbox { child, told, _out: out }
    }

    pub fn text(&self, name: &str) -> &str {
        self.told[name].as_str().unwrap_or_else(|| panic!("{name} is missing in {}", self.told))
    }

    /// Environment variables that point to it, with a token for its first shop.
    pub fn env(&self) -> Vec<(&str, &str)> {
        let mut env = self.app_env();
        env.push(("TIKTOK_ACCESS_TOKEN", self.text("access_token")));
        env.push(("TIKTOK_SHOP_CIPHER", self.told["shops"][0]["cipher"].as_str().unwrap()));
        env
    }

    /// The same, without a token.
    pub fn app_env(&self) -> Vec<(&str, &str)> {
        vec![
            ("TIKTOK_APP_KEY", self.text("app_key")),
            ("TIKTOK_APP_SECRET", self.text("app_secret")),
            ("TIKTOK_API_URL", self.text("api_url")),
            ("TIKTOK_AUTH_URL", self.text("auth_url")),
        ]
    }

    /// What must never be shown.
    pub fn secrets(&self) -> Vec<String> {
        ["app_secret", "access_token", "refresh_token"].map(|name| self.text(name).to_owned()).to_vec()
    }

    /// Sends a request to the control API.
    pub fn control(&self, path: &str, body: &str) -> Response {
        http("POST", &format!("{}{path}", self.text("control_url")), "application/json", body)
    }

    pub fn call(&self, home: &Home, args: &[&str]) -> Ran {
        let words: Vec<&str> = ["call"].iter().chain(args).copied().collect();
        home.run_with(&words, &self.env(), b"")
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// A response, as the little client below reads it.
#[derive(Debug)]
pub struct Response {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Response {
    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(':'));
        lines.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }
}

/// One HTTP request, as a browser would send it.
pub fn http(method: &str, url: &str, content_type: &str, body: &str) -> Response {
    http_with(method, url, &format!("content-type: {content_type}\r\n"), body)
}

/// The same with other headers, each with its end of line.
pub fn http_with(method: &str, url: &str, headers: &str, body: &str) -> Response {
    let rest = url.strip_prefix("http://").unwrap();
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let path = if path.is_empty() { "/" } else { path };
    let mut stream = TcpStream::connect(host).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    let length = body.len();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: {host}\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(body.as_bytes()).unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Response { status, head: head.to_owned(), body: body.to_owned() }
}

/// Fails if one of the secrets occurs in a text.
pub fn assert_no_secrets(text: &str, secrets: &[String]) {
    for secret in secrets {
        assert!(!text.contains(secret.as_str()), "a secret shows in:\n{text}");
    }
}
