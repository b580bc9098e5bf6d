//! Reads and validates a JSON body.

use serde_json::{Value, json};

use crate::call::Refusal;
use crate::catalog::{Field, Fields, Scalar};
use crate::gate::invalid;
use crate::gate::value::validate_fields;
use crate::options::GateRules;
use crate::request::Incoming;

/// The body as JSON; `Null` if there is none, or the operation takes none.
pub fn parse(
    request: &Incoming,
    fields: Option<&Fields>,
    rules: &GateRules,
    warnings: &mut Vec<String>,
) -> Result<Value, Refusal> {
    let fields = fields.filter(|fields| !fields.is_empty());
    if request.body.is_empty() {
        return match fields.filter(|_| rules.check_parameters) {
            Some(fields) => required_without_body(fields),
            None => Ok(Value::Null),
        };
    }
    let mut body = read(request)?;
    let Some(fields) = fields else {
        if body != json!({}) {
            warnings.push("this operation takes no body".into());
        }
        return Ok(body);
    };
    empty_objects(fields, &mut body);
    if rules.check_parameters {
        validate(fields, &body, rules, warnings)?;
    }
    Ok(body)
}

fn read(request: &Incoming) -> Result<Value, Refusal> {
    content_type(request)?;
    let body = serde_json::from_slice(&request.body).map_err(|_| invalid("the body is not JSON"))?;
    Ok(if is_empty_array(&body) { json!({}) } else { body })
}

fn validate(
    fields: &Fields,
    body: &Value,
    rules: &GateRules,
    warnings: &mut Vec<String>,
) -> Result<(), Refusal> {
    let mut unknown = Vec::new();
    validate_fields(fields, body, "", &mut unknown)?;
    if let Some(name) = unknown.first().filter(|_| rules.refuse_unknown_parameters) {
        return Err(invalid(format!("'{name}' is not a field of this API")));
    }
    warnings
        .extend(unknown.iter().map(|name| format!("this operation does not know the body field '{name}'")));
    Ok(())
}

fn is_empty_array(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}

/// PHP writes an empty object as `[]`, and the platform accepts it as one. If the object is optional, it counts as
/// missing.
fn empty_objects(fields: &Fields, value: &mut Value) {
    let Value::Object(sent) = value else { return };
    for (name, field) in fields.iter().filter(|(_, field)| field.kind.scalar == Scalar::Object) {
        let Some(value) = sent.get_mut(name) else { continue };
        match (field.kind.depth, field.required) {
            (0, false) if is_empty_array(value) => drop(sent.remove(name)),
            (0, true) if is_empty_array(value) => *value = json!({}),
            _ => within(field, value),
        }
    }
}

/// The same for objects inside an object, or inside the objects of a list.
fn within(field: &Field, value: &mut Value) {
    let Some(fields) = &field.fields else { return };
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| {
            if field.kind.depth == 1 && is_empty_array(item) {
                *item = json!({});
            }
            within(field, item);
        }),
        object => empty_objects(fields, object),
    }
}

fn required_without_body(fields: &Fields) -> Result<Value, Refusal> {
    match fields.iter().find(|(_, field)| field.required) {
        Some((name, _)) => Err(invalid(format!("'{name}' is required"))),
        None => Ok(Value::Null),
    }
}

fn content_type(request: &Incoming) -> Result<(), Refusal> {
    let media_type = request.content_type().split(';').next().unwrap_or_default().trim();
    if media_type.eq_ignore_ascii_case("application/json") {
        return Ok(());
    }
    Err(Refusal::gateway(400, 36_009_022, "Invalid 'Content-Type' header. It must be application/json."))
}
