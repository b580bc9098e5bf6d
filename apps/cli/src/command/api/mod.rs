//! `tiktokshop api`: what the catalogue knows.

mod error;
mod list;
mod show;

use clap::Subcommand;
use tiktokshop_core::catalog::{self, Operation, Version};

use crate::context::Context;
use crate::exit::{Failure, Result};

/// The catalogue of operations.
#[derive(Subcommand)]
pub enum ApiCommand {
    /// List all operations, or those that match
    #[command(alias = "search")]
    List(list::ListArgs),
    /// Show one operation: parameters, versions, scopes, paging, errors and its names in other packages
    Show(show::ShowArgs),
    /// Explain an error code and what to do about it
    Error(error::ErrorArgs),
}

/// Runs it.
pub fn run(command: ApiCommand, context: &Context) -> Result {
    match command {
        ApiCommand::List(args) => list::run(&args, context),
        ApiCommand::Show(args) => show::run(&args, context),
        ApiCommand::Error(args) => error::run(&args, context),
    }
}

/// The operation that a name refers to; if there is none, the nearest one as a hint.
pub fn find(name: &str) -> Result<&'static Operation> {
    if let Some(operation) = catalog::find(name) {
        return Ok(operation);
    }
    let failure = Failure::new(
        crate::exit::Exit::Usage,
        "unknown_operation",
        format!("there is no operation {name:?}"),
    );
    Err(match catalog::nearest(name) {
        Some(near) => failure.with_hint(format!("Did you mean {near}? `tiktokshop api list TEXT` searches.")),
        None => failure.with_hint("`tiktokshop api list TEXT` searches for a name."),
    })
}

/// The version that is called without `--version`.
pub fn default_version(operation: &'static Operation) -> Option<&'static Version> {
    operation.version(operation.default_version).or(operation.versions.last())
}

/// The path with `{version}` as a placeholder, valid for all versions.
pub fn template(version: &Version) -> String {
    version.path.replacen(&format!("/{}/", version.version), "/{version}/", 1)
}
