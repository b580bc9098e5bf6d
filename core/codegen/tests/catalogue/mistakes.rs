//! Mistakes in the catalogue are refused with a message that names the place.

use crate::common::Copy;
use serde_json::{Value, json};

const OVERRIDES: &str = "core/catalog/overrides.toml";
const DEMO: &str = "core/catalog/api/demo.json";

fn refused_override(entry: &str) -> String {
    let copy = Copy::small();
    copy.write(OVERRIDES, &format!("[[override]]\n{entry}"));
    copy.refusal()
}

fn refused_change(change: impl FnOnce(&mut Value)) -> String {
    let copy = Copy::small();
    copy.edit(DEMO, |file| change(&mut file["operations"][0]));
    copy.refusal()
}

#[test]
fn an_override_must_match_something() {
    let text = refused_override("operation = \"demo.Missing\"\nwhy = \"x\"\nsafe = true");
    assert_eq!(text, "overrides.toml: demo.Missing: matches no operation of the catalogue");
    let text = refused_override(
        "operation = \"demo.SearchThings\"\nversions = [\"209901\"]\nwhy = \"x\"\nsafe = false",
    );
    assert_eq!(text, "overrides.toml: demo.SearchThings: version 209901 is not in the catalogue");
}

#[test]
fn an_override_must_change_something() {
    for (key, entry) in [
        ("safe", "safe = true"),
        ("method", "method = \"search_things\""),
        ("default_version", "default_version = \"202309\""),
        ("sensitive", "sensitive = false"),
        (
            "paging",
            "paging = { style = \"token\", in = \"query\", token = \"page_token\", size = \"page_size\", \
             next = \"next_page_token\", items = \"things\" }",
        ),
    ] {
        let text = refused_override(&format!("operation = \"demo.SearchThings\"\nwhy = \"x\"\n{entry}"));
        let expected = format!(
            "overrides.toml: demo.SearchThings: `{key}` repeats what is derived without it; remove it"
        );
        assert_eq!(text, expected);
    }
    let text = refused_override("operation = \"demo.SearchThings\"\nwhy = \"x\"");
    assert!(text.contains("changes nothing"), "{text}");
}

#[test]
fn an_override_must_say_why_and_be_spelt_right() {
    let text = refused_override("operation = \"demo.SearchThings\"\nsafe = false");
    assert!(text.contains("`why` is missing"), "{text}");
    let text = refused_override("operation = \"demo.SearchThings\"\nwhy = \"x\"\nsaef = true");
    assert!(text.contains("demo.SearchThings: unknown key `saef`"), "{text}");
}

#[test]
fn an_override_must_name_fields_that_exist() {
    let text = refused_override(
        "operation = \"demo.SearchThings\"\nwhy = \"x\"\npaging = { style = \"token\", in = \"query\", \
         token = \"page_token\", next = \"next_page_token\", items = \"stuff\" }",
    );
    assert!(text.contains("SearchThings.paging: `stuff` is not a field of the response"), "{text}");
    let text =
        refused_override("operation = \"demo.SearchThings\"\nwhy = \"x\"\nitem_errors = [\"nowhere\"]");
    assert!(text.contains("`nowhere` is not a field of the response"), "{text}");
}

#[test]
fn all_wrong_overrides_are_told_at_once() {
    let copy = Copy::small();
    let entry = |name: &str| format!("[[override]]\noperation = \"demo.{name}\"\nwhy = \"x\"\nsafe = true\n");
    copy.write(OVERRIDES, &format!("{}{}", entry("One"), entry("Two")));
    assert_eq!(copy.refusal().lines().count(), 2);
}

#[test]
fn a_wrong_field_is_told_with_its_place() {
    let text =
        refused_change(|operation| operation["versions"]["202309"]["body"]["status"]["type"] = json!("text"));
    assert!(
        text.starts_with(
            "api/demo.json: SearchThings.versions.202309.body.status: type `text` is not one of"
        ),
        "{text}"
    );
    let text = refused_change(|operation| {
        operation["versions"]["202309"]["body"]["status"]["requierd"] = json!(true)
    });
    assert!(text.contains("body.status: unknown key `requierd`"), "{text}");
    let text = refused_change(|operation| operation["http_method"] = json!("FETCH"));
    assert_eq!(
        text,
        "api/demo.json: SearchThings: http_method is `FETCH`, which is not one of GET, POST, PUT, DELETE"
    );
    let text = refused_change(|operation| operation["versions"] = json!({"latest": {}}));
    assert!(text.contains("a version is six digits"), "{text}");
}

