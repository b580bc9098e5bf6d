//! `sandbox` and its promised output, and `call` against it.

use crate::common::{Home, Ran, Sandbox, assert_no_secrets, http};
use serde_json::Value;

#[test]
fn the_first_line_is_what_other_tools_read() {
    let sandbox = Sandbox::start();
    for name in
        ["api_url", "auth_url", "control_url", "app_key", "app_secret", "access_token", "refresh_token"]
    {
        assert!(!sandbox.text(name).is_empty(), "{name}");
    }
    let shop = &sandbox.told["shops"][0];
    assert!(shop["id"].is_string() && shop["cipher"].is_string(), "{shop}");
    let again = Sandbox::start();
    assert_eq!(again.text("access_token"), sandbox.text("access_token"), "the same seed, the same tokens");
    assert_eq!(http("GET", &format!("{}/health", sandbox.text("control_url")), "text/plain", "").status, 200);
}

#[cfg(unix)]
#[test]
fn sigterm_and_ctrl_c_stop_it_with_0() {
    for signal in ["-TERM", "-INT"] {
        let mut sandbox = Sandbox::start();
        let id = sandbox.child.id().to_string();
        std::process::Command::new("kill").args([signal, &id]).status().unwrap();
        assert_eq!(sandbox.child.wait().unwrap().code(), Some(0), "{signal}");
    }
}

#[test]
fn the_end_of_standard_input_stops_it_with_0_where_that_is_asked_for() {
    let mut sandbox = Sandbox::start();
    let health = format!("{}/health", sandbox.text("control_url"));
    assert_eq!(http("GET", &health, "text/plain", "").status, 200);
    drop(sandbox.child.stdin.take());
    assert_eq!(sandbox.child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_value_that_is_not_known_is_told_to_people_once() {
    let sandbox = Sandbox::start();
    let ran = orders(&sandbox, &["order_status=SHIPED", "--all-pages"]).expect(1);
    let warning = "warning: `order_status` is \"SHIPED\", which is not one of the known values: UNPAID,";
    assert_eq!(ran.stderr.matches(warning).count(), 1, "{ran:?}");
    let ran = orders(&sandbox, &["order_status=SHIPED", "--json"]).expect(1);
    assert_eq!(ran.error()["code"], 21_001_001, "programs get one object: {ran:?}");
}

#[test]
fn a_taken_port_is_5() {
    let sandbox = Sandbox::start();
    let port = sandbox.text("api_url").rsplit(':').next().unwrap().to_owned();
    Home::new().run(&["sandbox", "--port", &port]).expect(5);
}

#[test]
fn addresses_that_cannot_work_are_2_at_once() {
    let home = Home::new();
    for (flag, url) in [
        ("--redirect-url", "nowhere"),
        ("--redirect-url", "http://"),
        ("--public-url", "example.com"),
        ("--webhook-url", "https://example.com/hook"),
        ("--webhook-url", "nowhere"),
    ] {
        let error = home.run(&["sandbox", "--port", "0", "--json", flag, url]).expect(2).error();
        assert!(error["message"].as_str().unwrap().contains(flag), "{error}");
        assert!(error["hint"].is_string(), "{error}");
    }
}

const ORDERS: [&str; 2] = ["order.get_order_list", "page_size=2"];

fn orders(sandbox: &Sandbox, more: &[&str]) -> Ran {
    sandbox.call(&Home::new(), &[&ORDERS, more].concat())
}

#[test]
fn the_fixed_call_returns_everything_support_asks_for() {
    let sandbox = Sandbox::start();
    let told = orders(&sandbox, &["order_status=AWAITING_SHIPMENT", "--json"]).expect(0).json();
    assert_eq!(told["ok"], true);
    assert_eq!(told["operation"], "order.get_order_list");
    assert_eq!(told["version"], "202309");
    assert_eq!(told["attempts"], 1);
    assert!(told["request_id"].is_string());
    let orders = told["data"]["orders"].as_array().unwrap();
    assert_eq!(orders.len(), 2);
    assert!(orders.iter().all(|order| order["status"] == "AWAITING_SHIPMENT"));
}

#[test]
fn people_get_laid_out_json_and_a_headline() {
    let sandbox = Sandbox::start();
    let ran = orders(&sandbox, &[]).expect(0);
    assert!(ran.stdout.starts_with("{\n  \""), "{ran:?}");
    assert!(ran.stderr.contains("request_id") && ran.stderr.contains("1 attempt"), "{ran:?}");
    serde_json::from_str::<Value>(&ran.stdout).unwrap();
}

#[test]
fn other_names_and_raw_paths_reach_the_same_operation() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    for name in ["Order.getOrderList", "order.list", "order.getOrderList"] {
        let told = sandbox.call(&home, &[name, "page_size=1", "--json"]).expect(0).json();
        assert_eq!(told["operation"], "order.get_order_list", "{name}");
    }
    let search = ["POST", "/order/202309/orders/search", "--query", "page_size=1", "--body", "{}", "--json"];
    let found = sandbox.call(&home, &search).expect(0).json();
    let id = found["data"]["orders"][0]["id"].as_str().unwrap();
    let path = format!("/order/202309/orders?ids={id}");
    let told = sandbox.call(&home, &["GET", &path, "--json"]).expect(0).json();
    assert_eq!(told["data"]["orders"][0]["id"], id);
}

#[test]
fn a_body_comes_from_stdin_or_a_file() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let body = br#"{"order_status":"UNPAID"}"#;
    let file = format!("@{}", home.write("body.json", body));
    for word in ["-", "@-", file.as_str()] {
        let words = ["call", "order.get_order_list", "page_size=50", "--json", "--body", word];
        let told = home.run_with(&words, &sandbox.env(), body).expect(0).json();
        let orders = told["data"]["orders"].as_array().unwrap();
        assert!(!orders.is_empty() && orders.iter().all(|order| order["status"] == "UNPAID"), "{word}");
    }
    let error = orders(&sandbox, &["--json", "--body", "{bad"]).expect(2).error();
    assert!(error["hint"].as_str().unwrap().contains("--body @FILE"), "{error}");
}

