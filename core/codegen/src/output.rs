//! Writes the generated files, or says how the ones on disk differ.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::problem::{Problem, Result};

/// The folders that hold nothing but generated files. Anything generated elsewhere is a region of a file; see
/// [`region`](crate::region).
pub const FOLDERS: &[&str] = &[
    "core/runtime/src/generated",
    "core/sdk/src/generated",
    "core/facade/src/generated",
    "core/manual/src/generated",
    "apps/cli/src/generated",
    "apps/cli/tests/generated",
    "apps/server/src/generated",
    "apps/sandbox/src/generated",
    "docs/generated",
    "examples/php/generated",
    "tests/rust/generated",
    "bindings/python/python/tiktokshop/_generated",
    "bindings/python/tests/generated",
    "bindings/node/src/generated",
    "bindings/node/test/generated",
    "uniffi/kotlin/src/main/kotlin/tiktokshop/generated",
    "uniffi/kotlin/src/main/generated",
    "uniffi/kotlin/src/test/kotlin/tiktokshop/generated",
    "uniffi/swift/Tests/TikTokShopTests/generated",
];

/// Folders whose subfolders each may have a folder `generated` of that sort: the targets of the Swift package.
const PARENTS: &[&str] = &["uniffi/swift/Sources"];
/// The target among them whose generated file uniffi writes.
const OTHERS: &[&str] = &["TikTokShopFFI"];

/// Where Python keeps its bytecode: beside the generated files, but not one of them.
const BYTECODE: &str = "__pycache__";

/// Makes the folders match `files`. Returns how many files were written and removed.
pub fn write(root: &Path, files: &BTreeMap<String, String>) -> Result<(usize, usize)> {
    let mut written = 0;
    for (path, text) in files {
        let target = root.join(path);
        if fs::read_to_string(&target).is_ok_and(|present| present == *text) {
            continue;
        }
        let folder = target.parent().unwrap_or(root);
        fs::create_dir_all(folder).map_err(|problem| Problem::at(folder.display(), problem))?;
        fs::write(&target, text).map_err(|problem| Problem::at(path, problem))?;
        written += 1;
    }
    let orphans = orphans(root, files)?;
    for path in &orphans {
        fs::remove_file(root.join(path)).map_err(|problem| Problem::at(path, problem))?;
    }
    Ok((written, orphans.len()))
}

/// One line for every file that is missing, differs, or should not be there.
pub fn drift(root: &Path, files: &BTreeMap<String, String>) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    for (path, text) in files {
        match fs::read_to_string(root.join(path)) {
            Ok(present) if present == *text => {}
            Ok(_) => lines.push(format!("{path}: differs from what `cargo gen` writes")),
            Err(_) => lines.push(format!("{path}: is missing")),
        }
    }
    let orphans = orphans(root, files)?;
    lines.extend(orphans.iter().map(|path| format!("{path}: is an orphan: nothing generates it any more")));
    Ok(lines)
}

fn orphans(root: &Path, files: &BTreeMap<String, String>) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for folder in FOLDERS {
        collect(root, folder, &mut found)?;
    }
    for parent in PARENTS {
        for child in subfolders(root, parent) {
            collect(root, &format!("{parent}/{child}/generated"), &mut found)?;
        }
    }
    found.retain(|path| !files.contains_key(path));
    found.sort();
    Ok(found)
}

fn subfolders(root: &Path, parent: &str) -> Vec<String> {
    let entries = fs::read_dir(root.join(parent)).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| !OTHERS.contains(&name.as_str())).collect()
}

fn collect(root: &Path, folder: &str, found: &mut Vec<String>) -> Result<()> {
    let Ok(entries) = fs::read_dir(root.join(folder)) else { return Ok(()) };
    for entry in entries {
        let entry = entry.map_err(|problem| Problem::at(folder, problem))?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() && entry.file_name() != BYTECODE {
            collect(root, &path, found)?;
        } else if entry.path().is_file() {
            found.push(path);
        }
    }
    Ok(())
}
