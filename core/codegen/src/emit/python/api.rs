//! The operations of a domain as methods.

use std::collections::BTreeSet;

use minijinja::{Value, context};

use super::{docs, models, names, reach, types};
use crate::catalog::Operation;
use crate::names::{human, pascal};
use crate::types::{Kind, Member, Types};

/// The class of a domain's operations.
pub fn class(domain: &str) -> String {
    format!("{}Api", pascal(domain))
}

/// Everything that the class and its stub need. A parameter that is called like an option of every call is reached with
/// the option.
pub fn context(domain: &str, operations: &[&Operation], all: &Types, options: &[&str]) -> Value {
    let methods: Vec<_> = operations.iter().map(|operation| method(operation, all, options)).collect();
    let aliases: Vec<_> =
        names::aliases(operations).into_iter().map(|(name, method)| context! { name, method }).collect();
    let params: Vec<_> =
        reach::behind(&all.requests, all).into_iter().map(|name| format!("{name}Params")).collect();
    context! {
        domain,
        class => class(domain),
        title => human(domain),
        methods,
        aliases,
        params,
        responses => responses(operations, all),
        paged => operations.iter().any(|operation| operation.default().paging.is_some()),
    }
}

/// The classes of responses, pages and items that the methods name.
fn responses(operations: &[&Operation], all: &Types) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for operation in operations {
        let (prefix, version) = (pascal(&operation.method), operation.default());
        names.extend(version.response.is_some().then(|| format!("{prefix}Response")));
        names.extend(version.paging.is_some().then(|| format!("{prefix}Page")));
        names.extend(models::item(operation, all).filter(|item| item != "str" && item != "Any"));
    }
    names
}

fn method(operation: &Operation, all: &Types, options: &[&str]) -> Value {
    let version = operation.default();
    let prefix = pascal(&operation.method);
    let request = all.requests.iter().find(|model| model.name == format!("{prefix}Request"));
    let filled_in = version.filled_in();
    let fields = request.map(|model| model.fields.as_slice()).unwrap_or_default();
    // The page token is an option of every paged call, whatever the platform calls it.
    let is_token = |member: &Member| version.paging.is_some() && member.wire == "page_token";
    let is_option = |member: &Member| options.contains(&member.wire.as_str()) || is_token(member);
    let fields = fields.iter().filter(|member| !is_option(member));
    let params: Vec<_> = fields.map(|member| param(member, filled_in.contains(&member.wire), all)).collect();
    let window = version.window.as_ref();
    let between = window.map(|window| {
        let outside = |param: &&Value| {
            let wire = param.get_attr("wire").map(|wire| wire.to_string()).unwrap_or_default();
            wire != window.from && wire != window.to
        };
        params.iter().filter(outside).cloned().collect::<Vec<_>>()
    });
    context! {
        id => operation.id(),
        name => names::python(&operation.method),
        summary => docs::line(&operation.summary),
        docs => docs::method(operation),
        params => params,
        files => request.is_some_and(|model| model.fields.iter().any(|member| member.kind == Kind::File)),
        response => if version.response.is_some() { format!("{prefix}Response") } else { String::new() },
        page => version.paging.as_ref().map(|_| format!("{prefix}Page")),
        item => models::item(operation, all),
        items_at => version.paging.as_ref().map(|paging| paging.items.clone()),
        is_between => between.is_some(),
        between,
    }
}

fn param(member: &Member, is_filled_in: bool, all: &Types) -> Value {
    context! {
        wire => &member.wire,
        name => names::argument(&member.wire),
        kind => types::given(member, all),
        doc => docs::member(member),
        required => member.required && !is_filled_in,
        is_file => member.kind == Kind::File,
    }
}
