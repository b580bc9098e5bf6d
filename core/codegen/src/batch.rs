//! The items of a batch, and how its failures name them: only if both are known can a call tell that all of them
//! failed.

use crate::catalog::{Batch, Field, Fields, Operation, Version, field_at};
use crate::names;

/// Derives it unless an override states it.
pub fn all(operations: &mut [Operation]) {
    for version in operations.iter_mut().flat_map(|operation| &mut operation.versions) {
        if !version.batch_is_said {
            version.batch = derived(version);
        }
    }
}

/// The list in the body whose items a failure names.
pub fn derived(version: &Version) -> Option<Batch> {
    let (body, response) = (version.body.as_ref()?, version.response.as_ref()?);
    // Failures in several lists are of different kinds, so they cannot be added up to all that failed.
    let [path] = version.item_errors.as_slice() else { return None };
    let failures = field_at(response, path)?;
    let mut lists: Vec<_> = body.iter().filter(|(_, field)| field.arrays == 1).collect();
    lists.sort_by_key(|(_, field)| !field.required);
    if failures.fields.is_empty() {
        let name = path.rsplit('.').next()?.strip_prefix("failed_")?;
        let (items, _) =
            lists.into_iter().find(|(items, field)| *items == name && field.fields.is_empty())?;
        return Some(Batch { items: items.clone(), id: String::new(), failed_id: String::new() });
    }
    let named = failures.fields.get("detail").filter(|detail| !detail.fields.is_empty());
    let named = named.map_or(&failures.fields, |detail| &detail.fields);
    lists.into_iter().find_map(|(items, field)| joined(items, field, named))
}

fn joined(items: &str, list: &Field, named: &Fields) -> Option<Batch> {
    let one = items.strip_suffix("_ids").map_or_else(|| names::singular(items), |stem| format!("{stem}_id"));
    let plain = named.iter().filter(|(_, field)| field.arrays == 0 && field.fields.is_empty());
    let found = |id: &str, failed_id: &str| {
        Some(Batch { items: items.to_owned(), id: id.to_owned(), failed_id: failed_id.to_owned() })
    };
    let mut names: Vec<_> = plain.map(|(name, _)| name.as_str()).collect();
    // `order_id` before `channel_order_id`: a required field is certain to be there.
    names.sort_by_key(|name| !list.fields.get(*name).is_some_and(|field| field.required));
    for name in names {
        if list.fields.is_empty() && name == one {
            return found("", name);
        }
        if is_told_by(list.fields.get(name), name) {
            return found(name, name);
        }
        let id = name.strip_prefix(&format!("{one}_"));
        if let Some(id) = id.filter(|id| list.fields.contains_key(*id)) {
            return found(id, name);
        }
    }
    None
}

/// A failure repeats ids and regions of an item; its code and message are its own.
fn is_told_by(field: Option<&Field>, name: &str) -> bool {
    let identifies = ["id", "no", "region"].iter().any(|end| name.split('_').next_back() == Some(end));
    identifies && field.is_some_and(|field| field.arrays == 0 && field.fields.is_empty())
}
