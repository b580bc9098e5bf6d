//! Compares values with the types, ranges and sizes in the catalogue.

use serde_json::Value;

use crate::call::Refusal;
use crate::catalog::{Field, Fields, Scalar};
use crate::gate::{format, invalid};

/// Validates the fields of an object: required ones are present, known ones fit. Unknown names are collected.
///
/// # Errors
/// Names the first field that does not fit, by its dotted path.
pub fn validate_fields(
    fields: &Fields,
    object: &Value,
    path: &str,
    unknown: &mut Vec<String>,
) -> Result<(), Refusal> {
    let Value::Object(sent) = object else {
        let what = if path.is_empty() { "the body".to_owned() } else { format!("'{path}'") };
        return Err(invalid(format!("{what} must be an object")));
    };
    for (name, field) in fields {
        let at = join(path, name);
        match sent.get(name).filter(|value| !value.is_null()) {
            Some(value) => validate_value(field, value, &at, field.kind.depth, unknown)?,
            None if field.required => return Err(invalid(format!("'{at}' is required"))),
            None => {}
        }
    }
    unknown.extend(sent.keys().filter(|name| !fields.contains_key(*name)).map(|name| join(path, name)));
    Ok(())
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// Validates one value, `depth` arrays deep.
pub fn validate_value(
    field: &Field,
    value: &Value,
    path: &str,
    depth: usize,
    unknown: &mut Vec<String>,
) -> Result<(), Refusal> {
    if depth > 0 {
        let Value::Array(items) = value else { return Err(invalid(format!("'{path}' must be an array"))) };
        validate_count(field, items.len(), path)?;
        return items.iter().try_for_each(|item| validate_value(field, item, path, depth - 1, unknown));
    }
    if !fits(field.kind.scalar, value) {
        return Err(invalid(format!("'{path}' must be {}", name_of(field.kind.scalar))));
    }
    validate_range(field, value, path)?;
    validate_length(field, value, path)?;
    if let (Some(format), Some(text)) = (&field.format, value.as_str()) {
        format::validate(format, text, path)?;
    }
    match &field.fields {
        Some(inner) if value.is_object() => validate_fields(inner, value, path, unknown),
        _ => Ok(()),
    }
}

fn fits(scalar: Scalar, value: &Value) -> bool {
    match scalar {
        Scalar::Text => value.is_string(),
        Scalar::Integer => value.is_i64() || value.is_u64(),
        Scalar::Number => value.is_number(),
        Scalar::Boolean => value.is_boolean(),
        Scalar::Object => value.is_object(),
        Scalar::File | Scalar::Unknown => true,
    }
}

fn name_of(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Text => "a string",
        Scalar::Integer => "an integer",
        Scalar::Number => "a number",
        Scalar::Boolean => "a boolean",
        Scalar::Object => "an object",
        Scalar::File | Scalar::Unknown => "something else",
    }
}

fn validate_count(field: &Field, count: usize, path: &str) -> Result<(), Refusal> {
    match field.max_items {
        Some(most) if count as u64 > most => Err(invalid(format!("'{path}' takes at most {most} entries"))),
        _ => Ok(()),
    }
}

/// A range of texts, such as `["0.01","0.80"]`, is left to the domains.
fn validate_range(field: &Field, value: &Value, path: &str) -> Result<(), Refusal> {
    let Some(number) = value.as_f64() else { return Ok(()) };
    let (low, high) = bounds(field);
    if low.is_some_and(|low| number < low) || high.is_some_and(|high| number > high) {
        let text = |bound: Option<f64>| bound.map_or("any".to_owned(), |bound| bound.to_string());
        return Err(invalid(format!("'{path}' must be from {} to {}", text(low), text(high))));
    }
    Ok(())
}

/// The smallest and the largest number that a field accepts, if known.
pub fn bounds(field: &Field) -> (Option<f64>, Option<f64>) {
    let end = |index: usize| field.range.as_ref().and_then(|range| range.get(index)).and_then(Value::as_f64);
    (end(0), end(1))
}

fn validate_length(field: &Field, value: &Value, path: &str) -> Result<(), Refusal> {
    match (field.max_length, value.as_str()) {
        (Some(most), Some(text)) if text.chars().count() as u64 > most => {
            Err(invalid(format!("'{path}' takes at most {most} characters")))
        }
        _ => Ok(()),
    }
}
