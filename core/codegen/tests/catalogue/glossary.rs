//! Descriptions reach the fields they explain, and what is wrong with one is told with its place.

use std::fs;

use crate::common::Copy;
use serde_json::json;
use tiktokshop_codegen::catalog;
use tiktokshop_codegen::catalog::Catalog;
use tiktokshop_codegen::glossary::copies::Runs;

const SHARED: &str = "core/catalog/glossary.toml";
const OF_DEMO: &str = "core/catalog/glossary/demo.toml";
const DEMO: &str = "core/catalog/api/demo.json";

/// An operation whose fields `status` stand in different places.
fn demo() -> Copy {
    let copy = Copy::small();
    copy.edit(DEMO, |file| {
        file["operations"][0]["versions"]["202309"]["query"] =
            json!({"kind": {"type": "string", "enum": ["A", "B"]}});
        file["operations"][0]["versions"]["202309"]["response"] = json!({
            "things": {"type": "[object]", "fields": {"status": {"type": "string"}}},
            "parts": {"type": "[object]", "fields": {"status": {"type": "string"}}},
            "status": {"type": "string"},
        });
    });
    copy
}

fn read(copy: &Copy) -> Catalog {
    catalog(copy.root()).unwrap()
}

fn doc(catalog: &Catalog, path: &[&str]) -> String {
    let response = catalog.operations[0].versions[0].response.as_ref().unwrap();
    let (last, around) = path.split_last().unwrap();
    let fields = around.iter().fold(response, |fields, name| &fields[*name].fields);
    fields[*last].doc.text.clone()
}

#[test]
fn the_closest_description_counts() {
    let copy = demo();
    copy.write(
        SHARED,
        "[names]\nstatus = \"Stage that it has reached.\"\nthings = \"Articles found, one entry each.\"",
    );
    copy.write(
        OF_DEMO,
        "[names]\n\"parts.status\" = \"Whether the piece can be delivered.\"\n[operations.SearchThings]\n\"response.status\" = \"How far the search has come.\"",
    );
    let catalog = read(&copy);
    assert_eq!(doc(&catalog, &["things"]), "Articles found, one entry each.");
    assert_eq!(doc(&catalog, &["things", "status"]), "Stage that it has reached.");
    assert_eq!(doc(&catalog, &["parts", "status"]), "Whether the piece can be delivered.");
    assert_eq!(doc(&catalog, &["status"]), "How far the search has come.");
}

#[test]
fn what_is_missing_is_named() {
    let copy = demo();
    copy.write(SHARED, "[values.kind]\nA = \"Everything that is on sale.\"");
    let missing = read(&copy).coverage.missing;
    assert!(missing.contains("demo: kind = B"), "{missing:?}");
    assert!(!missing.contains("demo: kind = A"), "{missing:?}");
    assert!(missing.contains("demo: things.status"), "{missing:?}");
}

#[test]
fn a_description_that_explains_nothing_is_named() {
    let copy = demo();
    copy.write(OF_DEMO, "[names]\ncolour = \"Paint that covers the article.\"");
    assert_eq!(read(&copy).coverage.idle, ["glossary/demo.toml: names.colour"]);
}

#[test]
fn a_description_that_repeats_the_name_is_refused() {
    let copy = demo();
    copy.write(OF_DEMO, "[names]\n\"things.status\" = \"The status of the things.\"");
    assert_eq!(copy.refusal(), "glossary/demo.toml: names.things.status: says nothing beyond the name");
}

#[test]
fn every_description_reaches_the_languages() {
    let copy = demo();
    copy.write(SHARED, "[names]\nkind = \"Group of articles to search.\"\n[values.kind]\nA = \"Everything that is on sale.\"");
    let files = tiktokshop_codegen::generate(copy.root()).unwrap();
    for (path, text) in [
        ("core/sdk/src/generated/demo/requests.rs", "Group of articles to search."),
        ("core/sdk/src/generated/demo/enums.rs", "Everything that is on sale."),
        ("bindings/python/python/tiktokshop/_generated/demo/api.py", "Group of articles to search."),
        ("bindings/python/python/tiktokshop/_generated/demo/enums.py", "Everything that is on sale."),
        ("bindings/node/src/generated/demo.ts", "Group of articles to search."),
        ("bindings/node/src/generated/demo.ts", "Everything that is on sale."),
        ("docs/generated/operations/demo/search_things.md", "Group of articles to search."),
    ] {
        let file = files.get(path).unwrap_or_else(|| panic!("{path} is not generated"));
        assert!(file.contains(text), "{path} does not say: {text}");
    }
}

#[test]
fn an_error_code_has_a_meaning() {
    let copy = Copy::small();
    copy.write(
        "core/catalog/errors.toml",
        "[[error]]\ncode = 1\nclass = \"P\"\nkind = \"Business\"\nmessages = [\"no\"]\ndomains = []\n",
    );
    assert!(read(&copy).coverage.missing.contains("errors.toml: 1"));
}

#[test]
fn a_copy_of_the_platforms_documentation_is_refused() {
    let copy = demo();
    let sources = Runs::of(["Stage that the thing has reached on its way to the buyer."].into_iter());
    fs::write(copy.root().join("core/catalog/sources.runs"), sources.bytes()).unwrap();
    copy.write(OF_DEMO, "[names]\n\"things.status\" = \"The stage that the thing has reached on its way.\"");
    assert_eq!(
        copy.refusal(),
        "glossary/demo.toml: names.things.status: is copied from the platform's documentation: `stage that the thing has reached on its`"
    );
}
