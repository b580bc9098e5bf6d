//! The documentation of an operation's method in languages that spell options in camelCase.

use crate::catalog::{Operation, Version};

/// What an operation does, what it calls, and what to know about it: line by line.
pub fn lines(operation: &Operation) -> Vec<String> {
    let version = operation.default();
    let path = version.path.replacen(&version.version, "{version}", 1);
    let mut lines = vec![operation.summary.clone(), String::new()];
    lines.push(format!(
        "`{} {path}`, version {}{}",
        operation.http_method,
        version.version,
        others(operation)
    ));
    lines.extend(traits(operation, version));
    lines
}

fn others(operation: &Operation) -> String {
    operation.other_versions().map_or(".".into(), |names| format!("; also {names}."))
}

fn traits(operation: &Operation, version: &Version) -> Vec<String> {
    let mut lines = Vec::new();
    let ciphers: Vec<_> = version
        .ciphers
        .iter()
        .map(|(name, required)| format!("`{name}`{}", if *required { "" } else { " (optional)" }))
        .collect();
    if !ciphers.is_empty() {
        lines.push(format!("- Cipher: {}.", ciphers.join(", ")));
    }
    if version.cap > 0 {
        lines.push(format!("- Lists at most {} results: split longer searches by time.", version.cap));
    }
    if let Some(key) = &version.idempotency {
        lines.push(format!("- Idempotency key: `{}`; by default, the client creates one.", key.name));
    }
    if !version.item_errors.is_empty() {
        let places = version.item_errors.join("`, `");
        lines.push(format!("- Failed items are listed in `{places}`; `raiseOnItemError` throws them."));
    }
    if let Some(day) = &version.sunset {
        lines.push(format!("- Ends on {day}."));
    }
    if version.beta {
        lines.push("- Not generally available: a beta, or open to invited sellers only.".into());
    }
    if operation.sensitive {
        lines.push("- The response contains personal data.".into());
    }
    if !version.scopes.is_empty() {
        lines.push(format!("- Scope: `{}`.", version.scopes.join("` or `")));
    }
    if lines.is_empty() { lines } else { [vec![String::new()], lines].concat() }
}
