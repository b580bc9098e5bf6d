//! Where the platform keeps a program's configuration and data.

use std::env;
use std::path::PathBuf;

const APP: &str = "tiktokshop";

/// `$XDG_CONFIG_HOME/tiktokshop/config.toml`, and the equivalent on macOS and Windows.
pub fn config_file() -> Option<PathBuf> {
    Some(config_home()?.join(APP).join("config.toml"))
}

/// `$XDG_DATA_HOME/tiktokshop/tokens.sqlite`, and the equivalent on macOS and Windows.
pub fn token_store() -> Option<PathBuf> {
    Some(data_home()?.join(APP).join("tokens.sqlite"))
}

fn config_home() -> Option<PathBuf> {
    if let Some(home) = folder("XDG_CONFIG_HOME") {
        return Some(home);
    }
    if cfg!(windows) {
        return folder("APPDATA");
    }
    if cfg!(target_os = "macos") {
        return Some(folder("HOME")?.join("Library/Application Support"));
    }
    Some(folder("HOME")?.join(".config"))
}

fn data_home() -> Option<PathBuf> {
    if let Some(home) = folder("XDG_DATA_HOME") {
        return Some(home);
    }
    if cfg!(windows) {
        return folder("LOCALAPPDATA");
    }
    if cfg!(target_os = "macos") {
        return Some(folder("HOME")?.join("Library/Application Support"));
    }
    Some(folder("HOME")?.join(".local/share"))
}

/// The folder that a variable names. By the XDG convention, a relative path is ignored.
fn folder(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute())
}
