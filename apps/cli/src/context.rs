//! What every command receives: the output and the way to the settings.

use std::path::PathBuf;

use crate::cli::Global;
use crate::config::{self, SettingFlags, Settings, readable_by_others};
use crate::exit::Result;
use crate::output::Output;

/// What a command runs with.
#[derive(Clone)]
pub struct Context {
    /// Where to print.
    pub out: Output,
    /// How often `-v` was given.
    pub verbose: u8,
    config: Option<PathBuf>,
}

impl Context {
    /// Creates the context from the global flags.
    pub fn new(global: &Global) -> Context {
        Context { out: Output { json: global.json }, verbose: global.verbose, config: global.config.clone() }
    }

    /// Reads the settings. Warns if other users can read the file they come from.
    pub fn settings(&self, flags: &SettingFlags) -> Result<Settings> {
        let settings = self.settings_unchecked(flags)?;
        if let Some(path) = settings.file.as_deref().filter(|path| readable_by_others(path)) {
            let path = path.display();
            self.out
                .note(format!("warning: other users can read {path}. To restrict it: chmod 600 {path}"))?;
        }
        Ok(settings)
    }

    /// Reads the settings, without a warning about the file.
    pub fn settings_unchecked(&self, flags: &SettingFlags) -> Result<Settings> {
        config::load(self.config.as_deref(), flags)
    }
}