#[test]
fn two_operations_need_two_names() {
    let copy = Copy::small();
    copy.edit(DEMO, |file| {
        let mut twin = file["operations"][0].clone();
        twin["name"] = json!("FindThings");
        file["operations"].as_array_mut().unwrap().push(twin);
    });
    let text = copy.refusal();
    assert!(text.starts_with("demo.search_things: both SearchThings and FindThings have this id"), "{text}");
}

#[test]
fn an_unclear_list_must_be_named() {
    let text = refused_change(|operation| {
        let response = &mut operation["versions"]["202309"]["response"];
        response["others"] = response["things"].clone();
    });
    assert!(text.starts_with("demo.search_things 202309: is paged, but has not exactly one list"), "{text}");
}

#[test]
fn the_features_of_the_sdk_are_the_domains() {
    let copy = Copy::small();
    let path = "core/sdk/Cargo.toml";
    let old =
        "[features]\ndefault = []\n# cargo gen: domains\nfull = [\"old\"]\nold = []\n# cargo gen: end\n";
    copy.write(path, old);
    assert!(copy.drift().contains(&format!("{path}: differs from what `cargo gen` writes")));
    copy.generate();
    let new = "[features]\ndefault = []\n# cargo gen: domains\nfull = [\n    \"demo\",\n]\ndemo = []\n# cargo gen: end\n";
    assert_eq!(copy.read(path), new);
}

#[test]
fn a_list_by_hand_must_not_take_the_place_of_a_region() {
    let copy = Copy::small();
    copy.write("core/sdk/Cargo.toml", "[features]\nfull = [\"demo\"]\ndemo = []\n");
    assert_eq!(
        copy.refusal(),
        "core/sdk/Cargo.toml: `# cargo gen: domains` and `# cargo gen: end` must surround the region"
    );
}

#[test]
fn a_file_is_named_after_its_domain() {
    let copy = Copy::small();
    copy.write("core/catalog/api/things.json", &copy.read(DEMO));
    assert_eq!(copy.refusal(), "api/things.json: its domain is `demo`; a file is named after its domain");
}

#[test]
fn an_option_says_where_it_belongs_and_what_it_is() {
    let refused = |entry: &str| {
        let copy = Copy::small();
        copy.write("core/catalog/options.toml", &format!("[[option]]\nname = \"pace\"\n{entry}"));
        copy.refusal()
    };
    let text = refused("type = \"speed\"\nscope = [\"client\"]\ndoc = \"A pace.\"");
    assert!(text.starts_with("options.toml: pace: type `speed` is not one of text, id,"), "{text}");
    let text = refused("type = \"text\"\nscope = [\"clients\"]\ndoc = \"A pace.\"");
    assert!(text.contains("`clients` is not one of client, handle, call"), "{text}");
    assert!(refused("type = \"text\"\ndoc = \"A pace.\"").contains("`scope` is missing"));
    assert!(
        refused("type = \"wait\"\nin = \"retry\"\ndoc = \"A pace.\"").contains("there is no group `retry`")
    );
    assert!(
        refused("type = \"choice\"\nscope = [\"client\"]\ndoc = \"A pace.\"")
            .contains("`values` belong to choices")
    );
    assert!(refused("type = \"text\"\nscope = [\"client\"]\ndoc = \"A pace\"").contains("is not a sentence"));
    assert!(
        refused("type = \"text\"\nscope = [\"handle\"]\ndoc = \"A pace.\"")
            .contains("an option of a handle is one of its client, too")
    );
}

/// One change of the demo's field `status`, and what the self-checks say to it.
fn refused_status(change: Value) -> String {
    refused_change(|operation| operation["versions"]["202309"]["body"]["status"] = change)
}

