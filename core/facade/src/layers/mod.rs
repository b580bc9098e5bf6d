//! Settings in layers: flags over the environment, the environment over a configuration file, the file over defaults. Each
//! value knows where it came from. For programs that are configured from outside: a command line, a server.

mod file;
mod key;
mod mask;
mod problem;
mod secret;
mod store;

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use tiktokshop_core::{ClientBuilder, hint};
use toml::Table;

pub use crate::generated::keys::{KEYS, SERVER_KEYS};
pub use file::{TABLES, readable_by_others};
pub use key::{Key, Origin, Setting};
pub use mask::{MASK, mask_url};
pub use problem::{Problem, Result};
pub use secret::secret_in_file;

/// Looks up an environment variable.
pub type Environment<'a> = dyn Fn(&str) -> Option<String> + 'a;

/// What a program was given on its command line for a key.
pub enum Flag {
    /// A value.
    Value(String),
    /// The file that holds a secret; `-` is stdin.
    SecretFile(PathBuf),
}

/// Where settings are looked for.
pub struct Sources<'a> {
    /// The configuration file; see [`file_of`].
    pub file: Option<PathBuf>,
    /// The environment: [`environment`], or a test's own.
    pub environment: &'a Environment<'a>,
    /// The flags, by key.
    pub flags: &'a dyn Fn(&Key) -> Option<Flag>,
    /// Defaults that the catalogue cannot know, such as a user's folder.
    pub defaults: &'a dyn Fn(&Key) -> Option<String>,
}

/// The process's own environment. An empty variable counts as not set: that is how shells and containers unset one.
pub fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// The configuration file to read: the one named by a flag or by `TIKTOK_CONFIG`, whether it exists or not; else the
/// default one, if it exists.
pub fn file_of(
    named: Option<&Path>,
    environment: &Environment<'_>,
    usual: Option<PathBuf>,
) -> Option<PathBuf> {
    let by_variable = || environment("TIKTOK_CONFIG").filter(|path| !path.is_empty()).map(PathBuf::from);
    let chosen = named.map(Path::to_owned).or_else(by_variable);
    chosen.or_else(|| usual.filter(|path| path.exists()))
}

/// All settings that have a value.
#[derive(Clone)]
pub struct Settings {
    values: BTreeMap<&'static str, Setting>,
    tables: BTreeMap<&'static str, Vec<Table>>,
    /// The file that was read, if there was one.
    pub file: Option<PathBuf>,
}

impl Settings {
    /// Reads all layers.
    ///
    /// # Errors
    /// A file that cannot be read, an unknown key, an empty flag. No error repeats a value.
    pub fn load(sources: &Sources<'_>) -> Result<Settings> {
        let read = sources.file.as_deref().map(file::read).transpose()?;
        let (entries, tables) =
            read.map_or((None, BTreeMap::new()), |(entries, tables)| (Some(entries), tables));
        let file = entries.zip(sources.file.as_deref());
        let mut values = BTreeMap::new();
        for key in all_keys() {
            let found = match from_flag(key, sources)?.or(from_environment(key, sources)?) {
                Some(setting) => Some(setting),
                None => from_file(key, file.as_ref())?.or_else(|| from_default(key, sources)),
            };
            values.extend(found.map(|setting| (key.name, setting)));
        }
        drop_outranked(&mut values);
        Ok(Settings { values, tables, file: sources.file.clone() })
    }

    /// The tables of the configuration file with this name, one of [`TABLES`], in the file's order. Their content has not been
    /// checked, and may hold secrets.
    pub fn tables(&self, name: &str) -> &[Table] {
        self.tables.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    /// A value and where it came from.
    pub fn setting(&self, name: &str) -> Option<&Setting> {
        self.values.get(name)
    }

    /// A value.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(Setting::value)
    }

    /// A value that the program cannot do without.
    ///
    /// # Errors
    /// If it is not set, with the ways to set it.
    pub fn require(&self, name: &str) -> Result<&str> {
        self.get(name).ok_or_else(|| missing(name))
    }

    /// Whether the value is a default.
    pub fn is_default(&self, name: &str) -> bool {
        self.values.get(name).is_none_or(|setting| setting.origin == Origin::Default)
    }

