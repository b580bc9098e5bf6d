//! Reads the files of `core/catalog`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::catalog::{ErrorRule, Field, Fields, Operation, Version, Webhook};
use crate::node::Node;
use crate::problem::{Problem, Result};

const BASES: [&str; 12] = [
    "string",
    "int32",
    "int64",
    "integer",
    "number",
    "boolean",
    "object",
    "file",
    "null",
    "id",
    "timestamp",
    "json_string",
];
const FIELD_KEYS: [&str; 16] = [
    "type",
    "required",
    "enum",
    "range",
    "max",
    "max_items",
    "max_length",
    "default",
    "example",
    "fields",
    "format",
    "sources",
    "seen_in",
    "one_or_many",
    "may_be_plain",
    "summary",
];
const OPERATION_KEYS: [&str; 7] = ["name", "summary", "http_method", "path", "php", "laravel", "versions"];
const VERSION_KEYS: [&str; 8] = ["path", "query", "body", "form", "response", "ciphers", "scopes", "sources"];

/// All operations of `api/*.json`, file by file.
pub fn operations(catalog: &Path) -> Result<Vec<Operation>> {
    let mut all = Vec::new();
    for file in sorted_files(&catalog.join("api"), "json")? {
        let label = format!("api/{}", file.file_name().unwrap_or_default().to_string_lossy());
        let value = json(&file, &label)?;
        all.extend(domain(&Node::root(&value, label))?);
    }
    Ok(all)
}

/// The codes of `errors.toml`, sorted by code.
pub fn errors(catalog: &Path) -> Result<Vec<ErrorRule>> {
    let value = toml(&catalog.join("errors.toml"), "errors.toml")?;
    let Some(list) = Node::root(&value, "errors.toml").get("error")? else { return Ok(Vec::new()) };
    let mut rules = list.items()?.iter().map(error_rule).collect::<Result<Vec<_>>>()?;
    rules.sort_by_key(|rule| rule.code);
    no_twins("errors.toml", rules.iter().map(|rule| rule.code))?;
    Ok(rules)
}

/// The types of `webhooks.json`, sorted by number.
pub fn webhooks(catalog: &Path) -> Result<Vec<Webhook>> {
    let value = json(&catalog.join("webhooks.json"), "webhooks.json")?;
    let list = Node::root(&value, "webhooks.json");
    let mut types = list.items()?.iter().map(webhook).collect::<Result<Vec<_>>>()?;
    types.sort_by_key(|kind| kind.number);
    no_twins("webhooks.json", types.iter().map(|kind| kind.number))?;
    Ok(types)
}

/// A TOML file as a JSON value, so that one reader serves both.
pub fn toml(path: &Path, label: &str) -> Result<Value> {
    toml::from_str(&text(path, label)?).map_err(|problem| Problem::at(label, problem))
}

/// A JSON file.
pub fn json(path: &Path, label: &str) -> Result<Value> {
    serde_json::from_str(&text(path, label)?).map_err(|problem| Problem::at(label, problem))
}

fn text(path: &Path, label: &str) -> Result<String> {
    std::fs::read_to_string(path).map_err(|problem| Problem::at(label, problem))
}

/// The JSON files of a folder, sorted by name.
pub fn json_files(folder: &Path) -> Result<Vec<PathBuf>> {
    sorted_files(folder, "json")
}

/// The files of a folder that end so, sorted; none where there is no folder.
pub fn files_of(folder: &Path, end: &str) -> Result<Vec<PathBuf>> {
    if folder.exists() { sorted_files(folder, end) } else { Ok(Vec::new()) }
}

fn sorted_files(folder: &Path, end: &str) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).map_err(|problem| Problem::at(folder.display(), problem))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<_> = paths.filter(|path| path.extension().is_some_and(|found| found == end)).collect();
    files.sort();
    Ok(files)
}

fn no_twins(file: &str, numbers: impl Iterator<Item = i64>) -> Result<()> {
    let mut last = None;
    for number in numbers {
        if last == Some(number) {
            return Err(Problem::at(file, format!("{number} appears twice")));
        }
        last = Some(number);
    }
    Ok(())
}

fn domain(file: &Node<'_>) -> Result<Vec<Operation>> {
    file.only(&["domain", "operations"])?;
    let domain = file.need("domain")?.text()?;
    if file.place != format!("api/{domain}.json") {
        return Err(file.problem(format!("its domain is `{domain}`; a file is named after its domain")));
    }
    let list = file.need("operations")?.items()?;
    list.iter().map(|node| operation(&domain, &file.place, node)).collect()
}

