//! The configuration file: TOML, flat, with the names of the settings as keys.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use toml::{Table, Value};

use super::KEYS;
use crate::exit::{Failure, Result};

/// Key and value, as text.
pub type Entries = BTreeMap<String, String>;

/// Reads and checks a file. What stands in it is never repeated in an error: it may be a secret.
pub fn read(path: &Path) -> Result<Entries> {
    let named = path.display();
    let text = fs::read_to_string(path)
        .map_err(|problem| Failure::configuration(format!("{named} cannot be read: {problem}")))?;
    let table: Table = text.parse().map_err(|problem| syntax(path, &text, &problem))?;
    table.into_iter().map(|(key, value)| entry(path, key, value)).collect()
}

fn syntax(path: &Path, text: &str, problem: &toml::de::Error) -> Failure {
    let before = problem.span().and_then(|span| text.get(..span.start)).unwrap_or("");
    let line = before.matches('\n').count() + 1;
    let said = problem.message().lines().next().unwrap_or("not TOML");
    Failure::configuration(format!("{}, line {line}: {said}", path.display()))
        .with_hint("A setting is `name = \"value\"`, one on each line.")
}

fn entry(path: &Path, key: String, value: Value) -> Result<(String, String)> {
    if !known(&key) {
        let failure = Failure::configuration(format!("{} has an unknown setting `{key}`", path.display()));
        return Err(match crate::suggest::nearest(&key, KEYS.iter().map(|key| key.name)) {
            Some(name) => failure.with_hint(format!("Did you mean `{name}`?")),
            None => failure.with_hint("`tiktokshop doctor` lists all settings."),
        });
    }
    let text = match value {
        Value::String(text) => text,
        Value::Integer(number) => number.to_string(),
        other => {
            let what = other.type_str();
            let text = format!("{}: `{key}` is of type {what}, not a string", path.display());
            return Err(Failure::configuration(text));
        }
    };
    Ok((key, text))
}

fn known(name: &str) -> bool {
    let of_secret = name.strip_suffix("_file");
    KEYS.iter().any(|key| key.name == name || (key.secret && Some(key.name) == of_secret))
}

/// Whether other users of the machine can read a file.
#[cfg(unix)]
pub fn readable_by_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).is_ok_and(|meta| meta.permissions().mode() & 0o077 != 0)
}

/// Windows keeps a user's folders private by itself.
#[cfg(not(unix))]
pub fn readable_by_others(_path: &Path) -> bool {
    false
}
