//! The table of scenarios that all languages share, in Rust: through the typed client, against its own sandbox.

mod assets;
mod parameters;
pub mod process;
mod receiver;
mod scenarios;
mod signer;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use futures_util::FutureExt;
use serde_json::Value;

use process::Process;
use scenarios::Scene;

/// The table.
pub fn table() -> Value {
    let path = root().join("tests/conformance/scenarios.json");
    serde_json::from_slice(&std::fs::read(path).expect("the table")).expect("JSON")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[tokio::test(flavor = "multi_thread")]
async fn every_scenario_of_the_table_passes() {
    let table = table();
    let scene = Scene::new(Process::start(), &table);
    let mut verdicts = BTreeMap::new();
    for scenario in table["scenarios"].as_array().expect("a list") {
        let id = scenario["id"].as_str().expect("an id");
        scene.clean().await;
        let ran = std::panic::AssertUnwindSafe(scene.play(scenario)).catch_unwind().await;
        let verdict = if ran.is_ok() { "passed" } else { "failed: see the output of the test" };
        println!("conformance rust {id}: {verdict}");
        verdicts.insert(id.to_owned(), verdict);
    }
    write(&verdicts);
    assert!(verdicts.values().all(|verdict| *verdict == "passed"), "{verdicts:#?}");
}

fn write(verdicts: &BTreeMap<String, &str>) {
    let folder = root().join("target/conformance");
    std::fs::create_dir_all(&folder).expect("a folder");
    let text = serde_json::to_string_pretty(verdicts).expect("JSON");
    std::fs::write(folder.join("rust.json"), text).expect("a file");
}
