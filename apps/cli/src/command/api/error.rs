//! `tiktokshop api error`: what a code means.

use clap::Args;
use comfy_table::Table;
use serde_json::{Value, json};
use tiktokshop_core::error_table::{self, Class, ErrorRule};

use crate::context::Context;
use crate::exit::{Failure, Result};
use crate::output::{pairs, table};
use crate::wording;

/// Explains an error code
#[derive(Args)]
pub struct ErrorArgs {
    /// The code: 105002
    code: i64,
}

/// Prints what is known about the code.
pub fn run(args: &ErrorArgs, context: &Context) -> Result {
    let rule = error_table::find(args.code).ok_or_else(|| {
        Failure::usage(format!("the code {} is not known", args.code))
            .with_hint("The platform adds codes without notice. See the message of the response.")
    })?;
    let known = tiktokshop_manual::code(rule.code);
    context.out.either(&json(rule), |out| {
        let or_none = |text: &str| if text.is_empty() { "-".to_owned() } else { text.to_owned() };
        out.table(&pairs([
            ("Code", rule.code.to_string()),
            ("Kind", rule.kind.to_string()),
            ("Retry", class(rule.class).to_owned()),
            ("Meaning", or_none(known.map_or("", |known| &known.meaning))),
            ("Message", or_none(known.map_or("", |known| &known.message))),
            ("What to do", or_none(rule.hint.map_or("", wording::of_rule))),
        ]))
    })?;
    Ok(())
}

/// The codes that were seen in a domain.
pub fn of_domain(domain: &str) -> Vec<&'static ErrorRule> {
    tiktokshop_manual::errors(domain).into_iter().filter_map(error_table::find).collect()
}

/// One code, as a program gets it.
pub fn json(rule: &ErrorRule) -> Value {
    let known = tiktokshop_manual::code(rule.code);
    json!({
        "code": rule.code,
        "kind": rule.kind.as_str(),
        "repeat": class(rule.class),
        "meaning": known.map(|known| &known.meaning),
        "message": known.map(|known| &known.message),
        "hint": rule.hint.map(wording::of_rule),
    })
}

/// Codes for people.
pub fn table_of(rules: &[&ErrorRule]) -> Table {
    let mut rows = table(["code", "kind", "what the platform says"]);
    for rule in rules {
        let message = tiktokshop_manual::code(rule.code).map_or("", |known| &known.message);
        rows.add_row([rule.code.to_string(), rule.kind.to_string(), message.to_owned()]);
    }
    rows
}

/// Whether retrying the call helps.
fn class(class: Class) -> &'static str {
    match class {
        Class::Permanent => "no: correct the request or the object",
        Class::Server => "if it is a read: the platform failed",
        Class::Limit => "later: the call was not processed",
        Class::Wait => "in a few minutes: it is not ready yet",
        Class::Authorization => "no: correct the token, signature, scope or setup",
    }
}
