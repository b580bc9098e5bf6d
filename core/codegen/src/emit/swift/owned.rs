//! Names that several domains have, in the module with all of them.

use std::collections::BTreeMap;

use minijinja::{Value, context};

use super::names;
use crate::catalog::Operation;
use crate::names::pascal;
use crate::types::Types;

/// Of the domains that have a type of one name, the one whose own name it begins with: `Order` and `OrderStatus` are those of the domain
/// `order`. Declared in the module with all domains, they take precedence over those that it passes on; otherwise the name would be ambiguous.
pub fn owned(domains: &BTreeMap<&str, Vec<&Operation>>) -> Vec<Value> {
    let mut holders: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (&domain, list) in domains {
        for name in type_names(&super::safe_types(domain, list)) {
            holders.entry(name).or_default().push(domain);
        }
    }
    let shared = holders.into_iter().filter(|(_, domains)| domains.len() > 1);
    let owned = shared.filter_map(|(name, domains)| {
        let owner = domains.into_iter().find(|domain| begins_with(&name, &pascal(domain)))?;
        Some(context! { name, module => names::module(owner) })
    });
    owned.collect()
}

fn type_names(types: &Types) -> Vec<String> {
    let models = types.models.iter().chain(&types.responses).map(|model| model.name.clone());
    models.chain(types.enums.iter().map(|one| one.name.clone())).collect()
}

/// Whether a name begins with these words, and not with a part of a longer one.
fn begins_with(name: &str, words: &str) -> bool {
    name.strip_prefix(words).is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_lowercase()))
}
