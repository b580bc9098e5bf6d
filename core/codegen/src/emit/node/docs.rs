//! The JSDoc of methods and fields, which editors show.

use crate::catalog::{Operation, Version};

/// Text that cannot close the comment that contains it.
pub fn safe(text: &str) -> String {
    text.replace("*/", "*\u{200b}/")
}

/// Turns links into those of JSDoc: [`Order`] into {@link Order}.
pub fn links(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[`") {
        let Some((name, behind)) = after.split_once("`]") else { break };
        // In Rust, parameters are named after the platform's request; here they have their own name.
        let name = name.strip_suffix("Request").map_or(name.to_owned(), |stem| format!("{stem}Params"));
        out += &format!("{before}{{@link {name}}}");
        rest = behind;
    }
    safe(&(out + rest))
}

/// The documentation of a method, line by line.
pub fn method(operation: &Operation) -> Vec<String> {
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
    lines.extend(operation.page_url().into_iter().flat_map(|url| [String::new(), format!("@see {url}")]));
    lines.iter().map(|line| safe(line)).collect()
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
