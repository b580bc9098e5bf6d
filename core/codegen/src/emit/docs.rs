//! The tables in the docs: the operations of each domain, and the names here for those of PHP and Laravel.

use minijinja::{Value, context};

use super::template::{cell, render};
use super::{Files, by_domain, official_node, operation_page};
use crate::catalog::{Catalog, Operation};
use crate::hints::Language;
use crate::names;
use crate::problem::Result;

const FOLDER: &str = "docs/generated";

/// Writes the tables.
pub fn emit(catalog: &Catalog, files: &mut Files) -> Result<()> {
    let mut index = Vec::new();
    for (domain, operations) in by_domain(catalog) {
        let rows: Vec<_> = operations.iter().map(|operation| row(operation)).collect();
        let title = names::human(domain);
        index.push(context! { domain, title => &title, count => operations.len() });
        let text = render("operations.md", context! { domain, title, rows })?;
        files.insert(format!("{FOLDER}/operations/{domain}.md"), text);
        operation_page::emit(domain, &operations, FOLDER, files)?;
    }
    let versions: usize = catalog.operations.iter().map(|operation| operation.versions.len()).sum();
    let count = catalog.operations.len();
    files.insert(
        format!("{FOLDER}/operations.md"),
        render("index.md", context! { domains => index, count, versions })?,
    );
    files.insert(format!("{FOLDER}/names.md"), names_page(catalog)?);
    files.insert("examples/php/generated/names.php".to_owned(), php_names(catalog)?);
    files.insert(format!("{FOLDER}/error_codes.md"), error_codes(catalog)?);
    Ok(())
}

fn row(operation: &Operation) -> Value {
    let version = operation.default();
    let versions = operation.versions.iter().map(|version| {
        if version.version == operation.default_version {
            format!("**{}**", version.version)
        } else {
            version.version.clone()
        }
    });
    context! {
        method => &operation.method,
        name => &operation.name,
        versions => versions.collect::<Vec<_>>().join(", "),
        scopes => version.scopes.iter().map(|scope| format!("`{scope}`")).collect::<Vec<_>>().join(" "),
        paged => if version.paging.is_some() { "yes" } else { "" },
        summary => operation.summary.replace('|', "\\|"),
    }
}

fn error_codes(catalog: &Catalog) -> Result<String> {
    let codes = catalog.errors.iter().map(|rule| {
        let hint = rule.hint_id.as_ref().and_then(|id| catalog.hints.iter().find(|hint| hint.id == *id));
        let hint = hint.map(|hint| hint.wording(Language::Rust)).or(rule.hint.as_deref());
        context! {
            code => rule.code,
            kind => &rule.kind,
            meaning => cell(rule.meaning.as_deref().unwrap_or_default()),
            hint => cell(hint.unwrap_or_default()),
        }
    });
    render("error_codes.md", context! { codes => codes.collect::<Vec<_>>() })
}

fn names_page(catalog: &Catalog) -> Result<String> {
    let php = pairs(catalog, |operation| &operation.php);
    let laravel = pairs(catalog, |operation| &operation.laravel);
    let python = pairs(catalog, |operation| &operation.python);
    render("names.md", context! { php, laravel, python, node => node_names(catalog) })
}

/// The names of TikTok's own Node SDK, which has one for each version, sorted.
fn node_names(catalog: &Catalog) -> Vec<Value> {
    let mut list = Vec::new();
    for operation in &catalog.operations {
        list.extend(operation.versions.iter().map(|version| {
            let is_default = version.version == operation.default_version;
            (
                official_node::name(&operation.http_method, &version.path),
                operation.id(),
                &version.version,
                is_default,
            )
        }));
    }
    list.sort();
    list.into_iter()
        .map(|(old, new, version, is_default)| context! { old, new, version, is_default })
        .collect()
}

/// The names of the Laravel package for the example in PHP.
fn php_names(catalog: &Catalog) -> Result<String> {
    let laravel = pairs(catalog, |operation| &operation.laravel);
    render("names.php", context! { laravel })
}

/// Names of another package with the operations they stand for, sorted.
fn pairs(catalog: &Catalog, names: fn(&Operation) -> &Vec<String>) -> Vec<Value> {
    let mut list: Vec<(String, String)> = Vec::new();
    for operation in &catalog.operations {
        list.extend(names(operation).iter().map(|name| (name.clone(), operation.id())));
    }
    list.sort();
    list.into_iter().map(|(old, new)| context! { old, new }).collect()
}
