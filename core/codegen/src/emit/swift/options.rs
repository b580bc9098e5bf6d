//! Options: a structure for each place that takes any, and how it is sent to the core.

use minijinja::{Value, context};

use crate::names::{camel, pascal};
use crate::options::{ClientOption, wrap};

/// What the constructors of clients take by other ways: the app, the server, where tokens are kept, and what watches the calls.
const BY_HAND: [&str; 6] = ["app_key", "app_secret", "service_id", "env", "server_url", "server_key"];

/// Everything that the template needs.
pub fn context(all: &[ClientOption]) -> Value {
    let of = |scopes: &[&str]| -> Vec<Value> {
        let here = all.iter().filter(|option| is_here(option));
        let found = here.filter(|option| scopes.iter().any(|scope| option.is_in(scope)));
        found.map(|option| described(option, all)).collect()
    };
    let shared = |scope: &str| -> Vec<Value> {
        let found = all.iter().filter(|one| is_here(one) && (one.is_shared() || one.is_in(scope)));
        found.map(|option| described(option, all)).collect()
    };
    let structure =
        |class: &str, doc: &str, fields: Vec<Value>| context! { class, doc => vec![doc.to_owned()], fields };
    let structures = [
        structure(
            "ClientOptions",
            "The settings of a client. What is not set comes from the environment, if that is wanted.",
            of(&["client"]),
        ),
        structure("ScopeOptions", "How a handle differs from its client.", of(&["handle"])),
        structure("CallOptions", "The options of one call.", of(&["call"])),
        structure("PageOptions", "The options of a walk over pages.", of(&["call", "pages"])),
        structure("WindowOptions", "The options of a walk through time.", of(&["call", "pages", "windows"])),
        structure("ChangeOptions", "From where on changes are wanted, and up to when.", shared("changes")),
        structure(
            "LabelOptions",
            "Which document of a package, and how long to wait for it.",
            shared("label"),
        ),
    ];
    let groups = all.iter().filter(|option| option.kind == "group").map(|one| group(one, all));
    let choices = all.iter().filter(|option| option.kind == "choice" && !option.is_in("server"));
    let choices =
        choices.map(|one| context! { class => pascal(&one.name), doc => &one.doc, values => &one.values });
    context! {
        structures => structures.into_iter().chain(groups).collect::<Vec<_>>(),
        choices => choices.collect::<Vec<_>>(),
    }
}

/// What Node has, over the same facade, is here too, unless it is written by hand; a task has a cancellation of its own.
fn is_here(option: &ClientOption) -> bool {
    let kinds = ["signal", "store", "signer", "logger", "log_level", "hooks", "file"];
    let by_hand = BY_HAND.contains(&option.name.as_str()) || option.name == "event_bodies";
    option.speaks("node") && !by_hand && !kinds.contains(&option.kind.as_str())
}

fn group(group: &ClientOption, all: &[ClientOption]) -> Value {
    let members = all.iter().filter(|option| option.group.as_ref() == Some(&group.name));
    let fields: Vec<_> = members.map(|option| described(option, all)).collect();
    context! { class => class_of(&group.name), doc => wrap(&group.told(&camel, all), 114), fields }
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
        type_name => type_of(option),
        sent => sent(option, &name),
        is_group => option.kind == "group",
        place => place(option),
        secret => option.secret || is_delicate(option),
        doc => wrap(&doc, 114),
        name,
    }
}

/// Whether it may contain a secret or what names a buyer: a proxy's address has a password.
fn is_delicate(option: &ClientOption) -> bool {
    option.name == "proxy" || ["query", "fields", "headers"].contains(&option.kind.as_str())
}

/// `retry` into `RetryOptions`, `token_options` into `TokenOptions`.
fn class_of(group: &str) -> String {
    pascal(group).replace("Options", "") + "Options"
}

fn type_of(option: &ClientOption) -> String {
    match option.kind.as_str() {
        "duration" | "wait" => "Duration".into(),
        "count" | "bytes" | "items" => "Int".into(),
        "flag" => "Bool".into(),
        "time" | "clock" => "UnixTime".into(),
        "limiter" => "Limiter".into(),
        "certificates" => "[String]".into(),
        "query" | "fields" => "[String: JSONValue]".into(),
        "headers" => "[String: String]".into(),
        "group" => class_of(&option.name),
        "choice" => pascal(&option.name),
        _ => "String".into(),
    }
}

/// The expression that the core gets.
fn sent(option: &ClientOption, name: &str) -> String {
    match option.kind.as_str() {
        "duration" | "wait" => format!("{name}?.inSeconds"),
        "choice" => format!("{name}?.rawValue"),
        "certificates" => format!("{name}.map(pemTexts)"),
        _ => name.to_owned(),
    }
}

/// Where the core expects it: among the settings of a client, a handle or a call, or beside them in the input of a walk.
fn place(option: &ClientOption) -> &'static str {
    let beside = ["pages", "windows", "changes", "label"].iter().any(|scope| option.is_in(scope));
    match option.kind.as_str() {
        "query" | "fields" | "headers" => "input",
        _ if beside && !option.is_in("call") => "input",
        _ => "settings",
    }
}