#[test]
fn all_pages_are_json_lines() {
    let sandbox = Sandbox::start();
    let all = orders(&sandbox, &["--all-pages", "--json"]).expect(0).lines();
    let total = orders(&sandbox, &["--json"]).expect(0).json()["data"]["total_count"].as_u64().unwrap();
    assert_eq!(all.len() as u64, total);
    assert!(total > 2, "one page proves nothing");
    assert!(all.iter().all(|order| order["id"].is_string()));
    assert_eq!(orders(&sandbox, &["--all-pages", "--json", "--limit", "3"]).expect(0).lines().len(), 3);
    let home = Home::new();
    sandbox.call(&home, &["GET", "/order/202309/orders", "--all-pages"]).expect(2);
}

#[test]
fn another_version_can_be_called() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let list = home.run(&["api", "list", "--json", "order.get_order_detail"]).expect(0).json();
    let versions = list[0]["versions"].as_array().unwrap();
    assert!(versions.len() > 1);
    let found = orders(&sandbox, &["--json"]).expect(0).json();
    let id = format!("ids={}", found["data"]["orders"][0]["id"].as_str().unwrap());
    for version in versions {
        let version = version.as_str().unwrap();
        let told =
            sandbox.call(&home, &["order.get_order_detail", &id, "--version", version, "--json"]).expect(0);
        assert_eq!(told.json()["version"], version);
    }
}

#[test]
fn a_dry_run_shows_a_signed_request_and_sends_nothing() {
    let sandbox = Sandbox::start();
    let mut env = sandbox.env();
    env.retain(|(name, _)| *name != "TIKTOK_API_URL");
    env.push(("TIKTOK_API_URL", "https://api.invalid"));
    let words = ["call", "order.get_order_list", "page_size=2", "order_status=UNPAID", "--dry-run", "--json"];
    let told = Home::new().run_with(&words, &env, b"").expect(0);
    assert_no_secrets(&told.everything(), &sandbox.secrets());
    let told = told.json();
    assert_eq!(told["method"], "POST");
    let url = told["url"].as_str().unwrap();
    assert!(
        url.starts_with("https://api.invalid/order/202309/orders/search?") && url.contains("sign="),
        "{told}"
    );
    assert_eq!(told["body"]["order_status"], "UNPAID");
    let body = Home::new();
    let file = body.write("body", told["body"].to_string());
    let words =
        ["sign", "--app-secret", sandbox.text("app_secret"), "--url", url, "--body-file", &file, "--json"];
    let signed = body.run(&words).expect(0).json();
    assert!(url.contains(signed["sign"].as_str().unwrap()), "the dry run's signature is the right one");
}

