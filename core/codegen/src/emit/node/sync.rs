//! `client.sync` in Node: a method for each kind of change, with the type of its items.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::{Value, context};

use super::{camel, types};
use crate::catalog::{Catalog, Operation};
use crate::changes::ChangeKind;
use crate::names::pascal;

/// Everything that the template needs.
pub fn context(catalog: &Catalog, domains: &BTreeMap<&str, Vec<&Operation>>) -> Value {
    let mut imports: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut kinds = Vec::new();
    for kind in &catalog.changes {
        let domain = kind.operation.split('.').next().unwrap_or_default();
        let item = item(kind, domains.get(domain).map_or(&[][..], Vec::as_slice));
        if let Some(item) = &item {
            imports.entry(domain.to_owned()).or_default().insert(item.clone());
        }
        let ChangeKind { many, doc, .. } = kind;
        let item = item.unwrap_or_else(|| "JsonObject".into());
        kinds.push(context! { many, name => camel(many), doc, domain, item });
    }
    context! { domains => imports, kinds }
}

/// The type of what the search lists.
fn item(kind: &ChangeKind, operations: &[&Operation]) -> Option<String> {
    let search = operations.iter().find(|operation| operation.id() == kind.operation)?;
    let paging = search.default().paging.as_ref()?;
    let response = format!("{}Response", pascal(&search.method));
    types::item(&paging.items, &response, &crate::types::of_domain(operations))
}
