//! `tiktokshop sign`: the signature of a request, how it was computed, and why another one is refused.

use std::path::PathBuf;

use clap::Args;
use owo_colors::OwoColorize;
use serde_json::{Map, Value, json};
use tiktokshop_core::Secret;
use tiktokshop_core::explain::{Explanation, Finding, explain};

use super::call::argument;
use super::webhook::read_bytes;
use crate::config::SettingFlags;
use crate::context::Context;
use crate::exit::{Exit, Failure, Result};
use crate::output::{Output, pairs};
use crate::time;

/// Signs a request
#[derive(Args)]
#[command(after_help = "\
Examples:
  tiktokshop sign --method GET --url '/authorization/202309/shops?app_key=29a39d&timestamp=1623812664' --explain
  tiktokshop sign --against \"curl -X POST 'https://open-api...?app_key=...&sign=...' -d '{...}'\"   (7 when it is wrong)")]
pub struct SignArgs {
    /// The HTTP method, which is not part of the signature
    #[arg(long, value_name = "METHOD", default_value = "GET")]
    method: String,
    /// The path and query, or the whole URL, as it is sent
    #[arg(long, value_name = "PATH?QUERY", required_unless_present = "against")]
    url: Option<String>,
    /// The Content-Type header; the body of multipart/form-data is not signed
    #[arg(long, value_name = "TYPE")]
    content_type: Option<String>,
    /// The exact body; `-` reads stdin
    #[arg(long, value_name = "FILE")]
    body_file: Option<PathBuf>,
    /// Show each step
    #[arg(long)]
    explain: bool,
    /// Compare with a request that was refused: a URL or a curl command, or @FILE or @- to read it
    #[arg(long, value_name = "URL_OR_CURL")]
    against: Option<String>,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Signs, explains and compares; exits with 7 if the other request is not signed correctly.
pub fn run(args: &SignArgs, context: &Context) -> Result {
    check_method(&args.method)?;
    let settings = context.settings(&args.settings)?;
    let secret = Secret::new(settings.require("app_secret")?);
    let against = args.against.as_deref().map(pasted).transpose()?;
    let target = args.url.as_deref().or(against.as_deref()).unwrap_or_default();
    let body = args.body_file.as_deref().map(read_bytes).transpose()?.unwrap_or_default();
    let explanation = explain(&secret, target, args.content_type.as_deref(), &body)?;
    let findings = match &against {
        Some(other) => Some(explanation.diff(other, time::now())?),
        None => None,
    };
    if context.out.json {
        context.out.value(&told(&explanation, args.explain, findings.as_deref()))?;
    } else {
        print(&explanation, args.explain, findings.as_deref(), context.out)?;
    }
    match findings {
        Some(findings) if !findings.is_empty() => Err(Failure::silent(Exit::Verification)),
        _ => Ok(()),
    }
}

fn check_method(method: &str) -> Result {
    if ["GET", "POST", "PUT", "DELETE", "PATCH"].iter().any(|known| known.eq_ignore_ascii_case(method)) {
        return Ok(());
    }
    Err(Failure::usage(format!("{method:?} is not an HTTP method")))
}

fn pasted(text: &str) -> Result<String> {
    match text.strip_prefix('@') {
        Some(path) => argument::content(path),
        None => Ok(text.to_owned()),
    }
}

/// The output always has two fields; the others are added on request.
fn told(explanation: &Explanation, steps: bool, findings: Option<&[Finding]>) -> Value {
    let mut told = Map::new();
    told.insert("canonical".into(), json!(explanation.canonical));
    told.insert("sign".into(), json!(explanation.sign));
    if steps {
        told.insert("steps".into(), json!(explanation.steps));
    }
    if let Some(findings) = findings {
        let entry = |finding: &Finding| json!({"name": finding.name, "text": finding.text});
        told.insert("findings".into(), findings.iter().map(entry).collect());
    }
    Value::Object(told)
}

fn print(explanation: &Explanation, steps: bool, findings: Option<&[Finding]>, out: Output) -> Result {
    if steps {
        for (number, step) in (1..).zip(&explanation.steps) {
            out.line(format!("{number}. {step}"))?;
        }
        out.line("")?;
    }
    out.table(&pairs([
        ("Signed text", explanation.canonical.clone()),
        ("Signature", explanation.sign.clone()),
    ]))?;
    let Some(findings) = findings else { return Ok(()) };
    if findings.is_empty() {
        out.line(format!("\n{} the other request is signed correctly", "ok".green().bold()))?;
    }
    for finding in findings {
        out.line(format!("\n{} {}", "differs".red().bold(), finding.text))?;
    }
    Ok(())
}
