//! `tiktokshop serve`: the server, until it is stopped.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use clap::Args;
use owo_colors::OwoColorize;
use serde_json::json;
use tiktokshop_server::{Finding, Options, Server, StartError, Traces};
use url::Url;

use super::doctor::check::Check;
use super::doctor::{self, remote};
use crate::config::{KEYS, SERVER_KEYS, ServerFlags, Settings};
use crate::context::Context;
use crate::exit::{Exit, Failure, Result};
use crate::signals::{Signals, stdin_end};
use crate::{http, logging, store};

/// Serves
#[derive(Args)]
#[command(after_help = "\
The first line on stdout says where it listens; with --json it is a JSON object.
SIGTERM and Ctrl-C stop it: requests are finished, and what is buffered is written. A second signal ends it at once.
Start with: tiktokshop serve --listen 127.0.0.1:8080 --store sqlite://tokens.sqlite")]
pub struct ServeArgs {
    /// Check the settings, the store and its key, the apps, the clock and the ports, say what is wrong and what to do, and end
    #[arg(long, conflicts_with = "probe")]
    check: bool,
    /// With --check: check only what does not need the network
    #[arg(long, requires = "check")]
    offline: bool,
    /// Ask the server that runs on this machine with these settings whether it is ready, and end with 0 if it is
    #[arg(long)]
    probe: bool,
    /// Stop when standard input ends, so that it does not outlive the program that started it
    #[arg(long)]
    until_stdin_closes: bool,
    #[command(flatten)]
    settings: ServerFlags,
}

/// Starts the server, prints where it listens, and waits to be stopped.
pub async fn run(args: ServeArgs, context: &Context) -> Result {
    let mut signals = Signals::all()?;
    if args.check {
        return check(&args, context).await;
    }
    let settings = context.settings(&args.settings.0)?;
    if args.probe {
        return probe(&settings, context).await;
    }
    let (traces, layer) = Traces::start(&settings).map_err(failed)?.unzip();
    let log = logging::serve(&settings, context.verbose, layer)?;
    let ended = until_stopped(&settings, &args, context, traces, &mut signals).await;
    if !log.flushed() {
        // Nobody reads what it prints: what is left to say would wait for ever, too.
        std::process::exit(code(&ended) as i32);
    }
    told(ended?, context)
}

/// Runs the server. Returns whether it finished what it had begun.
async fn until_stopped(
    settings: &Settings,
    args: &ServeArgs,
    context: &Context,
    traces: Option<Traces>,
    signals: &mut Signals,
) -> Result<bool> {
    store::make_folder(settings)?;
    let server = Server::start(settings).await.map_err(failed)?;
    tell(&server, settings, context)?;
    tokio::select! {
        () = signals.wait() => {}
        () = stdin_end(), if args.until_stdin_closes => {}
    }
    tokio::select! {
        whole = stop(server, traces) => Ok(whole),
        () = signals.wait() => Err(Failure::interrupted()),
    }
}

fn code(ended: &Result<bool>) -> Exit {
    match ended {
        Ok(true) => Exit::Ok,
        Ok(false) => Exit::Api,
        Err(failure) => failure.exit,
    }
}

/// Stops the server, then sends the traces that wait.
async fn stop(server: Server, traces: Option<Traces>) -> bool {
    let stopped = server.stop().await;
    if let Some(traces) = traces {
        traces.stop().await;
    }
    stopped
}

/// Prints the settings, masked, and what was found.
async fn check(args: &ServeArgs, context: &Context) -> Result {
    let settings = context.settings_unchecked(&args.settings.0)?;
    store::make_folder(&settings)?;
    let found = tiktokshop_server::check(&settings).await;
    let mut checks: Vec<Check> = found.into_iter().map(checked).collect();
    if !args.offline {
        checks.extend(remote::hosts(&settings).await.0);
    }
    doctor::report(&settings, KEYS.iter().chain(SERVER_KEYS), &checks, context.out)
}

fn checked(finding: Finding) -> Check {
    match (finding.result, finding.advice) {
        (Ok(detail), None) => Check::ok(finding.name, detail),
        (Ok(detail), Some(advice)) => Check::warn(finding.name, detail, advice),
        (Err(error), _) => Check::fail(finding.name, &failed(error)),
    }
}

/// How long a server may take to say whether it is ready.
const PATIENCE: Duration = Duration::from_secs(4);

/// Asks the server that these settings are for.
async fn probe(settings: &Settings, context: &Context) -> Result {
    let options = Options::read(settings)?;
    let mut address = options.admin_listen.unwrap_or(options.listen);
    if address.ip().is_unspecified() {
        let own: IpAddr =
            if address.is_ipv4() { Ipv4Addr::LOCALHOST.into() } else { Ipv6Addr::LOCALHOST.into() };
        address.set_ip(own);
    }
    let url: Url = format!("http://{address}/readyz")
        .parse()
        .map_err(|_| Failure::usage("--listen is not an address"))?;
    let client = http::plain()?;
    let response = client
        .get(url.clone())
        .timeout(PATIENCE)
        .send()
        .await
        .map_err(|problem| http::failure(&url, &problem))?;
    let status = response.status();
    let told = response.text().await.unwrap_or_default();
    if status.is_success() {
        return Ok(context.out.line(told)?);
    }
    Err(Failure::new(Exit::Network, "not_ready", format!("the server is not ready: {told}")))
}

fn told(whole: bool, context: &Context) -> Result {
    if whole {
        context.out.note("stopped")?;
        return Ok(());
    }
    Err(Failure::new(Exit::Api, "timeout", "the server did not stop in time; what was left was cut off")
        .with_hint("--stop-timeout sets how long it may take."))
}

fn tell(server: &Server, settings: &Settings, context: &Context) -> Result {
    let url = format!("http://{}", server.address());
    let admin_url = server.admin_address().map(|address| format!("http://{address}"));
    let store = settings.setting("store").map(|setting| setting.shown()).unwrap_or_default();
    let clients = server.shared().clients();
    let apps: Vec<&str> = clients.iter().map(|client| client.app_key()).collect();
    let told = json!({"url": url, "admin_url": admin_url, "store": store, "apps": apps});
    context.out.either(&told, |out| {
        let apps = apps.join(", ");
        out.line(format!("{} listens on {} (store {store}; apps {apps})", "serve".green().bold(), url.bold()))
    })?;
    Ok(())
}

/// The failure of a server that did not start.
fn failed(error: StartError) -> Failure {
    match error {
        StartError::Settings(problem) => problem.into(),
        StartError::Library(error) => error.into(),
        other => {
            let hint = other.hint();
            let failure = Failure::new(Exit::Network, "connection", other.to_string());
            hint.into_iter().fold(failure, Failure::with_hint)
        }
    }
}
