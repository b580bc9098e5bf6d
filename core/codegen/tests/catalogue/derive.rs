//! What follows from the facts alone.

use crate::common::Copy;
use serde_json::json;
use tiktokshop_codegen::catalog::{Catalog, Operation, Version};

const DEMO: &str = "core/catalog/api/demo.json";

fn derived(change: impl FnOnce(&mut serde_json::Value)) -> Catalog {
    let copy = Copy::small();
    copy.edit(DEMO, |file| change(&mut file["operations"][0]));
    tiktokshop_codegen::catalog(copy.root()).unwrap()
}

fn version(catalog: &Catalog) -> &Version {
    catalog.operations[0].default()
}

#[test]
fn a_search_is_paged_and_safe() {
    let catalog = derived(|_| {});
    let operation: &Operation = &catalog.operations[0];
    assert_eq!(
        (operation.id().as_str(), operation.default_version.as_str()),
        ("demo.search_things", "202309")
    );
    let found = version(&catalog);
    let paging = found.paging.as_ref().unwrap();
    assert_eq!(
        (paging.items.as_str(), paging.size.as_deref(), paging.total.as_deref()),
        ("things", Some("page_size"), None)
    );
    assert!(found.safe && found.idempotency.is_none() && found.item_errors.is_empty());
    assert_eq!(found.query["page_size"].bounds("page_size"), Some((1, 50)));
}

#[test]
fn a_write_is_not_safe_and_may_take_a_key() {
    let catalog = derived(|operation| {
        operation["path"] = json!("/demo/{version}/things");
        operation["versions"]["202309"]["body"]["idempotency_key"] =
            json!({"type": "string", "required": true});
        operation["versions"]["202309"]["response"]["errors"] =
            json!({"type": "object", "fields": {"code": {"type": "string"}}});
    });
    let found = version(&catalog);
    let key = found.idempotency.as_ref().unwrap();
    assert_eq!((key.place.as_str(), key.name.as_str(), key.required), ("body", "idempotency_key", true));
    assert!(!found.safe);
    assert!(found.item_errors.is_empty(), "`errors` is no list here");
}

#[test]
fn failed_items_are_found() {
    let catalog = derived(|operation| {
        let response = &mut operation["versions"]["202309"]["response"];
        *response = json!({"errors": {"type": "[object]", "fields": {"message": {"type": "string"}}}});
    });
    assert_eq!(version(&catalog).item_errors, ["errors"]);
    assert!(version(&catalog).paging.is_none());
}

#[test]
fn without_a_php_name_the_official_one_counts() {
    let catalog = derived(|operation| {
        operation["php"] = json!([]);
        operation["name"] = json!("GetShopLIVEList");
    });
    assert_eq!(catalog.operations[0].method, "get_shop_live_list");
}

#[test]
fn the_highest_version_is_the_default_unless_the_overlay_says_another() {
    let copy = Copy::small();
    copy.edit(DEMO, |file| {
        let versions = &mut file["operations"][0]["versions"];
        versions["202501"] = versions["202309"].clone();
    });
    let default = || tiktokshop_codegen::catalog(copy.root()).unwrap().operations[0].default_version.clone();
    assert_eq!(default(), "202501");
    let entry =
        "[[override]]\noperation = \"demo.SearchThings\"\nwhy = \"x\"\ndefault_version = \"202309\"\n";
    copy.write("core/catalog/overrides.toml", entry);
    assert_eq!(default(), "202309");
}
