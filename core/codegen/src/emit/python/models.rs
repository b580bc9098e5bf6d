//! Models of responses, shapes of parameters, and enums.

use minijinja::{Value, context};

use super::{docs, names, reach, types};
use crate::catalog::Operation;
use crate::names::{human, pascal};
use crate::types::{Enum, Kind, Member, Model, Types};

/// The models of a domain's responses, and its pages.
pub fn context(domain: &str, operations: &[&Operation], all: &Types) -> Value {
    let within = reach::behind(&all.responses, all);
    let models: Vec<_> =
        all.models.iter().filter(|model| within.contains(model.name.as_str())).map(model).collect();
    let paged: Vec<_> = operations
        .iter()
        .filter(|operation| operation.default().paging.is_some())
        .map(|operation| format!("{}Response", pascal(&operation.method)))
        .collect();
    let responses: Vec<_> =
        all.responses.iter().map(|one| response(one, paged.contains(&one.name))).collect();
    context! { domain, title => human(domain), models, responses, pages => pages(operations, all) }
}

/// The shapes of the objects that requests take.
pub fn params(domain: &str, all: &Types) -> Value {
    let within = reach::behind(&all.requests, all);
    let models: Vec<_> = all
        .models
        .iter()
        .filter(|model| within.contains(model.name.as_str()))
        .map(|model| {
            let (plain, odd): (Vec<_>, Vec<_>) =
                model.fields.iter().partition(|member| names::is_identifier(&member.wire));
            let fields: Vec<_> = plain
                .into_iter()
                .map(|member| {
                    let kind = types::given(member, all);
                    let kind = if member.required { format!("Required[{kind}]") } else { kind };
                    context! { name => &member.wire, kind, doc => docs::member(member) }
                })
                .collect();
            let odd: Vec<_> = odd.into_iter().map(|member| member.wire.clone()).collect();
            context! { name => format!("{}Params", model.name), doc => docs::model(model), fields, odd }
        })
        .collect();
    context! {
        domain,
        title => human(domain),
        models,
    }
}

/// The enums of a domain.
pub fn enums(domain: &str, all: &Types) -> Value {
    let enums: Vec<_> = all.enums.iter().map(enumeration).collect();
    context! { domain, title => human(domain), enums }
}

/// An enum with what each value means.
pub fn enumeration(definition: &Enum) -> Value {
    let members = names::members(&definition.variants).into_iter();
    let members: Vec<_> = members
        .map(|(name, variant)| context! { name, value => &variant.value, doc => docs::line(&variant.doc) })
        .collect();
    context! { name => &definition.name, doc => docs::line(&definition.doc), members }
}

/// The names that a domain's package exports, by module.
pub fn exports(domain: &str, operations: &[&Operation], all: &Types) -> Value {
    let sent = reach::behind(&all.requests, all);
    let in_responses = reach::behind(&all.responses, all);
    let named = |names: &dyn Fn(&str) -> bool| -> Vec<String> {
        all.models.iter().filter(|model| names(&model.name)).map(|model| model.name.clone()).collect()
    };
    let mut models = named(&|name| in_responses.contains(name));
    models.extend(all.responses.iter().map(|model| model.name.clone()));
    for operation in operations.iter().filter(|operation| operation.default().paging.is_some()) {
        let prefix = pascal(&operation.method);
        models.extend([format!("{prefix}Page"), format!("Async{prefix}Page")]);
    }
    models.sort();
    let params: Vec<_> =
        named(&|name| sent.contains(name)).iter().map(|name| format!("{name}Params")).collect();
    let enums: Vec<_> = all.enums.iter().map(|one| one.name.clone()).collect();
    let api = super::api::class(domain);
    context! { domain, title => human(domain), models, params, enums, api }
}

/// The class of a paged operation's items: follows the path through the models.
pub fn item(operation: &Operation, all: &Types) -> Option<String> {
    let paging = operation.default().paging.as_ref()?;
    let response = format!("{}Response", pascal(&operation.method));
    let mut at = all.responses.iter().find(|model| model.name == response)?;
    let mut parts = paging.items.split('.').peekable();
    loop {
        let part = parts.next()?;
        let member = at.fields.iter().find(|member| member.wire == part)?;
        if parts.peek().is_none() {
            return Some(match &member.kind {
                Kind::Model(name) => name.clone(),
                Kind::Text | Kind::Enum(_) => "str".to_owned(),
                _ => "Any".to_owned(),
            });
        }
        let Kind::Model(name) = &member.kind else { return None };
        at = all.models.iter().find(|model| model.name == *name)?;
    }
}

pub fn model(model: &Model) -> Value {
    with_fields(model, |_| true)
}

/// A page has its own `next_page_token`, which takes limits and windows into account.
fn response(model: &Model, is_page: bool) -> Value {
    with_fields(model, |member| !(is_page && member.wire == "next_page_token"))
}

fn with_fields(model: &Model, is_shown: impl Fn(&Member) -> bool) -> Value {
    // A name that is not a valid attribute is accessed as `response["24h_live_gmv"]`.
    let fields: Vec<_> = model
        .fields
        .iter()
        .filter(|member| names::is_identifier(&member.wire) && is_shown(member))
        .map(field)
        .collect();
    context! { name => &model.name, doc => docs::model(model), fields }
}

fn field(member: &Member) -> Value {
    let known = match &member.kind {
        Kind::Enum(name) => format!(" See `{name}`."),
        _ => String::new(),
    };
    let doc = format!("{}{known}", docs::member(member));
    context! { name => &member.wire, kind => types::read(member), doc }
}

fn pages(operations: &[&Operation], all: &Types) -> Vec<Value> {
    let paged =
        operations.iter().filter_map(|operation| Some((operation, operation.default().paging.as_ref()?)));
    paged
        .map(|(operation, paging)| {
            context! {
                prefix => pascal(&operation.method),
                item => item(operation, all).unwrap_or_else(|| "Any".to_owned()),
                items_at => &paging.items,
                official => &operation.name,
            }
        })
        .collect()
}
