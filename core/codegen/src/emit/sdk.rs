//! The typed SDK: for each domain its methods, requests, models and enums; and the webhooks' data.

use std::collections::BTreeSet;

use minijinja::{Value, context};

use super::template::render;
use super::{Files, by_domain};
use crate::catalog::{Catalog, ErrorRule, Operation, Version};
use crate::names;
use crate::problem::Result;
use crate::types::{self, Enum, Kind, Member, Model, Types};

const FOLDER: &str = "core/sdk/src/generated";
/// A domain's codes are listed with each of its methods only if there are no more than this.
const FEW_CODES: usize = 12;

/// Writes the typed SDK.
pub fn emit(catalog: &Catalog, files: &mut Files) -> Result<()> {
    let domains = by_domain(catalog);
    let mut list = Vec::new();
    for (domain, operations) in &domains {
        emit_domain(domain, operations, &catalog.errors, files)?;
        list.push(context! {
            name => *domain,
            api => api_name(domain),
            title => names::human(domain),
            aliases => aliases(domain, operations),
        });
    }
    files.insert(format!("{FOLDER}/mod.rs"), render("sdk_mod.rs", context! { domains => list })?);
    files.insert(format!("{FOLDER}/webhook.rs"), webhook(catalog)?);
    Ok(())
}

fn emit_domain(
    domain: &str,
    operations: &[&Operation],
    errors: &[ErrorRule],
    files: &mut Files,
) -> Result<()> {
    let types = types::of_domain(operations);
    let codes = codes(domain, errors);
    let methods: Vec<_> = operations.iter().map(|operation| method(operation, &types, &codes)).collect();
    let context = context! { domain, api => api_name(domain), title => names::human(domain), methods };
    let folder = format!("{FOLDER}/{domain}");
    let has_enums = !types.enums.is_empty();
    let requests: Vec<_> = types.requests.iter().map(model).collect();
    let responses = types.responses.iter().chain(&types.models).map(model).collect::<Vec<_>>();
    let enums: Vec<_> = types.enums.iter().map(enumeration).collect();
    let has_paged = operations.iter().any(|operation| operation.default().paging.is_some());
    let has_empty = operations.iter().any(|operation| operation.default().response.is_none());
    let context = context! { has_enums, has_paged, has_empty, ..context };
    files.insert(format!("{folder}/mod.rs"), render("sdk_domain.rs", context)?);
    let requests =
        render("sdk_models.rs", context! { title => "Parameters", models => requests, is_request => true })?;
    files.insert(format!("{folder}/requests.rs"), requests);
    let models =
        render("sdk_models.rs", context! { title => "Responses", models => responses, is_request => false })?;
    files.insert(format!("{folder}/models.rs"), models);
    if has_enums {
        files.insert(format!("{folder}/enums.rs"), render("sdk_enums.rs", context! { enums })?);
    }
    Ok(())
}

fn api_name(domain: &str) -> String {
    format!("{}Api", names::pascal(domain))
}

/// The names of the resource in the PHP and Laravel packages, if they differ.
fn aliases(domain: &str, operations: &[&Operation]) -> Vec<String> {
    let names = operations.iter().flat_map(|operation| operation.php.iter().chain(&operation.laravel));
    let resources: BTreeSet<_> = names.filter_map(|name| Some(name.split_once('.')?.0.to_owned())).collect();
    resources.into_iter().filter(|name| *name != domain && !name.is_empty()).collect()
}

/// The codes seen in one domain only, which say more about a call than the common ones.
fn codes(domain: &str, errors: &[ErrorRule]) -> Vec<String> {
    let own = errors.iter().filter(|rule| rule.domains == [domain]);
    let lines: Vec<_> = own.map(|rule| format!("`{}` ({})", rule.code, rule.kind)).collect();
    if lines.len() > FEW_CODES { Vec::new() } else { lines }
}

