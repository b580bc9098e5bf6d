//! What is called: an operation of the catalogue, or a method and a path.

use serde_json::Value;
use tiktokshop_core::Client;
use tiktokshop_core::Response;
use tiktokshop_core::catalog::{self, Operation, Version};
use tiktokshop_core::encode;
use tiktokshop_core::{CallOptions, Input};

use super::argument;
use crate::command::api;
use crate::exit::{Failure, Result};

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "DELETE", "PATCH"];

/// What is called.
pub enum Target {
    /// An operation, and the version whose parameters apply; `None` if the catalogue does not know the version.
    Operation(&'static Operation, Option<&'static Version>),
    /// Method and path, and the query of the path.
    Raw { method: String, path: String, query: String },
}

impl Target {
    /// Parses the name. If it is a method, the first parameter is the path.
    pub fn parse(name: &str, words: &mut Vec<String>, version: Option<&str>) -> Result<Target> {
        let method = name.to_ascii_uppercase();
        if METHODS.contains(&method.as_str()) {
            return Target::raw(method, words, version);
        }
        let operation = api::find(name)?;
        let known = match version {
            Some(version) => operation.version(version),
            None => api::default_version(operation),
        };
        Ok(Target::Operation(operation, known))
    }

    fn raw(method: String, words: &mut Vec<String>, version: Option<&str>) -> Result<Target> {
        if words.is_empty() || !words[0].starts_with('/') {
            let example = format!("For example: tiktokshop call {method} /order/202309/orders ids=1");
            return Err(Failure::usage(format!("{method} is not followed by a path")).with_hint(example));
        }
        if version.is_some() {
            return Err(Failure::usage(
                "--version and a path exclude each other: the version is in the path",
            ));
        }
        let target = words.remove(0);
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        Ok(Target::Raw { method, path: path.to_owned(), query: query.to_owned() })
    }

    /// The operation's id, or method and path.
    pub fn name(&self) -> String {
        match self {
            Target::Operation(operation, _) => operation.id.to_owned(),
            Target::Raw { method, path, .. } => format!("{method} {path}"),
        }
    }

    /// The version whose parameters determine the types; for a path, that of the operation at this path.
    pub fn version(&self) -> Option<&'static Version> {
        match self {
            Target::Operation(_, version) => *version,
            Target::Raw { method, path, .. } => {
                catalog::find_by_path(method, path).map(|(_, version)| version)
            }
        }
    }

    /// Takes over the query of the path, except for the parameters that every request gets.
    pub fn add_query_of_path(&self, input: &mut Input) -> Result {
        let Target::Raw { query, .. } = self else { return Ok(()) };
        for (name, value) in encode::parse_query(query)? {
            if !matches!(name.as_str(), "app_key" | "timestamp" | "sign" | "access_token") {
                argument::insert(&mut input.query, name, Value::from(value))?;
            }
        }
        Ok(())
    }

    /// Calls it.
    pub async fn send(&self, client: &Client, input: Input, options: CallOptions) -> Result<Response> {
        Ok(match self {
            Target::Operation(operation, _) => client.call(operation.id, input, options).await?,
            Target::Raw { method, path, .. } => client.request(method, path, input, options).await?,
        })
    }
}
