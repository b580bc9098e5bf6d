//! The repository's own generated files, and what a change of the catalogue does to them.

use std::collections::BTreeSet;
use std::path::Path;

use crate::common::Copy;
use serde_json::json;
use tiktokshop_codegen::{catalog, generate, output};

const ORDER: &str = "core/catalog/api/order.json";

#[test]
fn the_repository_has_not_drifted() {
    let root = crate::common::repository();
    let drift = output::drift(root, &generate(root).unwrap()).unwrap();
    assert!(drift.is_empty(), "run `cargo gen`:\n{}", drift.join("\n"));
}

#[test]
fn every_operation_and_version_is_there() {
    let (operations, versions) = counted(crate::common::repository());
    assert!(operations >= 437 && versions >= 537);
    let catalog = catalog(crate::common::repository()).unwrap();
    assert!(catalog.errors.len() >= 747 && catalog.webhooks.len() >= 46);
}

/// How many operations and dated versions the catalogue has.
#[allow(clippy::unwrap_used)]
fn counted(root: &Path) -> (usize, usize) {
    let operations = catalog(root).unwrap().operations;
    (operations.len(), operations.iter().map(|operation| operation.versions.len()).sum())
}

#[test]
fn the_output_is_the_same_each_time() {
    let copy = Copy::small();
    assert_eq!(generate(copy.root()).unwrap(), generate(copy.root()).unwrap());
}

