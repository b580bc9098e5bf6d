//! The command line as a whole: global flags and the list of commands.

use std::path::PathBuf;

use clap::{Args, ColorChoice, Parser, Subcommand};

use crate::command;
use crate::exit;

/// TikTok Shop from the command line: authorize sellers, call any operation, sign requests, verify webhooks, and run
/// a sandbox to try everything without an account.
#[derive(Parser)]
#[command(name = "tiktokshop", version, after_long_help = exit::HELP)]
#[command(after_help = "`tiktokshop --help` explains the exit codes. Start with `tiktokshop demo`.")]
pub struct Cli {
    /// The flags of every command.
    #[command(flatten)]
    pub global: Global,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// Flags of every command, before or after its name.
#[derive(Args, Clone)]
#[command(next_help_heading = "Global options")]
pub struct Global {
    /// Print JSON for programs, and errors as a JSON object on stderr
    #[arg(long, global = true)]
    pub json: bool,
    /// The configuration file [default: tiktokshop/config.toml in the user's configuration folder]
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// When to use colours; NO_COLOR turns them off
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: ColorChoice,
    /// Log what the library does to stderr, without secrets; repeat for more
    #[arg(long, short, global = true, action = clap::ArgAction::Count)]
    pub verbose: u8,
}

/// The commands.
#[derive(Subcommand)]
pub enum Command {
    /// Play a complete example against a sandbox: authorize, list orders, ship, save a label, verify a webhook
    Demo(command::demo::DemoArgs),
    /// Run a TikTok Shop on this machine
    Sandbox(command::sandbox::SandboxArgs),
    /// Serve the pages for sellers, webhooks, an HTTP interface and a console, and keep tokens fresh, beside an app in any language
    Serve(Box<command::serve::ServeArgs>),
    /// Make, list and revoke the API keys of the server's HTTP interface
    #[command(subcommand)]
    Keys(command::keys::KeysCommand),
    /// Add, list and remove the apps that the server serves beside the one of the settings
    #[command(subcommand)]
    Apps(command::apps::AppsCommand),
    /// Authorize sellers and manage their tokens
    #[command(subcommand)]
    Auth(command::auth::AuthCommand),
    /// List, refresh, flush and import the stored authorizations, and change the key of the store
    #[command(subcommand)]
    Tokens(command::tokens::TokensCommand),
    /// Call an operation or any path
    Call(command::call::CallArgs),
    /// Copy orders, returns, products and finance into the store, and go on where it was
    Sync(command::sync::SyncArgs),
    /// Search the catalogue of operations
    #[command(subcommand)]
    Api(command::api::ApiCommand),
    /// Sign a request, explain the signature, or find out why another one differs
    Sign(command::sign::SignArgs),
    /// Verify, sign and send webhooks
    #[command(subcommand)]
    Webhook(command::webhook::WebhookCommand),
    /// Check the configuration, clock, connection and tokens
    Doctor(command::doctor::DoctorArgs),
    /// Print a completion script for a shell
    Completions(command::completions::CompletionsArgs),
}

impl Command {
    /// Whether Ctrl-C is the normal way to end it, so that the command handles it itself.
    pub fn ends_by_signal(&self) -> bool {
        matches!(self, Command::Sandbox(_) | Command::Serve(_) | Command::Sync(_))
    }

    /// Whether it starts the log by itself, as its settings say.
    pub fn logs_by_itself(&self) -> bool {
        matches!(self, Command::Serve(_))
    }
}
