//! What the tests need to call each operation by its own method: the parameters come from JSON.

use minijinja::{Value, context};

use super::domain::{Parameter, parameters};
use super::{camel, package};
use crate::catalog::Operation;
use crate::types::{Kind, Member, Types};

/// Everything that the template needs.
pub fn context(domain: &str, operations: &[&Operation], all: &Types) -> Value {
    let calls = operations.iter().map(|operation| {
        let given: Vec<_> = parameters(operation, all).iter().map(given).collect();
        let files = operation.default().form.iter().filter(|(_, field)| field.base == "file");
        context! {
            id => operation.id(),
            version => &operation.default_version,
            method => camel(&operation.method),
            given,
            files => files.map(|(name, _)| name.clone()).collect::<Vec<_>>(),
        }
    });
    context! { package => package(domain), resource => camel(domain), calls => calls.collect::<Vec<_>>() }
}

/// An argument, read from what the sandbox would take.
fn given(parameter: &Parameter<'_>) -> String {
    let read = read(parameter.member);
    format!("{} = given.{read}{}", parameter.name, if parameter.is_required { "!!" } else { "" })
}

fn read(member: &Member) -> String {
    let wire = &member.wire;
    let is_list = member.arrays > 0;
    let plain = |name: &str| format!("{name}{}(\"{wire}\")", if is_list { "s" } else { "" });
    let made = |method: &str, name: &str| {
        format!("{method}{}(\"{wire}\", ::{name})", if is_list { "s" } else { "" })
    };
    match &member.kind {
        Kind::Text => plain("text"),
        Kind::Integer if member.is_in_unix_seconds && !is_list => plain("time"),
        Kind::Integer => plain("integer"),
        Kind::Number => plain("number"),
        Kind::Boolean => plain("flag"),
        Kind::Json => plain("json"),
        Kind::File => format!("file(\"{wire}\")"),
        Kind::Money => made("view", "Money"),
        Kind::Model(name) => made("view", name),
        Kind::Enum(name) => made("open", name),
    }
}
