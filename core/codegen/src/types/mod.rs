//! The types of the SDK: which structs and enums a domain needs, and their names.
//!
//! Objects inside requests and responses become structs. Equal objects under equal names share one struct within a
//! domain, and so do objects of responses that are nearly equal. A name is as short as it can be: the object's own name
//! in the singular (`Order`, `LineItem`). If objects of one name differ, the weightiest one in a response (most fields
//! in most operations) gets the short name; the others are named after the first operation that has them
//! (`CreateProductSku`). `{amount, currency}` is `Money` everywhere.

mod docs;
mod enums;
mod models;
mod objects;
mod reach;

use std::collections::BTreeMap;

use crate::catalog::{Field, Fields, Operation, Webhook};
use crate::names;

/// The structs and enums of one domain.
#[derive(Debug, Default)]
pub struct Types {
    /// Structs inside requests and responses, sorted by name.
    pub models: Vec<Model>,
    /// One for each operation.
    pub requests: Vec<Model>,
    /// One for each operation whose response has data; they come first in `models.rs`.
    pub responses: Vec<Model>,
    /// Sorted by name.
    pub enums: Vec<Enum>,
}

/// A struct.
#[derive(Debug, Clone)]
pub struct Model {
    /// Its name.
    pub name: String,
    /// The first line of its documentation.
    pub doc: String,
    /// Its fields by wire name.
    pub fields: Vec<Member>,
    /// Whether it is part of a request, and so needs setters.
    pub in_request: bool,
}

/// A field of a struct.
#[derive(Debug, Clone)]
pub struct Member {
    /// The name on the wire.
    pub wire: String,
    /// The name in Rust.
    pub rust: String,
    /// The type of one value, without `Option` or `Vec`.
    pub kind: Kind,
    /// How many `Vec`s it is in.
    pub arrays: u8,
    /// Whether it must be sent.
    pub required: bool,
    /// Whether it is a time in Unix seconds, for which a binding may also accept its language's own type.
    pub is_in_unix_seconds: bool,
    /// Its documentation, line by line.
    pub docs: Vec<String>,
}

/// The type of one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// `String`
    Text,
    /// `i64`
    Integer,
    /// `f64`
    Number,
    /// `bool`
    Boolean,
    /// Anything, kept as JSON text.
    Json,
    /// A file to upload.
    File,
    /// The shared struct for money.
    Money,
    /// A struct of the domain.
    Model(String),
    /// An enum of the domain.
    Enum(String),
}

/// An open enum.
#[derive(Debug, Clone)]
pub struct Enum {
    /// Its name.
    pub name: String,
    /// The first line of its documentation.
    pub doc: String,
    /// In the catalogue's order.
    pub variants: Vec<Variant>,
}

/// A value of an open enum.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Its name in Rust.
    pub name: String,
    /// The value on the wire.
    pub value: String,
    /// What it means; empty if nobody knows.
    pub doc: String,
}

/// An object that becomes a struct of its own name: a request, a response or the data of a webhook.
pub struct Root {
    /// The struct's name.
    pub name: String,
    /// The prefix of nested structs whose own name is taken.
    pub prefix: String,
    /// The first line of its documentation.
    pub doc: String,
    /// Its fields.
    pub fields: Fields,
    /// Whether it is sent.
    pub is_request: bool,
}

/// The types of a domain's operations.
pub fn of_domain(operations: &[&Operation]) -> Types {
    let roots: Vec<_> = operations.iter().flat_map(|operation| roots_of(operation)).collect();
    of_roots(&roots)
}

/// The types of the webhooks' data. A flat webhook has the same fields.
pub fn of_webhooks(webhooks: &[Webhook]) -> Types {
    let roots: Vec<_> = webhooks
        .iter()
        .map(|kind| {
            let prefix = names::pascal(&kind.name.to_ascii_lowercase());
            let doc = format!("Data of `{}` (type {}): {}", kind.name, kind.number, kind.summary);
            Root { name: format!("{prefix}Data"), prefix, doc, fields: kind.data.clone(), is_request: false }
        })
        .collect();
    of_roots(&roots)
}

fn of_roots(roots: &[Root]) -> Types {
    let named = models::Named::new(roots);
    let enums = enums::name_all(roots, &named);
    let build = |root: &Root| models::root(root, &named, &enums);
    Types {
        models: models::nested(&named, &enums),
        requests: roots.iter().filter(|root| root.is_request).map(build).collect(),
        responses: roots.iter().filter(|root| !root.is_request).map(build).collect(),
        enums: enums.definitions(),
    }
}

fn roots_of(operation: &Operation) -> Vec<Root> {
    let prefix = names::pascal(&operation.method);
    let version = operation.default();
    let id = format!("`{}` ({})", operation.name, version.version);
    let mut roots = vec![Root {
        name: format!("{prefix}Request"),
        prefix: prefix.clone(),
        doc: format!("The parameters of {id}. {}", operation.summary),
        fields: parameters(operation),
        is_request: true,
    }];
    if let Some(fields) = &version.response {
        let doc = format!("The response of {id}.");
        roots.push(Root {
            name: format!("{prefix}Response"),
            prefix,
            doc,
            fields: fields.clone(),
            is_request: false,
        });
    }
    roots
}

/// What is known of a field, in one line.
pub fn describe(wire: &str, field: &Field, is_sent: bool) -> String {
    docs::text(wire, field, is_sent)
}

/// All parameters of the default version by name, wherever they go.
pub fn parameters(operation: &Operation) -> Fields {
    let version = operation.default();
    let mut all = version.in_path.clone();
    let empty = BTreeMap::new();
    let parts = [&version.query, version.body.as_ref().unwrap_or(&empty), &version.form];
    for (name, field) in parts.into_iter().flatten() {
        all.entry(name.clone()).or_insert_with(|| field.clone());
    }
    all
}

/// Two objects are equal if their fields have the same names, types and known values.
fn shape(fields: &Fields) -> String {
    let parts = fields.iter().map(|(name, field)| {
        format!("{name}:{}{:?}{{{}}}", field.spelling(), field.values, shape(&field.fields))
    });
    parts.collect::<Vec<_>>().join(",")
}

/// Whether an object has fields of its own to make a struct of.
fn is_struct(field: &Field) -> bool {
    field.base == "object" && !field.fields.is_empty() && !is_money(field)
}

/// Whether an object is an amount with its currency and nothing else.
fn is_money(field: &Field) -> bool {
    let is_text = |name| field.fields.get(name).is_some_and(|part| part.base == "string" && part.arrays == 0);
    field.base == "object" && field.fields.len() == 2 && is_text("amount") && is_text("currency")
}
