//! `tiktokshop webhook trigger`: sends a signed sample event to a receiver under test.

use std::net::IpAddr;

use clap::Args;
use owo_colors::OwoColorize;
use serde_json::{Map, Value, json};
use tiktokshop_core::webhook;
use url::{Host, Url};

use super::app;
use super::sample::{self, Wanted};
use crate::command::call::argument;
use crate::config::SettingFlags;
use crate::context::Context;
use crate::exit::{Exit, Failure, Result};
use crate::http;

/// Sends a sample event
#[derive(Args)]
#[command(
    after_help = "Example: tiktokshop webhook trigger ORDER_STATUS_CHANGE --to http://127.0.0.1:8080/webhook \\\n             --data '{\"order_status\":\"AWAITING_SHIPMENT\"}'"
)]
pub struct TriggerArgs {
    /// Number or name of the type: 1, ORDER_STATUS_CHANGE; `webhook types` lists them
    kind: String,
    /// Where to send it: https, or http on this machine
    #[arg(long, value_name = "URL")]
    to: Url,
    /// Fields of `data` that replace those of the sample; @FILE reads a file
    #[arg(long, value_name = "JSON")]
    data: Option<String>,
    /// Sign it incorrectly, to see that the receiver refuses it
    #[arg(long)]
    bad_signature: bool,
    /// Send the same event this many times, as the platform may
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    times: u32,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Sends the event and shows the responses. Fails if the receiver responds with anything but 200.
pub async fn run(args: &TriggerArgs, context: &Context) -> Result {
    check_address(&args.to)?;
    let settings = context.settings(&args.settings)?;
    let (app_key, secret) = app(&settings)?;
    let data = args.data.as_deref().map(parse_data).transpose()?;
    let event = sample::body(Wanted { kind: &args.kind, owner: settings.get("shop_id"), data })?;
    let body = event.to_string();
    let mut signature = webhook::sign_test_event(&app_key, &secret, body.as_bytes());
    if args.bad_signature {
        signature = signature.chars().rev().collect();
    }
    let client = http::client(&settings)?;
    let mut failed = None;
    for _ in 0..args.times {
        let status = send(&client, args, &signature, &body, context).await?;
        failed = failed.or((status != 200).then_some(status));
    }
    let Some(status) = failed else { return Ok(()) };
    Err(Failure::new(Exit::Api, "receiver", format!("the receiver responded with HTTP {status}, not 200"))
        .with_hint("The platform accepts only 200 and otherwise sends the event again."))
}

async fn send(
    client: &http::Client,
    args: &TriggerArgs,
    signature: &str,
    body: &str,
    context: &Context,
) -> Result<u16> {
    let request = client.post(args.to.clone()).header("content-type", "application/json");
    let request = request.header("authorization", signature).body(body.to_owned());
    let response = request.send().await.map_err(|problem| http::failure(&args.to, &problem))?;
    let status = response.status().as_u16();
    let text = response.text().await.map_err(|problem| http::failure(&args.to, &problem))?;
    let shown: String = text.chars().take(2_000).collect();
    let event: Value = serde_json::from_str(body)?;
    let told = json!({"to": args.to.as_str(), "signature": signature, "event": event, "http_status": status, "response": shown});
    context.out.either(&told, |out| {
        out.line(format!("{} POST {}", "->".cyan(), args.to))?;
        out.line(crate::json_text::pretty(body))?;
        let line = format!("HTTP {status} {shown}");
        let arrow = if status == 200 { "<-".green().to_string() } else { "<-".red().to_string() };
        out.line(format!("{arrow} {line}"))
    })?;
    Ok(status)
}

/// Plain http must not leave this machine: a signed event is as good as a real one.
fn check_address(url: &Url) -> Result {
    let loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => IpAddr::V4(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::V6(address).is_loopback(),
        None => false,
    };
    match url.scheme() {
        "https" => Ok(()),
        "http" if loopback => Ok(()),
        _ => Err(Failure::usage(format!("{url} is not an address to send to"))
            .with_hint("Use https, or http on this machine (127.0.0.1, localhost).")),
    }
}

fn parse_data(text: &str) -> Result<Map<String, Value>> {
    let text = match text.strip_prefix('@') {
        Some(path) => argument::content(path)?,
        None => text.to_owned(),
    };
    match serde_json::from_str(&text) {
        Ok(Value::Object(data)) => Ok(data),
        Ok(_) => Err(Failure::usage("--data is not a JSON object")),
        Err(problem) => Err(Failure::usage(format!("--data is not JSON: {problem}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn http_is_for_this_machine_alone() {
        for good in
            ["https://example.com/x", "http://127.0.0.1:8080/", "http://localhost/", "http://[::1]:1/"]
        {
            assert!(check_address(&good.parse().unwrap()).is_ok(), "{good}");
        }
        for bad in ["http://example.com/x", "ftp://localhost/", "http://10.0.0.1/"] {
            assert!(check_address(&bad.parse().unwrap()).is_err(), "{bad}");
        }
    }
}
