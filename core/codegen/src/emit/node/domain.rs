//! One file for each domain: its types, and the class with its methods.

use std::collections::BTreeSet;

use minijinja::{Value, context};

use super::super::template::render;
use super::types::{self, Use};
use super::{class, docs};
use crate::catalog::Operation;
use crate::names::{self, camel};
use crate::problem::Result;
use crate::types::{Model, Types};

/// The file of a domain.
pub fn emit(domain: &str, operations: &[&Operation]) -> Result<String> {
    let all = crate::types::of_domain(operations);
    let received = all.received();
    let nested = all.models.iter().map(|model| types::interface(model, types::role(model, &received)));
    let of_responses = all.responses.iter().map(|model| types::interface(model, Use::Response));
    let taken: BTreeSet<_> = operations.iter().map(|operation| camel(&operation.method)).collect();
    let context = context! {
        domain,
        class => class(domain),
        title => names::human(domain),
        params => operations.iter().filter_map(|operation| params(operation, &all)).collect::<Vec<_>>(),
        models => of_responses.chain(nested).collect::<Vec<_>>(),
        enums => all.enums.iter().map(types::union).collect::<Vec<_>>(),
        methods => operations.iter().map(|operation| method(operation, &all, &taken)).collect::<Vec<_>>(),
    };
    render("node_domain.ts", context)
}

fn request<'a>(operation: &Operation, types: &'a Types) -> Option<&'a Model> {
    let name = format!("{}Request", names::pascal(&operation.method));
    types.requests.iter().find(|model| model.name == name)
}

fn params(operation: &Operation, all: &Types) -> Option<Value> {
    request(operation, all).map(|model| types::params(model, &operation.default().filled_in()))
}

fn method(operation: &Operation, all: &Types, taken: &BTreeSet<String>) -> Value {
    let prefix = names::pascal(&operation.method);
    let version = operation.default();
    let response = format!("{prefix}Response");
    let item = version.paging.as_ref().and_then(|paging| types::item(&paging.items, &response, all));
    let optional = operation.default().filled_in();
    let needs = request(operation, all).is_some_and(|model| {
        model.fields.iter().any(|field| field.required && !optional.contains(&field.wire))
    });
    let files: Vec<_> =
        version.form.iter().filter(|(_, field)| field.base == "file").map(|(name, _)| name.clone()).collect();
    context! {
        id => operation.id(),
        name => camel(&operation.method),
        params => format!("{prefix}Params"),
        needs => needs || !files.is_empty(),
        response => if version.response.is_some() { response } else { "common.Empty".into() },
        item,
        window => version.window.is_some(),
        docs => docs::method(operation),
        files,
        aliases => aliases(operation, taken),
    }
}

/// Other names of the method that are free in the domain.
fn aliases(operation: &Operation, taken: &BTreeSet<String>) -> Vec<Value> {
    let mut seen = taken.clone();
    let php = operation.php.iter().map(|name| ("PHP", name));
    let all = php.chain(operation.laravel.iter().map(|name| ("Laravel", name)));
    all.filter_map(|(package, name)| {
        let method = name.split_once('.')?.1;
        seen.insert(method.to_owned()).then(|| context! { package, name, method })
    })
    .collect()
}
