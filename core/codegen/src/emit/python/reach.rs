//! Which of a domain's models are part of responses, and which of requests.

use std::collections::BTreeSet;

use crate::types::{Kind, Model, Types};

/// The names of all models behind these roots.
pub fn behind<'a>(roots: &'a [Model], types: &'a Types) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&Model> = roots.iter().collect();
    while let Some(model) = open.pop() {
        for member in &model.fields {
            let Kind::Model(name) = &member.kind else { continue };
            if found.insert(name.as_str()) {
                open.extend(types.models.iter().find(|model| model.name == *name));
            }
        }
    }
    found
}
