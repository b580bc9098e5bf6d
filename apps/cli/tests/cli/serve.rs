//! `serve`: the fixed forms that other tools rely on.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::common::{BINARY, Home, Sandbox, assert_no_secrets, http};

/// The `serve` command, running.
pub struct Serve {
    child: Child,
    pub told: Value,
}

impl Serve {
    /// One for the sandbox's app on a store, on any free port.
    pub fn on(home: &Home, sandbox: &Sandbox, store: &str) -> Serve {
        Serve::with(home, sandbox, store, &[])
    }

    /// The same, with further variables.
    pub fn with(home: &Home, sandbox: &Sandbox, store: &str, env: &[(&str, &str)]) -> Serve {
        let words = ["serve", "--listen", "127.0.0.1:0", "--store", store, "--json", "--until-stdin-closes"];
        let mut command = home.command(&words);
        command.envs(sandbox.app_env()).envs(env.iter().copied());
        Serve::run(command)
    }

    /// One none of whose files may be larger than so many blocks of 512 bytes.
    #[cfg(unix)]
    fn limited(home: &Home, sandbox: &Sandbox, store: &str, blocks: u32) -> Serve {
        let words = ["serve", "--listen", "127.0.0.1:0", "--store", store, "--json", "--until-stdin-closes"];
        let mut command = home.program("/bin/sh");
        command.args(["-c", &format!("ulimit -f {blocks}; exec \"$0\" \"$@\""), BINARY]).args(words);
        command.envs(sandbox.app_env());
        Serve::run(command)
    }

    fn run(mut command: Command) -> Serve {
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let told = serde_json::from_str(&line).unwrap_or_else(|problem| panic!("{problem}: {line:?}"));
        Serve { child, told }
    }

    pub fn url(&self) -> &str {
        self.told["url"].as_str().unwrap()
    }

    /// Closes its standard input, and waits for its end. Returns the exit code and the log.
    pub fn stop(mut self) -> (i32, String) {
        drop(self.child.stdin.take());
        let mut log = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        (self.child.wait().unwrap().code().unwrap(), log)
    }
}

#[test]
fn a_webhook_is_401_unsigned_and_forged_and_200_signed_and_repeated() {
    let (sandbox, home) = (Sandbox::start(), Home::new());
    let store = format!("sqlite://{}", home.path("store.sqlite").display());
    let serve = Serve::on(&home, &sandbox, &store);
    assert_eq!(serve.told["apps"][0], sandbox.text("app_key"));
    assert_eq!(http("GET", &format!("{}/healthz", serve.url()), "", "").status, 200);
    assert_eq!(http("GET", &format!("{}/readyz", serve.url()), "", "").status, 200);

    let target = format!("{}/tiktok/webhooks/all", serve.url());
    assert_eq!(http("POST", &target, "application/json", "{}").status, 401);
    let trigger = |extra: &[&str]| {
        let words = ["webhook", "trigger", "ORDER_STATUS_CHANGE", "--to", &target, "--json"];
        home.run_with(&[&words[..], extra].concat(), &sandbox.app_env(), b"")
    };
    let forged = trigger(&["--bad-signature"]).expect(1);
    assert_eq!(forged.lines()[0]["http_status"], 401);
    // The second one is the same event again.
    let twice = trigger(&["--times", "2"]).expect(0).lines();
    assert_eq!((&twice[0]["http_status"], &twice[1]["http_status"]), (&200.into(), &200.into()));

    let (code, log) = serve.stop();
    assert_eq!(code, 0, "{log}");
    assert_no_secrets(&log, &sandbox.secrets());
}

/// A program that starts it with a pipe for its log, and forgets to read that.
#[test]
fn a_log_that_nobody_reads_does_not_stop_it() {
    let (sandbox, home) = (Sandbox::start(), Home::new());
    let store = format!("sqlite://{}", home.path("store.sqlite").display());
    let mut serve = Serve::with(&home, &sandbox, &store, &[("TIKTOK_SHOP_LOG", "trace")]);
    let target = format!("{}/tiktok/webhooks/all", serve.url());
    for _ in 0..2_000 {
        assert_eq!(http("POST", &target, "application/json", "{}").status, 401);
    }
    assert_eq!(http("GET", &format!("{}/readyz", serve.url()), "", "").status, 200);
    drop(serve.child.stdin.take());
    assert_eq!(serve.child.wait().unwrap().code(), Some(0), "it ended although its log is full");
    assert!(serve.stop().1.len() > 50_000, "as much as a pipe takes");
}

