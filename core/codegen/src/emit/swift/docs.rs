//! The comments that editors and DocC show.

use super::super::operation_docs;
use crate::catalog::Operation;
use crate::names;
use crate::types::Member;

/// Turns links into those of DocC: [`Order`] into ``Order``.
pub fn links(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[`") {
        let Some((name, behind)) = after.split_once("`]") else { break };
        // Parameters have no type of their own here.
        let link = match name.strip_suffix("Request") {
            Some(operation) => format!("the parameters of `{}`", names::camel(&names::snake(operation))),
            None => format!("``{name}``"),
        };
        out += &format!("{before}{link}");
        rest = behind;
    }
    out + rest
}

/// The documentation of a method, line by line, without its parameters.
pub fn method(operation: &Operation) -> Vec<String> {
    let mut lines = operation_docs::lines(operation);
    if let Some(url) = operation.page_url() {
        lines.extend([String::new(), format!("[The platform's page](<{url}>)")]);
    }
    lines
}

/// What is known of a field, in one line. That it is required shows in its type.
pub fn field(member: &Member) -> String {
    member.docs.join(" ").replace(" Required.", "")
}
