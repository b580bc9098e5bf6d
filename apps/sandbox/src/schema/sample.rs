//! Valid input for an operation, made from its schema: input that passes the gate.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::catalog::{Field, Fields, Operation, Scalar, Version};
use crate::gate::value::bounds;
use crate::pdf::{label_pdf, png};
use crate::schema::live;
use crate::schema::value::{is_id, plain};
use crate::world::World;

/// Valid parameters of an operation.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SampleInput {
    /// Who calls, if it matters.
    pub open_id: Option<String>,
    /// The shop that the call is for, if it matters; its cipher goes into the query.
    pub shop_id: Option<String>,
    /// Path parameters.
    pub path: BTreeMap<String, String>,
    /// Query parameters as they are sent; lists with commas. Ciphers are left out.
    pub query: BTreeMap<String, String>,
    /// The JSON body; `None` if there is none.
    pub body: Option<Value>,
    /// Text fields and files of a multipart form.
    pub form: Vec<SamplePart>,
    /// Whether something had to be created first: an order in a status, a return, a product.
    #[serde(rename = "prepared")]
    pub made: bool,
}

/// A part of a sample form.
#[derive(Debug, Clone, Serialize)]
pub struct SamplePart {
    /// The field's name.
    pub name: String,
    /// The file's name; `None` for text.
    pub file_name: Option<String>,
    /// The content.
    #[serde(skip)]
    pub content: Vec<u8>,
}

/// The required parameters of an operation's version, and whatever the domain that plays it needs. The world is put
/// into a state in which the call succeeds.
pub fn sample_input(world: &mut World, operation: &Operation, version: &Version) -> SampleInput {
    let mut input = from_schema(version);
    live::fill(world, operation, version, &mut input);
    input
}

/// The required parameters according to the schema alone.
fn from_schema(version: &Version) -> SampleInput {
    let mut input = SampleInput::default();
    for name in path_parameters(&version.path) {
        let text = if name == "date" { "2026-09-01" } else { "7495000000000000001" };
        input.path.insert(name.to_owned(), text.into());
    }
    for (name, field) in
        version.query.iter().filter(|(name, field)| field.required && !name.ends_with("cipher"))
    {
        input.query.insert(name.clone(), query_text(name, field));
    }
    input.body = version.body.as_ref().filter(|fields| !fields.is_empty()).map(object);
    for (name, field) in version.form().into_iter().flatten() {
        input.form.extend(part(name, field, version));
    }
    input
}

fn path_parameters(path: &str) -> impl Iterator<Item = &str> {
    let inside = path.split('{').skip(1).filter_map(|part| part.split('}').next());
    inside.filter(|name| *name != "version")
}

fn query_text(name: &str, field: &Field) -> String {
    match scalar(name, field) {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

/// The required fields; all fields if the schema marks none in an entry of a list.
fn object(fields: &Fields) -> Value {
    let required = fields.iter().filter(|(_, field)| field.required);
    let sample: Map<String, Value> =
        required.map(|(name, field)| (name.clone(), value(name, field))).collect();
    Value::Object(sample)
}

fn value(name: &str, field: &Field) -> Value {
    let innermost = match &field.fields {
        Some(fields) => object(fields),
        None => scalar(name, field),
    };
    (0..field.kind.depth).fold(innermost, |value, _| json!([value]))
}

fn scalar(name: &str, field: &Field) -> Value {
    let known = field.values.first().or(field.example.as_ref());
    match field.kind.scalar {
        Scalar::Integer => json!(whole(name, field, known)),
        Scalar::Number => json!(known.and_then(Value::as_f64).unwrap_or(1.0)),
        Scalar::Boolean => json!(known.and_then(Value::as_bool).unwrap_or(true)),
        Scalar::Object => json!({}),
        Scalar::Text | Scalar::File | Scalar::Unknown => json!(text(name, field, known)),
    }
}

fn whole(name: &str, field: &Field, known: Option<&Value>) -> i64 {
    let (low, high) = bounds(field);
    let wished = known.map(plain).and_then(|text| text.parse::<i64>().ok());
    let wished = wished.unwrap_or(if name.ends_with("time") { 1_700_000_000 } else { 2 });
    let low = low.map_or(i64::MIN, |low| low as i64);
    let high = high.map_or(i64::MAX, |high| high as i64);
    wished.clamp(low, high.max(low))
}

fn text(name: &str, field: &Field, known: Option<&Value>) -> String {
    let made_up = || {
        if field.format.as_deref() == Some("rfc3339") {
            return "2026-10-01T08:30:00Z".to_owned();
        }
        if is_id(name) || name.ends_with("_ids") {
            return "7495000000000000001".to_owned();
        }
        match name {
            "currency" => "USD".into(),
            "locale" => "en-US".into(),
            _ if name.contains("date") => "2026-10-01".into(),
            _ if name.contains("time") => "1700000000".into(),
            _ => "1".into(),
        }
    };
    let text = known.map(plain).filter(|text| !text.trim().is_empty()).unwrap_or_else(made_up);
    let most = field.max_length.and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
    text.chars().take(most).collect()
}

/// A file of a type that the operation takes, or the text of a field.
fn part(name: &str, field: &Field, version: &Version) -> Option<SamplePart> {
    if field.kind.scalar != Scalar::File {
        let content = text(name, field, field.values.first().or(field.example.as_ref())).into_bytes();
        return Some(SamplePart { name: name.to_owned(), file_name: None, content });
    }
    let types = version.uploads.get(name).map_or(&[][..], |upload| &upload.types);
    let takes_png = types.iter().any(|kind| kind == "image/png") || types.is_empty();
    let is_pdf = !takes_png || version.path.contains("/files/");
    let (file_name, content) = if is_pdf {
        ("sample.pdf", label_pdf("Sample", &["Made by the sandbox.".to_owned()]))
    } else {
        ("sample.png", png())
    };
    Some(SamplePart { name: name.to_owned(), file_name: Some(file_name.to_owned()), content })
}
