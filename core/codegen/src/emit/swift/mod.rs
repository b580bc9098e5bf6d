//! The Swift package: a target for each domain, and what all of them share.

mod docs;
mod domain;
mod names;
mod options;
mod owned;
mod sync;
mod types;
mod webhooks;

use std::collections::BTreeMap;

use minijinja::{Value, context};

use super::template::{Template, render};
use super::{Files, by_domain};
use crate::catalog::{Catalog, Operation};
use crate::problem::Result;
use crate::types::{Enum, Types};

const SOURCES: &str = "uniffi/swift/Sources";
const TESTS: &str = "uniffi/swift/Tests/TikTokShopTests/generated";

/// The templates of this language.
pub const TEMPLATES: &[Template] = &[
    ("swift_domain.swift", include_str!("../../../templates/swift_domain.swift.j2")),
    ("swift_enums.swift", include_str!("../../../templates/swift_enums.swift.j2")),
    ("swift_errors.swift", include_str!("../../../templates/swift_errors.swift.j2")),
    ("swift_hints.swift", include_str!("../../../templates/swift_hints.swift.j2")),
    ("swift_options.swift", include_str!("../../../templates/swift_options.swift.j2")),
    ("swift_sync.swift", include_str!("../../../templates/swift_sync.swift.j2")),
    ("swift_webhooks.swift", include_str!("../../../templates/swift_webhooks.swift.j2")),
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
        if let Some(context) = sync::of_domain(catalog, domain, list) {
            files.insert(format!("{folder}/Sync.swift"), render("swift_sync.swift", context)?);
        }
    }
    let modules: Vec<_> = domains.keys().map(|domain| names::module(domain)).collect();
    let owned = owned::owned(&domains);
    let tests: Vec<_> = domains.iter().map(|(domain, list)| tested(domain, list)).collect();
    let mut put = |path: String, template: &str, context: Value| {
        files.insert(path, render(template, context)?);
        Ok(())
    };
    let core = format!("{SOURCES}/TikTokShopCore/generated");
    put(format!("{core}/Options.swift"), "swift_options.swift", options::context(&catalog.options))?;
    put(format!("{core}/Sync.swift"), "swift_sync.swift", sync::context(catalog))?;
    put(format!("{core}/WebhookEvent.swift"), "swift_webhooks.swift", webhooks::context(catalog))?;
    put(
        format!("{SOURCES}/TikTokShop/generated/Domains.swift"),
        "swift_umbrella.swift",
        context! { modules, owned },
    )?;
    put(format!("{TESTS}/Operations.swift"), "swift_operations.swift", context! { domains => tests })
}

/// What the tests need to call the operations of a domain.
fn tested(domain: &str, operations: &[&Operation]) -> Value {
    let operations: Vec<_> = operations
        .iter()
        .map(|operation| {
            let method = names::camel(&operation.method);
            context! { id => operation.id(), method, version => &operation.default_version }
        })
        .collect();
    context! { name => names::camel(domain), operations }
}

/// The types of a domain, named as in this package.
pub fn safe_types(domain: &str, operations: &[&Operation]) -> Types {
    names::made_safe(crate::types::of_domain(operations), domain)
}

/// The labels of a request's parameters, or of an object's initializer, by their names on the wire.
pub fn property_names(all: &Types, model: &str) -> BTreeMap<String, String> {
    let request = all.requests.iter().find(|one| one.name == model).map(|one| (one, domain::TAKEN));
    let nested = || all.models.iter().find(|one| one.name == model).map(|one| (one, &[][..]));
    let found = request.or_else(nested);
    found.map(|(model, taken)| types::property_names(model, taken)).unwrap_or_default()
}

/// The value of an open enum, if it is known.
pub fn value_of(definition: &Enum, value: &str) -> Option<String> {
    let mut values = types::values(definition).into_iter();
    values.find(|(_, variant)| variant.value == value).map(|(name, _)| name)
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
