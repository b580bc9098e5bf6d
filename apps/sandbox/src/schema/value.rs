//! Plausible values: from the example, from the known values, otherwise from the name.

use serde_json::{Map, Number, Value, json};

use crate::catalog::{Field, Fields, Scalar};
use crate::files::PREFIX;
use crate::gate::value::bounds;
use crate::ids::Ids;
use crate::schema::{DOCUMENT, PICTURE};
use crate::time::{self, is_day, rfc3339};

/// How many entries a list has.
const ENTRIES: usize = 2;

/// Makes values for one response.
pub struct Maker<'a> {
    /// Chance and ids.
    pub ids: Ids,
    /// The sandbox's time.
    pub now: i64,
    /// The shop's currency.
    pub currency: String,
    /// This server.
    pub base_url: String,
    /// The next number, to tell ids apart.
    pub count: i64,
    /// The ids that the call named.
    pub given: Map<String, Value>,
    /// Lists of failed items: empty in a success.
    pub item_errors: &'a [String],
}

impl Maker<'_> {
    /// An object with every known field; `path` is dotted, and empty at the top.
    pub fn object(&mut self, fields: &Fields, path: &str) -> Value {
        let mut object = Map::new();
        for (name, field) in fields {
            let at = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            if let Some(value) = self.field(name, field, &at) {
                object.insert(name.clone(), value);
            }
        }
        Value::Object(object)
    }

    fn field(&mut self, name: &str, field: &Field, path: &str) -> Option<Value> {
        let names_errors = self.item_errors.iter().any(|list| list == path) || is_error_list(name);
        if names_errors {
            return (field.kind.depth > 0).then(|| json!([]));
        }
        Some(self.nested(name, field, path, field.kind.depth))
    }

    fn nested(&mut self, name: &str, field: &Field, path: &str, depth: usize) -> Value {
        if depth > 0 {
            return (0..ENTRIES).map(|_| self.nested(name, field, path, depth - 1)).collect();
        }
        match (field.kind.scalar, &field.fields) {
            (Scalar::Object | Scalar::Unknown, Some(fields)) => self.object(fields, path),
            (Scalar::Object, None) => json!({}),
            (Scalar::Text | Scalar::File, _) => Value::String(self.text(name, field)),
            (Scalar::Integer, _) => self.integer(name, field),
            (Scalar::Number, _) => json!(number_example(field).unwrap_or(0.5)),
            (Scalar::Boolean, _) => json!(field.example.as_ref().and_then(Value::as_bool).unwrap_or(false)),
            (Scalar::Unknown, None) => Value::Null,
        }
    }

    fn text(&mut self, name: &str, field: &Field) -> String {
        if let Some(Value::String(given)) = self.given.get(name).filter(|_| is_id(name)) {
            return given.clone();
        }
        if let Some(known) = field.values.first() {
            return plain(known);
        }
        let example = field.example.as_ref().map(plain).unwrap_or_default();
        if let Some(link) = self.link(name, &example) {
            return link;
        }
        if name == "currency" {
            return self.currency.clone();
        }
        if is_id(name) && example.bytes().all(|byte| byte.is_ascii_digit()) {
            return self.ids.next("7", if example.len() < 12 { 19 } else { example.len().min(30) });
        }
        if field.format.as_deref() == Some("rfc3339") {
            return rfc3339(self.now - 3600);
        }
        if field.format.as_deref() == Some("date") || is_day(&example) {
            return self.day_before();
        }
        if is_measure(&example) {
            return self.varied(&example);
        }
        if example.is_empty() { self.text_by_name(name) } else { example }
    }

    /// Yesterday: the data of a day are complete once it is over.
    fn day_before(&self) -> String {
        time::day(self.now - 86_400)
    }

    /// A number of the same shape: another seed measures something else.
    fn varied(&mut self, example: &str) -> String {
        let mut first = true;
        let vary = |letter: char| {
            let keeps = std::mem::take(&mut first) || !letter.is_ascii_digit();
            if keeps { letter } else { char::from(b'0' + self.ids.below(10) as u8) }
        };
        example.chars().map(vary).collect()
    }

    fn link(&self, name: &str, example: &str) -> Option<String> {
        if !(name.contains("url") || example.starts_with("http")) {
            return None;
        }
        let document = ["doc", "pdf", "label", "file", "slip"].iter().any(|word| name.contains(word));
        let file = if document { DOCUMENT } else { PICTURE };
        Some(format!("{}{PREFIX}{file}", self.base_url))
    }

    fn text_by_name(&mut self, name: &str) -> String {
        let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
        if ends(&["_time", "_at"]) {
            return (self.now - 3600).to_string();
        }
        if ends(&["date", "date_ge", "date_lt"]) {
            return self.day_before();
        }
        if ends(&["amount", "price", "fee", "tax", "total", "gmv", "revenue"]) {
            return format!("{}.{:02}", 5 + self.ids.below(90), self.ids.below(100));
        }
        if ends(&["rate", "percentage", "ctr"]) {
            return format!("0.{:02}", self.ids.below(100));
        }
        match name {
            "email" => "buyer@example.com".into(),
            "phone_number" => "+1 555 0100".into(),
            "region" | "region_code" => "US".into(),
            "locale" => "en-US".into(),
            "width" | "height" | "length" | "weight" | "value" | "quantity" => "10".into(),
            "next_page_token" | "page_token" => String::new(),
            "uri" => format!("tos-sandbox/{:016x}", self.ids.random()),
            _ => format!("{} {}", name.replace('_', " "), 1 + self.ids.below(9)),
        }
    }

    fn integer(&mut self, name: &str, field: &Field) -> Value {
        if let Some(known) = field.values.first().map(plain).and_then(|text| text.parse::<i64>().ok()) {
            return json!(known);
        }
        if name.ends_with("time") || name.ends_with("_at") || name.contains("timestamp") {
            return json!(self.now - 3600);
        }
        if let Some(Value::Number(example)) = &field.example {
            return self.like(name, whole(example));
        }
        match name {
            "total_count" | "total" => json!(0),
            "code" | "error_code" => json!(0),
            _ => {
                let (low, high) = bounds(field);
                let low = low.unwrap_or(1.0);
                json!(
                    low.max(1.0).min(high.unwrap_or(f64::MAX)) as i64
                        + i64::from(high.is_none()) * self.small()
                )
            }
        }
    }

    /// An integer like the example.
    fn like(&mut self, name: &str, example: Number) -> Value {
        // Ids with the same example must differ.
        self.count += 1;
        let number = example.as_i64().unwrap_or(0);
        match number {
            _ if is_id(name) => json!(number.saturating_add(self.count)),
            counted if counted > 1 && is_count(name) => json!(1 + self.ids.below(2 * counted.unsigned_abs())),
            _ => json!(example),
        }
    }

    fn small(&mut self) -> i64 {
        i64::try_from(self.ids.below(20)).unwrap_or(0)
    }
}