    /// Sets everything on a client's builder that a client takes as text: all but the token store and the account,
    /// which a program opens and chooses itself. Settings that the builder already has are kept.
    pub fn fill(&self, builder: ClientBuilder) -> ClientBuilder {
        builder.fill(|name, _| self.get(name).map(str::to_owned))
    }
}

/// Everything that can be set, in a file that a client and the server may share.
pub(crate) fn all_keys() -> impl Iterator<Item = &'static Key> {
    KEYS.iter().chain(SERVER_KEYS)
}

/// Settings that name one thing in two ways: a shop, a category asset, an authorization.
const SAME: [[&str; 2]; 3] =
    [["shop_id", "shop_cipher"], ["category_asset", "category_asset_cipher"], ["account", "access_token"]];

/// Whoever names a shop on the command line means that shop, although the environment has the cipher of another: of two names, that
/// of the weaker layer goes.
fn drop_outranked(values: &mut BTreeMap<&'static str, Setting>) {
    for pair in SAME {
        let [Some(left), Some(right)] =
            pair.map(|name| values.get(name).map(|setting| setting.origin.rank()))
        else {
            continue;
        };
        match left.cmp(&right) {
            Ordering::Less => values.remove(pair[1]),
            Ordering::Greater => values.remove(pair[0]),
            Ordering::Equal => None,
        };
    }
}

fn missing(name: &str) -> Problem {
    let hint = match all_keys().find(|key| key.name == name) {
        Some(key) => {
            let flag = if key.flag { format!("Pass --{}, or set", key.flag()) } else { "Set".to_owned() };
            format!("{flag} {}, or put `{name}` into the configuration file.", key.env)
        }
        None => format!("Put `{name}` into the configuration file."),
    };
    wrong(format!("{name} is not set")).with_hint(hint)
}

fn from_flag(key: &'static Key, sources: &Sources<'_>) -> Result<Option<Setting>> {
    Ok(match (sources.flags)(key) {
        None => None,
        Some(Flag::Value(value)) if value.trim().is_empty() => {
            return Err(wrong(format!("--{} is empty", key.flag())));
        }
        Some(Flag::Value(value)) => Some(Setting::new(key, &value, Origin::Flag(key.flag()))),
        Some(Flag::SecretFile(path)) => {
            let origin = Origin::Flag(format!("{}-file", key.flag()));
            Some(Setting::new(key, &secret_in_file(&path)?, origin))
        }
    })
}

fn from_environment(key: &'static Key, sources: &Sources<'_>) -> Result<Option<Setting>> {
    let variable = |name: &str| (sources.environment)(name).filter(|value| !value.trim().is_empty());
    if let Some(value) = variable(key.env) {
        return Ok(Some(Setting::new(key, &value, Origin::Environment(key.env.to_owned()))));
    }
    // Otherwise tokens would be kept in plain text, and nobody would notice.
    if key.name == "store_key" && (sources.environment)(key.env).is_some() {
        return Err(wrong(format!("{} is empty", key.env)).with_hint(hint::EMPTY_STORE_KEY.text));
    }
    let name = format!("{}_FILE", key.env);
    let Some(path) = variable(&name).filter(|_| key.secret) else { return Ok(None) };
    Ok(Some(Setting::new(key, &secret_in_file(Path::new(&path))?, Origin::Environment(name))))
}

fn from_file(key: &'static Key, file: Option<&(file::Entries, &Path)>) -> Result<Option<Setting>> {
    let Some((entries, path)) = file else { return Ok(None) };
    let origin = Origin::File(path.to_path_buf());
    if let Some(value) = entries.get(key.name) {
        return Ok(Some(Setting::new(key, value, origin)));
    }
    let Some(named) = entries.get(&format!("{}_file", key.name)) else { return Ok(None) };
    let folder = path.parent().unwrap_or(Path::new("."));
    Ok(Some(Setting::new(key, &secret_in_file(&folder.join(named))?, origin)))
}

fn from_default(key: &'static Key, sources: &Sources<'_>) -> Option<Setting> {
    let value = (sources.defaults)(key).or_else(|| key.default.map(str::to_owned))?;
    Some(Setting::new(key, &value, Origin::Default))
}

fn wrong(text: impl Into<String>) -> Problem {
    Problem { text: text.into(), hint: None }
}
