//! A month of the platform, and the next: what an import writes and reports.

use std::path::{Path, PathBuf};

use crate::common::Copy;
use tiktokshop_codegen::import::{self, Sources, write};

const DEMO: &str = "core/catalog/api/demo.json";
const OVERRIDES: &str = "core/catalog/overrides.toml";

/// An override that November makes needless, and one that it must leave alone.
const MENDED: &str = r#"[[field]]
operation = "demo.SearchThings"
versions = ["202309"]
path = "response.things.weight"
why = "Recorded as a number."
type = "int64"

[[field]]
operation = "demo.SearchThings"
versions = ["202309"]
path = "body.status"
why = "The platform takes one more."
enum = ["ON", "OFF", "BLINKING"]
"#;

fn sources(month: &str, edition: &str) -> Sources {
    let folder = fixtures().join(month);
    Sources {
        openapi: Some(folder.join("openapi")),
        docs: Some(folder.join(format!("docs-{edition}.json"))),
        ..Sources::default()
    }
}

fn november() -> Sources {
    let folder = fixtures().join("november");
    Sources {
        notes: Some(folder.join("notes.md")),
        payloads: Some(folder.join("payloads")),
        ..sources("november", "202611")
    }
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sources")
}

/// The catalogue after October.
fn october() -> Copy {
    let copy = Copy::small();
    import::run(copy.root(), &sources("october", "202610")).unwrap();
    copy
}

/// Compares with a file of the fixtures; `UPDATE_FIXTURES=1` writes it anew.
fn matches(name: &str, text: &str) {
    let path = fixtures().join(name);
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    assert_eq!(text, std::fs::read_to_string(&path).unwrap(), "{name}");
}

#[test]
fn a_second_run_changes_nothing() {
    let copy = october();
    let before = copy.read(DEMO);
    let report = import::run(copy.root(), &sources("october", "202610")).unwrap();
    assert!(report.is_empty(), "{}", report.markdown());
    assert_eq!(copy.read(DEMO), before);
}

#[test]
fn the_first_month_is_the_union_of_both_sources() {
    let copy = october();
    matches("october/demo.json", &copy.read(DEMO));
    copy.generate();
}

#[test]
fn the_next_month_gives_the_right_files_and_the_right_report() {
    let copy = october();
    copy.write(OVERRIDES, MENDED);
    let report = import::run(copy.root(), &november()).unwrap();
    matches("november/demo.json", &copy.read(DEMO));
    matches("november/report.md", &report.markdown());
    assert_eq!(copy.read(OVERRIDES), MENDED, "an import never touches what a person overrides");
    let before = copy.read(DEMO);
    let again = import::run(copy.root(), &november()).unwrap().markdown();
    assert_eq!(copy.read(DEMO), before);
    assert!(
        !again.contains("Fields added") && !again.contains("Values") && again.contains("needless"),
        "{again}"
    );
}

#[test]
fn nothing_is_taken_away_when_a_source_falls_silent() {
    let copy = october();
    let before = copy.read(DEMO);
    let docs_only = Sources { openapi: None, ..sources("october", "202610") };
    import::run(copy.root(), &docs_only).unwrap();
    let only_names = |text: String| text.matches("\": {\"type\"").count();
    assert_eq!(only_names(copy.read(DEMO)), only_names(before));
}

/// Notes alone do not say what a call looks like, so that nothing is invented.
#[test]
fn a_version_of_an_unknown_operation_is_left_to_a_person() {
    let copy = Copy::small();
    copy.write("notes.md", "- `GET /moon/202611/phases` MoonPhases\n");
    let notes = Sources { notes: Some(copy.root().join("notes.md")), ..Sources::default() };
    let report = import::run(copy.root(), &notes).unwrap().markdown();
    assert!(report.contains("`GET /moon/202611/phases` is named by the notes only"), "{report}");
    assert!(!copy.root().join("core/catalog/api/moon.json").exists());
}

#[test]
fn an_import_needs_a_source() {
    let refusal = import::run(Copy::small().root(), &Sources::default()).unwrap_err().to_string();
    assert!(refusal.contains("--openapi"), "{refusal}");
}

/// Otherwise the first import of a month would rewrite files that nothing changed.
#[test]
fn the_files_are_kept_as_an_import_writes_them() {
    for file in std::fs::read_dir(crate::common::repository().join("core/catalog/api")).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let value = serde_json::from_str(&text).unwrap();
        assert!(write::text(&value) == text, "{}: run `cargo gen import` or keep its format", path.display());
    }
}
