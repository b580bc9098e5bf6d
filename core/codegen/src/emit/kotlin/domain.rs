//! The class with the methods of a domain.

use std::collections::BTreeSet;

use minijinja::{Value, context};

use super::super::template::render;
use super::{camel, class, docs, package, property, types};
use crate::catalog::{Operation, Version};
use crate::names;
use crate::problem::Result;
use crate::types::{Kind, Member, Types};

/// The file of a domain's methods.
pub fn emit(domain: &str, operations: &[&Operation], all: &Types) -> Result<String> {
    let methods: Vec<_> = operations.iter().map(|operation| method(operation, all)).collect();
    let context = context! {
        domain,
        package => package(domain),
        class => class(domain),
        title => names::human(domain),
        methods,
    };
    render("kotlin_api.kt", context)
}

/// A parameter of a method.
pub struct Parameter<'a> {
    /// The field of the request.
    pub member: &'a Member,
    /// Its name in Kotlin.
    pub name: String,
    /// Whether it has no default.
    pub is_required: bool,
}

fn method(operation: &Operation, all: &Types) -> Value {
    let prefix = names::pascal(&operation.method);
    let version = operation.default();
    let response = format!("{prefix}Response");
    let item = version.paging.as_ref().and_then(|paging| types::item(&paging.items, &response, all));
    let parameters = parameters(operation, all);
    let described = |without: &[&str]| {
        parameters
            .iter()
            .filter(|one| !without.contains(&one.member.wire.as_str()))
            .map(value)
            .collect::<Vec<_>>()
    };
    context! {
        id => operation.id(),
        name => camel(&operation.method),
        response => if version.response.is_some() { response } else { "EmptyResponse".into() },
        docs => docs::method(operation),
        see => docs::see(operation),
        parameters => described(&[]),
        walked => item.is_some().then(|| described(&walked(version))),
        window => version.window.as_ref().filter(|_| item.is_some()).map(|window| {
            described(&[&walked(version)[..], &[window.from.as_str(), window.to.as_str()]].concat())
        }),
        item,
    }
}

/// The parameters that a walk sets by itself.
fn walked(version: &Version) -> Vec<&str> {
    version.paging.iter().map(|paging| paging.token.as_str()).collect()
}

/// Those that are required first; what the client fills in is optional.
pub fn parameters<'a>(operation: &Operation, all: &'a Types) -> Vec<Parameter<'a>> {
    let name = format!("{}Request", names::pascal(&operation.method));
    let optional = operation.default().filled_in();
    let mut taken: BTreeSet<String> = ["options".to_owned()].into();
    let members = all.requests.iter().find(|model| model.name == name).map_or(&[][..], |model| &model.fields);
    let mut parameters: Vec<_> = members
        .iter()
        .map(|member| Parameter {
            name: property(&member.rust, &mut taken),
            is_required: (member.required || member.kind == Kind::File) && !optional.contains(&member.wire),
            member,
        })
        .collect();
    parameters.sort_by_key(|parameter| !parameter.is_required);
    parameters
}

fn value(parameter: &Parameter<'_>) -> Value {
    let Parameter { member, name, is_required } = parameter;
    context! {
        name,
        wire => &member.wire,
        type_name => types::sent_type(member),
        required => is_required,
        doc => docs::safe(&member.docs.join(" ").replace(" Required.", "")),
    }
}
