//! What a fault does to a response.

use serde_json::{Map, Value, json};

use crate::catalog::{Fields, Paging, Scalar, Version};
use crate::fault::Action;
use crate::request::Incoming;
use crate::response::ApiResponse;

/// A response as it goes over the wire.
#[derive(Debug, Clone)]
pub struct Outgoing {
    /// The HTTP status.
    pub status: u16,
    /// The media type.
    pub content_type: &'static str,
    /// The time of the `Date` header.
    pub date: i64,
    /// Seconds of the `Retry-After` header.
    pub retry_after: Option<u64>,
    /// The body.
    pub body: Vec<u8>,
    /// How the connection ends.
    pub ending: Ending,
}

/// How the connection ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// As it should.
    Whole,
    /// It breaks in the middle of the body.
    Cut,
    /// It breaks before anything is sent.
    Reset,
}

impl Outgoing {
    /// The response without any fault.
    pub fn of(response: &ApiResponse, date: i64) -> Outgoing {
        Outgoing {
            status: response.status,
            content_type: "application/json",
            date,
            retry_after: response.retry_after,
            body: response.envelope().to_string().into_bytes(),
            ending: Ending::Whole,
        }
    }
}

/// Makes the response what a replacing action says. Other actions leave it alone.
pub fn replace(action: &Action, response: &mut ApiResponse) {
    response.data = Value::Null;
    match action {
        Action::RateLimit { retry_after } => {
            (response.status, response.code, response.retry_after) = (429, 36_009_002, *retry_after);
            response.message = "request is limited, please try again later".into();
        }
        Action::Code { code, message, status } => {
            (response.status, response.code) = (status.unwrap_or(200), *code);
            response.message = message.clone().unwrap_or_else(|| message_of(*code));
        }
        Action::Status { status } => response.status = *status,
        Action::Html { status } => response.status = status.unwrap_or(503),
        _ => {}
    }
}

fn message_of(code: i64) -> String {
    match code {
        36_009_003 => "Internal error. Please try again.".into(),
        36_009_007 => "request timeout".into(),
        36_009_037 => "the sandbox quota of this hour is used up".into(),
        _ => format!("fault with code {code}"),
    }
}

/// Changes the data of a response.
pub fn reshape(action: &Action, response: &mut ApiResponse, request: &Incoming, version: Option<&Version>) {
    let paging = version.and_then(|version| version.paging.as_ref());
    match action {
        Action::NullArrays => null_arrays(&mut response.data),
        Action::NullInnerArrays => {
            null_inner_arrays(&mut response.data);
        }
        Action::NumbersForStrings => numbers(&mut response.data),
        Action::ExtraFields => extra_fields(&mut response.data),
        Action::UnknownEnum => {
            if let Some(fields) = version.and_then(|version| version.response.as_ref()) {
                unknown_enums(&mut response.data, fields);
            }
        }
        Action::RepeatPageToken => repeat_token(response, request, paging),
        Action::DuplicateItems => {
            let items = paging.and_then(|paging| paging.items.as_deref()).unwrap_or_default();
            duplicate(at_path(&mut response.data, items));
        }
        _ => {}
    }
}

/// Changes the bytes of a response and the headers around it.
pub fn spoil(action: &Action, outgoing: &mut Outgoing) {
    match action {
        Action::Reset => outgoing.ending = Ending::Reset,
        Action::Truncated => outgoing.ending = Ending::Cut,
        Action::EmptyBody | Action::Status { .. } => outgoing.body.clear(),
        Action::Html { .. } => {
            outgoing.content_type = "text/html";
            outgoing.body =
                b"<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>".to_vec();
        }
        Action::BigBody { bytes } => {
            insert(outgoing, "padding", format!("\"{}\"", "x".repeat(*bytes)).as_bytes())
        }
        Action::DeepJson { depth } => {
            insert(outgoing, "deep", format!("{}{}", "[".repeat(*depth), "]".repeat(*depth)).as_bytes());
        }
        Action::Field { name, json } => insert(outgoing, name, json.as_bytes()),
        Action::InvalidUtf8 => insert(outgoing, "text", b"\"\xFF\xFE\""),
        Action::WrongDate { seconds } => outgoing.date += seconds,
        _ => {}
    }
}