#[test]
fn bad_parameters_are_2_and_nothing_is_sent() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let error = sandbox.call(&home, &["order.get_order_list", "page_sise=2", "--json"]).expect(2).error();
    assert_eq!(error["kind"], "invalid_request");
    assert!(error["hint"].as_str().unwrap().contains("page_size"), "{error}");
    for parameters in [&["page_size=500"][..], &["page_size=two"], &[]] {
        let words = [&["order.get_order_list", "--json"], parameters].concat();
        assert_eq!(sandbox.call(&home, &words).expect(2).error()["http_status"], Value::Null);
    }
    let received = http("GET", &format!("{}/requests", sandbox.text("control_url")), "text/plain", "").body;
    assert!(!received.contains("/orders/search"), "{received}");
}

#[test]
fn each_kind_of_failure_has_its_exit_code() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let with = |name: &str, value: &str, more: &[&str]| {
        let mut env = sandbox.env();
        env.retain(|(known, _)| *known != name);
        env.push((name, value));
        home.run_with(&[&["call", "order.get_order_list", "page_size=1", "--json"], more].concat(), &env, b"")
    };
    let signature = with("TIKTOK_APP_SECRET", "wrong", &[]).expect(1).error();
    assert_eq!((&signature["kind"], &signature["code"]), (&"signature_invalid".into(), &106_001.into()));
    assert!(signature["request_id"].is_string() && signature["hint"].is_string(), "{signature}");
    let token = with("TIKTOK_ACCESS_TOKEN", "wrong", &[]).expect(3).error();
    assert_eq!(token["kind"], "token_invalid");
    with("TIKTOK_ACCESS_TOKEN", "", &[]).expect(3);
    let network = with("TIKTOK_API_URL", "http://127.0.0.1:9", &["--max-retries", "0"]).expect(5).error();
    assert_eq!(network["kind"], "connection");
}

