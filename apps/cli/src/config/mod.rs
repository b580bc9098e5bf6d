//! Settings in layers: flags, then the environment, then the file, then defaults. Each value knows where it came from.

mod file;
mod flags;

use std::collections::BTreeMap;
use std::env;
use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};

pub use file::readable_by_others;
pub use flags::SettingFlags;

use crate::exit::{Failure, Result};
use crate::mask;
use crate::paths;

/// One thing that can be set.
pub struct Key {
    /// Its name in the file; the flag has dashes in place of underscores.
    pub name: &'static str,
    /// The environment variable.
    pub env: &'static str,
    /// Whether its value must not be shown. Secrets can also come from a file (`app_secret_file`).
    pub secret: bool,
}

/// Everything that can be set, in the order `doctor` shows it.
pub const KEYS: [Key; 18] = [
    key("app_key", "TIKTOK_APP_KEY"),
    secret("app_secret", "TIKTOK_APP_SECRET"),
    key("service_id", "TIKTOK_SERVICE_ID"),
    secret("access_token", "TIKTOK_ACCESS_TOKEN"),
    secret("shop_cipher", "TIKTOK_SHOP_CIPHER"),
    key("shop_id", "TIKTOK_SHOP_ID"),
    secret("category_asset_cipher", "TIKTOK_CATEGORY_ASSET_CIPHER"),
    key("account", "TIKTOK_ACCOUNT"),
    key("store", "TIKTOK_STORE"),
    secret("store_key", "TIKTOK_STORE_KEY"),
    key("api_url", "TIKTOK_API_URL"),
    key("auth_url", "TIKTOK_AUTH_URL"),
    key("allow_insecure_http", "TIKTOK_ALLOW_INSECURE_HTTP"),
    key("timeout", "TIKTOK_TIMEOUT"),
    key("deadline", "TIKTOK_DEADLINE"),
    key("max_retries", "TIKTOK_MAX_RETRIES"),
    key("proxy", "TIKTOK_PROXY"),
    key("root_certificate", "TIKTOK_ROOT_CERTIFICATE"),
];

const fn key(name: &'static str, env: &'static str) -> Key {
    Key { name, env, secret: false }
}

const fn secret(name: &'static str, env: &'static str) -> Key {
    Key { name, env, secret: true }
}

/// Where a value came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A flag on the command line.
    Flag(String),
    /// An environment variable.
    Environment(String),
    /// The configuration file.
    File(PathBuf),
    /// Built in.
    Default,
}

impl fmt::Display for Origin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Flag(name) => write!(out, "flag --{name}"),
            Origin::Environment(name) => write!(out, "environment {name}"),
            Origin::File(path) => write!(out, "file {}", path.display()),
            Origin::Default => write!(out, "default"),
        }
    }
}

/// A value and its origin. No `Debug`: the value may be a secret.
#[derive(Clone)]
pub struct Setting {
    value: String,
    /// Where it came from.
    pub origin: Origin,
    secret: bool,
}

impl Setting {
    /// The value as it may be shown.
    pub fn shown(&self) -> String {
        if self.secret { mask::tail(&self.value) } else { mask::url(&self.value) }
    }
}

/// All settings that have a value.
pub struct Settings {
    values: BTreeMap<&'static str, Setting>,
    /// The file that was read, if there was one.
    pub file: Option<PathBuf>,
}

impl Settings {
    /// Reads all layers. `config` is the file that `--config` names; a missing one is an error then, else it is not.
    pub fn load(config: Option<&Path>, flags: &SettingFlags) -> Result<Settings> {
        let (path, wanted) = file_path(config);
        let file = match path {
            Some(path) if wanted || path.exists() => Some((file::read(&path)?, path)),
            _ => None,
        };
        let mut settings =
            Settings { values: BTreeMap::new(), file: file.as_ref().map(|(_, path)| path.clone()) };
        for key in &KEYS {
            let found = match from_flag(key, flags)?.or(from_environment(key)?) {
                Some(setting) => Some(setting),
                None => from_file(key, file.as_ref())?.or_else(|| from_default(key)),
            };
            settings.values.extend(found.map(|setting| (key.name, setting)));
        }
        Ok(settings)
    }

    /// A value and where it came from.
    pub fn setting(&self, name: &str) -> Option<&Setting> {
        self.values.get(name)
    }