fn number_example(field: &Field) -> Option<f64> {
    field.example.as_ref().and_then(Value::as_f64)
}

fn whole(number: &Number) -> Number {
    if number.is_f64() { Number::from(number.as_f64().unwrap_or(0.0) as i64) } else { number.clone() }
}

/// A value as text, without quotes.
pub fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Lists of failed items; a success has none.
fn is_error_list(name: &str) -> bool {
    matches!(name, "error" | "errors" | "error_list")
        || name.starts_with("failed_")
        || name.starts_with("fail_")
}

/// Something measured: `2332.22`, `93.4`, `10%`. A whole number may be a code, and is kept.
fn is_measure(text: &str) -> bool {
    let digits = text.trim_end_matches('%');
    let is_number = !digits.is_empty() && digits.parse::<f64>().is_ok();
    let plain = digits.bytes().all(|letter| letter.is_ascii_digit() || letter == b'.');
    is_number && plain && (digits.contains('.') || digits.len() < text.len())
}

/// Names of things that can be counted.
fn is_count(name: &str) -> bool {
    const COUNTED: [&str; 14] = [
        "buyers",
        "clicks",
        "comments",
        "count",
        "customers",
        "followers",
        "impressions",
        "likes",
        "orders",
        "quantity",
        "shares",
        "sold",
        "views",
        "visitors",
    ];
    COUNTED.iter().any(|word| name.split('_').any(|part| part == *word))
}

/// Names of ids.
pub fn is_id(name: &str) -> bool {
    name == "id" || name.ends_with("_id")
}
