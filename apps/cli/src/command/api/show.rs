//! `tiktokshop api show`: everything about one operation.

use clap::Args;
use comfy_table::Table;
use owo_colors::OwoColorize;
use serde_json::{Map, Value, json};
use tiktokshop_core::catalog::{Cipher, Operation, PageStyle, Version};

use super::error;
use tiktokshop_manual::{Described, Texts, describe, path_parameters, summary};

use super::{default_version, find, template};
use crate::context::Context;
use crate::exit::{Failure, Result};
use crate::output::{Output, pairs, table};

/// Shows one operation
#[derive(Args)]
pub struct ShowArgs {
    /// order.get_order_list; names of the PHP and Laravel packages work too
    id: String,
    /// The version to show, in place of the default one
    #[arg(long, value_name = "YYYYMM")]
    version: Option<String>,
    /// Also show the fields of the response
    #[arg(long)]
    response: bool,
    /// Also show the error codes seen in its domain
    #[arg(long)]
    errors: bool,
}

/// One version of an operation, with the facts about it.
struct Shown {
    operation: &'static Operation,
    version: &'static Version,
    facts: Value,
    texts: Texts,
}

/// Prints it.
pub fn run(args: &ShowArgs, context: &Context) -> Result {
    let operation = find(&args.id)?;
    let version = pick(operation, args.version.as_deref())?;
    let facts = tiktokshop_manual::version(operation, version.version).unwrap_or_default();
    let shown = Shown { operation, version, facts, texts: Texts::of(operation) };
    if context.out.json {
        let mut told = shown.json();
        if args.errors {
            told["errors"] = error::of_domain(operation.domain).into_iter().map(error::json).collect();
        }
        context.out.value(&told)?;
        return Ok(());
    }
    shown.print(context.out)?;
    if args.response {
        context.out.line(format!("\n{}", "Response".bold()))?;
        let mut rows = table(["field", "type", "meaning"]);
        shown.response_rows("response", "", &shown.facts["response"], &mut rows);
        context.out.table(&rows)?;
    }
    if args.errors {
        context.out.line(format!("\n{}", "Errors of the domain".bold()))?;
        context.out.table(&error::table_of(&error::of_domain(operation.domain)))?;
    }
    Ok(())
}

