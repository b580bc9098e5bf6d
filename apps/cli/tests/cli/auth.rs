//! `auth`: from the link to fresh tokens, against a sandbox.

use std::io::{BufRead, BufReader};
use std::process::{ChildStdout, Stdio};

use crate::common::{Home, Ran, Response, Sandbox, assert_no_secrets, http};

pub fn auth(sandbox: &Sandbox, home: &Home, args: &[&str]) -> Ran {
    let mut env = sandbox.app_env();
    env.push(("TIKTOK_SERVICE_ID", sandbox.text("service_id")));
    let words: Vec<&str> = ["auth"].iter().chain(args).copied().collect();
    home.run_with(&words, &env, b"")
}

/// Clicks through the consent page as the first account on it; returns where the browser is sent.
pub fn click(link: &str, decision: &str) -> String {
    click_as(1, link, decision)
}

/// The same with the account of that number, from 1.
fn click_as(number: usize, link: &str, decision: &str) -> String {
    let page = http("GET", link, "text/html", "");
    assert_eq!(page.status, 200, "{page:?}");
    let open_id =
        page.body.split("name=\"open_id\" value=\"").nth(number).unwrap().split('"').next().unwrap();
    let (base, query) = link.split_once('?').unwrap();
    let form = format!("{query}&open_id={open_id}&decision={decision}");
    let response: Response = http("POST", base, "application/x-www-form-urlencoded", &form);
    assert_eq!(response.status, 302, "{response:?}");
    response.header("location").unwrap().to_owned()
}

pub fn link(sandbox: &Sandbox, home: &Home) -> String {
    let told = auth(sandbox, home, &["url", "--json"]).expect(0).json();
    told["url"].as_str().unwrap().to_owned()
}

#[test]
fn a_seller_authorizes_and_calls_need_no_token_any_more() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let back = click(&link(&sandbox, &home), "approve");
    let told = auth(&sandbox, &home, &["exchange", &back, "--json"]).expect(0).json();
    assert_eq!(told["status"], "active");
    assert!(told["access_token"].as_str().unwrap().starts_with("••••"));
    let shop = told["shops"][0]["id"].as_str().unwrap();
    assert!(told["shops"][0].get("cipher").is_none() && told["shops"][0]["region"].is_string(), "{told}");

    let status = auth(&sandbox, &home, &["status", "--json"]).expect(0).json();
    assert_eq!(status[0]["open_id"], told["open_id"]);
    assert_eq!(status[0]["needs_reauthorization"], false);
    let people = auth(&sandbox, &home, &["status"]).expect(0);
    assert!(people.stdout.contains("active") && people.stdout.contains(" days (2"), "{people:?}");

    let words = ["call", "order.get_order_list", "page_size=1", "--json", "--shop-id", shop];
    let called = home.run_with(&words, &sandbox.app_env(), b"").expect(0).json();
    assert_eq!(called["data"]["orders"].as_array().unwrap().len(), 1);

    let refreshed = auth(&sandbox, &home, &["refresh", "--json"]).expect(0).json();
    assert_ne!(refreshed["access_token"], told["access_token"]);
    home.run_with(&words, &sandbox.app_env(), b"").expect(0);
    auth(&sandbox, &home, &["refresh", "--all", "--account", "x"]).expect(2);
    auth(&sandbox, &home, &["refresh", "--account", "nobody"]).expect(3);
}

#[test]
fn a_seller_with_two_shops_is_asked_which() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let back = click_as(2, &link(&sandbox, &home), "approve");
    let told = auth(&sandbox, &home, &["exchange", &back, "--json"]).expect(0).json();
    let words = ["call", "order.get_order_list", "page_size=1", "--json"];
    for more in [&[][..], &["--all-pages"]] {
        let error = home.run_with(&[&words, more].concat(), &sandbox.app_env(), b"").expect(1).error();
        let hint = error["hint"].as_str().unwrap();
        for shop in told["shops"].as_array().unwrap() {
            assert!(hint.contains(&format!("--shop-id {}", shop["id"].as_str().unwrap())), "{hint}");
        }
    }
}

