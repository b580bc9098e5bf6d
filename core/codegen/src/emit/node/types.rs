//! Interfaces and unions.

use std::collections::BTreeSet;

use minijinja::{Value, context};

use super::docs;
use crate::types::{Enum, Kind, Member, Model, Types};

/// One digit more than a float can hold.
const BIG: usize = 16;

/// The use of an interface, which decides how lenient it is.
#[derive(Clone, Copy, PartialEq)]
pub enum Use {
    /// Sent: dates are accepted for times, and bigints for ids.
    Params,
    /// As received: any field may be missing.
    Response,
    /// Both.
    Shared,
}

/// The parameters of an operation. `optional` names fields that the package fills in.
pub fn params(model: &Model, optional: &BTreeSet<String>) -> Value {
    let name = model.name.strip_suffix("Request").unwrap_or(&model.name);
    let fields = model.fields.iter().map(|member| {
        let required = member.required && !optional.contains(&member.wire);
        field(member, required, Use::Params)
    });
    context! { name => format!("{name}Params"), doc => docs::safe(&model.doc), fields => fields.collect::<Vec<_>>() }
}

/// An object in a response or in parameters.
pub fn interface(model: &Model, role: Use) -> Value {
    let fields = model.fields.iter().map(|member| field(member, member.required, role));
    context! { name => &model.name, doc => docs::links(&model.doc), fields => fields.collect::<Vec<_>>() }
}

/// The use of each nested object.
pub fn role(model: &Model, received: &BTreeSet<String>) -> Use {
    match (model.in_request, received.contains(&model.name)) {
        (true, false) => Use::Params,
        (true, true) => Use::Shared,
        _ => Use::Response,
    }
}

/// An open union of known texts.
pub fn union(definition: &Enum) -> Value {
    let values: Vec<_> = definition
        .variants
        .iter()
        .map(|variant| context! { value => &variant.value, doc => docs::safe(&variant.doc) })
        .collect();
    context! { name => &definition.name, doc => docs::safe(&definition.doc), values }
}

fn field(member: &Member, required: bool, role: Use) -> Value {
    let mut type_name = type_of(member, role);
    // Without it, a value that may be missing could not be passed on under `exactOptionalPropertyTypes`.
    if !required && role != Use::Response {
        type_name += " | undefined";
    }
    context! {
        name => key(&member.wire),
        optional => !required,
        type_name,
        docs => member.docs.iter().map(|line| docs::safe(line)).collect::<Vec<_>>(),
    }
}

fn key(wire: &str) -> String {
    let plain = !wire.starts_with(|first: char| first.is_ascii_digit())
        && wire.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if plain { wire.to_owned() } else { format!("{wire:?}") }
}

fn type_of(member: &Member, role: Use) -> String {
    let one = single(member, role);
    let one = if member.arrays > 0 && one.contains(" | ") { format!("({one})") } else { one };
    let list = one + &"[]".repeat(member.arrays.into());
    // A list that is only sent may be readonly.
    if member.arrays > 0 && role == Use::Params { format!("readonly {list}") } else { list }
}

fn single(member: &Member, role: Use) -> String {
    let sent = role == Use::Params;
    match &member.kind {
        Kind::Text if sent && is_id(&member.wire) => "common.Id".into(),
        Kind::Text => "string".into(),
        Kind::Integer if sent && member.is_in_unix_seconds => "common.Time".into(),
        Kind::Integer if sent => "common.Integer".into(),
        Kind::Integer if is_big(member) => "number | string".into(),
        Kind::Integer | Kind::Number => "number".into(),
        Kind::Boolean => "boolean".into(),
        Kind::Json => "unknown".into(),
        Kind::File => "common.Upload".into(),
        Kind::Money => "common.Money".into(),
        Kind::Model(name) | Kind::Enum(name) => name.clone(),
    }
}

/// An id that people may hold as a number with all its digits.
fn is_id(wire: &str) -> bool {
    wire == "id" || wire == "ids" || wire.ends_with("_id") || wire.ends_with("_ids")
}

/// Whether the sample has more digits than a JavaScript number: such a value arrives as text.
fn is_big(member: &Member) -> bool {
    let sample = |line: &String| line.split_once("Example: `").map(|(_, rest)| rest.len() > BIG + 2);
    member.docs.iter().filter_map(sample).any(|big| big)
}

/// The type of a paged operation's items.
pub fn item(path: &str, response: &str, types: &Types) -> Option<String> {
    types.at(path, response).map(|member| single(member, Use::Response))
}
