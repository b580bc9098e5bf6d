//! A failed item of a batch, as a program gets it.

use serde_json::{Value, json};
use tiktokshop_core::{ItemError, ItemReason};

/// `{id, code, message, reasons: [{code, message}]}`.
pub fn json(item: &ItemError) -> Value {
    let reason = |reason: &ItemReason| json!({"code": reason.code, "message": reason.message});
    let reasons: Vec<_> = item.reasons.iter().map(reason).collect();
    json!({"id": item.id, "code": item.code, "message": item.message, "reasons": reasons})
}
