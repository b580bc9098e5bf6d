//! The options of clients and calls, from `options.toml`.

use std::path::Path;

use crate::load;
use crate::node::Node;
use crate::problem::{Problem, Result};

const FILE: &str = "options.toml";
const KEYS: [&str; 16] = [
    "name",
    "type",
    "scope",
    "in",
    "env",
    "default",
    "doc",
    "cli_doc",
    "values",
    "rust",
    "secret",
    "rare",
    "separate",
    "languages",
    "cli",
    "flag",
];
const KINDS: [&str; 28] = [
    "text",
    "id",
    "secret",
    "url",
    "release",
    "duration",
    "wait",
    "count",
    "bytes",
    "flag",
    "choice",
    "time",
    "account",
    "store",
    "signer",
    "group",
    "limiter",
    "certificates",
    "clock",
    "hooks",
    "logger",
    "log_level",
    "signal",
    "query",
    "fields",
    "headers",
    "items",
    "file",
];
const SCOPES: [&str; 10] =
    ["client", "handle", "call", "pages", "windows", "changes", "download", "label", "inbox", "server"];
/// What pages and errors have besides, which texts name too.
const MEMBERS: [&str; 1] = ["next_page_token"];
const LANGUAGES: [&str; 3] = ["rust", "python", "node"];

/// One option.
#[derive(Debug, Clone)]
pub struct ClientOption {
    /// `max_retries`; camelCase in Node, kebab-case on the command line.
    pub name: String,
    /// What a value is: `duration`, `flag`, ...
    pub kind: String,
    /// Where it may be given: `client`, `handle`, `call`, ...; empty inside a group.
    pub scopes: Vec<String>,
    /// The group that it is in: `retry`.
    pub group: Option<String>,
    /// The environment variable.
    pub env: Option<String>,
    /// The default, for people.
    pub default: Option<String>,
    /// What it is for; names of options are in backticks.
    pub doc: String,
    /// The same for the configuration file and the command line, if it differs.
    pub cli_doc: Option<String>,
    /// The values of a choice.
    pub values: Vec<String>,
    /// The type of a group in the core: `RetryPolicy`.
    pub rust: Option<String>,
    /// Whether a value must not be shown.
    pub secret: bool,
    /// Whether only `--help`, not `-h`, shows the flag.
    pub rare: bool,
    /// Whether the client's setting is unrelated to the calls' option of the same name.
    pub separate: bool,
    /// The languages that have it.
    pub languages: Vec<String>,
    /// Whether it is a key of the configuration file.
    pub cli: bool,
    /// Whether such a key has a flag.
    pub flag: bool,
}

/// All options, in the file's order.
pub fn load(catalog: &Path) -> Result<Vec<ClientOption>> {
    let value = load::toml(&catalog.join(FILE), FILE)?;
    let Some(list) = Node::root(&value, FILE).get("option")? else { return Ok(Vec::new()) };
    let options = list.items()?.iter().map(option).collect::<Result<Vec<_>>>()?;
    check(&options)?;
    Ok(options)
}

fn option(node: &Node<'_>) -> Result<ClientOption> {
    let name = node.need("name")?.text()?;
    let node = &Node { value: node.value, place: format!("{FILE}: {name}") };
    node.only(&KEYS)?;
    let kind = node.need("type")?.text()?;
    if !KINDS.contains(&kind.as_str()) {
        return Err(node.problem(format!("type `{kind}` is not one of {}", KINDS.join(", "))));
    }
    let languages = known(node, "languages", &LANGUAGES)?;
    let yes_unless = |key| Ok(node.get(key)?.map(|node| node.boolean()).transpose()?.unwrap_or(true));
    Ok(ClientOption {
        secret: node.flag("secret")? || kind == "secret",
        scopes: known(node, "scope", &SCOPES)?.unwrap_or_default(),
        group: node.text_of("in")?,
        env: node.text_of("env")?,
        default: node.text_of("default")?,
        doc: node.need("doc")?.text()?,
        cli_doc: node.text_of("cli_doc")?,
        values: node.texts_of("values")?,
        rust: node.text_of("rust")?,
        rare: node.flag("rare")?,
        separate: node.flag("separate")?,
        languages: languages.unwrap_or_else(|| LANGUAGES.map(str::to_owned).to_vec()),
        cli: yes_unless("cli")?,
        flag: yes_unless("flag")?,
        kind,
        name,
    })
}

