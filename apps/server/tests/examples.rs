//! The examples in PHP, Go and bash against a server and the sandbox. `scripts/test-sidecar` runs them: they need those languages.

#![allow(clippy::unwrap_used, clippy::panic)]

#[allow(dead_code, reason = "the other tests use the rest")]
#[path = "sidecar/stage.rs"]
mod stage;
mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use stage::Stage;
use support::Base;
use tiktokshop_lifecycle::access::Scope;

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").canonicalize().unwrap()
}

/// Runs a program of the examples, and returns what it printed.
async fn run(stage: &Stage, folder: &str, program: &str, arguments: &[&str]) -> String {
    let (_, key) = stage.keyring().create(folder, Scope::Read, vec![stage.shop()], None).await.unwrap();
    let mut command = Command::new(program);
    command
        .args(arguments)
        .current_dir(examples().join(folder))
        .env("TIKTOKSHOP_URL", format!("http://{}", stage.server.address()))
        .env("TIKTOKSHOP_KEY", key.expose())
        .env("TIKTOK_SHOP_ID", stage.shop())
        .stdin(Stdio::null());
    let child = tokio::task::spawn_blocking(move || command.output()).await.unwrap();
    let done = child.unwrap_or_else(|problem| panic!("{program} does not run: {problem}"));
    let (out, errors) =
        (String::from_utf8(done.stdout).unwrap(), String::from_utf8_lossy(&done.stderr).into_owned());
    assert!(done.status.success(), "{program} failed: {out}{errors}");
    assert!(!(out.clone() + &errors).contains(key.expose()), "the key was printed: {out}{errors}");
    out
}

/// The ids and statuses of the first orders, as the platform has them.
async fn orders(stage: &Stage) -> Vec<(String, String)> {
    let client = stage.server.shared().only_client().unwrap().shop(&stage.shop());
    let input = tiktokshop_core::Input::new().with("page_size", 3);
    let page = client.call("order.get_order_list", input, Default::default()).await.unwrap().json().unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    page["orders"]
        .as_array()
        .unwrap()
        .iter()
        .map(|order| (text(&order["id"]), text(&order["status"])))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PHP: scripts/test-sidecar"]
async fn php_speaks_with_the_names_of_the_laravel_package() {
    let stage = Stage::start(Base::Sqlite).await;
    let out = run(&stage, "php", "php", &["orders.php"]).await;
    let orders = orders(&stage).await;
    for (id, status) in &orders {
        assert!(out.contains(&format!("order {id} {status}\n")), "{out}");
    }
    assert!(out.contains(&format!("detail {} of request ", orders[0].0)), "{out}");
    assert!(out.contains("same 3\n") && out.contains("refused invalid_request: "), "{out}");
    assert!(out.contains("page_size"), "the hint is missing: {out}");
}

/// Every name of the catalogue leads to its operation, also in PHP.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PHP: scripts/test-sidecar"]
async fn php_knows_every_name_of_the_laravel_package() {
    let stage = Stage::start(Base::Sqlite).await;
    let out = run(&stage, "php", "php", &["-r", "echo json_encode(require 'generated/names.php');"]).await;
    let names: Value = serde_json::from_str(&out).unwrap();
    let mut count = 0;
    for operation in tiktokshop_core::catalog::operations() {
        for name in operation.laravel {
            assert_eq!(names[*name], operation.id);
            count += 1;
        }
    }
    assert_eq!(names.as_object().unwrap().len(), count);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Go: scripts/test-sidecar"]
async fn go_needs_its_standard_library_only() {
    let stage = Stage::start(Base::Sqlite).await;
    let out = run(&stage, "go", "go", &["run", "."]).await;
    for (id, status) in orders(&stage).await {
        assert!(out.contains(&format!("order {id} {status}\n")), "{out}");
    }
    let all = out.lines().find_map(|line| line.strip_prefix("all ")).unwrap();
    let (read, total) = all.split_once(" of ").unwrap();
    assert_eq!(read, total);
    assert!(out.contains("refused invalid_request: "), "{out}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs curl and bash: scripts/test-sidecar"]
async fn curl_is_enough() {
    let stage = Stage::start(Base::Sqlite).await;
    let out = run(&stage, "curl", "bash", &["orders.sh"]).await;
    let lines: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let orders = orders(&stage).await;
    assert_eq!(lines[0]["shops"][0]["id"], stage.shop());
    assert_eq!(lines[1]["data"]["orders"][0]["id"], orders[0].0);
    assert_eq!(
        (&lines[2]["id"], &lines[3]["id"]),
        (&Value::from(orders[0].0.as_str()), &Value::from(orders[1].0.as_str()))
    );
    assert!(lines[4]["events"].is_array());
    assert_eq!(lines[5]["kind"], "invalid_request");
}
