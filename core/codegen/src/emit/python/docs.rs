//! The docstrings.

use crate::catalog::{Operation, Version};
use crate::types::{Member, Model};

/// Text inside a docstring.
pub fn text(raw: &str) -> String {
    raw.replace('\\', "\\\\").replace("\"\"\"", "'''").replace("[`", "`").replace("`]", "`")
}

/// One line of a docstring that ends with a full stop, and not with a quote.
pub fn line(raw: &str) -> String {
    let text = text(raw);
    if text.ends_with('"') { format!("{text} ") } else { text }
}

/// What a method does, line by line, without its parameters.
pub fn method(operation: &Operation) -> Vec<String> {
    let version = operation.default();
    let mut lines = vec![line(&operation.summary), String::new()];
    let path = version.path.replacen(&version.version, "{version}", 1);
    let official = format!(
        "Official name `{}`: `{} {path}`, version {}.",
        operation.name, operation.http_method, version.version
    );
    lines.push(text(&official));
    lines.extend(other_versions(operation));
    let mut traits = traits(operation, version);
    traits.extend(operation.page_url().map(|url| format!("- the platform's page: {url}")));
    if !traits.is_empty() {
        lines.push(String::new());
        lines.extend(traits);
    }
    lines
}

fn other_versions(operation: &Operation) -> Option<String> {
    operation.other_versions().map(|names| format!("Also in version {names}: `version=`."))
}

fn traits(operation: &Operation, version: &Version) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, required) in &version.ciphers {
        lines.push(format!("- cipher: `{name}` ({})", if *required { "required" } else { "optional" }));
    }
    if !version.scopes.is_empty() {
        lines.push(format!("- scope: `{}`", version.scopes.join("` or `")));
    }
    if version.cap > 0 {
        lines.push(format!("- lists at most {} results: split longer searches by time", version.cap));
    }
    if version.idempotency.is_some() {
        lines.push(
            "- `idempotency_key=` makes it safe to retry; by default, the client creates one".to_owned(),
        );
    }
    if !version.item_errors.is_empty() {
        lines.push(format!(
            "- failed items are listed in `{}`: see `item_errors`",
            version.item_errors.join("`, `")
        ));
    }
    if let Some(day) = &version.sunset {
        lines.push(format!("- ends on {day}"));
    }
    if version.beta {
        lines.push("- not generally available: a beta, or open to invited sellers only".to_owned());
    }
    if operation.sensitive {
        lines.push("- the response contains personal data".to_owned());
    }
    lines
}

/// One line on a parameter or a field.
pub fn member(member: &Member) -> String {
    line(&member.docs.join(" "))
}

/// One line on a model.
pub fn model(model: &Model) -> String {
    line(&model.doc)
}
