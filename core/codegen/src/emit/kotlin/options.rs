//! Options: classes whose properties are set in a block, and how they are sent to the core.

use minijinja::{Value, context};

use super::camel;
use crate::names::pascal;
use crate::options::{ClientOption, wrap};

/// Everything that the template needs. Each option is in one list; classes inherit the rest.
pub fn context(all: &[ClientOption]) -> Value {
    let of = |scope: &str, wanted: &dyn Fn(&ClientOption) -> bool| -> Vec<Value> {
        let found = all.iter().filter(|option| option.is_in(scope) && is_here(option));
        found.filter(|option| wanted(option)).map(|option| described(option, all)).collect()
    };
    let groups = all.iter().filter(|option| option.kind == "group").map(|one| group(one, all));
    let choices = all.iter().filter(|option| option.kind == "choice" && !option.is_in("server")).map(
        |option| context! { class => pascal(&option.name), doc => &option.doc, values => values(option) },
    );
    context! {
        shared => of("call", &|option| option.is_shared()),
        scope => of("handle", &|option| !option.is_shared()),
        client => of("client", &|option| !option.is_in("handle")),
        call => of("call", &|option| !option.is_shared()),
        pages => of("pages", &|_| true),
        windows => of("windows", &|_| true),
        changes => of("changes", &|option| !option.is_in("call")),
        download => of("download", &|option| !option.is_in("call")),
        label => of("label", &|_| true),
        groups => groups.collect::<Vec<_>>(),
        choices => choices.collect::<Vec<_>>(),
    }
}

/// What Node has, over the same facade, is here too; but coroutines have a cancellation of their own, and a client with a signer is
/// made by a function of its own.
fn is_here(option: &ClientOption) -> bool {
    option.speaks("node") && !["signal", "signer"].contains(&option.kind.as_str())
}

fn group(group: &ClientOption, all: &[ClientOption]) -> Value {
    let members = all.iter().filter(|option| option.group.as_ref() == Some(&group.name));
    let members: Vec<_> = members.map(|option| described(option, all)).collect();
    context! { class => class_of(&group.name), doc => wrap(&group.told(&camel, all), 114), members }
}

fn described(option: &ClientOption, all: &[ClientOption]) -> Value {
    let mut doc = option.told(&camel, all);
    if let Some(variable) = option.env.as_ref().filter(|_| option.is_core()) {
        let whose = if option.is_in("handle") { " of a client" } else { "" };
        doc += &format!(" Environment{whose}: `{variable}`.");
    }
    context! {
        core => &option.name,
        name => camel(&option.name),
        type_name => type_of(option),
        is_duration => matches!(option.kind.as_str(), "duration" | "wait"),
        group => (option.kind == "group").then(|| class_of(&option.name)),
        sent => sent(option),
        secret => option.secret,
        doc => wrap(&doc, 114),
    }
}

/// `retry` into `RetryOptions`, `token_options` into `TokenOptions`.
fn class_of(group: &str) -> String {
    pascal(group).replace("Options", "") + "Options"
}

fn values(option: &ClientOption) -> Vec<Value> {
    let values = option.values.iter();
    values.map(|value| context! { name => value.to_ascii_uppercase(), value }).collect()
}

fn type_of(option: &ClientOption) -> String {
    match option.kind.as_str() {
        "duration" | "wait" => "Duration".into(),
        "count" => "Int".into(),
        "bytes" | "items" => "Long".into(),
        "flag" => "Boolean".into(),
        "time" | "clock" => "Instant".into(),
        "store" => "Store".into(),
        "limiter" => "Limiter".into(),
        "certificates" => "List<String>".into(),
        "logger" => "Logger".into(),
        "log_level" => "LogLevel".into(),
        "query" | "fields" => "Map<String, Any?>".into(),
        "headers" => "Map<String, String>".into(),
        "group" => class_of(&option.name),
        "choice" => pascal(&option.name),
        _ => "String".into(),
    }
}

/// What the core gets; none if it goes another way than with the settings.
fn sent(option: &ClientOption) -> Option<String> {
    let name = camel(&option.name);
    Some(match option.kind.as_str() {
        "store" | "certificates" | "logger" | "log_level" | "query" | "fields" | "headers" | "items"
        | "file" => return None,
        "flag" if option.name == "env" || option.name == "event_bodies" => return None,
        // The end of a walk is not an option of its calls.
        _ if option.is_in("pages") || option.is_in("windows") => return None,
        "limiter" => format!("{name}?.json"),
        "choice" => format!("{name}?.value"),
        "group" => format!("{name}?.settings()"),
        _ => name,
    })
}