#[test]
fn a_rate_limit_is_4_and_a_lost_write_is_6() {
    let sandbox = Sandbox::start();
    let set = |fault: &str| assert_eq!(sandbox.control("/faults", fault).status, 200);
    set(r#"{"operation":"order.get_order_list","action":{"type":"rate_limit"}}"#);
    let limited = orders(&sandbox, &["--json", "--max-retries", "0"]).expect(4).error();
    assert_eq!((&limited["kind"], &limited["retryable"]), (&"rate_limited".into(), &true.into()));
    set(r#"{"operation":"event.update_shop_webhook","action":{"type":"reset"},"when":"after"}"#);
    let words = [
        "event.update_shop_webhook",
        "event_type=ORDER_STATUS_CHANGE",
        "address=http://127.0.0.1:9/x",
        "--json",
    ];
    let lost = sandbox.call(&Home::new(), &words).expect(6).error();
    assert_eq!(lost["outcome_unknown"], true);
    assert_eq!(lost["exit_code"], 6);
}

#[test]
fn a_shop_known_by_its_id_alone_is_enough() {
    let sandbox = Sandbox::start();
    let seller =
        sandbox.told["accounts"].as_array().unwrap().iter().find(|one| one["region"] == "GB").unwrap();
    let shop = seller["shops"][1]["id"].as_str().unwrap();
    let mut env = sandbox.app_env();
    env.push(("TIKTOK_ACCESS_TOKEN", seller["access_token"].as_str().unwrap()));
    let words = ["call", "order.get_order_list", "page_size=1", "--json"];
    let without = Home::new().run_with(&words, &env, b"");
    assert_ne!(without.code, 0, "a seller with two shops has to say which");
    assert!(without.error()["hint"].as_str().unwrap().contains("--shop-id"), "{without:?}");
    env.push(("TIKTOK_SHOP_ID", shop));
    Home::new().run_with(&words, &env, b"").expect(0);
}

#[test]
fn no_call_prints_a_secret() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let secrets = sandbox.secrets();
    for words in [
        &["call", "order.get_order_list", "page_size=1", "-vv"][..],
        &["call", "order.get_order_list", "page_size=1", "--json"],
        &["call", "order.get_order_list", "page_size=1", "--dry-run"],
        &["call", "order.get_order_detail", "ids=1", "-vv"],
        &["call", "GET", "/no/such/path", "--json"],
        &["doctor"],
        &["doctor", "--json"],
        &["auth", "status"],
    ] {
        let ran = home.run_with(words, &sandbox.env(), b"");
        assert_no_secrets(&ran.everything(), &secrets);
        assert_eq!(words.contains(&"-vv"), ran.stderr.contains("DEBUG"), "{ran:?}");
        assert!(!ran.stderr.contains('\u{1b}'), "colours in a pipe: {ran:?}");
    }
}

#[test]
fn doctor_finds_everything_in_order() {
    let sandbox = Sandbox::start();
    let told = Home::new().run_with(&["doctor", "--json"], &sandbox.env(), b"").expect(0).json();
    assert_eq!(told["ok"], true);
    let names: Vec<&str> =
        told["checks"].as_array().unwrap().iter().map(|check| check["name"].as_str().unwrap()).collect();
    for name in ["API host", "auth host", "clock", "call"] {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
    let words = ["doctor", "--json", "--api-url", "http://127.0.0.1:9"];
    Home::new().run_with(&words, &sandbox.env(), b"").expect(5);
}

#[test]
fn an_upload_takes_a_file() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let list = home.run(&["api", "list", "--json", "--upload", "--domain", "product"]).expect(0).json();
    let id = list.as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap());
    let id = id.into_iter().find(|id| id.contains("image")).unwrap().to_owned();
    let png = sandbox_png();
    let file = home.write("a.png", png);
    let argument = format!("data=@{file}");
    let told = sandbox.call(&home, &[&id, &argument, "use_case=MAIN_IMAGE", "--json"]).expect(0).json();
    assert!(told["data"]["uri"].is_string(), "{told}");
    sandbox.call(&home, &[&id, "data=not-a-file", "--json"]).expect(2);
    sandbox.call(&home, &[&id, "data=@no-such-file.png", "--json"]).expect(2);
    let told = sandbox.call(&home, &[&id, "--file", &argument, "--json"]).expect(0).json();
    assert!(told["data"]["uri"].is_string(), "{told}");
    let error = sandbox.call(&home, &[&id, "--file", "a.png", "--json"]).expect(2).error();
    assert!(error["hint"].as_str().unwrap().contains("data=@photo.png"), "{error}");
    let error = sandbox.call(&home, &[&id, "--json"]).expect(2).error();
    assert_eq!(
        (&error["message"], &error["hint"]),
        (&"the file data is missing".into(), &"Give it: data=@FILE".into())
    );
}

#[test]
fn the_type_of_a_file_can_be_said() {
    let sandbox = Sandbox::start();
    let home = Home::new();
    let file = home.write("photo", "no picture");
    let id = "product.upload_product_image";
    let error = sandbox.call(&home, &[id, &format!("data=@{file}"), "--json"]).expect(2).error();
    assert!(error["hint"].as_str().unwrap().contains(";type=image/png"), "{error}");
    // The stated type is sent; the platform looks into the file.
    let sent =
        sandbox.call(&home, &[id, &format!("data=@{file};type=image/png"), "--json"]).expect(1).error();
    assert_eq!(sent["code"], 36_009_022);
}

/// The first bytes of a PNG of 800 by 800.
fn sandbox_png() -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    png.extend([0, 0, 3, 32, 0, 0, 3, 32, 8, 2, 0, 0, 0, 0, 0, 0, 0]);
    png.resize(2048, 0);
    png
}

#[test]
fn values_that_no_sandbox_can_have_are_refused() {
    let home = Home::new();
    for words in [["--start-time", "99999999999999999"], ["--webhook-speed", "0"], ["--seed", "seven"]] {
        home.run(&["sandbox", "--port", "0", words[0], words[1]]).expect(2);
    }
    home.run(&["sandbox", "--port", "0", "--app-key", "", "--app-secret", ""]).expect(2);
}
