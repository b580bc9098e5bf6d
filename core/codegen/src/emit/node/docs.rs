//! The JSDoc of methods and fields, which editors show.

use super::super::operation_docs;
use crate::catalog::Operation;

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
    let mut lines = operation_docs::lines(operation);
    lines.extend(operation.page_url().into_iter().flat_map(|url| [String::new(), format!("@see {url}")]));
    lines.iter().map(|line| safe(line)).collect()
}
