//! `call --dry-run`: the request as it would be sent, caught on this machine.
//!
//! The library signs the request and sends it to a listener here in place of the platform, so what is shown is exactly
//! what would be sent.

use owo_colors::OwoColorize;
use serde_json::{Map, Value, json};
use tiktokshop_core::Secret;
use tiktokshop_core::{CallOptions, Input};

use super::PATIENCE;
use super::target::Target;
use crate::client::{self, Speaker};
use crate::config::Settings;
use crate::context::Context;
use crate::exit::{Exit, Failure, Result};
use crate::json_text;
use crate::loopback::{FixedResponse, Loopback, Received};
use crate::mask;
use crate::output::Output;

const RESPONSE: FixedResponse = FixedResponse {
    content_type: "application/json",
    body: r#"{"code":0,"message":"Success","request_id":"dry-run","data":{}}"#,
};

/// The headers that are shown.
const SHOWN: [&str; 3] = ["content-type", "x-tts-access-token", "idempotency-key"];

/// Shows the request.
pub async fn run(
    target: &Target,
    input: Input,
    options: CallOptions,
    settings: &Settings,
    context: &Context,
) -> Result {
    let mut listener = Loopback::start(0, RESPONSE).await?;
    let speaker = speaker(settings).await?;
    let token = match &speaker {
        Speaker::Token(token) => token.clone(),
        Speaker::Account(account, _) => account.record.tokens.access_token.clone(),
    };
    // The token is used as it is: a dry run must not refresh it.
    let builder =
        client::builder(settings)?.api_url(&listener.url).auth_url(&listener.url).access_token(token);
    let client = client::with_ciphers(builder, &speaker, settings).max_retries(0).build()?;
    let sent = target.send(&client, input, options).await;
    let Some(request) = listener.next(PATIENCE).await else {
        sent?;
        return Err(Failure::new(Exit::Api, "dry_run", "no request was made"));
    };
    show(&request, settings.get("api_url").unwrap_or_default(), context.out)
}

/// Looking at a request needs no authorization.
async fn speaker(settings: &Settings) -> Result<Speaker> {
    match client::speaker(settings).await {
        Err(failure) if failure.kind == "needs_authorization" => Ok(Speaker::Token(Secret::new("no-token"))),
        other => other,
    }
}

fn show(request: &Received, api_url: &str, out: Output) -> Result {
    let url = format!("{}{}", api_url.trim_end_matches('/'), request.target);
    let headers = headers(request);
    let body = body(request);
    let told = json!({"method": request.method.as_str(), "url": url, "headers": headers, "body": body});
    out.either(&told, |out| {
        out.line(format!("{} {url}", request.method.as_str().bold()))?;
        for (name, value) in &headers {
            out.line(format!("{}: {}", name.dimmed(), value.as_str().unwrap_or_default()))?;
        }
        match &body {
            Value::Null => Ok(()),
            Value::String(text) => out.line(format!("\n{text}")),
            _ => out.line(format!("\n{}", json_text::pretty(&String::from_utf8_lossy(&request.body)))),
        }
    })?;
    Ok(())
}

fn headers(request: &Received) -> Map<String, Value> {
    let shown = SHOWN.iter().filter_map(|name| Some((*name, request.header(name)?)));
    let masked = |(name, value): (&str, &str)| match name {
        "x-tts-access-token" => (name.to_owned(), json!(mask::tail(value))),
        _ => (name.to_owned(), json!(value)),
    };
    shown.map(masked).collect()
}

/// A JSON body as it is; of any other body, its size.
fn body(request: &Received) -> Value {
    if request.body.is_empty() {
        return Value::Null;
    }
    let size = request.body.len();
    serde_json::from_slice(&request.body).unwrap_or_else(|_| json!(format!("({size} bytes)")))
}
