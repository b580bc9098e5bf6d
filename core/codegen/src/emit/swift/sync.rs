//! `client.sync`: a method for each kind of change, in the target of its domain, with the type of its items.

use minijinja::{Value, context};

use super::{names, types};
use crate::catalog::{Catalog, Operation};
use crate::changes::ChangeKind;
use crate::names::pascal;

/// The kinds of all domains.
pub fn context(catalog: &Catalog) -> Value {
    let kinds = catalog.changes.iter().map(|kind| told(kind, None));
    context! { kinds => kinds.collect::<Vec<_>>() }
}

/// The methods of a domain, if anything in it can be followed.
pub fn of_domain(catalog: &Catalog, domain: &str, operations: &[&Operation]) -> Option<Value> {
    let all = names::made_safe(crate::types::of_domain(operations), domain);
    let mut kinds = Vec::new();
    for kind in &catalog.changes {
        let Some(search) = operations.iter().find(|operation| operation.id() == kind.operation) else {
            continue;
        };
        let items = search.default().paging.as_ref().map_or("", |paging| &paging.items);
        let item = all.at(items, &format!("{}Response", pascal(&search.method)));
        kinds.push(told(kind, item.map(|item| (types::single(item), types::maker(item)))));
    }
    (!kinds.is_empty()).then(|| context! { module => names::module(domain), kinds })
}

fn told(kind: &ChangeKind, item: Option<(String, String)>) -> Value {
    let (item, make) = item.unwrap_or_else(|| ("JSONValue".into(), "$0".into()));
    let ChangeKind { many, doc, .. } = kind;
    context! { many, name => names::camel(many), doc, item, make }
}
