//! What every command gets: the output and the way to the settings.

use std::path::PathBuf;

use crate::cli::Global;
use crate::config::{self, SettingFlags, Settings, readable_by_others};
use crate::exit::Result;
use crate::output::Output;

/// The surroundings of a command.
#[derive(Clone)]
pub struct Context {
    /// Where to print.
    pub out: Output,
    config: Option<PathBuf>,
}

impl Context {
    /// From the global flags.
    pub fn new(global: &Global) -> Context {
        Context { out: Output { json: global.json }, config: global.config.clone() }
    }

    /// Reads the settings; warns when other users can read the file they come from.
    pub fn settings(&self, flags: &SettingFlags) -> Result<Settings> {
        let settings = self.settings_unchecked(flags)?;
        if let Some(path) = settings.file.as_deref().filter(|path| readable_by_others(path)) {
            let path = path.display();
            self.out.note(format!("warning: other users can read {path}. Close it: chmod 600 {path}"))?;
        }
        Ok(settings)
    }

    /// Reads the settings without a word about the file.
    pub fn settings_unchecked(&self, flags: &SettingFlags) -> Result<Settings> {
        config::load(self.config.as_deref(), flags)
    }
}
