//! Which fields of responses are lists: the platform sends null for an empty one.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::{Value, context};

use crate::catalog::{Fields, Operation, Webhook};

/// The lists in the responses of a domain, in all versions.
pub fn of_domain(domain: &str, operations: &[&Operation]) -> Value {
    let versions = operations.iter().flat_map(|operation| &operation.versions);
    of(domain, versions.filter_map(|version| version.response.as_ref()))
}

/// The lists in the data of webhooks.
pub fn of_webhooks(webhooks: &[Webhook]) -> Value {
    of("webhooks", webhooks.iter().map(|kind| &kind.data))
}

/// A name that is a list in one place but not in another is left out.
fn of<'a>(domain: &str, responses: impl Iterator<Item = &'a Fields>) -> Value {
    let mut seen: BTreeMap<String, BTreeSet<bool>> = BTreeMap::new();
    responses.for_each(|fields| collect(fields, &mut seen));
    let always = |is_list: &BTreeSet<bool>| is_list.iter().all(|is_list| *is_list);
    let names: Vec<_> =
        seen.into_iter().filter(|(_, is_list)| always(is_list)).map(|(name, _)| name).collect();
    let names = names.iter().map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ");
    context! { domain, names => format!("[{names}]") }
}

fn collect(fields: &Fields, seen: &mut BTreeMap<String, BTreeSet<bool>>) {
    for (name, field) in fields {
        seen.entry(name.clone()).or_default().insert(field.arrays > 0);
        collect(&field.fields, seen);
    }
}