fn operation(domain: &str, file: &str, node: &Node<'_>) -> Result<Operation> {
    let name = node.need("name")?.text()?;
    let node = Node { value: node.value, place: format!("{file}: {name}") };
    node.only(&OPERATION_KEYS)?;
    let path = node.need("path")?.text()?;
    let found = node.need("versions")?.members()?;
    let mut versions =
        found.iter().map(|(key, node)| version(key, &path, node)).collect::<Result<Vec<_>>>()?;
    if versions.is_empty() {
        return Err(node.problem("has no version"));
    }
    versions.sort_by(|left, right| left.version.cmp(&right.version));
    Ok(Operation {
        domain: domain.to_owned(),
        summary: node.need("summary")?.text()?,
        http_method: http_method(&node)?,
        php: node.texts_of("php")?,
        laravel: node.texts_of("laravel")?,
        python: Vec::new(),
        versions,
        method: String::new(),
        default_version: String::new(),
        sensitive: false,
        page: None,
        name,
    })
}

fn http_method(node: &Node<'_>) -> Result<String> {
    let method = node.need("http_method")?.text()?;
    if ["GET", "POST", "PUT", "DELETE"].contains(&method.as_str()) {
        return Ok(method);
    }
    Err(node.problem(format!("http_method is `{method}`, which is not one of GET, POST, PUT, DELETE")))
}

fn version(key: &str, path: &str, node: &Node<'_>) -> Result<Version> {
    node.only(&VERSION_KEYS)?;
    if key.len() != 6 || !key.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(node.problem("a version is six digits, YYYYMM"));
    }
    let path = node.text_of("path")?.unwrap_or_else(|| path.to_owned());
    Ok(Version {
        in_path: in_path(&path),
        version: key.to_owned(),
        path: path.replace("{version}", key),
        query: fields_of(node, "query")?.unwrap_or_default(),
        body: fields_of(node, "body")?,
        form: fields_of(node, "form")?.unwrap_or_default(),
        response: fields_of(node, "response")?,
        ciphers: ciphers(node)?,
        scopes: node.texts_of("scopes")?,
        paging: None,
        paging_is_said: false,
        idempotency: None,
        safe: false,
        item_errors: Vec::new(),
        batch: None,
        batch_is_said: false,
        uploads: BTreeMap::new(),
        sunset: None,
        cap: 0,
        window: None,
        wait_codes: Vec::new(),
        region_limited: false,
        beta: false,
    })
}

/// The parameters of a path are texts, and none may be left out.
fn in_path(path: &str) -> Fields {
    let text = Field { base: "string".into(), required: true, ..Field::default() };
    let names = path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    names.filter(|name| *name != "version").map(|name| (name.to_owned(), text.clone())).collect()
}

fn ciphers(node: &Node<'_>) -> Result<BTreeMap<String, bool>> {
    let Some(found) = node.get("ciphers")? else { return Ok(BTreeMap::new()) };
    found.only(&["shop_cipher", "category_asset_cipher"])?;
    let mut ciphers = BTreeMap::new();
    for (name, rule) in found.members()? {
        let required = match rule.text()?.as_str() {
            "required" => true,
            "optional" => false,
            _ => return Err(rule.problem("must be `required` or `optional`")),
        };
        ciphers.insert(name.to_owned(), required);
    }
    Ok(ciphers)
}

/// The fields under a key; `None` if there are none.
pub fn fields_of(node: &Node<'_>, key: &str) -> Result<Option<Fields>> {
    node.get(key)?.map(|found| fields(&found)).transpose()
}

fn fields(node: &Node<'_>) -> Result<Fields> {
    node.members()?.iter().map(|(name, node)| Ok(((*name).to_owned(), field(node)?))).collect()
}

fn field(node: &Node<'_>) -> Result<Field> {
    node.only(&FIELD_KEYS)?;
    let (base, arrays) = spelling(&node.need("type")?).map_err(|_| unknown_type(node))?;
    Ok(Field {
        base,
        arrays,
        required: node.flag("required")?,
        values: node.texts_of("enum")?,
        range: range(node)?,
        max: node.integer_of("max")?,
        max_items: node.integer_of("max_items")?,
        max_length: node.integer_of("max_length")?,
        default: node.text_of("default")?,
        example: node.get("example")?.map(|example| example.value.clone()),
        fields: fields_of(node, "fields")?.unwrap_or_default(),
        format: node.text_of("format")?,
        sources: node.texts_of("sources")?,
        ..Field::default()
    })
}