/// Adds a field to `data`, if that is an object with fields, otherwise to the envelope. The field may hold what no JSON
/// value can.
fn insert(outgoing: &mut Outgoing, name: &str, value: &[u8]) {
    const DATA: &[u8] = b"\"data\":{\"";
    // After the brace of `data`, otherwise of the envelope. In both, a field follows.
    let inside =
        outgoing.body.windows(DATA.len()).position(|part| part == DATA).map(|at| at + DATA.len() - 1);
    let at = inside.unwrap_or(1);
    if outgoing.body.first() != Some(&b'{') {
        return;
    }
    let field = [format!("\"{name}\":").as_bytes(), value, b","].concat();
    outgoing.body.splice(at..at, field);
}

fn null_arrays(value: &mut Value) {
    match value {
        Value::Array(_) => *value = Value::Null,
        Value::Object(fields) => fields.values_mut().for_each(null_arrays),
        _ => {}
    }
}

/// Returns whether there was any array.
fn null_inner_arrays(value: &mut Value) -> bool {
    // Every value is looked into, even after one that had an array.
    let any = |values: &mut dyn Iterator<Item = &mut Value>| {
        values.map(null_inner_arrays).filter(|had_some| *had_some).count() > 0
    };
    match value {
        Value::Array(items) => {
            if !any(&mut items.iter_mut()) {
                *value = Value::Null;
            }
            true
        }
        Value::Object(fields) => any(&mut fields.values_mut()),
        _ => false,
    }
}

fn numbers(value: &mut Value) {
    match value {
        Value::String(text) => {
            if let Ok(number @ Value::Number(_)) = serde_json::from_str::<Value>(text) {
                *value = number;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(numbers),
        Value::Object(fields) => fields.values_mut().for_each(numbers),
        _ => {}
    }
}

fn extra_fields(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(extra_fields),
        Value::Object(fields) => {
            fields.values_mut().for_each(extra_fields);
            fields.insert("x_new_field".into(), json!({"since": 202_712, "list": [1, "two", null]}));
        }
        _ => {}
    }
}

fn unknown_enums(value: &mut Value, fields: &Fields) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| unknown_enums(item, fields)),
        Value::Object(object) => unknown_enums_of(object, fields),
        _ => {}
    }
}

fn unknown_enums_of(object: &mut Map<String, Value>, fields: &Fields) {
    for (name, value) in object.iter_mut() {
        let Some(field) = fields.get(name) else { continue };
        let is_enum = !field.values.is_empty() || name.ends_with("status") || name.ends_with("type");
        match value {
            Value::String(text) if is_enum && field.kind.scalar == Scalar::Text => {
                *text = "X_NEW_VALUE".into()
            }
            _ => field.fields.iter().for_each(|inner| unknown_enums(value, inner)),
        }
    }
}

fn repeat_token(response: &mut ApiResponse, request: &Incoming, paging: Option<&Paging>) {
    let token = paging.and_then(|paging| paging.token.as_deref()).unwrap_or("page_token");
    let from_body =
        || serde_json::from_slice::<Value>(&request.body).ok()?.get(token)?.as_str().map(str::to_owned);
    let Some(sent) = request.parameter(token).or_else(from_body).filter(|sent| !sent.is_empty()) else {
        return;
    };
    let next = paging.and_then(|paging| paging.next.as_deref()).unwrap_or("next_page_token");
    if let Some(value) = at_path(&mut response.data, next) {
        *value = Value::String(sent);
    }
}

fn duplicate(list: Option<&mut Value>) {
    let Some(Value::Array(items)) = list else { return };
    if let Some(first) = items.first().cloned() {
        items.insert(0, first);
    }
}

/// The value at a dotted path.
fn at_path<'a>(value: &'a mut Value, path: &str) -> Option<&'a mut Value> {
    path.split('.').try_fold(value, |at, name| at.get_mut(name))
}
