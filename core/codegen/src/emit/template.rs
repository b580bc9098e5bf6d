//! The templates and the filters they use.

use std::sync::LazyLock;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::ValueKind;
use minijinja::{Environment, Value};

use crate::problem::{Problem, Result};

/// Name and text of a template.
pub type Template = (&'static str, &'static str);

const TEMPLATES: &[Template] = &[
    ("calls.rs", include_str!("../../templates/calls.rs.j2")),
    ("changes.rs", include_str!("../../templates/changes.rs.j2")),
    ("manual_catalogue.rs", include_str!("../../templates/manual_catalogue.rs.j2")),
    ("manual_summaries.rs", include_str!("../../templates/manual_summaries.rs.j2")),
    ("manual_mod.rs", include_str!("../../templates/manual_mod.rs.j2")),
    ("app_hints.rs", include_str!("../../templates/app_hints.rs.j2")),
    ("app_mod.rs", include_str!("../../templates/app_mod.rs.j2")),
    ("operations.rs", include_str!("../../templates/operations.rs.j2")),
    ("runtime_mod.rs", include_str!("../../templates/runtime_mod.rs.j2")),
    ("error_kinds.rs", include_str!("../../templates/error_kinds.rs.j2")),
    ("options.md", include_str!("../../templates/options.md.j2")),
    ("options.rs", include_str!("../../templates/options.rs.j2")),
    ("sdk_options.rs", include_str!("../../templates/sdk_options.rs.j2")),
    ("facade_settings.rs", include_str!("../../templates/facade_settings.rs.j2")),
    ("facade_keys.rs", include_str!("../../templates/facade_keys.rs.j2")),
    ("facade_mod.rs", include_str!("../../templates/facade_mod.rs.j2")),
    ("envelope.rs", include_str!("../../templates/envelope.rs.j2")),
    ("facade_event.rs", include_str!("../../templates/facade_event.rs.j2")),
    ("hints.rs", include_str!("../../templates/hints.rs.j2")),
    ("webhooks.rs", include_str!("../../templates/webhooks.rs.j2")),
    ("sdk_changes.rs", include_str!("../../templates/sdk_changes.rs.j2")),
    ("sdk_mod.rs", include_str!("../../templates/sdk_mod.rs.j2")),
    ("sdk_domain.rs", include_str!("../../templates/sdk_domain.rs.j2")),
    ("sdk_models.rs", include_str!("../../templates/sdk_models.rs.j2")),
    ("sdk_enums.rs", include_str!("../../templates/sdk_enums.rs.j2")),
    ("sdk_webhook.rs", include_str!("../../templates/sdk_webhook.rs.j2")),
    ("operations.md", include_str!("../../templates/operations.md.j2")),
    ("operation.md", include_str!("../../templates/operation.md.j2")),
    ("error_kinds.md", include_str!("../../templates/error_kinds.md.j2")),
    ("error_codes.md", include_str!("../../templates/error_codes.md.j2")),
    ("names.php", include_str!("../../templates/names.php.j2")),
    ("names.md", include_str!("../../templates/names.md.j2")),
    ("index.md", include_str!("../../templates/index.md.j2")),
    ("examples.kt", include_str!("../../templates/examples.kt.j2")),
    ("examples.rs", include_str!("../../templates/examples.rs.j2")),
    ("examples.swift", include_str!("../../templates/examples.swift.j2")),
    ("examples_mod.rs", include_str!("../../templates/examples_mod.rs.j2")),
    ("guide.kt", include_str!("../../templates/guide.kt.j2")),
    ("guide.rs", include_str!("../../templates/guide.rs.j2")),
    ("guide.swift", include_str!("../../templates/guide.swift.j2")),
    ("guide.txt", include_str!("../../templates/guide.txt.j2")),
    ("guides.kt", include_str!("../../templates/guides.kt.j2")),
    ("guides.swift", include_str!("../../templates/guides.swift.j2")),
    ("guides_mod.rs", include_str!("../../templates/guides_mod.rs.j2")),
];

/// The first line of a generated Rust file.
pub const RUST_HEADER: &str = "// Generated from core/catalog by `cargo gen`. Do not edit.";
/// The first line of a generated Python file, and of a table. Templates of other languages contain their own first line.
pub const TEXT_HEADER: &str = "# Generated from core/catalog by `cargo gen`. Do not edit.";

/// Fills a template.
pub fn render(name: &str, context: Value) -> Result<String> {
    let text = environment()?.get_template(name).and_then(|template| template.render(context));
    let text = text.map_err(|problem| Problem::at(format!("templates/{name}.j2"), format!("{problem:#}")))?;
    let ending = name.rsplit('.').next().unwrap_or_default();
    Ok(match ending {
        "kt" | "java" | "rs" | "ts" | "mts" | "js" | "mjs" | "cjs" | "swift" => {
            format!("{RUST_HEADER}\n\n{text}")
        }
        "py" | "pyi" => format!("{TEXT_HEADER}\n\n{text}"),
        _ => text,
    })
}

/// Text in a cell of a Markdown table.
pub fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "&lt;")
}

/// The templates, parsed once: many are filled once for each operation.
fn environment() -> Result<&'static Environment<'static>> {
    static PARSED: LazyLock<Result<Environment<'static>>> = LazyLock::new(parse);
    PARSED.as_ref().map_err(Problem::clone)
}

fn parse() -> Result<Environment<'static>> {
    let mut environment = Environment::new();
    environment.set_syntax(syntax()?);
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
    environment.add_filter("rust", literal);
    environment.add_filter("kotlin", super::kotlin::literal);
    environment.add_filter("java", super::kotlin::java_literal);
    environment.add_filter("swift", super::swift::literal);
    let bindings =
        [super::python::TEMPLATES, super::node::TEMPLATES, super::kotlin::TEMPLATES, super::swift::TEMPLATES];
    for (name, text) in TEMPLATES.iter().chain(bindings.into_iter().flatten()) {
        let added = environment.add_template(name, text);
        added.map_err(|problem| Problem::at(format!("templates/{name}.j2"), format!("{problem:#}")))?;
    }
    Ok(environment)
}

fn syntax() -> Result<SyntaxConfig> {
    let built = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
    built.map_err(|problem| Problem::at("template syntax", problem))
}

/// A value as a Rust literal: `"text"`, `&["a", "b"]`, `None`.
fn literal(value: Value) -> String {
    if value.is_none() || value.is_undefined() {
        return "None".into();
    }
    if value.kind() == ValueKind::Bool {
        return value.is_true().to_string();
    }
    if let Some(text) = value.as_str() {
        return format!("{text:?}");
    }
    match value.try_iter() {
        Ok(items) => format!("&[{}]", items.map(literal).collect::<Vec<_>>().join(", ")),
        Err(_) => value.to_string(),
    }
}
