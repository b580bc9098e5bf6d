//! A short example of an operation in each language, made from its required parameters.

mod compiled;
mod kotlin;
mod layout;
mod node;
mod python;
mod rust;
mod sample;
mod swift;

pub use compiled::emit;
use minijinja::{Value, context};

use crate::catalog::Operation;
use crate::types::{Enum, Types};
use sample::Given;

/// In the order of the tabs, as they are named at blocks of code.
const LANGUAGES: [&str; 5] = ["python", "ts", "rust", "kotlin", "swift"];

/// What an example is made from.
struct Example<'a> {
    operation: &'a Operation,
    types: &'a Types,
    given: Vec<Given>,
}

/// The types of a domain, as the packages have them.
pub struct Domain {
    shared: Types,
    swift: Types,
}

impl Domain {
    /// The types of the operations of a domain.
    pub fn new(domain: &str, operations: &[&Operation]) -> Domain {
        let shared = crate::types::of_domain(operations);
        let swift = super::swift::safe_types(domain, operations);
        Domain { shared, swift }
    }

    /// The blocks of code by language, as the site shows them.
    pub fn examples(&self, operation: &Operation) -> Vec<Value> {
        let code = |language| self.example(operation, language);
        LANGUAGES.into_iter().map(|language| context! { language, code => code(language) }).collect()
    }

    fn example(&self, operation: &Operation, language: &str) -> String {
        let shared = || Example::new(operation, &self.shared);
        match language {
            "python" => python::write(&shared()),
            "ts" => node::write(&shared()),
            "rust" => rust::write(&shared()),
            "kotlin" => kotlin::write(&shared()),
            _ => swift::write(&Example::new(operation, &self.swift)),
        }
    }
}

impl Example<'_> {
    fn new<'a>(operation: &'a Operation, types: &'a Types) -> Example<'a> {
        Example { operation, types, given: sample::parameters(operation, types) }
    }

    fn definition(&self, name: &str) -> Option<&Enum> {
        self.types.enums.iter().find(|one| one.name == name)
    }

    /// Whether the example walks items that are objects, which every language can.
    fn is_walk(&self) -> bool {
        let response = format!("{}Response", crate::names::pascal(&self.operation.method));
        let paging = self.operation.default().paging.as_ref();
        let item = paging.and_then(|paging| self.types.at(&paging.items, &response));
        item.is_some_and(|member| matches!(member.kind, crate::types::Kind::Model(_)))
    }
}
