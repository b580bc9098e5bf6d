//! The flags for settings, the same for all commands that talk to the platform: one for each key in the catalogue.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::{Arg, ArgMatches, Args, Command, FromArgMatches, value_parser};
use tiktokshop_facade::layers::{Flag, KEYS, Key, SERVER_KEYS};

const HEADING: &str = "Settings (also from the environment and the configuration file)";
const SERVER_HEADING: &str = "Settings of the server (also from the environment and the configuration file)";

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

/// The flags of a command that serves: those of [`SettingFlags`], and those of the server.
#[derive(Default, Clone)]
pub struct ServerFlags(pub SettingFlags);

impl Args for ServerFlags {
    fn augment_args(command: Command) -> Command {
        SettingFlags::augment_args(augmented(command, SERVER_KEYS, SERVER_HEADING))
    }

    fn augment_args_for_update(command: Command) -> Command {
        ServerFlags::augment_args(command)
    }
}

impl FromArgMatches for ServerFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<ServerFlags, clap::Error> {
        let mut flags = ServerFlags::default();
        flags.update_from_arg_matches(matches)?;
        Ok(flags)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0.read(matches, SERVER_KEYS);
        self.0.update_from_arg_matches(matches)
    }
}

impl Args for SettingFlags {
    fn augment_args(command: Command) -> Command {
        augmented(command, KEYS, HEADING)
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
        self.read(matches, KEYS);
        Ok(())
    }
}

impl SettingFlags {
    fn read(&mut self, matches: &ArgMatches, keys: &'static [Key]) {
        for key in keys.iter().filter(|key| key.flag) {
            if let Some(value) = matches.get_one::<String>(id(key)) {
                self.values.insert(key.name, value.clone());
            }
            if let Some(path) = has_file(key).then(|| matches.get_one::<PathBuf>(&file_id(key))).flatten() {
                self.files.insert(key.name, path.clone());
            }
        }
    }
}

fn augmented(command: Command, keys: &'static [Key], heading: &'static str) -> Command {
    keys.iter().filter(|key| key.flag).fold(command, |command, key| {
        let command = command.arg(value_flag(key).help_heading(heading));
        if has_file(key) { command.arg(file_flag(key).help_heading(heading)) } else { command }
    })
}

fn value_flag(key: &'static Key) -> Arg {
    let arg = Arg::new(id(key)).long(key.flag()).value_name(key.value).help(key.doc);
    let arg = arg.hide_short_help(key.rare);
    if key.switch {
        // The value must follow `=`, so that the next word stays an argument of its own.
        return arg.num_args(0..=1).require_equals(true).default_missing_value("true");
    }
    if has_file(key) { arg.conflicts_with(file_id(key)) } else { arg }
}

/// A file is safer than a flag, because process lists show flags.
fn file_flag(key: &'static Key) -> Arg {
    let arg = Arg::new(file_id(key)).long(format!("{}-file", key.flag())).value_name("FILE");
    let arg = arg.value_parser(value_parser!(PathBuf)).hide_short_help(key.rare);
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
