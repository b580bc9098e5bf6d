//! Views of objects, and open enums.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::{Value, context};

use super::{docs, names};
use crate::types::{Enum, Kind, Member, Model, Variant};

/// A view of an object. One that is sent also has an initializer.
pub fn view(model: &Model, is_sent: bool) -> Value {
    let mut taken = BTreeSet::new();
    let fields: Vec<_> = model
        .fields
        .iter()
        .map(|member| context! { required => member.required, ..field(member, &mut taken) })
        .collect();
    context! { name => &model.name, doc => docs::links(&model.doc), sent => is_sent && !fields.is_empty(), fields }
}

/// An open enum.
pub fn open_enum(definition: &Enum) -> Value {
    let values: Vec<_> = values(definition)
        .into_iter()
        .map(|(name, variant)| {
            let doc =
                if variant.doc.is_empty() { format!("`{}`", variant.value) } else { variant.doc.clone() };
            context! { name, value => &variant.value, doc }
        })
        .collect();
    context! { name => &definition.name, doc => &definition.doc, values }
}

/// The values of an open enum by name.
pub fn values(definition: &Enum) -> Vec<(String, &Variant)> {
    let mut taken = BTreeSet::new();
    let variants = definition.variants.iter();
    variants
        .map(|variant| (names::property(&crate::names::snake(&variant.name), &mut taken), variant))
        .collect()
}

/// The names of a model's fields by their names on the wire; `taken` are those that something else has.
pub fn property_names(model: &Model, taken: &[&str]) -> BTreeMap<String, String> {
    let mut taken: BTreeSet<_> = taken.iter().map(|name| (*name).to_owned()).collect();
    let name = |member: &Member, taken: &mut _| names::property(member.rust.trim_end_matches('_'), taken);
    model.fields.iter().map(|member| (member.wire.clone(), name(member, &mut taken))).collect()
}

/// A field: its name, its type, and how a view reads it.
fn field(member: &Member, taken: &mut BTreeSet<String>) -> Value {
    let is_list = member.arrays > 0;
    let one = single(member);
    context! {
        wire => &member.wire,
        name => names::property(member.rust.trim_end_matches('_'), taken),
        doc => docs::field(member),
        type_name => if is_list { format!("[{one}]") } else { format!("{one}?") },
        sent_type => "[".repeat(member.arrays.into()) + &one + &"]".repeat(member.arrays.into()),
        read => reader(member, is_list),
    }
}

/// A parameter of a method.
pub fn parameter(member: &Member, required: bool, taken: &mut BTreeSet<String>) -> Value {
    let is_file = member.kind == Kind::File;
    context! { required, is_file, ..field(member, taken) }
}

/// The type of one value.
pub fn single(member: &Member) -> String {
    match &member.kind {
        Kind::Text => "String".into(),
        Kind::Integer if member.is_in_unix_seconds => "UnixTime".into(),
        Kind::Integer => "Int".into(),
        Kind::Number => "Double".into(),
        Kind::Boolean => "Bool".into(),
        Kind::Json => "JSONValue".into(),
        Kind::File => "Upload".into(),
        Kind::Money => "Money".into(),
        Kind::Model(name) | Kind::Enum(name) => name.clone(),
    }
}

/// The method of `JSONFields.swift` that reads it.
fn reader(member: &Member, is_list: bool) -> String {
    let one = match &member.kind {
        Kind::Text => "string",
        Kind::Integer if member.is_in_unix_seconds => "time",
        Kind::Integer => "int",
        Kind::Number => "number",
        Kind::Boolean => "flag",
        Kind::Json | Kind::File => "value",
        Kind::Money | Kind::Model(_) => "view",
        Kind::Enum(_) => "open",
    };
    format!("{one}{}", if is_list { "s" } else { "" })
}

/// How an item of a walk is made of its JSON.
pub fn maker(member: &Member) -> String {
    match &member.kind {
        Kind::Money | Kind::Model(_) => format!("{}($0)", single(member)),
        Kind::Enum(name) => format!("{name}(rawValue: $0.text ?? \"\")"),
        Kind::Text => "$0.text ?? \"\"".into(),
        _ => "$0".into(),
    }
}
