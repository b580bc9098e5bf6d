//! The runtime's tables: operations and webhook types. Static data only.

use std::collections::BTreeMap;

use minijinja::{Value, context};

use super::template::render;
use super::{Files, by_domain};
use crate::catalog::{
    Batch, Catalog, Field, Fields, Idempotency, Operation, Paging, Upload, Version, Window,
};
use crate::problem::Result;

const FOLDER: &str = "core/runtime/src/generated";

/// Writes the tables.
pub fn emit(catalog: &Catalog, files: &mut Files) -> Result<()> {
    let domains = by_domain(catalog);
    for (domain, operations) in &domains {
        let mut shapes = Shapes::default();
        let list: Vec<_> =
            operations.iter().map(|operation| operation_context(operation, &mut shapes)).collect();
        let context = context! { domain => *domain, operations => list, shapes => shapes.texts };
        let text = render("operations.rs", context)?;
        files.insert(format!("{FOLDER}/operations/{domain}.rs"), text);
    }
    let order: Vec<_> = catalog
        .operations
        .iter()
        .map(|operation| {
            context! { domain => &operation.domain, name => constant(operation) }
        })
        .collect();
    let names: Vec<_> = domains.keys().map(|name| Value::from(*name)).collect();
    files.insert(
        format!("{FOLDER}/mod.rs"),
        render("operations_mod.rs", context! { domains => names, order })?,
    );
    files.insert(format!("{FOLDER}/webhooks.rs"), webhooks(catalog)?);
    Ok(())
}

fn constant(operation: &Operation) -> String {
    operation.method.to_ascii_uppercase()
}

fn operation_context(operation: &Operation, shapes: &mut Shapes) -> Value {
    let versions: Vec<_> =
        operation.versions.iter().map(|version| version_context(version, shapes)).collect();
    context! {
        constant => constant(operation),
        id => operation.id(),
        domain => &operation.domain,
        method => &operation.method,
        name => &operation.name,
        summary => &operation.summary,
        http => variant(&operation.http_method),
        default_version => &operation.default_version,
        php => &operation.php,
        laravel => &operation.laravel,
        versions,
    }
}

fn version_context(version: &Version, shapes: &mut Shapes) -> Value {
    let body = version.body.as_ref().map(|fields| shapes.list(fields, version));
    let ciphers = version.ciphers.iter().map(|(name, required)| cipher(name, *required)).collect::<Vec<_>>();
    context! {
        version => &version.version,
        path => &version.path,
        query => shapes.list(&version.query, version),
        body => option(body),
        form => shapes.list(&version.form, version),
        ciphers => ciphers.join(", "),
        paging => option(version.paging.as_ref().map(|paging| paging_literal(paging, version.cap))),
        idempotency => option(version.idempotency.as_ref().map(idempotency)),
        safe => version.safe,
        item_errors => &version.item_errors,
        batch => option(version.batch.as_ref().map(batch)),
        scopes => &version.scopes,
        sunset => option(version.sunset.as_ref().map(|day| format!("{day:?}"))),
        beta => version.beta,
        window => option(version.window.as_ref().map(window)),
        wait_codes => &version.wait_codes,
    }
}

/// The lists of fields of a domain, each once: most objects occur in several operations and versions.
#[derive(Default)]
struct Shapes {
    places: BTreeMap<String, usize>,
    texts: Vec<String>,
}

impl Shapes {
    /// A reference to the list of these fields.
    fn list(&mut self, fields: &Fields, version: &Version) -> String {
        if fields.is_empty() {
            return "&[]".into();
        }
        let literals: Vec<_> = fields.iter().map(|(name, field)| self.field(name, field, version)).collect();
        let text = format!("[Field; {}] = [{}]", fields.len(), literals.join(", "));
        let next = self.texts.len();
        let place = *self.places.entry(text.clone()).or_insert(next);
        if place == next {
            self.texts.push(text);
        }
        format!("&FIELDS_{place}")
    }

    /// A `Field { .. }` with only what differs from the empty one, to keep the file and its compile time small.
    fn field(&mut self, name: &str, field: &Field, version: &Version) -> String {
        let mut parts = plain_parts(name, field);
        if !field.fields.is_empty() {
            parts.push(format!("fields: {}", self.list(&field.fields, version)));
        }
        if let Some(upload) = version.uploads.get(name).filter(|_| base(field) == "File") {
            parts.push(format!("file: Some({})", file_rule(upload)));
        }
        format!("Field {{ {}, ..Field::EMPTY }}", parts.join(", "))
    }
}

