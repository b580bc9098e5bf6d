//! `tiktokshop sandbox`: a TikTok Shop on this machine, until it is stopped.

use clap::Args;
use clap::builder::NonEmptyStringValueParser;
use owo_colors::OwoColorize;
use serde_json::json;
use tiktokshop_sandbox::clock::LIMIT;
use tiktokshop_sandbox::options::GateRules;
use tiktokshop_sandbox::webhook::delivery::{WebhookOptions, is_loopback};
use tiktokshop_sandbox::{Builder, Sandbox};

use url::Url;

use crate::context::Context;
use crate::exit::{Exit, Failure, Result};
use crate::output::{Output, pairs};
use crate::signals::{Signals, stdin_end};

/// Runs a sandbox
#[derive(Args)]
#[command(after_help = "\
With --json the first line on stdout is one JSON object with everything that a client needs.
In another terminal, point the commands at it:
  export TIKTOK_API_URL=http://127.0.0.1:8086 TIKTOK_AUTH_URL=http://127.0.0.1:8086 TIKTOK_APP_KEY=... TIKTOK_APP_SECRET=...
Ctrl-C and SIGTERM stop it with 0; so does the end of standard input, with --until-stdin-closes.")]
pub struct SandboxArgs {
    /// The port on 127.0.0.1; 0 picks a free one
    #[arg(long, default_value_t = 8086)]
    port: u16,
    /// The seed: the same seed creates the same ids, tokens, shops and orders
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// Add this many sellers with one shop each, for tests with many shops
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    more_sellers: usize,
    /// Start the clock at this time, in Unix seconds [default: now]
    #[arg(long, value_name = "UNIX_SECONDS", value_parser = clap::value_parser!(i64).range(0..=LIMIT))]
    start_time: Option<i64>,
    /// Stop the clock until the control API moves it
    #[arg(long)]
    frozen: bool,
    /// The app key [default: derived from the seed]
    #[arg(long, value_name = "KEY", requires = "app_secret", value_parser = NonEmptyStringValueParser::new())]
    app_key: Option<String>,
    /// The app secret [default: derived from the seed]
    #[arg(long, value_name = "SECRET", requires = "app_key", value_parser = NonEmptyStringValueParser::new())]
    app_secret: Option<String>,
    /// Where the consent page redirects to
    #[arg(long, value_name = "URL")]
    redirect_url: Option<String>,
    /// An address on this machine that receives every event
    #[arg(long, value_name = "URL")]
    webhook_url: Option<String>,
    /// How much sooner failed webhooks are sent again than on the platform
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0)]
    webhook_speed: f64,
    /// Send each webhook twice
    #[arg(long)]
    webhook_doubled: bool,
    /// Send webhooks that were held back together in reverse order
    #[arg(long)]
    webhook_reordered: bool,
    /// Refuse unknown parameters
    #[arg(long)]
    strict: bool,
    /// The base URL of links in responses, if the sandbox is reached under another name
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// Stop when standard input ends, so that it does not outlive the program that started it
    #[arg(long)]
    until_stdin_closes: bool,
}

/// Starts the sandbox, prints where it listens, and waits to be stopped.
pub async fn run(args: SandboxArgs, context: &Context) -> Result {
    let mut signals = Signals::all()?;
    let sandbox = start(&args)?;
    context.out.either(&sandbox.describe(), |out| tell(&sandbox, out))?;
    tokio::select! {
        () = signals.wait() => {}
        () = stdin_end(), if args.until_stdin_closes => {}
    }
    sandbox.stop();
    context.out.note("stopped")?;
    Ok(())
}

fn start(args: &SandboxArgs) -> Result<Sandbox> {
    if !args.webhook_speed.is_finite() || args.webhook_speed <= 0.0 {
        return Err(Failure::usage("--webhook-speed must be more than 0"));
    }
    check_urls(args)?;
    let webhooks = WebhookOptions {
        time_scale: args.webhook_speed,
        doubled: args.webhook_doubled,
        reordered: args.webhook_reordered,
        ..WebhookOptions::default()
    };
    let rules = GateRules { refuse_unknown_parameters: args.strict, ..GateRules::default() };
    let builder = Sandbox::builder()
        .port(args.port)
        .seed(args.seed)
        .more_sellers(args.more_sellers)
        .webhooks(webhooks)
        .rules(rules);
    with_urls(with_clock(builder, args), args).start_blocking().map_err(failed)
}

