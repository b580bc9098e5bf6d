//! Options in Python: typed dicts, what a value must be, and the signature of the clients.

use minijinja::{Value, context};

use crate::options::{ClientOption, wrap};

/// Everything that the templates need. An option is in one list, but for `client`, which is a signature.
pub fn context(all: &[ClientOption]) -> Value {
    let of = |scope: &str, wanted: &dyn Fn(&ClientOption) -> bool| -> Vec<Value> {
        let found = all.iter().filter(|option| option.is_in(scope) && option.speaks("python"));
        found.filter(|option| wanted(option)).map(|option| described(option, scope, all)).collect()
    };
    let groups: Vec<_> =
        all.iter().filter(|option| option.kind == "group").map(|one| group(one, all)).collect();
    let choices: Vec<_> = all
        .iter()
        .filter(|option| option.kind == "choice" && !option.is_in("server"))
        .map(|option| context! { name => &option.name, values => &option.values })
        .collect();
    context! {
        client => of("client", &|_| true),
        shared => of("call", &|option| option.is_shared()),
        scope => of("handle", &|option| !option.is_shared()),
        call => of("call", &|option| !option.is_shared()),
        pages => of("pages", &|_| true),
        windows => of("windows", &|_| true),
        changes => of("changes", &|_| true),
        download => of("download", &|option| !option.is_in("call")),
        label => of("label", &|_| true),
        groups,
        choices,
    }
}

fn group(group: &ClientOption, all: &[ClientOption]) -> Value {
    let members = all.iter().filter(|option| option.group.as_ref() == Some(&group.name));
    let members: Vec<_> = members.map(|option| described(option, "", all)).collect();
    context! { class => class_of(&group.name), name => &group.name, doc => wrap(&group.doc, 110), members }
}

fn described(option: &ClientOption, scope: &str, all: &[ClientOption]) -> Value {
    let mut doc = option.told(&spelled, all);
    if let Some(variable) = option.env.as_ref().filter(|_| scope == "client" && option.is_core()) {
        doc += &format!(" Environment: `{variable}`.");
    }
    context! {
        name => &option.name,
        kind => &option.kind,
        in_scope => option.is_in("handle"),
        annotation => annotation(option),
        default => if option.name == "env" { "True" } else { "None" },
        is_setting => !["store", "signer", "hooks"].contains(&option.kind.as_str()),
        doc => wrap(&doc, 110),
        argument => wrap(&format!("{}: {doc}", option.name), 102),
    }
}

fn spelled(word: &str) -> String {
    match word {
        "true" => "True".into(),
        "false" => "False".into(),
        other => other.to_owned(),
    }
}

/// `retry` into `RetryOptions`, `token_options` into `TokenOptions`.
fn class_of(group: &str) -> String {
    crate::names::pascal(group).replace("Options", "") + "Options"
}

fn annotation(option: &ClientOption) -> String {
    let text = match option.kind.as_str() {
        "time" | "clock" => "int | datetime",
        "duration" | "wait" => "Seconds",
        "count" | "bytes" | "items" => "int",
        "file" => "str | PathLike[str]",
        "flag" if option.name == "env" => return "bool".into(),
        "flag" => "bool",
        "store" => "Store",
        "signer" => "Signer",
        "limiter" => "bool | float",
        "certificates" => "Sequence[Certificate] | Certificate",
        "hooks" => "Mapping[str, Hook]",
        "query" | "fields" => "Mapping[str, Any]",
        "headers" => "Mapping[str, str]",
        "group" => return class_of(&option.name) + " | None",
        "choice" => {
            let values: Vec<_> = option.values.iter().map(|value| format!("\"{value}\"")).collect();
            return format!("Literal[{}] | None", values.join(", "));
        }
        _ => "str",
    };
    format!("{text} | None")
}
