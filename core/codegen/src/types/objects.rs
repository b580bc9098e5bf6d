//! The distinct objects of a domain, and which of them are one struct.
//!
//! Equal objects under equal names are one. Objects of responses that are nearly equal are merged as well: only
//! optional fields distinguish an order in a list from an order by id, and one `Order` serves both. Objects of requests
//! are never widened, or they would offer fields that the operation does not take.

use std::collections::{BTreeMap, BTreeSet};

use super::{Root, is_struct, shape};
use crate::catalog::{Field, Fields};
use crate::names;

/// One struct, made from all the objects that it stands for.
#[derive(Debug, Clone)]
pub struct Object {
    /// Its name, if nothing else has it.
    pub base: String,
    /// The name on the wire, in the singular.
    pub wire: String,
    /// All fields of all objects.
    pub fields: Fields,
    /// The objects behind the fields that hold objects.
    pub children: BTreeMap<String, usize>,
    /// The roots that have it, each with the object around it there.
    pub places: BTreeSet<(String, String)>,
    /// The structs around it: roots by name, objects by index.
    pub parents: BTreeSet<Parent>,
    /// Whether it is sent.
    pub in_request: bool,
}

/// What an object is nested in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Parent {
    /// A request, a response or a webhook's data.
    Root(String),
    /// Another object.
    Object(usize),
}

/// All objects of a domain.
#[derive(Debug, Default)]
pub struct Objects {
    all: Vec<Object>,
    by_shape: BTreeMap<(String, String), usize>,
    /// For every object the one that stands for it; itself if it was not merged.
    merged_into: Vec<usize>,
}

impl Objects {
    /// Collects and merges the objects of all roots.
    pub fn of(roots: &[Root]) -> Objects {
        let mut objects = Objects::default();
        for root in roots {
            objects.collect(root, &Parent::Root(root.name.clone()), "", &root.fields);
        }
        objects.merged_into = (0..objects.all.len()).collect();
        while objects.merge_once() {}
        objects
    }

    /// The index of the struct for a field of a root or of a struct.
    pub fn find(&self, wire: &str, field: &Field) -> Option<usize> {
        self.by_shape.get(&(base(wire), shape(&field.fields))).map(|at| self.root(*at))
    }

    /// The struct of that index.
    pub fn get(&self, at: usize) -> &Object {
        &self.all[self.root(at)]
    }

    /// The structs, in the order in which they were found.
    pub fn structs(&self) -> impl Iterator<Item = (usize, &Object)> {
        self.all.iter().enumerate().filter(|(at, _)| self.merged_into[*at] == *at)
    }

    fn root(&self, at: usize) -> usize {
        let next = self.merged_into[at];
        if next == at { at } else { self.root(next) }
    }

    fn collect(
        &mut self,
        root: &Root,
        parent: &Parent,
        around: &str,
        fields: &Fields,
    ) -> BTreeMap<String, usize> {
        let mut children = BTreeMap::new();
        for (wire, field) in fields.iter().filter(|(_, field)| is_struct(field)) {
            let base = base(wire);
            let at = self.entry(&base, wire, field);
            let grandchildren = self.collect(root, &Parent::Object(at), &base, &field.fields);
            let object = &mut self.all[at];
            object.children = grandchildren;
            object.places.insert((root.prefix.clone(), around.to_owned()));
            object.parents.insert(parent.clone());
            object.in_request |= root.is_request;
            widen(&mut object.fields, &field.fields);
            children.insert(wire.clone(), at);
        }
        children
    }

    fn entry(&mut self, base: &str, wire: &str, field: &Field) -> usize {
        let key = (base.to_owned(), shape(&field.fields));
        let next = self.all.len();
        let at = *self.by_shape.entry(key).or_insert(next);
        if at == next {
            self.all.push(Object {
                base: base.to_owned(),
                wire: names::singular(wire),
                fields: field.fields.clone(),
                children: BTreeMap::new(),
                places: BTreeSet::new(),
                parents: BTreeSet::new(),
                in_request: false,
            });
        }
        at
    }

