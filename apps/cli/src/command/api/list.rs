//! `tiktokshop api list`: the operations, as a table or as an array.

use clap::Args;
use serde_json::{Value, json};
use tiktokshop_core::catalog::{self, Operation};
use tiktokshop_manual::summary;

use super::{default_version, template};
use crate::context::Context;
use crate::exit::{Failure, Result};
use crate::output::{Output, table};
use crate::wording::count;

/// Lists operations
#[derive(Args)]
pub struct ListArgs {
    /// Only operations with this text in a name, the path or the summary
    text: Option<String>,
    /// Only operations of this domain
    #[arg(long, value_name = "DOMAIN")]
    domain: Option<String>,
    /// Only operations whose responses come in pages
    #[arg(long)]
    paged: bool,
    /// Only operations that take files
    #[arg(long)]
    upload: bool,
}

/// Prints what matches.
pub fn run(args: &ListArgs, context: &Context) -> Result {
    known_domain(args.domain.as_deref())?;
    let all = catalog::operations().iter().copied();
    let found: Vec<&'static Operation> = all.filter(|operation| args.wants(operation)).collect();
    if context.out.json {
        let entries: Vec<Value> = found.into_iter().map(entry).collect();
        context.out.value(&Value::Array(entries))?;
        return Ok(());
    }
    print_table(&found, context.out)?;
    Ok(())
}

impl ListArgs {
    fn wants(&self, operation: &'static Operation) -> bool {
        let domain = self.domain.as_deref().is_none_or(|domain| domain == operation.domain);
        let text = self.text.as_deref().is_none_or(|text| mentions(operation, &text.to_lowercase()));
        domain && text && (!self.paged || is_paged(operation)) && (!self.upload || is_upload(operation))
    }
}

fn known_domain(domain: Option<&str>) -> Result {
    let Some(domain) = domain else { return Ok(()) };
    let mut domains = catalog::operations().iter().map(|operation| operation.domain);
    if domains.any(|known| known == domain) {
        return Ok(());
    }
    let near = crate::suggest::nearest(domain, catalog::operations().iter().map(|op| op.domain));
    let failure = Failure::usage(format!("there is no domain {domain:?}"));
    Err(match near {
        Some(near) => failure.with_hint(format!("Did you mean {near}?")),
        None => failure.with_hint("`tiktokshop api list` shows them: the part of an id before the dot."),
    })
}

fn mentions(operation: &Operation, text: &str) -> bool {
    let names = [operation.id, operation.name, summary(operation)].into_iter();
    let aliases = operation.php.iter().chain(operation.laravel).copied();
    let paths = operation.versions.iter().map(|version| version.path);
    names.chain(aliases).chain(paths).any(|name| name.to_lowercase().contains(text))
}

fn is_paged(operation: &'static Operation) -> bool {
    default_version(operation).is_some_and(|version| version.paging.is_some())
}

fn is_upload(operation: &'static Operation) -> bool {
    default_version(operation).is_some_and(|version| !version.form.is_empty())
}

/// The shape is a promise: other tools read these fields.
fn entry(operation: &'static Operation) -> Value {
    let versions: Vec<&str> = operation.versions.iter().map(|version| version.version).collect();
    json!({
        "id": operation.id,
        "domain": operation.domain,
        "resource": operation.id.split('.').next(),
        "method": operation.http.as_str(),
        "path": default_version(operation).map(template),
        "versions": versions,
        "default_version": operation.default_version,
        "paged": is_paged(operation),
        "upload": is_upload(operation),
        "php": operation.php,
        "laravel": operation.laravel,
    })
}

fn print_table(found: &[&'static Operation], out: Output) -> Result {
    let mut rows = table(["id", "http", "version", "what it does"]);
    for operation in found {
        let marks = marks(operation);
        let version = operation.default_version.to_owned() + marks;
        rows.add_row([operation.id, operation.http.as_str(), &version, summary(operation)]);
    }
    out.table(&rows)?;
    let count = count(found.len(), "operation");
    out.note(format!("{count}. * paged, ^ takes files. Details: tiktokshop api show ID"))?;
    Ok(())
}

fn marks(operation: &'static Operation) -> &'static str {
    match (is_paged(operation), is_upload(operation)) {
        (true, _) => "*",
        (_, true) => "^",
        _ => "",
    }
}
