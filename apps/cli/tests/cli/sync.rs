//! `sync`: copies into the store, and goes on where it was, also after kill -9.

use std::time::Duration;

use crate::common::{Home, Ran, Sandbox};

fn authorized() -> (Sandbox, Home, String) {
    let (sandbox, home) = (Sandbox::start(), Home::new());
    let back = crate::auth::click(&crate::auth::link(&sandbox, &home), "approve");
    let told = crate::auth::auth(&sandbox, &home, &["exchange", &back, "--json"]).expect(0).json();
    let shop = told["shops"][0]["id"].as_str().unwrap().to_owned();
    (sandbox, home, shop)
}

fn sync(sandbox: &Sandbox, home: &Home, args: &[&str]) -> Ran {
    let words: Vec<&str> = ["sync", "--json"].iter().chain(args).copied().collect();
    home.run_with(&words, &sandbox.app_env(), b"")
}

fn total(ran: Ran) -> u64 {
    ran.lines().iter().map(|line| line["new"].as_u64().unwrap() + line["changed"].as_u64().unwrap()).sum()
}

#[test]
fn everything_is_copied_once() {
    let (sandbox, home, shop) = authorized();
    let first = sync(&sandbox, &home, &["--shop-id", &shop]).expect(0);
    let kinds: Vec<_> = first.lines().iter().map(|line| line["kind"].as_str().unwrap().to_owned()).collect();
    assert_eq!(kinds, ["order", "product", "return", "statement"]);
    assert!(first.lines().iter().all(|line| line["outcome"] == "done" && line["new"].as_u64() > Some(0)));
    assert_eq!(total(sync(&sandbox, &home, &["--shop-id", &shop]).expect(0)), 0);
    let orders = sync(&sandbox, &home, &["orders", "--full", "--shop-id", &shop]).expect(0).lines();
    assert!(orders.len() == 1 && orders[0]["same"].as_u64() > Some(0), "{orders:?}");
    sync(&sandbox, &home, &["coupons"]).expect(2);
}

#[test]
fn one_that_is_killed_goes_on_where_it_was() {
    let (sandbox, home, shop) = authorized();
    let placed = sandbox.control("/orders", &format!(r#"{{"shop_id": "{shop}", "count": 150}}"#));
    assert_eq!(placed.status, 200, "{placed:?}");
    let env = sandbox.app_env();
    for patience in (0..12).map(|step| Duration::from_millis(60 * step)) {
        let mut command = home.command(&["sync", "--json", "--shop-id", &shop]);
        let mut running = command.envs(env.clone()).stdout(std::process::Stdio::null()).spawn().unwrap();
        std::thread::sleep(patience);
        running.kill().unwrap();
        running.wait().unwrap();
    }
    // The leases of those that were killed end by themselves; until then nobody else may go on.
    let mut last = sync(&sandbox, &home, &["--shop-id", &shop]).expect(0);
    while last.lines().iter().any(|line| line["outcome"] != "done") {
        std::thread::sleep(Duration::from_millis(500));
        last = sync(&sandbox, &home, &["--shop-id", &shop]).expect(0);
    }
    assert_eq!(
        total(sync(&sandbox, &home, &["--full", "--shop-id", &shop]).expect(0)),
        0,
        "nothing was lost"
    );
}
