//! What people write into a field of a form, as the JSON that the parameter takes.

use serde_json::{Map, Value};
use tiktokshop_core::catalog::{Base, Field};

/// The value of a field.
///
/// # Errors
/// What is wrong with it, in words for whoever wrote it.
pub(super) fn of(name: &str, field: Option<&Field>, text: &str) -> Result<Value, String> {
    // What stands in the path is text.
    let Some(field) = field else { return Ok(Value::String(text.to_owned())) };
    let written = || serde_json::from_str::<Value>(text);
    if field.arrays > 0 {
        return list(name, field, text);
    }
    match field.base {
        Base::String => Ok(Value::String(text.to_owned())),
        Base::Any => Ok(written().unwrap_or_else(|_| Value::String(text.to_owned()))),
        Base::Integer | Base::Number => {
            written().ok().filter(Value::is_number).ok_or_else(|| format!("`{name}` must be a number."))
        }
        Base::Boolean => {
            written().ok().filter(Value::is_boolean).ok_or_else(|| format!("`{name}` must be true or false."))
        }
        Base::Object => written()
            .ok()
            .filter(Value::is_object)
            .ok_or_else(|| format!("`{name}` must be a JSON object, such as {{\"id\": \"1\"}}.")),
        Base::File => Err(format!("`{name}` is a file: choose one in the form.")),
    }
}

/// A list as JSON, or its items separated by commas or on lines of their own.
fn list(name: &str, field: &Field, text: &str) -> Result<Value, String> {
    let wrong = || format!("`{name}` must be a list: JSON, or items separated by commas.");
    if text.starts_with('[') {
        return serde_json::from_str(text).map_err(|_| wrong());
    }
    if field.arrays > 1 || field.base == Base::Object {
        return Err(format!("`{name}` must be a JSON array."));
    }
    let item = Field { arrays: 0, base: field.base, ..Field::EMPTY };
    let items = text.split([',', '\n']).map(str::trim).filter(|item| !item.is_empty());
    items.map(|text| of(name, Some(&item), text)).collect::<Result<Vec<_>, _>>().map(Value::Array)
}

/// All parameters as one JSON object.
///
/// # Errors
/// Where it stops being JSON, in words.
pub(super) fn object(text: &str) -> Result<Map<String, Value>, String> {
    match serde_json::from_str::<Value>(text) {
        Ok(Value::Object(parameters)) => Ok(parameters),
        Ok(_) => Err("The parameters must be a JSON object: {\"name\": value}.".to_owned()),
        Err(problem) => Err(format!("The parameters are not JSON: {problem}.")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(base: Base, arrays: u8, text: &str) -> Result<Value, String> {
        of("f", Some(&Field { base, arrays, ..Field::EMPTY }), text)
    }

    #[test]
    fn text_becomes_what_the_parameter_takes() {
        for (base, arrays, text, value) in [
            (Base::String, 0, "007", json!("007")),
            (Base::Integer, 0, "12", json!(12)),
            (Base::Boolean, 0, "true", json!(true)),
            (Base::String, 1, "576486316948490001, 2\n3", json!(["576486316948490001", "2", "3"])),
            (Base::Integer, 1, "1,2", json!([1, 2])),
            (Base::String, 1, "[\"a,b\"]", json!(["a,b"])),
            (Base::Object, 0, "{\"a\":1}", json!({"a": 1})),
            (Base::Any, 0, "plain", json!("plain")),
        ] {
            assert_eq!(read(base, arrays, text), Ok(value), "{text}");
        }
        assert_eq!(of("id", None, "1"), Ok(json!("1")));
    }

    #[test]
    fn what_cannot_be_read_is_said_by_name() {
        for (base, arrays, text) in [
            (Base::Integer, 0, "x"),
            (Base::Boolean, 0, "yes"),
            (Base::Object, 0, "[]"),
            (Base::Object, 1, "a"),
            (Base::Integer, 1, "1,x"),
            (Base::File, 0, "x"),
        ] {
            let problem = read(base, arrays, text).unwrap_err();
            assert!(problem.starts_with("`f`"), "{problem}");
        }
        assert!(object("[]").is_err() && object("{").is_err() && object("{\"a\":1}").is_ok());
    }
}