/// Under `ulimit -f`, in a file of which no more than a part may be written.
#[test]
#[cfg(unix)]
fn a_file_that_may_not_grow_refuses_webhooks_and_does_not_kill_it() {
    let (sandbox, home) = (Sandbox::start(), Home::new());
    let store = format!("sqlite://{}", home.path("store.sqlite").display());
    // Its tables are made without a limit.
    Serve::on(&home, &sandbox, &store).stop();
    let mut serve = Serve::limited(&home, &sandbox, &store, 800);
    let target = format!("{}/tiktok/webhooks/all", serve.url());
    let kept = |status: i64| {
        let words = ["webhook", "trigger", "ORDER_STATUS_CHANGE", "--to", &target, "--json"];
        home.run_with(&words, &sandbox.app_env(), b"").lines()[0]["http_status"] == status
    };
    assert!((0..500).any(|_| kept(503)), "it reaches its limit");
    assert_eq!(http("GET", &format!("{}/healthz", serve.url()), "", "").status, 200);
    drop(serve.child.stdin.take());
    assert_eq!(serve.child.wait().unwrap().code(), Some(0));
}

#[test]
fn what_is_missing_is_said_before_anything_starts() {
    let home = Home::new();
    let ran = home.run(&["serve", "--listen", "127.0.0.1:0", "--store", "sqlite://store.sqlite"]).expect(2);
    assert!(ran.stderr.contains("app_key is not set"), "{ran:?}");
    let ran = home.run(&["serve", "--listen", "everywhere"]).expect(2);
    assert!(ran.stderr.contains("`listen` must be an address"), "{ran:?}");
    let ran = home.run(&[
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--store",
        "mysql://x",
        "--app-key",
        "k",
        "--app-secret",
        "s",
    ]);
    assert!(ran.expect(2).stderr.contains("mysql"));
}

#[test]
fn check_says_what_is_wrong_and_what_to_do_and_shows_no_secret() {
    let (sandbox, home) = (Sandbox::start(), Home::new());
    let store = format!("sqlite://{}", home.path("store.sqlite").display());
    let words = ["serve", "--check", "--listen", "127.0.0.1:0", "--store", &store, "--json"];
    let ran = home.run_with(&words, &sandbox.app_env(), b"").expect(0);
    assert_no_secrets(&ran.everything(), &sandbox.secrets());
    let told = ran.json();
    assert_eq!(told["ok"], true);
    let verdict = |told: &Value, name: &str| {
        let checks = told["checks"].as_array().unwrap();
        checks.iter().find(|check| check["name"] == name).map(|check| check["verdict"].clone())
    };
    for name in ["server settings", "address", "store", "apps", "API host", "auth host", "clock"] {
        assert!(verdict(&told, name).is_some(), "{name} is missing in {told}");
    }

    let words = [
        "serve",
        "--check",
        "--offline",
        "--listen",
        "127.0.0.1:0",
        "--store",
        "sqlite:///no/such/store",
        "--json",
    ];
    let told = home.run_with(&words, &sandbox.app_env(), b"").expect(1).json();
    assert_eq!((verdict(&told, "store"), verdict(&told, "API host")), (Some("fail".into()), None), "{told}");
}

#[test]
fn probe_asks_the_running_server() {
    let (sandbox, home) = (Sandbox::start(), Home::new());
    let store = format!("sqlite://{}", home.path("store.sqlite").display());
    let serve = Serve::on(&home, &sandbox, &store);
    let address = serve.url().strip_prefix("http://").unwrap().to_owned();
    let probe = || home.run(&["serve", "--probe", "--listen", &address]);
    assert!(probe().expect(0).stdout.contains("\"status\":\"ok\""));
    assert_eq!(serve.stop().0, 0);
    probe().expect(5);
}
