//! Reads TikTok's OpenAPI: a folder with one file per first part of the path, as its npm package ships them.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::catalog::{Field, Fields};
use crate::import::model::{Key, Kind, Reader, Seen, Snapshot};
use crate::import::prose;
use crate::load;
use crate::problem::Result;

/// The OpenAPI of the platform.
pub struct OpenApi {
    folder: PathBuf,
}

impl OpenApi {
    /// The folder that holds `paths/`.
    pub fn new(folder: &Path) -> OpenApi {
        OpenApi { folder: folder.to_owned() }
    }

    /// With the version of the package, if the folder lies in one.
    fn label(&self) -> String {
        let start = Kind::OpenApi.label_start();
        let manifests = self.folder.ancestors().map(|folder| folder.join("package.json"));
        let manifest = manifests.filter(|path| path.is_file()).find_map(|path| load::json(&path, "").ok());
        match manifest.as_ref().and_then(|manifest| manifest["version"].as_str()) {
            Some(version) => format!("{start}-{version}"),
            None => start.to_owned(),
        }
    }
}

impl Reader for OpenApi {
    fn read(&self) -> Result<Snapshot> {
        let mut snapshot = Snapshot::new(Kind::OpenApi, self.label());
        for file in load::json_files(&self.folder.join("paths"))? {
            let value = load::json(&file, &file.display().to_string())?;
            for (path, methods) in value["paths"].as_object().into_iter().flatten() {
                for (method, page) in methods.as_object().into_iter().flatten() {
                    if let Some(key) = Key::parse(&format!("{} {path}", method.to_uppercase())) {
                        snapshot.versions.insert(key, seen(page));
                    }
                }
            }
        }
        Ok(snapshot)
    }
}

/// Every description, so that none of them is copied.
pub fn texts(folder: &Path) -> Result<Vec<String>> {
    let mut texts = Vec::new();
    for file in load::json_files(&folder.join("paths"))? {
        collect_texts(&load::json(&file, &file.display().to_string())?, &mut texts);
    }
    Ok(texts)
}

fn collect_texts(value: &Value, texts: &mut Vec<String>) {
    let members = value.as_object().into_iter().flatten();
    for (key, member) in members {
        match member.as_str().filter(|_| key == "description" || key == "summary") {
            Some(text) => texts.push(text.to_owned()),
            None => collect_texts(member, texts),
        }
    }
    for item in value.as_array().into_iter().flatten() {
        collect_texts(item, texts);
    }
}

fn seen(page: &Value) -> Seen {
    let mut seen = Seen { name: page["summary"].as_str().map(str::to_owned), ..Seen::default() };
    for parameter in page["parameters"].as_array().into_iter().flatten() {
        let (Some("query"), Some(name)) = (parameter["in"].as_str(), parameter["name"].as_str()) else {
            continue;
        };
        let required = parameter["required"] == true;
        if name == "shop_cipher" || name == "category_asset_cipher" {
            seen.ciphers.insert(name.to_owned(), Some(required));
        } else {
            seen.query.insert(name.to_owned(), Field { required, ..parameter_field(parameter) });
        }
    }
    read_body(page, &mut seen);
    let schema = &page["responses"]["200"]["content"]["application/json"]["schema"];
    seen.response = schema["properties"].get("data").map(|data| fields(&data["properties"]));
    seen.tidy()
}

fn read_body(page: &Value, seen: &mut Seen) {
    let content = page["requestBody"]["content"].as_object();
    for (kind, body) in content.into_iter().flatten() {
        let found = fields(&body["schema"]["properties"]);
        match kind.starts_with("multipart") {
            true => seen.form = found,
            false => seen.body = Some(found).filter(|found| !found.is_empty()),
        }
    }
}

/// A parameter keeps its description and example beside its schema.
fn parameter_field(parameter: &Value) -> Field {
    let mut schema = parameter["schema"].clone();
    for key in ["description", "example"] {
        if let (Some(schema), Some(value)) = (schema.as_object_mut(), parameter.get(key)) {
            schema.insert(key.to_owned(), value.clone());
        }
    }
    field(&schema)
}

fn fields(properties: &Value) -> Fields {
    let members = properties.as_object().into_iter().flatten();
    members.map(|(name, schema)| (name.clone(), field(schema))).collect()
}

fn field(schema: &Value) -> Field {
    let mut field = Field::default();
    let mut inner = schema;
    while inner["type"] == "array" {
        field.arrays += 1;
        inner = &inner["items"];
    }
    field.base = base(inner).to_owned();
    field.example = [schema, inner].iter().find_map(|node| example(&node["example"]));
    field.fields = fields(&inner["properties"]);
    let text = [schema, inner].iter().find_map(|node| node["description"].as_str()).unwrap_or_default();
    prose::facts(text, &mut field);
    field
}

fn base(schema: &Value) -> &str {
    match (schema["type"].as_str(), schema["format"].as_str()) {
        (Some("integer"), Some("int64")) => "int64",
        (Some("integer"), Some(_)) => "int32",
        (Some("string"), Some("binary")) => "file",
        (Some(kind), _) => kind,
        (None, _) => "object",
    }
}

fn example(value: &Value) -> Option<Value> {
    match value {
        Value::Null | Value::Array(_) | Value::Object(_) => None,
        Value::String(text) if text.trim().is_empty() => None,
        Value::String(text) => Some(Value::String(text.trim().to_owned())),
        other => Some(other.clone()),
    }
}
