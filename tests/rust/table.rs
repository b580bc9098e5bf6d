//! Prints which scenario passed in which language: `conformance-table rust python node`. Fails if one did not.

#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use serde_json::Value;

type Verdicts = BTreeMap<String, String>;

fn main() -> ExitCode {
    let languages: Vec<String> = std::env::args().skip(1).collect();
    match run(&languages) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// How many cells are not `passed`.
fn run(languages: &[String]) -> Result<usize, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let table: Value = read(&root.join("tests/conformance/scenarios.json"))?;
    let columns: Vec<Verdicts> = languages
        .iter()
        .map(|language| read(&root.join(format!("target/conformance/{language}.json"))))
        .collect::<Result<_, _>>()?;
    let ids = table["scenarios"].as_array().into_iter().flatten();
    let ids: Vec<&str> = ids.filter_map(|scenario| scenario["id"].as_str()).collect();
    println!("{:<32}{}", "scenario", languages.iter().map(|name| format!("{name:<10}")).collect::<String>());
    let failed = ids.iter().map(|id| row(id, &columns)).sum();
    println!("{} passed, {failed} failed", ids.len() * columns.len() - failed);
    Ok(failed)
}

/// Prints a row; how many of its cells are not `passed`.
fn row(id: &str, columns: &[Verdicts]) -> usize {
    let cells: Vec<&str> =
        columns.iter().map(|column| column.get(id).map_or("missing", String::as_str)).collect();
    println!("{id:<32}{}", cells.iter().map(|cell| format!("{cell:<10}")).collect::<String>());
    cells.iter().filter(|cell| **cell != "passed").count()
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, String> {
    let name = path.display();
    let bytes = std::fs::read(path)
        .map_err(|problem| format!("{name}: {problem}; run that language's tests first"))?;
    serde_json::from_slice(&bytes).map_err(|problem| format!("{name}: {problem}"))
}
