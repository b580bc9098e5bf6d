//! Views of responses, and classes that are sent.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::{Value, context};

use super::{docs, package, property};
use crate::catalog::Operation;
use crate::names;
use crate::types::{Kind, Member, Model, Types};

/// Everything that the template needs.
pub fn context(domain: &str, operations: &[&Operation], all: &Types) -> Value {
    let received = all.received();
    let responses: Vec<_> = all.responses.iter().map(|model| response(model, operations)).collect();
    let models = all.models.iter().map(|model| nested(model, received.contains(&model.name)));
    context! {
        package => package(domain),
        responses,
        models => models.collect::<Vec<_>>(),
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
        (_, 2..) => (
            received_type(member),
            format!("lists(\"{wire}\") {{ {} }}", inner(&member.kind, member.arrays - 1)),
        ),
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

/// How the inside of a list of lists is read: `it` is a list that is `depth` lists deep.
fn inner(kind: &Kind, depth: u8) -> String {
    if depth > 1 {
        return format!("lists(it) {{ {} }}", inner(kind, depth - 1));
    }
    match kind {
        Kind::Text | Kind::File => "texts(it)".into(),
        Kind::Integer => "integers(it)".into(),
        Kind::Number => "numbers(it)".into(),
        Kind::Boolean => "flags(it)".into(),
        Kind::Json => "it".into(),
        Kind::Money => "views(it) { Money(it) }".into(),
        Kind::Model(name) => format!("views(it) {{ {name}(it) }}"),
        Kind::Enum(name) => format!("opens(it) {{ {name}(it) }}"),
    }
}

/// The type of a list of lists. What is sent as a time is read as a number there, as in a list.
fn received_type(member: &Member) -> String {
    let one = match &member.kind {
        Kind::Integer => "Long".into(),
        Kind::Json => "JsonValue".into(),
        Kind::File => "String".into(),
        _ => sent_type(&Member { arrays: 0, ..member.clone() }),
    };
    format!("{}{one}{}", "List<".repeat(member.arrays.into()), ">".repeat(member.arrays.into()))
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

/// The names of a class's fields by their names on the wire; `taken` are those that something else has.
pub fn property_names(model: &Model, taken: &[&str]) -> BTreeMap<String, String> {
    let mut taken: BTreeSet<_> = taken.iter().map(|name| (*name).to_owned()).collect();
    model.fields.iter().map(|member| (member.wire.clone(), property(&member.rust, &mut taken))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(kind: Kind, arrays: u8) -> (String, String) {
        getter(&Member {
            wire: "rows".into(),
            rust: "rows".into(),
            kind,
            arrays,
            required: false,
            is_in_unix_seconds: false,
            docs: Vec::new(),
        })
    }

    #[test]
    fn lists_of_lists_have_the_type_of_what_is_inside() {
        let pair = |type_name: &str, read: &str| (type_name.to_owned(), read.to_owned());
        assert_eq!(rows(Kind::Text, 2), pair("List<List<String>>", "lists(\"rows\") { texts(it) }"));
        assert_eq!(
            rows(Kind::Model("Cell".into()), 2),
            pair("List<List<Cell>>", "lists(\"rows\") { views(it) { Cell(it) } }")
        );
        assert_eq!(
            rows(Kind::Integer, 3),
            pair("List<List<List<Long>>>", "lists(\"rows\") { lists(it) { integers(it) } }")
        );
        assert_eq!(rows(Kind::Json, 2), pair("List<List<JsonValue>>", "lists(\"rows\") { it }"));
    }
}