fn method(operation: &Operation, types: &Types, codes: &[String]) -> Value {
    let prefix = names::pascal(&operation.method);
    let response = format!("{prefix}Response");
    let has_response = operation.default().response.is_some();
    context! {
        id => operation.id(),
        name => names::field(&operation.method),
        request => format!("{prefix}Request"),
        response => if has_response { response.clone() } else { "Empty".to_owned() },
        item => item(operation, types, &response),
        docs => method_docs(operation, codes),
        aliases => doc_aliases(operation),
        files => file_fields(operation),
    }
}

fn doc_aliases(operation: &Operation) -> Vec<String> {
    let php = operation.php.iter().filter_map(|name| Some(name.split_once('.')?.1.to_owned()));
    let mut all: BTreeSet<_> = php.chain([operation.name.clone()]).collect();
    all.remove(&operation.method);
    all.into_iter().collect()
}

/// Names of upload fields on the wire and in Rust.
fn file_fields(operation: &Operation) -> Vec<Value> {
    let files = operation.default().form.iter().filter(|(_, field)| field.base == "file");
    files.map(|(name, _)| context! { wire => name, rust => names::field(name) }).collect()
}

/// The type of a paged operation's items: follows the path through the structs.
fn item(operation: &Operation, types: &Types, response: &str) -> Option<String> {
    let paging = operation.default().paging.as_ref()?;
    let mut at = types.responses.iter().find(|model| model.name == response)?;
    let mut parts = paging.items.split('.').peekable();
    loop {
        let part = parts.next()?;
        let member = at.fields.iter().find(|member| member.wire == part)?;
        if parts.peek().is_none() {
            return Some(type_of(&member.kind, "models"));
        }
        let Kind::Model(name) = &member.kind else { return None };
        at = types.models.iter().find(|model| model.name == *name)?;
    }
}

fn method_docs(operation: &Operation, codes: &[String]) -> Vec<String> {
    let version = operation.default();
    let mut lines = vec![operation.summary.clone(), String::new()];
    let path = version.path.replacen(&version.version, "{version}", 1);
    lines.push(format!(
        "Official name `{}`: `{} {path}`, version {}.",
        operation.name, operation.http_method, version.version
    ));
    lines.extend(other_versions(operation));
    lines.extend(traits(operation, version));
    if !version.scopes.is_empty() {
        lines.push(format!("- scope: `{}`", version.scopes.join("` or `")));
    }
    if !codes.is_empty() {
        lines.push(format!("- codes of this domain: {}", codes.join(", ")));
    }
    lines.extend(old_names(operation));
    lines.extend(operation.page_url().map(|url| format!("- the platform's page: <{url}>")));
    lines
}

fn other_versions(operation: &Operation) -> Option<String> {
    operation.other_versions().map(|names| format!("Also in version {names}."))
}

fn traits(operation: &Operation, version: &Version) -> Vec<String> {
    let mut lines = vec![String::new()];
    let ciphers: Vec<_> = version
        .ciphers
        .iter()
        .map(|(name, required)| format!("`{name}` ({})", if *required { "required" } else { "optional" }))
        .collect();
    if !ciphers.is_empty() {
        lines.push(format!("- cipher: {}", ciphers.join(", ")));
    }
    if let Some(paging) = &version.paging {
        lines.push(format!("- paged: the items are `{}`", paging.items));
    }
    if version.cap > 0 {
        lines.push(format!("- lists at most {} results: split longer searches by time", version.cap));
    }
    if let Some(key) = &version.idempotency {
        lines.push(format!("- idempotency key: `{}`; by default, the client creates one", key.name));
    }
    if !version.item_errors.is_empty() {
        lines.push(format!("- failed items are listed in `{}`", version.item_errors.join("`, `")));
    }
    if let Some(day) = &version.sunset {
        lines.push(format!("- ends on {day}"));
    }
    if version.beta {
        lines.push("- not generally available: a beta, or open to invited sellers only".to_owned());
    }
    if operation.sensitive {
        lines.push("- the response contains personal data".into());
    }
    lines
}