/// A typical change: one key in one file, one run.
#[test]
fn a_new_version_appears_everywhere() {
    let copy = Copy::of_repository();
    copy.generate();
    copy.edit(ORDER, |file| {
        let operations = file["operations"].as_array_mut().unwrap();
        let operation = operations.iter_mut().find(|operation| operation["name"] == "GetOrderList").unwrap();
        let mut version = operation["versions"]["202309"].clone();
        version["body"]["moon_phase"] = json!({"type": "string", "enum": ["FULL", "NEW"]});
        version["response"]["tides"] = json!({"type": "[object]", "fields": {"height": {"type": "int64"}}});
        // A second list makes it unclear which one is paged, and the overlay would have to say so; so keep the type an
        // object.
        version["response"]["tides"]["type"] = json!("object");
        operation["versions"]["209901"] = version;
    });
    assert!(
        copy.drift()
            .iter()
            .any(|line| line.starts_with("core/runtime/src/generated/operations/order.txt: differs"))
    );
    copy.generate();
    let table = copy.read("core/runtime/src/generated/operations/order.txt");
    assert!(table.contains("V\t209901\t/order/209901/orders/search\t"));
    assert!(table.contains("O\torder.get_order_list\tGetOrderList\tPOST\t209901\t"));
    let models = copy.read("core/sdk/src/generated/order/models.rs");
    assert!(models.contains("pub struct Tide {") && models.contains("pub tides: Option<Tide>"));
    assert!(copy.read("core/sdk/src/generated/order/requests.rs").contains("pub fn moon_phase("));
    assert!(copy.read("core/sdk/src/generated/order/enums.rs").contains("pub enum MoonPhase {"));
    assert!(copy.read("apps/sandbox/src/generated/catalog.json").contains("/order/209901/orders/search"));
    assert!(copy.read("docs/generated/operations/order.md").contains("**209901**"));
    assert!(
        copy.read("bindings/python/python/tiktokshop/_generated/order/api.pyi")
            .contains(r#"moon_phase: Literal["FULL", "NEW"] | str"#)
    );
    assert!(
        copy.read("bindings/node/src/generated/order.ts").contains("moon_phase?: MoonPhase | undefined;")
    );
}

/// One file by hand, one run: everything else follows.
#[test]
fn a_new_domain_is_one_file() {
    let copy = Copy::of_repository();
    copy.generate();
    assert!(copy.drift().is_empty());
    copy.write("core/catalog/api/demo.json", crate::common::DEMO);
    copy.generate();
    let (operations, versions) = counted(copy.root());
    let lists = [
        ("core/runtime/src/generated/operations.rs", "operations/demo.txt"),
        ("core/runtime/src/generated/operations/demo.txt", "O\tdemo.search_things\t"),
        ("core/sdk/src/generated/mod.rs", "pub mod demo;"),
        ("core/sdk/Cargo.toml", "\ndemo = []\n"),
        ("core/sdk/Cargo.toml", "    \"demo\",\n"),
        ("apps/sandbox/src/generated/catalog.json", r#""id":"demo.search_things""#),
        ("core/manual/src/generated/catalogue.rs", r#""demo" => include_str!"#),
        ("bindings/python/python/tiktokshop/types.py", "from ._generated import demo as demo"),
        ("bindings/python/python/tiktokshop/_generated/resources.py", r#"    "demo","#),
        ("bindings/python/tests/generated/calls.py", "demo.search_things"),
        ("bindings/node/src/generated/resources.ts", "DemoApi"),
        ("bindings/node/test/generated/operations.mjs", "demo.search_things"),
        ("tests/rust/generated/calls.rs", "demo.search_things"),
        ("docs/generated/operations.md", "operations/demo.md"),
        ("docs/generated/names.md", "demo.search_things"),
        ("README.md", &format!("operations -->{operations}<!--")),
        ("README.md", &format!("versions -->{versions}<!--")),
        ("apps/sandbox/README.md", &format!("versions -->{versions}<!--")),
    ];
    for (path, line) in lists {
        assert!(copy.read(path).contains(line), "{path} does not list the domain");
    }
}

/// This keeps the test above honest: a file that names many domains is generated, or its list is a region.
#[test]
fn no_list_of_the_domains_is_kept_by_hand() {
    let catalog = catalog(crate::common::repository()).unwrap();
    let domains: BTreeSet<&str> =
        catalog.operations.iter().map(|operation| operation.domain.as_str()).collect();
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

/// A plain option is one entry: every language, the configuration and the docs have it after one run.
#[test]
fn a_new_option_appears_everywhere() {
    const OPTIONS: &str = "core/catalog/options.toml";
    let copy = Copy::of_repository();
    copy.generate();
    let entry = "[[option]]\nname = \"moon_phase_wait\"\ntype = \"duration\"\nscope = [\"client\", \"handle\", \"call\"]\n\
        env = \"TIKTOK_MOON_PHASE_WAIT\"\ndefault = \"3 s\"\ndoc = \"How long `moon_phase_wait` waits.\"\n";
    copy.write(OPTIONS, &format!("{}\n{entry}", copy.read(OPTIONS)));
    copy.generate();
    let doc = "How long `moon_phase_wait` waits. Default: 3 s.";
    let variable = "TIKTOK_MOON_PHASE_WAIT";
    let core = copy.read("core/runtime/src/generated/options.rs");
    assert!(core.contains("pub fn moon_phase_wait(mut self, value: Duration) -> ClientBuilder"));
    assert!(core.contains("pub moon_phase_wait: Option<Duration>") && core.contains(doc));
    assert!(core.contains(r#"reader.fill("moon_phase_wait", Some("TIKTOK_MOON_PHASE_WAIT")"#));
    let sdk = copy.read("core/sdk/src/generated/options.rs");
    assert!(sdk.contains("pub fn moon_phase_wait(self, value: Duration) -> Self") && sdk.contains(doc));
    let facade = copy.read("core/facade/src/generated/settings.rs");
    assert_eq!(facade.matches(r#"moon_phase_wait(seconds("moon_phase_wait", value)?)"#).count(), 3);
    let keys = copy.read("core/facade/src/generated/keys.rs");
    assert!(keys.contains(r#"name: "moon_phase_wait""#) && keys.contains(variable));
    let python = copy.read("bindings/python/python/tiktokshop/_generated/settings.py");
    assert!(python.contains("moon_phase_wait: Seconds | None = None,") && python.contains(variable));
    let python = copy.read("bindings/python/python/tiktokshop/_generated/options.py");
    assert_eq!(
        python.matches("    moon_phase_wait: Seconds | None\n").count(),
        1,
        "handles and calls share it"
    );
    assert_eq!(python.matches(r#""moon_phase_wait": "duration""#).count(), 1);
    let node = copy.read("bindings/node/src/generated/options.ts");
    assert_eq!(
        node.matches("  moonPhaseWait?: number | undefined;").count(),
        1,
        "clients, handles and calls inherit it"
    );
    assert!(node.contains("How long `moonPhaseWait` waits. Default: 3 s.") && node.contains(variable));
    assert_eq!(node.matches("moon_phase_wait: seconds(options.moonPhaseWait)").count(), 3);
    let page = copy.read("docs/options.md");
    assert!(page.contains("| `moon_phase_wait` | `--moon-phase-wait` | `TIKTOK_MOON_PHASE_WAIT` |"));
}

/// A field of the webhooks' envelope is one entry, too.
#[test]
fn a_new_field_of_the_envelope_appears_everywhere() {
    const ENVELOPE: &str = "core/catalog/envelope.toml";
    let copy = Copy::of_repository();
    let entry = "[[field]]\nname = \"moon_id\"\nsent = \"tts_moon\"\nflat = \"moon\"\ntype = \"id\"\ndoc = \"Which moon.\"\n\
        [[field]]\nname = \"risen_at\"\ntype = \"time\"\ndoc = \"When it rose.\"\n";
    copy.write(ENVELOPE, &format!("{}\n{entry}", copy.read(ENVELOPE)));
    copy.generate();
    let core = copy.read("core/runtime/src/generated/envelope.rs");
    assert!(core.contains("    /// Which moon.\n    pub moon_id: Option<String>,"));
    assert!(core.contains("    pub risen_at: Option<i64>,") && core.contains("time(self.risen_at, None)"));
    assert!(core.contains("id(self.tts_moon).or_else(|| id(self.moon).filter(|_| self.is_flat()))"));
    let facade = copy.read("core/facade/src/generated/event.rs");
    assert!(
        facade.contains("moon_id: event.moon_id.as_deref(),") && facade.contains("risen_at: event.risen_at,")
    );
    let python = copy.read("bindings/python/python/tiktokshop/event.py");
    assert!(
        python.contains("    moon_id: str | Any\n    \"\"\"Which moon.\"\"\"\n    risen_at: int | Any\n")
    );
    let node = copy.read("bindings/node/src/types.ts");
    assert!(node.contains("  /** Which moon. */\n  readonly moon_id: string | null;\n"));
    assert!(node.contains("  readonly risen_at: number | null;\n"));
}
