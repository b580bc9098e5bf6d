//! The programs of the guides in `docs`, as they are, against the sandbox. `cargo gen` takes them out of the pages. Each runs in a process
//! and a folder of its own, with its settings in the environment.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use tiktokshop_core::Client;
use tiktokshop_core::token::{AccountId, AuthorizedShop, Shops, TokenSet};
use tiktokshop_sandbox::{Account, Sandbox};
use tiktokshop_store::SqliteStore;

use crate::generated::guides::{PROGRAMS, Program};

/// Names the program that [`one_program`] runs.
const VARIABLE: &str = "GUIDE";

#[tokio::test]
async fn every_program_of_the_guides_runs() {
    assert!(PROGRAMS.len() > 9);
    let mut failed = Vec::new();
    for program in PROGRAMS {
        let sandbox = Sandbox::builder().seed(7).start().await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        if program.settings == "store" {
            seed(&sandbox, folder.path()).await;
        }
        let mut command = command(program, &sandbox, folder.path());
        let done = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
        let told = String::from_utf8_lossy(&done.stdout) + String::from_utf8_lossy(&done.stderr);
        if !done.status.success() || !told.contains("1 passed") {
            failed.push(format!("{}: {told}", program.name));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
#[ignore = "is run by the test above, in a process of its own"]
fn one_program() {
    let name = std::env::var(VARIABLE).unwrap();
    let program = PROGRAMS.iter().find(|program| program.name == name).unwrap();
    (program.run)().unwrap();
}

/// This test binary, with one program.
fn command(program: &Program, sandbox: &Sandbox, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "guides::one_program", "--ignored", "--nocapture"]).current_dir(folder);
    command.env(VARIABLE, program.name);
    let in_thailand = sandbox.accounts.iter().find(|account| account.region == "TH");
    let seller = in_thailand.filter(|_| program.settings == "thailand").unwrap_or(&sandbox.accounts[0]);
    for (name, value) in [
        ("TIKTOK_APP_KEY", &sandbox.app_key),
        ("TIKTOK_APP_SECRET", &sandbox.app_secret),
        ("TIKTOK_SERVICE_ID", &sandbox.service_id),
        ("TIKTOK_API_URL", &sandbox.api_url),
        ("TIKTOK_AUTH_URL", &sandbox.auth_url),
        ("SANDBOX_CONTROL_URL", &sandbox.control_url),
        ("SANDBOX_SELLER", &seller.open_id),
        ("SANDBOX_SHOP_ID", &seller.shops[0].id),
    ] {
        command.env(name, value);
    }
    if !["app", "store"].contains(&program.settings) {
        command.env("TIKTOK_ACCESS_TOKEN", &seller.access_token);
        command.env("TIKTOK_SHOP_CIPHER", &seller.shops[0].cipher);
    }
    command
}

/// Puts the authorizations of two sellers into the store that the programs open.
async fn seed(sandbox: &Sandbox, folder: &Path) {
    let store = Arc::new(SqliteStore::open(folder.join("tokens.sqlite")).await.unwrap());
    let builder = Client::builder().app_key(&sandbox.app_key).app_secret(sandbox.app_secret.as_str());
    let client = builder.store(store.clone()).build().unwrap();
    for seller in &sandbox.accounts[..2] {
        let account = AccountId::new(&sandbox.app_key, &seller.open_id);
        client.tokens().unwrap().save(&account, tokens(seller)).await.unwrap();
        let shops: Vec<_> =
            seller.shops.iter().map(|shop| AuthorizedShop::new(&shop.id, &shop.cipher)).collect();
        store.save_shops(&account, &shops).await.unwrap();
    }
}

fn tokens(seller: &Account) -> TokenSet {
    const LATER: i64 = 4_000_000_000;
    TokenSet::new(seller.access_token.as_str(), LATER)
        .with_refresh_token(seller.refresh_token.as_str(), LATER)
        .with_open_id(seller.open_id.as_str())
}
