//! The runtime's table of operations, as text that it reads a domain at a time: structs would hold half a megabyte of
//! pointers, which a loader has to set before the first call. `core/runtime/src/catalog/table.rs` reads what this writes.
//!
//! A line is words with tabs between them; its first word says what it is:
//! - `F`: a list of fields, which later lines name by its place among those of the file.
//! - `O`: an operation, by id.
//! - `V`: a version of the operation above it.

use std::collections::BTreeMap;

use super::template::TEXT_HEADER;
use crate::catalog::{Batch, Field, Fields, Idempotency, Operation, Paging, Upload, Version, Window};
use crate::problem::{Problem, Result};

/// The file of a domain.
pub fn text(operations: &[&Operation]) -> Result<String> {
    let mut table = Table::default();
    for operation in operations {
        table.operation(operation)?;
    }
    Ok(format!("{TEXT_HEADER}\n{}", table.text))
}

/// The lines so far, and where each list of fields is: most objects occur in several operations and versions.
#[derive(Default)]
struct Table {
    lists: BTreeMap<String, usize>,
    text: String,
}

impl Table {
    fn line(&mut self, words: &[String]) -> Result<()> {
        if let Some(word) = words.iter().find(|word| word.contains(['\t', '\n'])) {
            return Err(Problem::at(
                "the table of operations",
                format!("{word:?} has a tab or a line break"),
            ));
        }
        self.text.push_str(&words.join("\t"));
        self.text.push('\n');
        Ok(())
    }

    fn operation(&mut self, operation: &Operation) -> Result<()> {
        let versions = operation.versions.iter().map(|version| self.version(version));
        let versions = versions.collect::<Result<Vec<_>>>()?;
        self.line(&[
            "O".into(),
            operation.id(),
            operation.name.clone(),
            operation.http_method.clone(),
            operation.default_version.clone(),
            joined(&operation.php)?,
            joined(&operation.laravel)?,
        ])?;
        versions.iter().try_for_each(|words| self.line(words))
    }

    fn version(&mut self, version: &Version) -> Result<Vec<String>> {
        let mut words = vec!["V".to_owned(), version.version.clone(), version.path.clone()];
        let mut say = |key: &str, value: Option<String>| {
            words.extend(value.map(|value| format!("{key}={value}")));
        };
        say("query", self.list(&version.query, version)?);
        if let Some(body) = &version.body {
            say("body", Some(self.list(body, version)?.unwrap_or_default()));
        }
        say("form", self.list(&version.form, version)?);
        let ciphers: Vec<_> =
            version.ciphers.iter().map(|(name, required)| cipher(name, *required)).collect();
        say("ciphers", some(joined(&ciphers)?));
        say("paging", version.paging.as_ref().map(|rule| paging(rule, version.cap)).transpose()?);
        say("idempotency", version.idempotency.as_ref().map(idempotency).transpose()?);
        say("item_errors", some(joined(&version.item_errors)?));
        say("batch", version.batch.as_ref().map(batch).transpose()?);
        say("scopes", some(joined(&version.scopes)?));
        say("sunset", version.sunset.clone());
        say("window", version.window.as_ref().map(window).transpose()?);
        say("wait_codes", some(numbers(&version.wait_codes)));
        words.extend(version.safe.then(|| "safe".to_owned()));
        words.extend(version.beta.then(|| "beta".to_owned()));
        Ok(words)
    }

    /// The place of the list of these fields; none if there are no fields.
    fn list(&mut self, fields: &Fields, version: &Version) -> Result<Option<String>> {
        if fields.is_empty() {
            return Ok(None);
        }
        let mut words = vec!["F".to_owned()];
        for (name, field) in fields {
            words.push(self.field(name, field, version)?);
        }
        let next = self.lists.len();
        let place = *self.lists.entry(words.join("\t")).or_insert(next);
        if place == next {
            self.line(&words)?;
        }
        Ok(Some(place.to_string()))
    }

    /// `name:` and the letter of its type; the depth of arrays if it is in any, `!` if it is required, `{4}` the list of its
    /// fields, `<50` the maximum number of items, `[1..9]` the range, `(1024|image/png)` the limits of a file, `=A|B` the values.
    fn field(&mut self, name: &str, field: &Field, version: &Version) -> Result<String> {
        let mut word = format!("{name}:{}", base(field));
        if field.arrays > 0 {
            word += &field.arrays.to_string();
        }
        if field.required {
            word.push('!');
        }
        if let Some(list) = self.list(&field.fields, version)? {
            word += &format!("{{{list}}}");
        }
        if let Some(most) = field.max_items {
            word += &format!("<{most}");
        }
        if let Some((low, high)) = field.bounds(name) {
            word += &format!("[{low}..{high}]");
        }
        if let Some(upload) = version.uploads.get(name).filter(|_| base(field) == 'f') {
            word += &format!("({})", file_rule(upload)?);
        }
        let values = values(field)?;
        if !values.is_empty() {
            word += &format!("={values}");
        }
        Ok(word)
    }
}

fn base(field: &Field) -> char {
    match field.base.as_str() {
        "string" => 's',
        "int32" | "int64" | "integer" => 'i',
        "number" => 'n',
        "boolean" => 'b',
        "object" => 'o',
        "file" => 'f',
        _ => 'a',
    }
}

fn values(field: &Field) -> Result<String> {
    match base(field) {
        's' => joined(&field.values),
        'i' => Ok(numbers(&field.values.iter().filter_map(|value| value.parse().ok()).collect::<Vec<_>>())),
        _ => Ok(String::new()),
    }
}

fn file_rule(upload: &Upload) -> Result<String> {
    let types = joined(&upload.types)?;
    Ok(if types.is_empty() { upload.max_bytes.to_string() } else { format!("{}|{types}", upload.max_bytes) })
}

fn cipher(name: &str, required: bool) -> String {
    format!("{name}{}", if required { "!" } else { "" })
}

fn paging(paging: &Paging, cap: i64) -> Result<String> {
    let or_none = |path: &Option<String>| path.clone().unwrap_or_default();
    joined(&[
        paging.style.clone(),
        paging.place.clone(),
        paging.token.clone(),
        or_none(&paging.size),
        paging.next.clone(),
        paging.items.clone(),
        or_none(&paging.total),
        or_none(&paging.has_more),
        paging.first.to_string(),
        cap.to_string(),
    ])
}

fn idempotency(rule: &Idempotency) -> Result<String> {
    let need = if rule.required { "required" } else { "optional" };
    joined(&[rule.place.clone(), rule.name.clone(), need.to_owned()])
}

fn window(window: &Window) -> Result<String> {
    let Window { from, to, field, id, days } = window.clone();
    joined(&[from, to, field, id, days.to_string()])
}

fn batch(batch: &Batch) -> Result<String> {
    let Batch { items, id, failed_id } = batch.clone();
    joined(&[items, id, failed_id])
}

/// With bars between them, which none may contain.
fn joined(parts: &[String]) -> Result<String> {
    match parts.iter().find(|part| part.contains('|')) {
        Some(part) => Err(Problem::at("the table of operations", format!("{part:?} has a bar"))),
        None => Ok(parts.join("|")),
    }
}

fn numbers(numbers: &[i64]) -> String {
    numbers.iter().map(i64::to_string).collect::<Vec<_>>().join("|")
}

fn some(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}
