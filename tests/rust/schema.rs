//! Whether a response matches the catalogue, and whether a typed response keeps all of it.

use serde_json::Value;
use tiktokshop_sandbox::catalog::{Field, Fields, Scalar, Version};

/// Reports the first field of a response that the catalogue lacks, or has with another type.
pub fn check(data: &Value, version: &Version) -> Result<(), String> {
    let Some(fields) = &version.response else {
        return match data {
            Value::Null => Ok(()),
            Value::Object(object) if object.is_empty() => Ok(()),
            other => Err(format!("a response was not promised: {other}")),
        };
    };
    object("data", data, fields)
}

fn object(path: &str, value: &Value, fields: &Fields) -> Result<(), String> {
    let Some(object) = value.as_object() else { return Err(format!("{path} is not an object: {value}")) };
    for (name, value) in object {
        let path = format!("{path}.{name}");
        let field = fields.get(name).ok_or_else(|| format!("{path} is not in the catalogue"))?;
        nested(&path, value, field, field.kind.depth)?;
    }
    Ok(())
}

fn nested(path: &str, value: &Value, field: &Field, depth: usize) -> Result<(), String> {
    if value.is_null() {
        return Ok(());
    }
    if depth == 0 {
        return single(path, value, field);
    }
    let list = value.as_array().ok_or_else(|| format!("{path} is not a list: {value}"))?;
    list.iter()
        .enumerate()
        .try_for_each(|(at, item)| nested(&format!("{path}[{at}]"), item, field, depth - 1))
}

fn single(path: &str, value: &Value, field: &Field) -> Result<(), String> {
    if let Some(fields) = &field.fields {
        return object(path, value, fields);
    }
    let fits = match field.kind.scalar {
        Scalar::Integer => value.is_i64() || value.is_u64(),
        Scalar::Number => value.is_number(),
        Scalar::Boolean => value.is_boolean(),
        Scalar::Object => value.is_object(),
        Scalar::Text | Scalar::File => value.is_string(),
        Scalar::Unknown => true,
    };
    if fits { Ok(()) } else { Err(format!("{path} is not {:?}: {value}", field.kind.scalar)) }
}

/// The first thing that is in `sent` but not in `kept`. Nulls and empty lists count as nothing.
pub fn lost(sent: &Value, kept: &Value) -> Option<String> {
    match sent {
        Value::Null => None,
        Value::Array(list) if list.is_empty() => None,
        Value::Array(list) => {
            let kept = kept.as_array();
            list.iter().enumerate().find_map(|(at, item)| {
                let twin = kept.and_then(|kept| kept.get(at)).unwrap_or(&Value::Null);
                lost(item, twin).map(|rest| format!("[{at}]{rest}"))
            })
        }
        Value::Object(object) => object.iter().find_map(|(name, value)| {
            let twin = kept.get(name).unwrap_or(&Value::Null);
            lost(value, twin).map(|rest| format!(".{name}{rest}"))
        }),
        scalar if scalar == kept => None,
        scalar => Some(format!(": {scalar} became {kept}")),
    }
}
