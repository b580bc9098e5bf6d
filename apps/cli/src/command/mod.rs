//! One file or folder for each command.

pub mod api;
pub mod apps;
pub mod auth;
pub mod call;
pub mod completions;
pub mod demo;
pub mod doctor;
pub mod keys;
pub mod sandbox;
pub mod serve;
pub mod sign;
pub mod sync;
pub mod tokens;
pub mod webhook;

use crate::cli::Command;
use crate::context::Context;
use crate::exit::Result;

/// Runs the requested command.
pub async fn run(command: Command, context: Context) -> Result {
    match command {
        Command::Demo(args) => demo::run(args, &context).await,
        Command::Sandbox(args) => sandbox::run(args, &context).await,
        Command::Serve(args) => serve::run(*args, &context).await,
        Command::Keys(command) => keys::run(command, &context).await,
        Command::Apps(command) => apps::run(command, &context).await,
        Command::Auth(command) => auth::run(command, &context).await,
        Command::Tokens(command) => tokens::run(command, &context).await,
        Command::Call(args) => call::run(args, &context).await,
        Command::Api(command) => api::run(command, &context),
        Command::Sync(args) => sync::run(args, &context).await,
        Command::Sign(args) => sign::run(&args, &context),
        Command::Webhook(command) => webhook::run(command, &context).await,
        Command::Doctor(args) => doctor::run(&args, &context).await,
        Command::Completions(args) => completions::run(&args),
    }
}