#[test]
fn a_state_works_once_and_only_if_it_is_ours() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let back = click(&link(&sandbox, &home), "approve");
    auth(&sandbox, &home, &["exchange", &back]).expect(0);
    auth(&sandbox, &home, &["exchange", &back]).expect(2);
    let forged = back.replace("state=", "state=x");
    auth(&sandbox, &home, &["exchange", &forged]).expect(2);
    // A bare code has no state. This one has been used.
    let code = back.split("code=").nth(1).unwrap().split('&').next().unwrap();
    let error = auth(&sandbox, &home, &["exchange", code, "--json"]).expect(3).error();
    assert_eq!(error["kind"], "auth_code_invalid");
}

#[test]
fn a_refusal_is_told() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let back = click(&link(&sandbox, &home), "deny");
    let ran = auth(&sandbox, &home, &["exchange", &back]).expect(3);
    assert!(ran.stderr.contains("refused"), "{ran:?}");
}

#[test]
fn links_are_for_whom_they_should_be() {
    let home = Home::new();
    let url = |args: &[&str]| {
        let words = [&["auth", "url", "--app-key", "k", "--service-id", "s"], args].concat();
        home.run(&words).expect(0).stdout
    };
    assert!(url(&[]).starts_with("https://services.tiktokshop.com/open/authorize?service_id=s&state="));
    assert!(
        url(&["--region", "us"])
            .starts_with("https://services.us.tiktokshop.com/open/authorize?service_id=s")
    );
    assert!(url(&["--legacy"]).starts_with("https://auth.tiktok-shops.com/oauth/authorize?app_key=k"));
    assert!(
        url(&["--audience", "creator"])
            .starts_with("https://shop.tiktok.com/alliance/creator/auth?app_key=k")
    );
    assert!(
        url(&["--audience", "partner", "--region", "us"]).starts_with("https://partner.us.tiktokshop.com/")
    );
    home.run(&["auth", "url", "--app-key", "k"]).expect(2);
}

#[cfg(unix)]
#[test]
fn the_store_is_its_owner_s_alone_and_no_command_prints_a_token() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::start();
    let home = Home::new();
    let back = click(&link(&sandbox, &home), "approve");
    let mut said = auth(&sandbox, &home, &["exchange", &back]).expect(0).everything();
    for args in
        [&["status"][..], &["status", "--json"], &["refresh"], &["refresh", "--all", "--json"], &["status"]]
    {
        said += &auth(&sandbox, &home, args).expect(0).everything();
    }
    let folder = home.path("data/tiktokshop");
    let mut secrets = sandbox.secrets();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}", entry.path());
        let bytes = std::fs::read(entry.path()).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        // Every token of the sandbox begins in one of two ways.
        for part in text.split("ROW_").chain(text.split("TTP_")).skip(1) {
            secrets.push(part.chars().take_while(char::is_ascii_hexdigit).collect());
        }
    }
    secrets.retain(|secret| secret.len() > 16);
    assert_no_secrets(&said, &secrets);
    let mode = std::fs::metadata(folder).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o700);
}

#[test]
fn a_withdrawn_authorization_needs_the_seller_again() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let back = click(&link(&sandbox, &home), "approve");
    let told = auth(&sandbox, &home, &["exchange", &back, "--json"]).expect(0).json();
    let body = format!("{{\"open_id\":{}}}", told["open_id"]);
    assert_eq!(sandbox.control("/tokens/revoke", &body).status, 200);
    let error = auth(&sandbox, &home, &["refresh", "--json"]).expect(3).error();
    assert_eq!(error["kind"], "needs_reauthorization");
    let status = auth(&sandbox, &home, &["status", "--json"]).expect(0).json();
    assert_eq!(status[0]["needs_reauthorization"], true);
    auth(&sandbox, &home, &["status", "--check"]).expect(3);
}

#[test]
fn nobody_has_authorized_yet() {
    let home = Home::new();
    assert_eq!(home.run(&["auth", "status", "--json"]).expect(0).stdout.trim(), "[]");
    let words =
        ["call", "order.get_order_list", "page_size=1", "--app-key", "k", "--app-secret", "s", "--json"];
    let error = home.run(&words).expect(3).error();
    assert_eq!(error["kind"], "needs_authorization");
}

/// `auth login`, waiting; and what it printed on its first line.
fn login(sandbox: &Sandbox, home: &Home) -> (std::process::Child, BufReader<ChildStdout>, serde_json::Value) {
    let mut command = home.command(&["auth", "login", "--port", "0", "--json"]);
    command.envs(sandbox.app_env()).env("TIKTOK_SERVICE_ID", sandbox.text("service_id"));
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    (child, out, serde_json::from_str(&line).unwrap())
}

