//! Typical changes of the catalogue, each in one file, and what one run of the generator makes of them.

use std::sync::LazyLock;

use crate::common::{Copy, DEMO, counted};
use serde_json::json;
use tiktokshop_codegen::emit::{self, Files};
use tiktokshop_codegen::{catalog, output};

const ORDER: &str = "core/catalog/api/order.json";
const OPTIONS: &str = "core/catalog/options.toml";
const ENVELOPE: &str = "core/catalog/envelope.toml";

/// The repository after all changes of these tests and one run, which takes seconds: no two touch the same file.
struct Changed {
    files: Files,
    /// What `cargo gen --check` says before that run.
    drift: Vec<String>,
    /// Operations and versions of the catalogue.
    counted: (usize, usize),
}

impl Changed {
    fn make() -> Changed {
        let copy = Copy::of_repository();
        for change in [add_version, add_domain, add_option, add_envelope_field] {
            change(&copy);
        }
        let catalog = catalog(copy.root()).unwrap();
        let files = emit::all(copy.root(), &catalog).unwrap();
        let drift = output::drift(copy.root(), &files).unwrap();
        Changed { files, drift, counted: counted(&catalog) }
    }

    fn read(&self, path: &str) -> &str {
        self.files.get(path).unwrap_or_else(|| panic!("{path} is not generated"))
    }
}

fn changed() -> &'static Changed {
    static CHANGED: LazyLock<Changed> = LazyLock::new(Changed::make);
    &CHANGED
}

fn add_version(copy: &Copy) {
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
}

fn add_domain(copy: &Copy) {
    copy.write("core/catalog/api/demo.json", DEMO);
}

fn add_option(copy: &Copy) {
    let entry = "[[option]]\nname = \"moon_phase_wait\"\ntype = \"duration\"\nscope = [\"client\", \"handle\", \"call\"]\n\
        env = \"TIKTOK_MOON_PHASE_WAIT\"\ndefault = \"3 s\"\ndoc = \"How long `moon_phase_wait` waits.\"\n";
    copy.write(OPTIONS, &format!("{}\n{entry}", copy.read(OPTIONS)));
}

fn add_envelope_field(copy: &Copy) {
    let entry = "[[field]]\nname = \"moon_id\"\nsent = \"tts_moon\"\nflat = \"moon\"\ntype = \"id\"\ndoc = \"Which moon.\"\n\
        [[field]]\nname = \"risen_at\"\ntype = \"time\"\ndoc = \"When it rose.\"\n";
    copy.write(ENVELOPE, &format!("{}\n{entry}", copy.read(ENVELOPE)));
}

/// A typical change: one key in one file, one run.
#[test]
fn a_new_version_appears_everywhere() {
    let changed = changed();
    let differs = "core/runtime/src/generated/operations/order.txt: differs";
    assert!(changed.drift.iter().any(|line| line.starts_with(differs)));
    let table = changed.read("core/runtime/src/generated/operations/order.txt");
    assert!(table.contains("V\t209901\t/order/209901/orders/search\t"));
    assert!(table.contains("O\torder.get_order_list\tGetOrderList\tPOST\t209901\t"));
    let models = changed.read("core/sdk/src/generated/order/models.rs");
    assert!(models.contains("pub struct Tide {") && models.contains("pub tides: Option<Tide>"));
    assert!(changed.read("core/sdk/src/generated/order/requests.rs").contains("pub fn moon_phase("));
    assert!(changed.read("core/sdk/src/generated/order/enums.rs").contains("pub enum MoonPhase {"));
    assert!(changed.read("apps/sandbox/src/generated/catalog.json").contains("/order/209901/orders/search"));
    assert!(changed.read("docs/generated/operations/order.md").contains("**209901**"));
    assert!(
        changed
            .read("bindings/python/python/tiktokshop/_generated/order/api.pyi")
            .contains(r#"moon_phase: Literal["FULL", "NEW"] | str"#)
    );
    assert!(
        changed.read("bindings/node/src/generated/order.ts").contains("moon_phase?: MoonPhase | undefined;")
    );
}

/// One file by hand, one run: everything else follows.
#[test]
fn a_new_domain_is_one_file() {
    let changed = changed();
    let (operations, versions) = changed.counted;
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
        assert!(changed.read(path).contains(line), "{path} does not list the domain");
    }
}

