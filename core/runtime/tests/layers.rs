//! Which modules may depend on which: the public client is on top, and no step of a call knows it.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => sources(&path, found),
            false if path.extension().is_some_and(|ending| ending == "rs") => found.push(path),
            false => {}
        }
    }
}

/// The code of a file without its comments and unit tests.
fn program(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let program = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    program.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Whether code names the client: by its module, or by the name under which the crate exports it.
fn names_the_client(program: &str) -> bool {
    let grouped = |name: &str| {
        let mut groups = program.split("use crate::{").skip(1).filter_map(|rest| rest.split(';').next());
        groups.any(|group| group.split([',', '{', '}', ':']).any(|part| part.trim() == name))
    };
    let direct = ["crate::client", "crate::Client;", "crate::Client:", "super::client"];
    direct.iter().any(|name| program.contains(name)) || grouped("client") || grouped("Client")
}

#[test]
fn no_module_below_the_client_imports_it() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    assert!(files.len() > 50, "the sources were not found in {}", src.display());
    let above = [src.join("lib.rs"), src.join("client.rs")];
    let wrong: Vec<_> =
        files.iter().filter(|path| !above.contains(path) && names_the_client(&program(path))).collect();
    assert!(wrong.is_empty(), "these take a `Context` instead of the client: {wrong:?}");
}

#[test]
fn every_way_to_import_the_client_is_seen() {
    for line in [
        "use crate::client::Client;",
        "use crate::Client;",
        "use crate::{call::input::Input, client::{Client, Scope}};",
        "use crate::{\n    Client,\n    Result,\n};",
        "fn run(client: &crate::client::Client) {}",
    ] {
        assert!(names_the_client(line), "{line}");
    }
    for line in ["use reqwest::Client;", "use crate::context::Context;", "let client = other::Client::new();"]
    {
        assert!(!names_the_client(line), "{line}");
    }
}
