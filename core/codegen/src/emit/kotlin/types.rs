//! Views of responses, classes that are sent, and open enums.

use std::collections::BTreeSet;

use minijinja::{Value, context};

use super::{docs, package, property};
use crate::catalog::Operation;
use crate::names;
use crate::types::{Enum, Kind, Member, Model, Types};

/// Everything that the template needs.
pub fn context(domain: &str, operations: &[&Operation], all: &Types) -> Value {
    let received = all.received();
    let responses: Vec<_> = all.responses.iter().map(|model| response(model, operations)).collect();
    let models = all.models.iter().map(|model| nested(model, received.contains(&model.name)));
    context! {
        package => package(domain),
        responses,
        models => models.collect::<Vec<_>>(),
        enums => all.enums.iter().map(open_enum).collect::<Vec<_>>(),
    }
}

/// The response of an operation. One with pages tells where the next one begins.
fn response(model: &Model, operations: &[&Operation]) -> Value {
    let named =
        |operation: &&&Operation| format!("{}Response", names::pascal(&operation.method)) == model.name;
    let operation = operations.iter().find(named);
    let doc = operation.map_or_else(
        || docs::links(&model.doc),
        |operation| docs::safe(&format!("{} {}", model.doc, operation.summary)),
    );
    context! { name => &model.name, doc, fields => read(model) }
}

/// An object inside. One that is only sent is read too: it is a view of what will be sent.
fn nested(model: &Model, is_received: bool) -> Value {
    let sent = model.in_request.then(|| sent(model));
    context! { name => &model.name, doc => docs::links(&model.doc), fields => read(model), sent, is_received }
}

/// The properties of a view.
pub fn read(model: &Model) -> Vec<Value> {
    let mut taken = BTreeSet::new();
    let fields = model.fields.iter().map(|member| {
        let name = property(&member.rust, &mut taken);
        let (type_name, getter) = getter(member);
        context! { name, type_name, getter, wire => &member.wire, docs => safe(&member.docs) }
    });
    fields.collect()
}

/// The parameters of a constructor, those that are required first.
fn sent(model: &Model) -> Vec<Value> {
    let mut taken = BTreeSet::new();
    let mut fields: Vec<_> = model
        .fields
        .iter()
        .map(|member| {
            let name = property(&member.rust, &mut taken);
            let (type_name, required) = (sent_type(member), member.required);
            (!required, context! { name, type_name, required, wire => &member.wire })
        })
        .collect();
    fields.sort_by_key(|(optional, _)| *optional);
    fields.into_iter().map(|(_, field)| field).collect()
}

fn safe(lines: &[String]) -> Vec<String> {
    lines.iter().map(|line| docs::safe(line)).collect()
}

/// The type of a property, and the method of `JsonView` that reads it.
fn getter(member: &Member) -> (String, String) {
    let wire = &member.wire;
    let one = |name: &str, method: &str| (format!("{name}?"), format!("{method}(\"{wire}\")"));
    let many = |name: &str, method: &str| (format!("List<{name}>"), format!("{method}(\"{wire}\")"));
    // `let` is inlined, and a lambda costs one method: a reference to a constructor would cost a class each.
    let made = |name: &str, one: &str, many: &str| match member.arrays {
        0 => (format!("{name}?"), format!("{one}(\"{wire}\")?.let(::{name})")),
        _ => (format!("List<{name}>"), format!("{many}(\"{wire}\") {{ {name}(it) }}")),
    };
    match (&member.kind, member.arrays) {
        (_, 2..) => many("JsonValue", "jsons"),
        (Kind::Text | Kind::File, 0) => one("String", "text"),
        (Kind::Text | Kind::File, _) => many("String", "texts"),
        (Kind::Integer, 0) if member.is_in_unix_seconds => one("Instant", "time"),
        (Kind::Integer, 0) => one("Long", "integer"),
        (Kind::Integer, _) => many("Long", "integers"),
        (Kind::Number, 0) => one("Double", "number"),
        (Kind::Number, _) => many("Double", "numbers"),
        (Kind::Boolean, 0) => one("Boolean", "flag"),
        (Kind::Boolean, _) => many("Boolean", "flags"),
        (Kind::Json, 0) => one("JsonValue", "json"),
        (Kind::Json, _) => many("JsonValue", "jsons"),
        (Kind::Money, _) => made("Money", "child", "views"),
        (Kind::Model(name), _) => made(name, "child", "views"),
        (Kind::Enum(name), _) => made(name, "text", "opens"),
    }
}

/// The type of a parameter, without the mark of one that may be left out.
pub fn sent_type(member: &Member) -> String {
    let one = match &member.kind {
        Kind::Text => "String",
        Kind::Integer if member.is_in_unix_seconds => "Instant",
        Kind::Integer => "Long",
        Kind::Number => "Double",
        Kind::Boolean => "Boolean",
        Kind::Json => "Any",
        Kind::File => "Upload",
        Kind::Money => "Money",
        Kind::Model(name) | Kind::Enum(name) => name,
    };
    let arrays = usize::from(member.arrays);
    format!("{}{one}{}", "List<".repeat(arrays), ">".repeat(arrays))
}

/// The type of a paged operation's items.
pub fn item(path: &str, response: &str, all: &Types) -> Option<String> {
    match &all.at(path, response)?.kind {
        Kind::Model(name) => Some(name.clone()),
        Kind::Money => Some("Money".into()),
        _ => None,
    }
}

/// A class with a constant for each known text.
pub fn open_enum(definition: &Enum) -> Value {
    let mut taken = BTreeSet::new();
    let values: Vec<_> = definition
        .variants
        .iter()
        .map(|variant| {
            let name = constant(&variant.value, &variant.name, &mut taken);
            context! { name, value => &variant.value, doc => docs::safe(&variant.doc) }
        })
        .collect();
    context! { name => &definition.name, doc => docs::safe(&definition.doc), values }
}

/// `AWAITING_SHIPMENT` as it is, `de-DE` into `DE_DE`, `24H` into `N24H`.
fn constant(value: &str, variant: &str, taken: &mut BTreeSet<String>) -> String {
    let is_plain = value.starts_with(|first: char| first.is_ascii_uppercase())
        && value.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    let name = if is_plain { value.to_owned() } else { names::snake(variant).to_ascii_uppercase() };
    let numbered = (2..).map(|number| format!("{name}_{number}"));
    let mut free = std::iter::once(name.clone()).chain(numbered).filter(|name| !taken.contains(name));
    let name = free.next().unwrap_or_default();
    taken.insert(name.clone());
    name
}