fn old_names(operation: &Operation) -> Option<String> {
    let php = operation.php.iter().map(|name| format!("PHP `{name}`"));
    let laravel = operation.laravel.iter().map(|name| format!("Laravel `{name}`"));
    let names: Vec<_> = php.chain(laravel).collect();
    (!names.is_empty()).then(|| format!("- elsewhere: {}", names.join(", ")))
}

fn model(model: &Model) -> Value {
    let fields: Vec<_> = model.fields.iter().map(|member| field(member, model.in_request)).collect();
    let file = |member: &&Member| member.kind == Kind::File;
    context! {
        name => &model.name,
        doc => &model.doc,
        in_request => model.in_request,
        has_files => model.fields.iter().any(|member| file(&member)),
        fields,
    }
}

fn field(member: &Member, in_request: bool) -> Value {
    let inner = type_of(&member.kind, "");
    let (open, close) = ("Vec<".repeat(member.arrays.into()), ">".repeat(member.arrays.into()));
    let full = if member.arrays == 0 { format!("Option<{inner}>") } else { format!("{open}{inner}{close}") };
    context! {
        wire => &member.wire,
        rust => &member.rust,
        docs => &member.docs,
        full,
        is_file => member.kind == Kind::File,
        setter => in_request.then(|| setter(member, &inner)),
    }
}

/// What a setter takes and how it is stored.
fn setter(member: &Member, inner: &str) -> Value {
    let converts =
        !matches!(member.kind, Kind::Model(_) | Kind::Boolean | Kind::Number | Kind::Money | Kind::File);
    let one = if converts { format!("impl Into<{inner}>") } else { inner.to_owned() };
    let (taken, stored) = match (member.arrays, converts) {
        (0, true) => (one, "Some(value.into())".to_owned()),
        (0, false) => (one, "Some(value)".to_owned()),
        (1, true) => {
            (format!("impl IntoIterator<Item = {one}>"), "value.into_iter().map(Into::into).collect()".into())
        }
        (1, false) => (format!("impl IntoIterator<Item = {one}>"), "value.into_iter().collect()".into()),
        (more, _) => {
            (format!("{}{inner}{}", "Vec<".repeat(more.into()), ">".repeat(more.into())), "value".into())
        }
    };
    context! { taken, stored }
}

/// The Rust type of one value. Requests and models see each other's types, so names need no path.
fn type_of(kind: &Kind, module: &str) -> String {
    match kind {
        Kind::Text => "String".into(),
        Kind::Integer => "i64".into(),
        Kind::Number => "f64".into(),
        Kind::Boolean => "bool".into(),
        Kind::Json => "Json".into(),
        Kind::File => "Upload".into(),
        Kind::Money => "Money".into(),
        Kind::Model(name) if module.is_empty() => name.clone(),
        Kind::Model(name) => format!("{module}::{name}"),
        Kind::Enum(name) => name.clone(),
    }
}

fn enumeration(definition: &Enum) -> Value {
    let variants: Vec<_> = definition
        .variants
        .iter()
        .map(|variant| context! { name => &variant.name, value => &variant.value, doc => &variant.doc })
        .collect();
    context! { name => &definition.name, doc => &definition.doc, variants }
}

fn webhook(catalog: &Catalog) -> Result<String> {
    let types = types::of_webhooks(&catalog.webhooks);
    let kinds: Vec<_> = catalog
        .webhooks
        .iter()
        .map(|kind| {
            let variant = names::pascal(&kind.name.to_ascii_lowercase());
            context! { number => kind.number, name => &kind.name, summary => &kind.summary, variant }
        })
        .collect();
    let models: Vec<_> = types.responses.iter().chain(&types.models).map(model).collect();
    let enums: Vec<_> = types.enums.iter().map(enumeration).collect();
    let models = render(
        "sdk_models.rs",
        context! { title => "Webhooks", models, is_request => false, is_webhook => true },
    )?;
    let enums = render("sdk_enums.rs", context! { enums })?;
    render("sdk_webhook.rs", context! { kinds, models, enums })
}
