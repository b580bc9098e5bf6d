//! `docs/options.md`: every option with its default and its environment variable.

use minijinja::{Value, context};

use super::Files;
use super::template::render;
use crate::options::ClientOption;
use crate::problem::Result;

/// Writes the page.
pub fn emit(options: &[ClientOption], files: &mut Files) -> Result<()> {
    let of = |scope: &str| -> Vec<Value> {
        let found = options.iter().filter(|option| option.is_in(scope) && !option.languages.is_empty());
        found.map(row).collect()
    };
    let groups: Vec<_> = options
        .iter()
        .filter(|option| option.kind == "group")
        .map(|group| {
            let members = options.iter().filter(|option| option.group.as_ref() == Some(&group.name));
            let members: Vec<_> = members.map(row).collect();
            context! { name => &group.name, doc => &group.doc, members }
        })
        .collect();
    let keys: Vec<_> = options.iter().filter(|option| option.is_key()).map(key).collect();
    let server: Vec<_> = options.iter().filter(|option| option.is_server_key()).map(server_key).collect();
    let [client, handle, call] = ["client", "handle", "call"].map(of);
    let walk = [of("pages"), of("windows")].concat();
    let changes = of("changes");
    let document = [of("label"), of("download")].concat();
    let page = context! { client, handle, call, walk, changes, document, groups, keys, server };
    files.insert("docs/options.md".into(), render("options.md", page)?);
    Ok(())
}

fn row(option: &ClientOption) -> Value {
    context! {
        name => &option.name,
        kind => kind(option),
        default => cell(option.default.as_deref().unwrap_or_default()),
        env => variable(option),
        doc => cell(&option.doc),
        only => only(option),
    }
}

fn key(option: &ClientOption) -> Value {
    let flag = if option.flag { format!("`--{}`", option.name.replace('_', "-")) } else { String::new() };
    context! {
        name => &option.name,
        flag,
        env => option.env.as_ref().map(|variable| format!("`{variable}`")),
        doc => cell(option.cli_doc.as_ref().unwrap_or(&option.doc)),
    }
}

fn server_key(option: &ClientOption) -> Value {
    let flag = if option.flag { format!("`--{}`", option.name.replace('_', "-")) } else { String::new() };
    context! {
        name => &option.name,
        flag,
        default => cell(option.default.as_deref().unwrap_or_default()),
        env => option.env.as_ref().map(|variable| format!("`{variable}`")),
        doc => cell(&option.doc),
    }
}

fn kind(option: &ClientOption) -> String {
    match option.kind.as_str() {
        "duration" | "wait" => "duration".into(),
        "id" | "account" | "release" => "text".into(),
        "time" | "clock" => "time".into(),
        "count" | "bytes" | "items" => "whole number".into(),
        "url" => "URL".into(),
        "limiter" => "number, or `false`".into(),
        "group" => "see below".into(),
        "choice" => option.values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", "),
        "query" | "fields" | "headers" => "names and values".into(),
        "log_level" => "level".into(),
        other => other.replace('_', " "),
    }
}

fn variable(option: &ClientOption) -> String {
    let by_program = ["store", "account"].contains(&option.kind.as_str());
    let mark = if by_program { " ¹" } else { "" };
    option.env.as_ref().map(|name| format!("`{name}`{mark}")).unwrap_or_default()
}

/// The languages, if not all have it.
fn only(option: &ClientOption) -> String {
    let names = |language: &String| match language.as_str() {
        "rust" => "Rust",
        "python" => "Python",
        _ => "Node",
    };
    if option.languages.len() == 3 {
        return String::new();
    }
    format!(" ({} only)", option.languages.iter().map(names).collect::<Vec<_>>().join(" and "))
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
