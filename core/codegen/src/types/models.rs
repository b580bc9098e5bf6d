//! Names and builds structs.

use std::collections::{BTreeMap, BTreeSet};

use super::enums::Enums;
use super::objects::{Object, Objects, Parent};
use super::{Kind, Member, Model, Root, docs, is_money, is_struct};
use crate::catalog::{Field, Fields};
use crate::names;

/// All structs of a domain with their names.
pub struct Named {
    objects: Objects,
    names: BTreeMap<usize, String>,
}

impl Named {
    /// Names the structs. Of several with the same base name, the weightiest one in a response gets the short name.
    pub fn new(roots: &[Root]) -> Named {
        let objects = Objects::of(roots);
        let mut used: BTreeSet<String> = roots.iter().map(|root| root.name.clone()).collect();
        let mut names = BTreeMap::new();
        let mut by_base: BTreeMap<&str, Vec<(usize, &Object)>> = BTreeMap::new();
        for (at, object) in objects.structs() {
            by_base.entry(&object.base).or_default().push((at, object));
        }
        let mut later = Vec::new();
        for (base, mut list) in by_base {
            list.sort_by_key(|(at, object)| (object.in_request, usize::MAX - weight(object), *at));
            let mut list = list.into_iter();
            later.extend(list.next().filter(|(at, _)| {
                let is_free = used.insert(base.to_owned());
                is_free.then(|| names.insert(*at, base.to_owned()));
                !is_free
            }));
            later.extend(list);
        }
        for (at, object) in later {
            let name = free_name(object, &used);
            used.insert(name.clone());
            names.insert(at, name);
        }
        Named { objects, names }
    }

    /// The struct's name for a field that holds objects.
    pub fn of(&self, wire: &str, field: &Field) -> &str {
        self.objects.find(wire, field).map_or("", |at| self.name(at))
    }

    /// Every struct's name and object, sorted by name.
    pub fn structs(&self) -> BTreeMap<&str, &Object> {
        self.objects.structs().map(|(at, object)| (self.name(at), object)).collect()
    }

    fn name(&self, at: usize) -> &str {
        self.names.get(&at).map_or("", String::as_str)
    }

    fn parents(&self, object: &Object) -> BTreeSet<String> {
        let name = |parent: &Parent| match parent {
            Parent::Root(name) => name.clone(),
            Parent::Object(at) => self.of_index(*at).to_owned(),
        };
        object.parents.iter().map(name).collect()
    }

    fn of_index(&self, at: usize) -> &str {
        let object = self.objects.get(at);
        let found = self.objects.structs().find(|(_, candidate)| std::ptr::eq(*candidate, object));
        found.map_or("", |(at, _)| self.name(at))
    }

    /// The name of the struct behind a field of this object, which merging may have widened.
    fn child(&self, object: &Object, wire: &str) -> Option<&str> {
        object.children.get(wire).map(|at| self.of_index(*at))
    }
}

/// The weight of an object in the API: its number of fields, for each operation that has it.
fn weight(object: &Object) -> usize {
    let operations: BTreeSet<_> = object.places.iter().map(|(prefix, _)| prefix).collect();
    operations.len() * object.fields.len()
}

fn free_name(object: &Object, used: &BTreeSet<String>) -> String {
    let (prefix, around) = object.places.first().cloned().unwrap_or_default();
    let base = &object.base;
    let tries = [format!("{prefix}{base}"), format!("{prefix}{around}{base}")];
    let numbered = (2..).map(|number| format!("{prefix}{around}{base}{number}"));
    let mut free = tries.into_iter().chain(numbered).filter(|name| !used.contains(name));
    free.next().unwrap_or_default()
}

/// The struct of a root.
pub fn root(root: &Root, named: &Named, enums: &Enums) -> Model {
    let child = |wire: &str, field: &Field| named.of(wire, field).to_owned();
    Model {
        name: root.name.clone(),
        doc: root.doc.clone(),
        fields: members(&root.name, &root.fields, root.is_request, &child, enums),
        in_request: root.is_request,
    }
}

/// The nested structs, sorted by name.
pub fn nested(named: &Named, enums: &Enums) -> Vec<Model> {
    named
        .structs()
        .into_iter()
        .map(|(name, object)| {
            let child = |wire: &str, _: &Field| named.child(object, wire).unwrap_or_default().to_owned();
            Model {
                name: name.to_owned(),
                doc: format!("{} inside {}.", names::human(&object.wire), within(&named.parents(object))),
                fields: members(name, &object.fields, object.in_request, &child, enums),
                in_request: object.in_request,
            }
        })
        .collect()
}

fn within(parents: &BTreeSet<String>) -> String {
    let first: Vec<_> = parents.iter().take(3).map(|name| format!("[`{name}`]")).collect();
    let rest = if parents.len() > 3 { " and others" } else { "" };
    first.join(", ") + rest
}

type Child<'a> = &'a dyn Fn(&str, &Field) -> String;

fn members(parent: &str, fields: &Fields, is_sent: bool, child: Child<'_>, enums: &Enums) -> Vec<Member> {
    let mut taken: BTreeSet<String> = ["extra".to_owned(), "new".to_owned()].into();
    fields
        .iter()
        .map(|(wire, field)| {
            let mut rust = names::field(wire);
            while !taken.insert(rust.clone()) {
                rust.push('_');
            }
            let kind = kind(parent, wire, field, child, enums);
            let docs = docs::lines(wire, field, is_sent);
            Member {
                wire: wire.clone(),
                rust,
                kind,
                arrays: field.arrays,
                required: is_sent && field.required,
                is_in_unix_seconds: docs::is_in_unix_seconds(wire, field),
                docs,
            }
        })
        .collect()
}

fn kind(parent: &str, wire: &str, field: &Field, child: Child<'_>, enums: &Enums) -> Kind {
    match field.base.as_str() {
        "string" if !field.values.is_empty() => Kind::Enum(enums.of(parent, wire).to_owned()),
        "string" | "id" | "json_string" => Kind::Text,
        "int32" | "int64" | "integer" | "timestamp" => Kind::Integer,
        "number" => Kind::Number,
        "boolean" => Kind::Boolean,
        "file" => Kind::File,
        "object" if is_money(field) => Kind::Money,
        "object" if is_struct(field) => Kind::Model(child(wire, field)),
        _ => Kind::Json,
    }
}
