//! The shell's blocks of the pages in `docs`, as they are, against the sandbox. `cargo gen` takes them out of the pages.

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::common::{BINARY, Home, Sandbox};

const FAR: i64 = 4_912_765_591;

#[test]
fn every_program_of_the_pages_runs() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generated/guides");
    let mut programs: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    programs.sort();
    assert!(programs.len() > 5, "{programs:?}");
    let failed: Vec<String> = programs.iter().filter_map(|program| failure(program)).collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// What a program printed, if it failed. It has a sandbox and a folder of its own.
fn failure(program: &Path) -> Option<String> {
    let (sandbox, home) = (Sandbox::start(), Home::new());
    let text = std::fs::read_to_string(program).unwrap();
    let settings = text.lines().next().unwrap().rsplit(' ').next().unwrap();
    if settings == "store" {
        seed(&sandbox, &home);
    }
    let mut command = home.program("bash");
    command.args(["-euo", "pipefail"]).arg(program).envs(environment(&sandbox, &home, settings));
    let output = command.output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    (!output.status.success()).then(|| format!("{}: {told}", program.display()))
}

fn environment<'s>(sandbox: &'s Sandbox, home: &Home, settings: &str) -> Vec<(&'s str, String)> {
    let seller = seller(sandbox, settings);
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let mut all: Vec<_> =
        sandbox.app_env().into_iter().map(|(name, value)| (name, value.to_owned())).collect();
    all.push(("TIKTOK_SERVICE_ID", sandbox.text("service_id").to_owned()));
    all.push(("SANDBOX_CONTROL_URL", sandbox.text("control_url").to_owned()));
    all.push(("SANDBOX_SELLER", text(&seller["open_id"])));
    all.push(("SANDBOX_SHOP_ID", text(&seller["shops"][0]["id"])));
    all.push(("PATH", path()));
    match settings {
        "app" => {}
        "store" => all.push(("TIKTOK_STORE", address(home))),
        _ => {
            all.push(("TIKTOK_ACCESS_TOKEN", text(&seller["access_token"])));
            all.push(("TIKTOK_SHOP_CIPHER", text(&seller["shops"][0]["cipher"])));
        }
    }
    all
}

fn seller<'s>(sandbox: &'s Sandbox, settings: &str) -> &'s serde_json::Value {
    let accounts = sandbox.told["accounts"].as_array().unwrap();
    let in_thailand = accounts.iter().find(|account| account["region"] == "TH");
    in_thailand.filter(|_| settings == "thailand").unwrap_or(&accounts[0])
}

/// The command under test is the first of its name.
fn path() -> String {
    let folder = Path::new(BINARY).parent().unwrap();
    format!("{}:{}", folder.display(), std::env::var("PATH").unwrap_or_default())
}

fn address(home: &Home) -> String {
    format!("sqlite://{}", home.path("tokens.sqlite").display())
}

/// Puts the authorizations of two sellers into the store that the programs open.
fn seed(sandbox: &Sandbox, home: &Home) {
    let sellers = sandbox.told["accounts"].as_array().unwrap().iter().take(2).map(|seller| {
        json!({
            "open_id": seller["open_id"], "access_token": seller["access_token"], "access_token_expire_in": FAR,
            "refresh_token": seller["refresh_token"], "refresh_token_expire_in": FAR,
        })
    });
    let lines: Vec<String> = sellers.map(|seller| seller.to_string()).collect();
    let (file, store) = (home.write("sellers.jsonl", lines.join("\n")), address(home));
    home.run_with(&["tokens", "import", &file, "--store", &store], &sandbox.app_env(), b"").expect(0);
    std::fs::remove_file(file).unwrap();
}
