//! What can be set, and where a value came from.

use std::fmt;
use std::path::PathBuf;

use super::mask::{MASK, mask_url};

/// One thing that can be set.
pub struct Key {
    /// Its name in the file.
    pub name: &'static str,
    /// The environment variable.
    pub env: &'static str,
    /// Whether its value must not be shown. A secret can also be read from its own file: `app_secret_file`,
    /// `TIKTOK_APP_SECRET_FILE`.
    pub secret: bool,
    /// Whether it has a flag.
    pub flag: bool,
    /// Whether only the long help shows the flag.
    pub rare: bool,
    /// Whether the flag is a switch: on without a value.
    pub switch: bool,
    /// The placeholder for the value in the help: `SECONDS`.
    pub value: &'static str,
    /// What it is for, with its default; without a full stop, as in help texts.
    pub doc: &'static str,
    /// The default, if it is a value that can be shown.
    pub default: Option<&'static str>,
}

impl Key {
    /// The flag without its dashes: `app-key`.
    pub fn flag(&self) -> String {
        self.name.replace('_', "-")
    }
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

impl Origin {
    /// How far it stands behind the strongest layer.
    pub(super) fn rank(&self) -> u8 {
        match self {
            Origin::Flag(_) => 0,
            Origin::Environment(_) => 1,
            Origin::File(_) => 2,
            Origin::Default => 3,
        }
    }
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
    secret: bool,
    /// Where it came from.
    pub origin: Origin,
}

impl Setting {
    pub(super) fn new(key: &Key, value: &str, origin: Origin) -> Setting {
        Setting { value: value.trim().to_owned(), secret: key.secret, origin }
    }

    /// The value itself.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The value as it may be shown.
    pub fn shown(&self) -> String {
        if self.secret { MASK.to_owned() } else { mask_url(&self.value) }
    }
}
