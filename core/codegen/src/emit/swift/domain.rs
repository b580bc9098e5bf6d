//! One target for each domain: its types, and the protocol with its methods.

use std::collections::BTreeSet;

use minijinja::{Value, context};

use super::super::template::render;
use super::{docs, names, types};
use crate::catalog::Operation;
use crate::names::{human, pascal};
use crate::problem::Result;
use crate::types::{Kind, Member, Types};

/// What the methods have besides their parameters.
pub const TAKEN: &[&str] = &["options", "from", "to", "params"];

/// The files of a domain by name.
pub fn emit(domain: &str, operations: &[&Operation]) -> Result<Vec<(String, String)>> {
    let all = names::made_safe(crate::types::of_domain(operations), domain);
    let prefix = pascal(domain);
    let methods: Vec<_> = operations.iter().map(|operation| method(operation, &all)).collect();
    let api = context! {
        domain,
        name => names::camel(domain),
        protocol => format!("{prefix}API"),
        resource => format!("{prefix}Resource"),
        title => human(domain),
        methods,
    };
    let views = context! {
        title => human(domain),
        responses => all.responses.iter().map(|model| types::view(model, false)).collect::<Vec<_>>(),
        models => all.models.iter().map(|model| types::view(model, model.in_request)).collect::<Vec<_>>(),
    };
    let enums = context! { enums => all.enums.iter().map(types::open_enum).collect::<Vec<_>>() };
    Ok(vec![
        (format!("{prefix}API.swift"), render("swift_domain.swift", api)?),
        (format!("{prefix}Views.swift"), render("swift_views.swift", views)?),
        (format!("{prefix}Enums.swift"), render("swift_enums.swift", enums)?),
    ])
}

fn method(operation: &Operation, all: &Types) -> Value {
    let prefix = pascal(&operation.method);
    let version = operation.default();
    let response = format!("{prefix}Response");
    let paging = version.paging.as_ref();
    let item = paging.and_then(|paging| all.at(&paging.items, &response));
    let named = |left_out: &[&str]| parameters(operation, all, left_out);
    let token = paging.map_or("", |paging| &paging.token);
    let window = version.window.as_ref();
    context! {
        id => operation.id(),
        name => names::camel(&operation.method),
        response => if version.response.is_some() { response } else { "EmptyResponse".into() },
        docs => docs::method(operation),
        parameters => named(&[]),
        item => item.map(types::single),
        make => item.map(types::maker),
        page_parameters => named(&[token]),
        window => window.is_some(),
        window_parameters => window.map(|window| named(&[token, &window.from, &window.to])),
    }
}

/// The parameters of a method, required ones first, but for those at the paths that are left out.
fn parameters(operation: &Operation, all: &Types, left_out: &[&str]) -> Vec<Value> {
    let name = format!("{}Request", pascal(&operation.method));
    let Some(model) = all.requests.iter().find(|model| model.name == name) else { return Vec::new() };
    let filled_in = operation.default().filled_in();
    // The name of a file is filled in, its content is not.
    let is_required =
        |member: &Member| member.required && (member.kind == Kind::File || !filled_in.contains(&member.wire));
    let mut members: Vec<_> =
        model.fields.iter().filter(|member| !left_out.contains(&member.wire.as_str())).collect();
    members.sort_by_key(|member| !is_required(member));
    let mut taken: BTreeSet<_> = TAKEN.iter().map(|name| (*name).to_owned()).collect();
    members.into_iter().map(|member| types::parameter(member, is_required(member), &mut taken)).collect()
}