#[test]
fn a_catalogue_that_contradicts_itself_is_refused() {
    for (field, mistake) in [
        (
            json!({"type": "string", "enum": ["ON"], "default": "OFF"}),
            "the default `OFF` is not one of the values",
        ),
        (
            json!({"type": "string", "enum": ["ON"], "example": "OFF"}),
            "the example `OFF` is not one of the values",
        ),
        (json!({"type": "string", "enum": ["ON: lit"]}), "is not a value but a piece of a sentence"),
        (json!({"type": "string", "enum": ["ON", "ON"]}), "the value `ON` stands twice"),
        (json!({"type": "string", "example": "ON\n"}), "has blanks at an end"),
        (json!({"type": "boolean", "range": [0, 1]}), "`range` is a fact of numbers"),
        (json!({"type": "string", "max_items": 3}), "`max_items` is a fact of lists"),
        (json!({"type": "object", "enum": ["ON"]}), "an object has fields, not values"),
        (json!({"type": "string", "fields": {"on": {"type": "string"}}}), "only an object has fields"),
        (json!({"type": "string", "sources": ["hearsay"]}), "`hearsay` is not a source"),
    ] {
        let text = refused_status(field);
        assert!(
            text.starts_with("demo.SearchThings 202309 body status: ") && text.contains(mistake),
            "{text}"
        );
    }
}

#[test]
fn a_recorded_response_that_would_lose_a_field_is_refused() {
    let copy = Copy::small();
    let index = json!([{"file": "things.json", "operation": "demo.SearchThings", "version": "202309"}]);
    copy.write("tests/payloads/index.json", &index.to_string());
    copy.write(
        "tests/payloads/things.json",
        &json!({"data": {"things": [{"id": 7, "hue": "RED"}]}}).to_string(),
    );
    let text = copy.refusal();
    assert!(text.contains("`things.hue`: is recorded as `string`, but not known"), "{text}");
    assert!(text.contains("`things.id`: is `string`, but recorded as `integer`"), "{text}");
}

#[test]
fn an_override_of_a_field_must_match_change_and_say_why() {
    let refused = |entry: &str| {
        let copy = Copy::small();
        copy.write(OVERRIDES, &format!("[[field]]\noperation = \"demo.SearchThings\"\n{entry}"));
        copy.refusal()
    };
    let text = refused("path = \"body.missing\"\nwhy = \"x\"\nenum = [\"A\"]");
    assert!(text.contains("is not a field of any of these versions"), "{text}");
    let text = refused("path = \"body.status\"\nwhy = \"x\"\nenum = [\"ON\", \"OFF\"]");
    assert!(text.contains("repeats what the files say without it; remove it"), "{text}");
    let text = refused("path = \"body.status\"\nwhy = \"x\"\nalso = [\"ON\"]");
    assert!(text.contains("the files have the value `ON` without it"), "{text}");
    let text = refused("path = \"body.status\"\nenum = [\"ON\"]");
    assert!(text.contains("`why` is missing"), "{text}");
    let text = refused("path = \"body.status\"\nwhy = \"x\"");
    assert!(text.contains("changes nothing"), "{text}");
}

#[test]
fn a_field_of_the_envelope_stands_once_and_has_a_known_type() {
    for (entry, refusal) in [
        ("name = \"moon\"\ntype = \"text\"\ndoc = \"x\"", "the type `text` is not `id` or `time`"),
        ("name = \"moon\"\ntype = \"id\"", "`doc` is missing"),
        ("name = \"data\"\ntype = \"id\"\ndoc = \"x\"", "every event has a `data` already"),
        ("name = \"shop_id\"\ntype = \"id\"\ndoc = \"x\"", "`shop_id` stands there twice"),
        ("name = \"moon\"\nsent = \"shop_id\"\ntype = \"id\"\ndoc = \"x\"", "`shop_id` stands there twice"),
    ] {
        let copy = Copy::small();
        let before = copy.read("core/catalog/envelope.toml");
        copy.write("core/catalog/envelope.toml", &format!("{before}\n[[field]]\n{entry}\n"));
        let text = copy.refusal();
        assert!(text.contains("envelope.toml") && text.contains(refusal), "{text}");
    }
}

#[test]
fn a_kind_of_error_says_what_to_do() {
    const KINDS: &str = "core/catalog/error_kinds.toml";
    let copy = Copy::small();
    let entry =
        "[[error_kind]]\nkind = \"Tide\"\nwire = \"tide\"\nclass = \"TideError\"\ndocs = \"Too high.\"\n";
    copy.write(KINDS, &format!("{}\n{entry}", copy.read(KINDS)));
    assert!(copy.refusal().contains("a kind, and only a kind, says `retry` and `advice`"));
    copy.write(KINDS, &format!("{}retry = \"later\"\nadvice = \"Wait for the ebb.\"\n", copy.read(KINDS)));
    copy.generate();
    let row = "| `Tide` | `TideError` | `tide` | Too high. | later | Wait for the ebb. |";
    assert!(copy.read("docs/errors.md").contains(row));
}
