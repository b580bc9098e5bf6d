//! Turns the query into typed parameters.

use serde_json::{Map, Number, Value};

use crate::call::Refusal;
use crate::catalog::{Field, Scalar, Version};
use crate::gate::value::validate_value;
use crate::gate::{closed, format, invalid, untyped};
use crate::options::GateRules;
use crate::request::Incoming;
use crate::signature::pairs;

/// Parameters of every call, which no operation sees.
const COMMON: [&str; 6] =
    ["app_key", "sign", "timestamp", "access_token", "shop_cipher", "category_asset_cipher"];

/// The operation's own parameters, typed. An empty value counts as missing.
pub fn parse(
    request: &Incoming,
    version: &Version,
    rules: &GateRules,
    warnings: &mut Vec<String>,
) -> Result<Map<String, Value>, Refusal> {
    let sent = own_pairs(request)?;
    legacy(&sent, version)?;
    if !rules.check_parameters {
        return Ok(untyped(sent.into_iter()));
    }
    let mut typed = Map::new();
    for (name, text) in sent.into_iter().filter(|(_, text)| !text.is_empty()) {
        if typed.contains_key(&name) {
            return Err(invalid(format!("'{name}' was sent twice; a list is one value with commas")));
        }
        match version.query.get(&name) {
            Some(field) => drop(typed.insert(name.clone(), typed_value(&version.path, field, &text, &name)?)),
            None => unknown(name, text, rules, warnings, &mut typed)?,
        }
    }
    let missing = version.query.iter().find(|(name, field)| field.required && !typed.contains_key(*name));
    match missing {
        Some((name, _)) if !COMMON.contains(&name.as_str()) => Err(invalid(format!("'{name}' is required"))),
        _ => Ok(typed),
    }
}

fn own_pairs(request: &Incoming) -> Result<Vec<(String, String)>, Refusal> {
    let mut own = Vec::new();
    for (name, value) in pairs(&request.query) {
        let (Ok(name), Ok(value)) = (String::from_utf8(name), String::from_utf8(value)) else {
            return Err(invalid("the query is not UTF-8"));
        };
        if !COMMON.contains(&name.as_str()) {
            own.push((name, value));
        }
    }
    Ok(own)
}

/// Parameters of the first API: refused if they contradict the call. Empty ones say nothing, and the platform's own
/// tool sends them.
fn legacy(sent: &[(String, String)], version: &Version) -> Result<(), Refusal> {
    let contradicts = |name: &str, value: &str| match name {
        "version" => value != version.version && !version.query.contains_key("version"),
        "shop_id" => !version.query.contains_key("shop_id"),
        _ => false,
    };
    match sent.iter().find(|(name, value)| !value.is_empty() && contradicts(name, value)) {
        Some((name, _)) => Err(invalid(format!("'{name}' query parameter is invalid"))),
        None => Ok(()),
    }
}

fn unknown(
    name: String,
    text: String,
    rules: &GateRules,
    warnings: &mut Vec<String>,
    typed: &mut Map<String, Value>,
) -> Result<(), Refusal> {
    if rules.refuse_unknown_parameters {
        return Err(invalid(format!("'{name}' is not a parameter of this API")));
    }
    warnings.push(format!("this operation does not know the query parameter '{name}'"));
    typed.insert(name, Value::String(text));
    Ok(())
}

fn typed_value(path: &str, field: &Field, text: &str, name: &str) -> Result<Value, Refusal> {
    let value = if field.kind.depth == 0 {
        one_value(path, field, text, name)?
    } else {
        let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
        Value::Array(parts.map(|part| one_value(path, field, part, name)).collect::<Result<_, _>>()?)
    };
    let depth = usize::from(field.kind.depth > 0);
    validate_value(field, &value, name, depth, &mut Vec::new())?;
    Ok(value)
}

fn one_value(path: &str, field: &Field, text: &str, name: &str) -> Result<Value, Refusal> {
    closed::in_query(path, name, field, text)?;
    format::validate_id(name, text)?;
    scalar(field.kind.scalar, text, name)
}

fn scalar(kind: Scalar, text: &str, name: &str) -> Result<Value, Refusal> {
    let wrong = |what: &str| invalid(format!("'{name}' must be {what}"));
    match kind {
        Scalar::Integer => text.parse::<i64>().map(Value::from).map_err(|_| wrong("an integer")),
        Scalar::Boolean => text.parse::<bool>().map(Value::from).map_err(|_| wrong("true or false")),
        Scalar::Number => {
            let number = text.parse::<f64>().ok().and_then(Number::from_f64);
            number.map(Value::Number).ok_or_else(|| wrong("a number"))
        }
        Scalar::Object => serde_json::from_str(text).map_err(|_| wrong("JSON")),
        Scalar::Text | Scalar::File | Scalar::Unknown => Ok(Value::String(text.to_owned())),
    }
}
