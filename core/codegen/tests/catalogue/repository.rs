//! The repository's own generated files, and what becomes of those that nothing makes any more.

use std::collections::BTreeSet;

use crate::common::{Copy, catalogue, counted, generated, repository};
use serde_json::json;
use tiktokshop_codegen::{generate, output};

#[test]
fn the_repository_has_not_drifted() {
    let drift = output::drift(repository(), generated()).unwrap();
    assert!(drift.is_empty(), "run `cargo gen`:\n{}", drift.join("\n"));
}

#[test]
fn every_operation_and_version_is_there() {
    let (operations, versions) = counted(catalogue());
    assert!(operations >= 437 && versions >= 537);
    assert!(catalogue().errors.len() >= 747 && catalogue().webhooks.len() >= 46);
}

#[test]
fn the_output_is_the_same_each_time() {
    let copy = Copy::small();
    assert_eq!(generate(copy.root()).unwrap(), generate(copy.root()).unwrap());
}

/// This keeps the test of a new domain honest: a file that names many domains is generated, or its list is a region.
#[test]
fn no_list_of_the_domains_is_kept_by_hand() {
    let domains: BTreeSet<&str> =
        catalogue().operations.iter().map(|operation| operation.domain.as_str()).collect();
    // Names like `order` and `open` are words of the language; these are not.
    let telling: Vec<_> = domains.into_iter().filter(|domain| domain.contains('_')).collect();
    let listed = |text: &str| telling.iter().filter(|domain| text.contains(**domain)).count();
    let found: Vec<_> = crate::common::written_by_hand()
        .into_iter()
        .filter(|path| listed(&crate::common::without_regions(path)) > telling.len() / 2)
        .collect();
    assert_eq!(found, Vec::<String>::new(), "let `cargo gen` write these lists");
}

#[test]
fn what_is_left_of_a_removed_domain_is_reported_and_removed() {
    let copy = Copy::small();
    let other = copy.read("core/catalog/api/demo.json").replace("\"demo\"", "\"other\"");
    copy.write("core/catalog/api/other.json", &other);
    copy.generate();
    std::fs::remove_file(copy.root().join("core/catalog/api/other.json")).unwrap();
    let orphan = "core/runtime/src/generated/operations/other.txt: is an orphan";
    assert!(copy.drift().iter().any(|line| line.starts_with(orphan)));
    copy.generate();
    assert!(copy.drift().is_empty());
    assert!(!copy.root().join("core/sdk/src/generated/other/mod.rs").exists());
}

/// Removing the last operation of a domain removes its file; removing another one leaves an orphan, its domain's enums.
#[test]
fn a_removed_operation_leaves_no_trace() {
    let copy = Copy::small();
    copy.edit("core/catalog/api/demo.json", |file| {
        let mut twin = file["operations"][0].clone();
        (twin["name"], twin["php"]) = (json!("CountThings"), json!([]));
        twin["versions"]["202309"]["body"] = json!(null);
        file["operations"].as_array_mut().unwrap().insert(0, twin);
    });
    copy.generate();
    copy.edit("core/catalog/api/demo.json", |file| {
        file["operations"].as_array_mut().unwrap().remove(1);
    });
    let drift = copy.drift();
    assert!(drift.contains(
        &"core/sdk/src/generated/demo/enums.rs: is an orphan: nothing generates it any more".into()
    ));
    assert!(drift.contains(
        &"core/runtime/src/generated/operations/demo.txt: differs from what `cargo gen` writes".into()
    ));
    copy.generate();
    assert!(copy.drift().is_empty());
    assert!(!copy.read("core/runtime/src/generated/operations/demo.txt").contains("SearchThings"));
}

#[test]
fn a_file_that_is_missing_or_foreign_is_reported() {
    let copy = Copy::small();
    copy.generate();
    std::fs::remove_file(copy.root().join("core/sdk/src/generated/demo/models.rs")).unwrap();
    copy.write("docs/generated/left_over.md", "by hand");
    assert_eq!(
        copy.drift(),
        [
            "core/sdk/src/generated/demo/models.rs: is missing",
            "docs/generated/left_over.md: is an orphan: nothing generates it any more",
        ]
    );
}
