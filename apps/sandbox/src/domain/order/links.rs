//! Links to files of this host, made whole.

use serde_json::Value;

use crate::call::{Answer, Call};
use crate::files::PREFIX;

/// Puts the host before every path of a file in an answer: orders remember images by their path.
pub(crate) fn absolute(mut answer: Value, call: &Call) -> Answer {
    complete(&mut answer, &call.base_url);
    Ok(answer)
}

fn complete(value: &mut Value, base: &str) {
    match value {
        Value::String(text) if text.starts_with(PREFIX) => text.insert_str(0, base),
        Value::Array(entries) => entries.iter_mut().for_each(|entry| complete(entry, base)),
        Value::Object(fields) => fields.values_mut().for_each(|field| complete(field, base)),
        _ => {}
    }
}
