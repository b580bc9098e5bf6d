//! `tiktokshop doctor`: which settings apply and where they come from, and whether everything that a call needs works.

pub mod check;
mod local;
pub mod remote;

use clap::Args;
use owo_colors::OwoColorize;
use serde_json::{Value, json};

use check::{Check, Verdict};

use crate::config::{KEYS, Key, SettingFlags, Settings};
use crate::context::Context;
use crate::exit::{Failure, Result};
use crate::output::{Output, table};
use crate::progress;

/// Checks the setup
#[derive(Args)]
pub struct DoctorArgs {
    /// Check only what does not need the network
    #[arg(long)]
    offline: bool,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Prints the settings and checks. The first failed check decides the exit code.
pub async fn run(args: &DoctorArgs, context: &Context) -> Result {
    let settings = context.settings_unchecked(&args.settings)?;
    let mut checks = local::run(&settings).await;
    if !args.offline {
        let spinner = progress::spinner(context.out, "asking the hosts");
        checks.extend(remote::run(&settings).await);
        spinner.finish_and_clear();
    }
    report(&settings, KEYS.iter(), &checks, context.out)
}

/// Prints the settings, masked, and the checks. The first failed check decides the exit code.
pub fn report<'a>(
    settings: &Settings,
    keys: impl Iterator<Item = &'a Key> + Clone,
    checks: &[Check],
    out: Output,
) -> Result {
    let told = json!({
        "version": env!("CARGO_PKG_VERSION"),
        "settings": settings_json(settings, keys.clone()),
        "checks": checks.iter().map(Check::json).collect::<Vec<_>>(),
        "ok": checks.iter().all(|check| check.verdict != Verdict::Fail),
    });
    if out.json {
        out.value(&told)?;
    } else {
        print(settings, keys, checks, out)?;
    }
    let failed = checks.iter().find(|check| check.verdict == Verdict::Fail);
    failed.map_or(Ok(()), |check| Err(Failure::silent(check.exit)))
}

fn settings_json<'a>(settings: &Settings, keys: impl Iterator<Item = &'a Key>) -> Value {
    let entry = |name: &'static str| match settings.setting(name) {
        Some(setting) => json!({"name": name, "value": setting.shown(), "from": setting.origin.to_string()}),
        None => json!({"name": name, "value": null, "from": null}),
    };
    keys.map(|key| entry(key.name)).collect()
}

fn print<'a>(
    settings: &Settings,
    keys: impl Iterator<Item = &'a Key> + Clone,
    checks: &[Check],
    out: Output,
) -> Result {
    let mut rows = table(["setting", "value", "from"]);
    for key in keys.clone() {
        let Some(found) = settings.setting(key.name) else { continue };
        rows.add_row([key.name.to_owned(), found.shown(), found.origin.to_string()]);
    }
    let unset = keys.filter(|key| settings.setting(key.name).is_none()).count();
    out.table(&rows)?;
    out.line(format!("{unset} more settings are not set; docs/options.md lists them all"))?;
    out.line("")?;
    for check in checks {
        print_check(check, out)?;
    }
    Ok(())
}

fn print_check(check: &Check, out: Output) -> Result {
    let mark = match check.verdict {
        Verdict::Ok => "ok  ".green().to_string(),
        Verdict::Warn => "warn".yellow().to_string(),
        Verdict::Fail => "FAIL".red().bold().to_string(),
    };
    out.line(format!("{mark}  {}: {}", check.name, check.detail))?;
    if let Some(hint) = &check.hint {
        out.line(format!("      {}", hint.dimmed()))?;
    }
    Ok(())
}
