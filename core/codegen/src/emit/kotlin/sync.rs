//! `client.sync`: a method for each kind of change, with the type of its items.

use std::collections::BTreeMap;

use minijinja::{Value, context};

use super::{camel, package, types};
use crate::catalog::{Catalog, Operation};
use crate::changes::ChangeKind;
use crate::names::pascal;

/// Everything that the template needs.
pub fn context(catalog: &Catalog, domains: &BTreeMap<&str, Vec<&Operation>>) -> Value {
    let kinds = catalog.changes.iter().map(|kind| {
        let domain = kind.operation.split('.').next().unwrap_or_default();
        let item = item(kind, domains.get(domain).map_or(&[][..], Vec::as_slice));
        let ChangeKind { many, doc, .. } = kind;
        context! { many, name => camel(many), doc, package => package(domain), item }
    });
    context! { kinds => kinds.collect::<Vec<_>>() }
}

/// The type of what the search lists.
fn item(kind: &ChangeKind, operations: &[&Operation]) -> Option<String> {
    let search = operations.iter().find(|operation| operation.id() == kind.operation)?;
    let paging = search.default().paging.as_ref()?;
    let response = format!("{}Response", pascal(&search.method));
    types::item(&paging.items, &response, &crate::types::of_domain(operations))
}
