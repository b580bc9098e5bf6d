//! The settings of the command line: the library's layers, with the flags of this program and the user's usual folders.

mod flags;

use std::path::Path;

pub use flags::{ServerFlags, SettingFlags};
use tiktokshop_facade::layers::{self, Sources};
pub use tiktokshop_facade::layers::{KEYS, Key, SERVER_KEYS, Settings, readable_by_others};

use crate::exit::Result;
use crate::paths;

/// Reads all layers. `config` is the file that `--config` names.
pub fn load(config: Option<&Path>, flags: &SettingFlags) -> Result<Settings> {
    let settings = Settings::load(&Sources {
        file: layers::file_of(config, &layers::environment, paths::config_file()),
        environment: &layers::environment,
        flags: &|key| flags.given(key),
        defaults: &default,
    })?;
    Ok(settings)
}

fn default(key: &Key) -> Option<String> {
    (key.name == "store").then(paths::token_store).flatten().map(|path| path.display().to_string())
}
