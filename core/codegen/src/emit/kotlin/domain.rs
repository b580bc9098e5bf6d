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
    /// Whether a single page or call needs it.
    pub is_required: bool,
    /// Whether a walk needs it.
    is_required_in_walks: bool,
    /// What is sent if it is left out.
    fallback: Option<i64>,
}

fn method(operation: &Operation, all: &Types) -> Value {
    let prefix = names::pascal(&operation.method);
    let version = operation.default();
    let response = format!("{prefix}Response");
    let item = version.paging.as_ref().and_then(|paging| types::item(&paging.items, &response, all));
    let parameters = parameters(operation, all);
    let single: Vec<_> = parameters.iter().map(single).collect();
    let described = |without: &[&str]| {
        let kept = parameters.iter().filter(|one| !without.contains(&one.member.wire.as_str()));
        let mut kept: Vec<_> = kept.collect();
        kept.sort_by_key(|one| !one.is_required_in_walks);
        kept.into_iter().map(|one| value(one, one.is_required_in_walks)).collect::<Vec<_>>()
    };
    context! {
        id => operation.id(),
        name => camel(&operation.method),
        response => if version.response.is_some() { response } else { "EmptyResponse".into() },
        docs => docs::method(operation),
        see => docs::see(operation),
        parameters => single,
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
    let version = operation.default();
    let (in_walks, always) = (version.filled_in(), version.filled_in_always());
    let mut taken: BTreeSet<String> = ["options".to_owned()].into();
    let members = all.requests.iter().find(|model| model.name == name).map_or(&[][..], |model| &model.fields);
    let mut parameters: Vec<_> = members
        .iter()
        .map(|member| {
            let needed = member.required || member.kind == Kind::File;
            let fallback = version.first_page(&member.wire);
            Parameter {
                name: property(&member.rust, &mut taken),
                is_required: needed && fallback.is_none() && !always.contains(&member.wire),
                is_required_in_walks: needed && !in_walks.contains(&member.wire),
                fallback,
                member,
            }
        })
        .collect();
    parameters.sort_by_key(|parameter| !parameter.is_required);
    parameters
}

/// A parameter of a call or a single page, for which nobody else fills in the size.
fn single(parameter: &Parameter<'_>) -> Value {
    let sent = parameter.fallback.map(|number| match parameter.member.kind {
        Kind::Text => format!("\"{number}\""),
        _ => format!("{number}L"),
    });
    let told = parameter.fallback.map(|number| format!("If it is left out, {number} is sent."));
    context! { fallback => sent, told, ..value(parameter, parameter.is_required) }
}

fn value(parameter: &Parameter<'_>, required: bool) -> Value {
    let Parameter { member, name, .. } = parameter;
    context! {
        name,
        wire => &member.wire,
        type_name => types::sent_type(member),
        required,
        doc => docs::safe(&member.docs.join(" ").replace(" Required.", "")),
    }
}
