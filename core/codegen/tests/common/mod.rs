//! A repository that holds nothing but a catalogue, to be changed at will.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;
use tiktokshop_codegen::generate;
use tiktokshop_codegen::output;

pub struct Copy {
    folder: TempDir,
}

impl Copy {
    /// The repository's own catalogue.
    pub fn of_repository() -> Copy {
        let copy = Copy { folder: TempDir::new().unwrap() };
        let source = repository().join("core/catalog");
        copy_all(&source, &copy.root().join("core/catalog"));
        fs::copy(repository().join("rustfmt.toml"), copy.root().join("rustfmt.toml")).unwrap();
        copy
    }

    /// One domain, `demo`, with one operation.
    pub fn small() -> Copy {
        let copy = Copy { folder: TempDir::new().unwrap() };
        copy.write("core/catalog/api/demo.json", DEMO);
        copy.write("core/catalog/errors.toml", "");
        copy.write("core/catalog/webhooks.json", "[]");
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

const DEMO: &str = r#"{"domain": "demo", "operations": [{
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
