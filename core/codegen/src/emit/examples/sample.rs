//! Plausible values for the parameters that an operation requires.

use serde_json::Value;

use crate::catalog::{Field, Fields, Operation};
use crate::types::{self, Kind, Member, Types};

/// Longer samples would hide the call.
const LONGEST: usize = 40;
const ID: &str = "7495049642642441621";
/// A time in 2026.
const TIME: i64 = 1_790_000_000;

/// A parameter, or a field of an object, with its value.
#[derive(Debug, Clone)]
pub struct Given {
    pub member: Member,
    pub value: Sample,
}

/// A value.
#[derive(Debug, Clone)]
pub enum Sample {
    Text(String),
    Integer(i64),
    Time(i64),
    Number(String),
    Boolean(bool),
    Enum(String, String),
    Money(String, String),
    Object(String, Vec<Given>),
    List(Vec<Sample>),
    File(String),
    Json,
}

/// The parameters that a caller must give; what the client fills in is left out.
pub fn parameters(operation: &Operation, all: &Types) -> Vec<Given> {
    let name = format!("{}Request", crate::names::pascal(&operation.method));
    let Some(model) = all.requests.iter().find(|model| model.name == name) else { return Vec::new() };
    let filled_in = operation.default().filled_in();
    let fields = types::parameters(operation);
    let is_needed = |member: &&Member| {
        member.kind == Kind::File || (member.required && !filled_in.contains(&member.wire))
    };
    let needed = model.fields.iter().filter(is_needed);
    let value = |member: &Member| match member.kind {
        Kind::File => {
            Some(Given { member: member.clone(), value: Sample::File(file(operation, &member.wire)) })
        }
        _ => given(member, fields.get(&member.wire)?, all),
    };
    needed.filter_map(value).collect()
}

fn given(member: &Member, field: &Field, all: &Types) -> Option<Given> {
    let mut value = one(member, field, all)?;
    for _ in 0..member.arrays {
        value = Sample::List(vec![value]);
    }
    Some(Given { member: member.clone(), value })
}

fn one(member: &Member, field: &Field, all: &Types) -> Option<Sample> {
    let wire = member.wire.as_str();
    Some(match &member.kind {
        Kind::Text => Sample::Text(text(wire, field)),
        Kind::Integer if member.is_in_unix_seconds => Sample::Time(TIME),
        Kind::Integer => Sample::Integer(integer(field)),
        Kind::Number => Sample::Number(number(field)),
        Kind::Boolean => Sample::Boolean(true),
        Kind::Json => Sample::Json,
        // No object holds one.
        Kind::File => return None,
        Kind::Money => Sample::Money("12.50".into(), "USD".into()),
        Kind::Enum(name) => Sample::Enum(name.clone(), listed(field)?),
        Kind::Model(name) => Sample::Object(name.clone(), object(name, &field.fields, all)),
    })
}

/// The required fields; of an object without any, the first that says something.
fn object(name: &str, fields: &Fields, all: &Types) -> Vec<Given> {
    let members = all.models.iter().find(|model| model.name == name).map_or(&[][..], |model| &model.fields);
    let pairs: Vec<_> =
        members.iter().filter_map(|member| Some((member, fields.get(&member.wire)?))).collect();
    let needed = pairs.iter().filter(|(member, field)| member.required || field.required);
    let needed: Vec<_> = needed.filter_map(|(member, field)| given(member, field, all)).collect();
    if !needed.is_empty() {
        return needed;
    }
    let plain = pairs.iter().find(|(member, _)| !matches!(member.kind, Kind::Json));
    plain.and_then(|(member, field)| given(member, field, all)).into_iter().collect()
}

fn listed(field: &Field) -> Option<String> {
    let example = field.example.as_ref().and_then(Value::as_str);
    let is_known = |value: &&str| field.values.iter().any(|known| known == value);
    example.filter(is_known).map(str::to_owned).or_else(|| field.values.first().cloned())
}

/// The first plain value of an example, which may be a list.
fn example(field: &Field) -> Option<&Value> {
    let example = field.example.as_ref()?;
    let first = example.as_array().map_or(Some(example), |list| list.first())?;
    (!first.is_object() && !first.is_array()).then_some(first)
}

fn text(wire: &str, field: &Field) -> String {
    let shown = example(field).and_then(|value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    });
    let longest = field.max_length.and_then(|most| usize::try_from(most).ok()).unwrap_or(LONGEST);
    let fits = |text: &String| {
        let is_plain = !text.chars().any(|letter| letter.is_control() || "\"\\$`".contains(letter));
        !text.is_empty() && text.chars().count() <= longest.min(LONGEST) && is_plain
    };
    if wire == "sort_field" {
        // What it may be stands in its description.
        return field.doc.text.split('`').nth(1).unwrap_or("create_time").to_owned();
    }
    let has_format = field.format.is_some() || wire == "date";
    shown.filter(fits).filter(|_| !has_format).unwrap_or_else(|| usual(wire, field).to_owned())
}

fn usual(wire: &str, field: &Field) -> &'static str {
    match field.format.as_deref() {
        Some("date") => return "2026-01-31",
        Some("rfc3339") => return "2026-01-31T00:00:00Z",
        _ => {}
    }
    const ENDS: [(&str, &str); 15] = [
        ("date", "2026-01-31"),
        ("id", ID),
        ("ids", ID),
        ("url", "https://example.com/page"),
        ("uri", "tos-maliva-i-o3syd03w52-us/c668cdf70b7f"),
        ("currency", "USD"),
        ("amount", "12.50"),
        ("price", "12.50"),
        ("email", "ana@example.com"),
        ("locale", "en-US"),
        ("language", "en-US"),
        ("region", "US"),
        ("number", "12345"),
        ("name", "Blue shirt"),
        ("title", "Blue shirt"),
    ];
    let end = wire.rsplit('_').next().unwrap_or(wire);
    ENDS.into_iter().find(|(known, _)| *known == end).map_or("text", |(_, text)| text)
}

fn integer(field: &Field) -> i64 {
    let shown = example(field).and_then(|value| value.as_i64().or_else(|| value.as_str()?.parse().ok()));
    let (low, high) = field.range.unwrap_or((i64::MIN, field.max.unwrap_or(i64::MAX)));
    let listed = field.values.iter().find_map(|value| value.parse().ok());
    shown.filter(|number| (low..=high).contains(number)).or(listed).unwrap_or_else(|| low.max(1))
}

fn number(field: &Field) -> String {
    let shown = example(field).and_then(Value::as_f64).unwrap_or(1.5);
    format!("{shown:?}")
}

/// A picture, unless only documents are accepted.
fn file(operation: &Operation, wire: &str) -> String {
    let types = operation.default().uploads.get(wire).map(|upload| &upload.types[..]).unwrap_or_default();
    let are_documents = !types.is_empty() && !types.iter().any(|kind| kind.starts_with("image/"));
    let is_document = are_documents || operation.method.contains("file");
    if is_document { "document.pdf".into() } else { "picture.jpg".into() }
}
