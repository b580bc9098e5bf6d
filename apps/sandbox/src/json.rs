//! Reading loosely shaped JSON: whatever is missing counts as empty.

use serde_json::{Map, Value};

/// The text of a field; empty if there is none.
pub fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The list of a field; empty if there is none.
pub fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The number of a field; numbers in strings count.
pub fn number(value: &Value, name: &str) -> Option<i64> {
    let field = value.get(name)?;
    field.as_i64().or_else(|| field.as_str()?.parse().ok())
}

/// The flag of a field; false if there is none.
pub fn flag(value: &Value, name: &str) -> bool {
    value.get(name).and_then(Value::as_bool).unwrap_or_default()
}

/// The members of an object, without those that are null.
pub fn members(value: &Value) -> Map<String, Value> {
    let all = value.as_object().into_iter().flatten();
    all.filter(|(_, member)| !member.is_null()).map(|(name, member)| (name.clone(), member.clone())).collect()
}

/// The object without the members that are null: responses leave out what is not set.
pub fn compact(value: Value) -> Value {
    Value::Object(members(&value))
}

/// The response of a write that returns no data.
pub fn nothing() -> Value {
    Value::Object(Map::new())
}