    /// Merges the first two objects that are nearly equal. Inner ones are merged first without further effort: outer
    /// ones are equal only if their inner ones are.
    fn merge_once(&mut self) -> bool {
        let structs: Vec<usize> = self.structs().map(|(at, _)| at).collect();
        for (position, left) in structs.iter().enumerate() {
            for right in &structs[position + 1..] {
                if self.are_nearly_equal(*left, *right) {
                    self.merge(*left, *right);
                    return true;
                }
            }
        }
        false
    }

    fn are_nearly_equal(&self, left: usize, right: usize) -> bool {
        let (one, two) = (&self.all[left], &self.all[right]);
        if one.base != two.base || one.in_request || two.in_request {
            return false;
        }
        let common: Vec<_> = one.fields.keys().filter(|name| two.fields.contains_key(*name)).collect();
        let (fewer, more) = (one.fields.len().min(two.fields.len()), one.fields.len().max(two.fields.len()));
        let overlap = common.len() * 4 >= fewer * 3 && common.len() * 2 >= more;
        overlap && common.iter().all(|name| self.have_same_type(one, two, name))
    }

    fn have_same_type(&self, one: &Object, two: &Object, name: &str) -> bool {
        let child = |object: &Object| object.children.get(name).map(|at| self.root(*at));
        let same_plain = |left: &Field, right: &Field| {
            left.arrays == right.arrays && plain(&left.base) == plain(&right.base) && child(one) == child(two)
        };
        one.fields.get(name).zip(two.fields.get(name)).is_some_and(|(left, right)| same_plain(left, right))
    }

    fn merge(&mut self, into: usize, from: usize) {
        let other = self.all[from].clone();
        let object = &mut self.all[into];
        widen(&mut object.fields, &other.fields);
        object.children.extend(other.children);
        object.places.extend(other.places);
        object.parents.extend(other.parents);
        self.merged_into[from] = into;
    }
}

/// Types that are the same in Rust.
fn plain(base: &str) -> &str {
    match base {
        "int32" | "int64" | "timestamp" => "integer",
        "id" | "json_string" => "string",
        other => other,
    }
}

/// Adds new fields, and keeps only what is true in both: a field is required only if both say so.
fn widen(known: &mut Fields, other: &Fields) {
    for (name, twin) in other {
        let Some(field) = known.get_mut(name) else {
            known.insert(name.clone(), twin.clone());
            continue;
        };
        field.required &= twin.required;
        // What holds in one operation only must not be said of all of them.
        if field.doc.text.is_empty() || (field.doc.is_of_operation && !twin.doc.is_of_operation) {
            field.doc = twin.doc.clone();
        }
        for (value, text) in &twin.value_docs {
            field.value_docs.entry(value.clone()).or_insert_with(|| text.clone());
        }
        field.example = field.example.take().or_else(|| twin.example.clone());
        let more =
            twin.values.iter().filter(|value| !field.values.contains(value)).cloned().collect::<Vec<_>>();
        field.values.extend(more);
    }
}

/// Names that would shadow something that generated code or its users need.
const TAKEN: [&str; 31] = [
    "Box",
    "Call",
    "Client",
    "Default",
    "Empty",
    "Error",
    "Event",
    "EventData",
    "Extra",
    "FieldValue",
    "Fields",
    "Fit",
    "From",
    "Handle",
    "Input",
    "Into",
    "Json",
    "Model",
    "Money",
    "Option",
    "Paged",
    "Read",
    "Reader",
    "Request",
    "Response",
    "Result",
    "Some",
    "String",
    "Upload",
    "Vec",
    "None",
];

/// The name for an object under this field: one of `line_items` is a `LineItem`.
pub fn base(wire: &str) -> String {
    let name = names::type_name(&names::singular(&names::snake(wire)));
    if TAKEN.contains(&name.as_str()) { format!("{name}Item") } else { name }
}
