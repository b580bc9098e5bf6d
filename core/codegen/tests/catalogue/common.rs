//! A repository that holds nothing but a catalogue, to be changed at will.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::Value;
use tempfile::TempDir;
use tiktokshop_codegen::catalog::Catalog;
use tiktokshop_codegen::emit::{self, Files};
use tiktokshop_codegen::{generate, output};

pub struct Copy {
    folder: TempDir,
}

impl Copy {
    /// The repository's own catalogue, and all that is generated from it.
    pub fn of_repository() -> Copy {
        let copy = Copy { folder: TempDir::new().unwrap() };
        let source = repository().join("core/catalog");
        copy_all(&source, &copy.root().join("core/catalog"));
        fs::copy(repository().join("rustfmt.toml"), copy.root().join("rustfmt.toml")).unwrap();
        output::write(copy.root(), generated()).unwrap();
        copy
    }

    /// One domain, `demo`, with one operation.
    pub fn small() -> Copy {
        let copy = Copy { folder: TempDir::new().unwrap() };
        copy.write("core/catalog/api/demo.json", DEMO);
        copy.write("core/catalog/errors.toml", "");
        copy.write("core/catalog/webhooks.json", "[]");
        for file in
            ["envelope.toml", "error_kinds.toml", "hints.toml"].map(|name| format!("core/catalog/{name}"))
        {
            copy.write(&file, &fs::read_to_string(repository().join(&file)).unwrap());
        }
        copy.write("core/catalog/changes.toml", "kind = []\n");
        copy.write("core/catalog/options.toml", "");
        fs::copy(repository().join("rustfmt.toml"), copy.root().join("rustfmt.toml")).unwrap();
        copy
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn write(&self, path: &str, text: &str) {
        let target = self.root().join(path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, text).unwrap();
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap()
    }

    pub fn edit(&self, path: &str, change: impl FnOnce(&mut Value)) {
        let mut value = serde_json::from_str(&self.read(path)).unwrap();
        change(&mut value);
        self.write(path, &value.to_string());
    }

    /// Runs the generator and writes what it makes.
    pub fn generate(&self) {
        let files = generate(self.root()).unwrap();
        output::write(self.root(), &files).unwrap();
    }

    /// What `cargo gen --check` would print.
    pub fn drift(&self) -> Vec<String> {
        output::drift(self.root(), &generate(self.root()).unwrap()).unwrap()
    }

    /// Why the generator refuses.
    pub fn refusal(&self) -> String {
        generate(self.root()).unwrap_err().to_string()
    }
}

/// The repository's catalogue, read once for all tests of this program.
pub fn catalogue() -> &'static Catalog {
    static READ: LazyLock<Catalog> = LazyLock::new(|| tiktokshop_codegen::catalog(repository()).unwrap());
    &READ
}

/// How many operations and dated versions a catalogue has.
pub fn counted(catalog: &Catalog) -> (usize, usize) {
    let versions = catalog.operations.iter().map(|operation| operation.versions.len());
    (catalog.operations.len(), versions.sum())
}

/// What the repository should hold, generated once for all tests of this program.
pub fn generated() -> &'static Files {
    static MADE: LazyLock<Files> = LazyLock::new(|| emit::all(repository(), catalogue()).unwrap());
    &MADE
}

pub fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_all(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Sources, manifests and pages, by path from the root: no data, and nothing that is generated or built.
pub fn written_by_hand() -> Vec<String> {
    let mut found = Vec::new();
    for folder in ["apps", "bench", "bindings", "core", "docs", "examples", "scripts", "tests"] {
        collect(folder, &mut found);
    }
    found.extend(["README.md", "CONTRIBUTING.md", "AGENTS.md", "Cargo.toml"].map(str::to_owned));
    found
}

fn collect(folder: &str, found: &mut Vec<String>) {
    const BUILT: [&str; 6] = ["target", "node_modules", "dist", "build", "core/catalog", "__pycache__"];
    const ENDINGS: [&str; 12] =
        ["rs", "toml", "py", "pyi", "ts", "js", "mjs", "cjs", "md", "sh", "yml", "yaml"];
    for entry in fs::read_dir(repository().join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        let skipped = entry.file_name().to_string_lossy().starts_with('.')
            || BUILT.iter().any(|built| path.ends_with(built))
            || output::FOLDERS.contains(&path.as_str());
        if skipped || entry.path().is_symlink() {
            continue;
        }
        if entry.path().is_dir() {
            collect(&path, found);
        } else if path.rsplit_once('.').is_some_and(|(_, ending)| ENDINGS.contains(&ending)) {
            found.push(path);
        }
    }
}

/// What people have written in a file.
pub fn without_regions(path: &str) -> String {
    let Ok(text) = fs::read_to_string(repository().join(path)) else { return String::new() };
    let mut parts = text.split("cargo gen: end");
    let mut kept = String::new();
    for part in &mut parts {
        kept.push_str(part.split("cargo gen: ").next().unwrap_or_default());
    }
    kept
}

pub const DEMO: &str = r#"{"domain": "demo", "operations": [{
    "name": "SearchThings", "summary": "Lists things.", "http_method": "POST",
    "path": "/demo/{version}/things/search", "php": ["Demo.searchThings"], "laravel": [],
    "versions": {"202309": {
        "query": {"page_token": {"type": "string"}, "page_size": {"type": "int32", "max": 50}},
        "body": {"status": {"type": "string", "enum": ["ON", "OFF"]}},
        "response": {
            "next_page_token": {"type": "string"},
            "things": {"type": "[object]", "fields": {"id": {"type": "string"}, "size": {"type": "int64"}}}
        },
        "ciphers": {"shop_cipher": "required"}, "scopes": ["demo.read"], "sources": ["made"]
    }}
}]}"#;