#[test]
fn login_waits_for_the_callback() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let (mut child, mut out, told) = login(&sandbox, &home);
    let back = click(told["url"].as_str().unwrap(), "approve");
    let query = back.split_once('?').unwrap().1;
    let listening = told["listening"].as_str().unwrap();
    http("GET", &format!("{listening}/favicon.ico"), "text/html", "");
    let page = http("GET", &format!("{listening}/?{query}"), "text/html", "");
    assert_eq!(page.status, 200);
    assert_eq!(child.wait().unwrap().code(), Some(0));
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    let account: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!(account["status"], "active");
}

#[cfg(unix)]
#[test]
fn ctrl_c_is_130() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let (mut child, _out, _) = login(&sandbox, &home);
    std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
}

#[cfg(unix)]
#[test]
fn ctrl_c_in_the_middle_of_a_refresh_loses_no_tokens() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let back = click(&link(&sandbox, &home), "approve");
    auth(&sandbox, &home, &["exchange", &back]).expect(0);
    // The platform has issued new tokens; its response is on the way.
    let slow =
        r#"{"path":"/api/v2/token/refresh","when":"after","times":1,"action":{"type":"slow","ms":1000}}"#;
    sandbox.control("/faults", slow);
    let mut refresh = home.command(&["auth", "refresh"]);
    let mut child =
        refresh.envs(sandbox.app_env()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let faults = format!("{}/faults", sandbox.text("control_url"));
    while !http("GET", &faults, "text/html", "").body.contains(r#""fired":1"#) {
        assert!(child.try_wait().unwrap().is_none(), "it ended before it was interrupted");
    }
    std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    let status = auth(&sandbox, &home, &["status", "--json"]).expect(0).json();
    assert_eq!(status[0]["status"], "active");
    auth(&sandbox, &home, &["refresh"]).expect(0);
}

#[test]
fn a_store_key_seals_the_tokens() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let key = "5f".repeat(32);
    let run = |words: &[&str], key: &str| {
        let mut env = sandbox.app_env();
        env.extend([("TIKTOK_SERVICE_ID", sandbox.text("service_id")), ("TIKTOK_STORE_KEY", key)]);
        home.run_with(&[&["auth"], words].concat(), &env, b"")
    };
    let told = run(&["url", "--json"], &key).expect(0).json();
    let back = click(told["url"].as_str().unwrap(), "approve");
    run(&["exchange", &back], &key).expect(0);
    assert!(run(&["status"], &key).expect(0).stdout.contains("active"));
    assert_ne!(run(&["status"], &"a0".repeat(32)).code, 0, "another key opens nothing");
    run(&["status"], "not a key").expect(2);
}

#[test]
fn a_store_that_was_plain_gets_a_key_by_one_command() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let back = click(&link(&sandbox, &home), "approve");
    auth(&sandbox, &home, &["exchange", &back]).expect(0);
    let key = "5f".repeat(32);
    let run = |words: &[&str], key: &str| {
        let mut env = sandbox.app_env();
        env.push(("TIKTOK_STORE_KEY", key));
        home.run_with(&[&["auth"], words].concat(), &env, b"")
    };
    let refused = run(&["status"], &key);
    assert_ne!(refused.code, 0);
    assert!(refused.everything().contains("tiktokshop auth seal"), "{}", refused.everything());
    assert_eq!(run(&["seal", "--json"], &key).expect(0).json()["sealed"], 1);
    assert!(run(&["status"], &key).expect(0).stdout.contains("active"));
    assert_ne!(auth(&sandbox, &home, &["status"]).code, 0, "without the key nothing opens");
    auth(&sandbox, &home, &["seal"]).expect(2);
}

#[test]
fn an_empty_store_key_is_refused() {
    let home = Home::new();
    let told = home.run_with(&["auth", "status"], &[("TIKTOK_STORE_KEY", "")], b"").expect(2).everything();
    assert!(told.contains("TIKTOK_STORE_KEY is empty"), "{told}");
}

#[test]
fn a_folder_that_somebody_mistyped_is_not_made() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let back = click(&link(&sandbox, &home), "approve");
    let path = home.path("mistyped/tokens.sqlite");
    let told = auth(&sandbox, &home, &["exchange", &back, "--store", path.to_str().unwrap()]);
    assert_ne!(told.code, 0);
    assert!(told.everything().contains("first") && !home.path("mistyped").exists(), "{}", told.everything());
}
