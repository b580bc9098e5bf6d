//! Reads the documentation's operations: one JSON object whose keys are `METHOD /path`.
//!
//! `q` query, `body`, `resp` (the whole response; only `data` counts), `opid`, `cipher`, `multipart`. A field has `t` its
//! type or `arr` its item, `f` its fields, `req` and `enum`.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use crate::catalog::{Field, Fields};
use crate::import::model::{Key, Kind, Reader, Seen, Snapshot};
use crate::load;
use crate::problem::Result;

/// The documentation.
pub struct Docs {
    file: PathBuf,
}

impl Docs {
    /// The documentation in one file; the edition is in its name (`docs-202610.json`).
    pub fn new(file: &Path) -> Docs {
        Docs { file: file.to_owned() }
    }

    fn label(&self) -> String {
        let stem = self.file.file_stem().unwrap_or_default().to_string_lossy();
        let digits: String = stem.chars().filter(char::is_ascii_digit).collect();
        match digits.len() {
            6 => format!("docs-spec-{}-{}", &digits[..4], &digits[4..]),
            _ => "docs-spec".to_owned(),
        }
    }
}

impl Reader for Docs {
    fn read(&self) -> Result<Snapshot> {
        let mut snapshot = Snapshot::new(Kind::Docs, self.label());
        let value = load::json(&self.file, &self.file.display().to_string())?;
        for (key, page) in value.as_object().into_iter().flatten() {
            if let Some(key) = Key::parse(key) {
                snapshot.versions.insert(key, seen(page));
            }
        }
        Ok(snapshot)
    }
}

fn seen(page: &Value) -> Seen {
    let mut seen = Seen { name: page["opid"].as_str().map(capital), ..Seen::default() };
    let mut query = fields(&page["q"]);
    for cipher in ["shop_cipher", "category_asset_cipher"] {
        if let Some(field) = query.remove(cipher) {
            seen.ciphers.insert(cipher.to_owned(), Some(field.required));
        }
    }
    if page["cipher"] == true {
        seen.ciphers.entry("shop_cipher".to_owned()).or_insert(None);
    }
    seen.query = query;
    let body = page["body"].as_object().map(|body| fields(&body["f"]));
    match (page["multipart"] == true, body) {
        (true, body) => seen.form = body.unwrap_or_default(),
        (false, body) => seen.body = body.filter(|body| !body.is_empty()),
    }
    seen.response = page["resp"].get("data").map(|data| fields(&data["f"]));
    seen.tidy()
}

fn fields(value: &Value) -> Fields {
    let members = value.as_object().into_iter().flatten();
    members.filter_map(|(name, node)| Some((name.clone(), field(node.as_object()?)))).collect()
}

fn field(node: &Map<String, Value>) -> Field {
    let mut field = Field { required: node.get("req") == Some(&Value::Bool(true)), ..Field::default() };
    let mut inner = node;
    while let Some(item) = inner.get("arr").and_then(Value::as_object) {
        field.arrays += 1;
        inner = item;
    }
    let spelling = inner.get("t").and_then(Value::as_str).unwrap_or("object");
    field.base = base(spelling).to_owned();
    field.format = (spelling == "datetime.date").then(|| "date".to_owned());
    field.values = [inner, node].iter().find_map(|node| values(node)).unwrap_or_default();
    field.fields = inner.get("f").map(fields).unwrap_or_default();
    field
}

fn base(spelling: &str) -> &str {
    match spelling {
        "int" => "integer",
        "float" => "number",
        "datetime.date" | "datetime.datetime" => "string",
        other => other,
    }
}

fn values(node: &Map<String, Value>) -> Option<Vec<String>> {
    let list = node.get("enum")?.as_array()?;
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    Some(list.iter().map(text).collect())
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
