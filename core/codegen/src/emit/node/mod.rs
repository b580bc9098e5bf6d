//! The Node package: for each domain its methods and the types of its parameters and responses; error classes; webhooks.

mod docs;
mod domain;
mod lists;
mod options;
mod sync;
mod types;
mod webhooks;

use std::collections::BTreeSet;

use minijinja::{Value, context};

use super::template::{Template, render};
use super::{Files, by_domain};
use crate::catalog::{Catalog, Operation};
use crate::names::{self, camel};
use crate::problem::Result;

const FOLDER: &str = "bindings/node/src/generated";
const TESTS: &str = "bindings/node/test/generated";

/// The templates of this language.
pub const TEMPLATES: &[Template] = &[
    ("node_domain.ts", include_str!("../../../templates/node_domain.ts.j2")),
    ("node_errors.ts", include_str!("../../../templates/node_errors.ts.j2")),
    ("node_hints.ts", include_str!("../../../templates/node_hints.ts.j2")),
    ("node_lists.ts", include_str!("../../../templates/node_lists.ts.j2")),
    ("node_operations.mjs", include_str!("../../../templates/node_operations.mjs.j2")),
    ("node_operations.ts", include_str!("../../../templates/node_operations.ts.j2")),
    ("node_options.ts", include_str!("../../../templates/node_options.ts.j2")),
    ("node_resources.ts", include_str!("../../../templates/node_resources.ts.j2")),
    ("node_sync.ts", include_str!("../../../templates/node_sync.ts.j2")),
    ("node_webhooks.ts", include_str!("../../../templates/node_webhooks.ts.j2")),
];

/// Writes the package's generated part.
pub fn emit(catalog: &Catalog, files: &mut Files) -> Result<()> {
    let domains = by_domain(catalog);
    let mut resources = Vec::new();
    let mut operations = Vec::new();
    let mut lists = vec![lists::of_webhooks(&catalog.webhooks)];
    for (domain, list) in &domains {
        files.insert(format!("{FOLDER}/{domain}.ts"), domain::emit(domain, list)?);
        lists.push(lists::of_domain(domain, list));
        resources.push(resource(domain, list));
        operations.extend(list.iter().map(|operation| typed(operation)));
    }
    let tests: Vec<_> = catalog.operations.iter().map(tested).collect();
    let mut put = |path: String, template: &str, context: Value| {
        files.insert(path, render(template, context)?);
        Ok(())
    };
    put(format!("{FOLDER}/resources.ts"), "node_resources.ts", context! { resources => &resources })?;
    put(format!("{FOLDER}/operations.ts"), "node_operations.ts", context! { resources, operations })?;
    put(format!("{FOLDER}/lists.ts"), "node_lists.ts", context! { lists })?;
    put(format!("{FOLDER}/options.ts"), "node_options.ts", options::context(&catalog.options))?;
    put(format!("{FOLDER}/sync.ts"), "node_sync.ts", sync::context(catalog, &domains))?;
    put(format!("{FOLDER}/webhooks.ts"), "node_webhooks.ts", webhooks::context(catalog))?;
    put(format!("{TESTS}/operations.mjs"), "node_operations.mjs", context! { operations => tests })
}

fn class(domain: &str) -> String {
    format!("{}Api", names::pascal(domain))
}

/// A domain on the client, with its names in PHP and Laravel.
fn resource(domain: &str, operations: &[&Operation]) -> Value {
    let old = operations.iter().flat_map(|operation| operation.php.iter().chain(&operation.laravel));
    let aliases: BTreeSet<_> =
        old.filter_map(|name| Some(camel(&names::snake(name.split_once('.')?.0)))).collect();
    let name = camel(domain);
    let aliases: Vec<_> = aliases.into_iter().filter(|alias| *alias != name).collect();
    context! { domain, name, class => class(domain), title => names::human(domain), aliases }
}

/// An operation's names and types, for calls by name.
fn typed(operation: &Operation) -> Value {
    let prefix = names::pascal(&operation.method);
    let response = operation.default().response.as_ref().map(|_| format!("{prefix}Response"));
    let names: Vec<_> = operation.php.iter().chain(&operation.laravel).cloned().collect();
    context! { id => operation.id(), domain => &operation.domain, params => format!("{prefix}Params"), response, names }
}

/// What the tests need to call an operation.
fn tested(operation: &Operation) -> Value {
    let form = &operation.default().form;
    let files: Vec<_> =
        form.iter().filter(|(_, field)| field.base == "file").map(|(name, _)| name.clone()).collect();
    context! {
        id => operation.id(),
        resource => camel(&operation.domain),
        method => camel(&operation.method),
        version => &operation.default_version,
        items => operation.default().paging.as_ref().map(|paging| &paging.items),
        files,
    }
}
