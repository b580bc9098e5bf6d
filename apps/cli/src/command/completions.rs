//! `tiktokshop completions`: a completion script for a shell.

use std::io::{self, Write};

use clap::{Args, CommandFactory};
use clap_complete::{Shell, generate};

use crate::cli::Cli;
use crate::exit::Result;

/// Prints a completion script
#[derive(Args)]
#[command(
    after_help = "Example: tiktokshop completions bash > ~/.local/share/bash-completion/completions/tiktokshop"
)]
pub struct CompletionsArgs {
    /// The shell
    shell: Shell,
}

/// Writes the whole script in one go, because the generator would panic on a closed pipe.
pub fn run(args: &CompletionsArgs) -> Result {
    let mut script = Vec::new();
    generate(args.shell, &mut Cli::command(), "tiktokshop", &mut script);
    io::stdout().lock().write_all(&script)?;
    Ok(())
}
