//! Writes a file of `api` as it is kept: one space of indent, and what fits on a line stays on one.

use serde_json::{Map, Value};

use crate::catalog::{Field, Fields};

/// Widest text of one value, with its indent and without its key.
const WIDTH: usize = 109;

/// The text of a file.
pub fn text(value: &Value) -> String {
    let mut out = String::new();
    put(value, 0, &mut out);
    out.push('\n');
    out
}

fn put(value: &Value, indent: usize, out: &mut String) {
    let line = one_line(value);
    let members = value.as_object().map_or(0, Map::len) + value.as_array().map_or(0, Vec::len);
    if members == 0 || indent + line.chars().count() <= WIDTH {
        out.push_str(&line);
        return;
    }
    let (open, close) = if value.is_object() { ('{', '}') } else { ('[', ']') };
    let keyed = value.as_object().into_iter().flatten().map(|(key, value)| (Some(key), value));
    let items = value.as_array().into_iter().flatten().map(|value| (None, value));
    out.push(open);
    for (at, (key, value)) in keyed.chain(items).enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        out.push_str(&" ".repeat(indent + 1));
        if let Some(key) = key {
            out.push_str(&format!("{}: ", Value::from(key.as_str())));
        }
        put(value, indent + 1, out);
    }
    out.push('\n');
    out.push_str(&" ".repeat(indent));
    out.push(close);
}

fn one_line(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let parts = members
                .iter()
                .map(|(key, value)| format!("{}: {}", Value::from(key.as_str()), one_line(value)));
            format!("{{{}}}", parts.collect::<Vec<_>>().join(", "))
        }
        Value::Array(items) => {
            format!("[{}]", items.iter().map(one_line).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// Fields as they stand in a file, in alphabetical order.
pub fn fields(fields: &Fields) -> Value {
    Value::Object(fields.iter().map(|(name, field)| (name.clone(), self::field(field))).collect())
}

fn field(field: &Field) -> Value {
    let mut map = Map::new();
    let mut put = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            map.insert(key.to_owned(), value);
        }
    };
    put("type", Some(field.spelling().into()));
    put("required", field.required.then_some(true.into()));
    put("enum", (!field.values.is_empty()).then(|| field.values.clone().into()));
    put("range", field.range.map(|(low, high)| vec![low, high].into()));
    put("max", field.max.map(Value::from));
    put("max_items", field.max_items.map(Value::from));
    put("max_length", field.max_length.map(Value::from));
    put("default", field.default.clone().map(Value::from));
    put("example", field.example.clone());
    put("format", field.format.clone().map(Value::from));
    put("sources", (!field.sources.is_empty()).then(|| field.sources.clone().into()));
    put("fields", (!field.fields.is_empty()).then(|| fields(&field.fields)));
    Value::Object(map)
}
