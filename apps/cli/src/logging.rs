//! The library's log lines, on stderr, if they are asked for.

mod lines;
mod plain_fields;

use std::{env, io};

use tiktokshop_server::TraceLayer;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer};

pub use self::lines::Lines;
use self::plain_fields::PlainFields;
use crate::config::Settings;

/// Starts logging at a level: `-v` is info, `-vv` is debug; without the flag, `TIKTOK_SHOP_LOG` decides.
pub fn start(verbose: u8) {
    let level = match verbose {
        0 => env::var("TIKTOK_SHOP_LOG").unwrap_or_else(|_| "off".to_owned()),
        1 => "tiktokshop_core=info,tiktokshop_store=info,tiktokshop_sandbox=info".to_owned(),
        _ => "tiktokshop_core=debug,tiktokshop_store=debug,tiktokshop_sandbox=debug".to_owned(),
    };
    let filter = EnvFilter::try_new(level).unwrap_or_else(|_| EnvFilter::new("info"));
    let colours = anstream::AutoStream::choice(&std::io::stderr()) != anstream::ColorChoice::Never;
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(colours).fmt_fields(PlainFields);
    log.with_writer(std::io::stderr).init();
}

/// Starts logging for a server: as text or JSON, at the level of the settings, or of `-v` if it was given. Spans go to `traces`, too,
/// if any. At the end, see whether its lines are flushed.
pub fn serve(settings: &Settings, verbose: u8, traces: Option<TraceLayer>) -> io::Result<Lines> {
    let level = match verbose {
        0 => settings.get("log_filter").unwrap_or("info"),
        1 => "info",
        _ => {
            "info,tiktokshop_core=debug,tiktokshop_store=debug,tiktokshop_lifecycle=debug,tiktokshop_server=debug"
        }
    };
    let filter = EnvFilter::try_new(level).unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = Lines::to_stderr()?;
    let log = tracing_subscriber::fmt::layer().with_writer(lines.clone());
    let log: TraceLayer = if settings.get("log_format") == Some("json") {
        log.json().flatten_event(true).with_current_span(false).with_filter(filter).boxed()
    } else {
        let colours = anstream::AutoStream::choice(&std::io::stderr()) != anstream::ColorChoice::Never;
        log.with_ansi(colours).fmt_fields(PlainFields).with_filter(filter).boxed()
    };
    let layers: Vec<TraceLayer> = [Some(log), traces].into_iter().flatten().collect();
    tracing_subscriber::registry().with(layers).init();
    Ok(lines)
}