fn with_clock(mut builder: Builder, args: &SandboxArgs) -> Builder {
    if let Some(at) = args.start_time {
        builder = builder.start_time(at);
    }
    if args.frozen { builder.frozen() } else { builder }
}

fn with_urls(mut builder: Builder, args: &SandboxArgs) -> Builder {
    if let (Some(key), Some(secret)) = (&args.app_key, &args.app_secret) {
        builder = builder.app(key, secret);
    }
    if let Some(url) = &args.redirect_url {
        builder = builder.redirect_url(url);
    }
    if let Some(url) = &args.webhook_url {
        builder = builder.webhook_url(url);
    }
    if let Some(url) = &args.public_url {
        builder = builder.public_url(url);
    }
    builder
}

/// Refuses an address that can never work now rather than when it is needed.
fn check_urls(args: &SandboxArgs) -> Result {
    let is_web = |url: &str| Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
    for (flag, url) in [("--redirect-url", &args.redirect_url), ("--public-url", &args.public_url)] {
        if let Some(url) = url.as_deref().filter(|url| !is_web(url)) {
            return Err(Failure::usage(format!("{flag} {url} is not a URL"))
                .with_hint(format!("For example: {flag} http://127.0.0.1:3000/callback")));
        }
    }
    match args.webhook_url.as_deref().filter(|url| !is_loopback(url)) {
        Some(url) => {
            Err(Failure::usage(format!("--webhook-url {url} is not an http:// address of this machine"))
                .with_hint("The sandbox sends webhooks to this machine only: http://127.0.0.1:8080/webhook"))
        }
        None => Ok(()),
    }
}

/// The failure of a sandbox that did not start.
pub fn failed(problem: tiktokshop_sandbox::StartError) -> Failure {
    Failure::new(Exit::Network, "connection", problem.to_string()).with_hint("--port 0 picks a free port.")
}

/// What a person needs to know. The tokens are shown, because they are invented and work only in this sandbox.
fn tell(sandbox: &Sandbox, out: Output) -> std::io::Result<()> {
    out.line(format!("{} listens on {}", "sandbox".green().bold(), sandbox.api_url.bold()))?;
    out.table(&pairs([
        ("App key", sandbox.app_key.clone()),
        ("App secret", sandbox.app_secret.clone()),
        ("Service id", sandbox.service_id.clone()),
        ("Access token", sandbox.access_token.clone()),
        ("Shop", shops(sandbox)),
        (
            "Consent page",
            format!("{}/open/authorize?service_id={}&state=x", sandbox.auth_url, sandbox.service_id),
        ),
        ("Control", sandbox.control_url.clone()),
    ]))?;
    out.line(format!("\n{}", exports(sandbox)))?;
    out.note("Ctrl-C stops it.")
}

fn shops(sandbox: &Sandbox) -> String {
    let line = |shop: &tiktokshop_sandbox::ShopInfo| format!("{} {} ({})", shop.id, shop.name, shop.region);
    sandbox.shops.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Lines to paste into another terminal.
fn exports(sandbox: &Sandbox) -> String {
    let cipher = sandbox.shops.first().map_or("", |shop| shop.cipher.as_str());
    let values = json!({
        "TIKTOK_API_URL": sandbox.api_url,
        "TIKTOK_AUTH_URL": sandbox.auth_url,
        "TIKTOK_APP_KEY": sandbox.app_key,
        "TIKTOK_APP_SECRET": sandbox.app_secret,
        "TIKTOK_SERVICE_ID": sandbox.service_id,
        "TIKTOK_ACCESS_TOKEN": sandbox.access_token,
        "TIKTOK_SHOP_CIPHER": cipher,
    });
    let line = |(name, value): (&String, &serde_json::Value)| {
        format!("export {name}={}", value.as_str().unwrap_or(""))
    };
    values
        .as_object()
        .map(|values| values.iter().map(line).collect::<Vec<_>>().join("\n"))
        .unwrap_or_default()
}