/// The texts of a list, all of which must be among the known ones.
fn known(node: &Node<'_>, key: &str, known: &[&str]) -> Result<Option<Vec<String>>> {
    let Some(list) = node.get(key)? else { return Ok(None) };
    let texts = list.texts()?;
    match texts.iter().find(|text| !known.contains(&text.as_str())) {
        Some(text) => Err(list.problem(format!("`{text}` is not one of {}", known.join(", ")))),
        None => Ok(Some(texts)),
    }
}

fn check(options: &[ClientOption]) -> Result<()> {
    let mut mistakes = Vec::new();
    for (at, option) in options.iter().enumerate() {
        let name = &option.name;
        if options[..at].iter().any(|other| other.name == *name && other.group == option.group) {
            mistakes.push(format!("{FILE}: {name}: occurs twice"));
        }
        match &option.group {
            None if option.scopes.is_empty() => mistakes.push(format!("{FILE}: {name}: `scope` is missing")),
            Some(group) if !options.iter().any(|other| other.name == *group && other.kind == "group") => {
                mistakes.push(format!("{FILE}: {name}: there is no group `{group}`"));
            }
            _ => {}
        }
        if (option.kind == "group") != option.rust.is_some() {
            mistakes.push(format!("{FILE}: {name}: `rust` belongs to groups only, and every group has it"));
        }
        if (option.kind == "choice") == option.values.is_empty() {
            mistakes
                .push(format!("{FILE}: {name}: `values` belong to choices only, and every choice has them"));
        }
        if option.is_in("handle") && !option.is_in("client") {
            mistakes.push(format!("{FILE}: {name}: an option of a handle is one of its client, too"));
        }
        if option.is_in("server") && (option.env.is_none() || !option.is_plain()) {
            mistakes.push(format!("{FILE}: {name}: an option of the server is plain and has an `env`"));
        }
        if !option.doc.ends_with('.') {
            mistakes.push(format!("{FILE}: {name}: `doc` is not a sentence"));
        }
    }
    Problem::all(mistakes)
}

impl ClientOption {
    /// Whether it may be given there.
    pub fn is_in(&self, scope: &str) -> bool {
        self.scopes.iter().any(|known| known == scope)
    }

    /// Whether a language has it.
    pub fn speaks(&self, language: &str) -> bool {
        self.languages.iter().any(|known| known == language)
    }

    /// Whether it is a single value that can be written as text, so that it needs no code by hand.
    pub fn is_plain(&self) -> bool {
        const PLAIN: [&str; 10] =
            ["text", "id", "secret", "url", "release", "duration", "count", "bytes", "flag", "choice"];
        PLAIN.contains(&self.kind.as_str())
    }

    /// Whether the core's builder has a generated method for it.
    pub fn is_core(&self) -> bool {
        self.is_plain() && self.is_in("client") && self.speaks("rust")
    }

    /// Whether it is a key of the configuration file.
    pub fn is_key(&self) -> bool {
        let kinds = ["store", "account", "certificates", "limiter"];
        self.cli && self.is_in("client") && (self.is_plain() || kinds.contains(&self.kind.as_str()))
    }

    /// Whether it is a key of the configuration file that only the server reads.
    pub fn is_server_key(&self) -> bool {
        self.is_in("server") && !self.is_key()
    }

    /// Whether clients, handles and calls all have it.
    pub fn is_shared(&self) -> bool {
        self.is_in("handle") && self.is_in("call")
    }

    /// What it is for, with its default. `rename` spells the names of options as a language does.
    pub fn told(&self, rename: &dyn Fn(&str) -> String, all: &[ClientOption]) -> String {
        let doc = renamed(&self.doc, rename, all);
        match &self.default {
            Some(default) => format!("{doc} Default: {}.", renamed(default, rename, all)),
            None => doc,
        }
    }
}

/// A text in which options, `true` and `false` in backticks are spelt as a language spells them.
fn renamed(text: &str, rename: &dyn Fn(&str) -> String, all: &[ClientOption]) -> String {
    let parts = text.split('`').enumerate().map(|(at, part)| {
        let is_word = matches!(part, "true" | "false") || MEMBERS.contains(&part);
        let is_known = is_word || all.iter().any(|option| option.name == part);
        let is_name = at % 2 == 1 && is_known;
        if is_name { rename(part) } else { part.to_owned() }
    });
    parts.collect::<Vec<_>>().join("`")
}

/// A text in lines of at most `width` characters; a longer word gets a line of its own.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let last = lines.len() - 1;
        let used = lines[last].chars().count();
        match used {
            0 => lines[last] += word,
            _ if used + 1 + word.chars().count() <= width => lines[last] += &format!(" {word}"),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
