//! `tiktokshop serve`: the server, until it is stopped.

use clap::Args;
use owo_colors::OwoColorize;
use serde_json::json;
use tiktokshop_server::{Server, StartError};

use crate::config::{ServerFlags, Settings};
use crate::context::Context;
use crate::exit::{Exit, Failure, Result};
use crate::signals::{Signals, stdin_end};
use crate::{logging, store};

/// Serves
#[derive(Args)]
#[command(after_help = "\
The first line on stdout says where it listens; with --json it is a JSON object.
SIGTERM and Ctrl-C stop it: requests are finished, and what is buffered is written. A second signal ends it at once.
Start with: tiktokshop serve --listen 127.0.0.1:8080 --store sqlite://tokens.sqlite")]
pub struct ServeArgs {
    /// Stop when standard input ends, so that it does not outlive the program that started it
    #[arg(long)]
    until_stdin_closes: bool,
    #[command(flatten)]
    settings: ServerFlags,
}

/// Starts the server, prints where it listens, and waits to be stopped.
pub async fn run(args: ServeArgs, context: &Context) -> Result {
    let mut signals = Signals::all()?;
    let settings = context.settings(&args.settings.0)?;
    logging::serve(&settings, context.verbose);
    store::make_folder(&settings)?;
    let server = Server::start(&settings).await.map_err(failed)?;
    tell(&server, &settings, context)?;
    tokio::select! {
        () = signals.wait() => {}
        () = stdin_end(), if args.until_stdin_closes => {}
    }
    tokio::select! {
        stopped = server.stop() => ended(stopped, context),
        () = signals.wait() => Err(Failure::interrupted()),
    }
}

fn ended(whole: bool, context: &Context) -> Result {
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
    let apps: Vec<&str> = server.shared().clients().map(|client| client.app_key()).collect();
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
