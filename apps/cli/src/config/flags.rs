//! The flags for settings, the same for all commands that talk to the platform: one for each key in the catalogue.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::{Arg, ArgMatches, Args, Command, FromArgMatches, value_parser};
use tiktokshop_facade::layers::{Flag, KEYS, Key};

const HEADING: &str = "Settings (also from the environment and the configuration file)";

/// The values that were given, by key.
#[derive(Default, Clone)]
pub struct SettingFlags {
    values: BTreeMap<&'static str, String>,
    files: BTreeMap<&'static str, PathBuf>,
}

impl SettingFlags {
    /// The value that was given for a key.
    pub fn given(&self, key: &Key) -> Option<Flag> {
        match self.files.get(key.name) {
            Some(path) => Some(Flag::SecretFile(path.clone())),
            None => self.values.get(key.name).cloned().map(Flag::Value),
        }
    }
}

impl Args for SettingFlags {
    fn augment_args(command: Command) -> Command {
        KEYS.iter().filter(|key| key.flag).fold(command, |command, key| {
            let command = command.arg(value_flag(key));
            if has_file(key) { command.arg(file_flag(key)) } else { command }
        })
    }

    fn augment_args_for_update(command: Command) -> Command {
        SettingFlags::augment_args(command)
    }
}

impl FromArgMatches for SettingFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<SettingFlags, clap::Error> {
        let mut flags = SettingFlags::default();
        flags.update_from_arg_matches(matches)?;
        Ok(flags)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        for key in KEYS.iter().filter(|key| key.flag) {
            if let Some(value) = matches.get_one::<String>(id(key)) {
                self.values.insert(key.name, value.clone());
            }
            if let Some(path) = has_file(key).then(|| matches.get_one::<PathBuf>(&file_id(key))).flatten() {
                self.files.insert(key.name, path.clone());
            }
        }
        Ok(())
    }
}

fn value_flag(key: &'static Key) -> Arg {
    let arg = Arg::new(id(key)).long(key.flag()).value_name(key.value).help(key.doc);
    let arg = arg.help_heading(HEADING).hide_short_help(key.rare);
    if key.switch {
        // The value must follow `=`, so that the next word stays an argument of its own.
        return arg.num_args(0..=1).require_equals(true).default_missing_value("true");
    }
    if has_file(key) { arg.conflicts_with(file_id(key)) } else { arg }
}

/// A file is safer than a flag, because process lists show flags.
fn file_flag(key: &'static Key) -> Arg {
    let arg = Arg::new(file_id(key)).long(format!("{}-file", key.flag())).value_name("FILE");
    let arg = arg.value_parser(value_parser!(PathBuf)).help_heading(HEADING).hide_short_help(key.rare);
    arg.help(format!("A file that holds the {}; `-` reads stdin", key.name.replace('_', " ")))
}

/// Credentials. Ciphers are masked, but are not credentials.
fn has_file(key: &Key) -> bool {
    key.secret && !key.name.ends_with("cipher")
}

fn id(key: &Key) -> &'static str {
    key.name
}

fn file_id(key: &Key) -> String {
    format!("{}_file", key.name)
}
