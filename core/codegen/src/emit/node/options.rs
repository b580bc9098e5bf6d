//! Options in Node: interfaces, what a value must be, and how they are sent to the core.

use minijinja::{Value, context};

use super::camel;
use crate::names::pascal;
use crate::options::{ClientOption, wrap};

/// Everything that the template needs. Each option is in one list; interfaces inherit the rest.
pub fn context(all: &[ClientOption]) -> Value {
    let of = |scope: &str, wanted: &dyn Fn(&ClientOption) -> bool| -> Vec<Value> {
        let found = all.iter().filter(|option| option.is_in(scope) && option.speaks("node"));
        found.filter(|option| wanted(option)).map(|option| described(option, all)).collect()
    };
    let groups: Vec<_> =
        all.iter().filter(|option| option.kind == "group").map(|one| group(one, all)).collect();
    let choices: Vec<_> = all
        .iter()
        .filter(|option| option.kind == "choice" && !option.is_in("server"))
        .map(|option| context! { class => pascal(&option.name), doc => &option.doc, union => union(option) })
        .collect();
    context! {
        shared => of("call", &|option| option.is_shared()),
        scope => of("handle", &|option| !option.is_shared()),
        client => of("client", &|option| !option.is_in("handle")),
        call => of("call", &|option| !option.is_shared()),
        pages => of("pages", &|_| true),
        windows => of("windows", &|_| true),
        changes => of("changes", &|option| !option.is_in("call")),
        of_changes => of("changes", &|option| option.is_in("call")),
        download => of("download", &|option| !option.is_in("call")),
        both => of("download", &|option| option.is_in("call")),
        label => of("label", &|_| true),
        groups,
        choices,
    }
}

fn group(group: &ClientOption, all: &[ClientOption]) -> Value {
    let members = all.iter().filter(|option| option.group.as_ref() == Some(&group.name));
    let members: Vec<_> = members.map(|option| described(option, all)).collect();
    let is_mixed = all.iter().any(|one| one.group.as_ref() == Some(&group.name) && one.kind == "count");
    let unit = if is_mixed { "Durations are in milliseconds." } else { "In milliseconds." };
    let doc = wrap(&format!("{} {unit}", group.told(&camel, all)), 114);
    context! { class => class_of(&group.name), name => camel(&group.name), doc, members }
}

fn described(option: &ClientOption, all: &[ClientOption]) -> Value {
    let mut doc = option.told(&camel, all);
    if let Some(variable) = option.env.as_ref().filter(|_| option.is_core()) {
        let whose = if option.is_in("handle") { " of a client" } else { "" };
        doc += &format!(" Environment{whose}: `{variable}`.");
    }
    let name = camel(&option.name);
    context! {
        core => &option.name,
        kind => kind(option),
        annotation => annotation(option),
        sent => sent(option, &name),
        doc => wrap(&doc, 110),
        name,
    }
}

/// `retry` into `RetryOptions`, `token_options` into `TokenOptions`.
fn class_of(group: &str) -> String {
    pascal(group).replace("Options", "") + "Options"
}

fn union(option: &ClientOption) -> String {
    let values: Vec<_> = option.values.iter().map(|value| format!("\"{value}\"")).collect();
    values.join(" | ")
}

fn annotation(option: &ClientOption) -> String {
    match option.kind.as_str() {
        "id" => "Id".into(),
        "url" => "string | URL".into(),
        "duration" | "wait" | "count" | "bytes" | "items" => "number".into(),
        "file" => "string | URL".into(),
        "flag" => "boolean".into(),
        "time" | "clock" => "Time".into(),
        "store" => "string | BuiltInStore | TokenStore".into(),
        "signer" => "Signer".into(),
        "limiter" => "number | boolean".into(),
        "certificates" => "Certificate | readonly Certificate[]".into(),
        "logger" => "Logger".into(),
        "log_level" => "LogLevel".into(),
        "signal" => "AbortSignal".into(),
        "query" => "JsonObject | URLSearchParams".into(),
        "fields" => "JsonObject".into(),
        "headers" => "Record<string, string> | Headers".into(),
        "group" => class_of(&option.name),
        "choice" => pascal(&option.name),
        _ => "string".into(),
    }
}

/// The name of the kind in `known.ts`; the values of a choice.
fn kind(option: &ClientOption) -> String {
    match option.kind.as_str() {
        "choice" => {
            let values: Vec<_> = option.values.iter().map(|value| format!("\"{value}\"")).collect();
            format!("[{}]", values.join(", "))
        }
        "secret" | "release" | "account" => "\"text\"".into(),
        "wait" => "\"duration\"".into(),
        "bytes" => "\"count\"".into(),
        "clock" => "\"time\"".into(),
        "query" | "fields" | "headers" | "group" => "\"object\"".into(),
        "log_level" => "\"logLevel\"".into(),
        other => format!("\"{other}\""),
    }
}

/// The expression that the core gets; `None` if it is written by hand or nothing is sent.
fn sent(option: &ClientOption, name: &str) -> Option<String> {
    Some(match option.kind.as_str() {
        "store" | "signer" | "certificates" | "logger" | "log_level" | "signal" | "query" | "fields"
        | "headers" | "items" | "file" => return None,
        "flag" if option.name == "env" || option.name == "event_bodies" => return None,
        "duration" | "wait" => format!("seconds(options.{name})"),
        "url" => format!("options.{name}?.toString()"),
        "time" | "clock" => format!("options.{name} == null ? undefined : unixSeconds(options.{name})"),
        "group" => format!("options.{name} == null ? undefined : {name}Settings(options.{name})"),
        _ => format!("options.{name}"),
    })
}
