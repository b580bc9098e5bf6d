//! The KDoc of methods and properties.

use super::super::operation_docs;
use crate::catalog::Operation;

/// Text that neither closes the comment that contains it nor opens another inside it: Kotlin's comments nest.
pub fn safe(text: &str) -> String {
    text.replace("*/", "*\u{200b}/").replace("/*", "/\u{200b}*")
}

/// Turns links into those of KDoc: [`Order`] into [Order]. There are no classes for parameters to link to.
pub fn links(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[`") {
        let Some((name, behind)) = after.split_once("`]") else { break };
        let link = name.strip_suffix("Request").map_or(format!("[{name}]"), |stem| format!("`{stem}`"));
        out += &format!("{before}{link}");
        rest = behind;
    }
    safe(&(out + rest))
}

/// The documentation of a method, line by line, without its parameters.
pub fn method(operation: &Operation) -> Vec<String> {
    let mut lines = operation_docs::lines(operation);
    lines.extend(old_names(operation));
    lines.iter().map(|line| safe(line)).collect()
}

/// Those who come from another package search for its names.
fn old_names(operation: &Operation) -> Option<String> {
    let named = |package: &str, names: &[String]| {
        (!names.is_empty()).then(|| format!("`{}` in the {package} package", names.join("`, `")))
    };
    let all: Vec<_> =
        [named("PHP", &operation.php), named("Laravel", &operation.laravel)].into_iter().flatten().collect();
    (!all.is_empty()).then(|| format!("- Also called: {}.", all.join(", ")))
}

/// Where the platform documents it.
pub fn see(operation: &Operation) -> Option<String> {
    operation.page_url().map(|url| format!("@see <a href=\"{url}\">The platform's documentation</a>"))
}
