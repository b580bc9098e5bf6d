//! `tiktokshop tokens`: the stored authorizations as a whole. No token is ever printed.

mod fetch;
mod flush;
mod import;
mod list;
mod refresh;
mod rotate;
mod source;
mod view;

use clap::Subcommand;

use crate::context::Context;
use crate::exit::Result;

/// The stored authorizations as a whole.
#[derive(Subcommand)]
pub enum TokensCommand {
    /// List the authorizations with their standing, shops and times
    List(list::ListArgs),
    /// Refresh tokens now: of one account, of all, or of those that expire soon
    Refresh(refresh::RefreshArgs),
    /// Delete the authorizations that only the seller can restore
    FlushExpired(flush::FlushArgs),
    /// Seal the store with a new key, while other programs go on with the old one
    RotateKey(rotate::RotateArgs),
    /// Import authorizations from JSON, JSON lines or CSV, such as the table of a Laravel app
    Import(import::ImportArgs),
}

/// Runs it.
pub async fn run(command: TokensCommand, context: &Context) -> Result {
    match command {
        TokensCommand::List(args) => list::run(&args, context).await,
        TokensCommand::Refresh(args) => refresh::run(&args, context).await,
        TokensCommand::FlushExpired(args) => flush::run(&args, context).await,
        TokensCommand::RotateKey(args) => rotate::run(&args, context).await,
        TokensCommand::Import(args) => import::run(&args, context).await,
    }
}
