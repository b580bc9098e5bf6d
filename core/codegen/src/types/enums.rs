//! Names and builds open enums.

use std::collections::{BTreeMap, BTreeSet};

use super::models::Named;
use super::{Enum, Root, Variant};
use crate::catalog::{Field, Fields};
use crate::names;

/// The enums of a domain: equal values under names with the same last word share one.
pub struct Enums {
    by_field: BTreeMap<(String, String), String>,
    definitions: BTreeMap<String, Enum>,
}

impl Enums {
    /// The enum of a struct's field.
    pub fn of(&self, parent: &str, wire: &str) -> &str {
        self.by_field.get(&(parent.to_owned(), wire.to_owned())).map_or("", String::as_str)
    }

    /// All enums, sorted by name.
    pub fn definitions(&self) -> Vec<Enum> {
        self.definitions.values().cloned().collect()
    }
}

/// A field with known values: the struct it is in, its name, the values.
struct Found {
    parent: String,
    wire: String,
    values: Vec<String>,
    docs: BTreeMap<String, String>,
}

/// Names all enums.
pub fn name_all(roots: &[Root], named: &Named) -> Enums {
    let mut found = Vec::new();
    let mut used: BTreeSet<String> = BTreeSet::new();
    let of_roots = roots.iter().map(|root| (root.name.as_str(), &root.fields));
    let of_objects = named.structs().into_iter().map(|(name, object)| (name, &object.fields));
    for (name, fields) in of_roots.chain(of_objects) {
        used.insert(name.to_owned());
        collect(name, fields, &mut found);
    }
    let mut groups: BTreeMap<(String, Vec<String>), Vec<Found>> = BTreeMap::new();
    for one in found {
        let mut values = one.values.clone();
        values.sort();
        groups.entry((last_word(&one.wire), values)).or_default().push(one);
    }
    let mut enums = Enums { by_field: BTreeMap::new(), definitions: BTreeMap::new() };
    for group in groups.into_values() {
        let name = free_name(&group, &used);
        used.insert(name.clone());
        let doc = format!("Values of {}; more may be added.", places(&group));
        let variants = variants(&group);
        enums.definitions.insert(name.clone(), Enum { name: name.clone(), doc, variants });
        enums.by_field.extend(group.into_iter().map(|one| ((one.parent, one.wire), name.clone())));
    }
    enums
}

fn collect(parent: &str, fields: &Fields, found: &mut Vec<Found>) {
    for (wire, field) in fields.iter().filter(|(_, field)| is_enum(field)) {
        found.push(Found {
            parent: parent.to_owned(),
            wire: wire.clone(),
            values: field.values.clone(),
            docs: field.value_docs.clone(),
        });
    }
}

fn is_enum(field: &Field) -> bool {
    field.base == "string" && !field.values.is_empty()
}

fn last_word(wire: &str) -> String {
    names::singular(wire).rsplit('_').next().unwrap_or(wire).to_owned()
}

/// `order_status` is an `OrderStatus`, the `status` of an `Order` too.
fn free_name(group: &[Found], used: &BTreeSet<String>) -> String {
    let own = group.iter().map(|one| names::singular(&one.wire)).filter(|wire| wire.contains('_'));
    let own: BTreeSet<_> = own.map(|wire| names::pascal(&wire)).collect();
    let with_parent: BTreeSet<_> = group
        .iter()
        .map(|one| {
            let parent = ["Request", "Response", "Data"].iter().find_map(|end| one.parent.strip_suffix(end));
            format!("{}{}", parent.unwrap_or(&one.parent), names::pascal(&names::singular(&one.wire)))
        })
        .collect();
    let last = with_parent.last().cloned().unwrap_or_default();
    let numbered = (2..).map(|number| format!("{last}{number}"));
    let mut free = own.into_iter().chain(with_parent).chain(numbered).filter(|name| !used.contains(name));
    free.next().unwrap_or_default()
}

fn places(group: &[Found]) -> String {
    let all: BTreeSet<_> = group.iter().map(|one| format!("`{}` in `{}`", one.wire, one.parent)).collect();
    let rest = if all.len() > 3 { " and others" } else { "" };
    all.into_iter().take(3).collect::<Vec<_>>().join(", ") + rest
}

fn variants(group: &[Found]) -> Vec<Variant> {
    let mut taken: BTreeSet<String> = ["Unlisted".to_owned()].into();
    let doc = |value: &String| group.iter().find_map(|one| one.docs.get(value)).cloned().unwrap_or_default();
    let values = group.iter().take(1).flat_map(|one| &one.values);
    values
        .map(|value| {
            let name = names::variant(value);
            let numbered = (2..).map(|number| format!("{name}{number}"));
            let mut free = std::iter::once(name.clone()).chain(numbered).filter(|name| !taken.contains(name));
            let name = free.next().unwrap_or_default();
            taken.insert(name.clone());
            Variant { name, value: value.clone(), doc: doc(value) }
        })
        .collect()
}
