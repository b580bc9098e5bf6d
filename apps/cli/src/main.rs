//! `tiktokshop`: TikTok Shop from the command line.

mod cli;
mod client;
mod command;
mod config;
mod context;
mod exit;
mod generated;
mod http;
mod item;
mod json_text;
mod logging;
mod loopback;
mod mask;
mod output;
mod paths;
mod progress;
mod signals;
mod store;
mod suggest;
mod terminal;
mod time;
mod wording;

use std::error::Error as _;
use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;
use tiktokshop_core::wanted;

use cli::Cli;
use context::Context;
use exit::{Exit, Failure};
use output::Output;
use signals::Signals;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(problem) => return refuse(&problem),
    };
    set_colours(&cli);
    if !cli.command.logs_by_itself() {
        logging::start(cli.global.verbose);
    }
    let out = Output { json: cli.global.json };
    let Err(failure) = run(cli) else { return Exit::Ok.into() };
    // If stderr is closed, the message cannot reach anybody.
    out.failure(&failure).ok();
    failure.exit.into()
}

fn run(cli: Cli) -> exit::Result {
    let runtime = tokio::runtime::Runtime::new()?;
    let context = Context::new(&cli.global);
    let result = runtime.block_on(async {
        signals::survive_file_limit()?;
        if cli.command.ends_by_signal() {
            return Box::pin(command::run(cli.command, context)).await;
        }
        let mut signals = Signals::interrupt()?;
        tokio::select! {
            result = Box::pin(command::run(cli.command, context)) => result,
            () = signals.wait() => Err(Failure::interrupted()),
        }
    });
    // A read from stdin that never ends must not keep the process alive.
    runtime.shutdown_background();
    result
}

/// Help and version go to stdout with 0; a usage error goes to stderr with 2, as JSON if that was asked for.
fn refuse(problem: &clap::Error) -> ExitCode {
    let wants_json = std::env::args().any(|argument| argument == "--json");
    let asked = matches!(problem.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    if wants_json && !asked {
        let text = in_words(problem, problem.render().to_string());
        let said = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
        let failure = Failure::usage(said).with_hint("--help shows what the command takes.");
        Output { json: true }.failure(&failure).ok();
        return Exit::Usage.into();
    }
    if asked {
        problem.print().ok();
        return Exit::Ok.into();
    }
    anstream::eprint!("{}", in_words(problem, problem.render().ansi().to_string()));
    Exit::Usage.into()
}

/// The text of a usage error, without the words of Rust's parsers of numbers.
fn in_words(problem: &clap::Error, text: String) -> String {
    let Some(said) = problem.source().map(ToString::to_string) else { return text };
    let wanted = match said.split_once(" is not in ").and_then(|(_, bounds)| bounds.split_once("..=")) {
        Some((least, most)) => format!("it must be from {least} to {most}"),
        None => match wanted::of_parser(&said, "a whole number") {
            Some(wanted) => format!("it must be {wanted}"),
            None => return text,
        },
    };
    text.replacen(&said, &wanted, 1)
}

fn set_colours(cli: &Cli) {
    use anstream::ColorChoice;
    let choice = match cli.global.color {
        clap::ColorChoice::Auto => ColorChoice::Auto,
        clap::ColorChoice::Always => ColorChoice::Always,
        clap::ColorChoice::Never => ColorChoice::Never,
    };
    choice.write_global();
}