/// The properties of a field, except for those of the fields inside it.
fn plain_parts(name: &str, field: &Field) -> Vec<String> {
    let mut parts = vec![format!("name: {name:?}")];
    let base = base(field);
    if base != "Any" {
        parts.push(format!("base: Base::{base}"));
    }
    if field.arrays > 0 {
        parts.push(format!("arrays: {}", field.arrays));
    }
    if field.required {
        parts.push("required: true".into());
    }
    if let Some((low, high)) = field.bounds(name) {
        parts.push(format!("range: Some(({}, {high}))", bound(low)));
    }
    let numbers = numbers(field);
    if !numbers.is_empty() {
        parts.push(format!("one_of: &{numbers:?}"));
    }
    if base == "String" && !field.values.is_empty() {
        parts.push(format!("values: &{:?}", field.values));
    }
    if let Some(most) = field.max_items {
        parts.push(format!("max_items: {most}"));
    }
    parts
}

fn bound(low: i64) -> String {
    if low == i64::MIN { "i64::MIN".into() } else { low.to_string() }
}

fn base(field: &Field) -> &'static str {
    match field.base.as_str() {
        "string" => "String",
        "int32" | "int64" | "integer" => "Integer",
        "number" => "Number",
        "boolean" => "Boolean",
        "object" => "Object",
        "file" => "File",
        _ => "Any",
    }
}

fn numbers(field: &Field) -> Vec<i64> {
    let numbers = field.values.iter().filter(|_| base(field) == "Integer");
    numbers.filter_map(|value| value.parse().ok()).collect()
}

fn file_rule(upload: &Upload) -> String {
    format!("FileRule {{ max_bytes: {}, types: &{:?} }}", upload.max_bytes, upload.types)
}

fn cipher(name: &str, required: bool) -> String {
    let kind = if name == "shop_cipher" { "Shop" } else { "CategoryAsset" };
    format!("CipherRule {{ cipher: Cipher::{kind}, required: {required} }}")
}

fn paging_literal(paging: &Paging, cap: i64) -> String {
    let optional = |path: &Option<String>| option(path.as_ref().map(|path| format!("{path:?}")));
    format!(
        "Paging {{ style: PageStyle::{}, in_body: {}, token: {:?}, size: {}, next: {:?}, items: {:?}, total: {}, \
         has_more: {}, first: {}, cap: {cap} }}",
        variant(&paging.style),
        paging.place == "body",
        paging.token,
        optional(&paging.size),
        paging.next,
        paging.items,
        optional(&paging.total),
        optional(&paging.has_more),
        paging.first,
    )
}

fn idempotency(rule: &Idempotency) -> String {
    let in_body = rule.place == "body";
    format!("Idempotency {{ in_body: {in_body}, name: {:?}, required: {} }}", rule.name, rule.required)
}

fn window(window: &Window) -> String {
    let Window { from, to, field, id, days } = window;
    format!("Window {{ from: {from:?}, to: {to:?}, field: {field:?}, id: {id:?}, days: {days} }}")
}

fn batch(batch: &Batch) -> String {
    let Batch { items, id, failed_id } = batch;
    format!("Batch {{ items: {items:?}, id: {id:?}, failed_id: {failed_id:?} }}")
}

fn option(literal: Option<String>) -> String {
    literal.map_or("None".into(), |literal| format!("Some({literal})"))
}

/// `GET` into `Get`, `token` into `Token`.
fn variant(word: &str) -> String {
    crate::names::pascal(&word.to_ascii_lowercase())
}

fn webhooks(catalog: &Catalog) -> Result<String> {
    let types = catalog.webhooks.iter().map(|kind| {
        let optional = |text: &Option<String>| option(text.as_ref().map(|text| format!("{text:?}")));
        context! {
            number => kind.number,
            name => &kind.name,
            aliases => &kind.aliases,
            topic => optional(&kind.topic),
            subject => optional(&kind.subject),
            happened => &kind.happened,
            latest_wins => kind.latest_wins.to_string(),
            changes => &kind.changes,
            owner => optional(&kind.owner),
            summary => &kind.summary,
        }
    });
    render("webhooks.rs", context! { types => types.collect::<Vec<_>>() })
}
