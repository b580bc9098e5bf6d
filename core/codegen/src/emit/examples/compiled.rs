//! The examples as functions, for the tests of the languages that are compiled: what does not compile must not be shown.

use minijinja::{Value, context};

use super::Domain;
use crate::catalog::{Catalog, Operation};
use crate::emit::template::render;
use crate::emit::{Files, by_domain};
use crate::names::{camel, pascal};
use crate::problem::Result;

const RUST: &str = "tests/rust/generated/examples";
const KOTLIN: &str = "uniffi/kotlin/src/test/kotlin/tiktokshop/generated";
const SWIFT: &str = "uniffi/swift/Tests/TikTokShopTests/generated";

/// Writes a file for each domain and language.
pub fn emit(catalog: &Catalog, files: &mut Files) -> Result<()> {
    let domains = by_domain(catalog);
    for (domain, operations) in &domains {
        let types = Domain::new(domain, operations);
        let functions = |language: &str| -> Vec<Value> {
            operations.iter().map(|operation| function(operation, &types, language)).collect()
        };
        let title = pascal(domain);
        let package = domain.replace('_', "");
        let mut put = |path: String, template: &str, functions: Vec<Value>| -> Result<()> {
            let context = context! { domain => *domain, package => &package, title => &title, functions };
            files.insert(path, render(template, context)?);
            Ok(())
        };
        put(format!("{RUST}/{domain}.rs"), "examples.rs", functions("rust"))?;
        put(format!("{KOTLIN}/{title}Examples.kt"), "examples.kt", functions("kotlin"))?;
        put(format!("{SWIFT}/{title}Examples.swift"), "examples.swift", functions("swift"))?;
    }
    let domains: Vec<String> = domains.keys().map(ToString::to_string).collect();
    files.insert(format!("{RUST}/mod.rs"), render("examples_mod.rs", context! { domains })?);
    Ok(())
}

fn function(operation: &Operation, types: &Domain, language: &str) -> Value {
    context! {
        name => &operation.method,
        camel => camel(&operation.method),
        code => types.example(operation, language),
    }
}
