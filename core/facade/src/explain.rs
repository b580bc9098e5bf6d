//! Why a signature is what it is, for a binding.

use serde::Deserialize;
use serde_json::{Value, json};
use tiktokshop_core::Secret;

use crate::failure::Result;
use crate::text;

/// `target` is a URL or a path with its query, `body` the text that was sent, `compare_with` a URL or a curl command
/// that the platform refused, and `now` the time in Unix seconds by which to judge its timestamp.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ExplainInput {
    app_secret: String,
    target: String,
    content_type: Option<String>,
    body: String,
    compare_with: Option<String>,
    now: i64,
}

/// Explains a signature: `{canonical, sign, steps, findings: [{name, text}]}`, with the secret masked.
pub fn explain(input: &str) -> Result<String> {
    let input: ExplainInput = text::read("what to explain", input)?;
    let secret = Secret::new(&input.app_secret);
    let content_type = input.content_type.as_deref();
    let explained =
        tiktokshop_core::explain::explain(&secret, &input.target, content_type, input.body.as_bytes())?;
    let findings = match &input.compare_with {
        Some(pasted) => explained.diff(pasted, input.now)?,
        None => Vec::new(),
    };
    let findings: Vec<Value> =
        findings.iter().map(|finding| json!({"name": finding.name, "text": finding.text})).collect();
    let (canonical, sign, steps) = (&explained.canonical, &explained.sign, &explained.steps);
    Ok(json!({"canonical": canonical, "sign": sign, "steps": steps, "findings": findings}).to_string())
}
