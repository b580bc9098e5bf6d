//! The configuration file: TOML, flat, with the names of the settings as keys.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tiktokshop_core::hint;
use toml::{Table, Value};

use super::{Problem, Result, all_keys, wrong};

/// Key and value, as text.
pub(super) type Entries = BTreeMap<String, String>;
/// The tables of each name, in the file's order.
pub(super) type Tables = BTreeMap<&'static str, Vec<Table>>;

/// What there can be several of: `[[app]]`, `[[forward]]`. Only the server reads them.
pub const TABLES: [&str; 2] = ["app", "forward"];

/// Reads and checks a file. No error repeats its content, which may be a secret.
pub(super) fn read(path: &Path) -> Result<(Entries, Tables)> {
    let named = path.display();
    let text =
        fs::read_to_string(path).map_err(|problem| wrong(format!("{named} cannot be read: {problem}")))?;
    let table: Table = text.parse().map_err(|problem| syntax(path, &text, &problem))?;
    let (mut entries, mut tables) = (Entries::new(), Tables::new());
    for (key, value) in table {
        match TABLES.iter().find(|name| **name == key) {
            Some(name) => {
                tables.insert(name, several(path, &key, value)?);
            }
            None => entries.extend([entry(path, key, value)?]),
        }
    }
    Ok((entries, tables))
}

fn several(path: &Path, key: &str, value: Value) -> Result<Vec<Table>> {
    let tables = match value {
        Value::Array(list) => list.into_iter().map(|item| item.as_table().cloned()).collect(),
        _ => None,
    };
    tables.ok_or_else(|| {
        let hint = format!("Write [[{key}]] above the settings of each.");
        wrong(format!("{}: `{key}` is not a list of tables", path.display())).with_hint(hint)
    })
}

fn syntax(path: &Path, text: &str, problem: &toml::de::Error) -> Problem {
    let before = problem.span().and_then(|span| text.get(..span.start)).unwrap_or("");
    let line = before.matches('\n').count() + 1;
    let said = problem.message().lines().next().unwrap_or("not TOML");
    wrong(format!("{}, line {line}: {said}", path.display())).with_hint(hint::SETTINGS_FILE.text)
}

fn entry(path: &Path, key: String, value: Value) -> Result<(String, String)> {
    if !is_known(&key) {
        let hint = match nearest(&key) {
            Some(name) => format!("Did you mean `{name}`?"),
            None => "docs/options.md lists all settings.".to_owned(),
        };
        return Err(wrong(format!("{} has an unknown setting `{key}`", path.display())).with_hint(hint));
    }
    let text = match value {
        Value::String(text) => text,
        Value::Integer(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        Value::Boolean(flag) => flag.to_string(),
        other => {
            let text = format!("{}: `{key}` is of type {}, not a string", path.display(), other.type_str());
            return Err(wrong(text));
        }
    };
    Ok((key, text))
}

fn is_known(name: &str) -> bool {
    let of_secret = name.strip_suffix("_file");
    all_keys().any(|key| key.name == name || (key.secret && Some(key.name) == of_secret))
}

/// The known key nearest to a misspelt one.
fn nearest(name: &str) -> Option<&'static str> {
    let wanted = name.to_ascii_lowercase();
    let scored = all_keys().map(|key| (strsim::jaro_winkler(&wanted, key.name), key.name));
    let (score, name) = scored.max_by(|left, right| left.0.total_cmp(&right.0))?;
    (score >= 0.8).then_some(name)
}

/// Whether other users of the machine can read a file.
#[cfg(unix)]
pub fn readable_by_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).is_ok_and(|meta| meta.permissions().mode() & 0o077 != 0)
}

/// Windows keeps a user's folders private by default.
#[cfg(not(unix))]
pub fn readable_by_others(_path: &Path) -> bool {
    false
}
