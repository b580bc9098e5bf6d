//! The Kotlin package: for each domain its methods and the views of its responses; exceptions, hints, options, webhooks.

mod docs;
mod domain;
mod enums;
mod options;
mod sync;
mod tested;
mod types;
mod webhooks;

use std::collections::{BTreeMap, BTreeSet};

use minijinja::{Value, context};

use super::template::{Template, render};
use super::{Files, by_domain};
use crate::catalog::Catalog;
use crate::names;
use crate::problem::Result;
use crate::types::{Enum, Types};

const FOLDER: &str = "uniffi/kotlin/src/main/kotlin/tiktokshop/generated";
const TESTS: &str = "uniffi/kotlin/src/test/kotlin/tiktokshop/generated";

/// The templates of this language.
pub const TEMPLATES: &[Template] = &[
    ("kotlin_api.kt", include_str!("../../../templates/kotlin_api.kt.j2")),
    ("kotlin_enum.java", include_str!("../../../templates/kotlin_enum.java.j2")),
    ("kotlin_errors.kt", include_str!("../../../templates/kotlin_errors.kt.j2")),
    ("kotlin_hints.kt", include_str!("../../../templates/kotlin_hints.kt.j2")),
    ("kotlin_options.kt", include_str!("../../../templates/kotlin_options.kt.j2")),
    ("kotlin_resources.kt", include_str!("../../../templates/kotlin_resources.kt.j2")),
    ("kotlin_sync.kt", include_str!("../../../templates/kotlin_sync.kt.j2")),
    ("kotlin_tested.kt", include_str!("../../../templates/kotlin_tested.kt.j2")),
    ("kotlin_types.kt", include_str!("../../../templates/kotlin_types.kt.j2")),
    ("kotlin_webhooks.kt", include_str!("../../../templates/kotlin_webhooks.kt.j2")),
];

/// Writes the package's generated part, except for exceptions and hints.
pub fn emit(catalog: &Catalog, files: &mut Files) -> Result<()> {
    let domains = by_domain(catalog);
    let mut resources = Vec::new();
    for (domain, operations) in &domains {
        let (folder, class) = (format!("{FOLDER}/api/{}", package(domain)), class(domain));
        let all = crate::types::of_domain(operations);
        files.insert(format!("{folder}/{class}.kt"), domain::emit(domain, operations, &all)?);
        files.insert(
            format!("{folder}/Types.kt"),
            render("kotlin_types.kt", types::context(domain, operations, &all))?,
        );
        enums::emit(&format!("tiktokshop.api.{}", package(domain)), &all.enums, files)?;
        let tests = format!("{TESTS}/{}Calls.kt", names::pascal(domain));
        files.insert(tests, render("kotlin_tested.kt", tested::context(domain, operations, &all))?);
        let (name, title) = (camel(domain), names::human(domain));
        resources.push(context! { package => package(domain), name, class, title });
    }
    let of_webhooks = crate::types::of_webhooks(&catalog.webhooks);
    enums::emit("tiktokshop.webhook", &of_webhooks.enums, files)?;
    let mut put = |name: &str, template: &str, context: Value| -> Result<()> {
        files.insert(format!("{FOLDER}/{name}.kt"), render(template, context)?);
        Ok(())
    };
    put("Resources", "kotlin_resources.kt", context! { resources })?;
    put("Options", "kotlin_options.kt", options::context(&catalog.options))?;
    put("Sync", "kotlin_sync.kt", sync::context(catalog, &domains))?;
    put("Webhooks", "kotlin_webhooks.kt", webhooks::context(catalog, &of_webhooks))
}

/// `gs_full_service_commodity`, as packages are spelt: in one word.
fn package(domain: &str) -> String {
    domain.replace('_', "")
}

fn class(domain: &str) -> String {
    format!("{}Api", names::pascal(domain))
}

/// `get_order_list` into `getOrderList`.
fn camel(name: &str) -> String {
    let pascal = names::pascal(name);
    let mut letters = pascal.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_lowercase().to_string() + letters.as_str())
}

/// A property or parameter: words that Kotlin keeps for itself, or that would hide something, end in an underscore.
fn property(rust: &str, taken: &mut BTreeSet<String>) -> String {
    let mut name = camel(rust);
    while KEPT.contains(&name.as_str()) || !taken.insert(name.clone()) {
        name.push('_');
    }
    name
}

/// Hard keywords, and the members of views that a field must not hide.
const KEPT: [&str; 30] = [
    "as",
    "break",
    "class",
    "continue",
    "do",
    "else",
    "false",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "raw",
    "response",
    "return",
    "super",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "when",
    "while",
];

/// Text as a literal of Java, which has no `$` in texts.
pub fn java_literal(text: &str) -> String {
    literal(text).replace("\\$", "$")
}

/// The names of the parameters of a request or of an object to send, by their names on the wire.
pub fn property_names(all: &Types, model: &str) -> BTreeMap<String, String> {
    let request = all.requests.iter().find(|one| one.name == model).map(|one| (one, &["options"][..]));
    let nested = || all.models.iter().find(|one| one.name == model).map(|one| (one, &[][..]));
    let found = request.or_else(nested);
    found.map(|(model, taken)| types::property_names(model, taken)).unwrap_or_default()
}

/// The constant of an open enum for a value, if it is known.
pub fn constant_of(definition: &Enum, value: &str) -> Option<String> {
    let mut constants = enums::constants(definition).into_iter();
    constants.find(|(_, variant)| variant.value == value).map(|(name, _)| name)
}

/// Text as a literal.
pub fn literal(text: &str) -> String {
    let mut out = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' | '$' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            other => out.push(other),
        }
    }
    out + "\""
}