    /// A value.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(|setting| setting.value.as_str())
    }

    /// A value that a command cannot do without.
    pub fn require(&self, name: &'static str) -> Result<&str> {
        self.get(name).ok_or_else(|| missing(name))
    }

    /// A number, if it is set.
    pub fn number(&self, name: &str) -> Result<Option<u64>> {
        let Some(text) = self.get(name) else { return Ok(None) };
        let number =
            text.parse().map_err(|_| Failure::configuration(format!("{name} is not a number: {text:?}")))?;
        Ok(Some(number))
    }

    /// Whether the value was built in, not chosen by anybody.
    pub fn is_default(&self, name: &str) -> bool {
        self.values.get(name).is_none_or(|setting| setting.origin == Origin::Default)
    }
}

fn missing(name: &'static str) -> Failure {
    let flag = name.replace('_', "-");
    let variable = KEYS.iter().find(|key| key.name == name).map_or("", |key| key.env);
    Failure::configuration(format!("{name} is not set"))
        .with_hint(format!("Give --{flag}, or set {variable}, or put `{name}` into the configuration file."))
}

/// The configuration file, and whether somebody asked for this one.
fn file_path(config: Option<&Path>) -> (Option<PathBuf>, bool) {
    if let Some(path) = config {
        return (Some(path.to_owned()), true);
    }
    match env::var_os("TIKTOK_CONFIG").filter(|path| !path.is_empty()) {
        Some(path) => (Some(path.into()), true),
        None => (paths::config_file(), false),
    }
}

fn from_flag(key: &Key, flags: &SettingFlags) -> Result<Option<Setting>> {
    let flag = key.name.replace('_', "-");
    if let Some(path) = flags.secret_file(key.name) {
        let value = secret_in_file(path)?;
        return Ok(Some(setting(key, value, Origin::Flag(format!("{flag}-file")))));
    }
    let Some(value) = flags.value(key.name) else { return Ok(None) };
    if value.trim().is_empty() {
        return Err(Failure::usage(format!("--{flag} is empty")));
    }
    Ok(Some(setting(key, value, Origin::Flag(flag))))
}

fn from_environment(key: &Key) -> Result<Option<Setting>> {
    if let Some(value) = variable(key.env) {
        return Ok(Some(setting(key, value, Origin::Environment(key.env.to_owned()))));
    }
    // For tokens would be kept in plain text, and nobody would see.
    if key.name == "store_key" && env::var_os(key.env).is_some() {
        return Err(Failure::configuration(format!("{} is empty", key.env))
            .with_hint("Set the key, or remove the variable to keep tokens in plain text."));
    }
    let name = format!("{}_FILE", key.env);
    let Some(path) = variable(&name).filter(|_| key.secret) else { return Ok(None) };
    Ok(Some(setting(key, secret_in_file(Path::new(&path))?, Origin::Environment(name))))
}

/// An empty variable counts as not set: that is how shells and containers unset them.
fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.trim().is_empty())
}

fn from_file(key: &Key, file: Option<&(file::Entries, PathBuf)>) -> Result<Option<Setting>> {
    let Some((entries, path)) = file else { return Ok(None) };
    let origin = Origin::File(path.clone());
    if let Some(value) = entries.get(key.name) {
        return Ok(Some(setting(key, value.clone(), origin)));
    }
    let Some(named) = entries.get(&format!("{}_file", key.name)) else { return Ok(None) };
    let folder = path.parent().unwrap_or(Path::new("."));
    Ok(Some(setting(key, secret_in_file(&folder.join(named))?, origin)))
}

fn from_default(key: &Key) -> Option<Setting> {
    let value = match key.name {
        "api_url" => "https://open-api.tiktokglobalshop.com".to_owned(),
        "auth_url" => "https://auth.tiktok-shops.com".to_owned(),
        "store" => paths::token_store()?.display().to_string(),
        _ => return None,
    };
    Some(setting(key, value, Origin::Default))
}

fn setting(key: &Key, value: String, origin: Origin) -> Setting {
    Setting { value: value.trim().to_owned(), origin, secret: key.secret }
}

/// Reads a secret from a file, or from stdin for `-`, so that it never stands in a process list.
pub fn secret_in_file(path: &Path) -> Result<String> {
    let mut text = String::new();
    let read = match path.to_str() {
        Some("-") => std::io::stdin().read_to_string(&mut text).map(|_| ()),
        _ => std::fs::read_to_string(path).map(|content| text = content),
    };
    read.map_err(|problem| {
        Failure::configuration(format!("the secret in {} cannot be read: {problem}", path.display()))
    })?;
    let text = text.trim();
    if text.is_empty() || text.contains('\n') {
        let what = if text.is_empty() { "is empty" } else { "has more than one line" };
        return Err(Failure::configuration(format!("the secret file {} {what}", path.display())));
    }
    Ok(text.to_owned())
}