fn unknown_type(node: &Node<'_>) -> Problem {
    let spelling = node.value["type"].as_str().unwrap_or_default();
    node.problem(format!("type `{spelling}` is not one of {}", BASES.join(", ")))
}

/// The base and the number of arrays of a type as it is spelt: `[string]`.
pub fn spelling(node: &Node<'_>) -> Result<(String, u8)> {
    let spelling = node.text()?;
    let base = spelling.trim_matches(['[', ']']);
    let arrays = spelling.chars().take_while(|letter| *letter == '[').count();
    if !BASES.contains(&base) {
        return Err(node.problem(format!("type `{spelling}` is not one of {}", BASES.join(", "))));
    }
    Ok((base.to_owned(), u8::try_from(arrays).map_err(|_| node.problem("too many arrays"))?))
}

/// The `range` of a field: its smallest and largest number.
pub fn range(node: &Node<'_>) -> Result<Option<(i64, i64)>> {
    let Some(found) = node.get("range")? else { return Ok(None) };
    let bounds = found.items()?.iter().map(Node::integer).collect::<Result<Vec<_>>>()?;
    match bounds[..] {
        [low, high] if low <= high => Ok(Some((low, high))),
        _ => Err(found.problem("must be [smallest, largest]")),
    }
}

fn error_rule(node: &Node<'_>) -> Result<ErrorRule> {
    node.only(&["code", "class", "kind", "messages", "domains", "meaning", "hint", "hint_id"])?;
    let class = node.need("class")?.text()?;
    if !["P", "S", "L", "W", "A"].contains(&class.as_str()) {
        return Err(node.problem(format!("class `{class}` is not one of P, S, L, W, A")));
    }
    Ok(ErrorRule {
        code: node.need("code")?.integer()?,
        kind: node.need("kind")?.text()?,
        class,
        messages: node.texts_of("messages")?,
        domains: node.texts_of("domains")?,
        meaning: node.text_of("meaning")?,
        hint: plain_hint(node)?,
        hint_id: node.text_of("hint_id")?,
    })
}

/// A hint in words that fit every language.
fn plain_hint(node: &Node<'_>) -> Result<Option<String>> {
    let Some(hint) = node.text_of("hint")? else { return Ok(None) };
    let names_api = ["::", "with_", "()", "{", "shop_cipher", "category_asset_cipher"];
    match names_api.iter().find(|mark| hint.contains(**mark)) {
        Some(mark) => {
            Err(node.problem(format!("`{mark}` differs by language: make it a `hint_id` of hints.toml")))
        }
        None => Ok(Some(hint)),
    }
}

/// What a later event makes obsolete is about one thing, and says when it happened: the time at which it was sent is no proof.
fn latest_wins_by_time(node: &Node<'_>) -> Result<()> {
    let one_subject = node.text_of("subject")?.is_some_and(|path| !path.contains("[]"));
    let timed = !node.texts_of("happened")?.is_empty();
    if node.flag("latest_wins")? && !(one_subject && timed) {
        return Err(node.problem("`latest_wins` needs `happened`, and a `subject` without `[]`".to_owned()));
    }
    Ok(())
}

/// What an event says has changed, as pairs of a kind and a path.
fn changed(node: &Node<'_>) -> Result<Vec<(String, String)>> {
    let Some(table) = node.get("changes")? else { return Ok(Vec::new()) };
    let mut changes = Vec::new();
    for (kind, paths) in table.members()? {
        changes.extend(paths.texts()?.into_iter().map(|path| (kind.to_owned(), path)));
    }
    Ok(changes)
}

fn webhook(node: &Node<'_>) -> Result<Webhook> {
    node.only(&[
        "type",
        "name",
        "aliases",
        "topic",
        "subject",
        "happened",
        "latest_wins",
        "changes",
        "owner",
        "owner_variants",
        "flat",
        "confidence",
        "regions",
        "summary",
        "data",
    ])?;
    let data = node.need("data")?;
    latest_wins_by_time(node)?;
    Ok(Webhook {
        number: node.need("type")?.integer()?,
        name: node.need("name")?.text()?,
        aliases: node.texts_of("aliases")?,
        topic: node.text_of("topic")?,
        subject: node.text_of("subject")?,
        happened: node.texts_of("happened")?,
        latest_wins: node.flag("latest_wins")?,
        changes: changed(node)?,
        owner: node.text_of("owner")?,
        flat: node.flag("flat")?,
        confidence: node.text_of("confidence")?.unwrap_or_default(),
        summary: node.need("summary")?.text()?,
        page: None,
        regions: node.texts_of("regions")?,
        data: fields(&data)?,
        source: data.value.clone(),
    })
}
