//! One parameter as people read it: type, range, values.

use serde_json::{Map, Value, json};
use tiktokshop_core::catalog::Field;

use crate::Texts;

/// A field with what the catalogue's file adds to the table.
pub struct Described<'a> {
    field: &'a Field,
    facts: Option<&'a Value>,
    /// Dotted name, `packages[].id`.
    name: String,
    /// Where the field goes: `path`, `query`, `body`, `form`.
    place: &'static str,
    /// What it means; empty if nobody knows.
    meaning: &'a str,
    /// What its known values mean.
    values: &'a Value,
}

/// All fields of one place. Fields of an object follow the object.
pub fn describe<'a>(
    place: &'static str,
    fields: &'a [Field],
    facts: Option<&'a Value>,
    texts: &'a Texts,
) -> Vec<Described<'a>> {
    let mut walk = Walk { place, texts, found: Vec::new() };
    walk.collect(fields, facts, "");
    walk.found
}

struct Walk<'a> {
    place: &'static str,
    texts: &'a Texts,
    found: Vec<Described<'a>>,
}

impl<'a> Walk<'a> {
    fn collect(&mut self, fields: &'a [Field], facts: Option<&'a Value>, prefix: &str) {
        for field in fields {
            let name = format!("{prefix}{}", field.name);
            let facts = facts.and_then(|facts| facts.get(field.name));
            let inner = format!("{name}{}.", "[]".repeat(usize::from(field.arrays)));
            let place = format!("{}.{}", self.place, name.replace("[]", ""));
            let meaning = self.texts.field(&place);
            let values = self.texts.values(&place);
            self.found.push(Described { field, facts, name, place: self.place, meaning, values });
            self.collect(field.fields, facts.and_then(|facts| facts.get("fields")), &inner);
        }
    }
}

impl<'a> Described<'a> {
    /// The field as the runtime knows it.
    pub fn field(&self) -> &'a Field {
        self.field
    }

    /// Its dotted name: `packages[].id`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it means; empty if that is not known.
    pub fn meaning(&self) -> &'a str {
        self.meaning
    }

    /// Its known values, each with what it means; empty if they are not known or not limited.
    pub fn known_values(&self) -> Vec<(String, &'a str)> {
        let meaning = |value: &str| self.values[value].as_str().unwrap_or_default();
        let listed = self.fact("enum").and_then(Value::as_array).into_iter().flatten();
        listed.map(|value| (text(value), meaning(&text(value)))).collect()
    }

    /// Name, place, type, whether required, and the meaning with the rules, each as text.
    pub fn row(&self) -> [String; 5] {
        let required = if self.field.required { "required" } else { "" };
        let rules = self.rules().join("; ");
        let rules = if rules.is_empty() { rules } else { format!("[{rules}]") };
        let meaning = [self.meaning.to_owned(), rules].into_iter().filter(|text| !text.is_empty());
        let meaning = meaning.collect::<Vec<_>>().join(" ");
        [self.name.clone(), self.place.to_owned(), self.kind(), required.to_owned(), meaning]
    }

    /// The same data as a program gets it.
    pub fn json(&self) -> Value {
        let mut object = Map::new();
        object.insert("name".into(), json!(self.name));
        object.insert("in".into(), json!(self.place));
        object.insert("type".into(), json!(self.kind()));
        object.insert("required".into(), json!(self.field.required));
        object.insert("description".into(), json!(self.meaning));
        if self.values.is_object() {
            object.insert("values".into(), self.values.clone());
        }
        for name in ["enum", "max_length", "default", "example"] {
            if let Some(value) = self.fact(name) {
                object.insert(name.into(), value.clone());
            }
        }
        if let Some((low, high)) = self.field.range {
            object.insert("range".into(), json!([low, high]));
        }
        if !self.field.one_of.is_empty() {
            object.insert("one_of".into(), json!(self.field.one_of));
        }
        if self.field.max_items > 0 {
            object.insert("max_items".into(), json!(self.field.max_items));
        }
        if let Some(rule) = self.field.file {
            object.insert("max_bytes".into(), json!(rule.max_bytes));
            object.insert("media_types".into(), json!(rule.types));
        }
        Value::Object(object)
    }

    /// Its type in words: `string`, `[integer]`.
    pub fn kind(&self) -> String {
        self.field.type_name()
    }

    fn fact(&self, name: &str) -> Option<&'a Value> {
        self.facts.and_then(|facts| facts.get(name))
    }

    /// What its value must be like, each rule in a few words.
    pub fn rules(&self) -> Vec<String> {
        let mut rules = Vec::new();
        if let Some((low, high)) = self.field.range {
            rules.push(format!("{low} to {high}"));
        }
        if !self.field.one_of.is_empty() {
            rules.push(joined(self.field.one_of.iter()));
        }
        if let Some(Value::Array(values)) = self.fact("enum") {
            rules.push(joined(values.iter().map(text)));
        }
        if self.field.max_items > 0 {
            rules.push(format!("at most {} items", self.field.max_items));
        }
        if let Some(length) = self.fact("max_length") {
            rules.push(format!("at most {length} characters"));
        }
        if let Some(default) = self.fact("default") {
            rules.push(format!("default {}", text(default)));
        }
        if let Some(rule) = self.field.file {
            rules.extend((rule.max_bytes > 0).then(|| format!("at most {} bytes", rule.max_bytes)));
            rules.extend((!rule.types.is_empty()).then(|| rule.types.join(", ")));
        }
        rules
    }
}

fn joined<T: ToString>(values: impl Iterator<Item = T>) -> String {
    values.map(|value| value.to_string()).collect::<Vec<_>>().join(" | ")
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