fn pick(operation: &'static Operation, wanted: Option<&str>) -> Result<&'static Version> {
    let found = match wanted {
        Some(version) => operation.version(version),
        None => default_version(operation),
    };
    found.ok_or_else(|| {
        let known: Vec<&str> = operation.versions.iter().map(|version| version.version).collect();
        Failure::usage(format!("{} has no version {:?}", operation.id, wanted.unwrap_or_default()))
            .with_hint(format!("The catalogue knows {}.", known.join(", ")))
    })
}

impl Shown {
    fn parameters(&self) -> Vec<Described<'_>> {
        let version = self.version;
        let mut all = describe("query", version.query, self.facts.get("query"), &self.texts);
        all.extend(describe("body", version.body.unwrap_or_default(), self.facts.get("body"), &self.texts));
        all.extend(describe("form", version.form, self.facts.get("form"), &self.texts));
        all
    }

    fn print(&self, out: Output) -> Result {
        let operation = self.operation;
        out.line(format!("{}  {}", operation.id.bold(), summary(operation)))?;
        out.table(&pairs(self.head()))?;
        self.print_parameters(out)?;
        let example = self.example();
        out.line(format!("\n{}\n  {example}", "Call it".bold()))?;
        Ok(())
    }

    fn print_parameters(&self, out: Output) -> Result {
        let parameters = self.parameters();
        let path = path_parameters(self.version);
        if parameters.is_empty() && path.is_empty() {
            out.line("\nIt takes no parameters.")?;
            return Ok(());
        }
        let mut rows = table(["parameter", "in", "type", "", "meaning"]);
        for name in path {
            rows.add_row([name, "path", "string", "required", self.texts.field(&format!("path.{name}"))]);
        }
        for parameter in &parameters {
            rows.add_row(parameter.row());
        }
        out.line("")?;
        out.table(&rows)?;
        Ok(())
    }

    /// What each field of the response means, by its dotted name.
    fn response_descriptions(&self) -> Value {
        fn collect(texts: &Texts, place: &str, fields: &Value, found: &mut Map<String, Value>) {
            for (name, field) in fields.as_object().into_iter().flatten() {
                let place = format!("{place}.{name}");
                let key = place.trim_start_matches("response.").to_owned();
                found.insert(key, json!(texts.field(&place)));
                collect(texts, &place, &field["fields"], found);
            }
        }
        let mut found = Map::new();
        collect(&self.texts, "response", &self.facts["response"], &mut found);
        Value::Object(found)
    }

    /// The fields of a response, those of an object after the object.
    fn response_rows(&self, place: &str, around: &str, fields: &Value, rows: &mut Table) {
        for (name, field) in fields.as_object().into_iter().flatten() {
            let (place, kind) = (format!("{place}.{name}"), field["type"].as_str().unwrap_or("any"));
            rows.add_row([&format!("{around}{name}"), kind, self.texts.field(&place)]);
            let list = if kind.starts_with('[') { "[]" } else { "" };
            self.response_rows(&place, &format!("{around}{name}{list}."), &field["fields"], rows);
        }
    }

    fn head(&self) -> Vec<(&'static str, String)> {
        let (operation, version) = (self.operation, self.version);
        let mut rows = vec![
            ("Official name", operation.name.to_owned()),
            ("Request", format!("{} {}", operation.http.as_str(), version.path)),
            ("Versions", self.versions()),
            ("Scopes", or_none(&version.scopes.join(" or "))),
            ("Ciphers", or_none(&ciphers(version).join(", "))),
            ("Paging", paging(version)),
            ("Repeatable", repeatable(version)),
            ("PHP", or_none(&operation.php.join(", "))),
            ("Laravel", or_none(&operation.laravel.join(", "))),
        ];
        rows.extend(
            (!version.item_errors.is_empty()).then(|| ("Item errors in", version.item_errors.join(", "))),
        );
        rows.extend(self.texts.page().map(|page| ("Page", page.to_owned())));
        rows.extend(version.sunset.map(|day| ("Ends on", day.to_owned())));
        rows.extend(version.beta.then(|| ("Beta", "not generally available".to_owned())));
        rows
    }

    fn versions(&self) -> String {
        let mark = |version: &Version| match version.version == self.operation.default_version {
            true => format!("{} (default)", version.version),
            false => version.version.to_owned(),
        };
        self.operation.versions.iter().map(mark).collect::<Vec<_>>().join(", ")
    }

    /// A command line with everything that is required.
    fn example(&self) -> String {
        let mut words = vec!["tiktokshop call".to_owned(), self.operation.id.to_owned()];
        words.extend(path_parameters(self.version).iter().map(|name| format!("{name}=...")));
        let body = self.version.body.unwrap_or_default();
        let fields = self.version.query.iter().chain(body).chain(self.version.form);
        words.extend(fields.filter(|field| field.required).map(|field| format!("{}=...", field.name)));
        words.join(" ")
    }

    fn json(&self) -> Value {
        let (operation, version) = (self.operation, self.version);
        let versions: Vec<&str> = operation.versions.iter().map(|version| version.version).collect();
        json!({
            "id": operation.id,
            "name": operation.name,
            "summary": summary(operation),
            "domain": operation.domain,
            "method": operation.http.as_str(),
            "path": template(version),
            "version": version.version,
            "versions": versions,
            "default_version": operation.default_version,
            "scopes": version.scopes,
            "ciphers": ciphers_json(version),
            "paging": paging_json(version),
            "safe": version.safe,
            "idempotency": version.idempotency.map(|key| json!({"name": key.name, "required": key.required})),
            "item_errors": version.item_errors,
            "sunset": version.sunset,
            "beta": version.beta,
            "parameters": self.parameters_json(),
            "page": self.texts.page(),
            "response": self.facts["response"],
            "response_descriptions": self.response_descriptions(),
            "php": operation.php,
            "laravel": operation.laravel,
        })
    }

    fn parameters_json(&self) -> Vec<Value> {
        let path = path_parameters(self.version).into_iter();
        let path = path.map(|name| {
            let meaning = self.texts.field(&format!("path.{name}"));
            json!({"name": name, "in": "path", "type": "string", "required": true, "description": meaning})
        });
        path.chain(self.parameters().iter().map(Described::json)).collect()
    }
}

fn or_none(text: &str) -> String {
    if text.is_empty() { "-".to_owned() } else { text.to_owned() }
}

fn ciphers(version: &Version) -> Vec<String> {
    let text = |rule: &tiktokshop_core::catalog::CipherRule| match rule.required {
        true => format!("{} (required)", rule.cipher.param()),
        false => rule.cipher.param().to_owned(),
    };
    version.ciphers.iter().map(text).collect()
}

fn ciphers_json(version: &Version) -> Value {
    let entry = |cipher: Cipher| {
        let rule = version.ciphers.iter().find(|rule| rule.cipher == cipher)?;
        Some(if rule.required { "required" } else { "optional" })
    };
    json!({"shop_cipher": entry(Cipher::Shop), "category_asset_cipher": entry(Cipher::CategoryAsset)})
}

fn paging(version: &Version) -> String {
    let Some(paging) = &version.paging else { return "-".to_owned() };
    let by = style(paging.style);
    let cap = if paging.cap > 0 { format!(", at most {} results", paging.cap) } else { String::new() };
    format!("by {by} ({}), items in {}{cap}", paging.token, paging.items)
}

fn style(style: PageStyle) -> &'static str {
    match style {
        PageStyle::Token => "token",
        PageStyle::Page => "page",
        PageStyle::Offset => "offset",
    }
}

fn paging_json(version: &Version) -> Value {
    let Some(paging) = &version.paging else { return Value::Null };
    json!({
        "style": style(paging.style),
        "in": if paging.in_body { "body" } else { "query" },
        "token": paging.token,
        "size": paging.size,
        "next": paging.next,
        "items": paging.items,
        "total": paging.total,
        "cap": paging.cap,
    })
}

fn repeatable(version: &Version) -> String {
    match (version.safe, version.idempotency) {
        (true, _) => "yes, it changes nothing".to_owned(),
        (false, Some(key)) => format!("with an idempotency key ({})", key.name),
        (false, None) => "no: it writes, and is not sent again when the outcome is unknown".to_owned(),
    }
}
