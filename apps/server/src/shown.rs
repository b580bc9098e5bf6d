//! The settings as people see them.

use tiktokshop_facade::layers::{KEYS, SERVER_KEYS, Settings};

/// A setting as people see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its name.
    pub name: &'static str,
    /// Its value, masked if it is a secret.
    pub value: String,
    /// Where it was set.
    pub origin: String,
}

impl Shown {
    /// All settings that have a value, by name.
    pub(crate) fn all(settings: &Settings) -> Vec<Shown> {
        let shown = |name| {
            let setting = settings.setting(name)?;
            Some(Shown { name, value: setting.shown(), origin: setting.origin.to_string() })
        };
        let mut all: Vec<Shown> = KEYS.iter().chain(SERVER_KEYS).filter_map(|key| shown(key.name)).collect();
        all.sort_by_key(|setting| setting.name);
        all
    }
}
