//! `tiktokshop sync`: copies orders, returns, products and finance into the store, and goes on where it was.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use clap::Args;
use indicatif::ProgressBar;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Value, json};
use tiktokshop_core::ChangeKind;
use tiktokshop_lifecycle::sync::{
    Counts, Ran, SyncOptions, SyncOutcome, SyncPlaces, SyncTarget, SyncWatch, sync_once,
};

use crate::config::{SettingFlags, Settings};
use crate::context::Context;
use crate::exit::{Failure, Result};
use crate::output::Output;
use crate::signals::Signals;
use crate::{client, progress, store, time};

/// One that is killed keeps the others waiting for no longer than this.
const LEASE: Duration = Duration::from_secs(15);

/// Copies what has changed
#[derive(Args)]
#[command(after_help = "\
Copies are kept in the store, beside the tokens. Stopped or killed, the next run goes on where it was.
Products change without a trace, too: stock and deletions. Run with --full from time to time.")]
pub struct SyncArgs {
    /// What to copy; everything without it
    #[arg(value_name = "KIND", value_parser = kind)]
    kinds: Vec<&'static ChangeKind>,
    /// Where the first sync of a shop begins: a date (2026-01-31), a time (2026-01-31T08:00:00Z) or Unix seconds; everything
    /// there is without it
    #[arg(long, value_name = "TIME", value_parser = since)]
    since: Option<i64>,
    /// Read everything again: repairs what differs, and finds what was deleted
    #[arg(long)]
    full: bool,
    #[command(flatten)]
    settings: SettingFlags,
}

fn kind(name: &str) -> std::result::Result<&'static ChangeKind, String> {
    let name = if name == "finance" { "statements" } else { name };
    let known = || ChangeKind::ALL.iter().map(|kind| kind.many).collect::<Vec<_>>().join(", ");
    ChangeKind::named(name).ok_or_else(|| format!("it is one of {}", known()))
}

fn since(text: &str) -> std::result::Result<i64, String> {
    if let Ok(seconds) = text.parse::<i64>() {
        return Ok(seconds);
    }
    if let Ok(time) = text.parse::<Timestamp>() {
        return Ok(time.as_second());
    }
    let date = text.parse::<Date>().map_err(|_| "it is a date, a time or Unix seconds".to_owned())?;
    let zoned = date.to_zoned(TimeZone::UTC).map_err(|problem| problem.to_string())?;
    Ok(zoned.timestamp().as_second())
}

/// Copies all wanted shops. The first failure decides the exit code; the others are told.
pub async fn run(args: SyncArgs, context: &Context) -> Result {
    let mut signals = Signals::interrupt()?;
    let settings = context.settings(&args.settings)?;
    let Some(store) = store::open_existing(&settings).await? else { return Err(store::not_authorized()) };
    let client = client::builder(&settings)?.store(store.clone()).build()?;
    let bar = progress::counter(context.out, "copies");
    let watch = watch(bar.clone());
    let places: Arc<dyn SyncPlaces> = store;
    let options = options(&args, &settings);
    let done = sync_once(places, [client], options, args.full, watch, signals.wait()).await;
    bar.finish_and_clear();
    report(done?, context.out)
}

fn options(args: &SyncArgs, settings: &Settings) -> SyncOptions {
    let mut options = SyncOptions::default().since(args.since.unwrap_or(0)).lease(LEASE);
    if !args.kinds.is_empty() {
        options = options.kinds(args.kinds.iter().copied());
    }
    match settings.get("shop_id") {
        Some(id) => options.shops([id]),
        None => options,
    }
}

/// Counts the copies of all shops on the bar, and says where the last one is.
fn watch(bar: ProgressBar) -> SyncWatch {
    let copied: Mutex<BTreeMap<SyncTarget, u64>> = Mutex::default();
    Arc::new(move |target, counts, place| {
        let mut copied = copied.lock().unwrap_or_else(PoisonError::into_inner);
        copied.insert(target.clone(), counts.new + counts.changed + counts.same + counts.older);
        bar.set_message(format!("{} of shop {} up to {}", target.kind, target.shop_id, time::stamp(place)));
        bar.set_position(copied.values().sum());
    })
}

fn report(mut done: Vec<SyncOutcome>, out: Output) -> Result {
    if done.is_empty() {
        return Err(store::not_authorized());
    }
    done.sort_by(|one, other| one.0.cmp(&other.0));
    let mut failed: Option<Failure> = None;
    let mut is_stopped = false;
    for (target, counts, ran) in done {
        tell(&target, counts, &ran, out)?;
        is_stopped |= matches!(ran, Ok(Ran::More));
        let Err(error) = ran else { continue };
        let failure = Failure::from(error).in_step(&name(&target));
        match failed {
            None => failed = Some(failure),
            Some(_) => out.failure(&failure)?,
        }
    }
    match failed {
        Some(failure) => Err(failure),
        None if is_stopped => Err(Failure::interrupted()),
        None => Ok(()),
    }
}

fn name(target: &SyncTarget) -> String {
    format!("{} of shop {}", target.kind, target.shop_id)
}

fn tell(target: &SyncTarget, counts: Counts, ran: &tiktokshop_core::Result<Ran>, out: Output) -> Result {
    let outcome = match ran {
        Ok(Ran::Done) => "done",
        Ok(Ran::Elsewhere) => "another process is syncing it",
        Ok(_) => "stopped",
        Err(_) => "failed",
    };
    let told = line(target, counts, outcome);
    out.either(&told, |out| {
        let Counts { new, changed, deleted, .. } = counts;
        out.line(format!(
            "{}: {new} new, {changed} changed, {deleted} of them deleted: {outcome}",
            name(target)
        ))
    })?;
    Ok(())
}

fn line(target: &SyncTarget, counts: Counts, outcome: &str) -> Value {
    json!({
        "shop_id": target.shop_id,
        "kind": target.kind,
        "new": counts.new,
        "changed": counts.changed,
        "same": counts.same,
        "older": counts.older,
        "deleted": counts.deleted,
        "unlisted": counts.unlisted,
        "outcome": outcome,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_is_a_date_a_time_or_seconds() {
        assert_eq!(since("1700000000"), Ok(1_700_000_000));
        assert_eq!(since("2023-11-14T22:13:20Z"), Ok(1_700_000_000));
        assert_eq!(since("2023-11-14"), Ok(1_699_920_000));
        assert!(since("yesterday").is_err());
    }

    #[test]
    fn kinds_have_the_names_that_people_use() {
        for (name, wanted) in [("orders", "order"), ("return", "return"), ("finance", "statement")] {
            assert_eq!(kind(name).map(|kind| kind.name), Ok(wanted));
        }
        assert!(kind("coupons").unwrap_err().contains("orders, returns, products, statements"));
    }
}
