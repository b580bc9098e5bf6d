//! The options of clients and calls in Rust: the core's builder, the SDK's, the facade's settings and configuration keys.

use minijinja::{Value, context};

use super::Files;
use super::template::render;
use crate::catalog::Catalog;
use crate::names::pascal;
use crate::options::{ClientOption, wrap};
use crate::problem::Result;

const WIDTH: usize = 110;

/// Writes the Rust side of them.
pub fn emit(catalog: &Catalog, files: &mut Files) -> Result<()> {
    let options = &catalog.options;
    let client = listed(options, "client", |option| option.is_core());
    let call = listed(options, "call", |option| option.is_plain());
    let settings = listed(options, "client", |option| settings_type(option).is_some());
    let handle = listed(options, "handle", |_| true);
    let changes = listed(options, "changes", |option| option.speaks("rust"));
    let groups: Vec<_> = options
        .iter()
        .filter(|option| option.kind == "group")
        .map(|group| group_of(group, options))
        .collect();
    let keys: Vec<_> = options.iter().filter(|option| option.is_key()).map(key).collect();
    let server_keys: Vec<_> = options.iter().filter(|option| option.is_server_key()).map(key).collect();
    let variables: Vec<_> =
        options.iter().filter(|option| option.is_core()).filter_map(|option| option.env.clone()).collect();
    let context = context! { client, call, settings, handle, changes, groups, keys, server_keys, variables };
    for (path, template) in [
        ("core/runtime/src/generated/options.rs", "options.rs"),
        ("core/sdk/src/generated/options.rs", "sdk_options.rs"),
        ("core/facade/src/generated/settings.rs", "facade_settings.rs"),
        ("core/facade/src/generated/keys.rs", "facade_keys.rs"),
        ("core/facade/src/generated/mod.rs", "facade_mod.rs"),
    ] {
        files.insert(path.to_owned(), render(template, context.clone())?);
    }
    Ok(())
}

fn listed(options: &[ClientOption], scope: &str, wanted: impl Fn(&ClientOption) -> bool) -> Vec<Value> {
    let found = options.iter().filter(|option| option.is_in(scope) && wanted(option));
    found.map(|option| described(option, scope, options)).collect()
}

fn described(option: &ClientOption, scope: &str, all: &[ClientOption]) -> Value {
    let mut doc = option.told(&str::to_owned, all);
    if let Some(variable) = option.env.as_ref().filter(|_| scope == "client") {
        doc += &format!(" Environment: `{variable}`.");
    }
    let (field, parameter, convert) = core_type(option);
    context! {
        name => &option.name,
        doc => wrap(&doc, WIDTH),
        env => &option.env,
        field,
        parameter,
        convert,
        setting => settings_type(option),
        from_setting => from_setting(option),
        is_core => option.is_core(),
        is_plain => option.is_plain(),
        shared => option.is_core() && option.is_in("call") && !option.separate,
        shop => option.is_in("handle") && !option.is_in("call"),
    }
}

/// The type of the core's field, the type of its setter's parameter, and the conversion from one to the other.
fn core_type(option: &ClientOption) -> (String, String, &'static str) {
    let same = |name: &str| (name.to_owned(), name.to_owned(), "value");
    match option.kind.as_str() {
        "secret" => ("Secret".into(), "impl Into<Secret>".into(), "value.into()"),
        "duration" | "wait" => same("Duration"),
        "count" => same("u32"),
        "bytes" => same("usize"),
        "time" => same("i64"),
        "flag" => same("bool"),
        "choice" => same(&pascal(&option.name)),
        _ => ("String".into(), "impl Into<String>".into(), "value.into()"),
    }
}

/// The type of a setting as the bindings send it; `None` if they send none.
fn settings_type(option: &ClientOption) -> Option<String> {
    let text = match option.kind.as_str() {
        _ if option.languages.is_empty() || option.name == "event_bodies" => return None,
        "group" => return Some(pascal(&option.name).replace("Options", "") + "Settings"),
        "text" | "id" | "secret" | "url" | "release" | "choice" | "account" => "String",
        "duration" | "wait" => "f64",
        "count" => "u32",
        "bytes" => "usize",
        "flag" => "bool",
        "time" | "clock" => "i64",
        "store" => "StoreConfig",
        "limiter" => "LimiterSetting",
        "certificates" => "Vec<String>",
        _ => return None,
    };
    Some(format!("Option<{text}>"))
}

fn member_type(option: &ClientOption) -> &'static str {
    if option.kind == "count" { "u32" } else { "f64" }
}

/// The conversion of a setting to what the core takes.
fn from_setting(option: &ClientOption) -> String {
    from_setting_at(option, &option.name)
}

/// The same; `name` is what errors call it.
fn from_setting_at(option: &ClientOption, name: &str) -> String {
    match option.kind.as_str() {
        "duration" | "wait" => format!("seconds({name:?}, value)?"),
        "choice" => format!("choice({name:?}, &value)?"),
        _ => "value".into(),
    }
}

fn group_of(group: &ClientOption, all: &[ClientOption]) -> Value {
    let members: Vec<_> = all
        .iter()
        .filter(|option| option.group.as_ref() == Some(&group.name))
        .map(|option| {
            let place = format!("{}.{}", group.name, option.name);
            let doc = wrap(&option.told(&str::to_owned, all), WIDTH);
            let (setting, from_setting) = (member_type(option), from_setting_at(option, &place));
            context! { name => &option.name, doc, setting, from_setting }
        })
        .collect();
    let kind = pascal(&group.name).replace("Options", "") + "Settings";
    // A type of the runtime stands without its crate.
    let rust = group.rust.as_ref().map(|path| match path.starts_with("tiktokshop_") {
        true => path.clone(),
        false => format!("tiktokshop_core::{path}"),
    });
    context! { name => &group.name, doc => wrap(&group.doc, WIDTH), kind, rust, members }
}

fn key(option: &ClientOption) -> Value {
    let last = option.name.rsplit('_').next().unwrap_or_default().to_uppercase();
    let value = match option.kind.as_str() {
        "duration" => "SECONDS".into(),
        "count" => "N".into(),
        "bytes" => "BYTES".into(),
        "url" => "URL".into(),
        "limiter" => "RATE".into(),
        "flag" => "BOOL".into(),
        "store" | "certificates" => "FILE".into(),
        "choice" => option.values.join("|"),
        _ => last,
    };
    let doc = option.cli_doc.as_ref().unwrap_or(&option.doc);
    let default = option.default.as_ref().map(|default| format!(" Default: {default}.")).unwrap_or_default();
    context! {
        name => &option.name,
        env => &option.env,
        secret => option.secret,
        flag => option.flag,
        rare => option.rare,
        switch => option.kind == "flag",
        value,
        doc => format!("{doc}{default}").trim_end_matches('.'),
        default => option.default.as_deref().map(|default| default.trim_matches('`')).filter(|default| default.starts_with("https://")),
    }
}