/// A plain option is one entry: every language, the configuration and the docs have it after one run.
#[test]
fn a_new_option_appears_everywhere() {
    let changed = changed();
    let doc = "How long `moon_phase_wait` waits. Default: 3 s.";
    let variable = "TIKTOK_MOON_PHASE_WAIT";
    let core = changed.read("core/runtime/src/generated/options.rs");
    assert!(core.contains("pub fn moon_phase_wait(mut self, value: Duration) -> ClientBuilder"));
    assert!(core.contains("pub moon_phase_wait: Option<Duration>") && core.contains(doc));
    assert!(core.contains(r#"reader.fill("moon_phase_wait", Some("TIKTOK_MOON_PHASE_WAIT")"#));
    let sdk = changed.read("core/sdk/src/generated/options.rs");
    assert!(sdk.contains("pub fn moon_phase_wait(self, value: Duration) -> Self") && sdk.contains(doc));
    let facade = changed.read("core/facade/src/generated/settings.rs");
    assert_eq!(facade.matches(r#"moon_phase_wait(seconds("moon_phase_wait", value)?)"#).count(), 3);
    let keys = changed.read("core/facade/src/generated/keys.rs");
    assert!(keys.contains(r#"name: "moon_phase_wait""#) && keys.contains(variable));
    let python = changed.read("bindings/python/python/tiktokshop/_generated/settings.py");
    assert!(python.contains("moon_phase_wait: Seconds | None = None,") && python.contains(variable));
    let python = changed.read("bindings/python/python/tiktokshop/_generated/options.py");
    assert_eq!(
        python.matches("    moon_phase_wait: Seconds | None\n").count(),
        1,
        "handles and calls share it"
    );
    assert_eq!(python.matches(r#""moon_phase_wait": "duration""#).count(), 1);
    let node = changed.read("bindings/node/src/generated/options.ts");
    assert_eq!(
        node.matches("  moonPhaseWait?: number | undefined;").count(),
        1,
        "clients, handles and calls inherit it"
    );
    assert!(node.contains("How long `moonPhaseWait` waits. Default: 3 s.") && node.contains(variable));
    assert_eq!(node.matches("moon_phase_wait: seconds(options.moonPhaseWait)").count(), 3);
    let page = changed.read("docs/options.md");
    assert!(page.contains("| `moon_phase_wait` | `--moon-phase-wait` | `TIKTOK_MOON_PHASE_WAIT` |"));
}

/// A field of the webhooks' envelope is one entry, too.
#[test]
fn a_new_field_of_the_envelope_appears_everywhere() {
    let changed = changed();
    let core = changed.read("core/runtime/src/generated/envelope.rs");
    assert!(core.contains("    /// Which moon.\n    pub moon_id: Option<String>,"));
    assert!(core.contains("    pub risen_at: Option<i64>,") && core.contains("time(self.risen_at, None)"));
    assert!(core.contains("id(self.tts_moon).or_else(|| id(self.moon).filter(|_| self.is_flat()))"));
    let facade = changed.read("core/facade/src/generated/event.rs");
    assert!(
        facade.contains("moon_id: event.moon_id.as_deref(),") && facade.contains("risen_at: event.risen_at,")
    );
    let python = changed.read("bindings/python/python/tiktokshop/event.py");
    assert!(
        python.contains("    moon_id: str | Any\n    \"\"\"Which moon.\"\"\"\n    risen_at: int | Any\n")
    );
    let node = changed.read("bindings/node/src/types.ts");
    assert!(node.contains("  /** Which moon. */\n  readonly moon_id: string | null;\n"));
    assert!(node.contains("  readonly risen_at: number | null;\n"));
}
