//! Errors in every language: the kinds and their classes, the codes, and the wording of hints.

use minijinja::{Value, context};

use super::Files;
use super::template::{TEXT_HEADER, render};
use crate::catalog::Catalog;
use crate::hints::{Hint, Language};
use crate::names::camel;
use crate::problem::{Problem, Result};

const RUNTIME: &str = "core/runtime/src/generated";
const CLI: &str = "apps/cli/src/generated";
const SERVER: &str = "apps/server/src/generated";
const PYTHON: &str = "bindings/python/python/tiktokshop/_generated";
const NODE: &str = "bindings/node/src/generated";
const KOTLIN: &str = "uniffi/kotlin/src/main/kotlin/tiktokshop/generated";
const SWIFT: &str = "uniffi/swift/Sources/TikTokShopCore/generated";
/// The maximum number of codes that is listed; for kinds with more, an example or two would say little.
const FEW: usize = 12;

/// Writes them all.
pub fn emit(catalog: &Catalog, files: &mut Files) -> Result<()> {
    files.insert(format!("{RUNTIME}/errors.txt"), codes(catalog)?);
    let mut put = |path: String, template: &str, context: Value| {
        files.insert(path, render(template, context)?);
        Ok(())
    };
    put(format!("{RUNTIME}/error_kinds.rs"), "error_kinds.rs", classes(catalog))?;
    put(format!("{RUNTIME}/hints.rs"), "hints.rs", wordings(catalog, Language::Rust))?;
    put("docs/errors.md".into(), "error_kinds.md", context! { kinds => kinds(catalog) })?;
    put(format!("{CLI}/hints.rs"), "app_hints.rs", wordings(catalog, Language::Cli))?;
    put(format!("{SERVER}/hints.rs"), "app_hints.rs", wordings(catalog, Language::Http))?;
    put(format!("{PYTHON}/errors.py"), "python_errors.py", classes(catalog))?;
    put(format!("{PYTHON}/hints.py"), "python_hints.py", wordings(catalog, Language::Python))?;
    put(format!("{NODE}/errors.ts"), "node_errors.ts", classes(catalog))?;
    put(format!("{NODE}/hints.ts"), "node_hints.ts", wordings(catalog, Language::Node))?;
    put(format!("{KOTLIN}/Errors.kt"), "kotlin_errors.kt", kotlin_classes(catalog))?;
    put(format!("{KOTLIN}/Hints.kt"), "kotlin_hints.kt", wordings(catalog, Language::Kotlin))?;
    put(format!("{SWIFT}/ErrorKinds.swift"), "swift_errors.swift", swift_kinds(catalog))?;
    put(format!("{SWIFT}/Hints.swift"), "swift_hints.swift", wordings(catalog, Language::Swift))
}

/// The codes of the platform, each with its class, kind and hint and tabs between them, as `core/runtime/src/error/table.rs`
/// reads them. A hint is a sentence, or the id of one that differs from language to language, after an `@`.
fn codes(catalog: &Catalog) -> Result<String> {
    let mut text = format!("{TEXT_HEADER}\n");
    for rule in &catalog.errors {
        let wire = catalog.error_kinds.iter().find(|kind| kind.kind.as_ref() == Some(&rule.kind));
        let wire = wire.and_then(|kind| kind.wire.as_deref()).unwrap_or_default();
        let of_language = rule.hint_id.as_ref().map(|id| format!("@{id}"));
        let hint = of_language.or_else(|| rule.hint.clone()).unwrap_or_default();
        if hint.contains(['\t', '\n']) {
            return Err(Problem::at(format!("the hint of {}", rule.code), "has a tab or a line break"));
        }
        text += &format!("code_{}\t{}\t{wire}\t{hint}\n", rule.code, rule.class);
    }
    Ok(text)
}

/// The classes, base classes first.
fn classes(catalog: &Catalog) -> Value {
    context! { classes => kinds(catalog) }
}

/// The same in Kotlin, where errors are called exceptions, and one that others extend must be open.
fn kotlin_classes(catalog: &Catalog) -> Value {
    let classes = catalog.error_kinds.iter().map(|class| {
        let is_extended = catalog.error_kinds.iter().any(|other| other.above == class.class);
        context! {
            kind => &class.kind,
            wire => &class.wire,
            name => exception(&class.class),
            parent => exception(&class.above),
            openness => if class.kind.is_none() { "sealed " } else if is_extended { "open " } else { "" },
            doc => &class.docs,
            codes => class.kind.as_ref().map(|kind| codes_of(catalog, kind)).unwrap_or_default(),
        }
    });
    context! { classes => classes.collect::<Vec<_>>() }
}

/// The kinds in Swift, each with the classes above it in other languages: `APIError` and `AuthenticationError` are groups.
fn swift_kinds(catalog: &Catalog) -> Value {
    let kinds = &catalog.error_kinds;
    let groups = |class: &str| -> Vec<String> {
        let mut found = Vec::new();
        let mut at = kinds.iter().find(|one| one.class == class).map(|one| &one.above);
        while let Some(above) = at.and_then(|name| kinds.iter().find(|one| one.class == *name)) {
            if above.kind.is_none() {
                found.push(group(&above.class));
            }
            at = Some(&above.above);
        }
        found
    };
    let told = kinds.iter().filter_map(|class| {
        let (kind, wire) = (class.kind.as_ref()?, class.wire.as_ref()?);
        Some(context! { wire, name => camel(wire), doc => &class.docs, codes => codes_of(catalog, kind), groups => groups(&class.class) })
    });
    let above = kinds.iter().filter(|class| class.kind.is_none());
    let above = above.map(|class| context! { name => group(&class.class), doc => &class.docs });
    context! { kinds => told.collect::<Vec<_>>(), groups => above.collect::<Vec<_>>() }
}

/// `APIError` into `api`, `AuthenticationError` into `authentication`.
fn group(class: &str) -> String {
    camel(&crate::names::snake(class.strip_suffix("Error").unwrap_or(class)))
}

/// `APIError` into `ApiException`, `ItemErrors` into `ItemErrorsException`.
fn exception(class: &str) -> String {
    let stem = class.strip_suffix("Error").unwrap_or(class);
    format!("{}Exception", if stem == "API" { "Api" } else { stem })
}

fn kinds(catalog: &Catalog) -> Vec<Value> {
    let classes = catalog.error_kinds.iter().map(|class| {
        context! {
            kind => &class.kind,
            wire => &class.wire,
            name => &class.class,
            parent => &class.above,
            doc => &class.docs,
            retry => &class.retry,
            advice => &class.advice,
            codes => class.kind.as_ref().map(|kind| codes_of(catalog, kind)).unwrap_or_default(),
        }
    });
    classes.collect()
}

fn codes_of(catalog: &Catalog, kind: &str) -> Vec<i64> {
    let codes: Vec<_> =
        catalog.errors.iter().filter(|rule| rule.kind == kind).map(|rule| rule.code).collect();
    if codes.len() > FEW { Vec::new() } else { codes }
}

/// The hints in the words of one language.
fn wordings(catalog: &Catalog, language: Language) -> Value {
    let hints = catalog.hints.iter().map(|hint| wording(hint, language));
    context! { hints => hints.collect::<Vec<_>>() }
}

fn wording(hint: &Hint, language: Language) -> Value {
    context! {
        id => &hint.id,
        constant => hint.id.to_ascii_uppercase(),
        parameters => &hint.parameters,
        text => hint.wording(language),
    }
}
