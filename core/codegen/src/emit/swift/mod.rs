//! The Swift package: a target for each domain, and what all of them share.

mod docs;
mod domain;
mod names;
mod types;

use minijinja::{Value, context};

use super::template::{Template, render};
use super::{Files, by_domain};
use crate::catalog::{Catalog, Operation};
use crate::problem::Result;

const SOURCES: &str = "uniffi/swift/Sources";
const TESTS: &str = "uniffi/swift/Tests/TikTokShopTests/generated";

/// The templates of this language.
pub const TEMPLATES: &[Template] = &[
    ("swift_domain.swift", include_str!("../../../templates/swift_domain.swift.j2")),
    ("swift_enums.swift", include_str!("../../../templates/swift_enums.swift.j2")),
    ("swift_operations.swift", include_str!("../../../templates/swift_operations.swift.j2")),
    ("swift_umbrella.swift", include_str!("../../../templates/swift_umbrella.swift.j2")),
    ("swift_views.swift", include_str!("../../../templates/swift_views.swift.j2")),
];

/// Writes the package's generated part.
pub fn emit(catalog: &Catalog, files: &mut Files) -> Result<()> {
    let domains = by_domain(catalog);
    for (domain, list) in &domains {
        let folder = format!("{SOURCES}/{}/generated", names::module(domain));
        for (name, text) in domain::emit(domain, list)? {
            files.insert(format!("{folder}/{name}"), text);
        }
    }
    let modules: Vec<_> = domains.keys().map(|domain| names::module(domain)).collect();
    let tests: Vec<_> = catalog.operations.iter().map(tested).collect();
    let mut put = |path: String, template: &str, context: Value| {
        files.insert(path, render(template, context)?);
        Ok(())
    };
    put(
        format!("{SOURCES}/TikTokShop/generated/Domains.swift"),
        "swift_umbrella.swift",
        context! { modules },
    )?;
    put(format!("{TESTS}/Operations.swift"), "swift_operations.swift", context! { operations => tests })
}

/// What the tests need to call an operation.
fn tested(operation: &Operation) -> Value {
    let version = operation.default();
    let files = version.form.iter().filter(|(_, field)| field.base == "file");
    context! {
        id => operation.id(),
        resource => names::camel(&operation.domain),
        method => names::camel(&operation.method),
        version => &operation.default_version,
        items => version.paging.as_ref().map(|paging| &paging.items),
        files => files.map(|(name, _)| name.clone()).collect::<Vec<_>>(),
    }
}

/// A text as a Swift literal.
pub fn literal(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            _ => out.push(letter),
        }
    }
    out + "\""
}
