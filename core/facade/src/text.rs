//! Reads the JSON text that a binding passes.

use serde::de::DeserializeOwned;

use crate::failure::{Failure, Result};
use crate::misread::misread;

/// Reads text as a type; `what` names it in errors.
pub(crate) fn read<T: DeserializeOwned>(what: &str, text: &str) -> Result<T> {
    let text = if text.trim().is_empty() { "{}" } else { text };
    serde_json::from_str(text).map_err(|problem| Failure::unreadable(what, misread::<T>(text, &problem)))
}
