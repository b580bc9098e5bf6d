//! `tiktokshop apps`: the apps that are kept in the store, beside the one of the settings. No secret is ever printed.

mod add;
mod list;
mod remove;

use clap::Subcommand;

use crate::context::Context;
use crate::exit::Result;

/// Apps of the store.
#[derive(Subcommand)]
pub enum AppsCommand {
    /// List the apps of the store
    List(list::ListArgs),
    /// Add an app to the store: a server that runs on it serves the app within seconds
    Add(add::AddArgs),
    /// Remove an app from the store: a server that runs on it serves the app no longer. Its authorizations stay
    Remove(remove::RemoveArgs),
}

/// Runs it.
pub async fn run(command: AppsCommand, context: &Context) -> Result {
    match command {
        AppsCommand::List(args) => list::run(&args, context).await,
        AppsCommand::Add(args) => add::run(&args, context).await,
        AppsCommand::Remove(args) => remove::run(&args, context).await,
    }
}
